import { useMemo, useRef, useState, type ClipboardEvent, type Dispatch, type RefObject, type SetStateAction } from 'react';
import type { NamedCode } from '../../../../domain/content/content.ts';
import { COLUMNS, shown, type Language } from '../columns.ts';
import { moveRows, pasteCells, typeText, type EditedRow } from '../editRows.ts';
import { readTsv, writeTsv } from '../tsv.ts';
import { GRID_ID } from './gridId.ts';
import { GridRow, type RowActions } from './GridRow.tsx';
import type { RowNotes } from './rowNotes.ts';
import type { TableWords } from './tableWords.ts';
import { toggled, useGridKeys, type GridPlace } from './useGridKeys.ts';

type Rows = readonly EditedRow[];

interface TableGridProps {
  readonly decision: string;
  readonly rows: Rows;
  readonly visible: Rows;
  readonly selected: ReadonlySet<string>;
  readonly notes: ReadonlyMap<string, RowNotes>;
  readonly words: TableWords;
  readonly language: Language;
  readonly mayEdit: boolean;
  readonly fieldNames: readonly NamedCode[];
  readonly onEdit: (change: (rows: Rows) => Rows) => void;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onUndo: () => void;
}

/** The rows, with one active cell; the browser draws only those in sight (`content-visibility`). */
export function TableGrid(props: TableGridProps) {
  const { rows, visible, selected, notes, words, language, mayEdit, decision, fieldNames } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<GridPlace>({ key: null, column: 'code', editing: null });
  const keys = useMemo(() => visible.map(({ key }) => key), [visible]);
  const orders = useMemo(() => new Map(rows.map(({ key }, index) => [key, index + 1])), [rows]);
  const onKeyDown = useGridKeys({ ...props, place, setPlace, keys });
  const actions = useRowActions(props, setPlace, grid);
  const active = place.key === null ? undefined : `cell-${place.key}-${place.column}`;
  return (
    <div
      aria-activedescendant={active}
      aria-colcount={COLUMNS.length + 3}
      aria-label={words.lines(visible.length, rows.length)}
      aria-multiselectable
      aria-rowcount={visible.length + 1}
      className="lines-grid"
      id={GRID_ID}
      onKeyDown={onKeyDown}
      ref={grid}
      role="grid"
      tabIndex={0}
      {...clipboardOf(props, place, keys)}
    >
      <HeadRow {...props} keys={keys} />
      {visible.map((row) => (
        <GridRow
          activeColumn={row.key === place.key ? place.column : null}
          editing={row.key === place.key ? place.editing : null}
          isSelected={selected.has(row.key)}
          key={row.key}
          notes={notes.get(row.key) ?? null}
          order={orders.get(row.key) ?? 0}
          {...{ row, words, language, mayEdit, decision, fieldNames, actions }}
        />
      ))}
    </div>
  );
}

function HeadRow({ words, language, selected, keys, onSelect }: TableGridProps & { readonly keys: readonly string[] }) {
  return (
    <div className="lines-row lines-head" role="row">
      <span role="columnheader">
        <input
          aria-label={words.selectAll}
          checked={keys.length > 0 && selected.size === keys.length}
          onChange={(event) => onSelect(new Set(event.target.checked ? keys : []))}
          type="checkbox"
        />
      </span>
      <span role="columnheader">#</span>
      {COLUMNS.map(({ key, label }) => (
        <span key={key} role="columnheader">
          {label[language]}
        </span>
      ))}
      <span role="columnheader">{words.open}</span>
    </div>
  );
}

type SetPlace = Dispatch<SetStateAction<GridPlace>>;

/** The same object each time, so that rows that did not change are not drawn again. */
function useRowActions(props: TableGridProps, setPlace: SetPlace, grid: RefObject<HTMLDivElement | null>): RowActions {
  const latest = useRef(props);
  latest.current = props;
  const dragged = useRef<string | null>(null);
  return useMemo<RowActions>(() => {
    const focus = () => grid.current?.focus({ preventScroll: true });
    return {
      activate: (key, column, editing) => {
        setPlace({ key, column, editing });
        if (editing === null) focus();
      },
      edit: (change) => latest.current.onEdit(change),
      leave: () => {
        setPlace((before) => ({ ...before, editing: null }));
        focus();
      },
      toggle: (key) => latest.current.onSelect(toggled(latest.current.selected, key)),
      drag: (key) => {
        dragged.current = key;
      },
      drop: (before) => {
        const key = dragged.current;
        dragged.current = null;
        if (key === null) return;
        const { selected, onEdit } = latest.current;
        const moved = selected.has(key) ? selected : new Set([key]);
        onEdit((all) => moveRows(all, moved, before));
      },
    };
  }, [setPlace, grid]);
}

/** Pasting from a sheet and copying to one; an editor inside a cell keeps its own. */
function clipboardOf({ visible, selected, language, mayEdit, onEdit }: TableGridProps, place: GridPlace, keys: readonly string[]) {
  const onPaste = (event: ClipboardEvent): void => {
    if (!mayEdit || place.editing !== null) return;
    event.preventDefault();
    const cells = readTsv(event.clipboardData.getData('text/plain').normalize('NFC'));
    const [only, ...others] = cells;
    const column = COLUMNS.find(({ key }) => key === place.column);
    // One copied value fills all selected rows, as in a sheet.
    if (others.length === 0 && only?.length === 1 && selected.size > 1 && column)
      return onEdit((before) => typeText(before, selected, column, only[0] ?? ''));
    onEdit((before) => pasteCells({ rows: before, visible: keys, at: { key: place.key, column: place.column }, cells }));
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (place.editing !== null) return;
    event.preventDefault();
    const chosen = visible.filter(({ key }) => (selected.size > 0 ? selected.has(key) : key === place.key));
    const columns = COLUMNS.filter(({ key }) => selected.size > 0 || key === place.column);
    const texts = chosen.map((row) => columns.map((column) => shown(row.values, column, language)));
    event.clipboardData.setData('text/plain', writeTsv(texts));
  };
  return { onPaste, onCopy };
}
