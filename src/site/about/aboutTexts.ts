import type { Label } from '../../domain/values/vocabulary.ts';

/** One part of a page about the site: a heading, paragraphs, and links that go on from there. */
export interface AboutPart {
  readonly id: string;
  readonly title: Label;
  readonly texts: readonly Label[];
  readonly links?: readonly AboutLink[];
}

export interface AboutLink {
  readonly path: string;
  readonly label: Label;
  /** True for addresses outside the pages for people: the same in both languages. */
  readonly isForMachines?: boolean;
  /** True for the form that not every process serves. */
  readonly isFeedback?: boolean;
}

export interface AboutText {
  readonly path: string;
  readonly formerPaths?: readonly string[];
  readonly title: Label;
  readonly lead: Label;
  readonly parts: readonly AboutPart[];
}

export const ABOUT: AboutText = {
  path: '/gioi-thieu',
  title: { vi: 'Giới thiệu', en: 'About' },
  lead: {
    vi: 'Trang này cho biết thủ tục hành chính nào đang có hiệu lực, cần giấy tờ gì, nộp ở đâu, bao lâu và hết bao nhiêu tiền, đúng theo quyết định công bố.',
    en: 'This site says which administrative procedures are in force, what papers they need, where to hand them in, how long they take and what they cost, as decisions announced them.',
  },
  parts: [
    {
      id: 'nguon',
      title: { vi: 'Thông tin lấy từ đâu', en: 'Where it comes from' },
      texts: [
        {
          vi: 'Mỗi thủ tục là nguyên văn một quyết định công bố của bộ hoặc của Ủy ban nhân dân tỉnh. Cuối mỗi trang có số quyết định, ngày ký và ngày áp dụng.',
          en: 'Each procedure stands in the words of a decision of a ministry or a province. Number, day of signature and first day in force stand at the end of each page.',
        },
        {
          vi: 'Quyết định đã công bố không bị sửa: điều mới là một bản mới, điều cũ vẫn xem được theo ngày.',
          en: 'What was announced is never altered: what is new is a new version, and what was before can be seen on its day.',
        },
      ],
      links: [{ path: '/quyet-dinh', label: { vi: 'Xem các quyết định công bố', en: 'See the decisions' } }],
    },
    {
      id: 'tin-cay',
      title: { vi: 'Làm sao biết là đúng', en: 'Why it can be trusted' },
      texts: [
        {
          vi: 'Mọi quyết định được niêm phong bằng mã băm nối tiếp nhau: ai cũng kiểm tra được rằng không dòng nào bị sửa hay bị bỏ.',
          en: 'All decisions are sealed in a chain of hashes: anybody can check that no line was altered or left out.',
        },
        {
          vi: 'Nếu trang này khác quyết định có chữ ký thì quyết định có chữ ký là đúng. Thấy sai, hãy báo cho chúng tôi.',
          en: 'Where this site differs from the signed decision, the signed decision holds. Please tell us.',
        },
      ],
    },
    {
      id: 'khong-theo-doi',
      title: { vi: 'Không theo dõi ai', en: 'Nobody is followed' },
      texts: [
        {
          vi: 'Trang không dùng cookie, không quảng cáo, không gửi gì cho bên thứ ba. Địa bàn bạn chọn chỉ nằm trong trình duyệt của bạn.',
          en: 'There are no cookies, no advertisements and no third parties. The place that you choose stays in your browser.',
        },
      ],
    },
  ],
};

export const HELP: AboutText = {
  path: '/tro-giup',
  title: { vi: 'Trợ giúp', en: 'Help' },
  lead: {
    vi: 'Cách tìm thủ tục và đọc một trang thủ tục.',
    en: 'How to find a procedure, and how to read its page.',
  },
  parts: [
    {
      id: 'tim',
      title: { vi: 'Tìm thủ tục', en: 'Finding a procedure' },
      texts: [
        {
          vi: 'Gõ việc bạn cần làm bằng lời thường, có dấu hay không dấu đều được: “làm giấy khai sinh”, “sang tên xe”, “xin phép xây nhà”.',
          en: 'Type what you need to do in everyday Vietnamese, with or without accents: “làm giấy khai sinh”, “sang ten xe”.',
        },
        {
          vi: 'Không biết gõ gì? Hãy xem theo sự kiện trong đời, theo lĩnh vực hoặc theo cơ quan.',
          en: 'Not sure what to type? Browse by event of life, by field or by authority.',
        },
      ],
      links: [
        { path: '/su-kien', label: { vi: 'Sự kiện trong đời', en: 'Events of life' } },
        { path: '/linh-vuc', label: { vi: 'Lĩnh vực', en: 'Fields' } },
        { path: '/co-quan', label: { vi: 'Cơ quan', en: 'Authorities' } },
      ],
    },
    {
      id: 'dia-ban',
      title: { vi: 'Chọn nơi bạn ở', en: 'Choosing your place' },
      texts: [
        {
          vi: 'Một số tỉnh có lệ phí, nơi nộp hoặc thủ tục riêng. Bấm “đổi” cạnh chữ “Địa bàn” để chọn tỉnh, xã của bạn; tên cũ trước ngày 01/07/2025 cũng tìm được.',
          en: 'Some provinces have fees, counters or procedures of their own. “change” beside “Place” lets you choose yours; names from before 1 July 2025 are found too.',
        },
      ],
      links: [{ path: '/dia-ban', label: { vi: 'Các tỉnh, thành phố', en: 'Provinces and cities' } }],
    },
    {
      id: 'doc',
      title: { vi: 'Đọc trang thủ tục', en: 'Reading a procedure' },
      texts: [
        {
          vi: 'Khung đầu trang trả lời sáu câu: ai làm được, nộp ở đâu, bao lâu, lệ phí, nhận được gì, có nộp trực tuyến không. Ngay dưới là giấy tờ cần nộp.',
          en: 'The box on top answers six questions: who, where, how long, how much, what you get, and whether online. The papers to bring follow.',
        },
        {
          vi: '“Quyết định không nêu” nghĩa là quyết định không nói điều đó, không phải là không cần: hãy hỏi nơi nộp hồ sơ.',
          en: '“The decision does not say” means just that, not that nothing is needed: ask where you hand in.',
        },
        {
          vi: 'Bảng màu ở đầu trang báo khi thủ tục sắp thay đổi, đã bãi bỏ, chỉ áp dụng ở một tỉnh, hoặc khi bạn đang xem một ngày khác.',
          en: 'A banner tells when a procedure will change, has ended, applies in one province only, or when you look at another day.',
        },
      ],
    },
    {
      id: 'ngay-khac',
      title: { vi: 'Hồ sơ đã nộp từ trước', en: 'Applications handed in earlier' },
      texts: [
        {
          vi: 'Hồ sơ theo quy định của ngày nộp. Cuối trang thủ tục, chọn ngày bạn nộp để xem đúng quy định hôm ấy.',
          en: 'The rules of the day of handing in hold. Choose that day at the end of the page to see them.',
        },
      ],
    },
    {
      id: 'niem-yet',
      title: { vi: 'Dành cho nơi tiếp nhận hồ sơ', en: 'For counters' },
      texts: [
        {
          vi: 'Mỗi thủ tục có tờ niêm yết A4 hoặc A3 kèm mã QR. Quét mã trên tường để biết tờ ấy còn đúng không.',
          en: 'Each procedure has a sheet, A4 or A3, with a QR code. Scan the code on a wall to learn whether that sheet still applies.',
        },
      ],
      links: [{ path: '/niem-yet', label: { vi: 'Lập danh mục niêm yết', en: 'Make a list to post' } }],
    },
    {
      id: 'khieu-nai',
      title: { vi: 'Bị đòi thêm giấy tờ?', en: 'Asked for more papers?' },
      texts: [
        {
          vi: 'Cán bộ chỉ được yêu cầu giấy tờ có trong thủ tục đã công bố. Nếu bị đòi thêm, hãy gửi phản ánh: bạn nhận một mã số để theo dõi trả lời.',
          en: 'Officials may ask only for the papers of the announced procedure. If they ask for more, write to us: you get a number to follow the answer by.',
        },
      ],
      links: [{ path: '/gop-y', label: { vi: 'Gửi phản ánh', en: 'Write to us' }, isFeedback: true }],
    },
  ],
};

export const ACCESSIBILITY: AboutText = {
  path: '/kha-nang-tiep-can',
  formerPaths: ['/tiep-can'],
  title: { vi: 'Khả năng tiếp cận', en: 'Accessibility' },
  lead: {
    vi: 'Trang được làm để ai cũng dùng được: bằng điện thoại rẻ, bằng bàn phím, bằng trình đọc màn hình, không cần JavaScript.',
    en: 'The site is made for everybody: on a cheap phone, by keyboard, with a screen reader, without JavaScript.',
  },
  parts: [
    {
      id: 'chuan',
      title: { vi: 'Tiêu chuẩn', en: 'Standard' },
      texts: [
        {
          vi: 'Trang theo WCAG 2.2 mức AA. Mỗi lần phát hành, mọi loại trang được máy kiểm tra bằng axe ở hai ngôn ngữ, hai cỡ màn hình, nền sáng và nền tối.',
          en: 'The site follows WCAG 2.2, level AA. With each release axe checks every kind of page in both languages, two widths, light and dark.',
        },
        {
          vi: 'Máy chỉ tìm ra một phần lỗi. Người khuyết tật chưa được mời dùng thử trang này; khi có, kết quả được ghi ở đây.',
          en: 'Machines find only some faults. People with disabilities have not yet been asked to try this site; what they find will stand here.',
        },
      ],
    },
    {
      id: 'cach-dung',
      title: { vi: 'Cách dùng', en: 'How to use it' },
      texts: [
        {
          vi: 'Phím Tab đầu tiên dẫn đến “Đến nội dung chính”. Phóng to đến 400 % không phải kéo ngang. Màu sắc không bao giờ là dấu hiệu duy nhất.',
          en: 'The first Tab leads to “Skip to the content”. Zoom up to 400 % needs no sideways scrolling. Colour is never the only sign.',
        },
        {
          vi: 'Trên trang tiếng Anh, lời của quyết định vẫn là tiếng Việt và được đánh dấu để trình đọc màn hình đọc đúng giọng.',
          en: 'On English pages the words of decisions stay Vietnamese and are marked, so that screen readers pronounce them so.',
        },
      ],
    },
    {
      id: 'han-che',
      title: { vi: 'Điều chưa tốt', en: 'Known limits' },
      texts: [
        {
          vi: 'Biểu mẫu để tải về là tệp của các cơ quan; nhiều tệp Word, PDF chưa dùng được với trình đọc màn hình. Nội dung quyết định dài và viết bằng lời pháp luật; trang không viết lại.',
          en: 'Blank forms are files of the offices; many cannot be used with a screen reader. Texts of decisions are long and legal; the site does not rewrite them.',
        },
      ],
    },
    {
      id: 'bao-loi',
      title: { vi: 'Có chỗ bạn không dùng được?', en: 'Is there something you cannot use?' },
      texts: [
        {
          vi: 'Hãy cho biết trang nào, bạn làm gì và dùng thiết bị nào. Nơi tiếp nhận hồ sơ cũng phải giúp bạn tại chỗ, không cần qua trang này.',
          en: 'Tell us which page, what you did and with which device. Counters must help you in person too, without this site.',
        },
      ],
      links: [
        {
          path: '/gop-y?trang=%2Fkha-nang-tiep-can',
          label: { vi: 'Báo điều không dùng được', en: 'Report what you cannot use' },
          isFeedback: true,
        },
        { path: '/noi-tiep-nhan', label: { vi: 'Nơi tiếp nhận hồ sơ', en: 'Where to hand in' } },
      ],
    },
  ],
};
