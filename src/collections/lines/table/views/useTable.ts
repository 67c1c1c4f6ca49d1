import { useCallback, useEffect, useRef, useState } from 'react';
import type { Report } from '../../../decisions/report.ts';
import { askAdmin } from '../../../decisions/views/askAdmin.ts';
import type { ProcedurePart } from '../../../../domain/values/vocabulary.ts';
import type { Language } from '../columns.ts';
import { changesOf, setValue, startRows, type EditedRow } from '../editRows.ts';
import type { LinesTable } from '../tableEndpoints.ts';
import { notesOf, type RowNotes } from './rowNotes.ts';
import { TABLE_WORDS, type TableWords } from './tableWords.ts';

type Rows = readonly EditedRow[];
const MOST_UNDONE = 100;

export interface UsedTable {
  readonly table: LinesTable | null;
  readonly rows: Rows;
  readonly notes: ReadonlyMap<string, RowNotes>;
  readonly isBusy: boolean;
  readonly isChanged: boolean;
  /** What happened last. */
  readonly message: { readonly text: string; readonly isTrouble: boolean } | null;
  edit(change: (rows: Rows) => Rows): void;
  undo(): void;
  save(): Promise<void>;
  takeTexts(keys: ReadonlySet<string>): Promise<void>;
  proposeParts(keys: ReadonlySet<string>): Promise<void>;
}

/** The lines of a decision: loaded, edited with undoing, saved, and checked after each save. */
export function useTable(decision: string, language: Language): UsedTable {
  const words = TABLE_WORDS[language];
  const [table, setTable] = useState<LinesTable | null>(null);
  const { rows, start, change, undo } = useUndoableRows();
  const [notes, setNotes] = useState<ReadonlyMap<string, RowNotes>>(new Map());
  const [message, setMessage] = useState<UsedTable['message']>(null);
  const { isBusy, run } = useOneAtATime();

  const ask = useCallback(
    async <Body>(path: string, body: object | null) => {
      const asked = await askAdmin<Body>(`/api/decisions/${decision}/${path}`, body, language);
      if (!asked.isOk) setMessage({ text: asked.message, isTrouble: true });
      return asked.isOk ? asked.body : null;
    },
    [decision, language],
  );
  const show = useCallback(
    async (loaded: LinesTable) => {
      setTable(loaded);
      start(startRows(loaded.rows));
      if (loaded.state === 'announced') return;
      const report = await askAdmin<Report>(`/api/decisions/${decision}/check`, {}, language);
      const keys = loaded.rows.map(({ id }) => String(id));
      if (report.isOk) setNotes(notesOf(report.body.violations, keys, language));
    },
    [decision, language, start],
  );
  useEffect(() => void ask<LinesTable>('table', null).then((loaded) => loaded && show(loaded)), [ask, show]);

  const edit: UsedTable['edit'] = (changing) => {
    change(changing);
    setMessage(null);
  };
  const changes = table ? changesOf(table.rows, rows) : null;

  const save = () =>
    run(async () => {
      const wrong = rows.flatMap((row) => Object.keys(row.wrong)).length;
      if (wrong > 0) return setMessage({ text: words.wrong(wrong), isTrouble: true });
      if (!changes) return;
      const started = performance.now();
      const saved = await ask<LinesTable>('table', changes);
      if (!saved) return;
      setMessage({ text: words.saved(((performance.now() - started) / 1_000).toFixed(1)), isTrouble: false });
      await show(saved);
    });
  const onSaved = (task: (ids: LineIds) => Promise<void>) => (keys: ReadonlySet<string>) =>
    run(async () => {
      if (changes) return setMessage({ text: words.saveFirst, isTrouble: true });
      await task(rows.flatMap(({ key, stored }) => (stored && keys.has(key) ? [stored.id] : [])));
    });
  const tell = (text: string) => setMessage({ text, isTrouble: false });
  const tasks = textTasks({ ask, show, edit, tell, words });
  const [takeTexts, proposeParts] = [onSaved(tasks.takeTexts), onSaved(tasks.proposeParts)];
  return { table, rows, notes, isBusy, isChanged: changes !== null, message, edit, undo, save, takeTexts, proposeParts };
}

/** Runs one task after the other. Buttons stay enabled meanwhile, to keep the focus, so a second press must do nothing. */
function useOneAtATime() {
  const [isBusy, setIsBusy] = useState(false);
  const isRunning = useRef(false);
  const run = async (task: () => Promise<void>): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsBusy(true);
    await task().finally(() => {
      isRunning.current = false;
      setIsBusy(false);
    });
  };
  return { isBusy, run };
}

/** Rows with their earlier states. */
function useUndoableRows() {
  const [{ rows, past }, setState] = useState<{ readonly rows: Rows; readonly past: readonly Rows[] }>({ rows: [], past: [] });
  const start = useCallback((fresh: Rows) => setState({ rows: fresh, past: [] }), []);
  const change = useCallback(
    (changing: (rows: Rows) => Rows) =>
      setState((before) => {
        const next = changing(before.rows);
        return next === before.rows ? before : { rows: next, past: [...before.past, before.rows].slice(-MOST_UNDONE) };
      }),
    [],
  );
  const undo = (): void => {
    const before = past.at(-1);
    if (before) setState({ rows: before, past: past.slice(0, -1) });
  };
  return { rows, start, change, undo };
}

type LineIds = readonly (number | string)[];

interface TextTasks {
  readonly ask: <Body>(path: string, body: object | null) => Promise<Body | null>;
  readonly show: (loaded: LinesTable) => Promise<void>;
  readonly edit: UsedTable['edit'];
  readonly tell: (text: string) => void;
  readonly words: TableWords;
}

/** What the server does with the texts in force. */
function textTasks({ ask, show, edit, tell, words }: TextTasks) {
  return {
    takeTexts: async (ids: LineIds): Promise<void> => {
      const answer = await ask<LinesTable & { readonly taken: LineIds }>('texts', { lines: ids });
      if (!answer) return;
      tell(words.taken(answer.taken.length, ids.length));
      await show(answer);
    },
    proposeParts: async (ids: LineIds): Promise<void> => {
      const answer = await ask<{ readonly lines: readonly { readonly id: number | string; readonly parts: ProcedurePart[] | null }[] }>(
        'changed-parts',
        { lines: ids },
      );
      if (!answer) return;
      const found = answer.lines.flatMap(({ id, parts }) => (parts && parts.length > 0 ? [{ id, parts }] : []));
      edit((before) => found.reduce((next, { id, parts }) => setValue(next, new Set([String(id)]), 'changedParts', parts), before));
      tell(words.proposed(found.length));
    },
  };
}
