import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plugged } from '../../src/collections/plugs.ts';
import { timelineFor } from '../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../src/domain/timeline/versions.ts';
import type { TerseDecision } from '../factories/lawBook.ts';
import { BAC_GIANG, BAC_NINH, LawBook, MINISTRY } from '../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

/** What lawyers found that the check let pass (C3 to M10), asked again by the door they used: REST, as an editor. */
let admin: OpenAdmin;
const keys = new Map<string, { readonly decision: string; readonly lines: readonly string[] }>();
const LINE_OF = (number: string, at = 0) => keys.get(number)!.lines[at]!;
const KEY_OF = (number: string) => keys.get(number)!.decision;

const BEFORE: readonly TerseDecision[] = [
  { number: '777/QĐ-BTP', issuedOn: '2023-05-05', lines: [{ code: '1.200777' }] },
  { number: '777/QĐ-BTP', issuedOn: '2024-05-05', lines: [{ code: '1.200778' }] },
  { number: '400/QĐ-BTP', issuedOn: '2024-01-01', lines: [{ code: '1.400001', levels: ['district'] }] },
  { number: '401/QĐ-BTP', issuedOn: '2025-02-01', lines: [{ kind: 'abolished', code: '1.400001' }] },
  { number: '500/QĐ-BTP', issuedOn: '2024-02-02', lines: [{ code: '1.500002', name: 'N gốc hai' }] },
  { number: '501/QĐ-BTP', issuedOn: '2025-03-03', lines: [{ kind: 'abolished', code: '1.500002' }] },
  { number: '13/QĐ-BTP', issuedOn: '2024-06-06', lines: [{ code: '1.700012', name: 'N thủ tục cũ' }] },
  { number: '3015/QĐ-BTP', issuedOn: '2024-07-07', lines: [{ code: '1.200501' }, { code: '1.200502' }] },
  { number: '3016/QĐ-BTP', issuedOn: '2025-07-07', lines: [{ kind: 'amended', code: '1.200501', changedParts: ['steps'] }] },
  { number: '6500/QĐ-BTP', issuedOn: '2025-10-02', lines: [{ code: '1.650000' }] },
  { by: BAC_GIANG, number: '60/QĐ-UBND', issuedOn: '2024-03-03', lines: [{ code: '2.600001', type: 'specific', name: 'Của Bắc Giang' }] },
];
const EXPIRED = { number: '01/2010/NĐ-CP', title: null };
const NEW = { kind: 'new', name: 'Thủ tục mới' };

beforeAll(async () => {
  admin = await openAdmin({ authority: null });
  const announcing = plugged(admin.payload, 'announcing')!;
  await admin.ask('administrator', 'POST', '/legal-documents', { number: EXPIRED.number, noLongerInForceFrom: '2020-01-01' });
  for (const terse of BEFORE) {
    const draft = new LawBook().draft(terse);
    const answers = (await announcing.check(draft)).map(({ code, path }) => ({ code, path, answer: 'Đã đối chiếu với bản ký.' }));
    const outcome = await announcing.announce(draft, answers as never);
    if (outcome.outcome !== 'announced') throw new Error(JSON.stringify(outcome));
    const { decision, lines } = outcome.announcement;
    keys.set(terse.number!, { decision, lines });
  }
});
afterAll(() => admin.close());

interface Found {
  readonly code: string;
  readonly path: string;
  readonly severity: string;
  readonly message: string;
}

let numbers = 8000;
async function drafted(decision: object, lines: readonly object[]): Promise<number> {
  numbers += 1;
  const { body } = await admin.ask('editor', 'POST', '/decisions', {
    type: 'publication',
    number: `${numbers}/QĐ-BTP`,
    issuedOn: '2026-01-02',
    effectiveFrom: '2026-02-01',
    issuingAuthority: MINISTRY,
    ...decision,
  });
  const { id } = body.doc as unknown as { id: number };
  const given = { decision: id, type: 'standard', contentFrom: 'own', onlineLevel: 'none' };
  for (const line of lines) {
    const { status, body: answer } = await admin.ask('editor', 'POST', '/lines', { ...given, ...line });
    if (status !== 201) throw new Error(JSON.stringify(answer));
  }
  return id;
}

async function checked(id: number): Promise<Found[]> {
  return (await admin.ask('editor', 'POST', `/decisions/${id}/check`)).body.violations as unknown as Found[];
}

async function announced(decision: object, lines: readonly object[]): Promise<number> {
  const id = await drafted(decision, lines);
  const answers = (await checked(id)).map(({ code, path }) => ({ code, path, answer: 'Đã đối chiếu với bản ký.' }));
  await admin.act('editor', id, 'submit');
  await admin.act('approver', id, 'approve', { answers });
  const { status } = await admin.act('approver', id, 'announce', { answers });
  await admin.follower.catchUp();
  return status;
}

const correcting = (number: string) => ({ type: 'correction', corrects: KEY_OF(number) });
const ended = { kind: 'abolished' };

describe('An editor who types', () => {
  it.each<[string, () => object, () => readonly object[], string]>([
    [
      'C3 an issuer that no register knows',
      () => ({ issuingAuthority: { code: null, name: 'UBND tỉnh Bắc Linh' }, number: '8/QĐ-UBND' }),
      () => [{ kind: 'new', code: '1.810001', name: 'Một' }],
      'error ISSUER_UNKNOWN issuingAuthority',
    ],
    [
      'C3 a commune with the code of its province',
      () => ({ issuingAuthority: { code: 'H05', name: 'UBND phường Kinh Bắc, tỉnh Bắc Ninh' }, number: '9/QĐ-UBND' }),
      () => [{ kind: 'new', code: '1.810001', name: 'Một' }],
      'error ISSUER_NAME_DIFFERS issuingAuthority',
    ],
    ['M1 a correction of nothing', () => ({ type: 'correction' }), () => [], 'error CORRECTED_DECISION_MISSING corrects'],
    [
      'M1 a correction of a decision that was never announced',
      () => ({ type: 'correction', corrects: '2020-01-01/G15/1-QD-BTP' }),
      () => [{ kind: 'new', code: '1.810002', name: 'Hai' }],
      'error CORRECTED_DECISION_UNKNOWN corrects',
    ],
    [
      'M1 a correction of a line of another decision',
      () => correcting('3015/QĐ-BTP'),
      () => [{ kind: 'new', corrects: LINE_OF('6500/QĐ-BTP'), name: 'Khác' }],
      'error CORRECTED_LINE_OF_ANOTHER_DECISION lines.0.corrects',
    ],
    [
      'M1 a correction of another kind',
      () => correcting('3015/QĐ-BTP'),
      () => [{ kind: 'amended', corrects: LINE_OF('3015/QĐ-BTP'), name: 'Khác' }],
      'error CORRECTED_KIND_DIFFERS lines.0.kind',
    ],
    [
      'M1 a correction onto a code in force',
      () => correcting('3015/QĐ-BTP'),
      () => [{ kind: 'new', corrects: LINE_OF('3015/QĐ-BTP'), code: '1.200777' }],
      'warning ALREADY_IN_FORCE lines.0.kind',
    ],
    [
      'M1 a corrected day past a later amendment',
      () => correcting('3015/QĐ-BTP'),
      () => [{ kind: 'new', corrects: LINE_OF('3015/QĐ-BTP'), effectiveFrom: '2025-09-01' }],
      'warning CORRECTION_PASSES_OTHERS lines.0.effectiveFrom',
    ],
    [
      'M3 an expiry by a number of two years',
      () => ({ expires: [{ number: '777/QĐ-BTP', isWhole: true }] }),
      () => [],
      'error REFERENCE_AMBIGUOUS expires.0',
    ],
    [
      'M3 a row of a number of two years, without a code',
      () => ({}),
      () => [{ ...ended, earlier: { decisionNumber: '777/QĐ-BTP', position: '1' } }],
      'error REFERENCE_AMBIGUOUS lines.0.earlier.decisionNumber',
    ],
    [
      'M4 a reinstated line that carries the district level on',
      () => ({}),
      () => [{ kind: 'reinstated', code: '1.400001' }],
      'error LEVEL_ENDED lines.0.levels',
    ],
    [
      'M5 the name of what is replaced, known to nobody',
      () => ({}),
      () => [{ kind: 'replaced', code: '1.700013', name: 'Mới', replaces: [{ name: 'Không ai biết' }] }],
      'error REFERENCE_UNRESOLVED lines.0.replaces.0',
    ],
    [
      'M6 a place in a decision for the nation',
      () => ({}),
      () => [{ ...ended, code: '1.650000', place: { code: '01', name: 'Hà Nội' } }],
      'warning PLACE_OF_ONE_PROVINCE lines.0.place',
    ],
    [
      'M6 another province in a decision of a province',
      () => ({ issuingAuthority: BAC_NINH, number: '10/QĐ-UBND' }),
      () => [{ ...ended, code: '1.650000', place: { code: '01', name: 'Hà Nội' } }],
      'error PLACE_OF_ANOTHER lines.0.place',
    ],
    [
      'M8 new, on a code that meant something else',
      () => ({}),
      () => [{ kind: 'new', code: '1.500002', name: 'Thủ tục khác hẳn' }],
      'warning CODE_MEANT_SOMETHING_ELSE lines.0.code',
    ],
    [
      'M8 a name in force under another code',
      () => ({}),
      () => [{ kind: 'new', code: '1.810008', name: 'N THỦ TỤC CŨ' }],
      'warning NAME_UNDER_ANOTHER_CODE lines.0.name',
    ],
    [
      'M8 one name twice',
      () => ({}),
      () => [
        { kind: 'new', code: '1.810010', name: 'Hai lần' },
        { kind: 'new', code: '1.810011', name: 'Hai lần' },
      ],
      'warning NAME_TWICE lines.1.name',
    ],
    [
      'M9 a number used this year under another day',
      () => ({ number: '6500/QĐ-BTP', issuedOn: '2025-10-20' }),
      () => [{ ...ended, code: '1.650000' }],
      'warning NUMBER_ALREADY_USED_THIS_YEAR number',
    ],
    [
      'M9 the same number in full-width figures, with an invisible sign and a false Đ',
      () => ({ number: '６５００/Q\u00d0\u200b-BTP', issuedOn: '2025-10-20' }),
      () => [{ ...ended, code: '1.650000' }],
      'warning NUMBER_ALREADY_USED_THIS_YEAR number',
    ],
    [
      'M10 the national content in a national line',
      () => ({}),
      () => [{ kind: 'amended', code: '1.650000', contentFrom: 'national' }],
      'error NATIONAL_CONTENT_WITHOUT_PLACE lines.0.contentFrom',
    ],
    [
      'M10 only the changed part of a text',
      () => ({}),
      () => [{ kind: 'amended', code: '1.650000', name: 'Thủ tục 1.650000', levels: ['province'], changedParts: ['fees'] }],
      'warning PARTS_NO_LONGER_SHOWN lines.0.content',
    ],
    [
      'm2 a signature of a century before',
      () => ({ issuedOn: '1926-01-02' }),
      () => [{ kind: 'new', code: '1.810012', name: 'Ba' }],
      'warning DAY_IMPLAUSIBLE issuedOn',
    ],
    [
      'm3 a temporary line without what follows',
      () => ({}),
      () => [{ kind: 'amended', code: '1.650000', name: 'Thủ tục 1.650000', lastDay: '2026-03-31' }],
      'warning AFTERWARDS_NOT_SAID lines.0.afterwards',
    ],
    [
      'm4 the number of another body',
      () => ({ number: '77/QĐ-UBND' }),
      () => [{ kind: 'new', code: '1.810013', name: 'Bốn' }],
      'warning NUMBER_SIGN_OF_ANOTHER number',
    ],
    [
      'm4 a part of a decision expired, without any line',
      () => ({ expires: [{ number: '6500/QĐ-BTP', issuedOn: '2025-10-02', isWhole: false }] }),
      () => [],
      'warning PARTIAL_EXPIRY_WITHOUT_LINES expires.0',
    ],
    [
      'M12 a law of the register that is no longer in force',
      () => ({}),
      () => [{ ...NEW, code: '1.810014', legalBasis: [EXPIRED] }],
      'warning LEGAL_BASIS_EXPIRED lines.0.legalBasis',
    ],
    [
      'M12 the same, as the basis of the decision',
      () => ({ legalBasis: [EXPIRED] }),
      () => [{ ...NEW, code: '1.810014' }],
      'warning LEGAL_BASIS_EXPIRED legalBasis',
    ],
    [
      'M12 a new procedure that rests on nothing',
      () => ({}),
      () => [{ ...NEW, code: '1.810014' }],
      'warning LEGAL_BASIS_MISSING lines.0.legalBasis',
    ],
    [
      'M13 a day of signature still to come',
      () => ({ issuedOn: '2026-12-30' }),
      () => [{ ...NEW, code: '1.810014' }],
      'warning DAY_IMPLAUSIBLE issuedOn',
    ],
    [
      'a provisional code that the catalogue never gave',
      () => ({}),
      () => [{ ...NEW, code: '0.000001' }],
      'error PROVISIONAL_CODE_UNKNOWN lines.0.code',
    ],
    [
      'm6 a procedure of a former province, carried on without saying whose it was',
      () => ({ issuingAuthority: BAC_NINH, number: '11/QĐ-UBND' }),
      () => [{ kind: 'reinstated', code: '2.600001', type: 'specific' }],
      'error NAME_MISSING lines.0.name',
    ],
  ])('%s: is told', async (_what, decision, lines, expected) => {
    const found = await checked(await drafted(decision(), lines()));
    expect(found.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toContain(expected);
  });

  it('M3: is told the day and the issuer of each decision that a number may mean', async () => {
    const found = await checked(await drafted({ expires: [{ number: '777/QĐ-BTP', isWhole: true }] }, []));
    const { message } = found.find(({ code }) => code === 'REFERENCE_AMBIGUOUS')!;
    expect(JSON.stringify(message)).toMatch(/2023.*2024/);
  });
});

describe('m6: the province that a former one became', () => {
  const carriedOn = (more: object) =>
    drafted({ issuingAuthority: BAC_NINH, number: '12/QĐ-UBND' }, [{ kind: 'reinstated', code: '2.600001', type: 'specific', ...more }]);

  it('is told how to name the former province', async () => {
    const found = await checked(await carriedOn({}));
    expect(JSON.stringify(found.find(({ code }) => code === 'NAME_MISSING'))).toContain('27~2025-06-30');
  });

  it('carries its procedure on with that place, and is refused nothing', async () => {
    const found = await checked(await carriedOn({ place: { code: '24~2025-06-30', name: 'Tỉnh Bắc Giang' } }));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('The type baseline, about which less is asked', () => {
  const ONLY = { status: 403, body: { errors: [{ message: expect.stringContaining('only an administrator may choose it') }] } };

  it.each(['editor', 'approver'] as const)('is not chosen by an %s: not for a new draft, nor for one that is there', async (role) => {
    const baseline = { type: 'baseline', number: '1/QĐ-BTP', issuedOn: '2020-01-02', issuingAuthority: MINISTRY };
    expect(await admin.ask(role, 'POST', '/decisions', baseline)).toMatchObject(ONLY);
    const id = await drafted({}, []);
    expect(await admin.ask(role, 'PATCH', `/decisions/${id}`, { type: 'baseline' })).toMatchObject(ONLY);
  });

  it('is chosen by administrators, whose draft nobody else moves', async () => {
    const baseline = { type: 'baseline', number: '2/QĐ-BTP', issuedOn: '2020-01-02', issuingAuthority: MINISTRY };
    const { status, body } = await admin.ask('administrator', 'POST', '/decisions', baseline);
    expect(status).toBe(201);
    const { id } = body.doc as unknown as { id: number };
    expect(await admin.ask('editor', 'PATCH', `/decisions/${id}`, { title: 'Khác' })).toMatchObject(ONLY);
    expect(await admin.act('editor', id, 'submit')).toMatchObject({ status: 403 });
    const line = { decision: id, type: 'standard', contentFrom: 'own', onlineLevel: 'none', kind: 'abolished', code: '1.650000' };
    expect((await admin.ask('administrator', 'POST', '/lines', line)).status).toBe(201);
    expect((await checked(id)).map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toContain(
      'error BASELINE_KIND lines.0.kind',
    );
  });
});

describe('What an editor and an approver announce', () => {
  const nameOf = (code: string, day: string) =>
    versionOn(timelineFor(admin.follower.current().catalogue, code, null), day)?.line.summary.name ?? null;

  it('M5: a procedure replaced by its name alone ends', async () => {
    const line = { kind: 'replaced', code: '1.700014', name: 'N mới', replaces: [{ name: 'N thủ tục cũ' }] };
    expect(await announced({}, [line])).toBe(200);
    expect([nameOf('1.700012', '2026-01-31'), nameOf('1.700012', '2026-02-01')]).toEqual(['N thủ tục cũ', null]);
  });

  it('C4: lines under a provisional code follow the national code, and a code typed wrongly answers nothing (m1)', async () => {
    expect(await announced({ number: '6949/QĐ-BTP' }, [{ kind: 'new', name: 'Chưa có mã' }])).toBe(200);
    const { catalogue } = admin.follower.current();
    const provisional = [...catalogue.procedures.keys()].find((code) => code.startsWith('0.'))!;
    const first = catalogue.announcements.at(-1)!;
    const amended = { kind: 'amended', code: provisional, name: 'Đã sửa đổi', changedParts: ['name'], effectiveFrom: '2026-03-01' };
    expect(await announced({}, [amended])).toBe(200);
    const correct = (code: string) =>
      announced({ type: 'correction', corrects: first.decision }, [{ kind: 'new', corrects: first.lines[0], code }]);
    expect(await correct('1.695000')).toBe(200);
    expect(await correct('１.695\u200b001')).toBe(200);
    for (const code of ['1.695001', provisional]) {
      expect([nameOf(code, '2026-02-15'), nameOf(code, '2026-03-15')]).toEqual(['Chưa có mã', 'Đã sửa đổi']);
    }
    expect(nameOf('1.695000', '2026-02-15')).toBeNull();
  });
});
