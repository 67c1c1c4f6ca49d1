import { anyOf } from '../../wording.ts';

/**
 * The effect of a verb on a decision. `ends`: its subject ends ('Quyết định số 5 hết hiệu lực'). `endsOther`: its
 * object ends, or in the passive its subject ('bãi bỏ Quyết định số 5', 'Quyết định số 5 bị bãi bỏ'). `endsEither`: the
 * decision may stand on both sides. `endsAfter`: its subject ends after the second day of a term. `keeps` leaves it in force, `changes` amends it. `suspends` is none of these, so
 * somebody is asked.
 */
export type VerbShape = 'ends' | 'endsOther' | 'endsEither' | 'endsAfter' | 'keeps' | 'changes' | 'suspends';

/** Every verb that the reader knows, each with an example. To add a wording, add a row. */
export const VERBS: readonly (readonly [phrase: string, shape: VerbShape, example: string])[] = [
  ['hết hiệu lực thi hành', 'ends', 'Quyết định số 5/QĐ-UBND hết hiệu lực thi hành'],
  ['hết hiệu lực', 'ends', 'Quyết định số 5/QĐ-UBND hết hiệu lực'],
  ['hết giá trị', 'ends', 'Quyết định số 5/QĐ-UBND hết giá trị thi hành'],
  ['mất hiệu lực', 'ends', 'Quyết định số 5/QĐ-UBND mất hiệu lực'],
  ['không còn hiệu lực', 'ends', 'Quyết định số 5/QĐ-UBND không còn hiệu lực thi hành'],
  ['không còn giá trị', 'ends', 'Quyết định số 5/QĐ-UBND không còn giá trị pháp lý'],
  ['không có hiệu lực', 'ends', 'Quyết định số 5/QĐ-UBND không có hiệu lực thi hành kể từ ngày ký'],
  ['hết thời hạn hiệu lực', 'ends', 'Quyết định số 5/QĐ-UBND hết thời hạn hiệu lực'],
  ['không còn áp dụng', 'endsEither', 'Quyết định số 5/QĐ-UBND không còn áp dụng'],
  ['không còn được áp dụng', 'ends', 'Quyết định số 5/QĐ-UBND không còn được áp dụng'],
  ['không còn được thực hiện', 'ends', 'Các thủ tục công bố tại Quyết định số 5/QĐ-UBND không còn được thực hiện'],
  ['không còn thực hiện', 'endsEither', 'Các thủ tục công bố tại Quyết định số 5/QĐ-UBND không còn thực hiện'],
  ['không được tiếp tục thực hiện', 'ends', 'Các thủ tục tại Quyết định số 5/QĐ-UBND không được tiếp tục thực hiện'],
  ['không được tiếp tục áp dụng', 'ends', 'Quyết định số 5/QĐ-UBND không được tiếp tục áp dụng'],
  ['không được áp dụng', 'ends', 'Quyết định số 5/QĐ-UBND không được áp dụng nữa'],
  ['không thực hiện', 'endsEither', 'Không thực hiện các thủ tục tại Quyết định số 5/QĐ-UBND kể từ ngày ký'],
  ['thôi có hiệu lực', 'ends', 'Quyết định số 5/QĐ-UBND thôi có hiệu lực'],
  ['kết thúc hiệu lực', 'endsEither', 'Kết thúc hiệu lực Quyết định số 5/QĐ-UBND'],
  ['vô hiệu', 'endsEither', 'Vô hiệu Quyết định số 5/QĐ-UBND'],
  ['không tiếp tục áp dụng', 'endsEither', 'Không tiếp tục áp dụng Quyết định số 5/QĐ-UBND'],
  ['không tiếp tục thực hiện', 'endsEither', 'Không tiếp tục thực hiện Quyết định số 5/QĐ-UBND'],
  ['không áp dụng', 'endsEither', 'Không áp dụng Quyết định số 5/QĐ-UBND'],
  ['chấm dứt hiệu lực', 'endsEither', 'Chấm dứt hiệu lực của Quyết định số 5/QĐ-UBND'],
  ['chấm dứt việc thực hiện', 'endsEither', 'Chấm dứt việc thực hiện Quyết định số 5/QĐ-UBND'],
  ['chấm dứt thực hiện', 'endsEither', 'Chấm dứt thực hiện Quyết định số 5/QĐ-UBND'],
  ['chấm dứt', 'endsEither', 'Hiệu lực của Quyết định số 5/QĐ-UBND chấm dứt'],
  ['ngừng hiệu lực', 'endsEither', 'Ngừng hiệu lực Quyết định số 5/QĐ-UBND'],
  ['ngưng hiệu lực', 'endsEither', 'Ngưng hiệu lực Quyết định số 5/QĐ-UBND'],
  ['ngừng áp dụng', 'endsEither', 'Ngừng áp dụng Quyết định số 5/QĐ-UBND'],
  ['ngừng thực hiện', 'endsEither', 'Ngừng thực hiện Quyết định số 5/QĐ-UBND'],
  ['ngưng thực hiện', 'endsEither', 'Ngưng thực hiện các thủ tục tại Quyết định số 5/QĐ-UBND'],
  ['dừng thực hiện', 'endsEither', 'Dừng thực hiện Quyết định số 5/QĐ-UBND'],
  ['dừng áp dụng', 'endsEither', 'Dừng áp dụng Quyết định số 5/QĐ-UBND'],
  ['thôi thực hiện', 'endsEither', 'Thôi thực hiện Quyết định số 5/QĐ-UBND'],
  ['không còn sử dụng', 'endsEither', 'Không còn sử dụng Danh mục kèm theo Quyết định số 5/QĐ-UBND'],
  ['không sử dụng', 'endsEither', 'Không sử dụng Danh mục kèm theo Quyết định số 5/QĐ-UBND'],
  ['thôi áp dụng', 'endsEither', 'Thôi áp dụng Quyết định số 5/QĐ-UBND'],
  ['bãi bỏ', 'endsOther', 'Bãi bỏ Quyết định số 5/QĐ-UBND'],
  ['hủy bỏ', 'endsOther', 'Huỷ bỏ Quyết định số 5/QĐ-UBND'],
  ['xóa bỏ', 'endsOther', 'Xóa bỏ thủ tục số 3 tại Quyết định số 5/QĐ-UBND'],
  ['loại bỏ', 'endsOther', 'Loại bỏ thủ tục số 3 tại Quyết định số 5/QĐ-UBND'],
  ['gỡ bỏ', 'endsOther', 'Gỡ bỏ các thủ tục tại Quyết định số 5/QĐ-UBND khỏi Cơ sở dữ liệu quốc gia'],
  ['xóa tên', 'endsOther', 'Xóa tên thủ tục số 3 trong Danh mục ban hành kèm theo Quyết định số 5/QĐ-UBND'],
  ['bỏ', 'endsOther', 'Bỏ thủ tục số 3 tại Quyết định số 5/QĐ-UBND'],
  ['hủy', 'endsOther', 'Hủy Quyết định số 5/QĐ-UBND'],
  ['đưa ra khỏi', 'endsOther', 'Đưa ra khỏi Danh mục thủ tục số 3 tại Quyết định số 5/QĐ-UBND'],
  ['đưa ra ngoài', 'endsOther', 'Đưa ra ngoài Danh mục kèm theo Quyết định số 5/QĐ-UBND 02 thủ tục'],
  ['ra khỏi', 'endsOther', 'Đưa 02 thủ tục ra khỏi Danh mục kèm theo Quyết định số 5/QĐ-UBND'],
  ['rút khỏi', 'endsOther', 'Rút khỏi Danh mục thủ tục số 2 của Quyết định số 5/QĐ-UBND'],
  ['thu hồi', 'endsOther', 'Thu hồi Quyết định số 5/QĐ-UBND'],
  ['thay thế', 'endsOther', 'Quyết định này thay thế Quyết định số 5/QĐ-UBND'],
  ['thay cho', 'endsOther', 'Quyết định này thay cho Quyết định số 5/QĐ-UBND'],
  ['thay', 'endsOther', 'Quyết định số 5/QĐ-UBND được thay bằng Quyết định này'],
  ['tiếp tục có hiệu lực', 'keeps', 'Quyết định số 5/QĐ-UBND tiếp tục có hiệu lực'],
  ['tiếp tục thực hiện', 'keeps', 'Các nội dung khác tại Quyết định số 5/QĐ-UBND tiếp tục thực hiện'],
  ['tiếp tục được thực hiện', 'keeps', 'Các nội dung khác tại Quyết định số 5/QĐ-UBND tiếp tục được thực hiện'],
  ['tiếp tục áp dụng', 'keeps', 'Tiếp tục áp dụng các nội dung khác tại Quyết định số 5/QĐ-UBND'],
  ['giữ nguyên', 'keeps', 'Các nội dung khác tại Quyết định số 5/QĐ-UBND vẫn giữ nguyên giá trị'],
  ['vẫn có hiệu lực', 'keeps', 'Các nội dung khác tại Quyết định số 5/QĐ-UBND vẫn có hiệu lực'],
  ['vẫn còn hiệu lực', 'keeps', 'Các nội dung khác tại Quyết định số 5/QĐ-UBND vẫn còn hiệu lực'],
  ['vẫn thực hiện', 'keeps', 'Các nội dung khác vẫn thực hiện theo Quyết định số 5/QĐ-UBND'],
  ['còn hiệu lực', 'keeps', 'Quyết định số 5/QĐ-UBND còn hiệu lực đối với các thủ tục cấp xã'],
  ['còn giá trị', 'keeps', 'Quyết định số 5/QĐ-UBND còn giá trị'],
  ['không thay đổi', 'keeps', 'Các nội dung khác tại Quyết định số 5/QĐ-UBND không thay đổi'],
  ['không bãi bỏ', 'keeps', 'Không bãi bỏ Quyết định số 5/QĐ-UBND'],
  ['không bị bãi bỏ', 'keeps', 'Các thủ tục khác tại Quyết định số 5/QĐ-UBND không bị bãi bỏ'],
  ['không bị thay thế', 'keeps', 'Các thủ tục khác tại Quyết định số 5/QĐ-UBND không bị thay thế'],
  ['không thay thế', 'keeps', 'Quyết định này không thay thế Quyết định số 5/QĐ-UBND'],
  ['chưa hết hiệu lực', 'keeps', 'Quyết định số 5/QĐ-UBND chưa hết hiệu lực'],
  ['sửa đổi, bổ sung', 'changes', 'Quyết định này sửa đổi, bổ sung Quyết định số 5/QĐ-UBND'],
  ['sửa đổi', 'changes', 'Sửa đổi Điều 2 Quyết định số 5/QĐ-UBND'],
  ['bổ sung', 'changes', 'Bổ sung 02 thủ tục vào Danh mục kèm theo Quyết định số 5/QĐ-UBND'],
  ['điều chỉnh', 'changes', 'Điều chỉnh nội dung tại Quyết định số 5/QĐ-UBND'],
  ['đính chính', 'changes', 'Đính chính Phụ lục kèm theo Quyết định số 5/QĐ-UBND'],
  ['tạm dừng', 'suspends', 'Tạm dừng thực hiện Quyết định số 5/QĐ-UBND'],
  ['tạm ngừng', 'suspends', 'Tạm ngừng hiệu lực Quyết định số 5/QĐ-UBND'],
  ['tạm ngưng', 'suspends', 'Tạm ngưng hiệu lực Quyết định số 5/QĐ-UBND'],
  ['dừng tiếp nhận', 'suspends', 'Dừng tiếp nhận các thủ tục tại Quyết định số 5/QĐ-UBND'],
  ['hết hạn', 'suspends', 'Quyết định số 5/QĐ-UBND hết hạn'],
  ['có hiệu lực đến', 'suspends', 'Quyết định số 5/QĐ-UBND có hiệu lực đến hết ngày 31/12/2025'],
  ['đình chỉ', 'suspends', 'Đình chỉ thi hành Quyết định số 5/QĐ-UBND'],
];

/** What says that something ends, on either side. */
export const ENDING_PHRASES: readonly string[] = VERBS.filter(([, shape]) => shape.startsWith('ends')).map(([phrase]) => phrase);

const DAY = '(?:ngày\\s+)?\\d{1,2}\\s*(?:/|-|\\.|tháng)\\s*\\d{1,2}\\s*(?:/|-|\\.|năm)\\s*\\d{4}';
const FROM = `(?:kể\\s+)?từ\\s+${DAY}`;
/** 'có hiệu lực từ ngày 01/01/2024 đến hết ngày 31/12/2026': both days are set, and 'hết' makes the second the last. */
export const TERM = `(?<!\\p{L})${anyOf(['có hiệu lực', 'có hiệu lực thi hành', 'có giá trị', 'được áp dụng', 'được thực hiện'])}\\s+${FROM}\\s+(?:đến|tới)\\s+hết\\s+${DAY}`;
/** 'đến ngày 31/12/2026', 'đến hết ngày 31/12/2026' */
export const UNTIL = `(?<!\\p{L})(?:đến|tới)\\s+(?:hết\\s+)?${DAY}`;
const LOSES_FORCE = `${anyOf(VERBS.filter(([, shape]) => shape === 'ends').map(([phrase]) => phrase))}|(?:bị|được)\\s+(?:bãi bỏ|hủy bỏ|huỷ bỏ|thay thế)`;
const SURELY = `(?:${anyOf(['đương nhiên', 'chính thức', 'sẽ', 'thì'])}\\s+)*`;
/** 'có hiệu lực đến ngày 31/12/2026 và' before 'hết hiệu lực từ ngày 01/01/2027': the second day says all. */
export const UNTIL_ENDED = `(?<!\\p{L})(?:${anyOf(['vẫn', 'chỉ', 'còn', 'tiếp tục', 'được', 'có', 'hiệu lực', 'giá trị', 'thi hành', 'thực hiện', 'áp dụng'])}\\s+)+(?:${FROM}\\s+)?${UNTIL}(?:\\s*[,;]|\\s+và)*\\s+(?=${FROM},?\\s+${SURELY}(?:${LOSES_FORCE})|${SURELY}(?:${LOSES_FORCE})\\s+${FROM})`;

/** Nouns and prepositions that name a part of a decision. */
export const PARTS: readonly string[] = [
  'thủ tục hành chính',
  'thủ tục',
  'TTHC',
  'DVC',
  'dịch vụ công',
  'nội dung',
  'danh mục',
  'phụ lục',
  'mục',
  'tiểu mục',
  'phần',
  'điểm',
  'khoản',
  'điều',
  'chương',
  'số thứ tự',
  'thứ tự',
  'STT',
  'một số',
  'một phần',
  'quy trình',
  'quy định',
  'lĩnh vực',
  'nhóm',
  'tại',
  'trong',
  'ban hành kèm theo',
  'kèm theo',
];

/** Nouns that name a part of a decision without a preposition. */
export const NAMED_PARTS: readonly string[] = [
  ...['phụ lục', 'mục', 'phần', 'danh mục', 'thủ tục', 'TTHC', 'nội dung', 'số thứ tự', 'STT', 'lĩnh vực'],
  ...['cấp tỉnh', 'cấp huyện', 'cấp xã'],
];

/** Words behind a decision's name or its verb that say nothing of how much ends. */
export const HARMLESS_WORDS: readonly string[] = [
  ...['và', 'đồng thời', 'thì', 'bị', 'được', 'đã', 'sẽ', 'đều', 'cùng', 'cũng', 'nay', 'nữa', 'đương nhiên', 'chính thức'],
  ...['nêu trên', 'nói trên', 'trước đây', 'trước đó', 'ban hành', 'của', 'chủ tịch', 'ubnd', 'ủy ban nhân dân', 'tỉnh', 'thành phố'],
  ...['pháp luật', 'pháp lý', 'thi hành', 'thực hiện', 'áp dụng', 'hiệu lực', 'giá trị', 'thay thế', 'quyết định này'],
];
/** The same, with the words after them: 'do không còn phù hợp', 'đang có hiệu lực đến hết ngày …'. */
export const HARMLESS_OPENINGS: readonly string[] = [
  ...['do', 'vì', 'nhằm', 'để thực hiện', 'để phù hợp', 'để thống nhất', 'theo', 'căn cứ', 'bởi', 'bằng', 'trên cơ sở', 'đăng công báo'],
  ...['có hiệu lực', 'đang có hiệu lực', 'còn hiệu lực đến', 'vẫn còn hiệu lực đến', 'áp dụng đến', 'thực hiện đến'],
  ...['trên địa bàn tỉnh', 'trên địa bàn thành phố', 'trên địa bàn toàn tỉnh'],
];

/** Applications that were handed in go on by the old rules; nothing of the decision does. */
export const APPLICATIONS: readonly string[] = ['hồ sơ', 'tiếp nhận'];

/** Words that exempt something from ending. */
export const EXCEPTIONS: readonly string[] = [
  'trừ',
  'ngoại trừ',
  'loại trừ',
  'không bao gồm',
  'không gồm',
  'chưa bao gồm',
  'không kể',
  'giữ lại',
  'không áp dụng đối với',
  'riêng',
  'ngoài ra trừ',
];
/** Words with 'trừ' that exempt nothing. */
export const NO_EXCEPTIONS: readonly string[] = [
  'khấu trừ',
  'giảm trừ',
  'diệt trừ',
  'phòng trừ',
  'phòng, trừ',
  'bài trừ',
  'cấn trừ',
  'bù trừ',
];
/** Words that limit the end of a decision to a part of it. */
export const LIMITS: readonly string[] = ['một phần', 'đối với', 'liên quan đến', 'về nội dung', 'về phần', 'trong phạm vi', 'ở phần'];

/** Words that give somebody a task: nothing ends by them. */
export const TASKS: readonly string[] = [
  'có trách nhiệm',
  'chịu trách nhiệm',
  'chủ trì',
  'phối hợp',
  'tham mưu',
  'rà soát',
  'đề xuất',
  'kiến nghị',
  'trình Ủy ban',
  'trình UBND',
  'trình Hội đồng',
  'trình Bộ',
  'trình Chủ tịch',
  'trình cấp có thẩm quyền',
  'trình cơ quan',
  'hướng dẫn',
  'niêm yết',
  'đăng tải',
  'cập nhật',
];
/** Words that open a clause with a task. */
export const TASK_OPENINGS: readonly string[] = ['giao', 'đề nghị', 'yêu cầu'];

/** Words that end something without a number: earlier rules, or rules that contradict this decision. */
export const BLANKETS: readonly string[] = [
  'trước đây',
  'trước đó',
  'trái với',
  'không còn phù hợp',
  'không phù hợp',
  'mâu thuẫn với',
  'đã công bố',
  'đã được công bố',
  'các quyết định',
  'những quyết định',
  'các quy định',
  'những quy định',
  'mọi quy định',
  'các văn bản',
];
