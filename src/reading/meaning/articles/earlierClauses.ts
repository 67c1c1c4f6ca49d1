import type { Place } from '../../form/documentForm.ts';
import type { GovernmentLevel } from '../../../domain/values/vocabulary.ts';
import { findCodes } from '../lines/codes.ts';
import { findLevels } from '../lines/levelWords.ts';
import { findKinds } from '../lists/headingFacets.ts';
import type { CitedDecision, DecisionKind } from '../parsedDecision.ts';
import { oneOf, pattern } from '../wording.ts';
import type { Citation } from './expiry/citations.ts';
import { isOfAnother, stoodIn } from './expiry/listNames.ts';
import { itemsOf } from './expiry/items.ts';
import type { ParsedSentence } from './expiry/parseSentence.ts';
import type { Passage } from './expiry/passages.ts';
import type { Verb } from './expiry/verbs.ts';
import { readAllPositions, readPositions, type Position } from './positions.ts';

/** A clause about positions in an earlier decision, or about its procedures. */
export interface EarlierClause {
  readonly decision: CitedDecision;
  readonly positions: readonly Position[];
  /** As editors write them: 'STT 17, 18 Mục I'; null where the clause cites none. */
  readonly positionsText: string | null;
  /** The kinds of lines that it may mean; empty for any kind. */
  readonly kinds: readonly DecisionKind[];
  readonly levels: readonly GovernmentLevel[];
  readonly codes: readonly string[];
  readonly place: Place;
}

const PROCEDURES = pattern(
  oneOf(['số thứ tự', 'STT', 'thứ tự', 'thủ tục', 'thủ tục hành chính', 'TTHC', 'danh mục', 'nội dung', 'công bố']),
);
/** 'Quy trình nội bộ số 12, 13': the clause means processes, not procedures. */
const ONLY_PROCESSES = /^\W*(?:(?:các|những|nội dung|\d+)\s+)*quy trình/iu;

/** 'Các nội dung khác tại Quyết định số …': the clause means none of the lines. */
const OTHERS = pattern(oneOf(['khác', 'còn lại']));

/** Clauses that give the lines' positions in earlier decisions, in the order of the text. */
export function readEarlierClauses(
  sentences: readonly ParsedSentence[],
  ownNumber: string | null,
  amended: CitedDecision | null,
): EarlierClause[] {
  const found = sentences.flatMap((sentence) => [
    ...ofPositionsAlone(sentence, amended),
    ...ofVerbs(sentence),
    ...ofListNames(sentence, ownNumber),
  ]);
  const isNamed = amended === null || found.some(({ decision }) => decision.number === amended.number);
  return isNamed ? found : [...found, aClause({ decision: amended, words: '', kinds: [], place: placeOf(sentences, amended) })];
}

/** An amending decision cites positions of the amended one without naming it again. */
function ofPositionsAlone({ passage, citations }: ParsedSentence, amended: CitedDecision | null): EarlierClause[] {
  if (!amended || citations.length > 0 || readPositions(passage.text) === null) return [];
  return [aClause({ decision: amended, words: passage.text, kinds: kindsOfWords(passage.text), place: passage.placeAt(0) })];
}

function ofVerbs(sentence: ParsedSentence): EarlierClause[] {
  const { shown, passage, clauses } = sentence;
  return clauses.flatMap((clause) => {
    if (clause.verb.isTask || clause.verb.shape === 'suspends') return [];
    const items = itemsOf(clause, shown).filter(({ isMention }) => !isMention);
    let shared = clause.listFrom === null ? '' : shown.slice(clause.from, clause.listFrom);
    return items.flatMap(({ citation, head, own }) => {
      // 'các thủ tục tại Quyết định A và Quyết định B': the words before A apply to B too.
      const words = /\p{L}{3}/u.test(head.replace(/quyết định/giu, '')) ? head : shared;
      shared = words;
      if (!PROCEDURES.test(words) || ONLY_PROCESSES.test(words) || OTHERS.test(words)) return [];
      return [aClause({ ...aboutCitation(citation, passage), words: `${words} ${own}`, kinds: kindsOfVerb(clause.verb) })];
    });
  });
}

/** 'Công bố 02 thủ tục được sửa đổi, bổ sung đã công bố tại Quyết định số …': the decision has no verb of its own. */
function ofListNames({ shown, passage, citations, clauses }: ParsedSentence, ownNumber: string | null): EarlierClause[] {
  const governed = new Set(clauses.flatMap((clause) => clause.governed));
  let from = 0;
  return citations.flatMap((citation) => {
    const head = shown.slice(from, citation.start);
    from = citation.end;
    const kinds = kindsOfWords(head);
    if (governed.has(citation) || kinds.length === 0 || !stoodIn(head) || isOfAnother(citation.reference.number, ownNumber)) return [];
    return [aClause({ ...aboutCitation(citation, passage), words: head, kinds })];
  });
}

function aboutCitation({ reference }: Citation, passage: Passage): { decision: CitedDecision; place: Place } {
  return { decision: { number: reference.number, date: reference.date }, place: passage.placeAt(reference.start) };
}

function aClause({
  decision,
  words,
  kinds,
  place,
}: Pick<EarlierClause, 'decision' | 'kinds' | 'place'> & { readonly words: string }): EarlierClause {
  const positions = readAllPositions(words);
  const texts = positions.length === 0 ? null : textOfPositions(words, positions);
  return { decision, positions, positionsText: texts, kinds, levels: findLevels(words), codes: findCodes(words), place };
}

function textOfPositions(words: string, positions: readonly Position[]): string {
  const first = readPositions(words);
  return first && first.numbers.length === positions.length ? first.text : positions.map(({ text }) => text).join('; ');
}

function kindsOfVerb({ shape, phrase }: Verb): DecisionKind[] {
  if (shape === 'keeps') return ['continued'];
  return shape === 'ends' || shape === 'endsEither' ? [] : kindsOfWords(phrase);
}

/** 'Thay thế nội dung công bố tại …' introduces amended, replaced or new lines. */
function kindsOfWords(text: string): DecisionKind[] {
  const kinds = findKinds(text);
  return kinds.includes('replaced') ? [...new Set<DecisionKind>([...kinds, 'amended', 'new', 'standardised'])] : kinds;
}

function placeOf(sentences: readonly ParsedSentence[], { number }: CitedDecision): Place {
  const passages = sentences.map(({ passage }) => passage);
  const naming = passages.find(({ text }) => text.includes(number));
  return (naming ?? passages[0])?.placeAt(naming?.text.indexOf(number) ?? 0) ?? { paragraph: 1 };
}
