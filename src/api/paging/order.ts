import type { Key } from './cursor.ts';

/** An order for keyset paging: the key of an item, and how keys compare. */
export interface Order<T> {
  /** Part of each cursor: a cursor of another order is refused. */
  readonly name: string;
  readonly like: readonly ('string' | 'number')[];
  keyOf(item: T): Key;
  compare(a: Key, b: Key): number;
}

/** By code units: the order of codes, days, ids and numbers. */
export function compareKeys(a: Key, b: Key): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    return a[i]! < b[i]! ? -1 : 1;
  }
  return 0;
}

const vietnamese = new Intl.Collator('vi');

/** As Vietnamese dictionaries sort. */
export function compareVietnamese(a: string, b: string): number {
  return vietnamese.compare(a, b);
}

/** As Vietnamese dictionaries sort, then by the rest of the key. */
export function compareNames(a: Key, b: Key): number {
  return compareVietnamese(String(a[0]), String(b[0])) || compareKeys(a, b);
}

/** The first part of the key falling, the rest rising. */
export function compareFalling(a: Key, b: Key): number {
  if (a[0] === b[0]) return compareKeys(a.slice(1), b.slice(1));
  return a[0]! > b[0]! ? -1 : 1;
}
