import { useState } from 'react';
import type { NamedCode } from '../../../../domain/content/content.ts';
import { COLUMNS, type Column, type Language } from '../columns.ts';
import { setValue, type EditedRow } from '../editRows.ts';
import type { TableValues } from '../tableRow.ts';
import { CellEditor } from './CellEditor.tsx';
import type { TableWords } from './tableWords.ts';

interface BulkBarProps {
  readonly words: TableWords;
  readonly language: Language;
  readonly selected: ReadonlySet<string>;
  readonly fieldNames: readonly NamedCode[];
  readonly onEdit: (change: (rows: readonly EditedRow[]) => readonly EditedRow[]) => void;
}

/** What many lines have in common; code and name are each line's own. */
const IN_BULK: readonly Column[] = COLUMNS.filter(({ key }) => key !== 'code' && key !== 'name' && key !== 'position');
const NOTHING: TableValues = {
  section: null,
  position: null,
  kind: 'amended',
  code: null,
  name: null,
  levels: [],
  fields: [],
  effectiveFrom: null,
  changedParts: [],
  contentFrom: 'own',
};

/** Sets one column of all selected lines. */
export function BulkBar({ words, language, selected, fieldNames, onEdit }: BulkBarProps) {
  const [column, setColumn] = useState<Column>(IN_BULK.find(({ key }) => key === 'levels') ?? IN_BULK[0]!);
  // Nothing is set before somebody chose it: an empty value would clear the column.
  const [value, setTyped] = useState<TableValues[keyof TableValues] | undefined>(undefined);
  const choose = (key: string) => {
    const chosen = IN_BULK.find((one) => one.key === key);
    if (!chosen) return;
    setColumn(chosen);
    setTyped(undefined);
  };
  return (
    <span className="lines-bulk">
      {words.bulk}
      <select aria-label={words.bulkColumn} id="lines-bulk-column" onChange={(event) => choose(event.target.value)} value={column.key}>
        {IN_BULK.map(({ key, label }) => (
          <option key={key} value={key}>
            {label[language]}
          </option>
        ))}
      </select>
      <CellEditor
        key={column.key}
        {...{ column, language, words, fieldNames }}
        value={value === undefined ? NOTHING[column.key] : value}
        isInline
        label={words.bulkValue}
        onCancel={() => undefined}
        onText={(text) => {
          const read = column.read(text.trim());
          if ('value' in read) setTyped(read.value);
        }}
        onValue={setTyped}
        typed={null}
      />
      <button
        id="lines-bulk-apply"
        disabled={value === undefined}
        onClick={() => onEdit((rows) => setValue(rows, selected, column.key, value as never))}
        type="button"
      >
        {words.apply}
      </button>
    </span>
  );
}
