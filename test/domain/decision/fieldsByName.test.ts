import { describe, expect, it } from '@jest/globals';
import { bareRegisters, LawBook, type TerseLine } from '../../factories/lawBook.ts';

const CIVIL_STATUS = { code: 'G15-TP07', name: 'Hộ tịch' };
const NO_CODE = { code: null, name: 'Hộ tịch' };

function sealed(line: TerseLine, { register, present }: { register: (typeof CIVIL_STATUS)[]; present: (typeof CIVIL_STATUS)[] }) {
  const book = new LawBook({ ...bareRegisters(), fields: new Map(register.map((one) => [one.code, one])) });
  book.announce({ lines: [{ code: '1.001193', kind: 'new', fields: present }] });
  return book.announce({ issuedOn: '2026-02-01', lines: [{ code: '1.001193', kind: 'amended', ...line }] }).lines[0]!.summary.fields;
}

/** Tables pasted from a sheet, programs and old decisions give the name alone. */
describe('A field that a line names without its code', () => {
  it('gets the code that the text in force gives this name', () => {
    expect(sealed({ fields: [NO_CODE] }, { register: [], present: [CIVIL_STATUS] })).toEqual([CIVIL_STATUS]);
  });

  it('gets that text’s code also where the register has the name twice', () => {
    const register = [CIVIL_STATUS, { code: 'G15-TP99', name: 'Hộ tịch' }];
    expect(sealed({ fields: [NO_CODE] }, { register, present: [CIVIL_STATUS] })).toEqual([CIVIL_STATUS]);
  });

  it('gets the code of the register, and keeps its name as printed', () => {
    const present = [{ code: 'DD', name: 'Đất đai' }];
    expect(sealed({ fields: [{ code: null, name: 'HỘ  TỊCH' }] }, { register: [CIVIL_STATUS], present })).toEqual([
      { code: 'G15-TP07', name: 'HỘ  TỊCH' },
    ]);
  });

  it('stays without one where nothing has this name', () => {
    const fields = [{ code: null, name: 'Tư pháp khác' }];
    expect(sealed({ fields }, { register: [CIVIL_STATUS], present: [CIVIL_STATUS] })).toEqual(fields);
  });
});
