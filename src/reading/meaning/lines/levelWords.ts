import { GOVERNMENT_LEVELS, type GovernmentLevel } from '../../../domain/values/vocabulary.ts';
import { lowerText } from '../foldText.ts';
import { BODY_WORDS, OWNING_WORDS } from '../publicBodies.ts';
import { anyOf, oneOf, pattern } from '../wording.ts';
import { AGENCY_PHRASES, LEVEL_WORDS, NO_BODIES } from '../vocabulary.ts';

const WORD = LEVEL_WORDS.map(({ word }) => word).join('|');
const WORDS = `(?:${WORD})(?:(?:\\s*[,/;&–-]\\s*|\\s+và\\s+|\\s+hoặc\\s+)(?:cấp\\s+)?(?:${WORD}))*`;
/** 'cấp tỉnh', 'cấp tỉnh, cấp xã', 'cấp bộ, tỉnh, xã'; not 'trợ cấp xã hội', 'cấp tỉnh ủy'. */
const AFTER_CAP = new RegExp(`(?<!trợ |cung |nâng |được |số )cấp\\s+(${WORDS})(?!\\p{L})(?!\\s+(?:hội|ủy))`, 'gu');
/** 'cả 3 cấp (bộ, tỉnh, xã)'. */
const CAPS_LISTED = new RegExp(`(?:\\d|hai|ba|bốn)\\s+cấp\\s*[(:]\\s*(?:cấp\\s+)?(${WORDS})(?!\\p{L})`, 'gu');
const OTHER_BODY = /cơ quan khác|đơn vị khác/;
/** 'thuộc thẩm quyền giải quyết của', 'TTHC do' before the body that owns the procedures */
const WHOSE = pattern(
  'thẩm quyền(?: giải quyết| thực hiện| tiếp nhận)?(?: và giải quyết)? của|thực hiện tại|giải quyết của|',
  '(?<=tthc|thủ tục|hành chính)\\s+do(?=\\s)',
);
const ON_BEHALF = /\s(?:trên địa bàn|(?:trực tiếp )?(?:tiếp nhận|giải quyết|thực hiện)(?!\p{L})).*$/u;

/** 'II. UBND xã': only these bodies own the procedures below their name. */
const OWNS_HEADING = pattern('^(?:[ivxla-zđ\\d]{1,4}[.)]\\s*)?', oneOf(OWNING_WORDS), '\\s');

/** The levels in a text, highest first: by 'cấp …', by 'dùng chung (bộ, tỉnh, xã)' or by the owner of the procedures. */
export function findLevels(text: string): GovernmentLevel[] {
  const lower = lowerText(text);
  const found = new Set(levelsAfterCap(lower));
  const sharedAt = lower.search(/dùng chung|áp dụng chung/);
  if (sharedAt >= 0) wordsIn(lower.slice(sharedAt)).forEach((level) => found.add(level));
  if (/(thủ tục hành chính|tthc|cơ quan|ở|tại) (ở |tại )?trung ương/.test(lower)) found.add('central');
  if (OTHER_BODY.test(lower) && /cấp|cơ quan/.test(lower)) found.add('other');
  if (found.size > 0) return ordered(found);
  const whose = lower.split(WHOSE).slice(1).join(' ; ').replace(ON_BEHALF, '');
  if (whose !== '') return agencyLevels(whose);
  return OWNS_HEADING.test(lower) ? agencyLevels(lower) : [];
}

const OPENS_NOTE = anyOf([
  'tthc',
  'thủ tục hành chính',
  'thủ tục',
  'thực hiện',
  'giải quyết',
  'áp dụng',
  'dùng chung',
  'ở',
  'tại',
  'thuộc',
]);
const OF_NOTE = new RegExp(`^\\(?(?:${OPENS_NOTE}\\s+)*cấp\\s+${WORDS}(?=\\s*(?:[.,;:\\n()]|$))`, 'u');

/** 'TTHC cấp tỉnh, bị bãi bỏ tại …': a note that starts with the level. Not 'chuyển từ cấp huyện xuống cấp xã'. */
export function levelsOfNote(text: string): GovernmentLevel[] {
  const opening = OF_NOTE.exec(lowerText(text));
  return opening ? findLevels(opening[0]) : [];
}

const A_BODY = oneOf([...BODY_WORDS, 'phòng']);
/** Where the next body of a list begins: 'Sở Y tế; Sở Tài chính', 'UBND xã và Sở Nội vụ'. */
const NEXT_BODY = pattern(`[;\\n]|,(?=\\s*${A_BODY})|\\s/\\s|\\s(?:và|hoặc)\\s(?=${A_BODY})`);

/** The levels of the bodies in a cell: 'Sở Tư pháp' belongs to the province. */
export function agencyLevels(text: string): GovernmentLevel[] {
  const lower = text.split('\n').map(lowerText).join('\n');
  const found = new Set(levelsAfterCap(lowerText(text)));
  for (const part of lower.split(NEXT_BODY)) {
    const level = levelOfBody(part);
    if (level) found.add(level);
  }
  return ordered(found);
}

/** The first body in a part. An office ('phòng') of a named body has that body's level. */
function levelOfBody(part: string): GovernmentLevel | null {
  const bare = NO_BODIES.reduce((rest, words) => rest.replaceAll(words, ' '.repeat(words.length)), part);
  const named = AGENCY_PHRASES.map((entry) => ({ ...entry, at: wordIndex(entry.phrase.includes(' ') ? part : bare, entry.phrase) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.phrase.length - a.phrase.length);
  const isOffice = ({ phrase }: { readonly phrase: string }): boolean => phrase.startsWith('phòng ');
  const [first] = named;
  if (first && !isOffice(first)) return first.level;
  if (levelsAfterCap(part).length > 0) return null;
  return (named.find((each) => !isOffice(each)) ?? first)?.level ?? levelOfUnknownBody(bare);
}

/** 'Quỹ Đầu tư phát triển tỉnh', 'Trạm Y tế xã': only the owner tells the level of such a body. */
function levelOfUnknownBody(part: string): GovernmentLevel | null {
  if (/(?<!hợp tác )(?<!\p{L})(xã|phường|đặc khu)(?!\p{L})(?! hội)/u.test(part)) return 'commune';
  if (/(?<!\p{L})huyện(?!\p{L})/u.test(part)) return 'district';
  if (/(?<!(?:liên|ngoài|ngoại) )(?<!\p{L})tỉnh(?!\p{L})/u.test(part)) return 'province';
  return /(?<!\p{L})trung ương(?!\p{L})/u.test(part) && !/trực thuộc trung ương/u.test(part) ? 'central' : null;
}

function levelsAfterCap(lower: string): GovernmentLevel[] {
  return [...lower.matchAll(AFTER_CAP), ...lower.matchAll(CAPS_LISTED)].flatMap((match) => wordsIn(match[1] ?? ''));
}

function wordsIn(text: string): GovernmentLevel[] {
  const spaced = ` ${text.replace(/[^\p{L}]+/gu, ' ')} `;
  return LEVEL_WORDS.filter(({ word }) => spaced.includes(` ${word} `)).map(({ level }) => level);
}

function wordIndex(text: string, phrase: string): number {
  if (!text.includes(phrase)) return -1;
  const match = new RegExp(`(?<![\\p{L}])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').exec(text);
  return match?.index ?? -1;
}

function ordered(levels: ReadonlySet<GovernmentLevel>): GovernmentLevel[] {
  return GOVERNMENT_LEVELS.filter((level) => levels.has(level));
}
