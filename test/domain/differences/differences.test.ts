import { describe, expect, it } from '@jest/globals';
import type { ProcedureContent } from '../../../src/domain/content/content.ts';
import { EMPTY_CONTENT } from '../../../src/domain/content/content.ts';
import { wordChanges } from '../../../src/domain/differences/wordChanges.ts';
import { differencesBetween } from '../../../src/domain/differences/differences.ts';
import type { VersionText } from '../../../src/domain/differences/partTexts.ts';
import { partTexts } from '../../../src/domain/differences/partTexts.ts';
import { PROCEDURE_PARTS } from '../../../src/domain/values/vocabulary.ts';

const named = (name: string) => ({ code: null, name });

const SUMMARY: VersionText['summary'] = {
  name: 'Đăng ký thường trú',
  levels: ['commune'],
  fields: [named('Đăng ký, quản lý cư trú')],
  audience: [named('Công dân Việt Nam')],
  competentAuthorities: [],
  implementingAuthorities: [named('Công an cấp Xã')],
  coordinatingAuthorities: [],
  onlineLevel: 'full',
  partialOnlineReason: null,
  legalBasis: [{ number: '55/2021/TT-BCA', title: 'Thông tư về cư trú' }],
};

const CONTENT: ProcedureContent = {
  ...EMPTY_CONTENT,
  steps: [
    { name: 'Bước 1', description: 'Chuẩn bị hồ sơ.\n' },
    { name: null, description: 'Nộp hồ sơ đến Công an cấp xã.' },
  ],
  channels: [
    {
      kind: 'online',
      timeLimit: { amount: 7, unit: 'workingDay', text: null },
      fees: [{ kind: 'charge', amount: 10_000, currency: 'VND', text: '10.000 đồng/lần đăng ký' }],
      description: 'Cổng dịch vụ công',
    },
    {
      kind: 'inPerson',
      timeLimit: { amount: 7, unit: 'workingDay', text: '07 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
      fees: [{ kind: 'charge', amount: 20_000, currency: 'VND', text: null }],
      description: null,
    },
  ],
  dossiers: [
    {
      code: '1.004222.01',
      case: 'Chỗ ở hợp pháp của mình',
      timeLimit: { amount: 5, unit: 'workingDay', text: null },
      items: [
        {
          code: null,
          name: 'Tờ khai',
          originals: 1,
          copies: 0,
          hasElectronicForm: true,
          isProcessingResult: false,
          forms: [{ name: 'Tờ khai CT01', fileName: 'CT01.docx', url: null, sha256: 'ab'.repeat(32) }],
        },
      ],
    },
  ],
  dossierSets: 1,
  results: [named('Thông báo kết quả')],
  resultDelivery: [{ kind: 'online', text: 'Qua VNeID' }],
  forms: [{ name: 'Tờ khai CT01', fileName: 'CT01.docx', url: null, sha256: 'ab'.repeat(32) }],
  requirements: 'Có chỗ ở hợp pháp',
  receptionAddresses: ['Công an phường'],
};

const VERSION: VersionText = { summary: SUMMARY, content: CONTENT };

function changed(summary: Partial<VersionText['summary']>, content: Partial<ProcedureContent> = {}): VersionText {
  return { summary: { ...SUMMARY, ...summary }, content: { ...CONTENT, ...content } };
}

describe('the parts of a version as text', () => {
  it('are in Vietnamese, each part by itself', () => {
    expect(partTexts(VERSION)).toEqual({
      name: 'Đăng ký thường trú',
      levels: 'Cấp xã',
      field: 'Đăng ký, quản lý cư trú',
      steps: 'Bước 1: Chuẩn bị hồ sơ.\nNộp hồ sơ đến Công an cấp xã.',
      channels: 'Trực tiếp\nTrực tuyến: Cổng dịch vụ công\nNơi tiếp nhận: Công an phường',
      dossier: 'Trường hợp: Chỗ ở hợp pháp của mình\n- Tờ khai (bản chính: 1; có biểu mẫu điện tử)\nSố bộ hồ sơ: 1',
      timeLimit:
        'Trực tiếp: 7 ngày làm việc (07 ngày làm việc kể từ ngày nhận đủ hồ sơ)\nTrực tuyến: 7 ngày làm việc\nChỗ ở hợp pháp của mình: 5 ngày làm việc',
      audience: 'Công dân Việt Nam',
      implementingAuthority: 'Cơ quan thực hiện: Công an cấp Xã',
      result: 'Thông báo kết quả\nTrả kết quả: Trực tuyến: Qua VNeID',
      fees: 'Trực tiếp: Lệ phí: 20.000 đồng\nTrực tuyến: Lệ phí: 10.000 đồng (10.000 đồng/lần đăng ký)',
      forms: 'Tờ khai CT01 – CT01.docx – SHA-256 abababababab',
      requirements: 'Có chỗ ở hợp pháp',
      legalBasis: '55/2021/TT-BCA: Thông tư về cư trú',
      onlineLevel: 'Trực tuyến toàn trình',
    });
  });

  it('are exactly the parts that a procedure has, also without content', () => {
    const parts = partTexts({ summary: SUMMARY, content: null });
    expect(Object.keys(parts).sort()).toEqual([...PROCEDURE_PARTS].sort());
    expect([parts.steps, parts.dossier, parts.fees, parts.timeLimit, parts.forms]).toEqual(Array(5).fill(null));
  });
});

describe('differences between two versions', () => {
  it('are none between a version and itself, nor where only an order without meaning differs', () => {
    expect(differencesBetween(VERSION, VERSION)).toEqual([]);
    expect(differencesBetween(VERSION, changed({}, { channels: [...CONTENT.channels].reverse() }))).toEqual([]);
  });

  it('are none where only invisible characters, blanks and breaks of lines were tidied, as saving does', () => {
    const dirty = (text: string) => `\u200E ${text.replaceAll(' ', ' \u00A0 ').replaceAll('đ', 'đ\u00AD')}\u200B`;
    const stored = JSON.parse(JSON.stringify(CONTENT), (key, value: unknown) =>
      typeof value === 'string' && !['kind', 'unit', 'currency', 'sha256'].includes(key) ? dirty(value) : value,
    ) as ProcedureContent;
    const steps = CONTENT.steps.map((step) => ({ ...step, description: `${dirty(step.description!.trim())}\r\nGiấy  tờ` }));
    const tidied = CONTENT.steps.map((step) => ({ ...step, description: `${step.description!.trim()}\nGiấy tờ` }));
    const names = {
      audience: [named(dirty('Công dân Việt Nam'))],
      legalBasis: [{ number: '55/2021/TT-BCA', title: dirty('Thông tư về cư trú') }],
    };
    expect(differencesBetween(changed(names, { ...stored, steps }), changed({}, { steps: tidied }))).toEqual([]);
    const now = differencesBetween(changed(names, stored), changed({}, { requirements: 'Có chỗ ở' }));
    expect(now).toEqual([{ part: 'requirements', before: 'Có chỗ ở hợp pháp', after: 'Có chỗ ở' }]);
  });

  it('come part by part in the order of the law, word by word', () => {
    const channels = CONTENT.channels.map((one) => ({
      ...one,
      timeLimit: { amount: 5, unit: 'workingDay' as const, text: null },
    }));
    const after = changed({ name: 'Đăng ký tạm trú', levels: ['commune', 'province'] }, { channels, requirements: null });
    const differences = differencesBetween(changed({}, { dossiers: [] }), { ...after, content: { ...after.content!, dossiers: [] } });
    expect(differences.map(({ part }) => part)).toEqual(['name', 'levels', 'timeLimit', 'requirements']);
    expect(differences[0]).toEqual({ part: 'name', before: 'Đăng ký thường trú', after: 'Đăng ký tạm trú' });
    expect(wordChanges('Đăng ký thường trú', 'Đăng ký tạm trú')).toEqual([
      { kind: 'kept', text: 'Đăng ký ' },
      { kind: 'removed', text: 'thường' },
      { kind: 'added', text: 'tạm' },
      { kind: 'kept', text: ' trú' },
    ]);
    expect(differences[1]).toMatchObject({ before: 'Cấp xã', after: 'Cấp tỉnh, Cấp xã' });
    expect(differences[3]).toEqual({ part: 'requirements', before: 'Có chỗ ở hợp pháp', after: null });
  });

  it('show a form whose file changed under the same name', () => {
    const dossiers = CONTENT.dossiers.map((one) => ({ ...one, items: one.items.map((item) => ({ ...item, forms: [] })) }));
    const other = { ...CONTENT.forms[0]!, sha256: 'cd'.repeat(32) };
    const differences = differencesBetween(changed({}, { dossiers }), changed({}, { dossiers, forms: [other] }));
    expect(differences.map(({ part }) => part)).toEqual(['forms']);
  });
});
