import { describe, expect, it } from '@jest/globals';
import type { ChannelFragment, DossierFragment, PaperFragment, TimeLimitFragment } from '../../src/site/answers.ts';
import { feeSummary } from '../../src/site/summary/feeSummary.ts';
import { papersByCase } from '../../src/site/summary/papersByCase.ts';
import { timeSummary } from '../../src/site/summary/timeSummary.ts';

const limit = (amount: number | null, unit: TimeLimitFragment['unit'] = 'WORKING_DAY', text: string | null = null): TimeLimitFragment => ({
  amount,
  unit: amount === null ? null : unit,
  text,
});
const channel = (timeLimit: TimeLimitFragment, fees: [number | null, string?][] = []): ChannelFragment => ({
  kind: 'IN_PERSON',
  timeLimit,
  fees: fees.map(([amount, text = null]) => ({ kind: 'FEE', amount, currency: 'VND', text })),
  description: null,
});
const paper = (name: string, more: Partial<PaperFragment> = {}): PaperFragment => ({
  name,
  originals: 1,
  copies: 0,
  hasElectronicForm: false,
  isProcessingResult: false,
  forms: [],
  ...more,
});
const dossier = (name: string | null, ...papers: string[]): DossierFragment => ({
  case: name,
  timeLimit: null,
  items: papers.map((one) => paper(one)),
});

describe('how long it takes, in one line', () => {
  it.each([
    [[limit(3), limit(3)], { kind: 'one', text: '3 ngày làm việc' }],
    [[limit(3), limit(15)], { kind: 'range', text: '3–15 ngày làm việc', by: 'channel' }],
    [[limit(1), limit(15, 'DAY')], { kind: 'range', text: '1 ngày làm việc – 15 ngày', by: 'channel' }],
    [[limit(null, null, 'Trong ngày')], { kind: 'words', text: 'Trong ngày' }],
    [[limit(null)], { kind: 'unstated' }],
  ])('%j', (limits, expected) => {
    expect(timeSummary({ channels: limits.map((one) => channel(one)), dossiers: [] }, 'vi')).toEqual(expected);
  });

  it('is told by cases where no way of handing in tells it', () => {
    const dossiers = [{ timeLimit: limit(5) }, { timeLimit: limit(8) }];
    expect(timeSummary({ channels: [channel(limit(null))], dossiers }, 'vi')).toEqual({
      kind: 'range',
      text: '5–8 ngày làm việc',
      by: 'case',
    });
  });
});

describe('what it costs, in one line', () => {
  it.each([
    [[], { kind: 'unstated' }],
    [[[0]], { kind: 'free' }],
    [[[8_000], [8_000]], { kind: 'sum', text: '8.000 đồng' }],
    [[[10_000], [20_000]], { kind: 'several', text: '10.000 đồng – 20.000 đồng' }],
    [[[0], [50_000]], { kind: 'several', text: 'Miễn phí – 50.000 đồng' }],
    [[[null, 'Theo Nghị quyết của Hội đồng nhân dân']], { kind: 'byProvince' }],
    [[[null, 'Theo thông tư']], { kind: 'words', text: 'Theo thông tư' }],
  ] as [[number | null, string?][], object][])('%j', (fees, expected) => {
    expect(feeSummary([channel(limit(1), fees)], 'vi')).toEqual(expected);
  });

  it('never puts sums of two currencies into one range', () => {
    const fee = (amount: number, currency: string) => ({ kind: 'FEE' as const, amount, currency, text: null });
    const fees = [fee(8000, 'VND'), fee(10, 'USD'), fee(2000, 'VND')];
    expect(feeSummary([{ fees }], 'vi')).toEqual({ kind: 'several', text: '2.000 đồng – 8.000 đồng; 10 USD' });
  });
});

describe('papers by case', () => {
  const names = (papers: readonly PaperFragment[]) => papers.map(({ name }) => name);

  it('puts the usual case first and drops a heading that repeats the procedure', () => {
    const { cases } = papersByCase([dossier('Trường hợp ủy quyền', 'Giấy ủy quyền'), dossier('Thủ tục Khai sinh', 'Tờ khai')], 'Khai sinh');
    expect(cases.map(({ name }) => name)).toEqual([null, 'Trường hợp ủy quyền']);
  });

  it('joins cases of one name and leaves out those without papers', () => {
    const { cases } = papersByCase([dossier('A', 'một'), dossier('B'), dossier('a', 'hai')], 'X');
    expect(cases.map(({ papers }) => names(papers))).toEqual([['một', 'hai']]);
  });

  it('tells papers of every case once', () => {
    const { common, cases } = papersByCase([dossier('Trường hợp 1', 'Tờ khai', 'một'), dossier('Trường hợp 2', '- Tờ khai', 'hai')], 'X');
    expect(names(common)).toEqual(['Tờ khai']);
    expect(cases.map(({ papers }) => names(papers))).toEqual([['một'], ['hai']]);
  });

  it('keeps remarks apart from papers, in order and word for word', () => {
    const { cases } = papersByCase([dossier(null, 'Tờ khai', 'Lưu ý: bản sao phải rõ', 'Ảnh')], 'X');
    expect(cases[0]).toMatchObject({ papers: [{ name: 'Tờ khai' }, { name: 'Ảnh' }], notes: ['Lưu ý: bản sao phải rõ'] });
    expect(papersByCase([dossier(null, 'Lưu ý: một'), dossier('A', 'Tờ khai')], 'X')).toMatchObject({
      cases: [{ name: 'A' }],
      notes: ['Lưu ý: một'],
    });
    const only = papersByCase([dossier(null, 'Trường hợp một: giấy A', 'Trường hợp hai: giấy B')], 'X').cases[0];
    expect(only).toMatchObject({ papers: [{}, {}], notes: [] });
  });

  it('takes headings of groups for no choice', () => {
    const { cases } = papersByCase([dossier('Giấy tờ phải nộp', 'a'), dossier('Giấy tờ phải xuất trình', 'b')], 'X');
    expect(cases.map(({ isChoice }) => isChoice)).toEqual([false, false]);
  });
});
