/** One group of an answer: its head and its twins. */
export interface AnsweredEdge {
  readonly code: string;
  readonly twins: readonly string[];
}

/** Shares of 1, averaged over all queries. */
export interface Scores {
  readonly queries: number;
  readonly successAt1: number;
  readonly successAt5: number;
  readonly successAt10: number;
  readonly mrrAt10: number;
  readonly ndcgAt10: number;
}

/**
 * Rank (from 1) of the first group that contains one of the codes; 0 when none of the first ten does. `strict` looks at
 * heads only.
 */
export function rankOf(edges: readonly AnsweredEdge[], codes: readonly string[], strict: boolean): number {
  return edges.slice(0, 10).findIndex((edge) => isHit(edge, codes, strict)) + 1;
}

export function score(
  answers: readonly { readonly edges: readonly AnsweredEdge[]; readonly codes: readonly string[] }[],
  strict: boolean,
): Scores {
  const ranks = answers.map(({ edges, codes }) => rankOf(edges, codes, strict));
  const share = (isCounted: (rank: number) => boolean): number => mean(ranks.map((rank) => (isCounted(rank) ? 1 : 0)));
  return {
    queries: answers.length,
    successAt1: share((rank) => rank === 1),
    successAt5: share((rank) => rank >= 1 && rank <= 5),
    successAt10: share((rank) => rank >= 1),
    mrrAt10: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
    ndcgAt10: mean(answers.map(({ edges, codes }) => ndcg(edges, codes, strict))),
  };
}

/** All codes count equally; the ideal order has all of them first. */
function ndcg(edges: readonly AnsweredEdge[], codes: readonly string[], strict: boolean): number {
  const gain = edges.slice(0, 10).reduce((sum, edge, i) => sum + (isHit(edge, codes, strict) ? 1 / Math.log2(i + 2) : 0), 0);
  const hits = Math.min(10, strict ? codes.length : Math.max(1, edges.filter((edge) => isHit(edge, codes, false)).length));
  const best = Array.from({ length: hits }, (_, i) => 1 / Math.log2(i + 2)).reduce((sum, value) => sum + value, 0);
  return best === 0 ? 0 : gain / best;
}

function isHit(edge: AnsweredEdge, codes: readonly string[], strict: boolean): boolean {
  return codes.includes(edge.code) || (!strict && edge.twins.some((code) => codes.includes(code)));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
