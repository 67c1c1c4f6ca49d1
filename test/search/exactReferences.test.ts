import { describe, expect, it } from '@jest/globals';
import { findExactReferences, numberKey } from '../../src/search/query/exactReferences.ts';

describe('codes in a query', () => {
  it.each([
    '1.001193',
    '1001193',
    '1,001193',
    '1-001193',
    '1 001193',
    '1. 001193',
    ' 1.001193',
    '#1.001193',
    '(1.001193)',
    '1.001193.H36',
    '1.001193-H36',
    '1.001193/H36',
    '1.001193 h36',
    '1001193H36',
    '1.001193.000.00.00.H36',
    'mã 1.001193',
    'mã1001193',
    'TTHC1.001193',
    'TTHC 1 001193?',
    '１.００１１９３',
    'thủ tục mã số 1.001193.000.00.00.H36 thì làm ở đâu',
    'cho em hỏi 1.001193, nộp ở xã được không ạ',
  ])('%s', (query) => {
    expect(findExactReferences(query).codes).toEqual(['1.001193']);
  });

  it('two at once', () => {
    expect(findExactReferences('so sánh 1.001193 và 2.000815').codes).toEqual(['1.001193', '2.000815']);
  });

  it('its last six digits after the word for it', () => {
    expect(findExactReferences('mã 001193').codeTails).toEqual(['001193']);
  });

  it.each(['0912345678', '12/05/1990', '100.000 đồng', '1.001.193 đồng', 'lớp 10', '24/7', 'diện tích 1200m2'])('none in %s', (query) => {
    expect(findExactReferences(query)).toEqual({ codes: [], codeTails: [], numbers: [] });
  });
});

describe('numbers of decisions and laws in a query', () => {
  it.each([
    ['163/QĐ-BTP', '163/qd-btp'],
    ['0163/QĐ-BTP', '163/qd-btp'],
    ['163 / QĐ - BTP', '163/qd-btp'],
    ['163-QD-BTP', '163/qd-btp'],
    ['qđ 163 QĐ BTP', '163/qd-btp'],
    ['quyết định số 3980 /QĐ-BQP gồm thủ tục nào', '3980/qd-bqp'],
    ['02144/QĐ-UBND', '2144/qd-ubnd'],
    ['nghị định 123/2015/NĐ-CP', '123/2015/nd-cp'],
    ['nghi dinh 123/2015', '123/2015/nd-cp'],
    ['theo thông tư 57/2025', '57/2025/tt'],
    ['163/QĐ-BTP'.normalize('NFD'), '163/qd-btp'],
  ])('%s', (query, number) => {
    expect(findExactReferences(query).numbers).toEqual([number]);
  });

  it('compare in one form', () => {
    expect(numberKey('02144 /QĐ-UBND')).toBe(numberKey('2144/QĐ-UBND'));
    expect(numberKey('không số')).toBeNull();
  });
});
