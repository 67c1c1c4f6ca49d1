import type { LineEdit } from '../../../../announcing/fromFile/fileDrafting.ts';
import { useRef, useState } from 'react';
import type { Comparison } from '../comparison.ts';
import { EVERYTHING, shownLines, type LineFilter } from './doubts.ts';
import type { ImportWords, Language } from './importWords.ts';
import { LineDetail } from './LineDetail.tsx';
import { LineFilters } from './LineFilters.tsx';
import { LineRow } from './LineRow.tsx';
import { useLineChoice } from './useLineChoice.ts';

interface LinesBesideProps {
  readonly comparison: Comparison;
  readonly words: ImportWords;
  readonly language: Language;
  readonly lit: ReadonlySet<string>;
  /** Lines that are left out, by number. */
  readonly left: ReadonlySet<number>;
  readonly onLight: (key: string | null) => void;
  readonly onLeaveOut: (n: number) => void;
  readonly onEdit: (edit: LineEdit) => void;
  /** Adds a line that the reader missed after the one with this number. */
  readonly onAdd: (after: number) => void;
}

/** The lines read, doubts first; worked through with the keyboard alone. */
export function LinesBeside({ comparison, words, language, lit, left, onLight, onLeaveOut, onEdit, onAdd }: LinesBesideProps) {
  const [filter, setFilter] = useState<LineFilter>({ isAll: false, kind: EVERYTHING, section: EVERYTHING });
  const codeInput = useRef<HTMLInputElement>(null);
  const lines = shownLines(comparison, filter);
  const choice = useLineChoice(lines, { onLight, onLeaveOut, onCode: () => codeInput.current?.select() });
  const { current } = choice;
  const titles = [words.position, words.kind, words.code, words.name, words.catalogueName, words.levels, words.field];
  return (
    <>
      <LineFilters comparison={comparison} filter={filter} language={language} onFilter={setFilter} words={words} />
      <p className="import-hint">{words.keys}</p>
      <div aria-label={words.lines} className="import-lines" id="import-lines" onKeyDown={choice.onKeyDown} role="group" tabIndex={0}>
        {lines.length === 0 ? <p>{words.noLines}</p> : null}
        <table>
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <LineRow
                isAccepted={choice.accepted.has(line.n)}
                isNoLine={left.has(line.n)}
                isSelected={line === current}
                key={line.n}
                onSelect={() => choice.select(index)}
                {...{ line, words, language, lit, onLight }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {current ? (
        <LineDetail
          codeInput={codeInput}
          isNoLine={left.has(current.n)}
          key={JSON.stringify([current.n, current.code, current.name, current.kind, current.levels, current.fields])}
          line={current}
          onAccept={choice.accept}
          onAdd={() => onAdd(current.n)}
          onEdit={(values) => onEdit({ ...values, n: current.n })}
          onNoLine={() => onLeaveOut(current.n)}
          {...{ words, language }}
        />
      ) : (
        <button onClick={() => onAdd(0)} type="button">
          {words.addFirst}
        </button>
      )}
    </>
  );
}
