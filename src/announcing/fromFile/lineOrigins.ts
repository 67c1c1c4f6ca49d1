import type { DraftLine } from '../../domain/decision/draft.ts';
import type { ParsedLine } from '../../reading/meaning/parsedDecision.ts';
import type { DraftNote, DraftNoteCode } from '../drafting/draftNotes.ts';

export const ORIGINS = ['printed', 'lookedUp', 'proposed', 'typed', 'missing'] as const;
/** Where a value comes from: the file, the catalogue, a guess that must be confirmed, the officer, or nowhere. */
export type Origin = (typeof ORIGINS)[number];

export const COMPARED = ['kind', 'code', 'name', 'levels', 'field'] as const;
export type ComparedValue = (typeof COMPARED)[number];
export type LineOrigins = Readonly<Record<ComparedValue, Origin>>;

interface LineRead {
  readonly parsed: ParsedLine;
  readonly draft: DraftLine;
  /** The notes on this line. */
  readonly notes: readonly DraftNote[];
  /** The warnings of reading on this line. */
  readonly warned: ReadonlySet<string>;
  /** The officer chose the code. */
  readonly isCodeChosen: boolean;
  /** The values that the officer typed. */
  readonly typed: ReadonlySet<ComparedValue>;
}

/** Origins by rows: the first source that fits. A value that is asked about is never shown as printed. */
export function originsOf(read: LineRead): LineOrigins {
  const typed = Object.fromEntries([...read.typed].map((value) => [value, 'typed'] as const));
  return { ...readOrigins(read), ...typed };
}

function readOrigins({ parsed, draft, notes, warned, isCodeChosen }: LineRead): LineOrigins {
  const has = (code: DraftNoteCode): boolean => notes.some((note) => note.code === code);
  return {
    kind: warned.has('kind-not-stated') || warned.has('kind-conflict') ? 'proposed' : 'printed',
    code: codeOrigin(parsed, draft, isCodeChosen || has('CODE_PROPOSED'), has('CODE_FROM_EARLIER')),
    name: draft.name === null ? 'missing' : 'printed',
    levels: listOrigin(draft.levels.length, has('LEVELS_FROM_CATALOGUE')),
    field: warned.has('field-uncertain') ? 'proposed' : listOrigin(draft.fields.length, has('FIELD_FROM_CATALOGUE')),
  };
}

function codeOrigin(parsed: ParsedLine, draft: DraftLine, isProposed: boolean, isLookedUp: boolean): Origin {
  if (isLookedUp) return 'lookedUp';
  if (draft.code === null) return 'missing';
  if (isProposed) return 'proposed';
  return parsed.code !== null ? 'printed' : 'proposed';
}

function listOrigin(length: number, isLookedUp: boolean): Origin {
  if (length === 0) return 'missing';
  return isLookedUp ? 'lookedUp' : 'printed';
}
