import type { ProcedureContent } from '../../domain/content/content.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';

const LONGEST_TEXT = 24;

/**
 * A draft small enough to keep for the check. It has every part of its content, but texts are cut short, and lists
 * inside parts (papers, fees) have one entry.
 */
export function outlineOf(draft: DraftLine): DraftLine {
  if (draft.content === null) return draft;
  return { ...draft, content: cut({ ...draft.content, source: null }, 0) as ProcedureContent };
}

function cut(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.length <= LONGEST_TEXT ? value : copied(value.slice(0, LONGEST_TEXT));
  if (Array.isArray(value)) return (depth > 1 ? value.slice(0, 1) : value).map((entry) => cut(entry, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner, depth + 1)]));
}

/** A piece of a text keeps the whole text in memory; a copy of the piece does not. */
function copied(piece: string): string {
  return Buffer.from(piece, 'utf16le').toString('utf16le');
}
