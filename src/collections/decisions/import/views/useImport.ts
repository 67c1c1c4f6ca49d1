import { useRef, useState } from 'react';
import type { LineEdit } from '../../../../announcing/fromFile/fileDrafting.ts';
import { parseProcedureCode } from '../../../../domain/values/procedureCode.ts';
import { IMPORT_WORDS, type Language } from './importWords.ts';
import type { Answers } from './QuestionList.tsx';
import { keepFile, readFile, type ChosenFiles, type ReadFile } from './sendFile.ts';

/** The shortest answer that says something. */
const SHORTEST = 10;

/** How far the import has come. */
export interface ImportState {
  readonly step: 0 | 1 | 2;
  readonly files: ChosenFiles | null;
  readonly read: ReadFile | null;
  readonly edits: readonly LineEdit[];
  readonly answers: Answers;
  readonly isReplacing: boolean;
  /** The id of the kept draft. */
  readonly saved: number | null;
  /** Null without trouble. */
  readonly trouble: string | null;
  readonly isBusy: boolean;
}

const START: ImportState = {
  step: 0,
  files: null,
  read: null,
  edits: [],
  answers: {},
  isReplacing: false,
  saved: null,
  trouble: null,
  isBusy: false,
};

/** The state of the import, and what changes it. */
export function useImport(language: Language) {
  const [state, setState] = useState(START);
  const change = (part: Partial<ImportState>): void => setState((before) => ({ ...before, ...part }));

  const newest = useRef(0);
  const ask = async (files: ChosenFiles, edits: readonly LineEdit[]): Promise<void> => {
    const mine = (newest.current += 1);
    change({ isBusy: true, trouble: null });
    const sent = await readFile(files, edits, language);
    // A later change is on its way, or another file was chosen: that answer counts.
    if (mine !== newest.current) return;
    change(sent.isOk ? { isBusy: false, files, read: sent.body, step: 1 } : { isBusy: false, trouble: sent.message });
  };
  const edit = (given: LineEdit): void => {
    if (!state.files) return;
    if (given.code !== undefined && parseProcedureCode(given.code) === null)
      return change({ trouble: IMPORT_WORDS[language].noCode(given.code) });
    const before = state.edits.find(({ n }) => n === given.n);
    const edits = [...state.edits.filter(({ n }) => n !== given.n), { ...before, ...given }];
    change({ edits });
    // A row taken out stays in sight until the draft is kept; every other change may change what is looked up.
    const values = edits.map(({ isNoLine: _left, ...rest }) => rest).filter((rest) => Object.keys(rest).length > 1);
    if (given.isNoLine === undefined) void ask(state.files, values);
  };
  const save = async (): Promise<void> => {
    const { files, read, edits, isReplacing } = state;
    if (!files || !read) return;
    change({ isBusy: true, trouble: null });
    const replaces = isReplacing ? (read.earlier?.id ?? null) : null;
    const kept = await keepFile({ files, edits, answers: answered(state), compared: read.file.sha256, replaces }, language);
    change(kept.isOk ? { isBusy: false, saved: kept.body.id } : { isBusy: false, trouble: kept.message });
  };
  const restart = (): void => {
    newest.current += 1;
    setState(START);
  };
  return { state, change, ask, edit, save, restart };
}

/** The questions that were answered in enough words. */
export function answered({ answers }: ImportState): { key: string; answer: string }[] {
  return Object.entries(answers)
    .map(([key, answer]) => ({ key, answer: answer.trim() }))
    .filter(({ answer }) => answer.length >= SHORTEST);
}
