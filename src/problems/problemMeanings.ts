import type { Label } from '../domain/values/vocabulary.ts';
import type { ProblemCode } from './problemCodes.ts';

/** What each code means and what helps, as `/v1/problems/{code}` tells it. */
export const PROBLEM_MEANINGS: Readonly<Record<ProblemCode, Label>> = {
  BAD_INPUT: {
    vi: 'Giá trị nêu ở field không hợp lệ; detail cho biết giá trị đúng',
    en: 'The value of `field` is wrong; `detail` says what would be right',
  },
  BAD_REQUEST: {
    vi: 'Yêu cầu không đúng giao thức GraphQL qua HTTP; message cho biết cần sửa gì',
    en: 'The request does not follow GraphQL over HTTP; `message` says what to change',
  },
  BAD_QUERY: {
    vi: 'Truy vấn GraphQL sai cú pháp hoặc không khớp lược đồ; xem /graphql hoặc schema.graphql',
    en: 'The GraphQL query has a syntax error or does not match the schema; see /graphql or schema.graphql',
  },
  BATCHING_NOT_SUPPORTED: {
    vi: 'Mỗi yêu cầu chỉ gồm một truy vấn: gửi từng truy vấn, hoặc gộp bằng bí danh',
    en: 'One query a request: send them one by one, or ask several things in one query by aliases',
  },
  TOO_COSTLY: {
    vi: 'Truy vấn cần quá nhiều xử lý: giảm first, bớt trường hoặc chia nhỏ; X-Cost: 1 cho biết chi phí',
    en: 'The question takes too much work: lower `first`, ask for fewer fields, or split it; `X-Cost: 1` tells the cost',
  },
  KEY_REFUSED: {
    vi: 'Khóa API không đúng, đã hết hạn hoặc đã thu hồi; có thể hỏi không cần khóa',
    en: 'The API key is wrong, expired or revoked; asking without a key is possible',
  },
  NOT_SIGNED_IN: { vi: 'Cần đăng nhập trước', en: 'Sign in first' },
  NOT_ALLOWED: {
    vi: 'Vai trò, cơ quan của tài khoản hoặc trạng thái hiện tại không cho phép',
    en: 'The role, the authority of the account or the present state does not allow it',
  },
  NOT_FOUND: { vi: 'Không có địa chỉ hoặc đối tượng này', en: 'There is no such address or thing' },
  METHOD_NOT_ALLOWED: { vi: 'Địa chỉ này chỉ nhận phương thức nêu ở Allow', en: 'This address takes only the methods in `Allow`' },
  AMBIGUOUS: {
    vi: 'Nhiều đối tượng cùng khớp; extensions liệt kê chúng, hãy nêu thêm để chọn một',
    en: 'Several things fit; `extensions` lists them, so add what tells them apart',
  },
  CONFLICT: {
    vi: 'Dữ liệu đang có không cho phép; tải lại, sửa rồi thử lại',
    en: 'What is stored now stands against it; load it again, mend it and try again',
  },
  TOO_LARGE: { vi: 'Yêu cầu quá lớn hoặc lồng quá sâu', en: 'The request is too large or nested too deeply' },
  CHECK_FAILED: {
    vi: 'Quyết định còn lỗi, hoặc còn cảnh báo chưa giải trình',
    en: 'The decision has errors, or warnings without an explanation',
  },
  RATE_LIMITED: { vi: 'Đã hỏi quá nhiều; hỏi lại sau Retry-After giây', en: 'Too much was asked; ask again after `Retry-After` seconds' },
  INTERNAL: { vi: 'Lỗi hệ thống; id để tra cứu', en: 'An error of ours; `id` looks it up' },
  TEXT_DAMAGED: {
    vi: 'Một nội dung đã niêm phong bị mất hoặc hỏng, nên không được hiển thị',
    en: 'A sealed text is missing or damaged, so it is not shown',
  },
  UNAVAILABLE: {
    vi: 'Cơ sở dữ liệu tạm thời không trả lời, nên nội dung này chưa đọc được; hỏi lại sau Retry-After giây',
    en: 'The database does not answer just now, so this text cannot be read; ask again after `Retry-After` seconds',
  },
  STARTING: {
    vi: 'Danh mục đang được công bố lần đầu; hỏi lại sau ít phút',
    en: 'The catalogue is being announced for the first time; ask again in a minute',
  },
  OVERLOADED: {
    vi: 'Máy chủ quá tải; hỏi lại sau Retry-After giây',
    en: 'The server is overloaded; ask again after `Retry-After` seconds',
  },
  STOPPED: {
    vi: 'Tạm dừng ghi cho đến khi người vận hành xem lại máy chủ; chưa có gì được ghi',
    en: 'Writing is stopped until the operator has looked at the server; nothing was written',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    vi: 'Chưa biết truy vấn có mã băm này: hãy gửi lại một lần kèm toàn văn.',
    en: 'The query of this hash is not known here: send it once more with its text.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    vi: 'Không hỗ trợ dạng truy vấn lưu sẵn này: gửi toàn văn truy vấn',
    en: 'This kind of persisted query is not offered: send the text of the query',
  },
};
