import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { NamedCode } from '../../../../domain/content/content.ts';
import { codeAmong } from '../../../../domain/places/fieldCode.ts';
import type { Column, Language } from '../columns.ts';
import type { TableValues } from '../tableRow.ts';
import type { TableWords } from './tableWords.ts';

type Value = TableValues[keyof TableValues];

export interface CellEditorProps {
  readonly column: Column;
  readonly value: Value;
  /** What was typed to begin editing, or a text that is no value; null: the value as it is. */
  readonly typed: string | null;
  readonly label: string;
  readonly language: Language;
  readonly words: TableWords;
  readonly fieldNames: readonly NamedCode[];
  /** Stands in a bar rather than a cell: nobody asked for the focus. */
  readonly isInline?: boolean;
  readonly onText: (text: string) => void;
  readonly onValue: (value: Value) => void;
  readonly onCancel: () => void;
}

/** Edits one value: a closed list by choosing, fields by the register, the rest by typing. */
export function CellEditor(props: CellEditorProps) {
  const { column } = props;
  if (column.choices) return column.choices.isMany ? <ManyChoices {...props} /> : <OneChoice {...props} />;
  if (column.key === 'fields') return <FieldNames {...props} />;
  return <TypedText {...props} />;
}

function OneChoice({ column, value, label, language, isInline, onValue, onCancel }: CellEditorProps) {
  return (
    <select
      aria-label={label}
      autoFocus={!isInline}
      onBlur={onCancel}
      onChange={(event) => onValue(event.target.value as Value)}
      onKeyDown={(event) => leaveOnEscape(event, onCancel)}
      value={value as string}
    >
      {Object.entries(column.choices?.labels ?? {}).map(([choice, text]) => (
        <option key={choice} value={choice}>
          {text[language]}
        </option>
      ))}
    </select>
  );
}

function ManyChoices({ column, value, label, language, isInline, onValue, onCancel }: CellEditorProps) {
  const chosen = value as readonly string[];
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isInline) box.current?.querySelector('input')?.focus();
  }, [isInline]);
  const toggle = (choice: string) =>
    onValue(
      Object.keys(column.choices?.labels ?? {}).filter((each) =>
        each === choice ? !chosen.includes(each) : chosen.includes(each),
      ) as Value,
    );
  return (
    <details
      className="lines-many"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onCancel();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onCancel();
        leaveOnEscape(event, onCancel);
        event.stopPropagation();
      }}
      open={!isInline}
      ref={box}
    >
      <summary>{column.show(value as never, language) || label}</summary>
      <fieldset>
        <legend className="lines-hidden">{label}</legend>
        {Object.entries(column.choices?.labels ?? {}).map(([choice, text]) => (
          <label key={choice}>
            <input checked={chosen.includes(choice)} onChange={() => toggle(choice)} type="checkbox" /> {text[language]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** Names of fields; one that the register has gets its code. */
function FieldNames({ column, value, typed, label, language, fieldNames, isInline, onValue, onCancel }: CellEditorProps) {
  const [text, setText] = useState(typed ?? column.show(value as never, language));
  const isLeft = useRef(false);
  const keep = () => {
    if (isLeft.current) return;
    isLeft.current = !isInline;
    const read = column.read(text);
    if (!('value' in read)) return;
    const before = value as readonly NamedCode[];
    const named = (read.value as readonly NamedCode[]).map(({ name }) => ({
      code: codeAmong(before, name) ?? codeAmong(fieldNames, name),
      name,
    }));
    onValue(named as Value);
  };
  return (
    <>
      <input
        aria-label={label}
        autoFocus={!isInline}
        list="lines-field-names"
        onBlur={keep}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') isLeft.current = true;
          leaveOnEscape(event, onCancel);
        }}
        value={text}
      />
      <datalist id="lines-field-names">
        {fieldNames.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
    </>
  );
}

function TypedText({ column, value, typed, label, language, isInline, onText, onCancel }: CellEditorProps) {
  const [text, setText] = useState(typed ?? column.show(value as never, language));
  const isLong = column.key === 'name';
  const isLeft = useRef(false);
  const shared = {
    'aria-label': label,
    autoFocus: !isInline,
    onBlur: () => {
      if (!isLeft.current) onText(text);
    },
    onChange: (event: { readonly target: { readonly value: string } }) => setText(event.target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        isLeft.current = !isInline;
        onText(text);
      }
      if (event.key === 'Escape') isLeft.current = true;
      leaveOnEscape(event, onCancel);
    },
    value: text,
  };
  return isLong ? <textarea rows={4} {...shared} /> : <input {...shared} />;
}

function leaveOnEscape(event: KeyboardEvent, onCancel: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  onCancel();
}
