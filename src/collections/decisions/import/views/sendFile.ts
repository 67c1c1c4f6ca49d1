import type { LineEdit } from '../../../../announcing/fromFile/fileDrafting.ts';
import { sendForm, type AdminAnswer } from '../../views/askAdmin.ts';
import type { DraftDifference } from '../draftDifferences.ts';
import type { Comparison } from '../comparison.ts';
import type { Language } from './importWords.ts';

/** What the server answers to a file that was read. */
export interface ReadFile extends Comparison {
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string };
  /** The stored draft of the same decision. */
  readonly earlier: { readonly id: number; readonly isReplaceable: boolean; readonly differences: readonly DraftDifference[] } | null;
}

export interface ChosenFiles {
  readonly file: File;
  readonly signed: File | null;
}

export function readFile({ file }: ChosenFiles, edits: readonly LineEdit[], language: Language): Promise<AdminAnswer<ReadFile>> {
  return sendForm('/api/decisions/read', { file, edits: JSON.stringify(edits) }, language);
}

interface Keeping {
  readonly files: ChosenFiles;
  readonly edits: readonly LineEdit[];
  readonly answers: readonly { readonly key: string; readonly answer: string }[];
  readonly compared: string;
  readonly replaces: number | null;
}

export function keepFile(
  { files, edits, answers, compared, replaces }: Keeping,
  language: Language,
): Promise<AdminAnswer<{ readonly id: number }>> {
  const parts = { file: files.file, edits: JSON.stringify(edits), answers: JSON.stringify(answers), compared };
  const optional = { ...(files.signed ? { signed: files.signed } : {}), ...(replaces === null ? {} : { replaces: String(replaces) }) };
  return sendForm('/api/decisions/import', { ...parts, ...optional }, language);
}
