import type { Place } from '../../form/documentForm.ts';
import type { RawLine } from '../lists/rawLines.ts';
import type { ParsedLine } from '../parsedDecision.ts';
import { isDitto, type ColumnRole } from '../vocabulary.ts';
import type { LineRemark, Where } from './lineContext.ts';
import { textOf } from './lineText.ts';

export interface BuiltLine {
  readonly line: Omit<ParsedLine, 'n'>;
  readonly where: Readonly<Record<string, Place>>;
  readonly remarks: readonly LineRemark[];
}

/** What is gathered while the columns of a line are read. */
export interface LineValues {
  readonly where: Where;
  readonly remarks: LineRemark[];
  /** The values whose cell is merged with the line above. */
  readonly mergedFrom: string[];
  /** The text of a column's cells; notes under `key` where it stands. */
  take(role: ColumnRole, key: string): string | null;
}

/** Begins to read a line. */
export function takeValues(raw: RawLine): LineValues {
  const where: Where = {};
  const remarks: LineRemark[] = [];
  const mergedFrom: string[] = [];
  const firstPlace = raw.rows[0]?.cells[0]?.place;
  if (firstPlace) where.line = firstPlace;
  return {
    where,
    remarks,
    mergedFrom,
    take(role, key) {
      const found = textOf(raw, role);
      if (!found) return null;
      where[key] = found.place;
      if (found.isInherited) mergedFrom.push(key);
      if (isDitto(found.text))
        remarks.push({ type: 'ditto-value', text: `"${found.text}" stands for the value above`, place: found.place });
      return found.text;
    },
  };
}
