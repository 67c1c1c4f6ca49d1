import { likelihoodUnder, type LogisticWeights } from '../ranking/likelihood.ts';

/** A case to learn from: what speaks for it, and whether it was so. */
export interface LearningCase {
  readonly evidence: readonly number[];
  readonly isRight: boolean;
}

const ROUNDS = 30;
/** Holds weights near zero, so that few cases do not speak too loudly. */
const RESTRAINT = 0.5;

/** Logistic regression by Newton's method: the weights under which the cases are likeliest. */
export function fitLogistic(cases: readonly LearningCase[]): LogisticWeights {
  const inputs = cases.map(({ evidence }) => [1, ...evidence]);
  const size = inputs[0]?.length ?? 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -RESTRAINT * weight));
    const curve = weights.map((_, i) => weights.map((__, j) => Number(i === j && i > 0) * RESTRAINT));
    inputs.forEach((input, at) => {
      const likelihood = likelihoodUnder(weights, input.slice(1));
      const miss = (cases[at]?.isRight ? 1 : 0) - likelihood;
      input.forEach((a, i) => {
        slope[i] = (slope[i] ?? 0) + miss * a;
        const row = curve[i] ?? [];
        input.forEach((b, j) => (row[j] = (row[j] ?? 0) + likelihood * (1 - likelihood) * a * b));
      });
    });
    const step = solve(curve, slope);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  return weights;
}

/** For each case, its likelihood under a model fitted without it: the cases are divided into `folds` parts. */
export function likelihoodsUnseen(cases: readonly LearningCase[], folds: number): number[] {
  const models = Array.from({ length: folds }, (_, fold) => fitLogistic(cases.filter((__, i) => i % folds !== fold)));
  return cases.map(({ evidence }, i) => likelihoodUnder(models[i % folds] ?? [], evidence));
}

/** Gauss' elimination of a small symmetric system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((pivotRow, i) => {
    const pivot = pivotRow[i] ?? 1;
    rows.forEach((row, k) => {
      if (k === i) return;
      const factor = (row[i] ?? 0) / pivot;
      for (let j = i; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
    });
  });
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
