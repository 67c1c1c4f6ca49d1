import type { Qualifiers } from '../language/qualifierReader.ts';

export const QUALIFIER_WEIGHTS = {
  actionMet: 0.05,
  actionMissed: -0.06,
  actionUnasked: -0.05,
  circumstanceUnasked: -0.05,
  reasonMet: 0.02,
  reasonOther: -0.02,
  levelMet: 0.025,
  levelMissed: -0.03,
};

/** How far the name's act, circumstances and level, and the reasons of its conditions, speak for or against the document. */
export function qualify(own: Qualifiers, query: Qualifiers): number {
  let score = QUALIFIER_WEIGHTS.circumstanceUnasked * bitCount(own.circumstances & ~query.circumstances);
  if (own.actions !== 0) {
    if ((own.actions & query.actions) !== 0) score += QUALIFIER_WEIGHTS.actionMet;
    else if (!own.hasPlainAct) score += query.actions !== 0 ? QUALIFIER_WEIGHTS.actionMissed : QUALIFIER_WEIGHTS.actionUnasked;
  }
  if (query.reasons !== 0 && own.reasons !== 0)
    score += (own.reasons & query.reasons) !== 0 ? QUALIFIER_WEIGHTS.reasonMet : QUALIFIER_WEIGHTS.reasonOther;
  if (query.levels !== 0) score += (own.levels & query.levels) !== 0 ? QUALIFIER_WEIGHTS.levelMet : QUALIFIER_WEIGHTS.levelMissed;
  return score;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
