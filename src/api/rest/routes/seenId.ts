import { encodeId } from '../../graphql/globalId.ts';

/** The global id of an object, seen with the clocks and place in the address. */
export function seenId(type: 'ProcedureVersion' | 'Decision', key: string, query: Readonly<Record<string, unknown>>): string {
  const given = (name: string) => (typeof query[name] === 'string' ? query[name] : null);
  return encodeId({ type, key, printed: null, clocks: { asOf: given('asOf'), knownAt: given('knownAt'), place: given('place') } });
}
