import type { Config } from 'payload';

type SchemaChange = NonNullable<NonNullable<Config['typescript']>['schema']>[number];
interface Schema {
  type?: unknown;
  readonly oneOf?: readonly Schema[];
}

/** SQLite numbers its rows and MongoDB writes ids as text, so the types that SQLite generates are widened to both. */
export const idsOfAnyDatabase: SchemaChange = ({ jsonSchema }) => {
  const visit = (schema: Schema, name: string): void => {
    const ids = [...(name === 'id' || name === 'defaultIDType' ? [schema] : []), ...(schema.oneOf ?? [])];
    for (const id of ids) {
      if (id.type === 'number') id.type = ['number', 'string'];
      // Where it may be empty.
      if (Array.isArray(id.type) && id.type[0] === 'number') id.type = [...new Set(['number', 'string', ...(id.type as string[])])];
    }
    for (const [key, part] of Object.entries(schema)) if (part && typeof part === 'object') visit(part as Schema, key);
  };
  visit(jsonSchema as Schema, '');
  return jsonSchema;
};
