import { z } from 'zod';
import { asksOfTexts } from '../../../domain/timeline/contentFilter.ts';
import type { LegalForce } from '../../../domain/values/vocabulary.ts';
import { LEGAL_FORCE_LABELS } from '../../../domain/values/vocabulary.ts';
import type { Facet, SearchAnswer, SearchCursor, SearchGroup } from '../../../search/searchAnswer.ts';
import { badInput } from '../../input/badInput.ts';
import { check, checkOptional } from '../../input/check.ts';
import * as rules from '../../input/rules.ts';
import { decodeCursor, encodeCursor } from '../../paging/cursor.ts';
import { DEFAULT_PAGE } from '../../paging/paginate.ts';
import type { ApiViewpoint, ClockArguments } from '../viewpoint.ts';
import { viewpointOf } from '../viewpoint.ts';
import type { ApiContext } from '../context.ts';
import { constantOf } from '../enumValues.ts';
import { endedNotice } from '../endedNotice.ts';
import type { ProcedureFilterInput } from '../filters.ts';
import { checkProcedureFilter } from '../filters.ts';
import { resolverFor } from '../resolvedProcedures.ts';
import { seeProcedure, seeProcedures } from '../sources.ts';
import { filterWarnings } from '../warnings.ts';

interface SearchArguments extends ClockArguments {
  readonly query: string;
  readonly filter?: ProcedureFilterInput | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const ANY_FORCE = Object.keys(LEGAL_FORCE_LABELS) as LegalForce[];
const NOTHING_ASKED = { vi: 'Hãy nhập điều cần tìm', en: 'Type what to look for' };

const DEFAULT_SUGGESTIONS = 8;

export async function search(_: unknown, args: SearchArguments, context: ApiContext) {
  context.reliance.onSearch = true;
  const { catalogue } = context.snapshot;
  const isComplete = context.search.status().isComplete || catalogue.revision === 0;
  const viewpoint = viewpointOf(context, args);
  const filter = checkProcedureFilter(args.filter, viewpoint, context.snapshot.registers);
  if (asksOfTexts(filter)) await context.facts.catchUp(viewpoint.catalogue);
  const answer = await context.search.search(check('query', rules.searchText, args.query), {
    resolve: resolverFor(viewpoint, filter),
    resolveCode: resolverFor(viewpoint, { ...filter, legalForce: filter.legalForce ?? ANY_FORCE }),
    giveWay: () => context.budget.giveWay(),
    asOf: args.asOf ? viewpoint.asOf : null,
    tellEnded: (code) => endedNotice(viewpoint, code),
    first: checkOptional('first', rules.pageSize, args.first) ?? DEFAULT_PAGE,
    after: searchCursor(args.after),
    places: viewpoint.place === null ? [] : (viewpoint.catalogue.places.units.get(viewpoint.place)?.asks ?? []),
  });
  const edges = answer.groups.flatMap((group) => presentGroup(viewpoint, group) ?? []);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfoOf(edges, answer.hasNextPage, args.after ?? null),
    totalCount: answer.totalCount,
    totalCountIsLimited: answer.totalCountIsLimited,
    warnings: () => filterWarnings(context.snapshot.registers, viewpoint.catalogue, args.filter),
    async facets() {
      await context.budget.giveWay();
      return answer.facets().map(presentFacet);
    },
    interpretedAs: answer.interpretedAs,
    asks: answer.asks,
    confidence: answer.confidence,
    ...noticeOf(args.query, answer, isComplete),
    successors: () => seeProcedures(viewpoint, answer.successors),
    didYouMean: answer.didYouMean,
    isComplete,
  };
}

function pageInfoOf(edges: readonly { readonly cursor: string }[], hasNextPage: boolean, after: string | null) {
  return {
    hasNextPage,
    hasPreviousPage: Boolean(after),
    startCursor: edges[0]?.cursor ?? after,
    endCursor: edges.at(-1)?.cursor ?? after,
  };
}

/** Before an index is whole nobody knows that nothing fits, and an empty query asks nothing. */
function noticeOf(query: string, { notice, noticeKind }: SearchAnswer, isComplete: boolean) {
  const isTold = notice !== null && noticeKind !== 'nothingFits';
  const state = query.trim() === '' ? NOTHING_ASKED : isComplete ? null : BEING_INDEXED;
  const [text, kind] = isTold || state === null ? [notice, noticeKind] : [state, null];
  return { notice: text?.vi ?? null, noticeEn: text?.en ?? null, noticeKind: kind };
}

export function suggest(_: unknown, args: Omit<SearchArguments, 'filter' | 'after'>, context: ApiContext) {
  context.reliance.onSearch = true;
  const viewpoint = viewpointOf(context, args);
  const suggestions = context.search.suggest(check('query', rules.searchText, args.query), {
    resolve: resolverFor(viewpoint, {}),
    first: checkOptional('first', rules.suggestionCount, args.first) ?? DEFAULT_SUGGESTIONS,
  });
  return suggestions.map(({ text, procedure }) => ({ text, procedure: procedure && seeProcedure(viewpoint, procedure.code) }));
}

const BEING_INDEXED = {
  vi: 'Danh mục đang được lập chỉ mục sau khi khởi động: chưa tìm được tất cả, hãy thử lại sau ít phút.',
  en: 'The catalogue is being indexed after a start: not everything can be found yet, try again in a minute.',
};

const SEARCH_ORDER = 'search';
const searchKey = z.tuple([z.number(), z.string()]);

function searchCursor(text: string | null | undefined): SearchCursor | null {
  if (text === undefined || text === null) return null;
  const key = searchKey.safeParse(decodeCursor(SEARCH_ORDER, ['number', 'string'], check('after', rules.cursor, text)));
  if (key.success) return { score: key.data[0], code: key.data[1] };
  throw badInput('after', {
    vi: 'Không phải con trỏ của kết quả tìm kiếm: hãy dùng endCursor của trang trước',
    en: 'Not a cursor of search results: use endCursor of the page before',
  });
}

function presentGroup(viewpoint: ApiViewpoint, group: SearchGroup) {
  const node = seeProcedure(viewpoint, group.procedure.code);
  return (
    node && {
      cursor: encodeCursor(SEARCH_ORDER, [group.cursor.score, group.cursor.code]),
      node,
      twins: seeProcedures(
        viewpoint,
        group.twins.map(({ code }) => code),
      ),
      score: group.score,
      highlights: group.highlights,
    }
  );
}

/** Writes values of closed lists as filters take them: COMMUNE, not commune. */
function presentFacet({ name, values }: Facet) {
  const isClosedList = name === 'level' || name === 'type' || name === 'onlineLevel';
  return {
    name,
    values: values.map(({ value, label, count }) => ({ value: isClosedList ? constantOf(value) : value, label: label.vi, count })),
  };
}
