import { z } from 'zod';
import * as rules from '../../input/rules.ts';
import { seenId } from './seenId.ts';
import * as inputs from '../inputs.ts';
import * as show from '../selections.ts';
import type { Route } from './route.ts';
import { PAGE, page, PAGE_ARGUMENTS, withFilter } from './route.ts';

export const DECISION_ROUTES: readonly Route[] = [
  {
    path: '/v1/decisions',
    name: 'listDecisions',
    tag: 'decisions',
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
    name: 'getDecision',
    tag: 'decisions',
    summary: 'One decision by its key (2026-08-30/H31/3500-QD-UBND) with its lines',
    pathInputs: { issuedOn: rules.day, authority: z.string(), number: z.string() },
    query: page,
    document: `query ($id: ID!, ${PAGE}) {
      node(id: $id) { ... on Decision { ${show.DECISION} lines(${PAGE_ARGUMENTS}) { nodes { ${show.CHANGE} } warnings ${show.PAGE_INFO} } } } }`,
    root: 'node',
    variables: ({ issuedOn, authority, number }, query) => ({
      id: seenId('Decision', `${issuedOn}/${authority}/${number}`, {}),
      ...query,
    }),
  },
  {
    path: '/v1/changes',
    name: 'listChanges',
    tag: 'decisions',
    summary: 'Every change in the order announced; to follow the catalogue keep endCursor and ask again with after',
    pathInputs: {},
    query: { ...inputs.changeFilter, ...page },
    document: `query ($filter: ChangeFilter, ${PAGE}) {
      changes(filter: $filter, ${PAGE_ARGUMENTS}) {
        nodes { ${show.CHANGE} decision { ${show.LINE_DECISION} } } warnings ${show.PAGE_INFO} } }`,
    root: 'changes',
    variables: (_, query) => withFilter(query, inputs.changeFilter),
  },
];
