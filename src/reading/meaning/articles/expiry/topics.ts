import { oneOf, pattern } from '../../wording.ts';
import { findBlanket } from './blankets.ts';
import type { ClauseExpiry } from './clauseExpiries.ts';
import type { Clause } from './clauses.ts';
import { NAMED_PARTS } from './expiryWords.ts';
import { isByAct } from './items.ts';
import { isOfAnother } from './listNames.ts';
import { isEnding, wordsOf, type ParsedSentence } from './parseSentence.ts';

/** Follows through the articles which decision is spoken of, for parts that end without its name. */
export interface Topics {
  enter(sentence: ParsedSentence): void;
  /** What a clause ends of the decision spoken of; `read` is what it says of those that it names. */
  take(clause: Clause, sentence: ParsedSentence, read: readonly ClauseExpiry[]): readonly ClauseExpiry[];
  leave(sentence: ParsedSentence): void;
}

const PARTS = pattern(oneOf(NAMED_PARTS));
/** 'Sửa đổi, bổ sung Quyết định số 5 như sau:' speaks of it until another decision or article. */
const OPENS_CHANGES = /như sau\s*:?\s*$/iu;

export function followTopics(ownNumber: string | null): Topics {
  let article = 0;
  let amendedBelow: readonly ClauseExpiry[] = [];
  let topic: readonly ClauseExpiry[] = [];
  return {
    enter({ passage, citations }) {
      if (passage.article !== article || citations.length > 0) amendedBelow = [];
      article = passage.article;
      topic = amendedBelow;
    },
    take(clause, sentence, read) {
      if (isEnding(clause)) return endsPartsAlone(clause, sentence) ? partsOf(clause, sentence, topic, ownNumber) : [];
      topic = read;
      return [];
    },
    leave({ shown }) {
      if (OPENS_CHANGES.test(shown)) amendedBelow = topic;
    },
  };
}

/** 'bãi bỏ thủ tục số 3', with no decision named by this clause or by one joined to it. */
function endsPartsAlone(clause: Clause, { shown, passage, clauses }: ParsedSentence): boolean {
  const { verb, to, governed } = clause;
  const words = shown.slice(verb.end, to);
  // 'bãi bỏ 03 thủ tục và thay thế 01 thủ tục tại Quyết định số 6'
  const isJoined = !words.includes(';') && clauses.some((next) => next.from === to && isEnding(next) && next.governed.length > 0);
  const isAlone = verb.governs === 'object' && governed.length === 0 && !isJoined;
  return isAlone && PARTS.test(words) && findBlanket(clause, shown, passage.text) === null;
}

/** 'Quyết định số 5 vẫn có hiệu lực, chỉ bãi bỏ thủ tục số 3': the words leave open whose parts end, so it is asked. */
function partsOf(clause: Clause, sentence: ParsedSentence, topic: readonly ClauseExpiry[], ownNumber: string | null): ClauseExpiry[] {
  const { verb, from } = clause;
  const { shown, citations } = sentence;
  const note = wordsOf(clause, sentence);
  const [before] = citations.filter(({ start, end }) => start >= from && end <= verb.start).slice(-1);
  if (!before) return topic.map((each) => ({ ...each, extent: 'open', note }));
  const head = shown.slice(from, before.start);
  if (isByAct(head) || isOfAnother(before.reference.number, ownNumber)) return [];
  return [{ citation: before, sentence, extent: 'open', head, note, from: null }];
}
