import { useState, type KeyboardEvent } from 'react';
import type { ComparedLine } from '../comparison.ts';
import { placeKey } from './placeKey.ts';

interface LineChoiceActions {
  readonly onLight: (key: string | null) => void;
  readonly onLeaveOut: (n: number) => void;
  readonly onCode: () => void;
}

/** The selected line among those shown, and the keys that work through them. */
export function useLineChoice(lines: readonly ComparedLine[], { onLight, onLeaveOut, onCode }: LineChoiceActions) {
  const [selected, setSelected] = useState<number | null>(null);
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(new Set());
  const at = Math.max(
    lines.findIndex(({ n }) => n === selected),
    0,
  );
  const current = lines[at];
  const select = (index: number): void => {
    const line = lines[Math.min(Math.max(index, 0), lines.length - 1)];
    if (!line) return;
    setSelected(line.n);
    const place = line.where.name ?? line.where.line;
    const key = place ? placeKey(place) : null;
    onLight(key);
    showInView(`[data-line="${line.n}"]`);
    if (key !== null) showInView(`[data-place="${CSS.escape(key)}"]`);
  };
  const accept = (): void => {
    if (!current) return;
    setAccepted(new Set([...accepted, current.n]));
    select(at + 1);
  };
  const keys: Readonly<Record<string, () => void>> = {
    arrowdown: () => select(at + 1),
    arrowup: () => select(at - 1),
    enter: accept,
    e: () => current && onLeaveOut(current.n),
    c: onCode,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keys[event.key.toLowerCase()];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return { current, accepted, select, accept, onKeyDown };
}

function showInView(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
}
