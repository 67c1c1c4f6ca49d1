/**
 * The wording of a decision's articles, and what they end.
 * 'wholly 5' ends all of decision 5. 'partly 6?' ends a part, and the officer is asked which. 'partly …' names nothing.
 */
export interface ExpiryWording {
  readonly kind: string;
  readonly articles: readonly string[];
  readonly ends: readonly string[];
  /** Numbers that stand beside a verb of ending but do not end. */
  readonly notEnded?: readonly string[];
}

type Row = readonly [articles: string | readonly string[], ends: readonly string[], notEnded?: readonly string[]];

const D = 'Quyết định số';
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'words of this decision around one that ends or goes on': [
    [`Những nội dung không bị thay thế, bãi bỏ thì thực hiện theo ${D} 5/QĐ-UBND ngày 01/3/2025.`, []],
    [`Các thủ tục không được sửa đổi, bổ sung hoặc bị bãi bỏ tại Quyết định này thực hiện theo ${D} 5/QĐ-UBND.`, []],
    [`Những nội dung không nêu ở trên thì thực hiện việc bãi bỏ theo ${D} 5/QĐ-UBND.`, ['partly 5?']],
    [
      `Quyết định này thay thế ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực Hộ tịch; các thủ tục này được áp dụng từ ngày 01/9/2025.`,
      ['wholly 5'],
    ],
    [`Bãi bỏ ${D} 5/QĐ-UBND; danh mục thủ tục hành chính tại Quyết định này được thực hiện trên toàn tỉnh.`, ['wholly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND; các thủ tục này được áp dụng từ ngày 01/9/2025, trừ thủ tục số 3.`, ['partly 5']],
  ],
  'named alone': [
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2023.`, ['wholly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh.`, ['wholly 5']],
    [`Hủy bỏ ${D} 5/QĐ-UBND ngày 01 tháng 02 năm 2023 về việc công bố thủ tục hành chính lĩnh vực Đất đai.`, ['wholly 5']],
    [`Huỷ bỏ hiệu lực của ${D} 5/QĐ-UBND.`, ['wholly 5']],
    [`Nay bãi bỏ ${D} 5/QĐ-UBND.`, ['wholly 5']],
    [`Chấm dứt hiệu lực thi hành ${D} 5/QĐ-UBND ngày 01/02/2023.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh không còn giá trị pháp lý.`, ['wholly 5']],
    [
      `Kể từ ngày Quyết định này có hiệu lực thi hành, ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh hết hiệu lực thi hành.`,
      ['wholly 5'],
    ],
    [`Quyết định này có hiệu lực kể từ ngày 01/7/2026 và thay thế ${D} 5/QĐ-UBND ngày 01/02/2023.`, ['wholly 5']],
    [
      `Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành, thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố Danh mục thủ tục hành chính mới ban hành, được sửa đổi, bổ sung và bị bãi bỏ lĩnh vực Hộ tịch.`,
      ['wholly 5'],
    ],
    [`Quyết định này có hiệu lực kể từ ngày ký; đồng thời bãi bỏ ${D} 5/QĐ-UBND.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND về việc công bố Danh mục thủ tục hành chính đối với người nước ngoài hết hiệu lực.`, ['wholly 5']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND về việc công bố Danh mục dịch vụ công trực tuyến toàn trình và một phần.`, ['wholly 5']],
    [`Quyết định này thay thế cho ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính phòng trừ sinh vật gây hại.`, ['wholly 5']],
    [`Ngừng áp dụng ${D} 5/QĐ-UBND kể từ ngày Quyết định này có hiệu lực.`, ['wholly 5']],
    [`Thu hồi ${D} 5/QĐ-UBND ngày 01/02/2023.`, ['wholly 5']],
  ],
  'several, all wholly': [
    [`Thay thế các Quyết định số 5, 6/QĐ-UBND ngày 01/3/2025 của Chủ tịch Ủy ban nhân dân tỉnh.`, ['wholly 5', 'wholly 6']],
    [`Quyết định số 5, số 6 và số 7/QĐ-UBND hết hiệu lực.`, ['wholly 5', 'wholly 6', 'wholly 7']],
    [`Bãi bỏ thủ tục số 3, 5 Phụ lục I Quyết định số 8; 9/QĐ-UBND.`, ['partly 8', 'partly 9?']],
    [`${D} 5/QĐ-UBND và ${D} 6/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`, ['wholly 5', 'wholly 6']],
    [
      `Bãi bỏ các Quyết định số 5/QĐ-UBND ngày 01/02/2023, 6/QĐ-UBND ngày 02/3/2023 và 7/QĐ-UBND ngày 03/4/2023.`,
      ['wholly 5', 'wholly 6', 'wholly 7'],
    ],
    [
      `Quyết định này thay thế các Quyết định của Chủ tịch Ủy ban nhân dân tỉnh: số 5/QĐ-UBND ngày 17/02/2021; số 6/QĐ-UBND ngày 22/9/2022.`,
      ['wholly 5', 'wholly 6'],
    ],
    [
      `Quyết định này thay thế ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực Đất đai, ${D} 6/QĐ-UBND về việc công bố thủ tục hành chính bị bãi bỏ.`,
      ['wholly 5', 'wholly 6'],
    ],
    [
      `Các ${D} 5/QĐ-UBND ngày 01/02/2023 và số 6/QĐ-UBND ngày 02/3/2023 bị bãi bỏ kể từ ngày Quyết định này có hiệu lực.`,
      ['wholly 5', 'wholly 6'],
    ],
  ],
  'positions or procedures': [
    [`Bãi bỏ các thủ tục hành chính tại số thứ tự 1, 2 Phụ lục I kèm theo ${D} 5/QĐ-UBND.`, ['partly 5']],
    [
      `Quyết định này có hiệu lực kể từ ngày ký và bãi bỏ STT 17, 18 Mục I ${D} 719/QĐ-UBND ngày 22/7/2024; STT 3 Mục II ${D} 888/QĐ-UBND.`,
      ['partly 719', 'partly 888'],
    ],
    [`Thay thế 03 TTHC có số thứ tự 3, 4, 5 tại Danh mục kèm theo ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Bãi bỏ nội dung công bố tại mục 3, phần B, Phụ lục II ban hành kèm theo ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Bãi bỏ tại ${D} 5/QĐ-UBND các thủ tục hành chính có mã số 1.001193, 1.000894.`, ['partly 5']],
    [`Bãi bỏ Điều 2 ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`- Bãi bỏ 01 thủ tục hành chính cấp tỉnh tại ${D} 5/QĐ-UBND ngày 13/5/2025 (mã thủ tục hành chính: 9.800203).`, ['partly 5']],
    [`Loại bỏ thủ tục hành chính số 3 khỏi Danh mục ban hành kèm theo ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố 02 thủ tục hành chính thay thế 05 thủ tục hành chính tại ${D} 5/QĐ-UBND.`, ['partly 5']],
  ],
  'corresponding, one subject for all': [
    [
      `Các thủ tục hành chính tương ứng đã công bố tại các ${D} 5/QĐ-UBND ngày 03/02/2023, số 6/QĐ-UBND ngày 14/5/2023, số 7/QĐ-UBND hết hiệu lực thi hành.`,
      ['partly 5', 'partly 6', 'partly 7'],
    ],
    [
      `Nội dung công bố tương ứng tại ${D} 5/QĐ-UBND ngày 20/01/2022; ${D} 6/QĐ-UBND ngày 15/6/2022 hết hiệu lực.`,
      ['partly 5', 'partly 6'],
    ],
    [`Bãi bỏ các thủ tục hành chính tương ứng kèm theo ${D} 5/QĐ-UBND, ${D} 6/QĐ-UBND.`, ['partly 5', 'partly 6']],
    [
      `Những thủ tục hành chính lĩnh vực Hộ tịch đã được công bố tại ${D} 5/QĐ-UBND ngày 20/01/2022 và ${D} 6/QĐ-UBND ngày 15/6/2022 của Chủ tịch UBND tỉnh bị bãi bỏ.`,
      ['partly 5', 'partly 6'],
    ],
    [
      `Thay thế nội dung tương ứng về các thủ tục hành chính lĩnh vực Hộ tịch tại các ${D} 5/QĐ-UBND và 6/QĐ-UBND.`,
      ['partly 5', 'partly 6'],
    ],
  ],
  'in part behind the name or the verb': [
    [`${D} 5/QĐ-UBND hết hiệu lực một phần.`, ['partly 5']],
    [`${D} 5/QĐ-UBND ngày 01/02/2023 về việc công bố thủ tục hành chính lĩnh vực Đất đai bị bãi bỏ một phần.`, ['partly 5']],
    [`Bãi bỏ một phần ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Quyết định này thay thế một phần nội dung của ${D} 5/QĐ-UBND ngày 01/02/2023.`, ['partly 5']],
    [`${D} 5/QĐ-UBND hết hiệu lực đối với các thủ tục hành chính lĩnh vực Lưu trữ.`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND đối với lĩnh vực Lưu trữ.`, ['partly 5']],
    [`${D} 5/QĐ-UBND và ${D} 6/QĐ-UBND không còn hiệu lực đối với thủ tục cấp huyện.`, ['partly 5', 'partly 6']],
    [`Bãi bỏ ${D} 5/QĐ-UBND (các thủ tục hành chính số 3, 4 Phụ lục I).`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2023, phần thủ tục hành chính cấp xã.`, ['partly 5?']],
  ],
  exceptions: [
    [`${D} 5/QĐ-UBND ngày 06/6/2022 hết hiệu lực thi hành, trừ thủ tục số 5 và số 6 Phần B.`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND (trừ các thủ tục hành chính tại Phụ lục II).`, ['partly 5']],
    [`Bãi bỏ toàn bộ ${D} 5/QĐ-UBND, ngoại trừ các thủ tục cấp xã.`, ['partly 5']],
    [`${D} 5/QĐ-UBND hết hiệu lực, riêng các thủ tục số 1, 2 vẫn tiếp tục thực hiện.`, ['partly 5']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực Đất đai, trừ thủ tục số 7.`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND và ${D} 6/QĐ-UBND, trừ thủ tục số 7.`, ['partly 5?', 'partly 6']],
    [`Bãi bỏ ${D} 5/QĐ-UBND (trừ thủ tục số 7) và ${D} 6/QĐ-UBND.`, ['partly 5', 'partly 6?']],
    [`${D} 5/QĐ-UBND vẫn còn hiệu lực, trừ các thủ tục tại mục II.`, ['partly 5?']],
  ],
  passive: [
    [`${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực Lưu trữ bị bãi bỏ.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND được thay thế bởi Quyết định này.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh bị hủy bỏ kể từ ngày ký Quyết định này.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND hết hiệu lực thi hành và được thay thế bằng Quyết định này.`, ['wholly 5']],
    [`Thủ tục hành chính số 4 ban hành kèm theo ${D} 5/QĐ-UBND được thay thế bằng thủ tục số 1 kèm theo Quyết định này.`, ['partly 5']],
    [`Các thủ tục có số thứ tự 1, 2 tại Phụ lục I ${D} 5/QĐ-UBND bị thay thế bởi các thủ tục tại Quyết định này.`, ['partly 5']],
    [
      `Danh mục thủ tục hành chính bị bãi bỏ lĩnh vực Hộ tịch tại ${D} 5/QĐ-UBND được thay thế bằng Danh mục kèm theo Quyết định này.`,
      ['partly 5'],
    ],
  ],
  'the whole content, or all parts': [
    [`Quyết định này thay thế toàn bộ nội dung ${D} 5/QĐ-UBND.`, ['wholly 5']],
    [`Bãi bỏ toàn văn ${D} 5/QĐ-UBND.`, ['wholly 5']],
    [`Toàn bộ nội dung của ${D} 5/QĐ-UBND hết hiệu lực.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND hết hiệu lực toàn bộ.`, ['wholly 5']],
    [`Bãi bỏ toàn bộ thủ tục hành chính tại ${D} 5/QĐ-UBND.`, ['wholly 5']],
    [`Toàn bộ thủ tục hành chính công bố tại ${D} 5/QĐ-UBND ngày 01/02/2023 hết hiệu lực thi hành.`, ['wholly 5']],
    [`Toàn bộ Danh mục thủ tục hành chính ban hành kèm theo ${D} 5/QĐ-UBND hết hiệu lực.`, ['wholly 5']],
    [`Bãi bỏ toàn bộ 12 thủ tục hành chính lĩnh vực Hộ tịch công bố tại ${D} 5/QĐ-UBND.`, ['partly 5?']],
    [`Toàn bộ thủ tục hành chính công bố tại ${D} 5/QĐ-UBND thuộc lĩnh vực Hộ tịch hết hiệu lực.`, ['partly 5?']],
    [`Toàn bộ thủ tục hành chính công bố tại ${D} 5/QĐ-UBND hết hiệu lực, trừ các thủ tục cấp xã.`, ['partly 5']],
  ],
  'wholly beside in part': [
    [`Quyết định này thay thế ${D} 5/QĐ-UBND và bãi bỏ thủ tục số 1, số 2 mục IV tại ${D} 6/QĐ-UBND.`, ['wholly 5', 'partly 6']],
    [`Bãi bỏ thủ tục số 9 kèm theo ${D} 5/QĐ-UBND và toàn bộ ${D} 6/QĐ-UBND.`, ['partly 5', 'wholly 6']],
    [`Thay thế ${D} 5/QĐ-UBND và các thủ tục số 1, 2 tại ${D} 6/QĐ-UBND.`, ['wholly 5', 'partly 6']],
    [`Bãi bỏ thủ tục số 9 tại ${D} 5/QĐ-UBND và ${D} 6/QĐ-UBND.`, ['partly 5', 'partly 6?']],
    [`${D} 5/QĐ-UBND hết hiệu lực toàn bộ, ${D} 6/QĐ-UBND hết hiệu lực một phần.`, ['wholly 5', 'partly 6']],
    [`Bãi bỏ ${D} 5/QĐ-UBND; các thủ tục tương ứng tại ${D} 6/QĐ-UBND hết hiệu lực.`, ['wholly 5', 'partly 6']],
  ],
  'verbs in names': [
    [
      `Thay thế 03 TTHC có số thứ tự: 3, 4, 5 tại Danh mục TTHC mới ban hành và bị bãi bỏ lĩnh vực Lưu trữ ban hành kèm theo ${D} 5/QĐ-UBND.`,
      ['partly 5'],
    ],
    [
      `Bãi bỏ thủ tục số thứ tự 6 Phụ lục II Danh mục thủ tục hành chính được thay thế, bị bãi bỏ lĩnh vực Lưu trữ kèm theo ${D} 5/QĐ-UBND.`,
      ['partly 5'],
    ],
    [
      `Quyết định này thay thế ${D} 5/QĐ-UBND về việc công bố Danh mục thủ tục hành chính thay thế, bãi bỏ trong lĩnh vực Đất đai.`,
      ['wholly 5'],
    ],
    [
      `${D} 5/QĐ-UBND về việc công bố Danh mục thủ tục hành chính mới ban hành và bãi bỏ thủ tục hành chính lĩnh vực Đất đai hết hiệu lực.`,
      ['wholly 5'],
    ],
    [
      `Thay thế ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính và ${D} 6/QĐ-UBND về việc sửa đổi ${D} 5/QĐ-UBND.`,
      ['wholly 5', 'wholly 6'],
    ],
    [`Bãi bỏ ${D} 6/QĐ-UBND về việc sửa đổi, bổ sung ${D} 5/QĐ-UBND.`, ['wholly 6'], ['5']],
    [`Bãi bỏ ${D} 6/QĐ-UBND về việc bãi bỏ thủ tục hành chính tại ${D} 5/QĐ-UBND.`, ['wholly 6'], ['5']],
    [`${D} 5/QĐ-UBND (đã được sửa đổi, bổ sung tại ${D} 6/QĐ-UBND) hết hiệu lực.`, ['wholly 5'], ['6']],
    [
      `Công bố kèm theo Quyết định này Danh mục 03 thủ tục hành chính bị bãi bỏ lĩnh vực Đất đai đã được công bố tại ${D} 5/QĐ-UBND.`,
      ['partly 5'],
    ],
    [
      `Công bố kèm theo Quyết định này Danh mục 03 thủ tục hành chính bị bãi bỏ lĩnh vực Đất đai theo ${D} 411/QĐ-BXX của Bộ trưởng Bộ Nội vụ.`,
      [],
    ],
  ],
  'numbered paragraphs': [
    [
      [
        'Các Quyết định sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:',
        `1. ${D} 5/QĐ-UBND về việc công bố danh mục thủ tục hành chính lĩnh vực Lưu trữ;`,
        `2. ${D} 6/QĐ-UBND về việc công bố thủ tục hành chính sửa đổi, bổ sung lĩnh vực Lưu trữ.`,
      ],
      ['wholly 5', 'wholly 6'],
    ],
    [
      [
        'Bãi bỏ các Quyết định sau của Chủ tịch UBND tỉnh:',
        `- ${D} 5/QĐ-UBND ngày 04/3/2022 về việc công bố thủ tục hành chính bị bãi bỏ.`,
        `- ${D} 6/QĐ-UBND ngày 19/8/2023.`,
      ],
      ['wholly 5', 'wholly 6'],
    ],
    [
      [
        '1. Bãi bỏ các thủ tục hành chính tại các Quyết định sau đây:',
        `a) ${D} 5/QĐ-UBND ngày 04/3/2022;`,
        `b) ${D} 6/QĐ-UBND ngày 19/8/2023.`,
        '2. Giao Sở Nội vụ niêm yết, công khai.',
      ],
      ['partly 5', 'partly 6'],
    ],
    [
      ['Quyết định này thay thế:', `a) Số thứ tự 3, 4 Phụ lục I ${D} 5/QĐ-UBND;`, `b) ${D} 6/QĐ-UBND.`],
      ['partly 5', 'wholly 6'],
    ],
    [
      ['Các Quyết định sau hết hiệu lực một phần:', `1. ${D} 5/QĐ-UBND.`, `2. ${D} 6/QĐ-UBND.`],
      ['partly 5', 'partly 6'],
    ],
    [
      ['Bãi bỏ các nội dung sau:', `1. Toàn bộ ${D} 5/QĐ-UBND.`, `2. Thủ tục số 3 tại ${D} 6/QĐ-UBND.`],
      ['wholly 5', 'partly 6'],
    ],
  ],
  'stated the other way round': [
    [
      `${D} 5/QĐ-UBND còn hiệu lực một phần đối với 04 thủ tục hành chính tại mục II Phụ lục; các nội dung khác hết hiệu lực thi hành.`,
      ['partly 5'],
    ],
    [`${D} 5/QĐ-UBND tiếp tục có hiệu lực đối với thủ tục cấp xã. Các thủ tục hành chính còn lại bị bãi bỏ.`, ['partly 5']],
    [`Giữ nguyên hiệu lực của 04 thủ tục tại ${D} 5/QĐ-UBND; các thủ tục còn lại hết hiệu lực.`, ['partly 5']],
    [`${D} 5/QĐ-UBND chỉ còn hiệu lực đối với các thủ tục cấp tỉnh.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND; các nội dung khác tại ${D} 5/QĐ-UBND vẫn giữ nguyên.`, ['partly 5?']],
  ],
  'nothing ends': [
    [`Các nội dung khác tại ${D} 5/QĐ-UBND vẫn giữ nguyên giá trị pháp lý.`, []],
    [`${D} 5/QĐ-UBND tiếp tục có hiệu lực thi hành.`, []],
    [`Quyết định này sửa đổi, bổ sung ${D} 5/QĐ-UBND.`, []],
    ['Công bố thủ tục hành chính bị bãi bỏ.', []],
    [`Giao Sở Nội vụ rà soát, bãi bỏ các thủ tục đã công bố tại ${D} 5/QĐ-UBND trên Cơ sở dữ liệu quốc gia.`, [], ['5']],
    [`Quyết định này không thay thế ${D} 5/QĐ-UBND.`, []],
    [`Sở Nội vụ thực hiện ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính bị bãi bỏ.`, [], ['5']],
    [`${D} 5/QĐ-UBND đã được thay thế bởi ${D} 6/QĐ-UBND.`, [], ['5', '6']],
    [`Tạm dừng thực hiện ${D} 5/QĐ-UBND.`, [], ['5']],
  ],
  'what is not named': [
    ['Các quy định trước đây trái với Quyết định này đều bãi bỏ.', ['partly …']],
    ['Bãi bỏ các quy định trước đây trái với Quyết định này.', ['partly …']],
    ['Những nội dung đã công bố trước đây không còn phù hợp thì hết hiệu lực.', ['partly …']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND và các quy định trước đây trái với Quyết định này.`, ['wholly 5', 'partly …']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND; các quy định khác trái với Quyết định này đều bị bãi bỏ.`, ['wholly 5', 'partly …']],
    [`Quyết định này sửa đổi ${D} 5/QĐ-UBND; các quy định trước đây trái với Quyết định này đều bãi bỏ.`, ['partly …'], ['5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND cùng các văn bản trước đây trái với Quyết định này.`, ['wholly 5', 'partly …']],
    ['Giao Sở Nội vụ cập nhật, sửa đổi, bãi bỏ các thủ tục hành chính đã công bố không còn phù hợp.', []],
  ],
  'internal processes only': [
    [`Quy trình nội bộ có số thứ tự 12, 13 Mục I Phụ lục II ban hành kèm theo ${D} 5/QĐ-UBND hết hiệu lực.`, ['partly 5']],
    [`Thay thế các quy trình nội bộ tương ứng đã được phê duyệt tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Bãi bỏ quy trình nội bộ giải quyết thủ tục hành chính số 3 tại ${D} 5/QĐ-UBND ngày 18/6/2025.`, ['partly 5']],
  ],
  'on a later day': [
    [`${D} 5/QĐ-UBND hết hiệu lực kể từ ngày 01/9/2026.`, ['wholly 5']],
    [`Từ ngày 01/9/2026, ${D} 5/QĐ-UBND hết hiệu lực.`, ['wholly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND kể từ ngày 01 tháng 9 năm 2026.`, ['wholly 5']],
  ],
  'as decisions print it': [
    [
      'Các Quyết định sau hết hiệu lực: Quyết định số 5/QĐ-UBND về việc công bố Danh mục TTHC bị bãi bỏ; Quyết định số 6/QĐ-UBND.',
      ['wholly 5', 'wholly 6'],
    ],
    [
      'Bãi bỏ các thủ tục tại các Quyết định sau: Quyết định số 5/QĐ-UBND; Quyết định số 6/QĐ-UBND về việc công bố thủ tục bị bãi bỏ.',
      ['partly 5', 'partly 6'],
    ],
    [
      'Bãi bỏ thủ tục số 3 tại Quyết định số 5/QĐ-UBND; Quyết định số 6/QĐ-UBND về việc công bố thủ tục bị bãi bỏ.',
      ['partly 5', 'partly 6?'],
    ],
    ['Các nội dung khác không bị bãi bỏ, thay thế tại Quyết định số 5/QĐ-UBND vẫn giữ nguyên hiệu lực.', []],
    [
      'Bãi bỏ các thủ tục hành chính cấp huyện tại Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố danh mục thủ tục hành chính, trừ thủ tục số 3.',
      ['partly 5'],
    ],
    [
      'Quyết định này thay thế: số thứ tự 1, 2 Mục A Quyết định số 5/QĐ-UBND ngày 01/02/2023; Quyết định số 6/QĐ-UBND ngày 01/02/2023.',
      ['partly 5', 'wholly 6'],
    ],
    [
      'Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh về việc công bố thủ tục hành chính lĩnh vực Đất đai và bãi bỏ thủ tục hành chính số 1, 2 tại Quyết định số 6/QĐ-UBND ngày 01/02/2024.',
      ['wholly 5', 'partly 6'],
    ],
    [
      'Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh về việc công bố thủ tục hành chính lĩnh vực Đất đai, thay thế một phần Quyết định số 6/QĐ-UBND ngày 01/02/2024.',
      ['wholly 5', 'partly 6'],
    ],
    [
      'Thay thế thủ tục số 1 tại Quyết định số 5/QĐ-UBND, thủ tục số 2 tại Quyết định số 6/QĐ-UBND và toàn bộ Quyết định số 7/QĐ-UBND.',
      ['partly 5', 'partly 6', 'wholly 7'],
    ],
    ['Các thủ tục hành chính số thứ tự 1, 2, 3 tại Quyết định số 5/QĐ-UBND ngày 01/02/2023 được bãi bỏ.', ['partly 5']],
    ['Quyết định này bãi bỏ 02 TTHC, thay thế 03 TTHC đã công bố tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
    ['Quyết định này bãi bỏ 02 TTHC tại Quyết định số 5/QĐ-UBND, thay thế 03 TTHC tại Quyết định số 6/QĐ-UBND.', ['partly 5', 'partly 6']],
    [
      'Công bố kèm theo Quyết định này 02 thủ tục hành chính mới ban hành thay thế 03 thủ tục hành chính tại Quyết định số 5/QĐ-UBND ngày 01/02/2023.',
      ['partly 5'],
    ],
    [
      'Công bố kèm theo Quyết định này Danh mục 02 thủ tục hành chính mới ban hành và bãi bỏ 03 thủ tục hành chính tại Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh.',
      ['partly 5'],
    ],
    [
      'Công bố kèm theo Quyết định này Danh mục 02 thủ tục hành chính mới ban hành và 03 thủ tục hành chính bị bãi bỏ lĩnh vực Đất đai được công bố tại Quyết định số 880/QĐ-BNNMT ngày 01/02/2026 của Bộ trưởng Bộ Nông nghiệp và Môi trường.',
      [],
    ],
    ['Sửa đổi, bổ sung 03 thủ tục hành chính đã công bố tại Quyết định số 5/QĐ-UBND ngày 01/02/2023.', []],
    ['Bãi bỏ, thay thế các thủ tục hành chính tương ứng tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
    ['Sửa đổi, bổ sung, thay thế các thủ tục hành chính tương ứng tại Quyết định số 5/QĐ-UBND.', ['partly 5?']],
    ['Sửa đổi, bổ sung, bãi bỏ Quyết định số 5/QĐ-UBND.', ['partly 5?']],
    [
      'Những thủ tục hành chính đã ban hành tại Quyết định số 5/QĐ-UBND mà có trong Danh mục kèm theo Quyết định này hết hiệu lực.',
      ['partly 5'],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh Công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung lĩnh vực Đất đai thuộc thẩm quyền giải quyết của Sở Nông nghiệp và Môi trường, UBND cấp xã hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.',
      ['wholly 5'],
    ],
    ['Hai Quyết định: số 5/QĐ-UBND ngày 01/02/2023 và số 6/QĐ-UBND ngày 01/02/2023 hết hiệu lực.', ['wholly 5', 'wholly 6']],
    [
      'Kể từ ngày Quyết định này có hiệu lực, các nội dung liên quan tại Quyết định số 5/QĐ-UBND và Quyết định số 6/QĐ-UBND hết hiệu lực thi hành.',
      ['partly 5', 'partly 6'],
    ],
    ['Quyết định số 5/QĐ-UBND ngày 01/02/2023 hết hiệu lực thi hành (trừ lĩnh vực Hộ tịch).', ['partly 5']],
    ['Quyết định số 5/QĐ-UBND ngày 01/02/2023, trừ các thủ tục lĩnh vực Hộ tịch, hết hiệu lực thi hành.', ['partly 5']],
    ['Phần thủ tục hành chính cấp huyện của Quyết định số 5/QĐ-UBND ngày 01/02/2023 hết hiệu lực.', ['partly 5']],
    [
      'Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh (công bố thủ tục hành chính lĩnh vực Đất đai) hết hiệu lực.',
      ['wholly 5'],
    ],
    ['Bãi bỏ Quyết định số 5/QĐ-UBND (kèm theo Danh mục).', ['wholly 5']],
    [
      'Quyết định này có hiệu lực kể từ ngày ký và thay thế nội dung tương ứng tại Quyết định số 5/QĐ-UBND ngày 01/02/2023, các nội dung khác của Quyết định số 5/QĐ-UBND giữ nguyên hiệu lực.',
      ['partly 5'],
    ],
    [
      'Quyết định này có hiệu lực kể từ ngày ký, thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023; mọi quy định trước đây trái với Quyết định này đều bãi bỏ.',
      ['wholly 5', 'partly …'],
    ],
    ['Quyết định này có hiệu lực kể từ ngày ký. Các quyết định trước đây trái với Quyết định này hết hiệu lực thi hành.', ['partly …']],
    ['Các thủ tục hành chính tương ứng đã được công bố trước đây hết hiệu lực thi hành.', ['partly …']],
    ['Thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 (đã được sửa đổi, bổ sung).', ['wholly 5']],
    [
      ['1. Thay thế thủ tục số 3 tại Quyết định số 5/QĐ-UBND.', '2. Bãi bỏ Quyết định số 6/QĐ-UBND.'],
      ['partly 5', 'wholly 6'],
    ],
    ['Bãi bỏ thủ tục hành chính tại điểm a khoản 1 Điều 1 Quyết định số 5/QĐ-UBND.', ['partly 5']],
    ['Thay thế Phụ lục I ban hành kèm theo Quyết định số 5/QĐ-UBND bằng Phụ lục ban hành kèm theo Quyết định này.', ['partly 5']],
    ['Thay thế cụm từ “Sở Nội vụ” bằng “Sở Tài chính” tại Quyết định số 5/QĐ-UBND.', [], ['5']],
    [
      'Quyết định số 5/QĐ-UBND ngày 01/02/2023 về công bố thủ tục hành chính trong lĩnh vực phòng, chống thiên tai đối với tàu cá hết hiệu lực.',
      ['wholly 5'],
    ],
    [
      'Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố danh mục TTHC lĩnh vực Giao thông đối với xe cơ giới./.',
      ['wholly 5'],
    ],
    ['Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 đối với nội dung đã được điều chỉnh.', ['partly 5']],
    ['Quyết định số 5/QĐ-UBND ngày 01/02/2023 và thủ tục số 3 Quyết định số 6/QĐ-UBND hết hiệu lực.', ['wholly 5', 'partly 6']],
    [
      'Bãi bỏ các quyết định sau: Quyết định số 5/QĐ-UBND ngày 01/02/2023, Quyết định số 6/QĐ-UBND ngày 01/02/2023 và thủ tục số 1, 2 tại Quyết định số 7/QĐ-UBND.',
      ['wholly 5', 'wholly 6', 'partly 7'],
    ],
    [
      'Quyết định này có hiệu lực kể từ ngày ký ban hành và thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố Danh mục thủ tục hành chính mới ban hành; thủ tục hành chính bị bãi bỏ lĩnh vực Đất đai thuộc thẩm quyền giải quyết của Sở Nông nghiệp và Môi trường.',
      ['wholly 5'],
    ],
    [
      'Quyết định này có hiệu lực kể từ ngày ký. Các thủ tục hành chính có số thứ tự 5, 6, 7 mục I phần A Danh mục ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh hết hiệu lực thi hành kể từ ngày Quyết định này có hiệu lực thi hành.',
      ['partly 5'],
    ],
    [
      'Bãi bỏ thủ tục hành chính số 1 mục II tại Quyết định số 5/QĐ-UBND ngày 01/02/2023; thủ tục hành chính số 2 tại Quyết định số 6/QĐ-UBND ngày 01/02/2024.',
      ['partly 5', 'partly 6'],
    ],
    [
      'Bãi bỏ Quyết định số 5/QĐ-UBND ngày 01/02/2023; Quyết định số 6/QĐ-UBND ngày 01/02/2024 của Chủ tịch Ủy ban nhân dân tỉnh.',
      ['wholly 5', 'wholly 6'],
    ],
    [
      'Quyết định này sửa đổi, bổ sung Quyết định số 5/QĐ-UBND ngày 01/02/2023; bãi bỏ các thủ tục hành chính số 1, 2 tại Quyết định số 5/QĐ-UBND.',
      ['partly 5'],
    ],
    [
      'Kể từ ngày Quyết định này có hiệu lực thi hành, các thủ tục hành chính lĩnh vực Đất đai được công bố tại Quyết định số 5/QĐ-UBND ngày 01/02/2023 không còn hiệu lực thi hành.',
      ['partly 5'],
    ],
    [
      'Thay thế các thủ tục hành chính thuộc lĩnh vực Đất đai đã công bố tại Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh về việc công bố danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của ngành Nông nghiệp.',
      ['partly 5'],
    ],
    [
      'Bãi bỏ nội dung các thủ tục hành chính tương ứng đã được công bố tại Quyết định số 5/QĐ-UBND ngày 01/02/2023, Quyết định số 6/QĐ-UBND ngày 01/02/2024, Quyết định số 7/QĐ-UBND ngày 01/3/2024 của Chủ tịch Ủy ban nhân dân tỉnh.',
      ['partly 5', 'partly 6', 'partly 7'],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 01/02/2023 hết hiệu lực thi hành; các thủ tục hành chính tại mục III Quyết định số 6/QĐ-UBND ngày 01/02/2024 hết hiệu lực thi hành.',
      ['wholly 5', 'partly 6'],
    ],
    [
      'Bãi bỏ toàn bộ Quyết định số 5/QĐ-UBND ngày 01/02/2023 và một phần Quyết định số 6/QĐ-UBND ngày 01/02/2024.',
      ['wholly 5', 'partly 6'],
    ],
    ['Quyết định số 5/QĐ-UBND hết hiệu lực một phần; Quyết định số 6/QĐ-UBND hết hiệu lực toàn bộ.', ['partly 5', 'wholly 6']],
    [
      'Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung, thay thế, bãi bỏ lĩnh vực Đất đai hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
      ['wholly 5'],
    ],
    [
      'Bãi bỏ thủ tục hành chính đã được công bố tại số thứ tự 3 Mục A Phần I Phụ lục ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố danh mục thủ tục hành chính mới ban hành, thay thế và bãi bỏ.',
      ['partly 5'],
    ],
    ['Quyết định số 5/QĐ-UBND ngày 01/02/2023 chấm dứt hiệu lực đối với 02 thủ tục hành chính tại Phụ lục I.', ['partly 5']],
    [
      'Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01 tháng 02 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố thủ tục hành chính tại Bộ phận Một cửa trong lĩnh vực Đất đai.',
      ['wholly 5'],
    ],
    ['Quyết định này có hiệu lực từ ngày ký, thay thế Quyết định 5/QĐ-UBND ngày 01/02/2023 của UBND tỉnh.', ['wholly 5']],
    ['Bãi bỏ 03 thủ tục hành chính lĩnh vực Đất đai (số thứ tự 1, 2, 3) đã được công bố tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
    [
      'Các thủ tục hành chính được công bố tại Quyết định này thay thế các thủ tục hành chính tương ứng đã được công bố tại Quyết định số 5/QĐ-UBND ngày 01/02/2023.',
      ['partly 5'],
    ],
    [
      'Danh mục thủ tục hành chính ban hành kèm theo Quyết định này thay thế Danh mục thủ tục hành chính lĩnh vực Đất đai ban hành kèm theo Quyết định số 5/QĐ-UBND.',
      ['partly 5'],
    ],
    [
      'Điều khoản chuyển tiếp: Bãi bỏ Quyết định số 5/QĐ-UBND; đồng thời bãi bỏ các thủ tục hành chính số 3, 4 tại Quyết định số 6/QĐ-UBND.',
      ['wholly 5', 'partly 6'],
    ],
    [
      'Thủ tục hành chính số 1, 2 tại Quyết định số 5/QĐ-UBND, thủ tục hành chính số 4 tại Quyết định số 6/QĐ-UBND bị bãi bỏ.',
      ['partly 5', 'partly 6'],
    ],
    ['Hủy bỏ kết quả công bố 02 thủ tục hành chính tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
    [
      'Các Quyết định: số 5/QĐ-UBND ngày 01/02/2023, số 6/QĐ-UBND ngày 01/02/2024 của Chủ tịch Ủy ban nhân dân tỉnh hết hiệu lực thi hành.',
      ['wholly 5', 'wholly 6'],
    ],
    [
      'Bãi bỏ 02 Quyết định của Chủ tịch Ủy ban nhân dân tỉnh, gồm: Quyết định số 5/QĐ-UBND ngày 01/02/2023 và Quyết định số 6/QĐ-UBND ngày 01/02/2024.',
      ['wholly 5', 'wholly 6'],
    ],
    [
      [
        'Bãi bỏ:',
        'a) Các thủ tục hành chính số 1, 2 tại Quyết định số 5/QĐ-UBND ngày 01/02/2023;',
        'b) Quyết định số 6/QĐ-UBND ngày 01/02/2024.',
      ],
      ['partly 5', 'wholly 6'],
    ],
    [
      [
        'Kể từ ngày Quyết định này có hiệu lực:',
        '1. Bãi bỏ Quyết định số 5/QĐ-UBND ngày 01/02/2023.',
        '2. Bãi bỏ số thứ tự 3 mục I Quyết định số 6/QĐ-UBND ngày 01/02/2024.',
      ],
      ['wholly 5', 'partly 6'],
    ],
    ['Bãi bỏ quy trình nội bộ giải quyết thủ tục hành chính tương ứng tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
    ['Quyết định số 5/QĐ-UBND ngày 01/02/2023 hết hiệu lực thi hành phần nội dung liên quan đến lĩnh vực Đất đai.', ['partly 5']],
    ['Bãi bỏ phần II Quyết định số 5/QĐ-UBND ngày 01/02/2023.', ['partly 5']],
    ['Ngoại trừ các thủ tục hành chính cấp xã, Quyết định số 5/QĐ-UBND hết hiệu lực.', ['partly 5']],
    ['Trừ 02 thủ tục tại mục II, bãi bỏ Quyết định số 5/QĐ-UBND.', ['partly 5']],
    ['Quyết định số 5/QĐ-UBND hết hiệu lực thi hành ngoại trừ Phụ lục III.', ['partly 5']],
    [
      'Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 được sửa đổi, bổ sung bởi Quyết định số 6/QĐ-UBND ngày 01/02/2024.',
      ['wholly 5'],
      ['6'],
    ],
    [
      'Các thủ tục hành chính số thứ tự 3, 4 Phụ lục I ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 01/02/2023 không còn giá trị thi hành.',
      ['partly 5'],
    ],
    [
      'Bãi bỏ số thứ tự 3 tại Quyết định số 5/QĐ-UBND và các nội dung đã công bố trước đây trái với Quyết định này.',
      ['partly 5', 'partly …'],
    ],
    ['Quyết định số 5/QĐ-UBND và những quy định trước đây trái với Quyết định này hết hiệu lực.', ['wholly 5', 'partly …']],
    [
      'Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023. Các nội dung khác không quy định tại Quyết định này thực hiện theo quy định hiện hành.',
      ['wholly 5'],
    ],
    ['Giao Sở Nội vụ niêm yết, công khai. Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023.', ['wholly 5']],
    [
      'Chánh Văn phòng Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này. Bãi bỏ Quyết định số 5/QĐ-UBND ngày 01/02/2023.',
      ['wholly 5'],
    ],
    [
      'Quyết định này có hiệu lực kể từ ngày ký và thay thế cho Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố danh mục thủ tục hành chính.',
      ['wholly 5'],
    ],
    ['Công bố bãi bỏ 03 thủ tục hành chính lĩnh vực Đất đai tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
    ['Đưa ra khỏi danh mục 02 thủ tục hành chính tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
    ['Các nội dung công bố tại Quyết định số 5/QĐ-UBND trái với Quyết định này bị bãi bỏ.', ['partly 5']],
    ['Những nội dung của Quyết định số 5/QĐ-UBND trái với Quyết định này thì bãi bỏ.', ['partly 5']],
    [
      'Quyết định số 5/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực. Các nội dung khác của Quyết định số 5/QĐ-UBND không thay đổi.',
      ['partly 5?'],
    ],
    [
      'Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 về công bố thủ tục hành chính lĩnh vực A; Quyết định số 6/QĐ-UBND ngày 01/02/2023 về công bố thủ tục hành chính lĩnh vực B và Quyết định số 7/QĐ-UBND ngày 02/02/2023 về công bố thủ tục hành chính lĩnh vực C.',
      ['wholly 5', 'wholly 6', 'wholly 7'],
    ],
    [
      'Các thủ tục hành chính tại Phụ lục I Quyết định số 5/QĐ-UBND và toàn bộ Quyết định số 6/QĐ-UBND hết hiệu lực.',
      ['partly 5', 'wholly 6'],
    ],
    [
      'Toàn bộ Quyết định số 5/QĐ-UBND và các thủ tục hành chính tại Phụ lục I Quyết định số 6/QĐ-UBND hết hiệu lực.',
      ['wholly 5', 'partly 6'],
    ],
    [
      'Quyết định số 5/QĐ-UBND chỉ có hiệu lực đối với các thủ tục hành chính còn lại; 02 thủ tục hành chính số 1, 2 hết hiệu lực.',
      ['partly 5'],
    ],
    ['Bãi bỏ thủ tục “Cấp giấy phép xây dựng” tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
    [
      'Thay thế thủ tục hành chính Thu hồi giấy phép (số 3) ban hành kèm theo Quyết định số 5/QĐ-UBND bằng thủ tục hành chính số 1 tại Quyết định này.',
      ['partly 5'],
    ],
    ['Quyết định số 5/QĐ-UBND ngày 01/02/2023 hết hiệu lực từ thời điểm Quyết định này có hiệu lực thi hành.', ['wholly 5']],
    [
      'Tiếp tục thực hiện các thủ tục hành chính tại Phụ lục I Quyết định số 5/QĐ-UBND; bãi bỏ các thủ tục hành chính tại Phụ lục II Quyết định số 5/QĐ-UBND.',
      ['partly 5'],
    ],
    ['Quyết định này thay thế Quyết định số 5/QĐ- UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh.', ['wholly 5']],
    [
      [
        'Quyết định này có hiệu lực thi hành kể từ ngày 15 tháng 3 năm 2026, thay thế các quyết định sau:',
        '- Quyết định số 5/QĐ-UBND ngày 01/02/2023.',
      ],
      ['wholly 5'],
    ],
    [
      [
        'Quyết định này thay thế các Quyết định:',
        '- Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh về việc công bố thủ tục hành chính được thay thế;',
        '- Quyết định số 6/QĐ-UBND ngày 01/02/2024 của Chủ tịch UBND tỉnh về việc công bố thủ tục hành chính bị bãi bỏ.',
      ],
      ['wholly 5', 'wholly 6'],
    ],
    [
      [
        'Thay thế các thủ tục hành chính sau:',
        '- Thủ tục số 3, 4 tại Quyết định số 5/QĐ-UBND.',
        '- Thủ tục số 7 tại Quyết định số 6/QĐ-UBND.',
      ],
      ['partly 5', 'partly 6'],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 01/02/2023 về việc công bố thủ tục hành chính mới ban hành, Quyết định số 6/QĐ-UBND ngày 01/02/2024 về việc công bố thủ tục hành chính bị bãi bỏ hết hiệu lực thi hành.',
      ['wholly 5', 'wholly 6'],
    ],
    [
      'Quyết định số 5/QĐ-UBND về việc công bố thủ tục hành chính mới ban hành; thủ tục hành chính bị bãi bỏ lĩnh vực Đất đai hết hiệu lực.',
      ['wholly 5'],
    ],
    [
      'Quyết định này thay thế Quyết định số 5/QĐ-UBND về việc công bố thủ tục hành chính mới ban hành; thủ tục hành chính bị bãi bỏ lĩnh vực Đất đai và Quyết định số 6/QĐ-UBND.',
      ['wholly 5', 'wholly 6'],
    ],
    ['Bãi bỏ Quyết định số 5/QĐ-UBND về việc công bố thủ tục hành chính mới ban hành; thủ tục hành chính bị bãi bỏ.', ['wholly 5']],
    [
      'Bãi bỏ các thủ tục hành chính cấp huyện tại các Quyết định số 5/QĐ-UBND ngày 01/02/2023; số 6/QĐ-UBND ngày 01/02/2024.',
      ['partly 5', 'partly 6'],
    ],
    [
      [
        'Nay bãi bỏ các Quyết định có tên sau đây:',
        '1. Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh về việc công bố thủ tục hành chính',
        '2. Quyết định số 6/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh về việc công bố thủ tục hành chính',
      ],
      ['wholly 5', 'wholly 6'],
    ],
    [
      [
        'Hiệu lực thi hành:',
        'a) Quyết định này có hiệu lực từ ngày ký.',
        'b) Quyết định số 5/QĐ-UBND hết hiệu lực.',
        'c) Quyết định số 6/QĐ-UBND hết hiệu lực một phần (thủ tục số 1, 2).',
      ],
      ['wholly 5', 'partly 6'],
    ],
    [
      'Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành. Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố Danh mục thủ tục hành chính và phê duyệt Quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực Đất đai.',
      ['wholly 5'],
    ],
    [
      'Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố thủ tục hành chính lĩnh vực Đất đai; các thủ tục hành chính này được áp dụng từ ngày 01/7/2026.',
      ['wholly 5'],
    ],
    [
      'Quyết định này có hiệu lực kể từ ngày ký; thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 và thay thế các thủ tục hành chính có số thứ tự từ 1 đến 5 mục I tại Quyết định số 6/QĐ-UBND ngày 01/02/2024.',
      ['wholly 5', 'partly 6'],
    ],
    [
      'Thủ tục hành chính ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 01/02/2023 hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.',
      ['partly 5'],
    ],
    ['Bãi bỏ thủ tục hành chính mã số 1.001193, 1.000894 đã công bố tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
    [
      'Quyết định này có hiệu lực kể từ ngày ký. Những nội dung không nêu tại Quyết định này tiếp tục thực hiện theo Quyết định số 5/QĐ-UBND.',
      [],
    ],
    [
      'Những nội dung không quy định tại Quyết định này thực hiện theo Quyết định số 5/QĐ-UBND; các thủ tục số 1, 2 của Quyết định số 5/QĐ-UBND bị bãi bỏ.',
      ['partly 5'],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 01/02/2023 tiếp tục có hiệu lực, trừ các thủ tục hành chính số 1, 2 hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
      ['partly 5?'],
    ],
    ['Bãi bỏ hiệu lực thi hành các thủ tục hành chính số 1, 2 tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
    ['Bãi bỏ hiệu lực thi hành Quyết định số 5/QĐ-UBND.', ['wholly 5']],
    [
      'Bãi bỏ các thủ tục hành chính được công bố tại: Quyết định số 5/QĐ-UBND ngày 01/02/2023, Quyết định số 6/QĐ-UBND ngày 01/02/2024.',
      ['partly 5', 'partly 6'],
    ],
    ['Hết hiệu lực các thủ tục hành chính tại Quyết định số 5/QĐ-UBND và Quyết định số 6/QĐ-UBND.', ['partly 5', 'partly 6?']],
    ['Hết hiệu lực thi hành: Quyết định số 5/QĐ-UBND ngày 01/02/2023.', ['wholly 5']],
    [
      'Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố Danh mục thủ tục hành chính lĩnh vực Tài sản công thuộc phạm vi chức năng quản lý của Sở Tài chính (gồm 15 thủ tục hành chính).',
      ['wholly 5'],
    ],
    [
      'Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023 của Ủy ban nhân dân tỉnh Thanh Sơn về việc công bố danh mục thủ tục hành chính mới, thủ tục hành chính bị bãi bỏ trong lĩnh vực Bảo trợ xã hội áp dụng trên địa bàn tỉnh.',
      ['wholly 5'],
    ],
    [
      'Thủ tục hành chính “Cấp lại giấy phép” đã công bố tại Quyết định số 5/QĐ-UBND hết hiệu lực thi hành kể từ ngày 01/7/2026.',
      ['partly 5'],
    ],
    ['Quyết định số 5/QĐ-UBND hết hiệu lực thi hành kể từ ngày Luật Đất đai số 31/2024/QH15 có hiệu lực.', ['wholly 5']],
    ['Ngưng thực hiện các thủ tục hành chính tại Quyết định số 5/QĐ-UBND.', ['partly 5']],
  ],
  'in rare words': [
    [`Các thủ tục đã công bố tại ${D} 5/QĐ-UBND không còn được thực hiện.`, ['partly 5']],
    [`Không thực hiện các thủ tục tại ${D} 5/QĐ-UBND kể từ ngày Quyết định này có hiệu lực.`, ['partly 5']],
    [`${D} 5/QĐ-UBND được thay bằng Quyết định này.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND được thay bằng ${D} 6/QĐ-UBND.`, [], ['5', '6']],
    [`Quyết định này thay ${D} 5/QĐ-UBND ngày 01/02/2023.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND hết hạn.`, [], ['5']],
    [`${D} 5/QĐ-UBND không được áp dụng nữa.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND chỉ có hiệu lực đến hết ngày 31/12/2025.`, [], ['5']],
    [`Kết thúc hiệu lực ${D} 5/QĐ-UBND.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND bị vô hiệu.`, ['wholly 5']],
    [`Gỡ bỏ các thủ tục tại ${D} 5/QĐ-UBND khỏi Cơ sở dữ liệu quốc gia về thủ tục hành chính.`, ['partly 5']],
    [`Bỏ thủ tục số 3 tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Rút khỏi danh mục thủ tục số 2 của ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Thôi thực hiện ${D} 5/QĐ-UBND ngày 01/02/2020.`, ['wholly 5']],
    [`Không sử dụng Danh mục kèm theo ${D} 5/QĐ-UBND kể từ ngày ký.`, ['partly 5']],
    [`Đưa 02 thủ tục hành chính số 3, 4 ra khỏi Danh mục ban hành kèm theo ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Nay công bố hết hiệu lực ${D} 5/QĐ-UBND ngày 01/02/2020.`, ['wholly 5']],
    [`Tuyên bố hết hiệu lực các thủ tục tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Dừng tiếp nhận hồ sơ các thủ tục tại ${D} 5/QĐ-UBND.`, [], ['5']],
  ],
  'limited behind a title': [
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 về việc công bố thủ tục hành chính lĩnh vực Việc làm (phần thủ tục cấp tỉnh).`, ['partly 5?']],
    [`Thay thế ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính thuộc Sở Nội vụ (các thủ tục số 1, 2 Mục I).`, ['partly 5']],
    [
      `${D} 5/QĐ-UBND về việc công bố thủ tục hành chính thuộc Sở Nội vụ (số thứ tự 1, 2) và ${D} 6/QĐ-UBND hết hiệu lực.`,
      ['partly 5', 'partly 6?'],
    ],
    [`Thay thế ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính thuộc Sở Nội vụ tại số thứ tự 4, 5 mục II.`, ['partly 5']],
    [`Thay thế ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính thuộc Sở Nội vụ phần lĩnh vực Tôn giáo.`, ['partly 5?']],
    [`Thay thế ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính thuộc Sở Nội vụ đối với lĩnh vực Tôn giáo.`, ['partly 5?']],
    [`Thay thế ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính thuộc Sở Nội vụ (lĩnh vực Tôn giáo).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND của Chủ tịch UBND tỉnh công bố thủ tục hành chính lĩnh vực Đất đai, giữ nguyên cấp tỉnh.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 của Chủ tịch UBND tỉnh nội dung về lĩnh vực Đất đai.`, ['partly 5?']],
    [`Thay thế ${D} 5/QĐ-UBND ngày 01/02/2020 của UBND tỉnh thủ tục số 3.`, ['partly 5?']],
    [`Bãi bỏ ${D} 6/QĐ-UBND về việc sửa đổi thủ tục hành chính tại số thứ tự 3 Phụ lục I ${D} 5/QĐ-UBND.`, ['wholly 6'], ['5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính (TTHC) lĩnh vực Việc làm.`, ['wholly 5']],
  ],
  'a title that begins with a verb of ending': [
    [
      `Các ${D} 5/QĐ-UBND ngày 01/02/2020 Bãi bỏ ${D} 6/QĐ-UBND ngày 02/3/2018; số 7/QĐ-UBND hết hiệu lực.`,
      ['wholly 5', 'wholly 7'],
      ['6'],
    ],
    [
      [
        'Bãi bỏ các Quyết định sau đây:',
        `1. ${D} 5/QĐ-UBND ngày 09/11/2020 của Chủ tịch UBND tỉnh bãi bỏ khoản 7 Điều 2 ${D} 6/QĐ-UBND ngày 04/11/2019;`,
        `2. ${D} 7/QĐ-UBND ngày 01/02/2021.`,
      ],
      ['wholly 5', 'wholly 7'],
      ['6'],
    ],
    [`Đính chính căn cứ ban hành tại ${D} 5/QĐ-UBND ngày 28/02/2025 Bãi bỏ ${D} 6/QĐ-UBND ngày 29/5/2017.`, [], ['5', '6']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2020, bãi bỏ các thủ tục tại ${D} 6/QĐ-UBND.`, ['wholly 5', 'partly 6']],
  ],
  'issuers with a name of several parts': [
    [
      `Thay thế ${D} 5/QĐ-UBND của Bộ trưởng Bộ Giáo dục và Đào tạo về việc công bố thủ tục hành chính lĩnh vực thi, tuyển sinh.`,
      ['wholly 5'],
    ],
    [
      `${D} 5/QĐ-UBND ngày 01/02/2023 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch về việc công bố thủ tục hành chính hết hiệu lực.`,
      ['wholly 5'],
    ],
    [
      `Bãi bỏ ${D} 5/QĐ-UBND của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ về việc công bố thủ tục hành chính và ${D} 6/QĐ-UBND.`,
      ['wholly 5', 'wholly 6'],
    ],
    [
      `Bãi bỏ các nội dung tại các Quyết định: ${D} 5/QĐ-UBND của Bộ trưởng Bộ Lao động - Thương binh và Xã hội về việc công bố thủ tục được thay thế; ${D} 6/QĐ-UBND.`,
      ['partly 5', 'partly 6'],
    ],
    [`Thay thế ${D} 5/QĐ-UBND của Chủ tịch UBND tỉnh và Danh mục thủ tục kèm theo ${D} 6/QĐ-UBND.`, ['wholly 5', 'partly 6']],
    [`Thay thế ${D} 5/QĐ-UBND của Chủ tịch UBND tỉnh, Phụ lục I ${D} 6/QĐ-UBND.`, ['wholly 5', 'partly 6']],
  ],
  'parts of a decision spoken of before': [
    [`Các nội dung tại Phần I, Phần II ${D} 5/QĐ-UBND vẫn giữ nguyên hiệu lực, chỉ bãi bỏ thủ tục số 5 Phần I.`, ['partly 5?']],
    [`${D} 5/QĐ-UBND vẫn có hiệu lực thi hành; chỉ bãi bỏ 02 thủ tục số 1, 2 Mục I.`, ['partly 5?']],
    [`Sửa đổi Phụ lục II kèm theo ${D} 5/QĐ-UBND như sau: bãi bỏ thủ tục hành chính số 4, số 5.`, ['partly 5?']],
    [
      [
        `Sửa đổi, bổ sung ${D} 5/QĐ-UBND ngày 01/02/2023 như sau:`,
        '1. Bãi bỏ thủ tục hành chính số thứ tự 3, 4 Phụ lục I.',
        '2. Bổ sung 02 thủ tục hành chính vào Phụ lục II.',
      ],
      ['partly 5?'],
    ],
    [
      [`Sửa đổi Danh mục kèm theo ${D} 5/QĐ-UBND như sau:`, '- Thay thế số thứ tự 2 bằng thủ tục tại Quyết định này;', '- Bỏ số thứ tự 9.'],
      ['partly 5?'],
    ],
    [`Riêng ${D} 5/QĐ-UBND ngày 01/02/2025 chỉ bãi bỏ các thủ tục tại Phụ lục II.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND, ${D} 6/QĐ-UBND; riêng ${D} 6/QĐ-UBND chỉ bãi bỏ phần thủ tục cấp huyện.`, ['wholly 5', 'partly 6?']],
    [
      `Quyết định này sửa đổi ${D} 5/QĐ-UBND; bãi bỏ 03 thủ tục có số thứ tự 6, 7 và thay thế 01 thủ tục tại ${D} 6/QĐ-UBND.`,
      ['partly 6'],
      ['5'],
    ],
    [`Căn cứ ${D} 411/QĐ-BTP, bãi bỏ các thủ tục hành chính sau đây.`, []],
  ],
  'something of it goes on, said afterwards': [
    [
      `Thay thế ${D} 5/QĐ-UBND. Trường hợp thủ tục chưa được công bố tại Quyết định này thì tiếp tục thực hiện theo ${D} 5/QĐ-UBND.`,
      ['partly 5?'],
    ],
    [`Thay thế ${D} 5/QĐ-UBND. Các thủ tục không được sửa đổi tại Quyết định này tiếp tục thực hiện theo ${D} 5/QĐ-UBND.`, ['partly 5?']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2020. Lưu ý: thủ tục số 4 Mục II không bị thay thế.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND; các thủ tục cấp xã không bị bãi bỏ.`, ['partly 5?']],
    [`Thay thế ${D} 5/QĐ-UBND. Các thủ tục khác không bị thay thế tại ${D} 6/QĐ-UBND tiếp tục thực hiện.`, ['wholly 5']],
    [`Thay thế ${D} 5/QĐ-UBND. Các thủ tục khác không bị thay thế tại ${D} 5/QĐ-UBND tiếp tục thực hiện.`, ['partly 5?']],
  ],
  'issuers that are no more': [
    [
      `Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh Hà Nam (cũ) về công bố thủ tục hành chính lĩnh vực Đất đai.`,
      ['wholly 5'],
    ],
    [
      `${D} 5/QĐ-UBND của Chủ tịch UBND tỉnh Nam Định (trước sắp xếp) về việc công bố thủ tục hành chính và ${D} 6/QĐ-UBND của Chủ tịch UBND tỉnh Ninh Bình (trước khi sáp nhập) hết hiệu lực.`,
      ['wholly 5', 'wholly 6'],
    ],
    [`Bãi bỏ ${D} 5/QĐ-UBND của Chủ tịch UBND tỉnh Hà Nam (cũ) (phần thủ tục cấp xã).`, ['partly 5']],
  ],
  'decisions that are exempt': [
    [`Bãi bỏ các Quyết định công bố thủ tục hành chính trước đây, ngoại trừ ${D} 5/QĐ-UBND và ${D} 6/QĐ-UBND.`, ['partly …'], ['5', '6']],
    [`Thay thế toàn bộ các Quyết định trước đây về công bố thủ tục hành chính lĩnh vực Đất đai, trừ ${D} 5/QĐ-UBND.`, ['partly …'], ['5']],
    [`Các Quyết định công bố thủ tục hành chính trước đây hết hiệu lực, trừ ${D} 5/QĐ-UBND.`, ['partly …'], ['5']],
  ],
  'decisions without a number': [
    ['Bãi bỏ 12 Quyết định công bố thủ tục hành chính của Chủ tịch Ủy ban nhân dân tỉnh (Danh mục kèm theo).', ['partly …']],
    ['03 Quyết định tại Phụ lục II kèm theo Quyết định này hết hiệu lực thi hành.', ['partly …']],
  ],
  'decisions named by what they announced': [
    [
      'Bãi bỏ các Quyết định công bố thủ tục hành chính thuộc phạm vi quản lý của Sở Nội vụ, gồm: số 5/QĐ-UBND; số 6/QĐ-UBND (trừ lĩnh vực Lưu trữ).',
      ['wholly 5', 'partly 6'],
    ],
    [`Thay thế 02 Quyết định về việc công bố danh mục thủ tục hành chính sau: ${D} 5/QĐ-UBND; ${D} 6/QĐ-UBND.`, ['wholly 5', 'wholly 6']],
    [`Bãi bỏ các Quyết định công bố thủ tục hành chính đối với cấp huyện, gồm: ${D} 5/QĐ-UBND; ${D} 6/QĐ-UBND.`, ['partly 5', 'partly 6']],
  ],
  'a verb that closes its sentence without a passive': [
    [`Các thủ tục hành chính tương ứng của ${D} 5/QĐ-UBND ngày 10/3/2023 của Chủ tịch UBND tỉnh bãi bỏ.`, ['partly 5']],
    [`Kể từ ngày Quyết định này có hiệu lực, ${D} 5/QĐ-UBND ngày 01/02/2020 hủy bỏ.`, ['wholly 5']],
    [`Các thủ tục tại Mục I ${D} 5/QĐ-UBND bị bãi bỏ, thay thế kể từ ngày Quyết định này có hiệu lực.`, ['partly 5']],
    [`Công khai các thủ tục đã được ${D} 5/QĐ-UBND bãi bỏ.`, [], ['5']],
  ],
  'other decisions in brackets or in exchange': [
    [
      `Bãi bỏ ${D} 5/QĐ-UBND (đã được sửa đổi bởi ${D} 6/QĐ-UBND ngày 01/02/2021 và ${D} 7/QĐ-UBND ngày 01/02/2022).`,
      ['wholly 5'],
      ['6', '7'],
    ],
    [`Thay thế thủ tục số thứ tự 5 tại ${D} 5/QĐ-UBND bằng thủ tục số thứ tự 1 Phụ lục I ${D} 6/QĐ-UBND.`, ['partly 5'], ['6']],
    [`Bãi bỏ ${D} 5/QĐ-UBND (kể cả phần Quy trình nội bộ) và thủ tục số 1 tại ${D} 6/QĐ-UBND.`, ['wholly 5', 'partly 6']],
    [`Bãi bỏ ${D} 5/QĐ-UBND (bao gồm cả Danh mục và nội dung thủ tục hành chính).`, ['wholly 5']],
    [`Thay thế cụm từ "cấp huyện" bằng "cấp xã" tại các thủ tục số 1, 2 ban hành kèm theo ${D} 5/QĐ-UBND.`, [], ['5']],
    [`Thay thế các Quyết định: ${D} 5/QĐ-UBND, phần III ${D} 6/QĐ-UBND, ${D} 7/QĐ-UBND.`, ['wholly 5', 'partly 6', 'partly 7?']],
  ],
  'only proposed, or only until a day': [
    [`Trong 05 ngày kể từ ngày ký, Sở Nội vụ trình UBND tỉnh bãi bỏ ${D} 5/QĐ-UBND.`, [], ['5']],
    [`Sở Nội vụ kiến nghị bãi bỏ các thủ tục tại ${D} 5/QĐ-UBND.`, [], ['5']],
    [`${D} 5/QĐ-UBND ngày 01/02/2020 tiếp tục có hiệu lực đến hết ngày 28/02/2026.`, [], ['5']],
    [`${D} 5/QĐ-UBND tiếp tục thực hiện đến ngày 01/3/2026 và không còn giá trị sau ngày đó.`, [], ['5']],
  ],
  'a decision of a higher body': [
    [`Quyết định này thay thế ${D} 5/QĐ-BTP ngày 01/02/2025 của Bộ Tư pháp.`, ['partly 5/QĐ-BTP?']],
    [
      `Bãi bỏ các thủ tục hành chính được Bộ trưởng bãi bỏ tại ${D} 5/QĐ-BTP và đã được công bố tại ${D} 6/QĐ-UBND.`,
      ['partly 5/QĐ-BTP?', 'partly 6'],
    ],
  ],
  'one number of two decisions': [
    [
      `Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2024 của Chủ tịch UBND tỉnh A và ${D} 5/QĐ-UBND ngày 02/3/2024 của Chủ tịch UBND tỉnh B.`,
      ['wholly 5', 'wholly 5'],
    ],
    [`Bãi bỏ thủ tục số 1 tại ${D} 5/QĐ-UBND ngày 01/02/2024; ${D} 5/QĐ-UBND ngày 02/3/2024 hết hiệu lực.`, ['partly 5', 'wholly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2024; các nội dung khác của ${D} 5/QĐ-UBND không thay đổi.`, ['partly 5?']],
  ],
  'amended and replaced at once': [
    [`Sửa đổi, thay thế, bãi bỏ ${D} 5/QĐ-UBND.`, ['partly 5?']],
    [`Sửa đổi, bổ sung, thay thế và bãi bỏ các thủ tục hành chính tương ứng tại ${D} 5/QĐ-UBND.`, ['partly 5?']],
    [`Sửa đổi, thay thế ${D} 5/QĐ-UBND.`, ['partly 5?']],
    [`Thay thế, sửa đổi, bổ sung ${D} 5/QĐ-UBND.`, ['partly 5?']],
  ],
  'procedures announced as no longer in force': [
    [`Công bố 03 thủ tục hành chính hết hiệu lực đã được công bố tại ${D} 5/QĐ-UBND ngày 01/02/2023.`, ['partly 5']],
    [`Công bố 03 thủ tục hành chính hết hiệu lực tại ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh.`, ['partly 5']],
    [
      `Công bố kèm theo Quyết định này Danh mục 03 thủ tục hành chính hết hiệu lực thi hành lĩnh vực Hộ tịch ban hành kèm theo ${D} 5/QĐ-UBND.`,
      ['partly 5'],
    ],
    [
      `Công bố Danh mục thủ tục hành chính không còn hiệu lực tại ${D} 5/QĐ-UBND và ${D} 6/QĐ-UBND (Phụ lục kèm theo).`,
      ['partly 5', 'partly 6'],
    ],
    [
      `Công bố 03 TTHC hết hiệu lực thi hành đã công bố tại các Quyết định: số 5/QĐ-UBND ngày 01/02/2023; số 6/QĐ-UBND ngày 02/3/2023.`,
      ['partly 5', 'partly 6'],
    ],
    [`Nay công bố 02 thủ tục hành chính cấp huyện không còn được áp dụng, đã được công bố tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố 03 thủ tục hành chính lĩnh vực Đất đai mất hiệu lực (có Danh mục kèm theo) tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố 02 thủ tục hành chính mới ban hành và 03 thủ tục hành chính hết hiệu lực đã công bố tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố 03 thủ tục hành chính hết hiệu lực (số thứ tự 1, 2, 3 Mục I) thuộc Danh mục ban hành kèm theo ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố 03 thủ tục hành chính hết hiệu lực đã được công bố tại ${D} 5/QĐ-UBND; bãi bỏ ${D} 6/QĐ-UBND.`, ['wholly 6', 'partly 5']],
    [`Bãi bỏ ${D} 6/QĐ-UBND. Công bố 03 thủ tục hành chính hết hiệu lực trong ${D} 5/QĐ-UBND.`, ['wholly 6', 'partly 5']],
    [`Công bố 03 thủ tục hành chính bị bãi bỏ đã được công bố tại ${D} 5/QĐ-UBND và ${D} 6/QĐ-UBND.`, ['partly 5', 'partly 6']],
    [`Công bố bãi bỏ Danh mục thủ tục hành chính đã hết hiệu lực tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố 03 thủ tục hành chính hết hiệu lực theo ${D} 411/QĐ-BTP đã được công bố tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố 03 thủ tục hành chính hết hiệu lực tại ${D} 411/QĐ-BTP của Bộ trưởng Bộ Tư pháp.`, []],
    [`Công bố 03 thủ tục hành chính không còn thực hiện tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố 03 thủ tục hành chính chấm dứt thực hiện đã công bố tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố các thủ tục hành chính hết hiệu lực tại Phụ lục I ${D} 5/QĐ-UBND, Phụ lục II ${D} 6/QĐ-UBND.`, ['partly 5', 'partly 6']],
    [`Công bố Danh mục 03 thủ tục hành chính mới ban hành; 02 thủ tục hành chính hết hiệu lực tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố Danh mục thủ tục hành chính còn hiệu lực tại ${D} 5/QĐ-UBND.`, []],
    [`Công bố việc hết hiệu lực của 03 thủ tục hành chính tại ${D} 5/QĐ-UBND.`, ['partly 5']],
    [`Công bố toàn bộ 12 thủ tục hành chính hết hiệu lực đã được công bố tại ${D} 5/QĐ-UBND.`, ['partly 5?']],
    [`Công bố 03 thủ tục hành chính hết hiệu lực theo ${D} 5/QĐ-UBND.`, ['partly 5?']],
    [`Giao Sở Nội vụ công bố 03 thủ tục hành chính hết hiệu lực tại ${D} 5/QĐ-UBND.`, [], ['5']],
  ],
  'in force until one day, at an end from the next': [
    [`${D} 5/QĐ-UBND có hiệu lực đến ngày 31/12/2026 và hết hiệu lực từ ngày 01/01/2027.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND tiếp tục có hiệu lực đến hết ngày 31/12/2026, hết hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2027.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND vẫn còn hiệu lực đến hết 31/12/2026 và đương nhiên hết hiệu lực từ ngày 01/01/2027.`, ['wholly 5']],
    [
      `${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực Đất đai có hiệu lực đến ngày 31/12/2026 và bị bãi bỏ từ ngày 01/01/2027.`,
      ['wholly 5'],
    ],
    [`${D} 5/QĐ-UBND và ${D} 6/QĐ-UBND còn hiệu lực đến hết ngày 31/12/2026 và hết hiệu lực từ ngày 01/01/2027.`, ['wholly 5', 'wholly 6']],
    [`Các thủ tục số 1, 2 Mục I ${D} 5/QĐ-UBND tiếp tục thực hiện đến ngày 30/6/2026; kể từ ngày 01/7/2026 hết hiệu lực.`, ['partly 5']],
    [`${D} 5/QĐ-UBND có hiệu lực đến ngày 31/12/2026 và hết hiệu lực từ ngày 01/01/2027, trừ thủ tục số 3.`, ['partly 5']],
    [`${D} 5/QĐ-UBND có hiệu lực từ ngày 01/01/2024 đến ngày 31/12/2026 và hết hiệu lực từ ngày 01/01/2027.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND được áp dụng đến hết ngày 28/02/2027, sau ngày này hết hiệu lực.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND có hiệu lực từ ngày 01/01/2024 đến hết ngày 31/12/2026.`, ['wholly 5']],
    [`Các thủ tục cấp huyện tại ${D} 5/QĐ-UBND có hiệu lực thi hành kể từ ngày 01/01/2024 đến hết ngày 30/6/2025.`, ['partly 5']],
    [`${D} 5/QĐ-UBND có hiệu lực từ ngày 01/01/2024 đến hết ngày 31/12/2026, trừ thủ tục số 3.`, ['partly 5']],
    [`${D} 5/QĐ-UBND có hiệu lực từ ngày 01/01/2024 đến ngày 31/12/2026.`, [], ['5']],
    [`${D} 5/QĐ-UBND có hiệu lực đến ngày 31/12/2026; ${D} 6/QĐ-UBND hết hiệu lực từ ngày 01/01/2027.`, ['wholly 6'], ['5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND (có hiệu lực từ ngày 01/01/2024 đến hết ngày 31/12/2026).`, ['wholly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính có hiệu lực từ ngày 01/01/2024 đến hết ngày 31/12/2026.`, ['wholly 5']],
    [
      `Bãi bỏ ${D} 5/QĐ-UBND (có hiệu lực đến hết ngày 31/12/2026) và ${D} 6/QĐ-UBND đang có hiệu lực từ ngày 01/01/2024 đến hết ngày 31/12/2026.`,
      ['wholly 5', 'wholly 6'],
    ],
    [`Bãi bỏ ${D} 5/QĐ-UBND (có hiệu lực đến hết ngày 31/12/2026, trừ thủ tục số 3).`, ['partly 5']],
    [`Quyết định này có hiệu lực đến ngày 31/12/2026 và hết hiệu lực từ ngày 01/01/2027.`, []],
    [`Quyết định này có hiệu lực từ ngày 01/7/2026 đến hết ngày 31/12/2026 và thay thế ${D} 5/QĐ-UBND.`, ['wholly 5']],
  ],
  'words behind the name or the verb that limit nothing': [
    [
      `Quyết định này có hiệu lực thi hành kể từ ngày ký và thay thế ${D} 5/QĐ-UBND ngày 01 tháng 02 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh Lào Cai về việc công bố danh mục thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực Việc làm thuộc phạm vi chức năng quản lý nhà nước của Sở Nội vụ tỉnh Lào Cai./.`,
      ['wholly 5'],
    ],
    [
      `Quyết định này có hiệu lực kể từ ngày ký ban hành và thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 của UBND tỉnh Hà Giang (cũ), ${D} 6/QĐ-UBND ngày 02/02/2023 của UBND tỉnh Tuyên Quang./.`,
      ['wholly 5', 'wholly 6'],
    ],
    [
      `Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân thành phố Hà Nội về việc công bố Danh mục thủ tục hành chính thực hiện tại Bộ phận Một cửa các cấp trên địa bàn thành phố Hà Nội.`,
      ['wholly 5'],
    ],
    [
      `${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh về việc công bố danh mục TTHC và phê duyệt quy trình nội bộ giải quyết TTHC lĩnh vực đường thủy nội địa thuộc phạm vi quản lý của Sở Xây dựng hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.`,
      ['wholly 5'],
    ],
    [
      `Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh về công bố thủ tục hành chính lĩnh vực Y tế dự phòng; Dược phẩm; Mỹ phẩm thuộc thẩm quyền giải quyết của Sở Y tế.`,
      ['wholly 5'],
    ],
    [
      `Quyết định này có hiệu lực kể từ ngày 01/7/2025, thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 và các Quyết định sửa đổi, bổ sung.`,
      ['wholly 5', 'partly …'],
    ],
    [
      `${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh hết hiệu lực thi hành kể từ ngày Quyết định này có hiệu lực./.`,
      ['wholly 5'],
    ],
    [
      `Thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh v/v công bố danh mục thủ tục hành chính chuẩn hóa lĩnh vực Hàng không.`,
      ['wholly 5'],
    ],
    [`Hủy bỏ ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh đã ban hành trước đây.`, ['wholly 5']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh khóa XX.`, ['wholly 5']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ký ngày 01/02/2023.`, ['wholly 5']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND năm 2023 của Chủ tịch UBND tỉnh.`, ['wholly 5']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 của Ủy ban nhân dân tỉnh nêu trên.`, ['wholly 5']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 của UBND thành phố Đà Nẵng, UBND tỉnh Quảng Nam.`, ['wholly 5']],
    [
      `Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2023, ${D} 6/QĐ-UBND ngày 01/02/2023 của Giám đốc Sở Nội vụ và có hiệu lực từ ngày ký.`,
      ['wholly 5', 'wholly 6'],
    ],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 và có hiệu lực kể từ ngày 01/7/2026.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND ngày 01/02/2023 hết hiệu lực kể từ thời điểm Quyết định này được ban hành.`, ['wholly 5']],
    [`Các ${D} 5/QĐ-UBND, số 6/QĐ-UBND nêu trên hết hiệu lực.`, ['wholly 5', 'wholly 6']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2023 (đăng Công báo số 12).`, ['wholly 5']],
    [`${D} 5/QĐ-UBND hết hiệu lực pháp luật kể từ ngày ký Quyết định này.`, ['wholly 5']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh ban hành Danh mục thủ tục hành chính.`, ['wholly 5']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh thông qua Danh mục dịch vụ công.`, ['wholly 5']],
    [`Quyết định này thay thế hoàn toàn ${D} 5/QĐ-UBND ngày 01/02/2023.`, ['wholly 5']],
    [`Quyết định này thay thế ${D} 5/QĐ-UBND ngày 01/02/2023. Chánh Văn phòng chịu trách nhiệm thi hành.`, ['wholly 5']],
    [
      `Kể từ ngày Quyết định này có hiệu lực thi hành thì ${D} 5/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh hết hiệu lực thi hành và được bãi bỏ.`,
      ['wholly 5'],
    ],
  ],
  'words behind the name or the verb that nobody has met': [
    [`Bãi bỏ ${D} 5/QĐ-UBND (cấp huyện).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND (mã số 1.001193).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 (1.001193, 1.001194).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 ở cấp xã.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 từ số 1 đến số 5.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 nhưng vẫn giữ cấp xã.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020, vẫn giữ cấp xã.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 (chỉ cấp xã).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND của Chủ tịch UBND tỉnh (cấp huyện, cấp xã).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND (trang 3, 4).`, ['partly 5?']],
    [`${D} 5/QĐ-UBND hết hiệu lực ở cấp huyện.`, ['partly 5?']],
    [`${D} 5/QĐ-UBND hết hiệu lực (cấp huyện).`, ['partly 5?']],
    [`${D} 5/QĐ-UBND (cấp huyện) hết hiệu lực.`, ['partly 5?']],
    [`${D} 5/QĐ-UBND hết hiệu lực, vẫn giữ cấp xã.`, ['partly 5?']],
    [`${D} 5/QĐ-UBND hết hiệu lực trên địa bàn huyện A.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND trên địa bàn huyện A.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 để thống nhất quản lý.`, ['wholly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 do không còn phù hợp.`, ['wholly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 và thay thế bằng Quyết định này.`, ['wholly 5']],
    [`${D} 5/QĐ-UBND hết hiệu lực trên địa bàn tỉnh.`, ['wholly 5']],
    [`Nay ${D} 5/QĐ-UBND cũng đều bị bãi bỏ; Chủ tịch UBND tỉnh bãi bỏ ${D} 6/QĐ-UBND.`, ['wholly 5', 'wholly 6']],
  ],
  'an exception or a position behind a title': [
    [`Bãi bỏ ${D} 5/QĐ-UBND (về việc công bố thủ tục hành chính lĩnh vực đất đai, trừ thủ tục số 3).`, ['partly 5']],

    [`Bãi bỏ ${D} 5/QĐ-UBND ngày 01/02/2020 về việc công bố danh mục thủ tục hành chính lĩnh vực đất đai, trừ thủ tục số 3.`, ['partly 5']],
    [
      `Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, trừ thủ tục số 3; ${D} 6/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực Hộ tịch.`,
      ['partly 5', 'wholly 6'],
    ],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính (trừ thủ tục số 3); ${D} 6/QĐ-UBND.`, ['partly 5', 'wholly 6']],
    [
      `Bãi bỏ các Quyết định: số 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, trừ thủ tục số 3; số 6/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực Hộ tịch, không bao gồm thủ tục số 1, 2.`,
      ['partly 5', 'partly 6'],
    ],
    [
      [
        'Bãi bỏ các Quyết định sau:',
        `- ${D} 5/QĐ-UBND về việc công bố danh mục thủ tục hành chính lĩnh vực đất đai, trừ thủ tục số 3;`,
        `- ${D} 6/QĐ-UBND.`,
      ],
      ['partly 5', 'wholly 6'],
    ],
    [
      `Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, trừ thủ tục số 3 và ${D} 6/QĐ-UBND.`,
      ['partly 5', 'partly 6?'],
    ],
    [`${D} 5/QĐ-UBND về việc công bố thủ tục hành chính (trừ thủ tục số 3), ${D} 6/QĐ-UBND hết hiệu lực.`, ['partly 5', 'partly 6?']],
    [
      `${D} 5/QĐ-UBND về việc công bố thủ tục hành chính, ngoại trừ các thủ tục tại Phụ lục II; ${D} 6/QĐ-UBND hết hiệu lực.`,
      ['partly 5', 'wholly 6'],
    ],
    [`${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, trừ thủ tục số 3, hết hiệu lực.`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, chỉ giữ lại thủ tục số 3.`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai (không kể thủ tục số 3).`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, không gồm các thủ tục cấp xã.`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai đối với thủ tục số 1, 2.`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, phần thủ tục có số thứ tự 1, 2.`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc sửa đổi thủ tục hành chính số thứ tự 3 Phụ lục I lĩnh vực đất đai.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính đối với các cơ sở giáo dục.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai (chỉ thay thế thủ tục số 3).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, chỉ áp dụng đối với cấp xã.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai (02 thủ tục).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai nhưng vẫn giữ thủ tục số 3.`, ['partly 5']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai nhưng vẫn giữ các thủ tục cấp xã.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, để lại các thủ tục cấp xã.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, ngoài các thủ tục cấp xã.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai (các thủ tục cấp xã còn lại vẫn áp dụng).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, các thủ tục cấp xã vẫn thực hiện.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai, chưa bãi bỏ thủ tục cấp xã.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai (cấp huyện).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai (mã số 1.001193).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai (1.001193, 1.001194).`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai từ số 1 đến số 5.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai tại trang 3 đến trang 5.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai - nội dung liên quan đến hộ gia đình.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực đất đai trong phạm vi cấp xã.`, ['partly 5?']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực chứng chỉ hành nghề, chỉ dẫn địa lý.`, ['wholly 5']],
    [
      `Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực tín ngưỡng, lưu giữ hiện vật, người nước ngoài, trẻ chưa thành niên thực hiện ở cấp huyện.`,
      ['wholly 5'],
    ],
    [`Bãi bỏ các thủ tục tại ${D} 5/QĐ-UBND, trừ thủ tục số 3; ${D} 6/QĐ-UBND.`, ['partly 5', 'partly 6?']],
    [`Bãi bỏ thủ tục số 4 của ${D} 5/QĐ-UBND (trừ phần phí); ${D} 6/QĐ-UBND.`, ['partly 5', 'partly 6?']],
    [`Bãi bỏ một phần các Quyết định số 5/QĐ-UBND (trừ thủ tục số 3); số 6/QĐ-UBND.`, ['partly 5', 'partly 6']],
    [`Bãi bỏ ${D} 5/QĐ-UBND về việc công bố thủ tục hành chính lĩnh vực phòng, trừ mối; ${D} 6/QĐ-UBND.`, ['wholly 5', 'wholly 6']],
  ],
};

export const EXPIRY_WORDINGS: readonly ExpiryWording[] = Object.entries(KINDS).flatMap(([kind, rows]) =>
  rows.map(([articles, ends, notEnded]) => ({
    kind,
    articles: typeof articles === 'string' ? [articles] : articles,
    ends,
    ...(notEnded ? { notEnded } : {}),
  })),
);
