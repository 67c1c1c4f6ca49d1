import { expect, it } from '@jest/globals';
import { burdenOf, burdenOfAll } from '../../../src/domain/content/burdenOf.ts';
import { EMPTY_CONTENT, type Channel, type DossierItem } from '../../../src/domain/content/content.ts';
import { parseFee } from '../../../src/domain/content/fee.ts';
import { parseTimeLimit } from '../../../src/domain/content/timeLimit.ts';

const NOTHING = { days: null, papers: null, fees: null };
const PAPER: DossierItem = {
  code: null,
  name: 'Tờ khai',
  originals: 1,
  copies: 0,
  hasElectronicForm: false,
  isProcessingResult: false,
  forms: [],
};
const channel = (limit: string, ...fees: string[]): Channel => ({
  kind: 'inPerson',
  timeLimit: parseTimeLimit(limit),
  fees: fees.map((fee) => parseFee(fee)),
  description: null,
});
const dossier = (papers: number) => ({ code: null, case: null, timeLimit: null, items: Array.from({ length: papers }, () => PAPER) });

it.each([
  ['no text', {}, NOTHING],
  ['one channel', { channels: [channel('05 ngày làm việc', '10.000 đồng', '5.000 đồng')] }, { ...NOTHING, days: 5, fees: 15_000 }],
  ['free of charge', { channels: [channel('5 ngày làm việc', 'Miễn phí')] }, { ...NOTHING, days: 5, fees: 0 }],
  ['channels that agree', { channels: [channel('5 ngày làm việc'), channel('05 ngày làm việc')] }, { ...NOTHING, days: 5 }],
  ['channels that differ', { channels: [channel('5 ngày làm việc'), channel('3 ngày làm việc')] }, NOTHING],
  ['days of the calendar, and money of others', { channels: [channel('30 ngày', '45 USD')] }, NOTHING],
  ['a rule in words', { channels: [channel('5 ngày làm việc', '10.000 đồng', '0,1% giá trị')] }, { ...NOTHING, days: 5 }],
  ['cases of equal size', { dossiers: [dossier(3), dossier(3)] }, { ...NOTHING, papers: 3 }],
  ['cases that differ, or lack papers', { dossiers: [dossier(3), dossier(0)] }, NOTHING],
])('reads %s', (_, content, expected) => {
  expect(burdenOf({ ...EMPTY_CONTENT, ...content })).toEqual(expected);
});

it('adds up procedures that are filed together, as far as all state a part', () => {
  const stated = { days: 3, papers: 2, fees: null };
  expect(burdenOfAll([stated, { days: 4, papers: null, fees: 1 }])).toEqual({ ...NOTHING, days: 7 });
  expect(burdenOfAll([])).toEqual(NOTHING);
});
