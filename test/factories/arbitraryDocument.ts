import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isObjectType } from 'graphql';

/** Random numbers from 0 to 1 that repeat for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values for text arguments, by the argument's name. Other names get any of these values. */
export type Values = Readonly<Record<string, readonly string[]>>;

const ORDINARY: Values = {
  asOf: ['2026-01-01', '2025-06-30', '2026-06-15', '1999-12-31'],
  knownAt: ['2026-02-01T00:00:00Z', '2026-06-01T00:00:00+07:00'],
  place: ['01', '24', '15~2025-06-30', '00004'],
  appliesTo: ['01', '24'],
  query: ['dang ky khai sinh', 'giấy phép', 'ho tich', '1.001193', '55/QĐ-UBND', ''],
  legalBasis: ['123/2015/NĐ-CP', '60/2014/QH13'],
  number: ['55/QĐ-UBND', '123/2015/NĐ-CP', '200/QĐ-BTP'],
  parent: ['01'],
};
const STRANGE = ['', 'x', 'không có', '﷽', "'; --", '😀', 'a'.repeat(200), '1.', '-1', '2026-13-45', '__proto__', '\u0000'];

/** Random valid documents of a schema. Fields, arguments, aliases and depth are drawn. */
export function arbitraryDocuments(schema: GraphQLSchema, seed: number, values: Values, strangeness = 0) {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const known = { ...ORDINARY, ...values };
  const pool = Object.values(known).flat();

  const text = (name: string) => JSON.stringify(random() < strangeness ? pick(STRANGE) : pick(known[name] ?? pool));
  const valueOf = (name: string, type: GraphQLInputType): string => {
    const bare = getNullableType(type);
    if (isListType(bare))
      return `[${Array.from({ length: 1 + Math.floor(random() * 3) }, () => valueOf(name, bare.ofType as GraphQLInputType)).join(', ')}]`;
    if (isEnumType(bare)) return pick(bare.getValues()).name;
    if (isInputObjectType(bare)) {
      const chosen = Object.values(bare.getFields()).filter(() => random() < 0.2);
      return `{ ${chosen.map((field) => `${field.name}: ${valueOf(field.name, field.type)}`).join(', ')} }`;
    }
    const named = getNamedType(bare).name;
    if (named === 'Int') return String(random() < strangeness ? pick([-1, 0, 101, 1_000_000]) : pick([1, 5, 20, 50, 100]));
    if (named === 'Boolean') return pick(['true', 'false']);
    if (named === 'Date') return JSON.stringify(random() < strangeness ? pick(STRANGE) : pick(known['asOf']!));
    if (named === 'DateTime') return JSON.stringify(random() < strangeness ? pick(STRANGE) : pick(known['knownAt']!));
    return text(name);
  };
  const argumentsOf = (args: readonly GraphQLArgument[]): string => {
    const isNeeded = ({ type, defaultValue }: GraphQLArgument) => String(type).endsWith('!') && defaultValue === undefined;
    const chosen = args
      .filter((argument) => isNeeded(argument) || random() < 0.25)
      .filter(({ name }) => strangeness > 0 || !['after', 'before', 'last', 'from'].includes(name));
    return chosen.length > 0 ? `(${chosen.map(({ name, type }) => `${name}: ${valueOf(name, type)}`).join(', ')})` : '';
  };
  const fieldText = (field: GraphQLField<unknown, unknown>, depth: number, alias: string): string | null => {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return `${alias}${field.name}${argumentsOf(field.args)}`;
    if (depth <= 0) return null;
    return `${alias}${field.name}${argumentsOf(field.args)} ${isObjectType(type) ? selectionOf(type, depth - 1) : '{ id __typename }'}`;
  };
  const selectionOf = (type: GraphQLObjectType, depth: number): string => {
    const fields = Object.values(type.getFields());
    const parts = fields.filter(() => random() < 0.35).flatMap((field) => fieldText(field, depth, '') ?? []);
    return `{ __typename ${parts.join(' ')} }`;
  };

  return {
    next(depth = 5): string {
      const roots = Object.values(schema.getQueryType()!.getFields());
      const count = 1 + Math.floor(random() * 3);
      const parts = Array.from({ length: count }, (_, i) => fieldText(pick(roots), depth, `r${i}: `));
      return `{ ${parts.filter(Boolean).join(' ') || '__typename'} }`;
    },
  };
}
