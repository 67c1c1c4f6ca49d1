import { aDecision, type DecisionSpec } from './decisionFactory.ts';
import type { FreshDecision } from './freshDecisions.ts';
import { p, table, xlsxFile, type CellSpec, type SheetCell } from './officeFactory.ts';

/**
 * Rare words for endings, several lists, poor headers and workbooks.
 * An officer's result was written down before the reader saw each file.
 */
const SIGNED = 'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.';
const TITLE = 'Về việc công bố Danh mục thủ tục hành chính lĩnh vực Hộ tịch thuộc thẩm quyền giải quyết của Ủy ban nhân dân cấp xã';
const ANY = 'Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính lĩnh vực Hộ tịch.';
const HEAD: readonly CellSpec[] = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn giải quyết'];
const BIRTH: readonly CellSpec[] = ['1', '1.001193', 'Đăng ký khai sinh', '01 ngày'];
const BIRTH_LINE = 'amended | 1.001193 | Đăng ký khai sinh | commune | Hộ tịch';
const AMENDED = p('DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG') + table([HEAD, BIRTH]);

const made = (spec: Partial<DecisionSpec> = {}): Uint8Array => aDecision({ title: TITLE, articles: [ANY, SIGNED], body: AMENDED, ...spec });
const ending = (...articles: readonly string[]): Uint8Array => made({ articles: [ANY, SIGNED, ...articles] });

export const OFFICERS_DECISIONS: readonly FreshDecision[] = [
  {
    name: 'procedures of a decision are no longer carried out at one level',
    file: () =>
      ending(
        'Điều 3. Kể từ ngày Quyết định này có hiệu lực, các thủ tục hành chính đã được công bố tại Quyết định số 410/QĐ-UBND ngày 03/3/2024 không còn được thực hiện tại cấp xã.',
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 410'],
  },
  {
    name: 'one decision is replaced in rare words, another only shall be',
    file: () =>
      ending(
        'Điều 3. Quyết định số 511/QĐ-UBND ngày 09/9/2023 của Chủ tịch Ủy ban nhân dân tỉnh được thay bằng Quyết định này.',
        'Điều 4. Giao Sở Tư pháp rà soát, trình bãi bỏ Quyết định số 88/QĐ-UBND ngày 01/02/2022 trước ngày 30/11/2025.',
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 511'],
  },
  {
    name: 'a decision is not applied to one procedure, and applied to the others',
    file: () =>
      ending(
        'Điều 3. Không áp dụng Quyết định số 512/QĐ-UBND ngày 09/9/2023 đối với thủ tục Đăng ký khai sinh; đối với các thủ tục còn lại, Quyết định số 512/QĐ-UBND vẫn được áp dụng.',
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 512'],
  },
  {
    name: 'a numbered list from a later day: one wholly, one part, one with an exception',
    file: () =>
      ending(
        'Điều 3. Các quyết định sau đây hết hiệu lực thi hành kể từ ngày 01/01/2026:',
        '1. Quyết định số 601/QĐ-UBND ngày 02/02/2021 của Chủ tịch Ủy ban nhân dân tỉnh;',
        '2. Phần II Phụ lục ban hành kèm theo Quyết định số 602/QĐ-UBND ngày 03/3/2022;',
        '3. Quyết định số 603/QĐ-UBND ngày 04/4/2023, trừ thủ tục tại số thứ tự 4.',
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 601', 'partly 602', 'partly 603'],
    warns: ['expiry-later-day'],
  },
  {
    name: 'a second annex repeats the procedures to say where they are received',
    file: () =>
      made({
        body:
          p('PHỤ LỤC I') +
          AMENDED +
          p('PHỤ LỤC II') +
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH TIẾP NHẬN VÀ TRẢ KẾT QUẢ TẠI TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG') +
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Nơi tiếp nhận'],
            ['1', '1.001193', 'Đăng ký khai sinh', 'Trung tâm phục vụ hành chính công cấp xã'],
          ]),
      }),
    lines: [BIRTH_LINE],
  },
  {
    name: 'kinds as rows of one table, the last without rows of its own',
    file: () =>
      made({
        body:
          p('PHỤ LỤC') +
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH') +
          table([
            HEAD,
            ['A', { t: 'Thủ tục hành chính mới ban hành', span: 3 }],
            ['1', '1.000656', 'Đăng ký khai tử', 'Trong ngày'],
            ['B', { t: 'Thủ tục hành chính được sửa đổi, bổ sung', span: 3 }],
            ['1', '1.001193', 'Đăng ký khai sinh', '01 ngày'],
            ['C', { t: 'Thủ tục hành chính bị bãi bỏ: Không có', span: 3 }],
          ]),
      }),
    lines: ['new | 1.000656 | Đăng ký khai tử | commune | Hộ tịch', BIRTH_LINE],
  },
  {
    name: 'a header typed in haste: blanks, no blank, the office signs',
    file: () =>
      made({
        authority: ['UBND TỈNH SƠN LA'],
        number: 'Số:  77 / QĐ - UBND',
        day: 'Sơn La,ngày 5 tháng 02 năm2025',
        issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
        signature: ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ TƯ PHÁP', '(đã ký)', 'Lê Thị  Hoa'],
      }),
    lines: [BIRTH_LINE],
    from: '2025-02-05',
    head: { number: '77/QĐ-UBND', issuedOn: '2025-02-05', issuingAuthority: 'Ủy ban nhân dân tỉnh Sơn La', signer: 'Lê Thị Hoa' },
    warns: ['number-whitespace'],
  },
  {
    name: 'a file from before signature, without number and day',
    file: () => made({ number: 'Số:        /QĐ-UBND', day: 'Sơn La, ngày      tháng 8 năm 2025' }),
    lines: [BIRTH_LINE],
    from: null,
    head: { number: null, issuedOn: null },
    warns: ['no-number', 'no-issue-date'],
  },
  {
    name: 'the effect ten days after signature',
    file: () => made({ articles: [ANY, 'Điều 2. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.'] }),
    lines: [BIRTH_LINE],
    from: '2025-08-25',
  },
  {
    name: 'old procedures with their codes, beside the one that replaces each and has none yet',
    file: () =>
      made({
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC THAY THẾ') +
          table([
            ['STT', 'Mã TTHC bị thay thế', 'Tên TTHC bị thay thế', 'Tên TTHC thay thế'],
            ['1', '1.004746', 'Đăng ký lại kết hôn', 'Đăng ký kết hôn lại, cấp bản điện tử'],
            ['2', '1.004859', 'Thay đổi, cải chính hộ tịch', 'Thay đổi, cải chính thông tin hộ tịch'],
          ]),
      }),
    lines: [
      'replaced | - | Đăng ký kết hôn lại, cấp bản điện tử | commune | Hộ tịch',
      'replaced | - | Thay đổi, cải chính thông tin hộ tịch | commune | Hộ tịch',
    ],
    warns: ['blank-code'],
  },
  {
    name: 'a workbook: head in the fifth row, a comma and a missing point in codes, a total below',
    file: () =>
      xlsxFile([
        {
          name: 'Phu luc',
          rows: [
            ['ỦY BAN NHÂN DÂN TỈNH SƠN LA', null, null, null],
            ['DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG LĨNH VỰC HỘ TỊCH CẤP XÃ', null, null, null],
            ['(Kèm theo Quyết định số 1234/QĐ-UBND ngày 15 tháng 8 năm 2025)', null, null, null],
            [null, null, null, null],
            ['STT', 'Mã TTHC', 'Tên TTHC', 'Thời hạn'],
            [1, '1,001193', 'Đăng ký khai sinh', '01 ngày'],
            [2, '1000656', 'Đăng ký khai tử', 'Trong ngày'],
            ['Tổng cộng', null, '02 thủ tục', null],
          ] satisfies readonly (readonly SheetCell[])[],
        },
      ]),
    lines: ['amended | - | Đăng ký khai sinh | commune | Hộ tịch', 'amended | - | Đăng ký khai tử | commune | Hộ tịch'],
    from: null,
    head: { number: '1234/QĐ-UBND', issuedOn: '2025-08-15' },
    warns: ['xlsx:code-comma', 'xlsx:code-without-point', 'no-effective-date'],
    never: ['count-mismatch'],
  },
  {
    name: 'a workbook: two tables under each other with other columns, names over two rows',
    file: () =>
      xlsxFile([
        {
          name: 'TTHC',
          rows: [
            ['I. THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH LĨNH VỰC HỘ TỊCH', null, null, null],
            ['STT', 'Mã TTHC', 'Tên TTHC', 'Cấp thực hiện'],
            [1, '1.000656', 'Đăng ký khai tử', 'Cấp xã'],
            [null, null, 'lưu động', null],
            [null, null, null, null],
            ['II. THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ LĨNH VỰC HỘ TỊCH', null, null, null],
            ['TT', 'Tên TTHC', 'Mã TTHC', 'Cấp thực hiện'],
            [1, 'Đăng ký lại khai tử', '1.005461', 'Cấp tỉnh, cấp xã'],
          ] satisfies readonly (readonly SheetCell[])[],
        },
      ]),
    lines: [
      'new | 1.000656 | Đăng ký khai tử lưu động | commune | Hộ tịch',
      'abolished | 1.005461 | Đăng ký lại khai tử | province+commune | Hộ tịch',
    ],
    from: null,
  },
];
