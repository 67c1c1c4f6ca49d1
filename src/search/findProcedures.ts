import type { SearchEngine } from './engine.ts';
import type { ScoredProcedure } from './groupTwins.ts';
import type { PreparedQuery } from './query/preparedQuery.ts';
import type { SearchNotice } from './query/readNotice.ts';
import type { CompiledDocument } from './ranking/compiledDocument.ts';
import { CLEARLY } from './ranking/familySpeech.ts';
import type { ToldFamily, Unanswerable } from './ranking/familySpeech.ts';
import { Ranking } from './ranking/ranking.ts';
import type { RankedDocument } from './ranking/ranking.ts';
import type { ResolvedProcedure, SearchRequest } from './searchAnswer.ts';
import type { SearchDocumentId } from './searchDocument.ts';
import type { SearchIndex } from './searchIndex.ts';

const MOST_CANDIDATES = 200;
/** Of a short search these are ranked first; the others too where the last of these still brought results. */
const FIRST_CANDIDATES = 60;
const LAST_OF_FIRST = 30;
/** From this many words on, what is wanted may share few of them: all candidates are ranked. */
const WORDS_OF_A_LETTER = 20;
/** Results that fit far less well than the best are not results; how others speak alone may take a third off a score. */
export const LEAST_SHARE_OF_BEST = 0.5;
const MOST_ENDED = 20;
const LEAST_SCORE_OF_ENDED = 0.75;
/** Something in force that fits this well is meant. */
const SURELY_IN_FORCE = 0.95;

/** A found procedure: its data in the catalogue, and the document and interpretation that found it. */
export interface Found extends ScoredProcedure {
  readonly procedure: ResolvedProcedure;
  readonly ranked: RankedDocument;
  readonly score: number;
}

export interface Results {
  readonly found: readonly Found[];
  /** The same with those that fit too little to be shown: under a filter, they may be the best. The best first. */
  readonly examined: () => Iterable<Found>;
  /** The query is a code or a number, so procedures are not grouped. */
  readonly isExact: boolean;
  /** Only the first candidates were examined; there may be more. */
  readonly isLimited: boolean;
  /** Of what nothing here answers, that which is told most as the question is. */
  readonly unanswerable: Unanswerable | null;
}

/** Where procedures are looked for: the engine finds candidates, the index holds their documents for ranking. */
export interface Searched {
  readonly engine: SearchEngine;
  readonly index: SearchIndex;
  readonly giveWay: SearchRequest['giveWay'];
}

/** What the engine found for the words of a query, the best first. */
export interface Candidates {
  /** In force, as the request asks. */
  readonly accepted: readonly SearchDocumentId[];
  /** No longer or not yet in force; empty where nobody asks what ended. */
  readonly others: readonly CompiledDocument[];
}

/** One question to the engine finds what is in force, and on the way there what ended. */
export async function findCandidates(
  { engine, index, giveWay }: Searched,
  prepared: PreparedQuery,
  { resolve, resolveCode, tellEnded }: SearchRequest,
): Promise<Candidates> {
  const others = new Set<string>();
  const isOther = (code: string): boolean => {
    if (!tellEnded || !resolveCode || others.size >= MOST_ENDED || resolveCode(code) === null) return false;
    others.add(code);
    return true;
  };
  const ids = await engine.findCandidates({
    terms: prepared.terms,
    limit: MOST_CANDIDATES + (tellEnded ? MOST_ENDED : 0),
    accepts: (code) => resolve(code) !== null || isOther(code),
  });
  await giveWay?.();
  const ended = others.size === 0 ? [] : documentsOf(index, ids).filter(({ document }) => others.has(document.code));
  const endedIds = new Set(ended.map(({ document }) => document.id));
  return { accepted: ids.filter((id) => !endedIds.has(id)).slice(0, MOST_CANDIDATES), others: ended };
}

function documentsOf(index: SearchIndex, ids: readonly SearchDocumentId[]): CompiledDocument[] {
  return ids.flatMap((id) => index.get(id) ?? []);
}

/** The procedures that fit the words, the best first. */
export function rankByWords(
  index: SearchIndex,
  prepared: PreparedQuery,
  { accepted }: Candidates,
  resolve: SearchRequest['resolve'],
): Results {
  const ranking = new Ranking(prepared, index);
  const likest = ranking.likestTold().map((family) => ({
    ...family,
    here: family.codes.flatMap((code) => (resolve(code) ? index.ofCode(code) : [])),
  }));
  const told = likest.flatMap(({ here }) => here);
  const rank = (documents: readonly CompiledDocument[]) => ranking.rank([...new Set([...documents, ...told])]);
  const isLetter = (prepared.variants[0]?.words.length ?? 0) >= WORDS_OF_A_LETTER;
  const isWhole = isLetter || accepted.length <= FIRST_CANDIDATES;
  const ofFirst = isWhole ? null : rankFirst(documentsOf(index, accepted.slice(0, FIRST_CANDIDATES)), rank);
  const ranked = ofFirst ?? rank(documentsOf(index, accepted));
  const examined = () => bestOfEachCode(ranked, resolve);
  const absent = likest.find(({ here }) => here.length === 0);
  return {
    found: worthShowing(examined()),
    examined,
    isExact: false,
    isLimited: accepted.length >= MOST_CANDIDATES || ofFirst !== null,
    unanswerable: likelier(ranking.unanswerable(), absent),
  };
}

/** An ended procedure that is clearly meant: it fits well, and better than the best in force. */
export function tellWhatEnded(
  index: SearchIndex,
  prepared: PreparedQuery,
  { others }: Candidates,
  best: Found | undefined,
  { tellEnded }: SearchRequest,
): SearchNotice | null {
  if (!tellEnded || others.length === 0 || (best && best.score >= SURELY_IN_FORCE)) return null;
  // Ranked together, for part of a score compares documents with one another.
  const [first] = new Ranking(prepared, index).rank(best ? [...others, best.ranked.compiled] : others);
  const isMeant = first && first.compiled !== best?.ranked.compiled && first.score >= LEAST_SCORE_OF_ENDED;
  return isMeant ? tellEnded(first.compiled.document.code) : null;
}

/** Several documents may have one code. The answer is the best one for the asker's place, and the national one. */
function* bestOfEachCode(ranked: readonly RankedDocument[], resolve: SearchRequest['resolve']): Generator<Found> {
  const found = new Set<string>();
  for (const candidate of ranked) {
    const { code, place } = candidate.compiled.document;
    const procedure = resolve(code);
    if (!procedure || found.has(code) || (place !== null && place !== procedure.place)) continue;
    found.add(code);
    yield { procedure, family: candidate.compiled.document.family, ranked: candidate, score: candidate.score };
  }
}

/** The first candidates ranked; null where the last of them are still results, for then more may be. */
function rankFirst(
  first: readonly CompiledDocument[],
  rank: (documents: readonly CompiledDocument[]) => RankedDocument[],
): RankedDocument[] | null {
  const ranked = rank(first);
  const least = LEAST_SHARE_OF_BEST * (ranked[0]?.score ?? 0);
  const last = new Set(first.slice(-LAST_OF_FIRST));
  return ranked.some(({ compiled, score }) => score >= least && last.has(compiled)) ? null : ranked;
}

/** Names and phrases of what is absent are not counted, so a matter without a procedure has to be clearly likelier. */
function likelier(matter: Unanswerable | null, absent: ToldFamily | undefined): Unanswerable | null {
  if (!absent || (matter && matter.speech - absent.speech >= CLEARLY)) return matter;
  return { name: '', none: null, speech: Math.max(absent.speech, matter?.speech ?? 0) };
}

function worthShowing(examined: Iterable<Found>): Found[] {
  const worth: Found[] = [];
  for (const found of examined) {
    if (found.score < LEAST_SHARE_OF_BEST * (worth[0] ?? found).score) break;
    worth.push(found);
  }
  return worth;
}
