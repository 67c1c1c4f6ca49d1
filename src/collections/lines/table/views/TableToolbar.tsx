import type { NamedCode } from '../../../../domain/content/content.ts';
import { CHANGE_KIND_LABELS, GOVERNMENT_LEVEL_LABELS, type Label } from '../../../../domain/values/vocabulary.ts';
import type { Language } from '../columns.ts';
import { addRow, removeRows, type RowFilter } from '../editRows.ts';
import { BulkBar } from './BulkBar.tsx';
import { GRID_ID } from './gridId.ts';
import type { TableWords } from './tableWords.ts';
import type { UsedTable } from './useTable.ts';

interface TableToolbarProps {
  readonly used: UsedTable;
  readonly words: TableWords;
  readonly language: Language;
  readonly filter: RowFilter;
  readonly selected: ReadonlySet<string>;
  readonly shown: number;
  readonly mayEdit: boolean;
  readonly fieldNames: readonly NamedCode[];
  readonly onFilter: (filter: RowFilter) => void;
}

/**
 * Filters on the left, what is done with the table on the right. Buttons that wait are `aria-disabled`: disabled ones lose the
 * focus, and with it people lose their place.
 */
export function TableToolbar(props: TableToolbarProps) {
  const { used, words, selected, shown, mayEdit } = props;
  const { rows, isBusy, isChanged, edit, undo, save } = used;
  return (
    <>
      <div className="lines-tools">
        <Filters {...props} />
        <output id="lines-count">{words.lines(shown, rows.length)}</output>
        {mayEdit ? (
          <span className="lines-actions">
            <button onClick={() => edit((before) => addRow(before, [...selected].at(-1) ?? null))} type="button">
              {words.add}
            </button>
            <button onClick={undo} type="button">
              {words.undo}
            </button>
            <button
              aria-disabled={!isChanged || isBusy}
              className="lines-primary"
              id="lines-save"
              onClick={() => void save()}
              type="button"
            >
              {isBusy ? words.saving : words.save}
            </button>
          </span>
        ) : null}
      </div>
      {mayEdit && selected.size > 0 ? <ChosenLines {...props} /> : null}
    </>
  );
}

function Filters({ words, language, filter, onFilter }: TableToolbarProps) {
  const labelled = (labels: Readonly<Record<string, Label>>) =>
    Object.entries(labels).map(([value, label]) => [value, label[language]] as const);
  const selects = [
    ['kind', words.everyKind, [['', words.everyKind], ...labelled(CHANGE_KIND_LABELS)]],
    ['level', words.everyLevel, [['', words.everyLevel], ...labelled(GOVERNMENT_LEVEL_LABELS)]],
    ['only', words.onlyLabel, Object.entries(words.only)],
  ] as const;
  return (
    <>
      <input
        aria-label={words.find}
        id="lines-find"
        onChange={(event) => onFilter({ ...filter, words: event.target.value })}
        placeholder={words.find}
        type="search"
        value={filter.words}
      />
      {selects.map(([name, label, choices]) => (
        <select
          aria-label={label}
          id={`lines-${name}`}
          key={name}
          onChange={(event) => onFilter({ ...filter, [name]: event.target.value })}
          value={filter[name]}
        >
          {choices.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ))}
    </>
  );
}

/** What is done with the selected lines. */
function ChosenLines({ used, words, language, selected, fieldNames }: TableToolbarProps) {
  const { isBusy, edit, takeTexts, proposeParts } = used;
  return (
    <div className="lines-tools lines-chosen">
      <strong>{words.selected(selected.size)}</strong>
      <BulkBar {...{ words, language, fieldNames }} onEdit={edit} selected={selected} />
      <button aria-disabled={isBusy} id="lines-take" onClick={() => void takeTexts(selected)} type="button">
        {words.takeTexts}
      </button>
      <button aria-disabled={isBusy} id="lines-parts" onClick={() => void proposeParts(selected)} type="button">
        {words.proposeParts}
      </button>
      <button
        id="lines-remove"
        onClick={() => {
          edit((before) => removeRows(before, selected));
          // The button goes with the lines that were selected.
          document.getElementById(GRID_ID)?.focus({ preventScroll: true });
        }}
        type="button"
      >
        {words.remove(selected.size)}
      </button>
    </div>
  );
}
