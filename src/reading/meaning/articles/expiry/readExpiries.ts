import type { CalendarDate } from '../../../../domain/values/calendarDate.ts';
import type { Place } from '../../../form/documentForm.ts';
import type { ExpiredDecision } from '../../parsedDecision.ts';
import { oneOf, pattern } from '../../wording.ts';
import { findBlanket } from './blankets.ts';
import { readClause, type ClauseExpiry } from './clauseExpiries.ts';
import type { Clause } from './clauses.ts';
import { APPLICATIONS, NAMED_PARTS } from './expiryWords.ts';
import { expiriesByListName, isOfHigherBody } from './listNames.ts';
import { isEnding, wordsOf, type ParsedSentence } from './parseSentence.ts';
import { followTopics } from './topics.ts';

/** A decision that ends, and what somebody must be asked about it. */
export interface ExpiryReading {
  readonly expired: ExpiredDecision;
  readonly place: Place;
  /** The sentence, where its words do not decide how much ends. */
  readonly question: string | null;
  /** The day on which it ends, where this differs from the decision's own day. */
  readonly from: CalendarDate | null;
}

/** Contents that this decision does not touch. */
const OTHERS = pattern(
  oneOf(['khác', 'còn lại']),
  '|',
  oneOf(['chưa', 'không']),
  '\\s+(?:có\\s+|được\\s+|bị\\s+)?',
  oneOf(['công bố', 'quy định', 'nêu', 'đề cập', 'sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ', 'điều chỉnh']),
);
const ONLY = /(?<!\p{L})chỉ\s*$/iu;
const LIMITED = /(?<!\p{L})(?:một phần|trừ|ngoại trừ|riêng)(?!\p{L})/iu;

/** '…; riêng Phụ lục II tiếp tục có hiệu lực': a part of the decision that the sentence ends. */
const PARTS = pattern(oneOf(NAMED_PARTS));
const OF_APPLICATIONS = pattern(oneOf(APPLICATIONS));

const ENDS_BEFORE = pattern(oneOf(['thay thế', 'bãi bỏ', 'hủy bỏ']), '(?:\\s*,|\\s+và|\\s+hoặc)\\s*$');

/**
 * The decisions that end by the articles, wholly or in part; each once, in the order of the text. `settled` are the
 * clauses whose decisions a table names.
 */
export function readExpiries(
  sentences: readonly ParsedSentence[],
  ownNumber: string | null,
  settled: ReadonlySet<Clause> = new Set(),
): ExpiryReading[] {
  const named: ClauseExpiry[] = [];
  const blankets: ExpiryReading[] = [];
  const others = new Set<string>();
  const topics = followTopics(ownNumber);
  let kept: readonly ClauseExpiry[] = [];
  for (const sentence of sentences) {
    topics.enter(sentence);
    for (const clause of sentence.clauses) {
      const read = readClause(clause, sentence);
      const about = topics.take(clause, sentence, read);
      for (const each of about) others.add(each.citation.reference.number);
      named.push(...about);
      if (clause.verb.shape === 'keeps') {
        kept = read;
        named.push(...read.filter((each) => isKeptInPart(each, clause, sentence)).map((each) => ({ ...each, extent: 'open' as const })));
        for (const each of partsKept(clause, sentence, read, named)) others.add(each);
      } else if (isEnding(clause)) {
        const rest = clause.governed.length === 0 && isAboutOthers(clause, sentence) ? kept : [];
        named.push(...read, ...rest.map((each) => ({ ...each, extent: 'partly' as const, note: wordsOf(clause, sentence) })));
        if (rest.length + about.length === 0 && !settled.has(clause)) blankets.push(...blanketsOf(clause, sentence));
      } else named.push(...mixedWithEnding(clause, sentence, read));
    }
    topics.leave(sentence);
    if (!sentence.clauses.some(({ verb }) => verb.isTask || verb.shape === 'keeps')) named.push(...expiriesByListName(sentence, ownNumber));
  }
  return [
    ...merge(
      named.map((each) => (isOfHigherBody(each.citation.reference.number, ownNumber) ? { ...each, extent: 'open' } : each)),
      others,
    ),
    ...blankets,
  ];
}

/** 'Quyết định số 5 chỉ còn hiệu lực đối với …', '… vẫn còn hiệu lực, trừ …': all the rest of it ends. */
function isKeptInPart({ citation, head }: ClauseExpiry, { verb, to }: Clause, { shown }: ParsedSentence): boolean {
  const isWhole = !/\p{L}/u.test(head);
  const behind = shown.slice(verb.governs === 'subject' ? verb.end : citation.end, to);
  return ONLY.test(shown.slice(Math.max(0, verb.start - 20), verb.start)) || (isWhole && LIMITED.test(behind));
}

/** The numbers of decisions of which something stays in force by this clause: their other contents, or a named part. */
function partsKept(clause: Clause, sentence: ParsedSentence, read: readonly ClauseExpiry[], ended: readonly ClauseExpiry[]): string[] {
  const words = sentence.shown.slice(clause.from, clause.to);
  if (!OTHERS.test(words)) {
    const isPart = read.length === 0 && PARTS.test(words) && !OF_APPLICATIONS.test(words);
    return isPart ? ended.filter((each) => each.sentence === sentence).map(({ citation }) => citation.reference.number) : [];
  }
  if (read.length > 0) return read.filter(({ head }) => OTHERS.test(head)).map(({ citation }) => citation.reference.number);
  // '… tại Quyết định số 6 không bị thay thế' is about the decision that it names.
  if (sentence.citations.length > 0 && !ended.some((each) => each.sentence === sentence))
    return sentence.citations.map(({ reference }) => reference.number);
  const last = ended[ended.length - 1]?.sentence;
  return ended.filter(({ sentence }) => sentence === last).map(({ citation }) => citation.reference.number);
}

/** 'các nội dung khác hết hiệu lực' is about the decision that stays in force in part. */
function isAboutOthers({ from, verb }: Clause, { shown }: ParsedSentence): boolean {
  return OTHERS.test(shown.slice(from, verb.start));
}

/** 'Thay thế, sửa đổi, bổ sung Quyết định số 5': the words do not decide how much ends. */
function mixedWithEnding({ verb }: Clause, { shown }: ParsedSentence, read: readonly ClauseExpiry[]): ClauseExpiry[] {
  const isMixed = verb.shape === 'changes' && ENDS_BEFORE.test(shown.slice(Math.max(0, verb.start - 40), verb.start));
  return isMixed ? read.map((each) => ({ ...each, extent: 'open' as const })) : [];
}

/** Each decision once. One clause that ends it wholly is enough, unless other contents of it stay in force. */
function merge(named: readonly ClauseExpiry[], others: ReadonlySet<string>): ExpiryReading[] {
  const decisions = new Map<string, ClauseExpiry[]>();
  for (const each of named) {
    const { number, date } = each.citation.reference;
    // Provinces that were merged both had a decision of this number: another day is another decision.
    const day =
      date ?? named.find(({ citation: { reference } }) => reference.number === number && reference.date !== null)?.citation.reference.date;
    const key = `${number} ${day ?? ''}`;
    decisions.set(key, [...(decisions.get(key) ?? []), each]);
  }
  return [...decisions.values()]
    .map((all) => {
      const number = all[0]?.citation.reference.number ?? '';
      const chosen = all.find(({ extent }) => extent === 'wholly') ?? all.find(({ extent }) => extent === 'partly') ?? all[0];
      return chosen ? [aReading(chosen, all, others.has(number))] : [];
    })
    .flat();
}

function aReading(chosen: ClauseExpiry, all: readonly ClauseExpiry[], goOnOthers: boolean): ExpiryReading {
  const { citation, sentence } = chosen;
  const isOpen = chosen.extent === 'open' || (chosen.extent === 'wholly' && goOnOthers);
  const notes = [...new Set(all.flatMap(({ note }) => (note === null ? [] : [note])))];
  const from = all.map((each) => each.from).find((day) => day !== null) ?? null;
  const extent = chosen.extent === 'wholly' && !isOpen ? 'wholly' : 'partly';
  return {
    expired: {
      number: citation.reference.number,
      date: all.map(({ citation: { reference } }) => reference.date).find((date) => date !== null) ?? null,
      extent,
      note: extent === 'wholly' ? (from === null ? null : `from ${from}`) : notes.join('; ') || sentence.passage.text,
      ...(from === null ? {} : { from }),
    },
    place: sentence.passage.placeAt(citation.reference.start),
    question: isOpen ? sentence.passage.text : null,
    from,
  };
}

function blanketsOf(clause: Clause, { shown, passage }: ParsedSentence): ExpiryReading[] {
  const note = findBlanket(clause, shown, passage.text);
  if (note === null) return [];
  const place = passage.placeAt(clause.verb.start);
  return [{ expired: { number: null, date: null, extent: 'partly', note }, place, question: null, from: null }];
}
