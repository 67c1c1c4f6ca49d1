import type { ApiDeps } from '../../src/api/deps.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import type { ProcedureContent } from '../../src/domain/content/content.ts';
import type { OfficeRecord } from '../../src/domain/places/offices.ts';
import type { Registers } from '../../src/domain/places/registers.ts';
import { BAC_NINH, bareRegisters, HA_NOI, MINISTRY } from './lawBook.ts';
import { ServedCatalogue } from './servedCatalogue.ts';

/** A text in which every part has something. */
export const FULL_TEXT: ProcedureContent = {
  ...EMPTY_CONTENT,
  steps: [
    { name: 'Bước 1', description: 'Nộp hồ sơ' },
    { name: null, description: 'Nhận kết quả' },
  ],
  channels: [
    {
      kind: 'inPerson',
      timeLimit: { amount: 3, unit: 'workingDay', text: '3 ngày làm việc' },
      fees: [{ kind: 'charge', amount: 8000, currency: 'VND', text: 'Lệ phí' }],
      description: 'Tại bộ phận một cửa',
    },
    { kind: 'online', timeLimit: { amount: null, unit: null, text: null }, fees: [], description: null },
  ],
  dossiers: [
    {
      code: null,
      case: 'Nộp trực tiếp',
      timeLimit: null,
      items: [
        {
          code: null,
          name: 'Tờ khai',
          originals: 1,
          copies: 0,
          hasElectronicForm: true,
          isProcessingResult: false,
          forms: [{ name: 'Mẫu số 1', fileName: 'mau1.docx', url: 'https://mau.example/1', sha256: null }],
        },
      ],
    },
  ],
  dossierSets: 1,
  results: [{ code: null, name: 'Giấy khai sinh' }],
  resultDelivery: [
    { kind: 'inPerson', text: null },
    { kind: 'postal', text: null },
    { kind: 'inPerson', text: 'bản giấy' },
  ],
  forms: [{ name: 'Mẫu số 1', fileName: 'mau1.docx', url: 'https://mau.example/1', sha256: null }],
  requirements: 'Không quá 60 ngày',
  receptionAddresses: ['UBND cấp xã'],
};

const COUNTER: OfficeRecord = {
  code: 'MC',
  name: 'Bộ phận một cửa',
  level: 'province',
  place: '01',
  authority: 'H26',
  address: '25 Liễu Giai',
  hours: 'Thứ hai đến thứ sáu, 8:00–17:00',
  phone: '024 1022',
  accessibility: 'Có đường dốc và bàn thấp ở cửa chính',
  location: { latitude: 21.0352, longitude: 105.8115 },
  takes: { levels: [], authorities: [], fields: [] },
  existsFrom: null,
  endedOn: null,
};

/** Registers with few bodies, a field and a law. G05A is the successor of G05. */
export function smallRegisters(): Registers {
  const authority = {
    otherNames: [],
    level: 'central' as const,
    parent: null,
    place: null,
    existsFrom: null,
    endedOn: null,
    predecessors: [],
    power: { scope: 'nation' as const, from: null, until: null },
  };
  return {
    ...bareRegisters(),
    state: 'small',
    authorities: new Map([
      ['G15', { ...authority, code: 'G15', name: 'Bộ Tư pháp' }],
      ['G05', { ...authority, code: 'G05', name: 'Bộ Kế hoạch và Đầu tư', endedOn: '2025-02-28' }],
      ['G05A', { ...authority, code: 'G05A', name: 'Bộ Tài chính', existsFrom: '2025-03-01', predecessors: ['G05'] }],
      [
        'H26',
        {
          ...authority,
          code: 'H26',
          name: 'UBND Thành phố Hà Nội',
          level: 'province',
          place: '01',
          parent: 'G15',
          power: { ...authority.power, scope: 'province' },
        },
      ],
    ]),
    offices: new Map([
      ['MC-00004', { ...COUNTER, code: 'MC-00004', name: 'Bộ phận một cửa phường Ba Đình', level: 'commune', place: '00004' }],
      [
        'TT-01',
        { ...COUNTER, code: 'TT-01', name: 'Trung tâm phục vụ hành chính công Hà Nội', takes: { ...COUNTER.takes, levels: ['province'] } },
      ],
    ]),
    delegatedPowers: [
      {
        from: 'H26',
        to: 'G15',
        decision: '77/QĐ-UBND',
        procedures: ['1.000101'],
        fields: [],
        validFrom: '2026-05-01',
        validUntil: '2026-12-31',
      },
    ],
    fields: new Map([['F01', { code: 'F01', name: 'Hộ tịch' }]]),
    legalDocuments: new Map([
      [
        '60/2014/QH13',
        {
          number: '60/2014/QH13',
          title: 'Luật Hộ tịch',
          issuingAuthority: null,
          issuedOn: '2014-11-20',
          inForceFrom: '2016-01-01',
          noLongerInForceFrom: null,
        },
      ],
    ]),
  };
}

const BIRTH = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  levels: ['commune' as const],
  fields: [{ code: 'F01', name: 'Hộ tịch' }],
  implementingAuthorities: [{ code: null, name: 'Ủy ban nhân dân cấp xã' }],
  competentAuthorities: [MINISTRY],
  audience: [{ code: null, name: 'Công dân Việt Nam' }],
  legalBasis: [
    { number: '60/2014/QH13', title: null },
    { number: '123/2015/NĐ-CP', title: 'Nghị định về hộ tịch' },
  ],
  onlineLevel: 'full' as const,
  lifeEvents: [{ code: null, name: 'Có con nhỏ' }],
};

/**
 * The country on 2026-06-15. A ministry has announced three procedures, amended one and replaced another by a fourth.
 * Hà Nội has a fee of its own. A decision for the autumn is already announced.
 */
export async function aSmallCountry(deps: Partial<ApiDeps> = {}): Promise<ServedCatalogue> {
  const served = await ServedCatalogue.start(smallRegisters(), deps);
  await served.announce({
    number: '1872/QĐ-BTP',
    issuedOn: '2025-09-01',
    effectiveFrom: '2025-09-10',
    title: 'Công bố thủ tục hành chính lĩnh vực hộ tịch',
    signer: 'Nguyễn Văn A',
    declaredCounts: { new: 3 },
    lines: [
      { ...BIRTH, content: FULL_TEXT },
      { code: '1.001022', name: 'Đăng ký kết hôn', levels: ['commune'], fields: BIRTH.fields },
      { code: '2.000528', name: 'Đăng ký khai sinh có yếu tố nước ngoài', levels: ['province', 'commune'] },
    ],
  });
  await served.announce({
    number: '200/QĐ-BTP',
    issuedOn: '2026-02-01',
    effectiveFrom: '2026-03-01',
    lines: [
      {
        ...BIRTH,
        kind: 'amended',
        changedParts: ['steps'],
        content: { ...FULL_TEXT, steps: [{ name: null, description: 'Nộp hồ sơ trực tuyến' }] },
      },
      {
        kind: 'replaced',
        code: '3.000001',
        name: 'Đăng ký hộ tịch có yếu tố nước ngoài',
        levels: ['commune'],
        replaces: [{ code: '2.000528', name: 'Đăng ký khai sinh có yếu tố nước ngoài' }],
      },
    ],
  });
  await served.announce({
    by: HA_NOI,
    number: '55/QĐ-UBND',
    issuedOn: '2026-04-01',
    effectiveFrom: '2026-04-10',
    lines: [
      {
        kind: 'amended',
        code: '1.001193',
        name: 'Đăng ký khai sinh',
        levels: [],
        contentFrom: 'ownOverNational',
        place: { code: '01', name: 'Thành phố Hà Nội' },
        content: { ...EMPTY_CONTENT, receptionAddresses: ['36 Lý Thái Tổ'] },
      },
      {
        code: '9.000001',
        name: 'Hỗ trợ người cao tuổi Thủ đô',
        levels: ['province'],
        type: 'specific',
        place: { code: '01', name: 'Thành phố Hà Nội' },
      },
      {
        code: '9.000002',
        name: 'Phân công nội bộ',
        levels: ['province'],
        type: 'internal',
        place: { code: '01', name: 'Thành phố Hà Nội' },
      },
    ],
  });
  await served.announce({
    by: BAC_NINH,
    number: '55/QĐ-UBND',
    issuedOn: '2026-04-02',
    effectiveFrom: '2026-04-02',
    lines: [
      { code: '9.000003', name: 'Ưu đãi làng nghề', levels: ['province'], type: 'specific', place: { code: '24', name: 'Tỉnh Bắc Ninh' } },
    ],
  });
  await served.announce({
    number: '900/QĐ-BTP',
    issuedOn: '2026-06-01',
    effectiveFrom: '2026-10-01',
    lines: [{ kind: 'abolished', code: '1.001022' }],
  });
  return served;
}
