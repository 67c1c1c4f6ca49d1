import type { QualifierReader, Qualifiers } from '../language/qualifierReader.ts';
import type { PreparedQuery } from '../query/preparedQuery.ts';

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

/** What a variant asks for; circumstances told anywhere in the question hold for each part of it. */
export function qualifiersOf({ variants }: Pick<PreparedQuery, 'variants'>, reader: QualifierReader): Qualifiers[] {
  const each = variants.map(({ words }) => reader.ofQuery(words.map(({ accent }) => accent)));
  const circumstances = each.reduce((all, qualifiers) => all | qualifiers.circumstances, 0);
  return each.map((qualifiers) => ({ ...qualifiers, circumstances }));
}

/** How far the name's act, circumstances and level, and the reasons of its conditions, speak for or against the document. */
export function qualify(own: Qualifiers, query: Qualifiers): number {
  let score = QUALIFIER_WEIGHTS.circumstanceUnasked * bitCount(own.circumstances & ~query.circumstances);
  if (own.actions !== 0) score += worthOfActs(own, query);
  if (query.reasons !== 0 && own.reasons !== 0)
    score += (own.reasons & query.reasons) !== 0 ? QUALIFIER_WEIGHTS.reasonMet : QUALIFIER_WEIGHTS.reasonOther;
  if (query.levels !== 0) score += (own.levels & query.levels) !== 0 ? QUALIFIER_WEIGHTS.levelMet : QUALIFIER_WEIGHTS.levelMissed;
  return score;
}

/** Who names no act means the plain one, or the first time. */
function worthOfActs(own: Qualifiers, query: Qualifiers): number {
  if ((own.actions & query.actions) !== 0) return QUALIFIER_WEIGHTS.actionMet;
  if (own.hasPlainAct) return 0;
  if (query.actions !== 0) return QUALIFIER_WEIGHTS.actionMissed;
  return own.isFirstTime ? 0 : QUALIFIER_WEIGHTS.actionUnasked;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
