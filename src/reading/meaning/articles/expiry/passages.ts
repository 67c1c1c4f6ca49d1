import type { Place } from '../../../form/documentForm.ts';
import type { TextPiece } from '../../lists/rawLines.ts';
import { oneOf, pattern } from '../../wording.ts';
import { findReferences } from '../references.ts';
import { ENDING_PHRASES } from './expiryWords.ts';

/** One sentence of the articles on one line. A list in paragraphs is joined to the sentence before it. */
export interface Passage {
  readonly text: string;
  readonly article: number;
  /** The location in the file of the character at an index of the text. */
  readonly placeAt: (index: number) => Place;
}

type LabelShape = 'digit' | 'letter' | 'dash' | null;

interface Paragraph {
  readonly text: string;
  readonly label: LabelShape;
  readonly place: Place;
  readonly article: number;
  readonly opensArticle: boolean;
}

const LABELS: readonly (readonly [LabelShape, RegExp])[] = [
  ['digit', /^\d{1,2}(?:\.\d{1,2})*[.)]\s+/u],
  ['letter', /^[a-zđ][.)]\s+/u],
  ['dash', /^[-–+•*]\s*/u],
];

const ENDING = pattern(oneOf(ENDING_PHRASES));
/** 'Các Quyết định sau đây hết hiệu lực:', 'Bãi bỏ các Quyết định sau' */
const OPENS_LIST = /:\s*$|(?:sau đây|dưới đây|như sau|sau)\s*:?\s*$/iu;
const BEGINS_WITH_DECISION = /^(?:các\s+)?(?:quyết định|QĐ|số)\s+(?:số\s+)?\d/iu;
/** A full stop ends a sentence, except after 'TP.' or a single capital. */
const SENTENCE_END = /(?<=[.])(?<!(?:^|[\s(])(?:TP|Tp|TX|P|Q|\p{Lu})\.)\s+(?=\p{Lu})/u;

export function readPassages(pieces: readonly TextPiece[]): Passage[] {
  const paragraphs = readParagraphs(pieces);
  const passages: Passage[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const sentences = paragraph.text.split(SENTENCE_END);
    const last = sentences.pop() ?? '';
    passages.push(...sentences.map((text) => aPassage([{ text, place: paragraph.place }], paragraph.article)));
    const items = opensList(last, paragraphs[at + 1]) ? itemsUnder(paragraph, paragraphs.slice(at + 1)) : [];
    passages.push(aPassage([{ text: last, place: paragraph.place }, ...items], paragraph.article));
    at += items.length;
  }
  return passages.filter(({ text }) => text !== '');
}

function readParagraphs(pieces: readonly TextPiece[]): Paragraph[] {
  let article = 0;
  return pieces.flatMap(({ text, place }) =>
    text.split('\n').flatMap((line): Paragraph[] => {
      const own = line.normalize('NFC').replace(/\s+/g, ' ').trim();
      const numbered = /^điều\s+(\d+)\s*[.:]?\s*/iu.exec(own);
      if (numbered) article = Number(numbered[1]);
      const rest = numbered ? own.slice(numbered[0].length) : own;
      const label = LABELS.find(([, shape]) => shape.test(rest));
      const bare = label ? rest.replace(label[1], '') : rest;
      return bare === '' ? [] : [{ text: bare, label: label?.[0] ?? null, place, article, opensArticle: numbered !== null }];
    }),
  );
}

function opensList(sentence: string, next: Paragraph | undefined): boolean {
  if (!next || next.opensArticle || !ENDING.test(sentence)) return false;
  const startsItem = next.label !== null || BEGINS_WITH_DECISION.test(next.text);
  return startsItem && (OPENS_LIST.test(sentence) || (findReferences(sentence).length === 0 && BEGINS_WITH_DECISION.test(next.text)));
}

/** The paragraphs of a list: until the next article, or a label of the same shape as that of the opening. */
function itemsUnder(opening: Paragraph, below: readonly Paragraph[]): { text: string; place: Place }[] {
  const end = below.findIndex(
    ({ label, text, opensArticle }) =>
      opensArticle || (label === null ? !BEGINS_WITH_DECISION.test(text) : label === opening.label && !opening.opensArticle),
  );
  return below.slice(0, end < 0 ? below.length : end).map(({ text, place }) => ({ text, place }));
}

function aPassage(parts: readonly { readonly text: string; readonly place: Place }[], article: number): Passage {
  const starts: { readonly start: number; readonly place: Place }[] = [];
  let text = '';
  parts.forEach((part, index) => {
    // Items end with '.' or ';' in the file; here always with ';'.
    const own = index < parts.length - 1 && index > 0 ? `${part.text.replace(/[\s.;/]+$/u, '')};` : part.text.trim();
    const joined = index === 1 && !/[:]\s*$/u.test(text) ? `${text.replace(/[\s.;]+$/u, '')}:` : text;
    text = joined === '' ? '' : `${joined} `;
    starts.push({ start: text.length, place: part.place });
    text += own;
  });
  const first = parts[0]?.place ?? { paragraph: 0 };
  return { text, article, placeAt: (index) => starts.filter(({ start }) => start <= index).pop()?.place ?? first };
}
