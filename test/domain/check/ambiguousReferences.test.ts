import { describe, expect, it } from '@jest/globals';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import { sealDecision } from '../../../src/domain/decision/sealDecision.ts';
import type { TerseDecision } from '../../factories/lawBook.ts';
import { LawBook } from '../../factories/lawBook.ts';

const OLD = '1.000001';
const NEW = '1.000002';

/** Case of law 30: 777/QĐ-BTP exists in two years, each with one procedure in force. */
function aBook(): LawBook {
  const book = new LawBook();
  book.announce({ number: '777/QĐ-BTP', issuedOn: '2023-05-02', lines: [{ code: OLD, position: '5' }] });
  book.announce({ number: '777/QĐ-BTP', issuedOn: '2024-06-03', lines: [{ code: NEW, position: '5' }] });
  return book;
}

function check(book: LawBook, terse: Partial<TerseDecision>) {
  const { decision, lines } = book.draft({ number: '9/QĐ-BTP', issuedOn: '2026-09-01', effectiveFrom: '2026-10-01', lines: [], ...terse });
  return {
    violations: checkDecision(decision, lines, book.catalogue, book.registers, '2026-09-03'),
    seal: () => sealDecision(decision, lines, book.catalogue, book.registers),
  };
}

const earlier = (issuedOn: string | null) => ({ decisionNumber: '777/QĐ-BTP', issuedOn, section: null, position: '5' });

describe('A number that two years know', () => {
  it('ends nothing until the day is said: a whole expiry names the candidates', () => {
    const { violations } = check(aBook(), { expires: [{ number: '777/QĐ-BTP', issuedOn: null, isWhole: true }] });
    expect(violations).toMatchObject([{ code: 'REFERENCE_AMBIGUOUS', severity: 'error', path: 'expires.0' }]);
    expect(violations[0]!.message.vi).toContain('777/QĐ-BTP ngày 02/5/2023 của Bộ Tư pháp; 777/QĐ-BTP ngày 03/6/2024 của Bộ Tư pháp');
  });

  it('leads a line without code nowhere', () => {
    const { violations } = check(aBook(), { lines: [{ code: null, kind: 'abolished', earlier: earlier(null) }] });
    expect(violations.map(({ code, severity }) => [code, severity])).toEqual([['REFERENCE_AMBIGUOUS', 'error']]);
  });

  it('is asked about where the line has its own code, and takes nothing from either', () => {
    const { violations, seal } = check(aBook(), { lines: [{ code: OLD, kind: 'abolished', earlier: earlier(null) }] });
    expect(violations.map(({ code, severity }) => [code, severity])).toEqual([['EARLIER_DECISION_AMBIGUOUS', 'warning']]);
    expect(seal().rows[0]!.line).toMatchObject({ code: OLD, name: '' });
  });

  it('is clear with its day', () => {
    const byLine = check(aBook(), { lines: [{ code: null, kind: 'abolished', earlier: earlier('2023-05-02') }] });
    expect(byLine.violations).toEqual([]);
    expect(byLine.seal().rows.map(({ line }) => line.code)).toEqual([OLD]);
    const whole = check(aBook(), { expires: [{ number: '777/QĐ-BTP', issuedOn: '2023-05-02', isWhole: true }] });
    expect(whole.violations.map(({ code }) => code)).toEqual(['EXPIRY_ENDS_LINES']);
    expect(whole.violations[0]!.message.vi).toContain(`${OLD} Thủ tục ${OLD}`);
    expect(whole.seal().rows.map(({ line }) => [line.code, line.expiryOf])).toEqual([[OLD, '2023-05-02/G15/777-QD-BTP']]);
  });
});

describe('What is replaced in words only', () => {
  const replacing = (name: string) => ({ lines: [{ code: '1.000003', kind: 'replaced' as const, replaces: [{ code: null, name }] }] });

  it('is the one procedure in force of exactly that name', () => {
    const { violations, seal } = check(aBook(), replacing(`THU TUC ${OLD}`));
    expect(violations.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(seal().rows[0]!.line.replaces).toEqual([{ code: OLD, name: `THU TUC ${OLD}` }]);
  });

  it('is refused where several bear it, naming their codes', () => {
    const book = aBook();
    book.announce({ number: '8/QĐ-BTP', issuedOn: '2025-01-02', lines: [{ code: '1.000008', name: `Thủ tục ${OLD}` }] });
    const errors = check(book, replacing(`Thủ tục ${OLD}`)).violations.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ code: 'REFERENCE_UNRESOLVED', path: 'lines.0.replaces.0' }]);
    expect(errors[0]!.message.vi).toContain(`${OLD}, 1.000008`);
  });
});
