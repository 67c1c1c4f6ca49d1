import type { FieldHook } from 'payload';
import { CONTENT_BLOCK } from './kindsWithText.ts';

/** What every block has. */
const OF_BLOCKS = new Set(['id', 'blockType', 'blockName']);

/** A text in which nothing is written is none: the form opens one by itself. */
export const dropEmptyContent: FieldHook = ({ value }) => (Array.isArray(value) ? value.filter((block) => !isEmptyContent(block)) : value);

/** Whether a block holds nothing that somebody wrote. */
export function isEmptyContent(block: unknown): boolean {
  if (typeof block !== 'object' || block === null || !('blockType' in block) || block.blockType !== CONTENT_BLOCK) return false;
  return Object.entries(block).every(([name, value]) => OF_BLOCKS.has(name) || isNothing(value));
}

/** Forms send 0 for a list without rows. */
function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === 0 || (Array.isArray(value) && value.length === 0);
}
