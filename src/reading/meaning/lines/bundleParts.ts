import { joinLines } from '../foldText.ts';
import type { RawLine } from '../lists/rawLines.ts';
import type { BundlePart } from '../parsedDecision.ts';
import type { ColumnRole } from '../vocabulary.ts';
import { readCodes } from './codes.ts';

/** The components of a group, in the order of its rows. */
export function partsOf(raw: RawLine): BundlePart[] {
  const column = raw.columns.roles.indexOf('component');
  const at = (role: ColumnRole): number => raw.columns.roles.indexOf(role);
  return raw.rows.flatMap((row): BundlePart[] => {
    const cell = row.cells[column];
    if (!cell || !cell.isOrigin || cell.text === '') return [];
    const fee = row.cells[at('fee')];
    const code = row.cells[at('code')];
    const names = raw.rows.length === 1 ? cell.text.split('\n') : [joinLines(cell.text)];
    const codes = code && code.text !== '' ? readCodes(code.text, code.stored) : [];
    return names.map((name, index) => ({
      code: (names.length === 1 || codes.length === names.length ? codes[index]?.code : null) ?? null,
      name: name.replace(/^[-+•\d.)\s]+/u, ''),
      ...(fee && fee.isOrigin && fee.text !== '' && names.length === 1 ? { feeText: fee.text } : {}),
    }));
  });
}
