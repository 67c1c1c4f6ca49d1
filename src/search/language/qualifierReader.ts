import { GOVERNMENT_LEVELS } from '../../domain/values/vocabulary.ts';
import type { GovernmentLevel } from '../../domain/values/vocabulary.ts';
import type { IndexedDocument } from '../searchDocument.ts';
import type { QualifierEntry } from '../../words/wordData.ts';
import { accentsOf, ListedPhrases } from './listedPhrases.ts';

/** What a text tells about the act, the circumstances and the level, as bits. */
export interface Qualifiers {
  readonly actions: number;
  readonly circumstances: number;
  readonly levels: number;
  /** Why something is done ('bị mất'). */
  readonly reasons: number;
  /** A name with several acts that starts with the plain one ('Cấp, cấp lại …', 'Thực hiện, thôi hưởng …'). */
  readonly hasPlainAct: boolean;
  /** A name that says it is done for the first time: who names no act means that. */
  readonly isFirstTime: boolean;
}

const PLAIN_ACT_FIRST = /^(thủ tục\s+)?(cấp|cấp mới|thực hiện|đăng ký|thành lập|công nhận|giải quyết|bổ nhiệm)\s*[,/]/iu;

/** Reads acts, circumstances and levels in names and questions, by the phrases of the word data. */
export class QualifierReader {
  readonly #acts: Phrases;
  readonly #firstTime: number;
  readonly #circumstances: Phrases;
  readonly #reasons: Phrases;
  readonly #reasonNames: readonly string[];
  readonly #levels: ListedPhrases;
  readonly #open: ListedPhrases;

  constructor(entries: readonly QualifierEntry[]) {
    const ofKind = (kind: QualifierEntry['kind']) => entries.filter((entry) => entry.kind === kind);
    this.#acts = phrasesOf(ofKind('act'));
    this.#firstTime = ofKind('act').reduce((bits, { is }, i) => (is === 'first' ? bits | (1 << i) : bits), 0);
    this.#circumstances = phrasesOf(ofKind('circumstance'));
    this.#reasons = phrasesOf(ofKind('reason'));
    this.#reasonNames = ofKind('reason').map(({ is }) => is);
    this.#levels = new ListedPhrases(
      GOVERNMENT_LEVELS.map((level) => ofKind('level').flatMap(({ is, asked }) => (is === level ? asked : []))),
    );
    this.#open = new ListedPhrases([ofKind('openToAll').flatMap(({ inNames }) => inNames)]);
  }

  ofQuery(accents: readonly string[]): Qualifiers {
    return {
      actions: this.#acts.asked.in(accents),
      circumstances: this.#circumstances.asked.in(accents),
      levels: this.#levels.in(accents),
      reasons: this.#reasons.asked.in(accents),
      hasPlainAct: false,
      isFirstTime: false,
    };
  }

  ofDocument({ names, levels, reasons }: IndexedDocument): Qualifiers {
    return this.ofNames(names, levels, reasons);
  }

  /** The newest name says it. */
  ofNames([name = '']: readonly string[], levels: readonly GovernmentLevel[], reasons: readonly string[] = []): Qualifiers {
    const accents = accentsOf(name);
    const actions = this.#acts.inNames.in(accents);
    return {
      actions,
      circumstances: this.#open.in(accents) === 0 ? this.#circumstances.inNames.in(accents) : 0,
      levels: GOVERNMENT_LEVELS.reduce((bits, level, i) => (levels.includes(level) ? bits | (1 << i) : bits), 0),
      reasons: this.#reasonNames.reduce((bits, reason, i) => (reasons.includes(reason) ? bits | (1 << i) : bits), 0),
      hasPlainAct: PLAIN_ACT_FIRST.test(name),
      isFirstTime: actions !== 0 && actions === this.#firstTime,
    };
  }

  /** The reasons that names and conditions speak of, each once. */
  reasonsIn(texts: readonly string[]): string[] {
    const bits = texts.reduce((all, text) => all | this.#reasons.inNames.in(accentsOf(text)), 0);
    return this.#reasonNames.filter((_, i) => (bits & (1 << i)) !== 0);
  }
}

interface Phrases {
  readonly inNames: ListedPhrases;
  readonly asked: ListedPhrases;
}

function phrasesOf(entries: readonly QualifierEntry[]): Phrases {
  return {
    inNames: new ListedPhrases(entries.map(({ inNames }) => inNames)),
    asked: new ListedPhrases(entries.map(({ asked }) => asked)),
  };
}
