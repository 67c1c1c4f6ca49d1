import type { DocumentForm } from '../form/documentForm.ts';
import type { ParsedDecision } from '../meaning/parsedDecision.ts';
import type { RefusalCode } from '../refusal.ts';

/** The file that the thread reads. */
export interface Order {
  readonly bytes: Uint8Array;
  /** Whether to return the file's paragraphs and tables too, for display beside the lines. */
  readonly withForm: boolean;
}

export interface Reading {
  readonly decision: ParsedDecision;
  readonly form: DocumentForm | null;
}

export type Reply =
  | ({ readonly is: 'read' } & Reading)
  | { readonly is: 'refused'; readonly code: RefusalCode; readonly detail: string | null }
  | { readonly is: 'failed'; readonly message: string };
