import * as rules from '../../input/rules.ts';
import { decodeId } from '../../graphql/globalId.ts';
import { seenId } from './seenId.ts';
import * as inputs from '../inputs.ts';
import * as show from '../selections.ts';
import type { Route } from './route.ts';
import { CLOCK_ARGUMENTS, CLOCKS, clocks, PAGE, page, PAGE_ARGUMENTS, withFilter } from './route.ts';

export const PROCEDURE_ROUTES: readonly Route[] = [
  {
    path: '/v1/procedures',
    name: 'listProcedures',
    tag: 'procedures',
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
    name: 'getProcedure',
    tag: 'procedures',
    summary: 'One procedure on a day and for a place, with the full text in force',
    pathInputs: { code: rules.procedureCode },
    query: clocks,
    document: `query ($code: String!, ${CLOCKS}) {
      procedure(code: $code, ${CLOCK_ARGUMENTS}) {
        ${show.PROCEDURE} } }`,
    root: 'procedure',
    variables: (path, query) => ({ ...path, ...query }),
  },
  {
    path: '/v1/procedures/{code}/versions',
    name: 'listVersions',
    tag: 'procedures',
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
    name: 'getVersion',
    tag: 'procedures',
    summary: 'One version by its permanent id, with its full text',
    pathInputs: { id: rules.versionId },
    query: clocks,
    document: `query ($id: ID!) { version(id: $id) { ${show.VERSION} } }`,
    root: 'version',
    variables: ({ id }, query) => ({ id: versionSeen(id ?? '', query) }),
  },
];

/** An id contains clocks and a place; those in the address take precedence. */
function versionSeen(text: string, query: Readonly<Record<string, unknown>>): string {
  const id = decodeId(text);
  if (!id) return text;
  const { asOf, knownAt, place } = id.clocks;
  return seenId('ProcedureVersion', id.key, { asOf, knownAt, place, ...query });
}
