import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDecisionNumber, sameDecisionNumber } from '../../../src/domain/values/decisionNumber.ts';

describe("a decision's number", () => {
  it.each([
    ['3565/QĐ-UBND', '3565/QĐ-UBND'],
    ['02144/QĐ-UBND', '02144/QĐ-UBND'],
    ['Quyết định số 2153/QĐ-BQP', '2153/QĐ-BQP'],
    ['quyết định số: 485/QĐ-BQP', '485/QĐ-BQP'],
    ['Quyết định 485/QĐ-BQP', '485/QĐ-BQP'],
    ['QĐ số 485/QĐ-BQP', '485/QĐ-BQP'],
    ['SỐ 64/QĐ-NHNN', '64/QĐ-NHNN'],
    ['Số:1111/QĐ-UBND', '1111/QĐ-UBND'],
    ['Số: 3500/QĐ-UBND', '3500/QĐ-UBND'],
    ['111/QĐ-UBND.', '111/QĐ-UBND'],
    ['1521/QĐ-UBND.', '1521/QĐ-UBND'],
    ['3212/QĐ-BKHCN.', '3212/QĐ-BKHCN'],
    ['3116/QĐ-BCA-C06.', '3116/QĐ-BCA-C06'],
    ['1580./QĐ-BGDĐT', '1580/QĐ-BGDĐT'],
    ['1615./QĐ-UBND', '1615/QĐ-UBND'],
    ['2267./QĐ-BXD', '2267/QĐ-BXD'],
    ['569./QĐ-BXD', '569/QĐ-BXD'],
    ['1931/.QĐ-BNNMT', '1931/QĐ-BNNMT'],
    ['628 /QĐ-BCT', '628/QĐ-BCT'],
    ['628/ QĐ - BCT', '628/QĐ-BCT'],
    ['628/QĐ–BCT', '628/QĐ-BCT'],
    ['3098/QĐ_BYT', '3098/QĐ-BYT'],
    ['1707/QD-BTC', '1707/QĐ-BTC'],
    ['1707/QÐ-BTC', '1707/QĐ-BTC'],
    ['519/qđ-ubnd', '519/QĐ-UBND'],
    ['519/qđ-ubnd'.normalize('NFD'), '519/QĐ-UBND'],
    ['QĐ2338-BTP', '2338/QĐ-BTP'],
    ['QĐ/0001-BCA', '0001/QĐ-BCA'],
    ['3500QĐ-UBND', '3500/QĐ-UBND'],
    ['3500 QĐ-UBND', '3500/QĐ-UBND'],
    ['3500-QĐ-UBND', '3500/QĐ-UBND'],
    ['3500/QĐ UBND', '3500/QĐ-UBND'],
    ['3500/QĐUBND', '3500/QĐ-UBND'],
    ['3500/QĐ/UBND', '3500/QĐ-UBND'],
    ['3500\\QĐ-UBND', '3500/QĐ-UBND'],
    ['3331/QĐ-BNNMT ngày 20/08/2026', '3331/QĐ-BNNMT'],
    ['Quyết định số 2205/QĐ-TTg của Thủ tướng Chính phủ', '2205/QĐ-TTg'],
    ['2205/QĐ-TTG', '2205/QĐ-TTg'],
    ['06/2026/QĐ-UBND (TP. Hải Phòng)', '06/2026/QĐ-UBND'],
    ['1728a/QĐ-NHNN', '1728a/QĐ-NHNN'],
    ['192A/QĐ-UBND', '192a/QĐ-UBND'],
    ['1523/QĐ-BCA-C06', '1523/QĐ-BCA-C06'],
    ['4082/QĐ-BCA-QLXNC', '4082/QĐ-BCA-QLXNC'],
    ['2171/QĐ-UBND-DatDai', '2171/QĐ-UBND-DATDAI'],
    ['123/QĐ-SVHTT&DL', '123/QĐ-SVHTT&DL'],
    ['127/QĐ-VP.UBND.KSTT', '127/QĐ-VP.UBND.KSTT'],
    ['44/2026/QĐ-UBND', '44/2026/QĐ-UBND'],
    ['205/TTr-SNNMT', '205/TTr-SNNMT'],
    ['205/TTR-SNNMT', '205/TTr-SNNMT'],
    ['205/TTr-SNNMT.2', '205/TTr-SNNMT.2'],
    ['1562/BNG-VP', '1562/BNG-VP'],
    ['4221/EVN-KDMBD', '4221/EVN-KDMBD'],
    ['674/UBND', '674/UBND'],
    ['123/2015/NĐ-CP', '123/2015/NĐ-CP'],
    ['13-TB/TW', '13-TB/TW'],
  ])('%j is %s', (raw, number) => {
    expect(parseDecisionNumber(raw)).toEqual({ number, raw, isComplete: true });
  });

  it.each([
    ['9303', '9303'],
    ['2565', '2565'],
    ['Số 543', '543'],
    ['14/2026', '14/2026'],
    ['3500/', '3500'],
  ])('%j is the bare number %s', (raw, number) => {
    expect(parseDecisionNumber(raw)).toEqual({ number, raw, isComplete: false });
  });

  it.each(['', '  ', 'Số:      /QĐ-UBND', '/QĐ-UBND', 'QĐ-UBND', 'Quyết định số', 'Luật Đất đai', '3500/QĐ-UBND, 3501/QĐ-UBND'])(
    '%j is none',
    (text) => {
      expect(parseDecisionNumber(text)).toBeNull();
    },
  );

  it('is the same in two spellings, and another under a leading zero', () => {
    expect(sameDecisionNumber('Số: 1707/QD-BTC', '1707/qđ-btc.')).toBe(true);
    expect(sameDecisionNumber('02144/QĐ-UBND', '2144/QĐ-UBND')).toBe(false);
    expect(sameDecisionNumber('không có', 'không có')).toBe(false);
  });

  it('reads its own canonical form as itself', () => {
    const part = fc.stringMatching(/^[A-ZĐ]{1,6}\d{0,2}$/u);
    const number = fc.tuple(fc.stringMatching(/^\d{1,5}a?$/), fc.array(part, { maxLength: 3 }));
    fc.assert(
      fc.property(number, ([digits, parts]) => {
        const once = parseDecisionNumber([`${digits}/QĐ`, ...parts].join('-'))?.number;
        expect(once).toBeDefined();
        expect(parseDecisionNumber(once ?? '')?.number).toBe(once);
      }),
    );
  });
});
