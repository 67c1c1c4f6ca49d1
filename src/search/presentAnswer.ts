import { computeFacets } from './computeFacets.ts';
import { LEAST_SHARE_OF_BEST, type Found, type Results } from './findProcedures.ts';
import type { TwinGroup } from './groupTwins.ts';
import { highlight, highlightsOf } from './highlight.ts';
import type { PreparedQuery } from './query/preparedQuery.ts';
import type { SearchNotice } from './query/readNotice.ts';
import { evidenceOf, judgeConfidence } from './ranking/judgeConfidence.ts';
import type { Highlight, SearchAnswer, SearchCursor, SearchGroup, SearchRequest } from './searchAnswer.ts';
import { asideOf } from './searchDocument.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { SuggestIndex } from './suggest/suggestIndex.ts';
import { familyKey } from '../words/text/tokenize.ts';
import { noticeOf, NOTHING_TOLD, toldOf } from './toldOf.ts';

const DEFAULT_GROUPS = 20;

/** Everything that was found for a query, before a page of it is shown. */
export interface Findings {
  readonly prepared: PreparedQuery;
  readonly results: Results;
  readonly groups: readonly TwinGroup<Found>[];
  /** An ended procedure that was clearly meant. */
  readonly ended: SearchNotice | null;
}

/** What an answer looks up later, when its parts are read. */
export interface AnswerSources {
  readonly index: SearchIndex;
  readonly suggestions: SuggestIndex;
  /** Everything announced is indexed. Until then nobody knows that a matter has no procedure. */
  readonly isComplete: boolean;
}

/** The page that was asked for, with facets, highlights and other queries worked out only where they are read. */
export function presentAnswer({ index, suggestions, isComplete }: AnswerSources, findings: Findings, request: SearchRequest): SearchAnswer {
  const { prepared, groups, ended } = findings;
  const { found, examined, isExact, isLimited, unanswerable } = findings.results;
  const rest = request.after ? groups.filter((group) => isBehind(group, request.after)) : groups;
  const page = rest.slice(0, request.first ?? DEFAULT_GROUPS);
  const isNamed = isNameOf(prepared, groups[0]?.first.procedure.name);
  const isPlain = isExact || isNamed || (groups[0]?.first.ranked.isEveryday ?? false);
  const verdict = isPlain ? 'sure' : judgeConfidence(evidenceOf(prepared, groups, unanswerable));
  const confidence = verdict === 'sure' ? 'high' : 'low';
  const elsewhere = ended ?? (isComplete ? noticeOf(prepared, unanswerable, verdict, found[0], index.language) : null);
  const told = isExact
    ? NOTHING_TOLD
    : toldOf(isNamed ? { ...prepared, notice: null } : prepared, {
        verdict,
        found: elsewhere,
        hasResults: found.length > 0,
        asOf: request.asOf ?? null,
      });
  return {
    groups: page.map((group) => toSearchGroup(group, prepared, index)),
    hasNextPage: rest.length > page.length,
    totalCount: groups.length,
    totalCountIsLimited: isLimited,
    facets: once(() =>
      computeFacets(isExact ? found.map((one) => ({ ...one, family: null })) : [...examined()], isExact ? 0 : LEAST_SHARE_OF_BEST),
    ),
    confidence,
    ...told,
    didYouMean: once(() => (confidence === 'low' ? suggestions.nearest(prepared, request.resolve) : [])),
  };
}

/** Who types the whole name of a procedure wants it, whatever its words may ask ('Không tính tiền chậm nộp'). */
function isNameOf({ variants: [asked] }: PreparedQuery, name: string | undefined): boolean {
  return name !== undefined && asked !== undefined && familyKey(asked.words.map(({ bare }) => bare).join(' ')) === familyKey(name);
}

function toSearchGroup(group: TwinGroup<Found>, prepared: PreparedQuery, index: SearchIndex): SearchGroup {
  return {
    procedure: group.first.procedure,
    twins: group.twins.map((twin) => twin.procedure),
    score: group.score,
    cursor: cursorOf(group),
    highlights: once(() => highlightsFor(group.first, prepared, index)),
  };
}

function highlightsFor({ procedure, ranked }: Found, prepared: PreparedQuery, index: SearchIndex): Highlight[] {
  const { lexicon } = index.language;
  const [asTyped] = prepared.variants;
  const best = prepared.variants[ranked.variant];
  const highlights = highlightsOf(
    [asTyped, best].flatMap((variant) => variant ?? []),
    (accent) => lexicon.surfaceOf(accent),
    (bare) => lexicon.bareOf(bare),
  );
  const texts = asideOf(ranked.compiled.document);
  return highlight(
    [
      { part: 'name', texts: [procedure.name] },
      { part: 'field', texts: procedure.fields.map((field) => field.name) },
      { part: 'result', texts: texts.results },
      { part: 'dossier', texts: texts.papers },
      { part: 'audience', texts: texts.audience },
    ],
    highlights,
  );
}

/** A function, not a getter: V8 keeps what a getter of an object literal holds until all garbage is collected. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function cursorOf(group: TwinGroup<Found>): SearchCursor {
  return { score: group.score, code: group.first.procedure.code };
}

function isBehind(group: TwinGroup<Found>, after: SearchCursor | null | undefined): boolean {
  if (!after) return true;
  return group.score < after.score || (group.score === after.score && group.first.procedure.code > after.code);
}
