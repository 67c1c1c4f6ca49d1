import type { CollectionSlug, Payload } from 'payload';
import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import { dayInFigures } from '../../domain/values/dayInWords.ts';
import { bareText } from '../../domain/values/tidyText.ts';

/** The column that lists search. */
export const SEARCH_TEXT = 'searchText';
/** Under this name a collection's configuration holds the paths of the texts in that column. */
export const FOUND_BY = 'foundBy';

type Row = Readonly<Record<string, unknown>>;

/** What lists find a row by: its texts without diacritics, and its days as people write them too. */
export function searchTextOf(row: Row, paths: readonly string[]): string {
  const texts = paths.map((path) => valueAt(row, path)).filter((value) => typeof value === 'string');
  return texts.flatMap((text) => (isCalendarDate(text) ? [text, dayInFigures(text)] : [bareText(text)])).join(' ');
}

/** A row with that column, for who stores it without Payload's hooks. */
export function withSearchText<Stored extends object>(payload: Payload, collection: CollectionSlug, row: Stored): Stored {
  const paths = foundBy(payload, collection);
  return paths === null ? row : { ...row, [SEARCH_TEXT]: searchTextOf(row as unknown as Row, paths) };
}

/** Null for a collection without such a column. */
export function foundBy(payload: Payload, collection: CollectionSlug): readonly string[] | null {
  return (payload.collections[collection].config.custom?.[FOUND_BY] as readonly string[] | undefined) ?? null;
}

function valueAt(row: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Row | null | undefined)?.[name], row);
}
