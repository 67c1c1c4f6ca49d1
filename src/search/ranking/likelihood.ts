/** The base first, then one weight for each piece of evidence. */
export type LogisticWeights = readonly number[];

/** The logistic curve: how likely something is, from 0 to 1. */
export function likelihoodUnder([base = 0, ...weights]: LogisticWeights, evidence: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, i) => sum + weight * (evidence[i] ?? 0), base)));
}
