import * as rules from '../../input/rules.ts';
import * as inputs from '../inputs.ts';
import * as show from '../selections.ts';
import type { Route } from './route.ts';
import { clocks, page, withFilter } from './route.ts';

export const SEARCH_ROUTES: readonly Route[] = [
  {
    path: '/v1/search',
    name: 'search',
    tag: 'search',
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
          score highlights { part fragments { text isMatch } } }
        facets { name values { value label count } } interpretedAs asks confidence notice noticeEn noticeKind
        successors { id code name url } didYouMean isComplete totalCountIsLimited warnings ${show.PAGE_INFO} } }`,
    root: 'search',
    variables: (_, query) => withFilter(query, inputs.procedureFilter),
  },
  {
    path: '/v1/suggest',
    name: 'suggest',
    tag: 'search',
    summary: 'Completions for a search box, best first',
    pathInputs: {},
    query: { query: rules.searchText, first: inputs.suggestions, asOf: clocks.asOf, place: clocks.place },
    document: `query ($query: String!, $first: Int, $asOf: Date, $place: String) {
      suggest(query: $query, first: $first, asOf: $asOf, place: $place) { text procedure { id code name url } } }`,
    root: 'suggest',
    variables: (_, query) => query,
  },
];
