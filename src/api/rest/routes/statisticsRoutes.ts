import { badInput } from '../../input/badInput.ts';
import * as inputs from '../inputs.ts';
import * as show from '../selections.ts';
import type { Route } from './route.ts';
import { CLOCK_ARGUMENTS, CLOCKS, clocks, withFilter } from './route.ts';

export const STATISTICS_ROUTES: readonly Route[] = [
  {
    path: '/v1/statistics',
    name: 'getStatistics',
    tag: 'statistics',
    summary: 'Counts of what is in force, and of what the decisions of a period did',
    pathInputs: {},
    query: { ...inputs.procedureFilter, ...inputs.period, ...clocks },
    document: `query ($filter: ProcedureFilter, ${CLOCKS}, $issuedFrom: Date!, $issuedUntil: Date!, $hasPeriod: Boolean!) {
      statistics(filter: $filter, ${CLOCK_ARGUMENTS}) { ${show.STATISTICS} } }`,
    root: 'statistics',
    variables: (_, query) => ({ ...withFilter(query, inputs.procedureFilter), ...periodOf(query) }),
  },
  {
    path: '/v1/statistics/series',
    name: 'getStatisticsSeries',
    tag: 'statistics',
    summary: 'The same counts on several days, for a chart; days is repeated',
    pathInputs: {},
    query: { days: inputs.days, ...inputs.procedureFilter, knownAt: clocks.knownAt, place: clocks.place },
    document: `query ($days: [Date!]!, $filter: ProcedureFilter, $knownAt: DateTime, $place: String) {
      statisticsOn(days: $days, filter: $filter, knownAt: $knownAt, place: $place) { ${show.STATISTICS_OF_DAY} } }`,
    root: 'statisticsOn',
    variables: (_, query) => withFilter(query, inputs.procedureFilter),
  },
  {
    path: '/v1/nodes',
    name: 'getNodes',
    tag: 'statistics',
    summary: 'Which objects several global ids mean, in the order asked; null where there is none. ids is repeated',
    pathInputs: {},
    query: { ids: inputs.ids },
    document: `query ($ids: [ID!]!) { found: nodes(ids: $ids) { id
      ... on Procedure { code name url } ... on ProcedureVersion { code name inForceFrom noLongerInForceFrom url }
      ... on Decision { number url } ... on Change { code name effectiveFrom kind } ... on Authority { code name }
      ... on Place { code name } ... on Field { code name } ... on LegalDocument { number title } } }`,
    root: 'found',
    variables: (_, query) => query,
  },
  {
    path: '/v1/catalog',
    name: 'getCatalog',
    tag: 'statistics',
    summary: 'State of the catalogue as a whole, at this moment',
    pathInputs: {},
    query: {},
    document: `query { catalog { revision isDegraded hash lastAnnouncedAt today search { engine revision isComplete } } }`,
    root: 'catalog',
    variables: () => ({}),
  },
];

function periodOf({ issuedFrom, issuedUntil }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (issuedFrom === undefined && issuedUntil === undefined) return { issuedFrom: '', issuedUntil: '', hasPeriod: false };
  const missing = issuedFrom === undefined ? 'issuedFrom' : 'issuedUntil';
  if (issuedFrom === undefined || issuedUntil === undefined)
    throw badInput(missing, { vi: 'Phải nêu cả issuedFrom và issuedUntil', en: 'Name both issuedFrom and issuedUntil' });
  return { issuedFrom, issuedUntil, hasPeriod: true };
}
