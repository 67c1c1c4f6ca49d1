import type { KeyboardEvent } from 'react';
import { COLUMNS } from '../columns.ts';
import { moveRows, typeText, type EditedRow } from '../editRows.ts';
import type { TableColumn } from '../tableRow.ts';

/** The active cell; `editing` is what was typed to begin, '' for the value as it is, null while it is only active. */
export interface GridPlace {
  readonly key: string | null;
  readonly column: TableColumn;
  readonly editing: string | null;
}
type Rows = readonly EditedRow[];

interface GridKeys {
  readonly place: GridPlace;
  readonly setPlace: (place: GridPlace) => void;
  /** Keys of the rows that are seen. */
  readonly keys: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly mayEdit: boolean;
  readonly onEdit: (change: (rows: Rows) => Rows) => void;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onUndo: () => void;
}

/** The keyboard of the table, as people know it from sheets. */
export function useGridKeys({ place, setPlace, keys, selected, mayEdit, onEdit, onSelect, onUndo }: GridKeys) {
  const row = Math.max(place.key === null ? 0 : keys.indexOf(place.key), 0);
  const column = COLUMNS.findIndex(({ key }) => key === place.column);
  const go = (down: number, right: number): void => {
    const key = keys[clamp(row + down, keys.length)] ?? null;
    setPlace({ key, column: COLUMNS[clamp(column + right, COLUMNS.length)]?.key ?? place.column, editing: null });
    if (key !== null) document.getElementById(`cell-${key}-${place.column}`)?.scrollIntoView({ block: 'nearest' });
  };
  const begin = (typed: string): void => {
    if (mayEdit && place.key !== null) setPlace({ ...place, editing: typed });
  };
  const clear = (): void => {
    const empties = COLUMNS[column];
    if (!mayEdit || place.key === null || !empties) return;
    const target = selected.size > 0 && selected.has(place.key) ? selected : new Set([place.key]);
    onEdit((rows) => typeText(rows, target, empties, ''));
  };
  const move = (by: 1 | -1): void => {
    if (!mayEdit || place.key === null) return;
    const moved = selected.has(place.key) ? selected : new Set([place.key]);
    const rest = keys.filter((key) => !moved.has(key));
    const first = keys.findIndex((key) => moved.has(key));
    const before = keys.slice(0, first).filter((key) => !moved.has(key)).length;
    onEdit((rows) => moveRows(rows, moved, rest[Math.max(before + by, 0)] ?? null));
  };
  const plain: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(1, 0),
    ArrowUp: () => go(-1, 0),
    ArrowRight: () => go(0, 1),
    ArrowLeft: () => go(0, -1),
    Home: () => go(0, -COLUMNS.length),
    End: () => go(0, COLUMNS.length),
    PageDown: () => go(15, 0),
    PageUp: () => go(-15, 0),
    Enter: () => begin(''),
    F2: () => begin(''),
    Delete: clear,
    Backspace: clear,
    ' ': () => place.key !== null && onSelect(toggled(selected, place.key)),
  };
  return (event: KeyboardEvent): void => {
    // Editors inside a cell have keys of their own; of them, only leaving upwards and downwards comes here.
    if (event.target !== event.currentTarget) return;
    const act = actionOf(event, { plain, move, onUndo, onEverything: () => onSelect(new Set(keys)), begin });
    if (!act) return;
    event.preventDefault();
    act();
  };
}

interface KeyActions {
  readonly plain: Readonly<Record<string, () => void>>;
  readonly move: (by: 1 | -1) => void;
  readonly onUndo: () => void;
  readonly onEverything: () => void;
  readonly begin: (typed: string) => void;
}

function actionOf(event: KeyboardEvent, { plain, move, onUndo, onEverything, begin }: KeyActions): (() => void) | null {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey) return key === 'ArrowUp' ? () => move(-1) : key === 'ArrowDown' ? () => move(1) : null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? onUndo : key.toLowerCase() === 'a' ? onEverything : null;
  const known = plain[key];
  if (known) return known;
  return key.length === 1 ? () => begin(key) : null;
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}

export function toggled(selected: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}
