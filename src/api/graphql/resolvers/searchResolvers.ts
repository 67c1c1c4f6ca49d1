import { z } from 'zod';
import type { ProcedureFilter } from '../../../domain/timeline/procedureFilter.ts';
import { procedureMatcher } from '../../../domain/timeline/procedureFilter.ts';
import { viewProcedure } from '../../../domain/timeline/procedureView.ts';
import type { LegalForce } from '../../../domain/values/vocabulary.ts';
import { LEGAL_FORCE_LABELS } from '../../../domain/values/vocabulary.ts';
import { summaryOfVersion } from '../../../domain/timeline/versions.ts';
import type { Facet, ResolvedProcedure, ResolveProcedure, SearchCursor, SearchGroup } from '../../../search/searchAnswer.ts';
import { badInput } from '../../input/badInput.ts';
import { check, checkOptional } from '../../input/check.ts';
import * as rules from '../../input/rules.ts';
import { decodeCursor, encodeCursor } from '../../paging/cursor.ts';
import { DEFAULT_PAGE } from '../../paging/paginate.ts';
import type { ApiViewpoint, ClockArguments } from '../viewpoint.ts';
import { viewpointOf } from '../viewpoint.ts';
import type { ApiContext } from '../context.ts';
import { constantOf } from '../enumValues.ts';
import { checkProcedureFilter } from '../filters.ts';
import { seeProcedure, seeProcedures } from '../sources.ts';
import { filterWarnings } from '../warnings.ts';
import { nameOfView } from '../viewNames.ts';

interface SearchArguments extends ClockArguments {
  readonly query: string;
  readonly filter?: ProcedureFilter | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const ANY_FORCE = Object.keys(LEGAL_FORCE_LABELS) as LegalForce[];
const NOTHING_ASKED = { vi: 'Hãy nhập điều cần tìm', en: 'Type what to look for' };

const SUGGESTIONS = { default: 8, size: rules.pageSize.max(20) };

export async function search(_: unknown, args: SearchArguments, context: ApiContext) {
  context.reliance.onSearch = true;
  const { catalogue } = context.snapshot;
  const isComplete = context.search.status().isComplete || catalogue.revision === 0;
  const viewpoint = viewpointOf(context, args);
  const filter = checkProcedureFilter(args.filter, viewpoint.catalogue, context.snapshot.registers);
  const answer = await context.search.search(check('query', rules.searchText, args.query), {
    resolve: resolveFor(viewpoint, filter),
    resolveCode: resolveFor(viewpoint, { ...filter, legalForce: filter.legalForce ?? ANY_FORCE }),
    first: checkOptional('first', rules.pageSize, args.first) ?? DEFAULT_PAGE,
    after: searchCursor(args.after),
    places: viewpoint.place === null ? [] : (viewpoint.catalogue.places.units.get(viewpoint.place)?.asks ?? []),
  });
  const edges = answer.groups.flatMap((group) => presentGroup(viewpoint, group) ?? []);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: answer.hasNextPage,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? args.after ?? null,
      endCursor: edges.at(-1)?.cursor ?? args.after ?? null,
    },
    totalCount: answer.totalCount,
    totalCountIsLimited: answer.totalCountIsLimited,
    warnings: () => filterWarnings(context.snapshot.registers, viewpoint.catalogue, args.filter),
    facets: answer.facets.map(presentFacet),
    interpretedAs: answer.interpretedAs,
    confidence: answer.confidence,
    notice: (answer.notice ?? (args.query.trim() === '' ? NOTHING_ASKED : isComplete ? null : BEING_INDEXED))?.vi ?? null,
    didYouMean: answer.didYouMean,
    isComplete,
  };
}

export function suggest(_: unknown, args: Omit<SearchArguments, 'filter' | 'after'>, context: ApiContext) {
  context.reliance.onSearch = true;
  const viewpoint = viewpointOf(context, args);
  const suggestions = context.search.suggest(check('query', rules.searchText, args.query), {
    resolve: resolveFor(viewpoint, {}),
    first: checkOptional('first', SUGGESTIONS.size, args.first) ?? SUGGESTIONS.default,
  });
  return suggestions.map(({ text, procedure }) => ({ text, procedure: procedure && seeProcedure(viewpoint, procedure.code) }));
}

const BEING_INDEXED = {
  vi: 'Danh mục đang được lập chỉ mục sau khi khởi động: chưa tìm được tất cả, hãy thử lại sau ít phút.',
  en: 'The catalogue is being indexed after a start: not everything can be found yet, try again in a minute.',
};

/** The catalogue's data about the engine's candidates, on the day and in the place. */
function resolveFor(viewpoint: ApiViewpoint, filter: ProcedureFilter): ResolveProcedure {
  const { catalogue } = viewpoint;
  const passes = procedureMatcher(catalogue, filter);
  return (code): ResolvedProcedure | null => {
    const view = viewProcedure(catalogue, code, viewpoint);
    if (!view?.latest || !passes(view)) return null;
    const summary = summaryOfVersion(view.latest);
    return {
      code: view.code,
      name: nameOfView(view, catalogue),
      type: summary.type,
      levels: summary.levels,
      fields: summary.fields,
      authorities: [...summary.competentAuthorities, ...summary.implementingAuthorities],
      onlineLevel: summary.onlineLevel,
      place: summary.place?.code ?? null,
    };
  };
}

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
