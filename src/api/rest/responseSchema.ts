import type { DocumentNode, GraphQLInterfaceType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { getNamedType, isCompositeType, isEnumType, isInterfaceType, isListType, isNonNullType, isObjectType, Kind } from 'graphql';
import { restName } from './flatten.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** On a raw shape: the public type whose fields it shows. Never published. */
export const TYPE = 'x-type';

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  String: { type: 'string' },
  ID: { type: 'string' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
};

/** The shape of a document's root field, taken from the schema. */
export function responseSchema(schema: GraphQLSchema, document: DocumentNode, root: string): JsonSchema {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const query = schema.getQueryType();
  if (!operation || !query) throw new Error('A route asks one query.');
  const whole = ofSelections(schema, query, operation.selectionSet);
  return root.split('.').reduce<JsonSchema>((part, name) => withoutNull((part['properties'] as Record<string, JsonSchema>)[name]!), whole);
}

function ofSelections(schema: GraphQLSchema, type: unknown, { selections }: SelectionSetNode): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const fragments = selections.filter(({ kind }) => kind === Kind.INLINE_FRAGMENT);
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const narrowed = schema.getType(selection.typeCondition?.name.value ?? '');
      const inner = ofSelections(schema, narrowed, selection.selectionSet);
      Object.assign(properties, inner['properties']);
      // Of several kinds of things, each has only its own fields.
      if (fragments.length === 1) required.push(...(inner['required'] as string[]));
    } else if (selection.kind === Kind.FIELD && hasFields(type)) {
      const field = type.getFields()[selection.name.value];
      if (!field) throw new Error(`No field ${type.name}.${selection.name.value}.`);
      const name = restName(selection.alias?.value ?? field.name);
      properties[name] = ofType(schema, field.type, selection.selectionSet);
      if (!selection.directives?.length) required.push(name);
    }
  }
  const name = isObjectType(type) ? { [TYPE]: type.name, ...(type.description ? { description: type.description } : {}) } : {};
  return { ...name, type: 'object', properties, required };
}

function hasFields(type: unknown): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

function ofType(schema: GraphQLSchema, type: GraphQLOutputType, selections: SelectionSetNode | undefined): JsonSchema {
  if (isNonNullType(type)) return withoutNull(ofType(schema, type.ofType, selections));
  if (isListType(type)) return orNull({ type: 'array', items: ofType(schema, type.ofType, selections) });
  if (isEnumType(type)) return orNull({ [TYPE]: type.name, type: 'string', enum: type.getValues().map(({ name }) => name) });
  const named = getNamedType(type);
  if (isCompositeType(named) && selections) return orNull(ofSelections(schema, named, selections));
  return orNull(SCALARS[named.name] ?? {});
}

function orNull(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema['enum'])) return { ...schema, type: [schema['type'], 'null'], enum: [...schema['enum'], null] };
  return { ...schema, type: [schema['type'], 'null'] };
}

function withoutNull(schema: JsonSchema): JsonSchema {
  const type = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
  if (!Array.isArray(schema['enum'])) return { ...schema, type };
  return { ...schema, type, enum: schema['enum'].filter((value) => value !== null) };
}
