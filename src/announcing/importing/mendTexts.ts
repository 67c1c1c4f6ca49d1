import { writable } from '../../domain/values/writable.ts';
import type { Mend } from './mending.ts';

/**
 * The same record with all texts in NFC and without blanks at their ends, and lists without null elements. Inner text
 * changes by control characters alone, which go. Each change is noted with the path of its field.
 */
export function mendTexts<T>(record: T, mend: Mend): T {
  return mended(record, '', mend) as T;
}

function mended(value: unknown, path: string, mend: Mend): unknown {
  if (typeof value === 'string') return mendedText(value, path, mend);
  if (Array.isArray(value)) return mendedList(value, path, mend);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = mended(inner, path === '' ? key : `${path}.${key}`, mend);
  return copy;
}

function mendedText(before: string, path: string, mend: Mend): string {
  const composed = before.normalize('NFC');
  const clean = writable(composed);
  const after = clean.trim();
  if (clean !== composed) mend(path, before, after, 'controlsRemoved');
  else if (composed !== before) mend(path, before, after, 'unicodeComposed');
  else if (after !== before) mend(path, before, after, 'blanksTrimmed');
  return after;
}

function mendedList(list: readonly unknown[], path: string, mend: Mend): unknown[] {
  const kept: unknown[] = [];
  list.forEach((element, index) => {
    if (element === null) mend(`${path}.${index}`, null, undefined, 'nullDropped');
    else kept.push(mended(element, `${path}.${index}`, mend));
  });
  return kept;
}
