import type { PreparedQuery } from '../query/preparedQuery.ts';
import type { ResolvedProcedure, ResolveProcedure, SearchRequest } from '../searchAnswer.ts';
import type { SearchIndex } from '../searchIndex.ts';
import { Ranking } from './ranking.ts';
import type { RankedDocument } from './ranking.ts';

export interface FoundExactly {
  readonly procedure: ResolvedProcedure;
  readonly family: string;
  readonly ranked: RankedDocument;
  readonly score: number;
}

/**
 * The procedures of codes and numbers in the query. A code answers alone, in the order typed. Of many procedures under
 * one decision or law, those that fit the other words come first. Null where no named code or number is known.
 */
export function findExact(
  query: PreparedQuery,
  index: SearchIndex,
  { resolve, resolveCode = resolve }: Pick<SearchRequest, 'resolve' | 'resolveCode'>,
): { readonly found: FoundExactly[]; readonly isExact: true; readonly isLimited: boolean } | null {
  const { codes, codeTails, numbers } = query.exact;
  // A provisional code leads to the procedure's present code.
  if (codes.length + codeTails.length + numbers.length === 0) return null;
  const ranking = new Ranking(query, index);
  const known = codes.flatMap((code) => (index.hasCode(code) ? code : (resolveCode(code)?.code ?? [])));
  const named = [...known, ...codeTails.flatMap((tail) => index.codesEndingIn(tail))];
  const byCode = named.flatMap((code, i) => toFound(code, 2 - i / 1000, { ranking, index, resolve: resolveCode }));
  if (byCode.length > 0) return { found: byCode, isExact: true, isLimited: false };
  const numbered = [...new Set(numbers.flatMap((number) => index.codesOfNumber(number)))].sort();
  const byNumber = numbered.flatMap((code) => toFound(code, null, { ranking, index, resolve }));
  if (byNumber.length === 0) return null;
  byNumber.sort((a, b) => b.score - a.score || (a.procedure.code < b.procedure.code ? -1 : 1));
  return { found: byNumber.slice(0, MOST_BY_NUMBER), isExact: true, isLimited: byNumber.length > MOST_BY_NUMBER };
}

const MOST_BY_NUMBER = 200;

interface Sought {
  readonly ranking: Ranking;
  readonly index: SearchIndex;
  readonly resolve: ResolveProcedure;
}

function toFound(code: string, score: number | null, { ranking, index, resolve }: Sought): FoundExactly[] {
  const procedure = resolve(code);
  if (!procedure) return [];
  const documents = index.ofCode(code).filter(({ document }) => document.place === null || document.place === procedure.place);
  const [ranked] = ranking.rank(documents);
  return ranked ? [{ procedure, family: ranked.compiled.document.family, ranked, score: score ?? ranked.score }] : [];
}
