import type { MarkerKind } from './markers.ts';
import { isNoteStart, markerOf } from './markers.ts';

/** A piece of a decision's text as it is shown; texts are in the order of the source and never rewritten. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'note'; readonly marker: string; readonly blocks: readonly Block[] };

export interface ListItem {
  /** As printed: '-', 'a)', 'Bước 1:'. */
  readonly marker: string;
  /** True where the list's own sign says the same: '-', '+', '*', bullets. */
  readonly isPlainMarker: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
}

interface OpenItem {
  marker: string;
  isPlainMarker: boolean;
  text: string;
  blocks: Block[];
}

interface OpenList {
  readonly kind: MarkerKind;
  readonly items: OpenItem[];
}

/**
 * Shows the lists that a plain text means. A line that begins with a marker is an item; depth follows the order in which
 * kinds of markers first appear; a line without marker continues the item before it; "* Lưu ý" opens a note that runs until
 * the next star, step or end. Joining all markers and texts gives the source, blanks aside.
 */
export function structure(text: string): Block[] {
  const lines = text.split(/\r\n?|\n/).flatMap((line) => line.trim() || []);
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length;) {
    const isNote = isNoteStart(lines[start] ?? '');
    const end = nextPartFrom(lines, start + 1, isNote);
    blocks.push(...(isNote ? [noteOf(lines.slice(start, end))] : listsOf(lines.slice(start, end))));
    start = end;
  }
  return blocks;
}

/** Where the part that begins before `from` ends: at a note, and for a note also at a star or a step. */
function nextPartFrom(lines: readonly string[], from: number, isNote: boolean): number {
  const ends = (line: string) => isNoteStart(line) || (isNote && ['star', 'step'].includes(markerOf(line)?.kind ?? ''));
  const found = lines.findIndex((line, i) => i >= from && ends(line));
  return found < 0 ? lines.length : found;
}

function noteOf([first = '', ...rest]: readonly string[]): Block {
  const marker = markerOf(first);
  const isPlain = marker?.isPlain ?? false;
  return {
    kind: 'note',
    marker: isPlain ? (marker?.printed ?? '') : '',
    blocks: listsOf([isPlain ? (marker?.rest ?? '') : first, ...rest]),
  };
}

function listsOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const open: OpenList[] = [];
  for (const line of lines) {
    const marker = markerOf(line);
    if (marker) {
      const item: OpenItem = { marker: marker.printed, isPlainMarker: marker.isPlain, text: marker.rest, blocks: [] };
      addItem(blocks, open, marker.kind, item);
      continue;
    }
    const last = open.at(-1)?.items.at(-1);
    if (last) last.text = last.text === '' ? line : `${last.text}\n${line}`;
    else blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}

/** A kind that is open already goes on there; a new kind opens a list inside the last item. */
function addItem(blocks: Block[], open: OpenList[], kind: MarkerKind, item: OpenItem): void {
  const depth = open.findIndex((list) => list.kind === kind);
  if (depth >= 0) {
    open.length = depth + 1;
    open[depth]?.items.push(item);
    return;
  }
  const list: OpenList = { kind, items: [item] };
  const parent = open.at(-1)?.items.at(-1);
  (parent ? parent.blocks : blocks).push({ kind: 'list', items: list.items });
  open.push(list);
}
