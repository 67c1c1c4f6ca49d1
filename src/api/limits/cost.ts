import type { DocumentNode, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, getOperationAST, isCompositeType, isLeafType, isListType } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import { TEXT_FIELDS } from '../graphql/readsTexts.ts';
import { DEFAULT_PAGE } from '../paging/paginate.ts';
import type { Holdings } from './holdings.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** One unit is ten microseconds of work. `npm run test:hard` compares these figures with processor time. */
const LEAF = 0.15;
const OBJECT = 0.4;

/** Work behind a field that its selection does not show. */
const WORK: Readonly<Record<string, (held: Holdings, args: Arguments) => number>> = {
  'Query.procedures': ({ procedures }, args) => 0.12 * procedures + anotherDay(procedures, args) + sorting(procedures, args),
  'Query.statisticsOn': ({ procedures }, { days }) => 0.6 * procedures + Math.min(MOST_DAYS, listOf(days)) * (20 + 0.13 * procedures),
  'Query.audiences': ({ procedures }, args) => 20 + 0.2 * procedures + anotherDay(procedures, args),
  'Query.lifeEvents': ({ procedures }, args) => 20 + 0.2 * procedures + anotherDay(procedures, args),
  'Query.nodes': (_, { ids }) => 5 * listOf(ids),
  'Query.statistics': ({ procedures }, args) => 20 + 0.09 * procedures + anotherDay(procedures, args),
  'Query.search': ({ procedures }) => 300 + 0.3 * procedures,
  'Query.suggest': ({ procedures }) => 100 + 0.05 * procedures,
  'Query.decision': () => 10,
  'Decision.signedFile': () => 5,
  'Query.decisions': ({ decisions }) => 20 + 0.2 * decisions,
  'Query.changes': ({ lines }, { filter }) => 20 + (filter === undefined || filter === null ? 0.05 : 0.1) * lines,
  'Query.authorities': ({ authorities }) => 20 + 0.02 * authorities,
  'Query.legalDocuments': ({ lines }) => 20 + 0.05 * lines,
  'Query.places': ({ places }) => 20 + 0.01 * places,
  'Query.offices': ({ offices }) => 20 + 0.02 * offices,
  'Query.field': ({ fields }) => 5 + 0.1 * fields,
  'Query.fields': ({ fields }) => 5 + 0.1 * fields,
  'CatalogStatistics.changesByMonth': ({ lines }) => 60 + 0.6 * lines,
  'CatalogStatistics.changes': ({ lines }) => 20 + 0.05 * lines,
  'LegalDocument.procedures': () => 8,
  'Office.procedures': ({ procedures }, args) => 0.72 * procedures + sorting(procedures, args),
  'Field.count': ({ procedures }, args) => 1 + anotherDay(procedures, args),
  'ProcedureVersion.differences': () => 60,
  'ProcedureVersion.localParts': () => 60,
  'PartDifference.words': () => 400,
  'PartDifference.lines': () => 40,
  'ProcedureVersion.hash': () => 20,
  // Any of these may be the field that loads the long text.
  ...Object.fromEntries([...TEXT_FIELDS].map((part) => [`ProcedureVersion.${part}`, () => 2])),
  'ProcedureConnection.warnings': () => 100,
  'ChangeConnection.warnings': () => 100,
  'SearchConnection.warnings': () => 100,
  'CatalogStatistics.warnings': () => 100,
  'Procedure.upcoming': () => 1,
  'Procedure.twins': () => 20,
  'ProcedureVersion.endedBy': () => 1,
  'Change.ended': () => 2,
  ...Object.fromEntries(
    ['counts', 'printedCounts', 'derivedCounts', 'withdrawnCounts', 'revokedBy'].map((counted) => [
      `Decision.${counted}`,
      ({ linesOfDecision }: Holdings) => 0.1 * linesOfDecision,
    ]),
  ),
};

/** The length of lists without pages, and the greatest length of lists with pages. */
const LENGTHS: Readonly<Record<string, (held: Holdings, args: Arguments) => number>> = {
  'Query.procedures': ({ procedures }) => procedures,
  'Query.statisticsOn': (_, { days }) => Math.min(MOST_DAYS, listOf(days)),
  'Query.nodes': (_, { ids }) => listOf(ids),
  'Query.audiences': () => 30,
  'Query.lifeEvents': () => 60,
  'Query.decisions': ({ decisions }) => decisions,
  'Query.changes': ({ lines }) => lines,
  'Query.authorities': ({ authorities }) => authorities,
  'Query.offices': ({ offices }) => offices,
  'Query.fields': ({ fields }) => fields,
  'CatalogStatistics.changesByMonth': (_, { months }) => (typeof months === 'number' ? months : 12),
  'CatalogStatistics.byField': ({ fields }) => fields,
  'CatalogStatistics.byAuthority': ({ decisions }) => Math.min(200, decisions),
  'Procedure.versions': ({ versions }) => versions,
  'Procedure.twins': () => 34,
  'Decision.lines': ({ linesOfDecision }) => linesOfDecision,
  'LegalDocument.procedures': ({ procedures }) => procedures,
  'Office.procedures': ({ procedures }) => procedures,
  'ProcedureVersion.legalBasis': ({ legalBasis }) => legalBasis,
  // A version and the one before hardly differ; two chosen versions may differ in every part.
  'ProcedureVersion.differences': (_, { from }) => (from === undefined || from === null ? 2 : 15),
  'PartDifference.words': () => 60,
  'PartDifference.lines': () => 30,
  'SearchConnection.facets': () => 6,
  'Facet.values': () => 20,
  'Highlight.fragments': () => 6,
};
const USUAL_LENGTH = 3;
const LENGTHS_OF_SIZES: Readonly<Record<string, number>> = { 'Query.suggest': 8 };

/**
 * The cost of a document with these variables; 0 where no operation has the name that is given, for then nothing runs. Throws
 * GraphQLError where a variable does not match its type.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  held: Holdings,
  operation: { readonly variables: Record<string, unknown>; readonly operationName: string | undefined },
): number {
  // The library takes it for granted that each operation has a name to compare with.
  if (operation.operationName !== undefined && !getOperationAST(document, operation.operationName)) return 0;
  return Math.ceil(getComplexity({ schema, query: document, estimators: [(field) => estimate(held, field)], ...operation }));
}

function estimate(held: Holdings, { type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const name = `${type.name}.${field.name}`;
  const own = isLeafType(getNamedType(field.type)) ? LEAF : OBJECT;
  if (type.name.startsWith('__')) return own + childComplexity;
  return (
    own +
    (WORK[name]?.(held, args) ?? 0) +
    earlierKnowledge(held, args) +
    lengthOf(held, name, field.type, args) * (OBJECT + childComplexity)
  );
}

/** Longer lists are refused before any work. */
const MOST_VALUES = 100;
const MOST_DAYS = 60;

/** The length of a list in the arguments; one value may stand for a list of one. */
function listOf(values: unknown): number {
  return Array.isArray(values) ? Math.min(values.length, MOST_VALUES) : 1;
}

/** A field with its own day or place computes all procedures again. */
function anotherDay(procedures: number, args: Arguments): number {
  return isNamed(args, 'asOf') || isNamed(args, 'place') ? 0.6 * procedures : 0;
}

function sorting(procedures: number, { orderBy }: Arguments): number {
  return orderBy === undefined || orderBy === null || orderBy === 'code' ? 0 : 0.1 * procedures;
}

/** Knowledge at an earlier instant needs a new fold of the log. */
function earlierKnowledge({ lines }: Holdings, args: Arguments): number {
  const ids = [args['id'], args['ids']].flat();
  const isById = ids.some((id) => typeof id === 'string' && id.includes('knownAt'));
  return isById || isNamed(args, 'knownAt') ? 300 + lines : 0;
}

function isNamed(args: Arguments, name: string): boolean {
  return args[name] !== undefined && args[name] !== null;
}

/**
 * Pages count by the requested size, at most by the length of the list. `edges` and `nodes` are inside a page and count
 * once.
 */
function lengthOf(held: Holdings, name: string, type: GraphQLOutputType, args: Arguments): number {
  if (isLeafType(getNamedType(type)) || /\.(edges|nodes)$/.test(name)) return 1;
  const most = LENGTHS[name]?.(held, args);
  const asked = args['last'] ?? args['first'];
  const isPaged = getNamedType(type).name.endsWith('Connection');
  const size = typeof asked === 'number' ? asked : isPaged ? DEFAULT_PAGE : LENGTHS_OF_SIZES[name];
  if (size !== undefined) return Math.max(1, Math.min(size, most ?? size));
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type)) ? Math.max(1, most ?? USUAL_LENGTH) : 1;
}
