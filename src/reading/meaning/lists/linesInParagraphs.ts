import { NO_MARKS, type DocumentForm, type Paragraph, type Row } from '../../form/documentForm.ts';
import { findCodes } from '../lines/codes.ts';
import type { Columns } from './columns.ts';
import type { FrontMatter } from '../header/frontMatter.ts';
import { isMeaningfulHeading } from './headingFacets.ts';
import { splitLabel } from './headingLabel.ts';
import { makeHeading, enterHeading, type HeadingPath } from './headingStack.ts';
import type { Lists, RawLine } from './rawLines.ts';

const COLUMNS: Columns = {
  roles: ['position', 'name'],
  titles: ['STT', 'Tên thủ tục hành chính'],
  subject: null,
  headerStart: 0,
  bodyStart: 0,
};

/**
 * In a document without tables of procedures: paragraphs with a code, and numbered paragraphs below a list's heading.
 * Nothing is taken where the content of procedures follows, because its paragraphs are numbered too.
 */
export function linesInParagraphs(form: DocumentForm, front: FrontMatter, found: Lists): RawLine[] {
  if (found.hasContentPart) return [];
  const outside = new Set([...front.letterhead, ...front.title, ...front.grounds].map(({ place }) => place));
  const annex = found.annexes[0] ?? null;
  const lines: RawLine[] = [];
  let path: HeadingPath = [];
  form.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || outside.has(block.place)) return;
    const text = block.label ? `${block.label} ${block.text}` : block.text;
    const { style, label, rest } = splitLabel(text);
    const isInList = annex !== null && index >= front.listsFrom;
    if (isInList && isMeaningfulHeading(rest)) path = enterHeading(path, makeHeading(text, style, label, false, block.place));
    else if (findCodes(text).length === 1 || (isInList && style === 'decimal' && rest.length < 600))
      lines.push(aLine(block, style === 'decimal' ? label : '', style === 'decimal' ? rest : text, path, annex));
  });
  return lines;
}

function aLine({ place }: Paragraph, position: string, name: string, path: HeadingPath, annex: RawLine['annex']): RawLine {
  const cell = { place, isOrigin: true, row: 0, rowSpan: 1, columnSpan: 1, stored: null, marks: NO_MARKS };
  const row: Row = {
    cells: [
      { ...cell, column: 0, text: position },
      { ...cell, column: 1, text: name },
    ],
  };
  return { rows: [row], columns: COLUMNS, path, annex, sheet: null };
}
