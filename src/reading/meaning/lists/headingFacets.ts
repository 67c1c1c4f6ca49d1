import type { GovernmentLevel } from '../../../domain/values/vocabulary.ts';
import { foldText, fromCapitals, hasPhrase, joinLines, lowerText } from '../foldText.ts';
import { findLevels } from '../lines/levelWords.ts';
import type { DecisionKind } from '../parsedDecision.ts';
import { KIND_PHRASES, KNOWN_FIELDS } from '../vocabulary.ts';
import { anyOf, pattern } from '../wording.ts';
import { mendKind } from './kindSlips.ts';
import { withoutSlips } from './typingSlips.ts';

/** What a heading, title or cell tells about the lines below. */
export interface Facets {
  readonly kinds: readonly DecisionKind[];
  /** Whether 'bổ sung' without 'sửa đổi' gives the kind: then the lines were most likely added to a list. */
  readonly isAddition: boolean;
  /** The words that were taken for a kind though a tone is wrong: 'bãi bõ'. */
  readonly kindSlip: string | null;
  readonly levels: readonly GovernmentLevel[];
  readonly isShared: boolean;
  readonly field: string | null;
  readonly fieldRaw: string | null;
  /** The former field: 'từ lĩnh vực Văn thư sang lĩnh vực Lưu trữ'. */
  readonly fieldBefore: string | null;
  /** Internal procedures between offices; citizens never see them. */
  readonly isInternal: boolean;
  /** A count in the heading: '(03 TTHC)'. */
  readonly count: number | null;
  readonly territory: string | null;
}

export function readFacets(printed: string): Facets {
  const text = withoutSlips(printed);
  const move = findFieldMove(text);
  const field = move?.to ?? findField(text);
  // The name of a field may contain words for kinds ('Đổi mới sáng tạo').
  const said = kindsOf(field ? joinLines(text).replace(field.raw, ' ') : text);
  return {
    ...said,
    levels: findLevels(text),
    isShared: /dùng chung|áp dụng chung|thực hiện chung/.test(lowerText(text)),
    field: field?.name ?? null,
    fieldRaw: field?.raw ?? null,
    fieldBefore: move?.from.name ?? null,
    isInternal: /(thủ tục|thủ tục hành chính|tthc) nội bộ(?!\p{L})/u.test(lowerText(text)),
    count: findCount(text),
    territory: findTerritory(text),
  };
}

/** The kinds that a text names; words with a wrong tone count where no others do. */
function kindsOf(text: string): Pick<Facets, 'kinds' | 'isAddition' | 'kindSlip'> {
  const said = readKinds(text);
  const mended = said.kinds.length === 0 || said.isAddition ? mendKind(text) : null;
  return mended ? { ...readKinds(mended.text), kindSlip: mended.slip } : { ...said, kindSlip: null };
}

/** Names of sheets are short and often have no diacritics: 'Bai bo', 'Xã'. */
export function readSheetName(name: string): Facets {
  const facets = readFacets(name);
  const folded = foldText(name);
  const bare = KIND_PHRASES.filter(({ phrase }) => hasPhrase(folded, foldText(phrase))).map(({ kind }) => kind);
  const kinds = facets.kinds.length > 0 ? facets.kinds : [...new Set(bare)];
  const levels = facets.levels.length > 0 ? facets.levels : levelsUnmarked(folded);
  return { ...facets, kinds, levels };
}

/** 'Xa', 'TTHC cap tinh'. A sheet named after a body ('Sở Y tế') tells the owner of the procedures, not their level. */
function levelsUnmarked(folded: string): readonly GovernmentLevel[] {
  const words = /\bcap (bo|tinh|huyen|xa)\b|^(tinh|huyen|xa)$/.exec(folded);
  return findLevels(`cấp ${{ bo: 'bộ', tinh: 'tỉnh', huyen: 'huyện', xa: 'xã' }[words?.[1] ?? words?.[2] ?? ''] ?? ''}`);
}

/** The kinds of change in a text, each once, in order. */
export function findKinds(text: string): DecisionKind[] {
  return readKinds(text).kinds;
}

interface KindsSaid {
  readonly kinds: DecisionKind[];
  readonly isAddition: boolean;
}

function readKinds(text: string): KindsSaid {
  // '… được sửa đổi, bổ sung (thay thế thủ tục đã công bố tại …)': brackets do not give the kind.
  const outside = text.replace(/\([^()]*\)/gu, ' ').replace(/\([^()]*\)/gu, ' ');
  const found = kindsIn(outside);
  return found.kinds.length > 0 ? found : kindsIn(text);
}

function kindsIn(text: string): KindsSaid {
  // 'sửa đổi, bổ sung' of a law, a circular or a decision is part of its name, not a kind of change.
  const own = lowerText(text)
    .replace(/(luật|nghị định|thông tư|quyết định|nghị quyết)( số [^\s,]+)? (được )?sửa đổi, bổ sung/g, ' ')
    .replace(/đổi mới/g, ' ');
  let rest = ` ${own.replace(/[“”"()[\]:;.,/–-]+/g, ' ').replace(/\s+/g, ' ')} `;
  const found: { kind: DecisionKind; at: number }[] = [];
  for (const { kind, phrase } of KIND_PHRASES) {
    const wanted = ` ${phrase.replace(/,/g, '')} `;
    for (let at = rest.indexOf(wanted); at >= 0; at = rest.indexOf(wanted)) {
      if (!found.some((each) => each.kind === kind)) found.push({ kind, at });
      rest = `${rest.slice(0, at)} ${'_'.repeat(wanted.length - 2)} ${rest.slice(at + wanted.length)}`;
    }
  }
  const at = rest.indexOf(' bổ sung ');
  const isAddition = at >= 0 && !found.some(({ kind }) => kind === 'amended' || kind === 'new');
  if (isAddition) found.push({ kind: 'new', at });
  return { kinds: found.sort((a, b) => a.at - b.at).map(({ kind }) => kind), isAddition };
}

const FIELD = /lĩnh\s+vực\s*[:\-–]?\s*(.+)$/isu;
/** Words after which the name of a field ends in a title: where, whose procedures, or by which act. */
const FIELD_ENDS: readonly string[] = [
  '[.;]',
  '\\s(?:trên|tại) địa bàn',
  `\\sthuộc ${anyOf(['phạm vi', 'thẩm quyền', 'chức năng', 'trách nhiệm', 'ngành', 'lĩnh vực', 'sở', 'bộ'])}`,
  `\\scủa ${anyOf(['sở', 'bộ', 'ubnd', 'ủy ban', 'ngành', 'tỉnh', 'thành phố'])}`,
  `\\scấp ${anyOf(['tỉnh', 'xã', 'huyện', 'bộ', 'trung ương', 'thành phố'])}`,
  '\\s(?:được|bị) (?:sửa|bãi|thay|công)',
  `\\s${anyOf(['thực hiện', 'áp dụng', 'theo ', 'kèm theo', 'ban hành', 'do ', 'phạm vi', 'chức năng', 'gồm'])}`,
  '\\s\\(?(?:kèm|ban hành)',
  '\\s[–-]\\s*cấp ',
];
const FIELD_END = new RegExp(`\\s*(?:${FIELD_ENDS.join('|')}).*$`, 'isu');
const COUNT_TAIL =
  /\s*[:\-–,]?\s*\(?\s*(?:gồm\s*)?(?<![\p{L}\d])\d{1,4}\s*(?:TTHC|thủ tục(?: hành chính)?|DVC|dịch vụ công)?\s*\)?\s*\.?$/iu;

/** 'Chăn nuôi (cấp tỉnh)', or a remainder of such brackets. */
const LEVEL_IN_BRACKETS = /\s*\((?:[^)]*$|(?:tthc|thủ tục|cấp|áp dụng|thuộc|gồm|thực hiện|dùng chung)(?!\p{L}).*$)/iu;

interface NamedField {
  readonly name: string;
  readonly raw: string;
}

/** 'từ lĩnh vực Văn thư sang lĩnh vực Lưu trữ', 'chuyển lĩnh vực A thành lĩnh vực B'. */
const FIELD_MOVE = new RegExp(
  `${anyOf(['từ', 'chuyển', 'điều chỉnh', 'thay đổi', 'đổi'])}\\s+(?:tên\\s+)?lĩnh\\s+vực\\s+(.{2,80}?)` +
    '\\s+(?:chuyển\\s+|điều chỉnh\\s+)?(?:sang|thành|qua|về)\\s+(?:lĩnh\\s+vực\\s+)?(.+)$',
  'isu',
);

function findFieldMove(text: string): { readonly from: NamedField; readonly to: NamedField } | null {
  const match = FIELD_MOVE.exec(joinLines(text));
  const from = match ? findField(`lĩnh vực ${match[1] ?? ''}`) : null;
  const to = match ? findField(`lĩnh vực ${match[2] ?? ''}`) : null;
  return from && to ? { from, to } : null;
}

function findField(text: string): NamedField | null {
  const line = joinLines(text);
  if (/các\s+lĩnh\s+vực/iu.test(line)) return null;
  const match = FIELD.exec(line);
  if (!match) return null;
  const raw = withoutTail(match[1] ?? '');
  // 'thuộc lĩnh vực quản lý của Sở …' does not name a field.
  if (raw === '' || /^(quan ly|quan ly nha nuoc|tren|sau|cua.*|thuoc.*)$/.test(foldText(raw))) return null;
  return { name: fieldName(raw), raw };
}

function withoutTail(text: string): string {
  // A known field may contain words that end other names ('… thuộc hệ thống giáo dục quốc dân').
  if (KNOWN_FIELDS.has(foldText(text))) return text.trim();
  const bare = text.replace(COUNT_TAIL, '').trim();
  if (KNOWN_FIELDS.has(foldText(bare))) return bare;
  return bare
    .replace(FIELD_END, '')
    .replace(COUNT_TAIL, '')
    .replace(LEVEL_IN_BRACKETS, '')
    .replace(/[\s:.,;–-]+$/u, '')
    .trim();
}

/** A known field in its usual spelling; another one as printed, but not in capitals. */
export function fieldName(raw: string): string {
  if (raw !== raw.toUpperCase()) return raw.charAt(0).toUpperCase() + raw.slice(1);
  return KNOWN_FIELDS.get(foldText(raw)) ?? fromCapitals(raw);
}

/** Several known fields in one name ('Hộ tịch, Chứng thực') cannot be assigned to single lines. */
export function isSeveralFields(name: string): boolean {
  if (KNOWN_FIELDS.has(foldText(name))) return false;
  if (/lĩnh\s+vực/iu.test(name)) return true;
  const parts = name.split(/\s*[,;]\s*|\s+và\s+(?:lĩnh vực\s+)?/iu).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => KNOWN_FIELDS.has(foldText(part)) || /^lĩnh vực/iu.test(part));
}

function findCount(text: string): number | null {
  const line = joinLines(text);
  const match =
    /[(:\-–]\s*(?:gồm|có|tổng số)?\s*:?\s*(\d{1,4})\s*(?:\([^)]*\)\s*)?(?:TTHC|thủ tục|DVC)/iu.exec(line) ??
    /\(\s*(\d{1,4})\s*\)\s*\.?$/u.exec(line) ??
    /(?:^|\s)(\d{1,4})\s+(?:TTHC|thủ tục)(?![\p{L}])/iu.exec(line);
  return match ? Number(match[1]) : null;
}

/** 'áp dụng trên địa bàn tỉnh Bắc Giang (cũ)', 'tại địa bàn … trước sáp nhập' */
const FORMER_TERRITORY = pattern(
  '(?:áp dụng|thực hiện|trên|tại|thuộc)?\\s*(?:trên |tại )?địa bàn[^.;()]*',
  '(?:\\(cũ\\)|cũ(?!\\p{L})|trước (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất|ngày))[^.;()]*',
);

function findTerritory(text: string): string | null {
  const match = FORMER_TERRITORY.exec(joinLines(text));
  return match ? match[0].trim() : null;
}

/** Whether the words of a text make it a heading. */
export function isMeaningfulHeading(text: string): boolean {
  const facets = readFacets(text);
  const folded = foldText(text);
  return (
    /^linh vuc\b/.test(folded) ||
    (/^(nhom )?(danh muc|thu tuc hanh chinh|tthc|cac thu tuc|cac tthc)\b/.test(folded) &&
      (facets.kinds.length > 0 || facets.levels.length > 0 || facets.isShared || hasPhrase(folded, 'linh vuc'))) ||
    /^cap (trung uong|bo|tinh|thanh pho|huyen|xa)\b/.test(folded) ||
    (facets.isShared && folded.length < 120)
  );
}
