import type { ChangeKind } from '../../domain/values/vocabulary.ts';

/** The kind of block that holds a procedure's text. */
export const CONTENT_BLOCK = 'procedureContent';

/** Changes that bring a text of their own; a reinstated procedure has its earlier one. */
export const KINDS_WITH_TEXT: ReadonlySet<string> = new Set<ChangeKind>(['new', 'amended', 'replaced', 'standardised']);
