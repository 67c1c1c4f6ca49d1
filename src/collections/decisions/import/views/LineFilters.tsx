import type { Comparison } from '../comparison.ts';
import { EVERYTHING, shownLines, type LineFilter } from './doubts.ts';
import { kindLabel, type ImportWords, type Language } from './importWords.ts';

interface LineFiltersProps {
  readonly comparison: Comparison;
  readonly filter: LineFilter;
  readonly words: ImportWords;
  readonly language: Language;
  readonly onFilter: (filter: LineFilter) => void;
}

/** Which lines are shown: those in doubt or all, of one kind, of one section. */
export function LineFilters({ comparison, filter, words, language, onFilter }: LineFiltersProps) {
  const count = (isAll: boolean) => shownLines(comparison, { ...filter, isAll }).length;
  const sections = [...new Set(comparison.lines.map(({ section }) => section))];
  const kinds = [...new Set(comparison.lines.map(({ kind }) => kind))];
  return (
    <div className="import-actions">
      <button aria-pressed={!filter.isAll} onClick={() => onFilter({ ...filter, isAll: false })} type="button">
        {`${words.doubtful} (${count(false)})`}
      </button>
      <button aria-pressed={filter.isAll} onClick={() => onFilter({ ...filter, isAll: true })} type="button">
        {`${words.all} (${count(true)})`}
      </button>
      <Choice label={words.kindFilter} none={words.everyKind} onChoose={(kind) => onFilter({ ...filter, kind })} value={filter.kind}>
        {kinds.map((kind) => [kind, kindLabel(kind, language)])}
      </Choice>
      <Choice
        label={words.sectionFilter}
        none={words.everySection}
        onChoose={(section) => onFilter({ ...filter, section })}
        value={filter.section}
      >
        {sections.map((section) => [section, section])}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly none: string;
  readonly value: string;
  readonly children: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, none, value, children, onChoose }: ChoiceProps) {
  return (
    <select aria-label={label} onChange={(event) => onChoose(event.target.value)} value={value}>
      <option value={EVERYTHING}>{none}</option>
      {children
        .filter(([each]) => each !== EVERYTHING)
        .map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
    </select>
  );
}
