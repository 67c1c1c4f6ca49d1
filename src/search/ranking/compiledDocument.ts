import { bareWord } from '../../words/text/syllable.ts';
import { bareWords, tokenize, splitWords } from '../../words/text/tokenize.ts';
import { nameCases } from '../../words/text/nameCases.ts';
import { GAP } from '../language/lexicon.ts';
import type { EverydaySpeech } from '../language/everydaySpeech.ts';
import type { CountedText, Lexicon } from '../language/lexicon.ts';
import type { QualifierReader, Qualifiers } from '../language/qualifierReader.ts';
import type { IndexedDocument, SearchDocument } from '../searchDocument.ts';
import { toIndexedDocument } from '../searchDocument.ts';
import type { Packer, Unpacker } from '../kept/pack.ts';
import { priorOf } from './documentPrior.ts';
import type { DocumentPrior } from './documentPrior.ts';

/** A name or phrase as numbers. */
export interface CompiledTitle {
  readonly kind: 'name' | 'formerName' | 'phrase';
  /** Accented syllables in order; the lexicon knows the bare form of each. */
  readonly accents: Uint32Array;
  /** By position: 0 for a leading 'Thủ tục', little within parentheses, else 1; null where all are 1. */
  readonly weights: Float32Array | null;
  /** Worked out once for each state of the lexicon. */
  readonly measure: TitleMeasure;
}

/** The weight of a whole title, and its first position that weighs something. */
export interface TitleMeasure {
  /** The rarities that it was worked out with. */
  rarities: Float64Array | null;
  whole: number;
  first: number;
}

/** A document prepared for ranking. */
export interface CompiledDocument {
  readonly document: IndexedDocument;
  readonly titles: readonly CompiledTitle[];
  /** The number of syllables in all titles. */
  readonly length: number;
  readonly prior: DocumentPrior;
  /** Accented syllables of fields, results and the place, a gap before each. */
  readonly middle: Uint32Array;
  /** Bare syllables of papers, audience and authorities, sorted, each once. */
  readonly outer: Uint32Array;
  /** Bare syllables of the body, sorted, each once. */
  readonly body: Uint32Array;
  /** All that is ranked, in one piece of memory. Made at first use. */
  row: Row | null;
  /** What the name tells about act and circumstances. Worked out once for each reader. */
  qualifiers: { readonly reader: QualifierReader; readonly own: Qualifiers } | null;
  /** Its family in everyday speech. Looked up once for each. */
  told: { readonly speech: EverydaySpeech; readonly family: number } | null;
}

/** The syllables of a document one after the other: what lies far apart in memory is slow to read. */
export interface Row {
  /** Where each title ends in this list; then the syllables of the titles and of the middle. */
  readonly syllables: Uint32Array;
  /** By place in `syllables`; null where all weigh 1. */
  readonly weights: Float32Array | null;
}

export function rowOf(compiled: CompiledDocument): Row {
  return (compiled.row ??= toRow(compiled));
}

function toRow({ titles, middle }: CompiledDocument): Row {
  const syllables = new Uint32Array(titles.length + lengthOf(titles) + middle.length);
  const weights = titles.some((title) => title.weights) ? new Float32Array(syllables.length).fill(1) : null;
  let end = titles.length;
  titles.forEach((title, i) => {
    syllables.set(title.accents, end);
    if (title.weights) weights?.set(title.weights, end);
    syllables[i] = end += title.accents.length;
  });
  syllables.set(middle, end);
  return { syllables, weights };
}

export function qualifiersOfDocument(compiled: CompiledDocument, reader: QualifierReader): Qualifiers {
  if (compiled.qualifiers?.reader !== reader) compiled.qualifiers = { reader, own: reader.ofDocument(compiled.document) };
  return compiled.qualifiers.own;
}

/** Whose stories tell it; -1 where nobody's do. */
export function toldFamilyOf(compiled: CompiledDocument, speech: EverydaySpeech): number {
  if (compiled.told?.speech !== speech) compiled.told = { speech, family: speech.familyOf(compiled.document) };
  return compiled.told.family;
}

const IN_PARENTHESES = 0.3;

/** Compiles documents for one lexicon. Copies in provinces share their titles, so each text is compiled once. */
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
    const titles = titlesOf(document).map(({ kind, text }) => this.#title(kind, text));
    return {
      document: toIndexedDocument(document),
      titles,
      length: lengthOf(titles),
      prior: priorOf(document),
      middle: compileMiddle(middleTexts(document), this.#lexicon),
      outer: compileSet(outerTexts(document), this.#lexicon),
      body: compileSet([document.body], this.#lexicon),
      row: null,
      qualifiers: null,
      told: null,
    };
  }

  pack(packer: Packer, documents: Iterable<CompiledDocument>): void {
    const ids = new Map<CompiledTitle, number>();
    const idOf = (title: CompiledTitle) => {
      const id = ids.get(title) ?? ids.size;
      ids.set(title, id);
      return id;
    };
    const all = [...documents];
    packer.json(
      'documents',
      all.map(({ document: { aside: _, ...near } }) => near),
    );
    packer.bytes(
      'documents.aside',
      all.map(({ document }) => document.aside),
    );
    packer.numbers(
      'documents.titles',
      all.map(({ titles }) => Uint32Array.from(titles, idOf)),
    );
    for (const part of ['middle', 'outer', 'body'] as const)
      packer.numbers(
        `documents.${part}`,
        all.map((document) => document[part]),
      );
    packer.numbers(
      'titles',
      [...ids.keys()].map(({ accents }) => accents),
    );
    packer.numbers(
      'titles.weights',
      [...ids.keys()].map(({ weights }) => bitsOf(weights)),
    );
  }

  unpack(unpacker: Unpacker): CompiledDocument[] {
    const accents = unpacker.numbers('titles');
    const weights = unpacker.numbers('titles.weights');
    const titles = unpacker.numbers('documents.titles');
    const [middle, outer, body] = [
      unpacker.numbers('documents.middle'),
      unpacker.numbers('documents.outer'),
      unpacker.numbers('documents.body'),
    ];
    const aside = unpacker.bytes('documents.aside');
    const share = sharing();
    return unpacker.json<Omit<IndexedDocument, 'aside'>[]>('documents').map((near, i) => {
      const document = { ...near, fields: near.fields.map(share), aside: aside[i] ?? NO_BYTES };
      const own = titlesOf(document).map(({ kind, text }, at) => {
        const id = titles[i]?.[at] ?? 0;
        return this.#known(kind, text, () => ({
          kind,
          accents: accents[id] ?? NO_NUMBERS,
          weights: weightsOf(weights[id] ?? NO_NUMBERS),
          measure: unmeasured(),
        }));
      });
      return {
        document,
        titles: own,
        length: lengthOf(own),
        prior: priorOf(document),
        middle: middle[i] ?? NO_NUMBERS,
        outer: outer[i] ?? NO_NUMBERS,
        body: body[i] ?? NO_NUMBERS,
        row: null,
        qualifiers: null,
        told: null,
      };
    });
  }

  #title(kind: CompiledTitle['kind'], text: string): CompiledTitle {
    return this.#known(kind, text, () => compileTitle(kind, text, this.#lexicon));
  }

  #known(kind: CompiledTitle['kind'], text: string, make: () => CompiledTitle): CompiledTitle {
    let title = this.#titles[kind].get(text);
    if (!title) this.#titles[kind].set(text, (title = make()));
    return title;
  }
}

function lengthOf(titles: readonly CompiledTitle[]): number {
  return titles.reduce((sum, { accents }) => sum + accents.length, 0);
}

const NO_NUMBERS = new Uint32Array();
const NO_BYTES = Buffer.alloc(0);

/** The weights' bits; an empty list for null. */
function bitsOf(weights: Float32Array | null): Uint32Array {
  return weights ? new Uint32Array(weights.buffer, weights.byteOffset, weights.length) : NO_NUMBERS;
}

function weightsOf(bits: Uint32Array): Float32Array | null {
  return bits.length === 0 ? null : new Float32Array(bits.buffer, bits.byteOffset, bits.length);
}

/** Returns one string object for equal strings: thousands of documents name the same few fields. */
function sharing(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text) ?? text;
    known.set(text, first);
    return first;
  };
}

/** All names and phrases of a document, the newest name first. */
function titlesOf({ names, expandedNames, phrases }: Pick<SearchDocument, 'names' | 'expandedNames' | 'phrases'>) {
  const of = (kind: CompiledTitle['kind'], texts: readonly string[]) => texts.map((text) => ({ kind, text }));
  const [newest = '', ...former] = names;
  return [...of('name', [newest, ...expandedNames]), ...of('formerName', former), ...of('phrase', [...phrases, ...nameCases(newest)])];
}

/** The texts that teach the language in full; words in other texts only become known. */
export function tellingTexts({ titles, middle }: CompiledDocument): CountedText[] {
  return [...titles.map(({ accents }) => ({ accents, weight: 2 })), { accents: middle, weight: 1 }];
}

/** Texts about the procedure's subject that are weaker than its name and stronger than its body. */
function middleTexts({ fields, results, placeName }: Pick<SearchDocument, 'fields' | 'results' | 'placeName'>): string[] {
  return [...fields, ...results, ...(placeName === null ? [] : [placeName])];
}

/** Texts about its papers and bodies: many words, most of them in every other procedure too. */
function outerTexts({ papers, audience, authorities }: Pick<SearchDocument, 'papers' | 'audience' | 'authorities'>): string[] {
  return [...papers, ...audience, ...authorities];
}

function compileTitle(kind: CompiledTitle['kind'], text: string, lexicon: Lexicon): CompiledTitle {
  const words = splitWords(text);
  return {
    kind,
    accents: lexicon.internWords(words),
    weights: titleWeights(text, words),
    measure: unmeasured(),
  };
}

function unmeasured(): TitleMeasure {
  return { rarities: null, whole: 0, first: -1 };
}

function titleWeights(text: string, [first = '', second = '']: readonly string[]): Float32Array | null {
  const isProcedure = bareWord(first) === 'thu' && bareWord(second) === 'tuc';
  if (!isProcedure && !text.includes('(')) return null;
  const weights = Float32Array.from(tokenize(text), (token) => (isInParentheses(text, token.start) ? IN_PARENTHESES : 1));
  if (isProcedure) weights.fill(0, 0, 2);
  return weights;
}

function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function compileMiddle(texts: readonly string[], lexicon: Lexicon): Uint32Array {
  return Uint32Array.from(texts.flatMap((text) => [GAP, ...lexicon.internWords(splitWords(text))]));
}

function compileSet(texts: readonly string[], lexicon: Lexicon): Uint32Array {
  const ids = new Set<number>();
  for (const text of texts) for (const bare of bareWords(text)) ids.add(lexicon.internBare(bare));
  return Uint32Array.from(ids).sort();
}
