import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseProcedureCode, procedureCodeProblem } from '../../../src/domain/values/procedureCode.ts';

describe('a procedure code', () => {
  it.each([
    ['1.001193', '1.001193', null],
    [' 1.014325', '1.014325', null],
    ['1.001193 ', '1.001193', null],
    ['\u00a01.001193\n', '1.001193', null],
    ['1. 001193', '1.001193', null],
    ['1.001\u200b193', '1.001193', null],
    ['1.\n001193', '1.001193', null],
    ['1001193', '1.001193', null],
    ['1,001193', '1.001193', null],
    ['(1.001193)', '1.001193', null],
    ['1.001193.', '1.001193', null],
    ['1.001193', '1.001193', null],
    ['6.002345', '6.002345', null],
    ['1.001193.H36', '1.001193', 'H36'],
    ['1.001193-H36', '1.001193', 'H36'],
    ['1.001193.h36', '1.001193', 'H36'],
    ['1001193H36', '1.001193', 'H36'],
    ['1.001193.000.00.00.H36', '1.001193', 'H36'],
    ['1.001193-000.00.00.H36', '1.001193', 'H36'],
    ['1.001193 - 000.00.00.h36', '1.001193', 'H36'],
    ['1.001193–000.00.00.H36', '1.001193', 'H36'],
    ['1.001193.000-00-00-H36', '1.001193', 'H36'],
    ['1.001193.000.24.16.H36', '1.001193', 'H36'],
    ['1.001193.000.00.00.G01'.normalize('NFD'), '1.001193', 'G01'],
  ])('%j is %s with suffix %s', (text, code, localSuffix) => {
    expect(parseProcedureCode(text)).toEqual({ code, localSuffix, isProvisional: false });
  });

  it('is provisional where it starts with 0', () => {
    expect(parseProcedureCode('0.000017')).toEqual({ code: '0.000017', localSuffix: null, isProvisional: true });
  });

  it.each([
    ['1.014955-Xoa', /1\.014955/],
    ['1.0133611', /7 chữ số sau dấu chấm, thừa 1/],
    ['2.009182739', /9 chữ số sau dấu chấm, thừa 3/],
    ['1.01386', /1\.013860/],
    ['1.004222.01', /trường hợp của thủ tục 1\.004222/],
    ['1.115189.115190', /trường hợp của thủ tục 1\.115189/],
    ['', /Chưa có mã/],
    ['   ', /Chưa có mã/],
    ['1.001193 1.001194', /phần thừa sau 1\.001193/],
    ['1.O10001', /“1\.O10001” có chữ cái O .* thì mã là 1\.010001/],
    ['1.00I193', /chữ cái I .* 1\.001193/],
    ['l.001193', /chữ cái L .* 1\.001193/],
    ['100119', /không phải là mã/],
    ['T-HNO-012345-TT', /không phải là mã/],
    ['LT.HKD-ANTT-KARAOKE', /không phải là mã/],
  ])('%j is refused, and the message says why', (text, why) => {
    expect(parseProcedureCode(text)).toBeNull();
    const { vi, en } = procedureCodeProblem(text);
    expect(vi).toMatch(why);
    expect(vi).toContain('ví dụ 1.001193');
    expect(en).not.toBe(vi);
  });

  it('reads its own canonical form as itself', () => {
    const canonical = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(canonical, ([group, number]) => {
        const code = `${group}.${String(number).padStart(6, '0')}`;
        expect(parseProcedureCode(code)?.code).toBe(code);
      }),
    );
  });
});
