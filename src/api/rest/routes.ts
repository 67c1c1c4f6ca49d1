import { z } from 'zod';
import { decodeId, encodeId } from '../graphql/globalId.ts';
import { badInput } from '../input/badInput.ts';
import * as rules from '../input/rules.ts';
import type { Inputs } from './checkQuery.ts';
import * as inputs from './inputs.ts';
import * as show from './selections.ts';

/** An address of REST: a fixed query against the schema of /graphql, so that both always agree. */
export interface Route {
  /** As OpenAPI writes it. */
  readonly path: string;
  readonly summary: string;
  /** Inputs in the path, and parameters after it. */
  readonly pathInputs: Inputs;
  readonly query: Inputs;
  readonly document: string;
  /** The one field of the answer that is returned. */
  readonly root: string;
  variables(path: Record<string, string>, query: Record<string, unknown>): Record<string, unknown>;
}

const CLOCKS = '$asOf: Date, $knownAt: DateTime, $place: String';
const CLOCK_ARGUMENTS = 'asOf: $asOf, knownAt: $knownAt, place: $place';
const PAGE = '$first: Int, $after: String, $last: Int, $before: String';
const PAGE_ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before';
const { clocks, page } = inputs;

export const ROUTES: readonly Route[] = [
  {
    path: '/v1/procedures',
    summary: 'Procedures of the catalogue, by default those in force',
    pathInputs: {},
    query: { ...inputs.procedureFilter, orderBy: inputs.orderBy, ...page, ...clocks },
    document: `query ($filter: ProcedureFilter, $orderBy: ProcedureOrder, ${PAGE}, ${CLOCKS}) {
      procedures(filter: $filter, orderBy: $orderBy, ${PAGE_ARGUMENTS}, ${CLOCK_ARGUMENTS}) {
        nodes { ${show.PROCEDURE_HEAD} version { ${show.VERSION_HEAD} } } warnings ${show.PAGE_INFO} } }`,
    root: 'procedures',
    variables: (_, query) => withFilter(query, inputs.procedureFilter),
  },
  {
    path: '/v1/procedures/{code}',
    summary: 'One procedure on a day and for a place, with the full text in force',
    pathInputs: { code: rules.procedureCode },
    query: clocks,
    document: `query ($code: String!, ${CLOCKS}) {
      procedure(code: $code, ${CLOCK_ARGUMENTS}) {
        ${show.PROCEDURE_HEAD} version { ${show.VERSION} } latest { id name url }
        upcoming { ${show.CHANGE} decision { ${show.LINE_DECISION} } }
        replaces { id code name url } replacedBy { id code name url } } }`,
    root: 'procedure',
    variables: (path, query) => ({ ...path, ...query }),
  },
  {
    path: '/v1/procedures/{code}/versions',
    summary: 'All versions of a procedure, oldest first',
    pathInputs: { code: rules.procedureCode },
    query: { ...page, ...clocks },
    document: `query ($code: String!, ${PAGE}, ${CLOCKS}) {
      procedure(code: $code, ${CLOCK_ARGUMENTS}) {
        versions(${PAGE_ARGUMENTS}) { nodes { ${show.VERSION_HEAD} } ${show.PAGE_INFO} } } }`,
    root: 'procedure.versions',
    variables: (path, query) => ({ ...path, ...query }),
  },
  {
    path: '/v1/versions/{id}',
    summary: 'One version by its permanent id, with its full text',
    pathInputs: { id: rules.versionId },
    query: clocks,
    document: `query ($id: ID!) { version(id: $id) { ${show.VERSION} } }`,
    root: 'version',
    variables: ({ id }, query) => ({ id: versionSeen(id ?? '', query) }),
  },
  {
    path: '/v1/decisions',
    summary: 'Announced decisions in the order in which they were announced',
    pathInputs: {},
    query: { ...inputs.decisionFilter, ...page },
    document: `query ($filter: DecisionFilter, ${PAGE}) {
      decisions(filter: $filter, ${PAGE_ARGUMENTS}) { nodes { ${show.DECISION} } warnings ${show.PAGE_INFO} } }`,
    root: 'decisions',
    variables: (_, query) => withFilter(query, inputs.decisionFilter),
  },
  {
    path: '/v1/decisions/{issuedOn}/{authority}/{number}',
    summary: 'One decision by its key (2026-08-30/H31/3500-QD-UBND) with its lines',
    pathInputs: { issuedOn: rules.day, authority: z.string(), number: z.string() },
    query: page,
    document: `query ($id: ID!, ${PAGE}) {
      node(id: $id) { ... on Decision { ${show.DECISION} lines(${PAGE_ARGUMENTS}) { nodes { ${show.CHANGE} } ${show.PAGE_INFO} } } } }`,
    root: 'node',
    variables: ({ issuedOn, authority, number }, query) => ({
      id: seenId('Decision', `${issuedOn}/${authority}/${number}`, {}),
      ...query,
    }),
  },
  {
    path: '/v1/changes',
    summary: 'Every change in the order announced; to follow the catalogue keep endCursor and ask again with after',
    pathInputs: {},
    query: { ...inputs.changeFilter, ...page },
    document: `query ($filter: ChangeFilter, ${PAGE}) {
      changes(filter: $filter, ${PAGE_ARGUMENTS}) {
        nodes { ${show.CHANGE} decision { ${show.LINE_DECISION} } } warnings ${show.PAGE_INFO} } }`,
    root: 'changes',
    variables: (_, query) => withFilter(query, inputs.changeFilter),
  },
  {
    path: '/v1/search',
    summary: 'Full-text look-up in Vietnamese, with or without accents',
    pathInputs: {},
    query: {
      query: rules.searchText,
      ...inputs.procedureFilter,
      first: page.first,
      after: page.after,
      asOf: clocks.asOf,
      place: clocks.place,
    },
    document: `query ($query: String!, $filter: ProcedureFilter, $first: Int, $after: String, $asOf: Date, $place: String) {
      search(query: $query, filter: $filter, first: $first, after: $after, asOf: $asOf, place: $place) {
        edges { node { ${show.PROCEDURE_HEAD} version { ${show.VERSION_HEAD} } } twins { id code name url }
          highlights { part fragments { text isMatch } } }
        facets { name values { value label count } } interpretedAs confidence notice didYouMean isComplete totalCountIsLimited warnings ${show.PAGE_INFO} } }`,
    root: 'search',
    variables: (_, query) => withFilter(query, inputs.procedureFilter),
  },
  {
    path: '/v1/suggest',
    summary: 'Completions for a search box, best first',
    pathInputs: {},
    query: { query: rules.searchText, first: page.first, asOf: clocks.asOf, place: clocks.place },
    document: `query ($query: String!, $first: Int, $asOf: Date, $place: String) {
      suggest(query: $query, first: $first, asOf: $asOf, place: $place) { text procedure { id code name url } } }`,
    root: 'suggest',
    variables: (_, query) => query,
  },
  {
    path: '/v1/statistics',
    summary: 'Counts of what is in force, and of what the decisions of a period did',
    pathInputs: {},
    query: { ...inputs.procedureFilter, ...inputs.period, ...clocks },
    document: `query ($filter: ProcedureFilter, ${CLOCKS}, $issuedFrom: Date!, $issuedUntil: Date!, $hasPeriod: Boolean!) {
      statistics(filter: $filter, ${CLOCK_ARGUMENTS}) { ${show.STATISTICS} } }`,
    root: 'statistics',
    variables: (_, query) => ({ ...withFilter(query, inputs.procedureFilter), ...periodOf(query) }),
  },
  {
    path: '/v1/fields',
    summary: 'Fields of administration, by code',
    pathInputs: {},
    query: {},
    document: `query { fields { id code name count } }`,
    root: 'fields',
    variables: () => ({}),
  },
  {
    path: '/v1/authorities',
    summary: 'Authorities of the register that exist on a day, by code',
    pathInputs: {},
    query: { level: inputs.level, query: inputs.searchText, asOf: clocks.asOf, first: page.first, after: page.after },
    document: `query ($level: GovernmentLevel, $query: String, $asOf: Date, $first: Int, $after: String) {
      authorities(level: $level, query: $query, asOf: $asOf, first: $first, after: $after) { nodes { ${show.AUTHORITY_RECORD} } ${show.PAGE_INFO} } }`,
    root: 'authorities',
    variables: (_, query) => query,
  },
  {
    path: '/v1/authorities/{code}',
    summary: 'One authority by its code or any of its names',
    pathInputs: { code: inputs.nameInPath },
    query: {},
    document: `query ($code: String!) { authority(code: $code) { ${show.AUTHORITY_RECORD} predecessors { id code name } successors { id code name } } }`,
    root: 'authority',
    variables: (path) => path,
  },
  {
    path: '/v1/places',
    summary: 'Provinces and communes that exist on a day, by permanent id; with query by name, with or without accents',
    pathInputs: {},
    query: {
      level: inputs.level,
      parent: clocks.place,
      query: inputs.searchText,
      asOf: clocks.asOf,
      first: page.first,
      after: page.after,
    },
    document: `query ($level: GovernmentLevel, $parent: String, $query: String, $asOf: Date, $first: Int, $after: String) {
      places(level: $level, parent: $parent, query: $query, asOf: $asOf, first: $first, after: $after) { nodes { ${show.PLACE} } ${show.PAGE_INFO} } }`,
    root: 'places',
    variables: (_, query) => query,
  },
  {
    path: '/v1/places/{id}',
    summary: 'One unit by its permanent id, or by a bare code, which means the unit that bore it on the day',
    pathInputs: { id: rules.place },
    query: { asOf: clocks.asOf },
    document: `query ($id: String!, $asOf: Date) {
      place(code: $id, asOf: $asOf) { ${show.PLACE} predecessors { id code name } successors { id code name } } }`,
    root: 'place',
    variables: (path, query) => ({ ...path, ...query }),
  },
  {
    path: '/v1/legal-documents',
    summary: 'Legal documents that procedures rest on, by number; with query by words of number or title',
    pathInputs: {},
    query: { query: inputs.searchText, first: page.first, after: page.after },
    document: `query ($query: String, $first: Int, $after: String) {
      legalDocuments(query: $query, first: $first, after: $after) { nodes { ${show.LEGAL_DOCUMENT} } ${show.PAGE_INFO} } }`,
    root: 'legalDocuments',
    variables: (_, query) => query,
  },
  {
    path: '/v1/legal-documents/{number}',
    summary: 'One legal document by its number in any spelling, its slashes written %2F, with the first procedures that rest on it',
    pathInputs: { number: inputs.nameInPath },
    query: {},
    document: `query ($number: String!) {
      legalDocument(number: $number) { ${show.LEGAL_DOCUMENT} procedures(first: 100) { nodes { id code name url } ${show.PAGE_INFO} } } }`,
    root: 'legalDocument',
    variables: (path) => path,
  },
  {
    path: '/v1/catalog',
    summary: 'State of the catalogue as a whole, at this moment',
    pathInputs: {},
    query: {},
    document: `query { catalog { revision isDegraded hash lastAnnouncedAt today search { engine revision isComplete } } }`,
    root: 'catalog',
    variables: () => ({}),
  },
];

/** Moves filtering parameters into the `filter` of GraphQL. */
function withFilter(query: Readonly<Record<string, unknown>>, filter: Inputs): Record<string, unknown> {
  const entries = Object.entries(query);
  const isFilter = ([name]: [string, unknown]) => name in filter;
  return {
    ...Object.fromEntries(entries.filter((entry) => !isFilter(entry))),
    filter: Object.fromEntries(entries.filter(isFilter)),
  };
}

/** An id contains clocks and a place; those in the address take precedence. */
function versionSeen(text: string, query: Readonly<Record<string, unknown>>): string {
  const id = decodeId(text);
  if (!id) return text;
  const { asOf, knownAt, place } = id.clocks;
  return seenId('ProcedureVersion', id.key, { asOf, knownAt, place, ...query });
}

function seenId(type: 'ProcedureVersion' | 'Decision', key: string, query: Readonly<Record<string, unknown>>): string {
  const given = (name: string) => (typeof query[name] === 'string' ? query[name] : null);
  return encodeId({ type, key, printed: null, clocks: { asOf: given('asOf'), knownAt: given('knownAt'), place: given('place') } });
}

function periodOf({ issuedFrom, issuedUntil }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (issuedFrom === undefined && issuedUntil === undefined) return { issuedFrom: '', issuedUntil: '', hasPeriod: false };
  const missing = issuedFrom === undefined ? 'issuedFrom' : 'issuedUntil';
  if (issuedFrom === undefined || issuedUntil === undefined)
    throw badInput(missing, { vi: 'Phải nêu cả issuedFrom và issuedUntil', en: 'Name both issuedFrom and issuedUntil' });
  return { issuedFrom, issuedUntil, hasPeriod: true };
}
