import type { DocumentForm } from '../form/documentForm.ts';
import { parseSentences, type ParsedSentence } from './articles/expiry/parseSentence.ts';
import { readPassages } from './articles/expiry/passages.ts';
import { readSentences, type Sentence } from './articles/sentences.ts';
import { readDocumentType, type DocumentTypeReading } from './header/documentType.ts';
import { readFrontMatter, type FrontMatter } from './header/frontMatter.ts';
import { readHeader, type Header } from './header/readHeader.ts';
import { findLists } from './lists/findLists.ts';
import type { Lists } from './lists/rawLines.ts';

/** A document taken apart: what stands before the lists, the lists, and the sentences between. */
export interface DocumentParts {
  readonly form: DocumentForm;
  readonly front: FrontMatter;
  readonly header: Header;
  readonly type: DocumentTypeReading;
  readonly found: Lists;
  /** The sentences of the articles, and the same taken apart by verbs and citations. */
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly ParsedSentence[];
  /** The title taken apart in the same way; empty where another decision's title stands in it. */
  readonly titleClauses: readonly ParsedSentence[];
}

export function readParts(form: DocumentForm): DocumentParts {
  const front = readFrontMatter(form);
  const found = findLists(form, front.listsFrom);
  const header = readHeader(front, form, found.texts);
  const sentences = readSentences(front.articles);
  const type = readDocumentType(header.title, sentences);
  return {
    form,
    front,
    header,
    type,
    found,
    sentences,
    clauses: parseSentences(readPassages(front.articles), header.number),
    titleClauses: clausesOfTitle(header, type),
  };
}

function clausesOfTitle({ title, number, places }: Header, { amends }: DocumentTypeReading): ParsedSentence[] {
  if (title === null || places.title === undefined || amends !== null) return [];
  return parseSentences(readPassages([{ text: title, place: places.title }]), number);
}
