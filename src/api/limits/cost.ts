import type { DocumentNode, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE } from '../paging/paginate.ts';

/** Work behind a field that its selection does not show, in units of at most ten microseconds. */
const WORK: Readonly<Record<string, number>> = {
  'Query.procedures': 500,
  'Query.search': 1_000,
  'Query.suggest': 300,
  'Query.decision': 300,
  'Query.decisions': 200,
  'Query.changes': 300,
  'Query.statistics': 2_000,
  'Query.authorities': 100,
  'Query.places': 300,
  'Query.legalDocument': 100,
  'CatalogStatistics.changes': 500,
  'LegalDocument.procedures': 500,
  'Authority.successors': 20,
  'ProcedureVersion.differences': 200,
  'ProcedureVersion.hash': 5,
  // Each may be the one for which the long text is fetched.
  ...Object.fromEntries(
    ['steps', 'channels', 'dossiers', 'results', 'requirements', 'forms', 'receptionAddresses', 'resultChannels'].map((part) => [
      `ProcedureVersion.${part}`,
      5,
    ]),
  ),
  'Decision.counts': 5,
  'Field.count': 2,
};
/** A field that names its own day or the knowledge of an earlier instant looks at the whole catalogue anew. */
const ANOTHER_DAY = 500;
const EARLIER_KNOWLEDGE = 3_000;
/** How many things a list without pages is taken to hold. */
const USUAL_LENGTH = 3;
const LENGTHS: Readonly<Record<string, number>> = { 'Query.fields': 200, 'Query.suggest': 8 };

/** The cost of a document with these variables. Throws GraphQLError when a variable does not fit its type. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: { readonly variables: Record<string, unknown>; readonly operationName: string | undefined },
): number {
  return getComplexity({ schema, query: document, estimators: [estimate], ...operation });
}

function estimate({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const name = `${type.name}.${field.name}`;
  if (type.name.startsWith('__')) return 1 + childComplexity;
  return 1 + (WORK[name] ?? 0) + clockWork(name, args) + lengthOf(name, field.type, args) * childComplexity;
}

function clockWork(name: string, args: Readonly<Record<string, unknown>>): number {
  const isSaid = (argument: string) => args[argument] !== undefined && args[argument] !== null;
  const isById = typeof args['id'] === 'string' && args['id'].includes('knownAt');
  if (isSaid('knownAt') || isById) return EARLIER_KNOWLEDGE;
  return name === 'Field.count' && (isSaid('asOf') || isSaid('place')) ? ANOTHER_DAY : 0;
}

/** Pages count by the size asked; `edges` and `nodes` are inside a page and count once. */
function lengthOf(name: string, type: GraphQLOutputType, args: Readonly<Record<string, unknown>>): number {
  const asked = args['last'] ?? args['first'];
  if (typeof asked === 'number') return Math.max(1, asked);
  if (LENGTHS[name] !== undefined) return LENGTHS[name];
  if (getNamedType(type).name.endsWith('Connection')) return DEFAULT_PAGE;
  if (/\.(edges|nodes)$/.test(name)) return 1;
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type)) ? USUAL_LENGTH : 1;
}
