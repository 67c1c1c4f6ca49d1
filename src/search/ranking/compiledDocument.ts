import { foldWords, tokenize } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { IndexedDocument, SearchDocument } from '../searchDocument.ts';
import { withoutBody } from '../searchDocument.ts';

/** A name or phrase as numbers. */
export interface CompiledTitle {
  readonly kind: 'name' | 'formerName' | 'phrase';
  /** Marked syllables in order; the lexicon knows how each folds. */
  readonly accents: Uint32Array;
  /** Per position: 0 for a leading 'Thủ tục', little within parentheses, else 1; null where all are 1. */
  readonly weights: Float32Array | null;
}

/** A document as the re-ranking reads it. */
export interface CompiledDocument {
  readonly document: IndexedDocument;
  readonly titles: readonly CompiledTitle[];
  /** Fields, results and the place, one after the other; 0 stands between two of them (syllable ids are one higher). */
  readonly middle: Uint32Array;
  /** Folded syllables of papers, audience and authorities, sorted, each once. */
  readonly outer: Uint32Array;
  /** Folded syllables of the body, sorted, each once. */
  readonly body: Uint32Array;
}

const IN_PARENTHESES = 0.3;

export function compileDocument(document: SearchDocument, lexicon: Lexicon): CompiledDocument {
  const [newest = '', ...former] = document.names;
  return {
    document: withoutBody(document),
    titles: [
      compileTitle('name', newest, lexicon),
      ...document.expandedNames.map((name) => compileTitle('name', name, lexicon)),
      ...former.map((name) => compileTitle('formerName', name, lexicon)),
      ...document.phrases.map((phrase) => compileTitle('phrase', phrase, lexicon)),
    ],
    middle: compileMiddle(middleTexts(document), lexicon),
    outer: compileSet(outerTexts(document), lexicon),
    body: compileSet([document.body], lexicon),
  };
}

/** Texts between name and body that say what the procedure is about. */
export function middleTexts({ fields, results, placeName }: Omit<SearchDocument, 'body'>): string[] {
  return [...fields, ...results, ...(placeName === null ? [] : [placeName])];
}

/** Texts that say what belongs to it: many words, most of them in every other procedure too. */
export function outerTexts({ papers, audience, authorities }: Omit<SearchDocument, 'body'>): string[] {
  return [...papers, ...audience, ...authorities];
}

function compileTitle(kind: CompiledTitle['kind'], text: string, lexicon: Lexicon): CompiledTitle {
  const tokens = tokenize(text);
  return {
    kind,
    accents: Uint32Array.from(tokens, (token) => lexicon.internAccent(token)),
    weights: titleWeights(text, tokens),
  };
}

function titleWeights(text: string, tokens: readonly Token[]): Float32Array | null {
  const weights = Float32Array.from(tokens, (token) => (isInParentheses(text, token.start) ? IN_PARENTHESES : 1));
  if (tokens[0]?.fold === 'thu' && tokens[1]?.fold === 'tuc') weights.fill(0, 0, 2);
  return weights.every((weight) => weight === 1) ? null : weights;
}

function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function compileMiddle(texts: readonly string[], lexicon: Lexicon): Uint32Array {
  return Uint32Array.from(texts.flatMap((text) => [0, ...foldWords(text).map((fold) => lexicon.internFold(fold) + 1)]));
}

function compileSet(texts: readonly string[], lexicon: Lexicon): Uint32Array {
  const ids = new Set<number>();
  for (const text of texts) for (const fold of foldWords(text)) ids.add(lexicon.internFold(fold));
  return Uint32Array.from(ids).sort();
}
