import { memo } from 'react';
import type { NamedCode } from '../../../../domain/content/content.ts';
import { COLUMNS, shown, type Column, type Language } from '../columns.ts';
import { isChanged, setValue, typeText, type EditedRow } from '../editRows.ts';
import type { FoundProcedure } from '../procedureFinder.ts';
import type { TableColumn } from '../tableRow.ts';
import { CellEditor } from './CellEditor.tsx';
import { CodePicker } from './CodePicker.tsx';
import type { RowNotes } from './rowNotes.ts';
import type { TableWords } from './tableWords.ts';

type Rows = readonly EditedRow[];

/** What a row can ask of the table. */
export interface RowActions {
  activate(key: string, column: TableColumn, editing: string | null): void;
  edit(change: (rows: Rows) => Rows): void;
  /** Ends editing; the table has the focus again. */
  leave(): void;
  toggle(key: string): void;
  drag(key: string): void;
  /** Drops what is dragged before this row; null: at the end. */
  drop(before: string | null): void;
}

interface GridRowProps {
  readonly row: EditedRow;
  readonly order: number;
  readonly isSelected: boolean;
  readonly activeColumn: TableColumn | null;
  readonly editing: string | null;
  readonly notes: RowNotes | null;
  readonly words: TableWords;
  readonly language: Language;
  readonly mayEdit: boolean;
  readonly decision: string;
  readonly fieldNames: readonly NamedCode[];
  readonly actions: RowActions;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, order, isSelected, activeColumn, notes, words, mayEdit, actions } = props;
  const { key, stored } = row;
  const className = ['lines-row', isChanged(row) ? 'lines-changed' : '', isSelected ? 'lines-selected' : ''].join(' ');
  return (
    <div
      aria-selected={isSelected}
      className={className}
      data-row={key}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        actions.drop(key);
      }}
      role="row"
    >
      <span role="gridcell">
        <input aria-label={words.select(order)} checked={isSelected} onChange={() => actions.toggle(key)} type="checkbox" />
      </span>
      <span
        className="lines-order"
        draggable={mayEdit}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', key);
          actions.drag(key);
        }}
        role="gridcell"
        title={words.drag(order)}
      >
        {order}
        <NoteMark notes={notes} words={words} />
      </span>
      {COLUMNS.map((column) => (
        <GridCell column={column} isActive={column.key === activeColumn} key={column.key} {...props} />
      ))}
      <span role="gridcell">
        {stored ? (
          <a aria-label={words.openLine(order)} href={`/admin/collections/lines/${stored.id}`}>
            {words.open}
          </a>
        ) : null}
        <small>{stored?.hasContent ? words.hasContent : ''}</small>
      </span>
    </div>
  );
});

function NoteMark({ notes, words }: Pick<GridRowProps, 'notes' | 'words'>) {
  if (!notes) return null;
  const { errors, warnings, fields } = notes;
  const text = [errors > 0 ? words.errors(errors) : '', warnings > 0 ? words.warnings(warnings) : ''].filter(Boolean).join(', ');
  return (
    <small className={errors > 0 ? 'lines-error' : 'lines-warning'} title={[...fields.values()].join('\n')}>
      {text}
    </small>
  );
}

interface GridCellProps extends GridRowProps {
  readonly column: Column;
  readonly isActive: boolean;
}

function GridCell(props: GridCellProps) {
  const { row, column, isActive, editing, notes, language, mayEdit, actions } = props;
  const isEditing = isActive && editing !== null;
  const wrong = row.wrong[column.key];
  const note = notes?.fields.get(column.key);
  const text = shown(row.values, column, language);
  const className = [
    `lines-${column.key}`,
    isActive ? 'lines-active' : '',
    wrong === undefined ? '' : 'lines-wrong',
    note ? 'lines-noted' : '',
  ].join(' ');
  return (
    <span
      aria-invalid={wrong === undefined ? undefined : true}
      className={className}
      data-column={column.key}
      id={`cell-${row.key}-${column.key}`}
      onClick={() => {
        if (!isEditing) actions.activate(row.key, column.key, isActive && mayEdit ? '' : null);
      }}
      role="gridcell"
      title={note ?? text}
    >
      {isEditing ? <EditedCell {...props} /> : (wrong ?? text)}
    </span>
  );
}

function EditedCell({ row, column, editing, words, language, decision, fieldNames, actions }: GridCellProps) {
  const keys = new Set([row.key]);
  const label = column.label[language];
  const begun = editing || row.wrong[column.key] || null;
  const onText = (text: string) => {
    actions.edit((rows) =>
      text === shown(row.values, column, language) && !row.wrong[column.key] ? rows : typeText(rows, keys, column, text),
    );
    actions.leave();
  };
  if (column.key === 'code')
    return (
      <CodePicker
        initial={begun ?? row.values.code ?? ''}
        onCancel={actions.leave}
        onPick={(found) => {
          actions.edit((rows) => withProcedure(rows, row, found));
          actions.leave();
        }}
        {...{ decision, label, language, words, onText }}
      />
    );
  return (
    <CellEditor
      onCancel={actions.leave}
      onValue={(value) => {
        actions.edit((rows) => setValue(rows, keys, column.key, value));
        if (!column.choices?.isMany) actions.leave();
      }}
      typed={begun}
      value={row.values[column.key]}
      {...{ column, label, language, words, fieldNames, onText }}
    />
  );
}

/** The chosen code, and what the line does not say itself: name, levels, fields. */
function withProcedure(rows: Rows, { key, values }: EditedRow, found: FoundProcedure): Rows {
  const keys = new Set([key]);
  const coded = setValue(rows, keys, 'code', found.code);
  const named = values.name ? coded : setValue(coded, keys, 'name', found.name);
  const levelled = values.levels.length > 0 ? named : setValue(named, keys, 'levels', [...found.levels]);
  if (values.fields.length > 0) return levelled;
  return setValue(
    levelled,
    keys,
    'fields',
    found.fields.map(({ code, name }) => ({ code, name })),
  );
}
