import type { Label } from '../../domain/values/vocabulary.ts';

/** Everything that a request can be refused for, with its status and title: one list for REST, GraphQL and the pages. */
export const PROBLEM_CODES = {
  BAD_INPUT: { status: 400, title: 'Bad Request' },
  TOO_COSTLY: { status: 400, title: 'Bad Request' },
  NOT_FOUND: { status: 404, title: 'Not Found' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'Method Not Allowed' },
  TOO_LARGE: { status: 413, title: 'Content Too Large' },
  RATE_LIMITED: { status: 429, title: 'Too Many Requests' },
  TEXT_DAMAGED: { status: 503, title: 'Service Unavailable' },
  INTERNAL: { status: 500, title: 'Internal Server Error' },
  STARTING: { status: 503, title: 'Service Unavailable' },
  OVERLOADED: { status: 503, title: 'Service Unavailable' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;
export type ProblemCode = keyof typeof PROBLEM_CODES;

/** What each code means and what helps, as `/v1/problems/{code}` tells it. */
export const PROBLEM_MEANINGS: Readonly<Record<ProblemCode, Label>> = {
  BAD_INPUT: {
    vi: 'Giá trị nêu ở field không hợp lệ; detail cho biết giá trị đúng',
    en: 'The value of `field` is wrong; `detail` says what would be right',
  },
  TOO_COSTLY: {
    vi: 'Truy vấn cần quá nhiều xử lý: giảm first, bớt trường hoặc chia nhỏ; X-Cost: 1 cho biết chi phí',
    en: 'The question takes too much work: lower `first`, ask for fewer fields, or split it; `X-Cost: 1` tells the cost',
  },
  NOT_FOUND: { vi: 'Không có địa chỉ hoặc đối tượng này', en: 'There is no such address or thing' },
  METHOD_NOT_ALLOWED: { vi: 'Địa chỉ này chỉ nhận phương thức nêu ở Allow', en: 'This address takes only the methods in `Allow`' },
  TOO_LARGE: { vi: 'Yêu cầu quá lớn hoặc lồng quá sâu', en: 'The request is too large or nested too deeply' },
  RATE_LIMITED: { vi: 'Đã hỏi quá nhiều; hỏi lại sau Retry-After giây', en: 'Too much was asked; ask again after `Retry-After` seconds' },
  TEXT_DAMAGED: {
    vi: 'Một nội dung đã niêm phong bị mất hoặc hỏng, nên không được hiển thị',
    en: 'A sealed text is missing or damaged, so it is not shown',
  },
  INTERNAL: { vi: 'Lỗi hệ thống; id để tra cứu', en: 'An error of ours; `id` looks it up' },
  STARTING: {
    vi: 'Danh mục đang được công bố lần đầu; hỏi lại sau ít phút',
    en: 'The catalogue is being announced for the first time; ask again in a minute',
  },
  OVERLOADED: {
    vi: 'Máy chủ quá tải; hỏi lại sau Retry-After giây',
    en: 'The server is overloaded; ask again after `Retry-After` seconds',
  },
};
