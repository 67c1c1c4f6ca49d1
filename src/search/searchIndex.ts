import { createLanguage, withOtherWords } from './language/language.ts';
import type { Language } from './language/language.ts';
import type { Packer, Unpacker } from './kept/pack.ts';
import { numberKey } from './query/exactReferences.ts';
import { DocumentCompiler, tellingTexts } from './ranking/compiledDocument.ts';
import type { CompiledDocument } from './ranking/compiledDocument.ts';
import { FieldWords } from './ranking/fieldWords.ts';
import type { SearchDocument, SearchDocumentId } from './searchDocument.ts';
import type { WordData } from '../words/wordData.ts';

/** Everything that search holds about documents in this process, for any engine: words, features, numbers. */
export class SearchIndex {
  readonly fieldWords: FieldWords;
  #language: Language;
  #words: WordData;
  readonly #compiler: DocumentCompiler;
  readonly #documents = new Map<SearchDocumentId, CompiledDocument>();
  readonly #idsByCode = new Map<string, Set<SearchDocumentId>>();
  /** Documents by the numbers of their decisions and laws, and the numbers of each. */
  readonly #idsByNumber = new Map<string, Set<SearchDocumentId>>();
  readonly #numbersById = new Map<SearchDocumentId, readonly string[]>();

  constructor(words: WordData) {
    this.#words = words;
    this.#language = createLanguage(words);
    this.#compiler = new DocumentCompiler(this.#language.lexicon);
    this.fieldWords = new FieldWords(this.#language.lexicon);
  }

  get language(): Language {
    return this.#language;
  }

  /** Interprets queries with these words from now on. Phrases of documents come with the documents. */
  useWords(words: WordData): void {
    this.#language = withOtherWords(this.#language, this.#words, words);
    this.#words = words;
  }

  get size(): number {
    return this.#documents.size;
  }

  put(document: SearchDocument): void {
    this.delete(document.id);
    this.#hold(this.#compiler.compile(document));
    this.#number(document.id, numbersOf(document));
    this.language.spelling.forget();
  }

  #hold(compiled: CompiledDocument): void {
    const { id, code } = compiled.document;
    this.language.lexicon.countDocument(tellingTexts(compiled), compiled.outer, 1);
    this.fieldWords.count(compiled, 1);
    this.#documents.set(id, compiled);
    addTo(this.#idsByCode, code, id);
  }

  #number(id: SearchDocumentId, numbers: readonly string[]): void {
    this.#numbersById.set(id, numbers);
    for (const number of numbers) addTo(this.#idsByNumber, number, id);
  }

  pack(packer: Packer): void {
    this.language.lexicon.pack(packer);
    this.#compiler.pack(packer, this.#documents.values());
    packer.json('numbersOfDocuments', [...this.#numbersById]);
  }

  /** Reads packed data back, before any document or word is added. */
  unpack(unpacker: Unpacker): void {
    this.language.lexicon.unpack(unpacker);
    for (const compiled of this.#compiler.unpack(unpacker)) this.#hold(compiled);
    for (const [id, numbers] of unpacker.json<[SearchDocumentId, string[]][]>('numbersOfDocuments')) this.#number(id, numbers);
    this.language.spelling.forget();
  }

  delete(id: SearchDocumentId): void {
    const compiled = this.#documents.get(id);
    if (!compiled) return;
    const { document } = compiled;
    this.language.lexicon.countDocument(tellingTexts(compiled), compiled.outer, -1);
    this.fieldWords.count(compiled, -1);
    this.#documents.delete(id);
    removeFrom(this.#idsByCode, document.code, id);
    for (const number of this.#numbersById.get(id) ?? []) removeFrom(this.#idsByNumber, number, id);
    this.#numbersById.delete(id);
    this.language.spelling.forget();
  }

  get(id: SearchDocumentId): CompiledDocument | null {
    return this.#documents.get(id) ?? null;
  }

  /** All documents of a code, the national one first. */
  ofCode(code: string): CompiledDocument[] {
    return [...(this.#idsByCode.get(code) ?? [])].sort().flatMap((id) => this.#documents.get(id) ?? []);
  }

  hasCode(code: string): boolean {
    return this.#idsByCode.has(code);
  }

  codesEndingIn(tail: string): string[] {
    return Array.from({ length: 10 }, (_, first) => `${first}.${tail}`).filter((code) => this.hasCode(code));
  }

  /** Codes of the decision or law with this number, or with a number that begins like it. */
  codesOfNumber(number: string): string[] {
    const exact = this.#idsByNumber.get(number);
    const ids = exact ?? [...this.#idsByNumber].filter(([key]) => key.startsWith(number)).flatMap(([, some]) => [...some]);
    return [...new Set([...ids].flatMap((id) => this.#documents.get(id)?.document.code ?? []))];
  }

  documents(): IterableIterator<CompiledDocument> {
    return this.#documents.values();
  }
}

function numbersOf(document: Pick<SearchDocument, 'decisions' | 'legalBasis'>): string[] {
  return [...document.decisions, ...document.legalBasis].flatMap((number) => numberKey(number) ?? []);
}

function addTo(index: Map<string, Set<SearchDocumentId>>, key: string, value: SearchDocumentId): void {
  const values = index.get(key);
  if (values) values.add(value);
  else index.set(key, new Set([value]));
}

function removeFrom(index: Map<string, Set<SearchDocumentId>>, key: string, value: SearchDocumentId): void {
  const values = index.get(key);
  values?.delete(value);
  if (values?.size === 0) index.delete(key);
}
