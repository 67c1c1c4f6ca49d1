import type { GovernmentLevel } from '../../domain/values/vocabulary.ts';
import type { IndexedDocument } from '../searchDocument.ts';
import { tokenize } from '../../words/text/tokenize.ts';
import { remembered } from '../../domain/values/remembered.ts';

/** What a text tells about the act, the circumstances and the level, as bits. */
export interface Qualifiers {
  readonly actions: number;
  readonly circumstances: number;
  readonly levels: number;
  /** A name with several acts that starts with the plain one ('Cấp, cấp lại …', 'Thực hiện, thôi hưởng …'). */
  readonly hasPlainAct: boolean;
}

/** One paper given for another. 'đổi' alone is not enough: it is also in 'thay đổi', 'sửa đổi', 'chuyển đổi'. */
const EXCHANGES = [
  'cấp đổi',
  'đổi giấy',
  'đổi thẻ',
  'đổi bằng',
  'đổi chứng',
  'đổi sổ',
  'đổi hộ chiếu',
  'đổi biển',
  'đổi căn cước',
  'đổi cccd',
  'đổi gplx',
  'đổi đăng ký',
  'đổi sang',
];

/** Acts that exclude one another, in the words of names and in the words of people. */
const ACTIONS: readonly { readonly inNames: readonly string[]; readonly asked: readonly string[] }[] = [
  { inNames: ['cấp mới', 'lần đầu'], asked: ['cấp mới', 'lần đầu', 'làm mới', 'mới mở', 'chưa có'] },
  {
    inNames: ['cấp lại', 'đăng ký lại', 'bổ nhiệm lại', 'công nhận lại', 'bị mất', 'báo mất', 'bị hư hỏng', 'bị hỏng'],
    asked: [
      'cấp lại',
      'làm lại',
      'đăng ký lại',
      'xin lại',
      'in lại',
      'bị mất',
      'đánh mất',
      'làm mất',
      'rơi mất',
      'mất giấy',
      'mất thẻ',
      'mất bằng',
      'mất sổ',
      'mất chứng',
      'mất hộ chiếu',
      'mất passport',
      'mất căn cước',
      'mất cccd',
      'mất cmnd',
      'mất gplx',
      'mất biển số',
      'mất cà vẹt',
      'mất con dấu',
      'mất hết',
      'thất lạc',
      'bị hỏng',
      'hỏng',
      'hư',
      'hư hỏng',
      'rách',
      'bị rách',
      'cháy',
      'hết hạn',
      'mối gặm',
      'mối ăn',
      'mối xông',
      'chuột cắn',
      'chuột gặm',
      'nát',
      'nhòe',
      'ướt',
      'gãy',
      'mờ',
      'trôi',
      'lũ cuốn',
      'bị trộm',
      'mất trộm',
      'bị giật',
      'móc túi',
      'đánh rơi',
      'rớt',
      'xin tờ khác',
      'xin bản khác',
      'in tờ khác',
    ],
  },
  { inNames: EXCHANGES, asked: [...EXCHANGES, 'hết hạn'] },
  {
    inNames: ['gia hạn', 'kéo dài', 'cấp lại khi hết hạn'],
    asked: ['gia hạn', 'hết hạn', 'sắp hết hạn', 'quá hạn', 'kéo dài', 'thêm thời gian', 'ở thêm'],
  },
  {
    inNames: [
      'thu hồi',
      'hủy',
      'hủy bỏ',
      'chấm dứt',
      'giải thể',
      'xóa',
      'thôi quốc tịch',
      'thôi hưởng',
      'đóng cửa',
      'ngừng hoạt động',
      'trả lại',
    ],
    asked: [
      'thu hồi',
      'hủy',
      'hủy bỏ',
      'bãi bỏ',
      'chấm dứt',
      'giải thể',
      'xóa',
      'dẹp',
      'đóng cửa',
      'nghỉ luôn',
      'nghỉ hẳn',
      'thôi quốc tịch',
      'thôi hưởng',
      'xin thôi',
      'không làm nữa',
      'rút hồ sơ',
      'rút giấy',
      'trả lại',
      'đóng mã',
      'gỡ',
      'giải chấp',
      'trả giấy',
      'cắt',
      'ngừng hẳn',
      'dừng luôn',
      'giải tán',
      'gạch tên',
      'rút tên',
      'bỏ nghề',
      'tháo',
      'nhả',
      'bỏ hẳn',
      'nộp lại',
      'sắt vụn',
      'thanh lý',
      'thôi không',
    ],
  },
  {
    inNames: ['sửa đổi', 'điều chỉnh', 'bổ sung', 'thay đổi', 'cải chính', 'đính chính', 'cập nhật'],
    asked: [
      'sửa',
      'sửa đổi',
      'điều chỉnh',
      'bổ sung',
      'thay đổi',
      'cải chính',
      'đính chính',
      'ghi sai',
      'bị sai',
      'in sai',
      'sai',
      'thêm',
      'cập nhật',
      'đổi tên',
      'đổi địa chỉ',
      'dời',
      'chuyển địa điểm',
      'ghi lộn',
      'ghi nhầm',
      'in nhầm',
      'gõ sai',
      'lấy tên mới',
      'lấy tên khác',
      'đặt lại tên',
      'đổi chủ',
      'đổi giám đốc',
      'thay người',
      'đổi số',
    ],
  },
  { inNames: ['tạm ngừng', 'tạm dừng', 'tạm đình chỉ'], asked: ['tạm ngừng', 'tạm dừng', 'tạm nghỉ', 'nghỉ tạm', 'ngưng', 'tạm ngưng'] },
  { inNames: ['khóa'], asked: ['khóa'] },
  { inNames: ['mở khóa'], asked: ['mở khóa', 'bị khóa'] },
  {
    inNames: ['chia', 'tách', 'sáp nhập', 'hợp nhất'],
    asked: [
      'chia',
      'tách',
      'chia đôi',
      'chia hai',
      'ra riêng',
      'gộp',
      'nhập làm một',
      'nhập lại',
      'ghép',
      'sáp nhập',
      'hợp nhất',
      'hợp thửa',
    ],
  },
  {
    inNames: ['khôi phục', 'phục hồi', 'hoạt động trở lại', 'tiếp tục kinh doanh', 'tiếp tục hưởng', 'hưởng tiếp', 'hưởng lại'],
    asked: ['khôi phục', 'phục hồi', 'mở lại', 'mở cửa lại', 'hoạt động lại', 'hưởng tiếp', 'hưởng lại', 'nhận lại', 'lãnh lại', 'học lại'],
  },
];

/** Special circumstances: a person who does not type them does not mean them. */
const CIRCUMSTANCES: readonly (readonly string[])[] = [
  [
    'nước ngoài',
    'ngoại quốc',
    'việt kiều',
    'người tây',
    'chồng tây',
    'vợ tây',
    'hàn quốc',
    'trung quốc',
    'đài loan',
    'nhật bản',
    'người mỹ',
    'lãnh sự',
    'sứ quán',
    'quốc tế',
    'khách tây',
    'ông tây',
    'đi mỹ',
    'ở mỹ',
    'bên mỹ',
    'đi úc',
    'ở úc',
    'campuchia',
  ],
  ['lưu động'],
  ['biên giới'],
  [
    'quân đội',
    'quân nhân',
    'quốc phòng',
    'bộ đội',
    'công an nhân dân',
    'cơ yếu',
    'quân sự',
    'lính',
    'sĩ quan',
    'ngành công an',
    'dân quân',
  ],
  ['đảng viên', 'tổ chức đảng'],
  ['khu công nghiệp', 'khu kinh tế', 'khu chế xuất', 'khu công nghệ cao', 'kcn', 'doanh nghiệp chế xuất'],
  ['liên thông'],
  ['tàu bay', 'máy bay', 'hàng không'],
  ['tàu biển', 'hàng hải', 'đường thủy', 'tàu thuyền', 'tàu', 'thuyền', 'ghe', 'cảng'],
  ['đường sắt', 'tàu hỏa'],
];

const LEVELS: readonly { readonly level: GovernmentLevel; readonly asked: readonly string[] }[] = [
  {
    level: 'central',
    asked: [
      'cấp trung ương',
      'trung ương',
      'tại bộ',
      'bộ công an',
      'bộ y tế',
      'bộ công thương',
      'bộ tư pháp',
      'bộ giáo dục',
      'bộ xây dựng',
      'bộ tài chính',
      'cấp bộ',
      'ra cục',
      'lên bộ',
    ],
  },
  { level: 'province', asked: ['cấp tỉnh', 'tỉnh', 'sở', 'công an tỉnh', 'công an thành phố', 'ủy ban tỉnh', 'lên tỉnh', 'xin tỉnh'] },
  {
    level: 'commune',
    asked: ['cấp xã', 'xã', 'phường', 'công an xã', 'công an phường', 'ủy ban xã', 'ủy ban phường', 'ra phường', 'lên xã', 'thị trấn'],
  },
];

export const QUALIFIER_WEIGHTS = {
  actionMet: 0.04,
  actionMissed: -0.04,
  actionUnasked: -0.03,
  circumstanceUnasked: -0.035,
  levelMet: 0.025,
  levelMissed: -0.03,
};

/** The act, circumstances and level of a query. */
export function readQueryQualifiers(accents: readonly string[]): Qualifiers {
  const text = ` ${accents.join(' ')} `;
  return {
    actions: bitsOf(ACTION_QUESTIONS, text),
    circumstances: bitsOf(CIRCUMSTANCE_PHRASES, text),
    levels: bitsOf(LEVEL_QUESTIONS, text),
    hasPlainAct: false,
  };
}

const qualifiersOf = remembered((document: IndexedDocument): Qualifiers => readDocumentQualifiers(document));

/** How far the name's act, circumstances and level speak for or against the document. */
export function qualify(document: IndexedDocument, query: Qualifiers): number {
  const own = qualifiersOf(document);
  let score = QUALIFIER_WEIGHTS.circumstanceUnasked * bitCount(own.circumstances & ~query.circumstances);
  if (own.actions !== 0) {
    if ((own.actions & query.actions) !== 0) score += QUALIFIER_WEIGHTS.actionMet;
    else if (!own.hasPlainAct) score += query.actions !== 0 ? QUALIFIER_WEIGHTS.actionMissed : QUALIFIER_WEIGHTS.actionUnasked;
  }
  if (query.levels !== 0) score += (own.levels & query.levels) !== 0 ? QUALIFIER_WEIGHTS.levelMet : QUALIFIER_WEIGHTS.levelMissed;
  return score;
}

function readDocumentQualifiers({ names, levels }: IndexedDocument): Qualifiers {
  const text = ` ${accentsOf(names[0] ?? '').join(' ')} `;
  return {
    actions: bitsOf(ACTION_NAMES, text),
    circumstances: bitsOf(CIRCUMSTANCE_PHRASES, text),
    levels: LEVELS.reduce((bits, { level }, i) => (levels.includes(level) ? bits | (1 << i) : bits), 0),
    hasPlainAct: PLAIN_ACT_FIRST.test(names[0] ?? ''),
  };
}

const PLAIN_ACT_FIRST = /^(thủ tục\s+)?(cấp|cấp mới|thực hiện|đăng ký|thành lập|công nhận|giải quyết|bổ nhiệm)\s*[,/]/iu;
const ACTION_NAMES = ACTIONS.map(({ inNames }) => inNames.map(keyOf));
const ACTION_QUESTIONS = ACTIONS.map(({ asked }) => asked.map(keyOf));
const CIRCUMSTANCE_PHRASES = CIRCUMSTANCES.map((phrases) => phrases.map(keyOf));
const LEVEL_QUESTIONS = LEVELS.map(({ asked }) => asked.map(keyOf));

function keyOf(phrase: string): string {
  return ` ${accentsOf(phrase).join(' ')} `;
}

function accentsOf(text: string): string[] {
  return tokenize(text.normalize('NFC')).map((token) => token.accent);
}

function bitsOf(lists: readonly (readonly string[])[], text: string): number {
  return lists.reduce((bits, phrases, i) => (phrases.some((phrase) => text.includes(phrase)) ? bits | (1 << i) : bits), 0);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
