import { docxFile, p, table } from './officeFactory.ts';

export interface DecisionSpec {
  readonly body: string;
  readonly authority?: readonly string[];
  readonly number?: string;
  readonly day?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly grounds?: readonly string[];
  readonly articles?: readonly string[];
  readonly signature?: readonly string[];
}

/** A province's decision as a Word file, around this annex. */
export function aDecision(spec: DecisionSpec): Uint8Array {
  return docxFile(aDecisionBody(spec) + spec.body);
}

/** Replaces everything from the letterhead to the signature. */
export function aDecisionBody({
  authority = ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA'],
  number = 'Số: 1234/QĐ-UBND',
  day = 'Sơn La, ngày 15 tháng 8 năm 2025',
  title = 'Về việc công bố Danh mục thủ tục hành chính lĩnh vực Hộ tịch thuộc phạm vi chức năng quản lý của Sở Tư pháp tỉnh Sơn La',
  issuer = 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA',
  grounds = [],
  articles = [
    'Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính.',
    'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
  ],
  signature = ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Nguyễn Văn An'],
}: Omit<DecisionSpec, 'body'>): string {
  return [
    table([
      [[...authority, '-------'].join('\n'), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------'],
      [number, day],
    ]),
    p(''),
    p('QUYẾT ĐỊNH'),
    ...title.split('\n').map((line) => p(line)),
    p('_______'),
    p(issuer),
    p('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
    p('Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;'),
    ...grounds.map((line) => p(line)),
    p('Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 99/TTr-STP ngày 10 tháng 8 năm 2025.'),
    p('QUYẾT ĐỊNH:'),
    ...articles.map((line) => p(line)),
    p('Điều 9. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, ban, ngành chịu trách nhiệm thi hành Quyết định này./.'),
    table([['Nơi nhận:\n- Như Điều 9;\n- Cục KSTTHC (VPCP);\n- Lưu: VT, KSTTHC.', signature.join('\n')]]),
    p(''),
  ].join('');
}
