import type { ProcedureContent } from '../../domain/content.ts';
import type { DraftLine } from '../../domain/draft.ts';

const LONGEST_TEXT = 24;

/** A draft small enough to keep for the check: every part of its content is there, its texts are cut short. */
export function outlineOf(draft: DraftLine): DraftLine {
  if (draft.content === null) return draft;
  return { ...draft, content: { ...(cut(draft.content) as ProcedureContent), source: null } };
}

function cut(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
  if (Array.isArray(value)) return value.slice(0, 1).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'source' ? null : cut(inner)]));
}
