import { addDays, type CalendarDate } from '../../../domain/values/calendarDate.ts';
import type { Place } from '../../form/documentForm.ts';
import { lowerText } from '../foldText.ts';
import type { EffectiveFrom } from '../parsedDecision.ts';
import { decide, type Rule } from '../rules.ts';
import { holds } from '../wording.ts';
import { findDay } from './references.ts';
import type { Sentence } from './sentences.ts';

export interface EffectiveReading {
  readonly effectiveFrom: EffectiveFrom;
  readonly place: Place | null;
  /** Set where the words do not give a day. */
  readonly unresolved: string | null;
  /** A second day in the same sentence ('kể từ ngày ký và được áp dụng từ ngày …'). */
  readonly otherDay: CalendarDate | null;
  readonly itemRule: { readonly rule: string; readonly text: string; readonly place: Place } | null;
}

type Day = Pick<EffectiveFrom, 'rule' | 'date'>;
type DayReader = (words: string, issuedOn: CalendarDate | null) => Day | null;

const IN_FORCE = /có hiệu lực(?:\s+thi hành)?\s*,?\s*(?:kể\s+)?(?:từ|sau|khi)\s*/iu;
const OWN_FORCE = /quyết định (này )?(có|sẽ có) hiệu lực/iu;
/** 'hết hiệu lực kể từ ngày Quyết định này có hiệu lực' gives no day of its own. */
const WITH_THIS_ONE = /(?:kể\s+)?(?:từ|khi)\s+(?:ngày\s+|thời điểm\s+)?quyết định này có hiệu lực(?:\s+thi hành)?/giu;
/** The words before the day, in the order in which they are tried. */
const DAY_FOLLOWS: readonly RegExp[] = [
  IN_FORCE,
  /(?:thi hành|thực hiện|áp dụng)\s+quyết định này,?\s*(?:kể\s+)?từ\s*/iu,
  /quyết định này\s*,?\s*(?:được\s+|có\s+)?(?:thi hành|áp dụng|thực hiện|giá trị(?:\s+thi hành)?)\s*,?\s*(?:kể\s+)?từ\s*/iu,
];

/** '10 ngày', '10 (mười) ngày', 'mười lăm (15) ngày' */
const DAYS_AFTER =
  '(?:[\\p{L} ]{2,20}\\()?(\\d{1,3})\\)?(?:\\s*\\([^)]*\\))?\\s*ngày(?!\\s+làm việc),?\\s*(?:kể\\s+)?từ\\s+ngày\\s+(?:ký|ban hành)';
/** 'kể từ ngày Nghị định … có hiệu lực thi hành (15/3/2026)' */
const IN_BRACKETS = /có hiệu lực(?: thi hành)?\s*\(\s*((?:(?:kể )?từ )?(?:ngày )?\d{1,2}\s*(?:\/|-|\.|tháng)[^)]*)\)/iu;
const ofLaw = holds('(?:thông tư|nghị định|luật|nghị quyết)[^.]*có hiệu lực');

/** Which sentence gives the day of the decision. The first rule that fits any sentence decides. */
export const OWN_SENTENCES: readonly Rule<Pick<Sentence, 'text' | 'article'>, true>[] = [
  [
    'this decision, with a day',
    ({ text }) => IN_FORCE.test(text) && OWN_FORCE.test(text) && !/^\W*(riêng|trừ)/iu.test(text),
    true,
    { text: 'Quyết định này có hiệu lực kể từ ngày ký.', article: 2 },
  ],
  [
    'this decision, in other words',
    ({ text }) => OWN_FORCE.test(text.replace(WITH_THIS_ONE, ' ')),
    true,
    { text: 'Quyết định này có hiệu lực theo hiệu lực của Nghị định số 131/2025/NĐ-CP.', article: 2 },
  ],
  [
    'what it announces',
    ({ text, article }) => IN_FORCE.test(text) && article > 1 && !isAboutItems(text) && !ofLaw(text),
    true,
    { text: 'Danh mục này có hiệu lực kể từ ngày 01/7/2025.', article: 2 },
  ],
  [
    'in the closing article',
    ({ text }) => DAY_FOLLOWS.slice(1).some((words) => words.test(text)),
    true,
    { text: 'Các sở, ngành chịu trách nhiệm thi hành Quyết định này kể từ ngày 15/6/2026./.', article: 4 },
  ],
];

/** The words after 'có hiệu lực kể từ', in lower case, and the day that they give. */
export const DAY_RULES: readonly Rule<string, DayReader>[] = [
  ['so many days after signing', holds('^', DAYS_AFTER), daysAfterSigning, '10 ngày kể từ ngày ký ban hành'],
  [
    'on signing',
    holds('^(?:thời điểm |khi )?(?:ngày )?(?:được )?(?:ký|ban hành)(?!\\p{L})'),
    (_, issuedOn) => ({ rule: 'on_signing', date: issuedOn }),
    'ngày ký, ban hành',
  ],
  ['a day', holds('^(?:ngày\\s*)?\\d{1,2}\\s*(?:/|-|\\.|tháng)'), (words) => aDay(findDay(words)) ?? dayAfterFrom(words), 'ngày 01/7/2025'],
  ['a day later on', () => true, dayAfterFrom, 'ngày nghị định có hiệu lực, từ ngày 01/7/2025'],
];

/** The day on which the decision takes effect, and whether some lines have days of their own. */
export function readEffectiveFrom(sentences: readonly Sentence[], issuedOn: CalendarDate | null): EffectiveReading {
  const own = OWN_SENTENCES.map(([, when]) => sentences.find(when)).find((sentence) => sentence !== undefined);
  const itemRule = readItemRule(sentences, own);
  if (!own)
    return { effectiveFrom: { rule: 'not_stated', date: null, text: null }, place: null, unresolved: null, otherDay: null, itemRule };
  const resolved = resolve(own.text, issuedOn);
  return {
    effectiveFrom: resolved ? { ...resolved, text: own.text } : { rule: 'not_stated', date: null, text: own.text },
    place: own.place,
    unresolved: resolved ? null : own.text,
    otherDay: resolved && !itemRule ? otherDay(own.text, resolved.date) : null,
    itemRule,
  };
}

function readItemRule(sentences: readonly Sentence[], own: Sentence | undefined): EffectiveReading['itemRule'] {
  const item = sentences.find(
    (sentence) =>
      /có hiệu lực/iu.test(sentence.text.replace(WITH_THIS_ONE, ' ')) &&
      (sentence !== own ? isAboutItems(sentence.text) : /(riêng|trừ)\s+(các\s+)?(thủ tục|tthc|nội dung)/iu.test(sentence.text)),
  );
  if (!item) return null;
  const day = findDay(item.text.slice(item.text.search(IN_FORCE)));
  return { rule: day ? 'fixed_date' : 'by_legal_document', text: item.text, place: item.place };
}

const ITEMS = /(?:riêng|trừ|các|những|đối với|\d+)\s+(?:các\s+|\d+\s+|những\s+|nội dung\s+)*(?:thủ tục|tthc|nội dung|danh mục|quy định)/iu;

function isAboutItems(text: string): boolean {
  return (ITEMS.test(text) || /(?:thủ tục hành chính|tthc)[^.;]*có hiệu lực/iu.test(text)) && !/^quyết định này có hiệu lực/iu.test(text);
}

function resolve(text: string, issuedOn: CalendarDate | null): Day | null {
  const from = text.slice(OWN_FORCE.exec(text)?.index ?? 0);
  const match = DAY_FOLLOWS.map((words) => words.exec(from)).find((found) => found !== null);
  if (!match) return dayAfterFrom(from);
  const words = lowerText(from.slice(match.index + match[0].length)).replace(/^(thời điểm )?0{1,2} ?(giờ|h)( 0{1,2} phút)?,? /u, '');
  return decide(DAY_RULES, words)?.result(words, issuedOn) ?? null;
}

function aDay(date: CalendarDate | null): Day | null {
  return date ? { rule: 'fixed_date', date } : null;
}

function daysAfterSigning(words: string, issuedOn: CalendarDate | null): Day | null {
  const days = /\d{1,3}/u.exec(words)?.[0];
  return days && issuedOn ? { rule: 'fixed_date', date: addDays(issuedOn, Number(days)) } : null;
}

/** 'theo hiệu lực của Nghị định …, từ ngày 01/7/2025': the other document's day counts where it is printed. */
function dayAfterFrom(words: string): Day | null {
  const from = /(?<!hết hiệu lực )(?:kể\s+)?từ\s+(?:ngày\s+)?(?=\d{1,2}\s*(?:\/|-|\.|tháng))/iu.exec(words);
  const printed = from ? words.slice(from.index) : (IN_BRACKETS.exec(words)?.[1] ?? null);
  return aDay(printed === null ? null : findDay(printed));
}

function otherDay(text: string, date: CalendarDate | null): CalendarDate | null {
  const own = text.slice(Math.max(0, text.search(OWN_FORCE))).split(/;|thay thế|bãi bỏ|hết hiệu lực/iu)[0] ?? '';
  const days = [...own.matchAll(/(?<!đến hết |đến )(?:áp dụng|thực hiện|hiệu lực)[^,;]{0,20}?từ\s+(?:ngày\s+)?(?=\d)/giu)].map((match) =>
    findDay(own.slice(match.index + match[0].length, match.index + match[0].length + 40)),
  );
  return days.find((day) => day !== null && day !== date) ?? null;
}
