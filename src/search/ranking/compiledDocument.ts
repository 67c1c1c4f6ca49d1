import { bareWords, tokenize } from '../../words/text/tokenize.ts';
import type { Token } from '../../words/text/tokenize.ts';
import { GAP } from '../language/lexicon.ts';
import type { CountedText, Lexicon } from '../language/lexicon.ts';
import type { IndexedDocument, SearchDocument } from '../searchDocument.ts';
import { withoutBody } from '../searchDocument.ts';
import { priorOf } from './documentPrior.ts';
import type { DocumentPrior } from './documentPrior.ts';

/** A name or phrase as numbers. */
export interface CompiledTitle {
  readonly kind: 'name' | 'formerName' | 'phrase';
  /** Accented syllables in order; the lexicon knows the bare form of each. */
  readonly accents: Uint32Array;
  /** Per position: 0 for a leading 'Thủ tục', little within parentheses, else 1; null where all are 1. */
  readonly weights: Float32Array | null;
}

/** A document as the re-ranking reads it. */
export interface CompiledDocument {
  readonly document: IndexedDocument;
  readonly titles: readonly CompiledTitle[];
  readonly prior: DocumentPrior;
  /** Accented syllables of fields, results and the place, a gap before each. */
  readonly middle: Uint32Array;
  /** Bare syllables of papers, audience and authorities, sorted, each once. */
  readonly outer: Uint32Array;
  /** Bare syllables of the body, sorted, each once. */
  readonly body: Uint32Array;
}

const IN_PARENTHESES = 0.3;

/** Compiles documents for one lexicon. Copies under provinces share their titles: each text is compiled once. */
export class DocumentCompiler {
  readonly #lexicon: Lexicon;
  readonly #titles = {
    name: new Map<string, CompiledTitle>(),
    formerName: new Map<string, CompiledTitle>(),
    phrase: new Map<string, CompiledTitle>(),
  };

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  compile(document: SearchDocument): CompiledDocument {
    const [newest = '', ...former] = document.names;
    return {
      document: withoutBody(document),
      titles: [
        this.#title('name', newest),
        ...document.expandedNames.map((name) => this.#title('name', name)),
        ...former.map((name) => this.#title('formerName', name)),
        ...document.phrases.map((phrase) => this.#title('phrase', phrase)),
      ],
      prior: priorOf(document),
      middle: compileMiddle(middleTexts(document), this.#lexicon),
      outer: compileSet(outerTexts(document), this.#lexicon),
      body: compileSet([document.body], this.#lexicon),
    };
  }

  #title(kind: CompiledTitle['kind'], text: string): CompiledTitle {
    let title = this.#titles[kind].get(text);
    if (!title) this.#titles[kind].set(text, (title = compileTitle(kind, text, this.#lexicon)));
    return title;
  }
}

/** The texts of a document that teach the language; the others only make words known. */
export function tellingTexts({ titles, middle }: CompiledDocument): CountedText[] {
  return [...titles.map(({ accents }) => ({ accents, weight: 2 })), { accents: middle, weight: 1 }];
}

/** Texts between name and body that say what the procedure is about. */
function middleTexts({ fields, results, placeName }: Omit<SearchDocument, 'body'>): string[] {
  return [...fields, ...results, ...(placeName === null ? [] : [placeName])];
}

/** Texts that say what belongs to it: many words, most of them in every other procedure too. */
function outerTexts({ papers, audience, authorities }: Omit<SearchDocument, 'body'>): string[] {
  return [...papers, ...audience, ...authorities];
}

function compileTitle(kind: CompiledTitle['kind'], text: string, lexicon: Lexicon): CompiledTitle {
  const tokens = tokenize(text);
  return {
    kind,
    accents: lexicon.internWords(tokens),
    weights: titleWeights(text, tokens),
  };
}

function titleWeights(text: string, tokens: readonly Token[]): Float32Array | null {
  const isProcedure = tokens[0]?.bare === 'thu' && tokens[1]?.bare === 'tuc';
  if (!isProcedure && !text.includes('(')) return null;
  const weights = Float32Array.from(tokens, (token) => (isInParentheses(text, token.start) ? IN_PARENTHESES : 1));
  if (isProcedure) weights.fill(0, 0, 2);
  return weights;
}

function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function compileMiddle(texts: readonly string[], lexicon: Lexicon): Uint32Array {
  return Uint32Array.from(texts.flatMap((text) => [GAP, ...lexicon.internWords(tokenize(text))]));
}

function compileSet(texts: readonly string[], lexicon: Lexicon): Uint32Array {
  const ids = new Set<number>();
  for (const text of texts) for (const bare of bareWords(text)) ids.add(lexicon.internBare(bare));
  return Uint32Array.from(ids).sort();
}
