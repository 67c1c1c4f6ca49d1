import type { SearchEngine } from './engine.ts';
import { computeFacets } from './computeFacets.ts';
import { familyKey } from '../words/text/tokenize.ts';
import { groupTwins } from './groupTwins.ts';
import type { TwinGroup } from './groupTwins.ts';
import { highlight, highlightsOf } from './highlight.ts';
import type { PreparedQuery } from './query/preparedQuery.ts';
import { prepareQuery } from './query/prepareQuery.ts';
import { findExact } from './ranking/findExact.ts';
import { judgeConfidence } from './ranking/judgeConfidence.ts';
import { rankDocuments } from './ranking/rankDocuments.ts';
import type { RankedDocument } from './ranking/rankDocuments.ts';
import type { ResolvedProcedure, SearchAnswer, SearchCursor, SearchGroup, SearchRequest } from './searchAnswer.ts';
import type { Search } from './search.ts';
import { asideOf } from './searchDocument.ts';
import { SearchIndex } from './searchIndex.ts';
import { SuggestIndex } from './suggest/suggestIndex.ts';
import type { WordData } from '../words/wordData.ts';

export const MOST_CANDIDATES = 200;
const DEFAULT_GROUPS = 20;
const DEFAULT_SUGGESTIONS = 8;

/** A found procedure: its data in the catalogue, and the document and interpretation that found it. */
interface Found {
  readonly procedure: ResolvedProcedure;
  readonly ranked: RankedDocument;
  readonly score: number;
}

interface Results {
  readonly found: readonly Found[];
  /** The query is a code or a number, so procedures are not grouped. */
  readonly isExact: boolean;
  /** Only the first candidates were examined; there may be more. */
  readonly isLimited: boolean;
}

export function createSearch({ engine, words }: { readonly engine: SearchEngine; readonly words: WordData }): Search {
  const index = new SearchIndex(words);
  const suggestions = new SuggestIndex(index, words);
  let revision = 0;
  let changes = 0;
  let isComplete = false;

  return {
    async search(query, request) {
      const prepared = prepareQuery(query, index.language);
      const resolve = remember(request.resolve);
      const resolveCode = request.resolveCode ? remember(request.resolveCode) : resolve;
      const exact = findExact(prepared, index, { resolve, resolveCode });
      const results: Results = exact ? { ...exact, isLimited: false } : await findByWords(prepared, resolve);
      const groups = results.isExact ? results.found.map(alone) : groupTwins(results.found, request.places);
      return answerWith(groups, results, prepared, request);
    },

    suggest(query, { resolve, first = DEFAULT_SUGGESTIONS }) {
      return suggestions.complete(query, first, resolve);
    },

    async apply({ put, delete: removed, revision: reached }) {
      await engine.put(put);
      await engine.delete(removed);
      for (const document of put) index.put(document);
      for (const id of removed) index.delete(id);
      suggestions.forget();
      await engine.markRevision(reached);
      // The revision moves only when all documents are in, and also when there was nothing to put in.
      if (reached > revision || put.length + removed.length === 0) isComplete = true;
      revision = reached;
      // Counted at the end: an answer made in between saw half of the change and must not be reused.
      if (put.length > 0 || removed.length > 0) changes += 1;
    },

    useWords(words) {
      index.useWords(words);
      suggestions.useWords(words);
      changes += 1;
    },

    pack(packer) {
      if (!engine.kept) return false;
      packer.json('revision', revision);
      index.pack(packer);
      engine.kept.pack(packer);
      return true;
    },

    async unpack(unpacker) {
      if (!engine.kept) throw new Error(`The engine ${engine.name} keeps its documents itself.`);
      index.unpack(unpacker);
      engine.kept.unpack(unpacker);
      suggestions.forget();
      revision = unpacker.json<number>('revision');
      await engine.markRevision(revision);
      changes += 1;
    },

    document: (id) => index.get(id)?.document ?? null,
    *documents() {
      for (const { document } of index.documents()) yield document;
    },
    status: () => ({ engine: engine.name, revision, documents: index.size, isComplete, changes }),
  };

  async function findByWords(prepared: PreparedQuery, resolve: SearchRequest['resolve']): Promise<Results> {
    const ids = await engine.findCandidates({
      terms: prepared.terms,
      limit: MOST_CANDIDATES,
      accepts: (code) => resolve(code) !== null,
    });
    const documents = ids.flatMap((id) => index.get(id) ?? []);
    const found = bestOfEachCode(rankDocuments(prepared, documents, index), resolve);
    return { found, isExact: false, isLimited: ids.length >= MOST_CANDIDATES };
  }

  function answerWith(
    groups: readonly TwinGroup<Found>[],
    { found, isExact, isLimited }: Results,
    prepared: PreparedQuery,
    request: SearchRequest,
  ): SearchAnswer {
    const rest = request.after ? groups.filter((group) => isBehind(group, request.after)) : groups;
    const page = rest.slice(0, request.first ?? DEFAULT_GROUPS);
    const confidence = isExact ? 'high' : judgeConfidence(prepared, found[0]?.ranked ?? null);
    return {
      groups: page.map((group) => toSearchGroup(group, prepared)),
      hasNextPage: rest.length > page.length,
      totalCount: groups.length,
      totalCountIsLimited: isLimited,
      facets: computeFacets(found.map(({ procedure }) => ({ procedure, family: isExact ? null : familyKey(procedure.name) }))),
      interpretedAs: isExact ? null : prepared.interpretedAs,
      confidence,
      notice: isExact ? null : prepared.notice,
      didYouMean: confidence === 'low' ? suggestions.nearest(prepared, request.resolve) : [],
    };
  }

  function toSearchGroup(group: TwinGroup<Found>, prepared: PreparedQuery): SearchGroup {
    const { procedure, ranked } = group.first;
    const { lexicon } = index.language;
    const [asTyped] = prepared.variants;
    const best = prepared.variants[ranked.variant];
    const highlights = highlightsOf(
      [asTyped, best].flatMap((variant) => variant ?? []),
      (accent) => lexicon.surfaceOf(accent),
      (bare) => lexicon.bareOf(bare),
    );
    const texts = asideOf(ranked.compiled.document);
    return {
      procedure,
      twins: group.twins.map((twin) => twin.procedure),
      score: group.score,
      cursor: cursorOf(group),
      highlights: highlight(
        [
          { part: 'name', texts: [procedure.name] },
          { part: 'field', texts: procedure.fields.map((field) => field.name) },
          { part: 'result', texts: texts.results },
          { part: 'dossier', texts: texts.papers },
          { part: 'audience', texts: texts.audience },
        ],
        highlights,
      ),
    };
  }
}

/** Several documents may have one code. The answer is the best one for the asker's place, and the national one. */
function bestOfEachCode(ranked: readonly RankedDocument[], resolve: SearchRequest['resolve']): Found[] {
  const found = new Map<string, Found>();
  for (const candidate of ranked) {
    const { code, place } = candidate.compiled.document;
    const procedure = resolve(code);
    if (!procedure || found.has(code) || (place !== null && place !== procedure.place)) continue;
    found.set(code, { procedure, ranked: candidate, score: candidate.score });
  }
  return [...found.values()];
}

function alone(found: Found): TwinGroup<Found> {
  return { first: found, twins: [], score: found.score };
}

function cursorOf(group: TwinGroup<Found>): SearchCursor {
  return { score: group.score, code: group.first.procedure.code };
}

function isBehind(group: TwinGroup<Found>, after: SearchCursor | null | undefined): boolean {
  if (!after) return true;
  return group.score < after.score || (group.score === after.score && group.first.procedure.code > after.code);
}

function remember(resolve: SearchRequest['resolve']): SearchRequest['resolve'] {
  const known = new Map<string, ResolvedProcedure | null>();
  return (code) => {
    let answer = known.get(code);
    if (answer === undefined) known.set(code, (answer = resolve(code)));
    return answer;
  };
}
