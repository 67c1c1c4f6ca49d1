import { checkFigures } from '../../../../src/domain/check/figures.ts';
import type { Fee, TimeLimit } from '../../../../src/domain/content/content.ts';
import type { CheckTable } from './checkTable.ts';
import { amended, WHOLE } from './soundDrafts.ts';

const withFee = (amount: number | null, text: string) => withChannel({ fees: [{ kind: 'fee', amount, currency: 'VND', text }] });
const withLimit = (amount: number, unit: TimeLimit['unit'], text: string) => withChannel({ timeLimit: { amount, unit, text } });

function withChannel(part: { fees?: readonly Fee[]; timeLimit?: TimeLimit }) {
  return { lines: [amended({ content: { ...WHOLE, channels: WHOLE.channels.map((channel) => ({ ...channel, ...part })) } })] };
}

const SLIP = ['FIGURE_DIFFERS_FROM_TEXT lines.0.content'];

export const table: CheckTable = {
  check: checkFigures,
  rows: [
    { rule: 'thousands typed as units', draft: withFee(20, '20.000 đồng'), finds: SLIP },
    { rule: 'days typed with a nought too many', draft: withLimit(500, 'day', '05 ngày'), finds: SLIP },
    { rule: 'an amount and its words', draft: withFee(20_000, '20.000 đồng/lần'), finds: [] },
    { rule: 'nothing to pay', draft: withFee(0, 'Miễn phí'), finds: [] },
    { rule: 'words without an amount', draft: withFee(20_000, 'theo quy định của Hội đồng nhân dân'), finds: [] },
    { rule: 'an amount that only words tell', draft: withFee(null, '20.000 đồng'), finds: [] },
    { rule: 'hours beside a day', draft: withLimit(1, 'day', '24 giờ'), finds: [] },
    { rule: 'the number spelled out', draft: withLimit(5, 'workingDay', '05 (năm) ngày làm việc'), finds: [] },
    { rule: 'a span of days', draft: withLimit(5, 'day', '3 đến 5 ngày'), finds: [] },
  ],
};
