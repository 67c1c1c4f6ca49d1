import { formatFee } from '../../domain/content/fee.ts';
import type { ChannelFragment } from '../answers.ts';
import type { Language } from '../language.ts';

type Fee = ChannelFragment['fees'][number];

/** What it costs, in one line. */
export type FeeSummary =
  | { readonly kind: 'free' }
  | { readonly kind: 'sum'; readonly text: string }
  | { readonly kind: 'several'; readonly text: string }
  | { readonly kind: 'byProvince' }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'unstated' };

/** Councils of provinces set many fees, and decisions say only that. */
const BY_PROVINCE = /hội đồng nhân dân|hđnd/iu;

export function feeSummary(channels: readonly Pick<ChannelFragment, 'fees'>[], language: Language): FeeSummary {
  const fees = channels.flatMap((channel) => channel.fees);
  if (fees.length === 0) return { kind: 'unstated' };
  const stated = fees.filter(({ amount }) => amount !== null);
  const sums = [...new Set(stated.map((fee) => `${fee.amount} ${fee.currency}`))];
  if (stated.length === fees.length && sums.length === 1) {
    return stated[0]?.amount === 0 ? { kind: 'free' } : { kind: 'sum', text: sumText(stated[0] as Fee, language) };
  }
  if (stated.length > 0) return { kind: 'several', text: spread(stated, language) };
  if (fees.some(({ text }) => BY_PROVINCE.test(text ?? ''))) return { kind: 'byProvince' };
  return { kind: 'words', text: fees.find(({ text }) => text)?.text ?? '' };
}

/** '8.000 đồng'; 'Miễn phí' for 0. */
export function sumText({ amount, currency, text }: Fee, language: Language): string {
  return formatFee({ kind: 'fee', amount, currency, text }, language);
}

/** The lowest and the highest sum of each currency, in the order of the decision: '2.000 đồng – 8.000 đồng; 10 USD'. */
function spread(fees: readonly Fee[], language: Language): string {
  const currencies = [...new Set(fees.map(({ currency }) => currency))];
  const texts = currencies.map((currency) =>
    spreadOfOne(
      fees.filter((fee) => fee.currency === currency),
      language,
    ),
  );
  return texts.join('; ');
}

function spreadOfOne(fees: readonly Fee[], language: Language): string {
  const sorted = [...fees].sort((a, b) => (a.amount ?? 0) - (b.amount ?? 0));
  const [lowest, highest] = [sorted[0] as Fee, sorted.at(-1) as Fee];
  if (lowest.amount === highest.amount) return sumText(lowest, language);
  return `${sumText(lowest, language)} – ${sumText(highest, language)}`;
}
