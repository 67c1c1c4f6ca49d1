import { addDays, type CalendarDate } from '../../../domain/values/calendarDate.ts';
import type { Place } from '../../form/documentForm.ts';
import { joinLines, lowerText } from '../foldText.ts';
import { findKinds } from '../lists/headingFacets.ts';
import type { CitedDecision, DecisionKind, EffectiveFrom } from '../parsedDecision.ts';
import { readPositions, type CitedPositions } from './positions.ts';
import type { TextPiece } from '../lists/rawLines.ts';
import { findDay, findReferences, type DecisionReference } from './references.ts';

/** One sentence of the articles, without the number of its article or clause. */
export interface Sentence {
  readonly text: string;
  readonly place: Place;
  readonly article: number;
}

/** Splits the articles into sentences; a semicolon and a line break end one too. */
export function readSentences(pieces: readonly TextPiece[]): Sentence[] {
  let article = 0;
  return pieces.flatMap(({ text, place }) =>
    text.split('\n').flatMap((paragraph) => {
      const numbered = /^điều\s+(\d+)\s*[.:]?\s*/iu.exec(paragraph);
      if (numbered) article = Number(numbered[1]);
      return paragraph
        .replace(/^điều\s+\d+\s*[.:]?\s*/iu, '')
        .replace(/^(\d{1,2}|[a-zđ])[.)]\s+/u, '')
        .split(/(?<=[.;])\s+(?=\p{Lu})(?<!;\s+(?=STT|Số thứ tự|Quyết định số|QĐ số))/u)
        .map((sentence) => ({ text: sentence.trim(), place, article }))
        .filter((sentence) => sentence.text !== '');
    }),
  );
}

export interface EffectiveReading {
  readonly effectiveFrom: EffectiveFrom;
  readonly place: Place | null;
  /** Set where the day is stated in a way that is not a day. */
  readonly unresolved: string | null;
  /** A second day in the same sentence ('kể từ ngày ký và được áp dụng từ ngày …'). */
  readonly otherDay: CalendarDate | null;
  readonly itemRule: { readonly rule: string; readonly text: string; readonly place: Place } | null;
}

const IN_FORCE = /có hiệu lực(?:\s+thi hành)?\s*,?\s*(?:kể\s+)?(?:từ|sau|khi)\s*/iu;

const OWN_FORCE = /quyết định (này )?(có|sẽ có) hiệu lực/iu;
/** 'hết hiệu lực kể từ ngày Quyết định này có hiệu lực' is no day of its own. */
const WITH_THIS_ONE = /(?:kể\s+)?(?:từ|khi)\s+(?:ngày\s+|thời điểm\s+)?quyết định này có hiệu lực(?:\s+thi hành)?/giu;

/** When the decision takes effect, and whether some of its lines do on days of their own. */
export function readEffectiveFrom(sentences: readonly Sentence[], issuedOn: CalendarDate | null): EffectiveReading {
  const stating = sentences.filter(({ text }) => IN_FORCE.test(text));
  const own =
    stating.find(({ text }) => OWN_FORCE.test(text) && !/^\W*(riêng|trừ)/iu.test(text)) ??
    sentences.find(({ text }) => OWN_FORCE.test(text.replace(WITH_THIS_ONE, ' '))) ??
    stating.find(({ text, article }) => article > 1 && !isAboutItems(text) && !/(thông tư|nghị định|luật)[^.]*có hiệu lực/iu.test(text));
  const item = sentences.find(
    (sentence) =>
      /có hiệu lực/iu.test(sentence.text.replace(WITH_THIS_ONE, ' ')) &&
      (sentence !== own ? isAboutItems(sentence.text) : /(riêng|trừ)\s+(các\s+)?(thủ tục|tthc|nội dung)/iu.test(sentence.text)),
  );
  const itemRule = item
    ? {
        rule: findDay(item.text.slice(item.text.search(IN_FORCE))) ? 'fixed_date' : 'by_legal_document',
        text: item.text,
        place: item.place,
      }
    : null;
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

function isAboutItems(text: string): boolean {
  return (
    /(riêng|trừ|các|những|đối với|\d+)\s+(các\s+|\d+\s+|những\s+|nội dung\s+)*(thủ tục|tthc|nội dung|danh mục|quy định)|(?:thủ tục hành chính|tthc)[^.;]*có hiệu lực/iu.test(
      text,
    ) && !/^quyết định này có hiệu lực/iu.test(text)
  );
}

function resolve(text: string, issuedOn: CalendarDate | null): Pick<EffectiveFrom, 'rule' | 'date'> | null {
  const own = /quyết định (?:này )?(?:có|sẽ có) hiệu lực/iu.exec(text);
  const said = text.slice(own?.index ?? 0);
  const match = IN_FORCE.exec(said);
  if (!match) return dayAfterFrom(said);
  const rest = lowerText(said.slice(match.index + match[0].length)).replace(/^(thời điểm )?0{1,2} ?(giờ|h)( 0{1,2} phút)?,? /u, '');
  const after = /^(\d{1,3})(?:\s*\([^)]*\))?\s*ngày(?!\s+làm việc),?\s*(?:kể\s+)?từ\s+ngày\s+(?:ký|ban hành)/u.exec(rest);
  if (after && issuedOn) return { rule: 'fixed_date', date: addDays(issuedOn, Number(after[1])) };
  if (/^(thời điểm |khi )?(ngày )?(được )?(ký|ban hành)(?!\p{L})/u.test(rest)) return { rule: 'on_signing', date: issuedOn };
  const day = /^(ngày\s*)?\d{1,2}\s*(\/|-|\.|tháng)/u.test(rest) ? findDay(rest) : null;
  return day ? { rule: 'fixed_date', date: day } : dayAfterFrom(rest);
}

/** 'theo hiệu lực của Nghị định …, từ ngày 01/7/2025': the day of another document counts where it is said. */
function dayAfterFrom(said: string): Pick<EffectiveFrom, 'rule' | 'date'> | null {
  const from = /(?<!hết hiệu lực )(?:kể\s+)?từ\s+(?:ngày\s+)?(?=\d{1,2}\s*(?:\/|-|\.|tháng))/iu.exec(said);
  const day = from ? findDay(said.slice(from.index)) : null;
  return day ? { rule: 'fixed_date', date: day } : null;
}

function otherDay(text: string, date: CalendarDate | null): CalendarDate | null {
  const said = text.slice(Math.max(0, text.search(OWN_FORCE))).split(/;|thay thế|bãi bỏ|hết hiệu lực/iu)[0] ?? '';
  const days = [...said.matchAll(/(?<!đến hết |đến )(?:áp dụng|thực hiện|hiệu lực)[^,;]{0,20}?từ\s+(?:ngày\s+)?(?=\d)/giu)].map((match) =>
    findDay(said.slice(match.index + match[0].length, match.index + match[0].length + 40)),
  );
  return days.find((day) => day !== null && day !== date) ?? null;
}

/** A clause that speaks about positions in, or procedures of, earlier decisions. */
export interface EarlierClause {
  readonly reference: DecisionReference;
  readonly positions: CitedPositions | null;
  readonly kinds: readonly DecisionKind[];
  readonly place: Place;
}

/** Clauses that tell where the lines of this decision stood in earlier ones. */
export function readEarlierClauses(
  sentences: readonly Sentence[],
  ownNumber: string | null,
  amended: CitedDecision | null,
): EarlierClause[] {
  return sentences.flatMap(({ text, place }) => {
    const line = joinLines(text);
    const positions = readPositions(line);
    // A decision that amends one cites that one's positions without naming it again.
    if (amended && positions && findReferences(line).length === 0) {
      return [{ reference: { ...amended, raw: amended.number, start: 0, end: 0 }, positions, kinds: kindsOfVerb(line), place }];
    }
    let from = 0;
    return findReferences(line)
      .filter(({ number }) => number !== ownNumber)
      .flatMap((reference): EarlierClause[] => {
        const before = line.slice(from, reference.start);
        const clause =
          before === '' || !/\p{L}{3}/u.test(before.replace(/quyết định|ngày|tháng|năm|của|số|và/giu, ''))
            ? line.slice(0, reference.start)
            : before;
        from = reference.end;
        const positions = readPositions(before);
        const isAboutLines =
          /số thứ tự|stt|thủ tục|tthc|danh mục|nội dung|công bố/iu.test(clause) &&
          (/thay thế|bãi bỏ|sửa đổi|hủy bỏ|huỷ bỏ|hết hiệu lực|tiếp tục/iu.test(line.slice(0, reference.start)) ||
            /hết hiệu lực/iu.test(line.slice(reference.end)));
        return isAboutLines ? [{ reference, positions, kinds: kindsOfVerb(line.slice(0, reference.start)), place }] : [];
      });
  });
}

/** 'Thay thế nội dung công bố tại …' announces amended and replaced lines. */
function kindsOfVerb(text: string): DecisionKind[] {
  const kinds = findKinds(text);
  return kinds.includes('replaced') ? [...new Set<DecisionKind>([...kinds, 'amended', 'new', 'standardised'])] : kinds;
}

/** Decisions in the grounds that this one passes on: a ministry's publication decisions. */
export function readBasedOn(grounds: readonly TextPiece[]): CitedDecision[] {
  const found = new Map<string, CitedDecision>();
  for (const { text } of grounds) {
    const line = joinLines(text);
    if (!/^(căn cứ|thực hiện|theo)/iu.test(line)) continue;
    for (const reference of findReferences(line)) {
      const after = line.slice(reference.end, reference.end + 400);
      const isAboutElse =
        /chức năng, nhiệm vụ|cơ cấu tổ chức|quy chế|phê duyệt|ủy quyền|uỷ quyền|phân công|kế hoạch|chương trình|đề án/iu.test(after) &&
        !/công bố/iu.test(after);
      if (/\/\d{4}\/|TTg/u.test(reference.number) || isAboutElse) continue;
      if (/công bố|chuẩn hóa/iu.test(after) || /QĐ-B(?!HXH)/u.test(reference.number))
        found.set(reference.number, { number: reference.number, date: reference.date });
    }
  }
  return [...found.values()];
}
