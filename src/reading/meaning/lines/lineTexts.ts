import type { RawLine } from '../lists/rawLines.ts';
import type { ParsedLine } from '../parsedDecision.ts';
import { onlineLevelOf, territoryOf } from './lineSources.ts';
import { foldText } from '../foldText.ts';
import { textOf } from './lineText.ts';
import { timesOf } from './lineTimes.ts';
import type { LineValues } from './lineValues.ts';

type TextKey = 'placeText' | 'feeText' | 'onlineLevelText' | 'legalBasisText' | 'agencyText' | 'note';

/** The values of a line that are kept as printed. */
export interface LineTexts extends Pick<ParsedLine, 'timeLimitText' | 'timeLimitStatutoryText' | TextKey> {
  readonly changedParts: string | null;
  readonly amendingText: string | null;
  readonly fieldBefore: string | null;
  readonly territory: string | null;
}

export function textsOf(raw: RawLine, { take, where, remarks }: LineValues): LineTexts {
  const { limit, statutory, remark } = timesOf(raw, take, remarks, where);
  const note = [take('note', 'note'), remark].filter((text) => text !== null).join('\n') || null;
  const changedParts = take('changedParts', 'changedParts');
  const fieldBefore = take('fieldBefore', 'fieldBefore');
  const placeText = take('place', 'placeText');
  const feeText = take('fee', 'feeText');
  const onlineColumn = take('onlineLevel', 'onlineLevelText');
  const online = onlineLevelOf(raw);
  if (online) where.onlineLevelText = online.place;
  return {
    timeLimitText: limit,
    ...(statutory !== null ? { timeLimitStatutoryText: statutory } : {}),
    placeText,
    feeText,
    onlineLevelText: online?.text ?? onlineColumn,
    legalBasisText: take('legalBasis', 'legalBasisText'),
    agencyText: take('agency', 'agencyText'),
    note,
    changedParts,
    amendingText: amendingTextOf(raw),
    fieldBefore,
    territory: territoryOf(raw, take('territory', 'territory')),
  };
}

const AMENDING_TITLE = /quy dinh (ve )?(cac )?(noi dung|viec|bo phan) (duoc )?(sua doi|bo sung)/;

/** What stands under a title by which every document named there amends the procedure. */
function amendingTextOf({ rows, columns }: RawLine): string | null {
  const roles = columns.roles.map((role, column) => (AMENDING_TITLE.test(foldText(columns.titles[column] ?? '')) ? role : null));
  return textOf({ rows, columns: { ...columns, roles } }, 'legalBasis')?.text ?? null;
}
