import type { DocumentNode, GraphQLSchema } from 'graphql';
import { TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { remembered } from '../domain/values/remembered.ts';

/** Something of the contract that will go. */
export interface Deprecation {
  /** First day on which it should no longer be used. */
  readonly since: string;
  /** First day on which it may be gone; at least twelve months later. */
  readonly goneFrom: string;
}

/** The one form of a reason in the schema: 'Since 2026-12-01, gone from 2027-12-01: use fullName.' */
const REASON = /^Since (\d{4}-\d\d-\d\d), gone from (\d{4}-\d\d-\d\d): \S/;
/** Where people read what changes. */
export const API_CHANGES = '/v1/changes-of-api';

export function deprecationIn(reason: string): Deprecation | null {
  const [, since, goneFrom] = REASON.exec(reason) ?? [];
  return since && goneFrom ? { since, goneFrom } : null;
}

/**
 * Headers for an answer to a document that uses what will go: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and where it is
 * explained. Of several things the first days count.
 */
export function deprecationHeaders(schema: GraphQLSchema, document: DocumentNode): readonly (readonly [name: string, value: string])[] {
  return headersIn(document, schema);
}

const headersIn = remembered((document: DocumentNode, schema: GraphQLSchema) => headersOf(usedIn(schema, document)));

function headersOf(used: readonly Deprecation[]): readonly (readonly [name: string, value: string])[] {
  const [since] = used.map((one) => one.since).sort();
  const [goneFrom] = used.map((one) => one.goneFrom).sort();
  if (since === undefined || goneFrom === undefined) return [];
  return [
    ['Deprecation', `@${Date.parse(since) / 1000}`],
    ['Sunset', new Date(goneFrom).toUTCString()],
    ['Link', `<${API_CHANGES}>; rel="deprecation"; type="text/html"`],
  ];
}

function usedIn(schema: GraphQLSchema, document: DocumentNode): Deprecation[] {
  const types = new TypeInfo(schema);
  const reasons: (string | null | undefined)[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => void reasons.push(types.getFieldDef()?.deprecationReason),
      Argument: () => void reasons.push(types.getArgument()?.deprecationReason),
      EnumValue: () => void reasons.push(types.getEnumValue()?.deprecationReason),
    }),
  );
  return reasons.flatMap((reason) => (reason ? (deprecationIn(reason) ?? []) : []));
}
