import type { Block, ListItem } from './structure.ts';

/** A remainder shorter than this is not worth a fold. */
const WORTH_A_FOLD = 200;

interface SplitText {
  readonly start: readonly Block[];
  readonly rest: readonly Block[];
}

/**
 * The beginning of a text and its rest, in order and complete. Blocks and items of lists stay whole, so the beginning ends with the one
 * that passes `length` letters. The rest is empty where little would be left.
 */
export function splitBlocks(blocks: readonly Block[], length: number): SplitText {
  const split = splitAt(blocks, length);
  return lengthOf(split.rest) < WORTH_A_FOLD ? { start: blocks, rest: [] } : split;
}

function splitAt(blocks: readonly Block[], length: number): SplitText {
  let left = length;
  for (const [i, block] of blocks.entries()) {
    const [before, behind] = [blocks.slice(0, i), blocks.slice(i + 1)];
    if (left <= 0) return { start: before, rest: [block, ...behind] };
    if (block.kind === 'list') {
      const taken = itemsWithin(block.items, left);
      const [kept, others] = [block.items.slice(0, taken), block.items.slice(taken)];
      if (others.length > 0) return { start: [...before, { ...block, items: kept }], rest: [{ ...block, items: others }, ...behind] };
    }
    left -= lengthOf([block]);
  }
  return { start: blocks, rest: [] };
}

/** How many items it takes to pass so many letters; at least one. */
function itemsWithin(items: readonly ListItem[], length: number): number {
  let left = length;
  for (const [i, { text, blocks }] of items.entries()) {
    left -= text.length + lengthOf(blocks);
    if (left <= 0) return i + 1;
  }
  return items.length;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + block.text.length;
    if (block.kind === 'note') return sum + lengthOf(block.blocks);
    return sum + block.items.reduce((inner, { text, blocks: below }) => inner + text.length + lengthOf(below), 0);
  }, 0);
}
