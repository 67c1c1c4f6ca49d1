import type { Place } from '../../form/documentForm.ts';
import type { TextPiece } from '../lists/rawLines.ts';

/** One sentence of the articles, without the number of its article or clause. */
export interface Sentence {
  readonly text: string;
  readonly place: Place;
  readonly article: number;
}

/** Splits the articles into sentences; a semicolon or a line break ends one too. */
export function readSentences(pieces: readonly TextPiece[]): Sentence[] {
  let article = 0;
  return pieces.flatMap(({ text, place }) =>
    text.split('\n').flatMap((paragraph) => {
      const numbered = /^điều\s+(\d+)\s*[.:]?\s*/iu.exec(paragraph);
      if (numbered) article = Number(numbered[1]);
      return paragraph
        .replace(/^điều\s+\d+\s*[.:]?\s*/iu, '')
        .replace(/^(\d{1,2}|[a-zđ])[.)]\s+/u, '')
        .split(/(?<=[.;])\s+(?=\p{Lu})(?<!;\s+(?=STT|Số thứ tự|Quyết định số|QĐ số))/u)
        .map((sentence) => ({ text: sentence.trim(), place, article }))
        .filter((sentence) => sentence.text !== '');
    }),
  );
}
