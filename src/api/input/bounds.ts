import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import { defaultFieldResolver, getNullableType, isInputObjectType, isListType, isObjectType, isScalarType } from 'graphql';
import { badInput } from './badInput.ts';

/** Most values of one list, as of `filter.codes`. */
export const LONGEST_LIST = 100;

/** Most characters of a text, by the name of its argument. All other texts are codes, numbers, days or names. */
const LONGEST_TEXTS: Readonly<Record<string, number>> = {
  // People tell long stories: columns of newspapers print up to this much.
  query: 4_000,
  // A cursor by NAME contains a whole name, and an id may contain a printed title.
  after: 8_000,
  before: 8_000,
  id: 16_000,
  from: 16_000,
};
const LONGEST_NAME = 300;

export function longestText(name: string): number {
  return Object.hasOwn(LONGEST_TEXTS, name) ? LONGEST_TEXTS[name]! : LONGEST_NAME;
}

/** Refuses a value that is too long, naming the field. */
type Bound = (path: string, value: unknown) => void;

/**
 * Bounds every text and list in the arguments of the schema, before resolvers see them. New arguments are bounded
 * automatically. GraphQL, REST and pages all pass here.
 */
export function boundArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) boundField(field);
  }
}

function boundField(field: GraphQLField<unknown, unknown>): void {
  const bounds = field.args.flatMap(({ name, type }) => {
    const bound = boundOf(name, type);
    return bound ? [{ name, bound }] : [];
  });
  if (bounds.length === 0) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args: Readonly<Record<string, unknown>>, context, info) => {
    for (const { name, bound } of bounds) bound(name, args[name]);
    return resolve(source, args, context, info);
  };
}

/** The bound of an argument or input field; null for numbers, enums and booleans, whose types bound them. */
function boundOf(name: string, type: GraphQLInputType): Bound | null {
  const bare = getNullableType(type);
  if (isListType(bare)) return boundOfList(boundOf(name, bare.ofType as GraphQLInputType));
  if (isInputObjectType(bare))
    return boundOfFields(Object.values(bare.getFields()).map((field) => [field.name, boundOf(field.name, field.type)]));
  return isScalarType(bare) && !OTHER_SCALARS.has(bare.name) ? boundOfText(longestText(name)) : null;
}

const OTHER_SCALARS: ReadonlySet<string> = new Set(['Int', 'Float', 'Boolean']);

function boundOfText(most: number): Bound {
  return (path, value) => {
    if (typeof value !== 'string' || value.length <= most) return;
    throw badInput(path, {
      vi: `Dài nhất ${most} ký tự; ở đây có ${value.length}`,
      en: `At most ${most} characters; there are ${value.length}`,
    });
  };
}

function boundOfList(inner: Bound | null): Bound {
  return (path, value) => {
    if (!Array.isArray(value)) return;
    if (value.length > LONGEST_LIST) {
      throw badInput(path, {
        vi: `Nhiều nhất ${LONGEST_LIST} giá trị; ở đây có ${value.length}`,
        en: `At most ${LONGEST_LIST} values; there are ${value.length}`,
      });
    }
    if (inner) for (const one of value) inner(path, one);
  };
}

function boundOfFields(fields: readonly (readonly [name: string, bound: Bound | null])[]): Bound {
  return (path, value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, bound] of fields) bound?.(`${path}.${name}`, (value as Readonly<Record<string, unknown>>)[name]);
  };
}
