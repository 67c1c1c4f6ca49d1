import type { DocumentForm, Row } from '../form/documentForm.ts';
import { NO_MARKS } from '../form/documentForm.ts';
import { findCodes } from './codes.ts';
import type { Columns } from './columns.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Lists, RawLine } from './rawLines.ts';

const COLUMNS: Columns = { roles: ['name'], titles: ['Tên thủ tục hành chính'], headerStart: 0, bodyStart: 0 };

/** In a document without any table of procedures: the paragraphs that print a code, each a line. */
export function linesInParagraphs(form: DocumentForm, front: FrontMatter, found: Lists): RawLine[] {
  if (found.hasContentPart) return [];
  const grounds = new Set(front.grounds.map(({ place }) => place));
  return form.blocks.flatMap((block): RawLine[] => {
    if (block.kind !== 'paragraph' || grounds.has(block.place) || findCodes(block.text).length !== 1) return [];
    const text = block.text.replace(/^(\d{1,3}|[-+•])[.)]?\s+/u, '');
    const row: Row = {
      cells: [{ text, place: block.place, isOrigin: true, row: 0, column: 0, rowSpan: 1, columnSpan: 1, stored: null, marks: NO_MARKS }],
    };
    return [{ rows: [row], columns: COLUMNS, path: [], annex: found.annexes[0] ?? null }];
  });
}
