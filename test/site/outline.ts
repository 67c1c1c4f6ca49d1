import type { Block } from '../../src/site/text/structure.ts';

/** Blocks as an indented outline, which golden files hold and people can review. */
export function outline(blocks: readonly Block[], depth = 0): string {
  const indent = '  '.repeat(depth);
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return `${indent}¶ ${block.text}\n`;
      if (block.kind === 'note') return `${indent}note ${block.marker}\n${outline(block.blocks, depth + 1)}`;
      return block.items
        .map(({ marker, isPlainMarker, text, blocks: inner }) => {
          const sign = isPlainMarker ? `(${marker})` : marker;
          return `${indent}${sign} ${text.replace(/\n/g, `\n${indent}  | `)}\n${outline(inner, depth + 1)}`;
        })
        .join('');
    })
    .join('');
}
