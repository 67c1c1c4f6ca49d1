import type { Label } from '../../domain/values/vocabulary.ts';

/** A section of the guide. `example` is a request that CI runs against a served catalogue. */
export interface GuideSection {
  readonly id: string;
  readonly title: Label;
  readonly text: Label;
  readonly example?: string;
}

export const GUIDE_TITLE: Label = { vi: 'Dành cho nhà phát triển', en: 'For developers' };

export const GUIDE: readonly GuideSection[] = [
  {
    id: 'bat-dau',
    title: { vi: 'Bắt đầu', en: 'Quick start' },
    text: {
      vi: 'Không cần khóa. GraphQL ở /graphql (GET và POST) trả lời mọi câu hỏi; REST ở /v1 dùng cùng các câu hỏi ấy; mô tả ở /v1/openapi.json.',
      en: 'No key is needed. GraphQL at /graphql (GET and POST) answers everything; REST at /v1 asks the same questions; its description is /v1/openapi.json.',
    },
    example: '/v1/procedures?first=2',
  },
  {
    id: 'hai-dong-ho',
    title: { vi: 'Hai đồng hồ và địa bàn', en: 'Two clocks and a place' },
    text: {
      vi: 'asOf là ngày có hiệu lực được hỏi (mặc định hôm nay ở Việt Nam); knownAt là thời điểm mà dữ liệu được biết (mặc định bây giờ); place là tỉnh hoặc xã của người hỏi (mặc định danh mục chung cả nước). Mọi khoảng "until" không tính chính ngày đó.',
      en: 'asOf is the day whose law is asked for (default today in Viet Nam); knownAt the instant whose knowledge (default now); place the province or commune whose people ask (default the national catalogue). Every "until" is exclusive.',
    },
    example: '/v1/procedures?asOf=2026-01-01&place=24&first=1',
  },
  {
    id: 'dinh-danh',
    title: { vi: 'Định danh', en: 'Ids' },
    text: {
      vi: 'Định danh toàn cục giữ cả ngày, thời điểm và địa bàn của câu hỏi; bỏ phần sau dấu ? thì được định danh vĩnh viễn. Gửi lại bằng node, nodes hoặc /v1/versions/{id}, mã hóa phần trăm.',
      en: 'A global id holds the clocks and the place of its question; without what follows the ? it is the permanent one. Give it back to node, nodes or /v1/versions/{id}, percent-encoded.',
    },
  },
  {
    id: 'phan-trang',
    title: { vi: 'Phân trang', en: 'Paging' },
    text: {
      vi: 'first hoặc last (1 đến 100) cùng after hoặc before. Con trỏ vẫn đúng khi có công bố mới. REST nêu trang kế tiếp ở tiêu đề Link.',
      en: 'first or last (1 to 100), with after or before. Cursors survive new announcements. REST names the next page in the Link header.',
    },
    example: '/v1/decisions?first=1',
  },
  {
    id: 'theo-doi',
    title: { vi: 'Theo dõi thay đổi', en: 'Following changes' },
    text: {
      vi: 'Giữ endCursor của changes rồi hỏi lại với after: không thay đổi nào bị bỏ sót, lặp lại hay đổi thứ tự. Nếu chưa có gì mới, ETag cho câu trả lời 304. Con trỏ vượt quá nhật ký bị từ chối (400): nhật ký đã được khôi phục từ bản cũ hơn, hãy bắt đầu lại.',
      en: 'Keep endCursor of changes and ask again with after: no change is skipped, repeated or reordered. While nothing is new, its ETag brings 304. A cursor that is ahead of the log is refused (400): the log was restored from an older copy, so begin again.',
    },
    example: '/v1/changes?first=1',
  },
  {
    id: 'nguon-tin',
    title: { vi: 'Nguồn tin và webhook', en: 'Feeds and webhooks' },
    text: {
      vi: '/v1/feed.atom nêu các quyết định mới nhất, với bộ lọc của /v1/changes; liên kết prev-archive dẫn tới mọi quyết định trước đó (RFC 5005). Quản trị viên có thể đăng ký địa chỉ nhận webhook (Standard Webhooks): có chữ ký, gửi lại khi lỗi, đúng thứ tự; cùng một thông báo có thể đến hai lần với cùng webhook-id.',
      en: '/v1/feed.atom tells the newest decisions, with the filters of /v1/changes; prev-archive leads to all before them (RFC 5005). Administrators set up webhooks (Standard Webhooks): signed, repeated after failures, in order; one may come twice, with the same webhook-id.',
    },
    example: '/v1/feed.atom',
  },
  {
    id: 'du-lieu-lien-ket',
    title: { vi: 'Dữ liệu liên kết', en: 'Linked data' },
    text: {
      vi: 'Thêm .jsonld vào địa chỉ của một thủ tục, phiên bản hoặc quyết định để nhận CPSV-AP hoặc ELI; /v1/catalog.jsonld liệt kê những gì tải được theo DCAT-AP.',
      en: '.jsonld behind the address of a procedure, version or decision gives CPSV-AP or ELI; /v1/catalog.jsonld lists what can be taken away as DCAT-AP.',
    },
    example: '/v1/catalog.jsonld',
  },
  {
    id: 'mot-phan',
    title: { vi: 'Chỉ lấy phần cần', en: 'Parts of answers' },
    text: {
      vi: '?select=code,name ở mọi địa chỉ REST chỉ trả về các phần ấy và tốn ít hạn mức hơn. GraphQL nhận truy vấn theo mã băm (persisted queries) qua GET, để bộ nhớ đệm giữ được.',
      en: '?select=code,name at every address of REST answers these members only, and costs less. GraphQL takes queries by their hash (persisted queries) over GET, so that caches can keep them.',
    },
    example: '/v1/procedures?first=2&select=code,name',
  },
  {
    id: 'tro-ly',
    title: { vi: 'Trợ lý AI', en: 'Assistants' },
    text: {
      vi: 'POST /mcp (Model Context Protocol, streamable HTTP, không phiên): search_procedures, get_procedure, list_changes, compare_versions. Mỗi câu trả lời nêu ngày, địa bàn và địa chỉ.',
      en: 'POST /mcp (Model Context Protocol, streamable HTTP, no sessions): search_procedures, get_procedure, list_changes, compare_versions. Each answer names its day, place and address.',
    },
  },
  {
    id: 'thu-vien',
    title: { vi: 'Thư viện', en: 'Client package' },
    text: {
      vi: '@tthc/client (TypeScript, trình duyệt và Node): walk đọc hết danh sách, follow theo dõi thay đổi, verify kiểm nhật ký; kèm kiểu của mọi câu trả lời. npm run follow giữ một bản sao trong SQLite.',
      en: '@tthc/client (TypeScript, browsers and Node): walk reads lists, follow follows changes, verify proves the log; with types of every answer. npm run follow keeps a copy in SQLite.',
    },
  },
  {
    id: 'tai-nhat-quan',
    title: { vi: 'Tải toàn bộ một cách nhất quán', en: 'Downloading everything consistently' },
    text: {
      vi: '/v1/export.jsonl, .csv, .xlsx, .jsonld trả về mọi thủ tục từ một trạng thái duy nhất. Cách khác: lấy lastAnnouncedAt của /v1/catalog làm knownAt rồi đi hết các trang với cùng giá trị ấy (đừng lấy giờ của máy mình: nếu máy chạy nhanh thì thời điểm nằm ở tương lai và bị từ chối).',
      en: '/v1/export.jsonl, .csv, .xlsx and .jsonld give all procedures from one state. Or walk all pages with one knownAt: lastAnnouncedAt of /v1/catalog (not the time of your own clock: one that is ahead names the future, which is refused).',
    },
    example: '/v1/export.csv',
  },
  {
    id: 'kiem-ma-bam',
    title: { vi: 'Tự kiểm mã băm', en: 'Checking a hash yourself' },
    text: {
      vi: '/v1/log liệt kê các đoạn nhật ký; phần sau các đoạn ở /v1/log.jsonl. Mỗi dòng là một đối tượng JSON, có hai loại theo kind. announcement: hash là SHA-256 (hệ 16) của text; text nêu previousHash là hash của công bố trước và lines là id các dòng của nó theo thứ tự. line: không có hash mà có id, là 26 ký tự đầu của SHA-256 của text viết bằng base32 chữ thường; text là null khi nội dung bị giữ lại theo pháp luật (withheld nêu lý do), khi đó không kiểm được text, nhưng công bố vẫn nêu id. Ghi lại /v1/log/head ở nơi khác rồi đối chiếu về sau.',
      en: '/v1/log lists segments of the log; what follows them is at /v1/log.jsonl. Each line is a JSON object, of one of two kinds as kind says. announcement: hash is the SHA-256 of text, in hexadecimal; text names previousHash, the hash of the announcement before, and lines, the ids of its lines in order. line: it has no hash but an id, the first 26 characters of the SHA-256 of text in lower-case base32; text is null where the law lets it be withheld (withheld tells why); then the text cannot be checked, while its announcement still names the id. Note /v1/log/head elsewhere and hold the log to it later.',
    },
    example: '/v1/log/head',
  },
  {
    id: 'loi',
    title: { vi: 'Lỗi', en: 'Errors' },
    text: {
      vi: 'REST trả lời theo RFC 9457: code thuộc danh sách đóng, field là tham số sai, type dẫn tới trang giải thích. GraphQL đặt code và field ở extensions. POST /graphql nhận JSON bằng UTF-8, không nén, dài nhất 65.536 byte: sai thì nhận 400, quá dài 413, loại nội dung khác 415. Giá trị bộ lọc không có trong danh mục chỉ tạo warnings.',
      en: 'REST answers as RFC 9457: code is from a closed list, field names the wrong input, type leads to a page that explains. GraphQL has code and field in extensions. POST /graphql takes JSON in UTF-8, not compressed, of at most 65,536 bytes: 400 where it is wrong, 413 where it is longer, 415 for other content. A filter value that the catalogue lacks only makes warnings.',
    },
    example: '/v1/problems/BAD_INPUT',
  },
  {
    id: 'gioi-han',
    title: { vi: 'Giới hạn', en: 'Limits' },
    text: {
      vi: 'Mỗi máy khách có hạn mức điểm mỗi phút (tiêu đề RateLimit); hết hạn mức thì nhận 429 và Retry-After. X-Cost: 1 cho biết chi phí của một truy vấn GraphQL. Chương trình có khóa (Authorization: Bearer) có hạn mức riêng.',
      en: 'Each client has a budget of points a minute (RateLimit headers); beyond it comes 429 with Retry-After. X-Cost: 1 tells the cost of a GraphQL query. A program with a key (Authorization: Bearer) has its own budget.',
    },
  },
  {
    id: 'phien-ban',
    title: { vi: 'Chính sách phiên bản', en: 'Versions' },
    text: {
      vi: 'Hợp đồng chỉ được bổ sung: không tên nào đổi nghĩa hay biến mất trong /v1. Nếu có thứ phải bỏ, nó được đánh dấu @deprecated ít nhất 12 tháng trước, và câu trả lời dùng đến nó có tiêu đề Deprecation và Sunset. /v1/changes-of-api liệt kê mọi thay đổi.',
      en: 'The contract only grows: within /v1 no name changes or vanishes. What must go is marked @deprecated at least 12 months before, and answers that use it have Deprecation and Sunset. /v1/changes-of-api lists every change.',
    },
    example: '/v1/changes-of-api.atom',
  },
  {
    id: 'giay-phep',
    title: { vi: 'Giấy phép', en: 'Licence' },
    text: {
      vi: 'Phần mềm theo giấy phép MIT. Văn bản hành chính không thuộc đối tượng bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, Điều 15).',
      en: 'The software is under the MIT licence. Administrative texts are no subject of copyright (Law on Intellectual Property, Article 15).',
    },
  },
];
