import { describe, expect, it } from '@jest/globals';
import type { PortalLine } from '../../../src/announcing/importing/portalLine.ts';
import { portalLine } from '../../../src/announcing/importing/portalLine.ts';
import { parsePortalRecord } from '../../../src/announcing/importing/portalRecord.ts';
import { aRecord, sampleRecords } from './sample.ts';

function lineOf(parts: Record<string, unknown> = {}): PortalLine {
  const { record, problems } = parsePortalRecord(aRecord(parts), 'test');
  if (!record) throw new Error(JSON.stringify(problems));
  return portalLine(record);
}

const contentOf = (parts: Record<string, unknown>) => lineOf(parts).draftLine.content!;
const reasonsOf = ({ mended }: PortalLine) => mended.map(({ field, reason }) => [field, reason]);

const fee = (parts: Record<string, unknown>) => ({ type: 'FEE', value: 0, currencyId: '', description: '', attachment: null, ...parts });
const method = (parts: Record<string, unknown>) => ({
  submissionMethod: 'DIRECT',
  processingTime: 5,
  processingTimeUnit: 'WORKING_DAY',
  description: '',
  fees: [],
  ...parts,
});
const paper = (parts: Record<string, unknown>) => ({ code: 'KQ1', name: 'Đơn', originalQty: 1, copyQty: 0, attachments: [], ...parts });
const caseOf = (parts: Record<string, unknown>) => ({
  id: 'c',
  code: '1.000001.01',
  name: 'Cấp mới',
  processingDay: { qty: 5, type: 'DAY' },
  ...parts,
});

describe('fees', () => {
  const vnd = { currencyId: 'x', currencyName: 'Việt Nam Đồng' };
  const usd = { currencyId: 'y', currencyName: 'USD' };
  const cases: [string, Record<string, unknown>, object | null, string[]][] = [
    ['FEE is phí', { value: 20000, ...vnd }, { kind: 'fee', amount: 20000, currency: 'VND', text: null }, []],
    [
      'SERVICE_FEE is lệ phí',
      { type: 'SERVICE_FEE', value: 8000, ...vnd, description: 'đồng/lần' },
      { kind: 'charge', amount: 8000, currency: 'VND', text: 'đồng/lần' },
      [],
    ],
    ['PRICE_LEVEL is giá', { type: 'PRICE_LEVEL', value: 5000, ...vnd }, { kind: 'price', amount: 5000, currency: 'VND', text: null }, []],
    ['dollars', { value: 145, ...usd, description: '145 USD/thẻ' }, { kind: 'fee', amount: 145, currency: 'USD', text: '145 USD/thẻ' }, []],
    [
      'a currency as an object',
      { value: 9000, currency: { id: 'x', code: 'VND', name: 'Việt Nam Đồng' } },
      { kind: 'fee', amount: 9000, currency: 'VND', text: null },
      [],
    ],
    [
      'no currency named',
      { value: 50000, description: 'Lệ phí' },
      { kind: 'fee', amount: 50000, currency: 'VND', text: 'Lệ phí' },
      ['currencyAssumed'],
    ],
    ['the form’s empty row', {}, null, ['nothingStated']],
    ['an empty row without a value', { value: null }, null, ['nothingStated']],
    ['0 with a currency chosen', { ...vnd }, { kind: 'fee', amount: 0, currency: 'VND', text: null }, []],
    ['0 and "Không"', { description: 'Không' }, { kind: 'fee', amount: 0, currency: 'VND', text: 'Không' }, []],
    ['0 and "- Không có"', { description: '- Không có' }, { kind: 'fee', amount: 0, currency: 'VND', text: '- Không có' }, []],
    [
      '0 and nothing stipulated',
      { description: 'Không quy định.' },
      { kind: 'fee', amount: null, currency: 'VND', text: 'Không quy định.' },
      ['notStatedToBeFree'],
    ],
    [
      '0 and a rule in words',
      { description: 'Theo quy định của Bộ Tài chính', ...vnd },
      { kind: 'fee', amount: null, currency: 'VND', text: 'Theo quy định của Bộ Tài chính' },
      ['notStatedToBeFree'],
    ],
    [
      '0 and free for a while',
      { description: 'Miễn phí từ ngày 07/4/2026 đến 30/6/2026' },
      { kind: 'fee', amount: null, currency: 'VND', text: 'Miễn phí từ ngày 07/4/2026 đến 30/6/2026' },
      ['notStatedToBeFree'],
    ],
    [
      'no value, a rule in words',
      { value: null, description: 'Do HĐND tỉnh quy định' },
      { kind: 'fee', amount: null, currency: 'VND', text: 'Do HĐND tỉnh quy định' },
      [],
    ],
    [
      'no value, a file',
      { value: null, attachment: { fileId: 'f', fileName: 'Biểu phí.pdf' } },
      { kind: 'fee', amount: null, currency: 'VND', text: 'Biểu phí.pdf' },
      [],
    ],
    [
      'a thousands point taken for a decimal one',
      { value: 20, description: '20.000 đ/tờ khai' },
      { kind: 'fee', amount: 20000, currency: 'VND', text: '20.000 đ/tờ khai' },
      ['thousandsRestored', 'currencyAssumed'],
    ],
    ['20 đồng that no words explain', { value: 20 }, { kind: 'fee', amount: null, currency: 'VND', text: '20' }, ['amountDoubtful']],
    [
      '40 đồng where the words say 4.000',
      { value: 40, ...vnd, description: '4.000 đ/giấy' },
      { kind: 'fee', amount: null, currency: 'VND', text: '4.000 đ/giấy' },
      ['amountDoubtful'],
    ],
    ['an unknown type', { type: 'TAX', value: 5000, ...vnd }, { kind: 'fee', amount: 5000, currency: 'VND', text: null }, ['typeAssumed']],
  ];
  it.each(cases)('%s', (_name, parts, expected, reasons) => {
    const line = lineOf({ executionMethods: [method({ fees: [fee(parts)] })] });
    expect(line.draftLine.content!.channels[0]!.fees).toEqual(expected === null ? [] : [expected]);
    expect(line.mended.map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe('channels and time limits', () => {
  it.each([
    ['DIRECT', 'inPerson'],
    ['ONLINE', 'online'],
    ['POSTAL', 'postal'],
  ])('%s is %s', (submissionMethod, kind) => {
    expect(contentOf({ executionMethods: [method({ submissionMethod })] }).channels[0]!.kind).toBe(kind);
  });

  it.each([
    [7, 'WORKING_DAY', { amount: 7, unit: 'workingDay', text: null }],
    [3.5, 'DAY', { amount: 3.5, unit: 'day', text: null }],
    [8, 'HOUR', { amount: 8, unit: 'hour', text: null }],
    [2, 'MONTH', { amount: 2, unit: 'month', text: null }],
    [1, 'YEAR', { amount: 1, unit: 'year', text: null }],
    ['5', 'DAY', { amount: 5, unit: 'day', text: null }],
    [1, 'OTHER', { amount: null, unit: null, text: null }],
    ['0', 'OTHER', { amount: null, unit: null, text: null }],
    [48, 'OTHER', { amount: null, unit: null, text: '48 (đơn vị khác)' }],
    ['-', 'OTHER', { amount: null, unit: null, text: null }],
    ['Theo mô tả', 'OTHER', { amount: null, unit: null, text: 'Theo mô tả' }],
    ['Không quá 03 ngày làm việc', 'OTHER', { amount: 3, unit: 'workingDay', text: 'Không quá 03 ngày làm việc' }],
    [null, null, { amount: null, unit: null, text: null }],
  ])('%s %s', (processingTime, processingTimeUnit, expected) => {
    expect(contentOf({ executionMethods: [method({ processingTime, processingTimeUnit })] }).channels[0]!.timeLimit).toEqual(expected);
  });

  it('keeps a number beside OTHER in the source and says so', () => {
    const line = lineOf({ executionMethods: [method({ processingTime: 12, processingTimeUnit: 'OTHER' })] });
    expect(line.draftLine.content!.source).toMatchObject({ executionMethods: [{ processingTime: 12, processingTimeUnit: 'OTHER' }] });
    expect(reasonsOf(line)).toEqual([['executionMethods.0.processingTime', 'unitOther']]);
  });
});

describe('dossiers by case', () => {
  const item = { code: 'KQ1', name: 'Đơn', originals: 1, copies: 0, hasElectronicForm: false, isProcessingResult: false, forms: [] };

  it('joins the only list of papers with the only case', () => {
    const dossiers = contentOf({ executionCases: [{ name: '', profileComponents: [paper({})] }], cases: [caseOf({})] }).dossiers;
    expect(dossiers).toEqual([{ code: '1.000001.01', case: 'Cấp mới', timeLimit: { amount: 5, unit: 'day', text: null }, items: [item] }]);
  });

  it('leaves out the name of a lone case that is the procedure itself', () => {
    const { dossiers, source } = contentOf({
      executionCases: [{ name: '', profileComponents: [paper({})] }],
      cases: [caseOf({ name: 'Cấp giấy phép thử' })],
    });
    expect(dossiers.map((dossier) => dossier.case)).toEqual([null]);
    expect(source).toMatchObject({ cases: [{ name: 'Cấp giấy phép thử' }] });
  });

  it('joins papers and cases of one name, and lists the other cases behind', () => {
    const dossiers = contentOf({
      executionCases: [
        { name: 'Cấp lại', profileComponents: [paper({})] },
        { name: '', profileComponents: [paper({ copyQty: 3 })] },
      ],
      cases: [caseOf({}), caseOf({ id: 'd', name: 'Cấp lại', code: '1.000001.02', processingDay: { qty: 2, type: 'HOUR' } })],
    }).dossiers;
    expect(dossiers.map(({ code, case: name, items }) => [code, name, items.map(({ copies }) => copies)])).toEqual([
      ['1.000001.02', 'Cấp lại', [0]],
      [null, null, [3]],
      ['1.000001.01', 'Cấp mới', []],
    ]);
  });

  it('takes a case that stands there twice once, and says so', () => {
    const line = lineOf({ cases: [caseOf({}), caseOf({ id: 'again' })] });
    expect(line.draftLine.content!.dossiers).toHaveLength(1);
    expect(reasonsOf(line)).toEqual([['cases.1', 'duplicateDropped']]);
  });

  it('makes forms of attachments', () => {
    const attachments = [{ id: 'a', fileName: 'Mẫu số 01.docx', bucketName: 'dvc', filePath: 'configuring/a' }];
    const content = contentOf({ executionCases: [{ name: '', profileComponents: [paper({ attachments })] }] });
    expect(content.dossiers[0]!.items[0]!.forms).toEqual([{ name: 'Mẫu số 01', fileName: 'Mẫu số 01.docx', url: null, sha256: null }]);
    expect(content.source).toMatchObject({
      executionCases: [{ profileComponents: [{ attachments: [{ id: 'a', filePath: 'configuring/a' }] }] }],
    });
  });

  it('drops a paper that says nothing, with all of it in the report', () => {
    const line = lineOf({ executionCases: [{ name: '', profileComponents: [paper({ name: '', code: '', originalQty: 9 })] }] });
    expect(line.draftLine.content!.dossiers).toEqual([]);
    expect(line.mended).toMatchObject([
      { field: 'executionCases.0.profileComponents.0', before: { originalQty: 9 }, reason: 'nothingStated' },
    ]);
  });
});

describe('the head of the line', () => {
  it.each([
    [{ isMinistry: true, isProvince: false }, ['central']],
    [{ isMinistry: true, isWard: true }, ['central', 'province', 'commune']],
    [{ isProvince: false, isOtherAgency: true }, ['other']],
    [{ isProvince: false, isUndetermined: true }, ['other']],
  ])('%j: levels %j', (flags, levels) => {
    expect(lineOf(flags).draftLine.levels).toEqual(levels);
  });

  it.each([
    ['STANDARD', false, 'standard'],
    ['SPECIFIC', false, 'specific'],
    ['STANDARD_INTERNAL', false, 'internal'],
    ['STANDARD', true, 'internal'],
    ['INTERCONNECTED', false, 'standard'],
    ['INTERCONNECTED_INTERNAL', true, 'internal'],
  ])('type %s, isInternal %s: %s', (type, isInternal, expected) => {
    expect(lineOf({ type, isInternal }).draftLine.type).toBe(expected);
  });

  it.each([
    [{ isFullProcess: true }, ['ONLINE', 'DIRECT'], 'full', []],
    [{ isFullProcess: true }, ['DIRECT'], 'full', ['flagsContradict']],
    [{ isFullProcess: true, isOfflineOnly: true }, ['DIRECT'], 'none', ['flagsContradict']],
    [{}, ['ONLINE'], 'partial', []],
    [{ isOfflineOnly: true }, ['ONLINE'], 'partial', ['flagsContradict']],
    [{ isOfflineOnly: true }, ['DIRECT'], 'none', []],
    [{}, ['POSTAL'], 'none', []],
  ])('%j with %j: online %s', (flags, methods, level, reasons) => {
    const line = lineOf({ ...flags, executionMethods: methods.map((submissionMethod) => method({ submissionMethod })) });
    expect([line.draftLine.onlineLevel, line.mended.map(({ reason }) => reason)]).toEqual([level, reasons]);
  });

  it('takes authorities from departments and groups of units, one of each name, without those that are gone', () => {
    const line = lineOf({
      departmentsExecuting: [{ id: 'a', code: 'UBNDCT', name: 'Ủy ban nhân dân cấp tỉnh' }],
      unitGroupsExecuting: [null, { id: 'b', name: 'Ủy ban nhân dân cấp tỉnh' }, { id: 'c', name: 'Sở Y tế' }],
      departmentsAuthorized: [{ id: 'd', code: 'H26.16', name: 'Sở Tư pháp' }],
      departmentsAuthority: [{ id: 'e', code: 'G15', name: 'Bộ Tư pháp' }],
      departmentsCoordinating: [{ id: 'f', code: 'G01', name: 'Bộ Công an' }],
    });
    expect(line.draftLine).toMatchObject({
      implementingAuthorities: [
        { code: 'UBNDCT', name: 'Ủy ban nhân dân cấp tỉnh' },
        { code: null, name: 'Sở Y tế' },
        { code: 'H26.16', name: 'Sở Tư pháp' },
      ],
      competentAuthorities: [{ code: 'G15', name: 'Bộ Tư pháp' }],
      coordinatingAuthorities: [{ code: 'G01', name: 'Bộ Công an' }],
    });
    expect(reasonsOf(line)).toEqual([['unitGroupsExecuting.0', 'nullDropped']]);
  });

  it('names laws by their numbers, and keeps what was printed', () => {
    const line = lineOf({
      legalBasisesDetails: [
        { id: 'l', code: 'Luật số 32/2024/QH15', name: 'Luật Các tổ chức tín dụng' },
        { id: 'm', code: '25', name: 'Luật' },
      ],
    });
    expect(line.draftLine.legalBasis).toEqual([
      { number: '32/2024/QH15', title: 'Luật Các tổ chức tín dụng' },
      { number: '25', title: 'Luật' },
    ]);
    expect(line.draftLine.content!.source).toMatchObject({ legalBasisesDetails: [{ code: 'Luật số 32/2024/QH15' }, { code: '25' }] });
  });

  it('says how results come back, and for which way of handing in', () => {
    const both = ['AT_HOME', 'ONLINE'];
    const line = lineOf({
      returningMethods: [
        { type: 'ONLINE', value: [...both, 'AT_SUBMISSION_PLACE'] },
        { type: 'OFFLINE', value: ['AT_HOME'] },
      ],
    });
    expect(line.draftLine.content!.resultDelivery).toEqual([
      { kind: 'inPerson', text: 'Khi nộp hồ sơ trực tuyến' },
      { kind: 'online', text: 'Khi nộp hồ sơ trực tuyến' },
      { kind: 'postal', text: null },
    ]);
  });

  it('takes life events and boundary independence', () => {
    const line = lineOf({
      serviceGroupsDetails: [{ id: 'g', name: 'Cư trú', type: 'CITIZEN' }],
      _life_event_group: 'cu-tru',
      isNonTerritorial: true,
    });
    expect(line.draftLine).toMatchObject({
      lifeEvents: [
        { code: null, name: 'Cư trú' },
        { code: 'cu-tru', name: 'cu-tru' },
      ],
      isBoundaryIndependent: true,
    });
  });

  it('composes texts and trims their ends only', () => {
    const line = lineOf({ name: ' Cấp  giấy\n'.normalize('NFD'), note: '\u00a0x y ' });
    expect([line.draftLine.name, line.draftLine.content!.note]).toEqual(['Cấp  giấy', 'x y']);
    expect(reasonsOf(line)).toEqual([
      ['name', 'unicodeComposed'],
      ['note', 'blanksTrimmed'],
    ]);
  });
});

describe('control, direction and half characters', () => {
  it('go, and are listed; what breaks a line stays one', () => {
    const line = lineOf({ name: 'Cấp\u0001 giấy\0\u202e', note: 'x\u000by\ud800' });
    expect([line.draftLine.name, line.draftLine.content!.note]).toEqual(['Cấp giấy', 'x\ny']);
    expect(reasonsOf(line)).toEqual([
      ['name', 'controlsRemoved'],
      ['note', 'controlsRemoved'],
    ]);
    expect(line.mended[0]?.before).toBe('Cấp\u0001 giấy\0\u202e');
  });
});

describe('codes', () => {
  it.each(['1.014955-Xoa', '1.0133611', '2.009182739', ''])('%j is none and is refused with a remedy', (code) => {
    const { refused } = lineOf({ code });
    expect(refused).toMatchObject({ field: 'code', before: code });
    expect(refused!.remedy).not.toBe('');
  });

  it('reads a code with stray blanks', () => {
    const line = lineOf({ code: ' 1.014325' });
    expect([line.refused, line.draftLine.code, reasonsOf(line)]).toEqual([null, '1.014325', [['code', 'blanksTrimmed']]]);
  });

  it('refuses a record without a name', () => {
    expect(lineOf({ name: ' ' }).refused).toMatchObject({ field: 'name' });
  });

  it('refuses three records of the sample, by their codes', async () => {
    const refused = (await sampleRecords()).flatMap((raw) => portalLine(parsePortalRecord(raw, '').record!).refused ?? []);
    expect(refused.map(({ before }) => before).sort()).toEqual(['1.0133611', '1.014955-Xoa', '2.009182739']);
  });
});

describe('decisions', () => {
  const proposal = (parts: Record<string, unknown>) =>
    lineOf({ procedureProposal: { proposalNumber: '1/QĐ-BTP', decisionDate: null, publicationDate: null, ...parts } }).decision;

  it.each([
    ['midnight in Viet Nam', { decisionDate: Date.parse('2026-05-20T17:00:00Z') }, '2026-05-21', 'decisionDate'],
    ['midnight in Greenwich', { decisionDate: Date.parse('2026-05-21T00:00:00Z') }, '2026-05-21', 'decisionDate'],
    ['no day: that of publication', { publicationDate: Date.parse('2026-05-22T18:00:00Z') }, '2026-05-23', 'publicationDate'],
    ['neither: that of creation', {}, '2026-03-01', 'createdAt'],
  ])('%s', (_name, parts, issuedOn, dayFrom) => {
    expect(proposal(parts)).toMatchObject({ issuedOn, dayFrom });
  });

  it.each([
    ['Quyết định số 518/QĐ-BQP', '518/QĐ-BQP'],
    ['628 /QĐ-BCT', '628/QĐ-BCT'],
    ['9303', '9303'],
    [null, 'Không số'],
    [' ', 'Không số'],
  ])('number %j is %s', (proposalNumber, number) => {
    expect(proposal({ proposalNumber }).number).toBe(number);
  });
});

describe('records that cannot be read', () => {
  it.each([
    [{ departmentPromulgateCode: null }, 'departmentPromulgateCode'],
    [{ executionSteps: 'x' }, 'executionSteps'],
    [{ executionMethods: [{ fees: [{ value: {} }] }] }, 'executionMethods.0.fees.0.value'],
    [{ updatedAt: 'yesterday' }, 'updatedAt'],
    [{ procedureProposal: { decisionDate: 1e30 } }, 'procedureProposal.decisionDate'],
  ])('%j names the field %s', (parts, field) => {
    const { problems } = parsePortalRecord(aRecord(parts), 'line 7');
    expect(problems).toMatchObject([{ record: '019d0000-0000-7000-8000-000000000001', code: '1.000001', field }]);
    expect(problems![0]!.remedy).not.toBe('');
  });

  it('names the line of what is no record at all', () => {
    expect(parsePortalRecord([1], 'line 7').problems).toMatchObject([{ record: 'line 7', field: '(record)' }]);
  });

  it('keeps keys that it does not know, and says so', () => {
    const line = lineOf({ brandNew: { deep: ['x'] } });
    expect(line.draftLine.content!.source).toMatchObject({ brandNew: { deep: ['x'] } });
    expect(reasonsOf(line)).toEqual([['brandNew', 'unknownKey']]);
  });
});
