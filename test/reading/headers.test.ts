import { describe, expect, it } from '@jest/globals';

import { amendedByArticle } from '../../src/reading/meaning/header/amendedDecision.ts';
import { letterheadBody } from '../../src/reading/meaning/header/authorityName.ts';
import { readDocumentType } from '../../src/reading/meaning/header/documentType.ts';
import { readEffectiveFrom } from '../../src/reading/meaning/articles/effectiveFrom.ts';
import { readCorrections } from '../../src/reading/meaning/articles/readCorrections.ts';
import { readSentences } from '../../src/reading/meaning/articles/sentences.ts';
import { PUBLIC_BODIES } from '../../src/reading/meaning/publicBodies.ts';
import { readDecision } from '../../src/reading/readDecision.ts';
import { aDecisionBody, type DecisionSpec } from './decisionFactory.ts';
import { docxFile, p, table } from './officeFactory.ts';

const place = { paragraph: 1 };
const sentences = (...texts: string[]): ReturnType<typeof readSentences> => readSentences(texts.map((text) => ({ text, place })));
const LIST =
  p('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH LĨNH VỰC HỘ TỊCH') +
  table([
    ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
    ['1', '1.001193', 'Đăng ký khai sinh'],
  ]);
const RECIPIENTS = /<w:tbl>(?:(?!<w:tbl>).)*Nơi nhận(?:(?!<w:tbl>).)*<\/w:tbl>/su;

/** A decision with another layout of recipients and signature. */
function signedBy(signature: string, spec: Omit<DecisionSpec, 'body'> = {}): Promise<Awaited<ReturnType<typeof readDecision>>> {
  return readDecision(docxFile(aDecisionBody(spec).replace(RECIPIENTS, signature) + LIST));
}

describe('every body of the list is read from a letterhead', () => {
  it.each(PUBLIC_BODIES.map(([name, , letterhead]) => [letterhead, name] as const))('%s', (letterhead, name) =>
    expect(letterheadBody(`BỘ NỘI VỤ\n${letterhead}`)?.toLowerCase().normalize('NFC')).toMatch(
      new RegExp(`^(${name.toLowerCase()}|ủy ban nhân dân)`, 'u'),
    ),
  );
});

describe('who issues', () => {
  it.each([
    [
      ['UBND TỈNH SƠN LA', 'TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'],
      'GIÁM ĐỐC TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
      'Trung tâm Phục vụ hành chính công',
    ],
    [['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA', 'SỞ Y TẾ'], 'GIÁM ĐỐC SỞ Y TẾ TỈNH SƠN LA', 'Sở Y tế tỉnh Sơn La'],
    [['UBND TỈNH SƠN LA', 'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP'], 'TRƯỞNG BAN', 'Ban quản lý các khu công nghiệp'],
    [['UBND TỈNH SƠN LA', 'SỞ NỘI VỤ'], 'GIÁM ĐỐC SỞ NỘI VỤ', 'Sở Nội vụ'],
    [['ỦY BAN NHÂN DÂN', 'XÃ TÂN AN'], 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN AN', 'Ủy ban nhân dân xã Tân An'],
    [['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA'], 'ỦY BAN NHÂN DÂN TỈNH SƠN LA', 'Ủy ban nhân dân tỉnh Sơn La'],
    [['BỘ TƯ PHÁP'], 'BỘ TRƯỞNG BỘ TƯ PHÁP', 'Bộ Tư pháp'],
    [['BỘ NỘI VỤ', 'CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC'], 'CỤC TRƯỞNG CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC', 'Cục Văn thư và Lưu trữ nhà nước'],
  ])('%j', async (authority, issuer, name) => {
    const parsed = await signedBy(table([['Nơi nhận:\n- Như Điều 9;', 'GIÁM ĐỐC\n\nTrần Văn Mẫu']]), { authority, issuer });
    expect([parsed.issuingAuthority?.toLowerCase(), parsed.signer]).toEqual([name.toLowerCase(), 'Trần Văn Mẫu']);
  });
});

describe('who signs', () => {
  it.each([
    ['three paragraphs, no recipients', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Mẫu'].map((line) => p(line)).join('')],
    ['one paragraph with line breaks', p('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Mẫu')],
    ['for the committee', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)', 'Trần Văn Mẫu'].map((line) => p(line)).join('')],
    ['an empty left cell', table([['', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Mẫu']])],
    [
      'a row for each line',
      table([
        ['', 'CHỦ TỊCH'],
        ['', ''],
        ['', 'Trần Văn Mẫu'],
      ]),
    ],
    ['typing errors', table([['Nơi nhận:\n- Lưu: VT.', 'KT. CHỦ TICH\nPHÓ CHỦ TỊCh\nTrần Văn Mẫu']])],
    ['by order, with an office below', table([['Nơi nhận:\n- Lưu: VT.', 'TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nTrần Văn Mẫu']])],
    ['a degree before the name', table([['Nơi nhận:\n- Lưu: VT.', 'CHỦ TỊCH\n\nTS. Trần Văn Mẫu']])],
    ['recipients in paragraphs below', p('CHỦ TỊCH') + p('Trần Văn Mẫu') + p('Nơi nhận:') + p('- Như Điều 9;')],
  ])('%s', async (_, signature) => expect((await signedBy(signature)).signer).toBe('Trần Văn Mẫu'));
});

describe('the day of effect where no sentence of its own tells it', () => {
  it.each([
    ['Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này kể từ ngày 15 tháng 9 năm 2025./.', 'fixed_date', '2025-09-15'],
    ['Các sở, ngành chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.', 'on_signing', '2025-08-15'],
    ['Quyết định này được áp dụng kể từ ngày 01/9/2025.', 'fixed_date', '2025-09-01'],
    ['Quyết định này có giá trị thi hành từ ngày ký.', 'on_signing', '2025-08-15'],
    ['Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.', 'not_stated', null],
    ['Quyết định số 5/QĐ-UBND hết hiệu lực kể từ ngày 01/9/2025.', 'not_stated', null],
  ] as const)('%s', (text, rule, date) =>
    expect(readEffectiveFrom(sentences(`Điều 4. ${text}`), '2025-08-15').effectiveFrom).toMatchObject({ rule, date }),
  );
});

describe('types of decisions', () => {
  it.each([
    ['Về việc đính chính Quyết định số 5/QĐ-UBND ngày 01/02/2026', 'correction', '5/QĐ-UBND'],
    ['Đính chính lỗi kỹ thuật tại Phụ lục ban hành kèm theo Quyết định số 5/QĐ-UBND', 'correction', '5/QĐ-UBND'],
    ['Về việc sửa đổi, bổ sung Quyết định số 5/QĐ-UBND ngày 01/02/2026', 'amends-publication', '5/QĐ-UBND'],
    ['Về việc điều chỉnh một số nội dung tại Danh mục kèm theo Quyết định số 5/QĐ-UBND', 'amends-publication', '5/QĐ-UBND'],
    ['Công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung theo Quyết định số 880/QĐ-BXX', 'publication', null],
    ['Công bố danh mục thủ tục hành chính được sửa đổi, bổ sung (thực hiện không phụ thuộc vào địa giới hành chính)', 'publication', null],
    ['Công bố danh mục thủ tục hành chính thực hiện không phụ thuộc địa giới hành chính', 'boundary-independent-list', null],
    ['Ủy quyền giải quyết thủ tục hành chính lĩnh vực Hộ tịch', 'delegation', null],
  ] as const)('%s', (title, type, amends) => {
    const read = readDocumentType(title, []);
    expect([read.type, read.amends?.number ?? null]).toEqual([type, amends]);
  });

  it.each([
    ['Quyết định này sửa đổi, bổ sung Quyết định số 5/QĐ-UBND ngày 01/02/2026.', '5/QĐ-UBND'],
    ['Sửa đổi một số nội dung tại Phụ lục I ban hành kèm theo Quyết định số 5/QĐ-UBND.', '5/QĐ-UBND'],
    ['Công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung theo Quyết định số 880/QĐ-BXX.', undefined],
    ['Quyết định này thay thế Quyết định số 5/QĐ-UBND.', undefined],
  ])('an article: %s', (text, number) => expect(amendedByArticle(sentences(`Điều 2. ${text}`))?.number).toBe(number));
});

describe('what a correction corrects', () => {
  it.each([
    ['Tại số thứ tự 2: mã số đã in “9.800299” sửa lại thành “9.800202”.', 'Tại số thứ tự 2: mã số', '9.800299', '9.800202'],
    ['Tại trang 3, đã ghi: "50 ngày" nay sửa thành: "05 ngày".', 'Tại trang 3', '50 ngày', '05 ngày'],
    ['Thay cụm từ “Sở Nội vụ” bằng cụm từ “Sở Tư pháp”.', 'Thay', 'Sở Nội vụ', 'Sở Tư pháp'],
  ])('%s', (text, about, printed, corrected) =>
    expect(readCorrections(sentences(text))).toEqual([{ about, printed, corrected, where: 'paragraph 1' }]),
  );
});
