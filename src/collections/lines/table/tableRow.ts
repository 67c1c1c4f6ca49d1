import { z } from 'zod';
import { isCalendarDate } from '../../../domain/values/calendarDate.ts';
import { CHANGE_KINDS, GOVERNMENT_LEVELS, PROCEDURE_PARTS } from '../../../domain/values/vocabulary.ts';
import { isEmptyContent } from '../dropEmptyContent.ts';
import type { Line } from '../../payloadTypes.ts';

const text = (most: number) => z.string().max(most).nullable();
const day = z
  .string()
  .refine((typed) => isCalendarDate(typed))
  .nullable();
const namedCode = z.object({ code: text(40), name: z.string().max(2_000) });
export const CONTENT_SOURCES = ['own', 'national', 'ownOverNational'] as const;

/** The values of a line that its row in the table shows and changes; the rest stands in the line's own form. */
export const tableValues = z.object({
  section: text(500),
  position: text(100),
  kind: z.enum(CHANGE_KINDS as [Line['kind'], ...Line['kind'][]]),
  code: text(100),
  name: text(20_000),
  levels: z.array(z.enum(GOVERNMENT_LEVELS as [string, ...string[]])).max(10) as z.ZodType<NonNullable<Line['levels']>>,
  fields: z.array(namedCode).max(50),
  effectiveFrom: day,
  changedParts: z.array(z.enum(PROCEDURE_PARTS as [string, ...string[]])).max(20) as z.ZodType<NonNullable<Line['changedParts']>>,
  contentFrom: z.enum(CONTENT_SOURCES),
});
export type TableValues = z.infer<typeof tableValues>;
export type TableColumn = keyof TableValues;

/** One line as the table shows it. */
export interface TableRow {
  readonly id: Line['id'];
  /** When it was last changed: a save names it, so that nobody's change is lost. */
  readonly seen: string;
  readonly values: TableValues;
  /** Whether it has a text of its own. */
  readonly hasContent: boolean;
}

export type StoredRow = Pick<Line, 'id' | 'updatedAt' | 'section' | 'position' | 'kind' | 'code' | 'name'> &
  Pick<Line, 'levels' | 'fields' | 'effectiveFrom' | 'changedParts' | 'contentFrom' | 'content'>;

export function toTableRow(line: StoredRow): TableRow {
  return {
    id: line.id,
    seen: line.updatedAt,
    values: {
      section: line.section ?? null,
      position: line.position ?? null,
      kind: line.kind,
      code: line.code ?? null,
      name: line.name ?? null,
      levels: line.levels ?? [],
      fields: (line.fields ?? []).map(({ code, name }) => ({ code: code ?? null, name: name ?? '' })),
      effectiveFrom: line.effectiveFrom ?? null,
      changedParts: line.changedParts ?? [],
      contentFrom: line.contentFrom,
    },
    hasContent: (line.content ?? []).some((block) => !isEmptyContent(block)),
  };
}
