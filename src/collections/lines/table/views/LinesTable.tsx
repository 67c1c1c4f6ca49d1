'use client';
import { useTranslation } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import { useLeaveQuestion } from '../../../frame/useLeaveQuestion.ts';
import { EVERY_ROW, filterRows, type RowFilter } from '../editRows.ts';
import { TableGrid } from './TableGrid.tsx';
import { TableToolbar } from './TableToolbar.tsx';
import { TABLE_WORDS } from './tableWords.ts';
import { useFieldNames } from './useFieldNames.ts';
import { useSaveKey } from './useSaveKey.ts';
import { useTable } from './useTable.ts';
import './linesTable.css';

const NONE: ReadonlySet<string> = new Set();

/** All lines of a decision in one table, edited in place. */
export function LinesTable({ decision }: { readonly decision: string }) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const words = TABLE_WORDS[language];
  const used = useTable(decision, language);
  const fieldNames = useFieldNames();
  const { table, rows, notes, message, isChanged, edit } = used;
  const [filter, setFilter] = useState<RowFilter>(EVERY_ROW);
  const [selected, setSelected] = useState(NONE);
  const visible = useMemo(() => filterRows(rows, filter, language, (key) => notes.has(key)), [rows, filter, language, notes]);
  // A filter hides rows, and what is not seen is not changed.
  const chosen = useMemo(() => new Set(visible.flatMap(({ key }) => (selected.has(key) ? [key] : []))), [visible, selected]);
  useLeaveQuestion(isChanged ? words.leave : null);
  useSaveKey(used.save);

  if (!table) return <p className="lines-table">{message?.text ?? words.loading}</p>;
  return (
    <div className="lines-table" data-testid="lines-table">
      <h2>{words.title(table.number ?? '–')}</h2>
      {table.mayEdit ? null : <p className="lines-hint">{words.readOnly}</p>}
      <TableToolbar
        {...{ used, words, language, filter, selected: chosen, fieldNames }}
        mayEdit={table.mayEdit}
        onFilter={setFilter}
        shown={visible.length}
      />
      <p className={message?.isTrouble ? 'lines-trouble' : 'lines-hint'} role={message?.isTrouble ? 'alert' : 'status'}>
        {message?.text ?? words.keys}
      </p>
      <TableGrid
        {...{ rows, visible, notes, words, language, decision, fieldNames }}
        mayEdit={table.mayEdit}
        onEdit={edit}
        onSelect={setSelected}
        onUndo={used.undo}
        selected={chosen}
      />
    </div>
  );
}
