import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { LEGAL_FORCE_LABELS } from '../../../../domain/values/vocabulary.ts';
import { dayInFigures } from '../../../../domain/values/dayInWords.ts';
import type { Language } from '../columns.ts';
import type { FoundProcedure } from '../procedureFinder.ts';
import type { TableWords } from './tableWords.ts';

interface CodePickerProps {
  readonly decision: string;
  readonly initial: string;
  readonly label: string;
  readonly language: Language;
  readonly words: TableWords;
  readonly onText: (text: string) => void;
  readonly onPick: (procedure: FoundProcedure) => void;
  readonly onCancel: () => void;
}

const PAUSE_MS = 250;
const SHORTEST = 2;

/** Finds a procedure of the catalogue by name or code, with the product's own search. */
export function CodePicker({ decision, initial, label, language, words, onText, onPick, onCancel }: CodePickerProps) {
  const [text, setText] = useState(initial);
  const [at, setAt] = useState(-1);
  const list = useId();
  // Leaving moves the focus, and that must not count as typing once more.
  const isLeft = useRef(false);
  const { found, isSearching } = useFound(decision, text, language);
  const leave = (then: () => void) => {
    if (isLeft.current) return;
    isLeft.current = true;
    then();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), -1), (found?.length ?? 0) - 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = found?.[at];
      leave(() => (chosen ? onPick(chosen) : onText(text)));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      leave(onCancel);
    }
    event.stopPropagation();
  };
  return (
    <div className="lines-picker">
      <input
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded={found !== null}
        aria-label={label}
        autoFocus
        onBlur={() => leave(() => onText(text))}
        onChange={(event) => {
          setText(event.target.value);
          setAt(-1);
        }}
        onKeyDown={keys}
        role="combobox"
        value={text}
      />
      <FoundList {...{ at, found, isSearching, language, list, words }} onPick={(procedure) => leave(() => onPick(procedure))} />
    </div>
  );
}

interface FoundListProps extends Pick<CodePickerProps, 'language' | 'words' | 'onPick'> {
  readonly found: readonly FoundProcedure[] | null;
  readonly isSearching: boolean;
  /** The one that the keys stand on; -1 for none. */
  readonly at: number;
  /** Id of the list, for the field that it belongs to. */
  readonly list: string;
}

function FoundList({ found, isSearching, at, list, language, words, onPick }: FoundListProps) {
  return (
    <div className="lines-found">
      <ul aria-label={words.pick} id={list} role="listbox">
        {found?.map((procedure, index) => (
          <li
            aria-selected={index === at}
            data-code={procedure.code}
            id={`${list}-${index}`}
            key={procedure.code}
            onMouseDown={(event) => {
              event.preventDefault();
              onPick(procedure);
            }}
            role="option"
          >
            <strong>{procedure.code}</strong> {procedure.name}
            <small>{factsOf(procedure, language, words)}</small>
          </li>
        ))}
      </ul>
      {found?.length === 0 ? <p>{words.nothing}</p> : null}
      {found === null ? <p>{isSearching ? words.picking : words.pick}</p> : null}
    </div>
  );
}

function factsOf({ legalForce, place, decision, from }: FoundProcedure, language: Language, words: TableWords): string {
  const force = legalForce && LEGAL_FORCE_LABELS[legalForce][language];
  return [force, place ?? words.nation, decision, from && dayInFigures(from)].filter(Boolean).join(' · ');
}

/** What was found for the text, once typing pauses; null before. */
function useFound(decision: string, text: string, language: Language) {
  const [found, setFound] = useState<readonly FoundProcedure[] | null>(null);
  const [isSearching, setIsSearching] = useState(false);
  useEffect(() => {
    const words = text.trim();
    if (words.length < SHORTEST) return setFound(null);
    const stop = new AbortController();
    const wait = setTimeout(() => {
      setIsSearching(true);
      const address = `/api/decisions/procedures?${new URLSearchParams({ words, decision })}`;
      fetch(address, { credentials: 'include', signal: stop.signal, headers: { 'accept-language': language } })
        .then(async (response) => (response.ok ? ((await response.json()) as { procedures: FoundProcedure[] }).procedures : []))
        .then(setFound)
        .catch(() => undefined)
        .finally(() => setIsSearching(false));
    }, PAUSE_MS);
    return () => {
      clearTimeout(wait);
      stop.abort();
    };
  }, [decision, text, language]);
  return { found, isSearching };
}
