import type { CalendarDate } from '../../../../../domain/values/calendarDate.ts';
import { oneOf, pattern } from '../../../wording.ts';
import { dayIn, isMixed } from '../clauseExpiries.ts';
import type { Clause } from '../clauses.ts';
import { APPLICATIONS, ENDING_PHRASES, EXCEPTIONS, LIMITS } from '../expiryWords.ts';
import { readExtent, type Extent } from '../extent.ts';
import { isEnding, type ParsedSentence } from '../parseSentence.ts';
import { labelsIn, type DecisionTable } from './decisionTables.ts';

/** The words by which the decisions of a table end. */
export interface Opening {
  /** Null where the words say 'toàn bộ hoặc một phần': each row must say it. */
  readonly extent: Extent | null;
  /** The clause of the articles; null where only the table's heading ends them. */
  readonly clause: Clause | null;
  readonly text: string;
  /** The day on which all of them end, where the clause gives one of its own. */
  readonly from: CalendarDate | null;
}

const DECISIONS = oneOf(['quyết định', 'văn bản']);
const NAMES_DECISIONS = pattern(DECISIONS);
const ENDS = pattern(oneOf(ENDING_PHRASES));
const STAYS = pattern(oneOf(['còn hiệu lực', 'đang có hiệu lực', 'tiếp tục có hiệu lực', 'tiếp tục thực hiện', 'còn áp dụng']));
const LOST = /không còn/iu;
const WHOLE = pattern(oneOf(['toàn bộ', 'hoàn toàn']));
const PARTLY = pattern(oneOf(['một phần']));
const POINTS = pattern(
  DECISIONS,
  '[^;§]*',
  oneOf(['phụ lục', 'danh mục', 'biểu', 'bảng', 'kèm theo']),
  '|',
  oneOf(['danh mục']),
  '[^;§]*',
  DECISIONS,
);
const ANNEX = pattern(oneOf(['phụ lục', 'danh mục', 'biểu', 'bảng']));
/** 'Công bố kèm theo Quyết định này Danh mục các' before 'Quyết định' */
const LISTING = /^.*danh mục\s*(?:các\s*)?$/iu;
/** 'Quyết định A và các Quyết định tại Phụ lục II' */
const ADDED = pattern('^\\s*(?:,|và|cùng)\\s+(?:(?:toàn bộ|các|những|\\d+)\\s+)+', DECISIONS);
const LIMIT = pattern(oneOf([...EXCEPTIONS, ...LIMITS]));
const PART = pattern(oneOf(['thủ tục', 'TTHC', 'phần', 'nội dung', 'lĩnh vực', 'mục', 'cấp tỉnh', 'cấp huyện', 'cấp xã']));
const OF_APPLICATIONS = pattern(oneOf(APPLICATIONS));
const THIS_DECISION = /quyết định này/giu;

/** How the decisions of a table end; null where no words end them. */
export function openingOf(table: DecisionTable, sentences: readonly ParsedSentence[], isOnly: boolean): Opening | null {
  const { heading } = table;
  if (STAYS.test(heading.replace(LOST, ' '))) return null;
  const inHeading = NAMES_DECISIONS.test(heading) && ENDS.test(heading);
  const own = extentSaid(heading);
  const pointing = clauseAbout(table, sentences, isOnly || inHeading);
  if (pointing) return { ...pointing, extent: own === undefined ? pointing.extent : both(own, pointing.extent) };
  // No article ends them: 'DANH MỤC QUYẾT ĐỊNH CÔNG BỐ THỦ TỤC BỊ BÃI BỎ' may tell only what they announced.
  return inHeading ? { extent: own === 'partly' ? 'partly' : 'open', clause: null, text: heading, from: null } : null;
}

/** 'toàn bộ', 'một phần', both (null) or neither (undefined) in a heading. */
export function extentSaid(heading: string): Extent | null | undefined {
  const [isWhole, isPart] = [WHOLE.test(heading), PARTLY.test(heading)];
  if (isWhole && isPart) return null;
  return isWhole ? 'wholly' : isPart ? 'partly' : undefined;
}

function both(heading: Extent | null, clause: Extent | null): Extent | null {
  if (heading === null || clause === null) return heading ?? clause;
  return heading === clause || heading === 'partly' ? heading : 'open';
}

function clauseAbout({ annex }: DecisionTable, sentences: readonly ParsedSentence[], mayBeUnlabelled: boolean): Opening | null {
  for (const sentence of sentences) {
    for (const clause of sentence.clauses) {
      if (!isEnding(clause)) continue;
      const words = sentence.shown.slice(clause.from, clause.to).replace(THIS_DECISION, ' ');
      const labels = labelsIn(words);
      const isMeant = labels.length > 0 ? annex !== null && labels.includes(annex) : mayBeUnlabelled && POINTS.test(words);
      if (!isMeant) continue;
      const extent = sentences.some((other) => keepsParts(other, sentence)) ? 'open' : extentOfClause(clause, sentence);
      return { extent, clause, text: sentence.passage.text, from: dayIn(sentence.shown.slice(clause.from, clause.to)) };
    }
  }
  return null;
}

/** 'Các thủ tục cấp xã vẫn tiếp tục thực hiện' in the same article, of whichever decision. */
function keepsParts({ passage, shown, clauses }: ParsedSentence, about: ParsedSentence): boolean {
  return (
    passage.article === about.passage.article &&
    clauses.some(({ verb, from, to, governed }) => {
      const words = shown.slice(from, to);
      const isUnnamed = governed.length === 0 && labelsIn(words).length === 0;
      return verb.shape === 'keeps' && isUnnamed && PART.test(words) && !OF_APPLICATIONS.test(words);
    })
  );
}

/**
 * 'Bãi bỏ các Quyết định tại Phụ lục II', 'Danh mục Quyết định hết hiệu lực một phần', 'Bãi bỏ các thủ tục tại các
 * Quyết định …'. What limits them behind the annex is of rows that it does not name.
 */
function extentOfClause(clause: Clause, { shown }: ParsedSentence): Extent | null {
  const { verb, from, to } = clause;
  const said = extentSaid(shown.slice(from, to));
  if (said === null || said === 'partly') return said;
  const region = regionOf(clause, shown).replace(THIS_DECISION, ' ');
  const at = region.search(NAMES_DECISIONS);
  const head = (at < 0 ? region : region.slice(0, at)).replace(LISTING, '');
  const rest = `${at < 0 ? '' : region.slice(at)} ${verb.governs === 'object' ? '' : shown.slice(verb.end, to)}`;
  const behind = rest.slice(ANNEX.exec(rest)?.index ?? rest.length);
  const isLimited = isMixed(clause, shown) || LIMIT.test(rest) || PART.test(behind.replace(ANNEX, ' '));
  const isBesideOthers = clause.governed.length > 0 && (LIMIT.test(shown.slice(from, to)) || !ADDED.test(region));
  return isLimited || isBesideOthers ? 'open' : readExtent({ head, own: '', tail: '' }).result;
}

/** The words of a clause about what it does not name: all of them, or those behind the decisions that it names. */
function regionOf({ verb, from, to, governed }: Clause, shown: string): string {
  if (verb.governs === 'subject') return shown.slice(from, verb.start);
  return shown.slice(governed[governed.length - 1]?.end ?? verb.end, to);
}
