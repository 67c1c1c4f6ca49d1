import { useState } from 'react';
import type { LineEdit } from '../../../../announcing/fromFile/fileDrafting.ts';
import { GOVERNMENT_LEVEL_LABELS, GOVERNMENT_LEVELS, type GovernmentLevel } from '../../../../domain/values/vocabulary.ts';
import { DECISION_KINDS, type DecisionKind } from '../../../../reading/meaning/parsedDecision.ts';
import type { ComparedLine } from '../comparison.ts';
import { kindLabel, type ImportWords, type Language } from './importWords.ts';

interface LineValuesProps {
  readonly line: ComparedLine;
  readonly words: ImportWords;
  readonly language: Language;
  readonly onEdit: (values: Omit<LineEdit, 'n'>) => void;
}

type Values = Required<Pick<LineEdit, 'position' | 'kind' | 'name' | 'levels' | 'field'>>;

/** The values of a line, to be typed where the file was read wrongly; only what differs is sent. */
export function LineValues({ line, words, language, onEdit }: LineValuesProps) {
  const read: Values = {
    position: line.position ?? '',
    kind: line.kind,
    name: line.name ?? '',
    levels: line.levels,
    field: line.fields.join('; '),
  };
  const [values, setValues] = useState(read);
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });
  return (
    <details open={line.name === null || line.name === ''}>
      <summary id="import-mend">{words.mend}</summary>
      <form
        className="import-values"
        onKeyDown={(event) => event.stopPropagation()}
        onSubmit={(event) => {
          event.preventDefault();
          onEdit(changedOf(read, values));
        }}
      >
        <label>
          {words.position}
          <input onChange={(event) => set({ position: event.target.value })} size={6} value={values.position} />
        </label>
        <label>
          {words.kind}
          <select onChange={(event) => set({ kind: event.target.value as DecisionKind })} value={values.kind}>
            {DECISION_KINDS.map((each) => (
              <option key={each} value={each}>
                {kindLabel(each, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.field} <input id="import-field" onChange={(event) => set({ field: event.target.value })} value={values.field} />
        </label>
        <label className="import-wide">
          {words.name} <textarea id="import-name" onChange={(event) => set({ name: event.target.value })} rows={2} value={values.name} />
        </label>
        <Levels {...{ words, language }} levels={values.levels} onLevels={(levels) => set({ levels })} />
        <button id="import-use" type="submit">
          {words.useValues}
        </button>
      </form>
    </details>
  );
}

interface LevelsProps extends Pick<LineValuesProps, 'words' | 'language'> {
  readonly levels: readonly GovernmentLevel[];
  readonly onLevels: (levels: readonly GovernmentLevel[]) => void;
}

function Levels({ levels, words, language, onLevels }: LevelsProps) {
  const withLevel = (level: GovernmentLevel, isIn: boolean) =>
    GOVERNMENT_LEVELS.filter((each) => (each === level ? isIn : levels.includes(each)));
  return (
    <fieldset className="import-wide">
      <legend>{words.levels}</legend>
      {GOVERNMENT_LEVELS.map((level) => (
        <label key={level}>
          <input checked={levels.includes(level)} onChange={(event) => onLevels(withLevel(level, event.target.checked))} type="checkbox" />{' '}
          {GOVERNMENT_LEVEL_LABELS[level][language]}
        </label>
      ))}
    </fieldset>
  );
}

function changedOf(read: Values, values: Values): Partial<Values> {
  const names = Object.keys(values) as (keyof Values)[];
  return Object.fromEntries(names.filter((name) => values[name] !== read[name]).map((name) => [name, values[name]]));
}
