import { GOVERNMENT_LEVELS, type GovernmentLevel } from '../../../domain/vocabulary.ts';
import { foldText, fromCapitals, hasPhrase, joinLines, lowerText } from './foldText.ts';
import type { DecisionKind } from './parsedDecision.ts';
import { AGENCY_PHRASES, KIND_PHRASES, KNOWN_FIELDS, LEVEL_WORDS } from './vocabulary.ts';

/** What a heading, title or cell says about the lines under it. */
export interface Facets {
  readonly kinds: readonly DecisionKind[];
  readonly levels: readonly GovernmentLevel[];
  readonly isShared: boolean;
  readonly field: string | null;
  readonly fieldRaw: string | null;
  /** A count that the heading prints: '(03 TTHC)'. */
  readonly count: number | null;
  readonly territory: string | null;
}

export function readFacets(text: string): Facets {
  const field = findField(text);
  return {
    // The field's own name may hold such words ('Đổi mới sáng tạo').
    kinds: findKinds(field ? joinLines(text).replace(field.raw, ' ') : text),
    levels: findLevels(text),
    isShared: /dùng chung|áp dụng chung|thực hiện chung/.test(lowerText(text)),
    field: field?.name ?? null,
    fieldRaw: field?.raw ?? null,
    count: findCount(text),
    territory: findTerritory(text),
  };
}

/** The kinds of change that a text names, each once, in the text's order. */
export function findKinds(text: string): DecisionKind[] {
  // '… được sửa đổi, bổ sung (thay thế thủ tục đã công bố tại …)': the brackets do not say the kind.
  const outside = text.replace(/\([^)]*\)/gu, ' ');
  const found = kindsIn(outside);
  return found.length > 0 ? found : kindsIn(text);
}

function kindsIn(text: string): DecisionKind[] {
  // 'sửa đổi, bổ sung' of a law, a circular or a decision is its name, no kind of change of procedures.
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
  return found.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
}

const WORD = LEVEL_WORDS.map(({ word }) => word).join('|');
/** 'cấp tỉnh', 'cấp tỉnh, cấp xã', 'cấp bộ, tỉnh, xã'; not 'trợ cấp xã hội', 'cấp tỉnh ủy'. */
const AFTER_CAP = new RegExp(
  `(?<!trợ |cung |nâng |được |số )cấp\\s+((?:${WORD})(?:(?:\\s*[,/;&–-]\\s*|\\s+và\\s+|\\s+hoặc\\s+)(?:cấp\\s+)?(?:${WORD}))*)(?!\\p{L})(?!\\s+(?:hội|ủy))`,
  'gu',
);
const OTHER_BODY = /cơ quan khác|đơn vị khác/;

/** The levels that a text names by 'cấp …', or 'dùng chung (bộ, tỉnh, xã)'; highest first. */
export function findLevels(text: string): GovernmentLevel[] {
  const lower = lowerText(text);
  const found = new Set<GovernmentLevel>();
  for (const match of lower.matchAll(AFTER_CAP)) wordsIn(match[1] ?? '').forEach((level) => found.add(level));
  if (/dùng chung|áp dụng chung/.test(lower)) wordsIn(lower.slice(lower.search(/dùng chung|áp dụng chung/))).forEach((level) => found.add(level));
  if (/(thủ tục hành chính|tthc|cơ quan|ở|tại) (ở |tại )?trung ương/.test(lower)) found.add('central');
  if (OTHER_BODY.test(lower) && /cấp|cơ quan/.test(lower)) found.add('other');
  if (found.size === 0 && /thẩm quyền( giải quyết| thực hiện| tiếp nhận)?( và giải quyết)? của|thực hiện tại|giải quyết của/.test(lower)) {
    const whose = lower.split(/thẩm quyền(?: giải quyết| thực hiện| tiếp nhận)?(?: và giải quyết)? của|thực hiện tại|giải quyết của/).slice(1).join(' ');
    agencyLevels(whose.replace(/trên địa bàn.*$/u, '')).forEach((level) => found.add(level));
  }
  if (found.size === 0 && /^(?:[ivxla-zđ\d]{1,4}[.)]\s*)?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|ban quản lý)\s/u.test(lower)) agencyLevels(lower).forEach((level) => found.add(level));
  return ordered(found);
}

/** The levels of the bodies that a cell names: 'Sở Tư pháp' is the province's. */
export function agencyLevels(text: string): GovernmentLevel[] {
  const lower = lowerText(text);
  const found = new Set<GovernmentLevel>();
  for (const match of lower.matchAll(AFTER_CAP)) wordsIn(match[1] ?? '').forEach((level) => found.add(level));
  for (const part of lower.split(/[;\n]|,(?=\s*(?:ubnd|ủy ban|sở|bộ|cục|chi cục|công an|phòng|trung tâm))|\s\/\s|\s(?:và|hoặc)\s(?=(?:ubnd|ủy ban|sở|bộ|cục|công an))/u)) {
    const phrase = AGENCY_PHRASES.map((entry) => ({ ...entry, at: wordIndex(part, entry.phrase) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.phrase.length - a.phrase.length)[0];
    if (phrase) found.add(phrase.level);
  }
  return ordered(found);
}

function wordsIn(text: string): GovernmentLevel[] {
  const folded = ` ${text.replace(/[^\p{L}]+/gu, ' ')} `;
  return LEVEL_WORDS.filter(({ word }) => folded.includes(` ${word} `)).map(({ level }) => level);
}

function wordIndex(text: string, phrase: string): number {
  const match = new RegExp(`(?<![\\p{L}])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').exec(text);
  return match?.index ?? -1;
}

function ordered(levels: ReadonlySet<GovernmentLevel>): GovernmentLevel[] {
  return GOVERNMENT_LEVELS.filter((level) => levels.has(level));
}

const FIELD = /lĩnh\s+vực\s*[:\-–]?\s*(.+)$/isu;
/** Where the name of a field ends in a title: what follows tells whose procedures, where, or by which act. */
const FIELD_END =
  /\s*(?:[.;]|\s(?:trên|tại) địa bàn|\sthuộc (?:phạm vi|thẩm quyền|chức năng|trách nhiệm|ngành|lĩnh vực|sở|bộ)|\scủa (?:sở|bộ|ubnd|ủy ban|uỷ ban|ngành|tỉnh|thành phố)|\sthực hiện|\s(?:được|bị) (?:sửa|bãi|thay|công)|\sáp dụng|\stheo |\skèm theo|\sban hành|\sdo |\sphạm vi|\schức năng|\sgồm|\s\(?(?:kèm|ban hành)|\scấp (?:tỉnh|xã|huyện|bộ|trung ương|thành phố)|\s[–-]\s*cấp ).*$/isu;
const COUNT_TAIL = /\s*[:\-–,]?\s*\(?\s*(?:gồm\s*)?(?<![\p{L}\d])\d{1,4}\s*(?:TTHC|thủ tục(?: hành chính)?|DVC|dịch vụ công)?\s*\)?\s*\.?$/iu;

function findField(text: string): { readonly name: string; readonly raw: string } | null {
  const line = joinLines(text);
  if (/các\s+lĩnh\s+vực/iu.test(line)) return null;
  const match = FIELD.exec(line);
  if (!match) return null;
  const raw = withoutTail(match[1] ?? '');
  // 'thuộc lĩnh vực quản lý của Sở …' names no field.
  if (raw === '' || /^(quan ly|quan ly nha nuoc|tren|sau|cua.*|thuoc.*)$/.test(foldText(raw))) return null;
  return { name: fieldName(raw), raw };
}

function withoutTail(text: string): string {
  // A known field may itself hold words that end others ('… thuộc hệ thống giáo dục quốc dân').
  if (KNOWN_FIELDS.has(foldText(text))) return text.trim();
  const bare = text.replace(COUNT_TAIL, '').trim();
  if (KNOWN_FIELDS.has(foldText(bare))) return bare;
  return bare.replace(FIELD_END, '').replace(COUNT_TAIL, '').replace(/[\s:.,;–-]+$/u, '').trim();
}

/** A field's name in its usual spelling where it is known, else as printed but not in capitals. */
export function fieldName(raw: string): string {
  if (raw !== raw.toUpperCase()) return raw.charAt(0).toUpperCase() + raw.slice(1);
  return KNOWN_FIELDS.get(foldText(raw)) ?? fromCapitals(raw);
}

/** Several known fields in one name ('Hộ tịch, Chứng thực') cannot be given to single lines. */
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

function findTerritory(text: string): string | null {
  const match = /(?:áp dụng|thực hiện|trên|tại|thuộc)?\s*(?:trên |tại )?địa bàn[^.;()]*(?:\(cũ\)|cũ(?!\p{L})|trước (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất|ngày))[^.;()]*/iu.exec(joinLines(text));
  return match ? match[0].trim() : null;
}

/** Whether a text has the shape of a heading by what it says. */
export function isMeaningfulHeading(text: string): boolean {
  const facets = readFacets(text);
  const folded = foldText(text);
  return (
    /^linh vuc\b/.test(folded) ||
    /^(nhom )?(danh muc|thu tuc hanh chinh|tthc|cac thu tuc|cac tthc)\b/.test(folded) && (facets.kinds.length > 0 || facets.levels.length > 0 || facets.isShared || hasPhrase(folded, 'linh vuc')) ||
    /^cap (trung uong|bo|tinh|thanh pho|huyen|xa)\b/.test(folded) ||
    facets.isShared && folded.length < 120
  );
}
