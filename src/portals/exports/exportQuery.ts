import { GraphQLError } from 'graphql';
import type { ApiDeps } from '../../api/deps.ts';
import type { FixedParts } from '../../api/fixedQueries/fixedParts.ts';
import { compileQuery } from '../../api/execution/compiledQuery.ts';
import { fixedQuery, runFixedQuery } from '../../api/fixedQueries/fixedQuery.ts';
import { lazily } from '../../api/lazily.ts';
import { createContext } from '../../api/graphql/createContext.ts';
import { viewpointOf } from '../../api/graphql/viewpoint.ts';
import type { Inputs } from '../../api/rest/checkQuery.ts';
import * as inputs from '../../api/rest/inputs.ts';
import { CLOCK_ARGUMENTS, CLOCKS } from '../../api/rest/routes/route.ts';
import * as show from '../../api/rest/selections.ts';
import type { ExportedProcedure, ExportState } from './exportedProcedure.ts';

/** The filter and clocks of an export, as the list of procedures takes them. */
export const EXPORT_INPUTS: Inputs = { ...inputs.procedureFilter, ...inputs.clocks };

/**
 * Procedures that one query asks for. Within it, others get their turn as in every request. Of more, much lives long
 * enough for the collector of garbage to move it twice.
 */
const AT_ONCE = 25;
/** What a client that walks by itself asks for. */
const LARGEST_PAGE = 100;

const DOCUMENT = `query ($filter: ProcedureFilter, $after: String, $first: Int, ${CLOCKS}) {
  procedures(filter: $filter, first: $first, after: $after, ${CLOCK_ARGUMENTS}) {
    nodes { ${show.PROCEDURE} } totalCount warnings pageInfo { hasNextPage endCursor } } }`;

const COUNT = `query ($filter: ProcedureFilter, ${CLOCKS}) {
  procedures(filter: $filter, first: 1, ${CLOCK_ARGUMENTS}) { totalCount warnings } }`;

// A procedure has no list in pages, so it is told as GraphQL told it: turning thousands of them costs a second.
if (/\b(?:nodes|edges)\b/.test(show.PROCEDURE)) throw new Error('Lists in pages are told by flatten().');

interface Page {
  readonly nodes: readonly ExportedProcedure[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

export type Variables = Readonly<Record<string, unknown>>;

export interface ExportQuery {
  /** What the export will show. Throws BAD_INPUT. */
  stateOf(deps: ApiDeps, variables: Variables): Promise<ExportState>;
  /** Cost in units, as if every page had been asked for by itself. */
  costOf(deps: ApiDeps, variables: Variables, count: number): number;
  /** The procedures by code, page by page. */
  procedures(deps: ApiDeps, variables: Variables): AsyncGenerator<ExportedProcedure>;
}

export function createExportQuery({ schema, documents }: FixedParts): ExportQuery {
  const document = fixedQuery(schema, 'export', DOCUMENT);
  const compiled = lazily(() => compileQuery(schema, document()));
  const count = fixedQuery(schema, 'export', COUNT);

  /** On a busy machine a page may take longer than a request may: then it is asked for in smaller ones. */
  async function pageAfter(after: string | null, deps: ApiDeps, variables: Variables): Promise<Page> {
    for (let first = AT_ONCE; ; first = Math.ceil(first / 2))
      try {
        const data = await compiled()(createContext(deps), { ...variables, first, after });
        return data['procedures'] as Page;
      } catch (error) {
        if (first === 1 || !isTooCostly(error)) throw error;
      }
  }

  return {
    async stateOf(deps, variables) {
      const { data } = await runFixedQuery(deps, schema, count(), variables);
      const { totalCount, warnings } = data['procedures'] as { totalCount: number; warnings: readonly string[] };
      const { catalogue, asOf, place, clocks } = viewpointOf(createContext(deps), variables);
      const newest = catalogue.announcements.at(-1)?.announcedAt ?? null;
      const { revision, hash } = catalogue;
      return { asOf, knownAt: clocks.knownAt ?? newest, place, revision, hash, count: totalCount, warnings };
    },
    costOf(deps, variables, count) {
      const ofPage = documents.costOf(DOCUMENT, { ...variables, first: LARGEST_PAGE }, deps.follower.current());
      return ofPage * Math.ceil(count / LARGEST_PAGE);
    },
    async *procedures(deps, variables) {
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo } = await pageAfter(after, deps, variables);
        yield* nodes;
        if (!pageInfo.hasNextPage) return;
        after = pageInfo.endCursor;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

function isTooCostly(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'TOO_COSTLY';
}
