import type { Place } from '../../form/documentForm.ts';
import { joinLines } from '../foldText.ts';
import type { RawLine } from '../lists/rawLines.ts';
import { asPrinted } from './codes.ts';
import type { LineCode } from './lineCode.ts';
import type { LineRemark } from './lineContext.ts';

/** A name in one line, without the code and the number that stand in its cell. */
export function nameOf(raw: RawLine, text: string, code: LineCode, place: Place | null, remarks: LineRemark[]): string {
  let name = joinLines(text).trim();
  if (code.isFromName && code.raw !== null) {
    name = name
      .replace(
        new RegExp(
          `\\s*[([]?\\s*(?:mã\\s*(?:số|hồ sơ|thủ tục)?\\s*(?:TTHC|thủ tục hành chính)?\\s*:?\\s*)?${asPrinted(code.raw).source}\\s*[)\\]]?`,
          'iu',
        ),
        ' ',
      )
      .replace(/\s{2,}/g, ' ')
      .replace(/^[\s.:;–-]+|[\s:;–-]+$/gu, '')
      .trim();
    remarks.push({ type: 'code-in-name', text: `the code ${code.raw} stands in the cell of the name`, place });
  }
  if (!raw.columns.roles.includes('position')) name = name.replace(/^\d{1,3}[.)]\s+(?=\p{L})/u, '');
  if (name === '') remarks.push({ type: 'missing-name', text: 'the line has no name', place: place ?? code.place });
  return name;
}
