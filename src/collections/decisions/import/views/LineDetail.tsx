import { useState, type Ref } from 'react';
import type { LineEdit } from '../../../../announcing/fromFile/fileDrafting.ts';
import type { ComparedLine } from '../comparison.ts';
import { LineValues } from './LineValues.tsx';
import type { ImportWords, Language } from './importWords.ts';

interface LineDetailProps {
  readonly line: ComparedLine;
  readonly words: ImportWords;
  readonly language: Language;
  readonly isNoLine: boolean;
  readonly codeInput: Ref<HTMLInputElement>;
  readonly onAccept: () => void;
  readonly onNoLine: () => void;
  readonly onEdit: (values: Omit<LineEdit, 'n'>) => void;
  readonly onAdd: () => void;
}

/** What is told of the selected line, and what may be done with it. */
export function LineDetail({ line, words, language, isNoLine, codeInput, onAccept, onNoLine, onEdit, onAdd }: LineDetailProps) {
  const [code, setCode] = useState(line.codeSuggested ?? line.code ?? '');
  return (
    <section aria-label={`${words.lines} ${line.position ?? line.n}`} className="import-detail">
      <p>
        <strong>{line.name ?? '–'}</strong> {line.section}
      </p>
      {line.codeSuggested ? <p>{`${words.suggested}: ${line.codeSuggested}`}</p> : null}
      <ul>
        {line.notes.map((note, index) => (
          <li key={index}>{note[language]}</li>
        ))}
      </ul>
      <div className="import-actions">
        <button onClick={onAccept} type="button">
          {words.accept} (Enter)
        </button>
        <button aria-pressed={isNoLine} onClick={onNoLine} type="button">
          {words.notALine} (E)
        </button>
        <label>
          {words.chooseCode} (C){' '}
          <input
            onChange={(event) => setCode(event.target.value)}
            onKeyDown={(event) => {
              event.stopPropagation();
              if (event.key === 'Enter') onEdit({ code });
            }}
            placeholder="1.001193"
            ref={codeInput}
            value={code}
          />
        </label>
        <button onClick={() => onEdit({ code })} type="button">
          {words.useCode}
        </button>
        <button id="import-add" onClick={onAdd} type="button">
          {words.addAfter}
        </button>
      </div>
      <LineValues {...{ line, words, language, onEdit }} />
    </section>
  );
}
