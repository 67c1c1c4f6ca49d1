import { useEffect, useRef } from 'react';
import { GRID_ID } from './gridId.ts';

/** Saves at Ctrl+S, or ⌘S, wherever the focus is on the page. */
export function useSaveKey(save: () => Promise<void>): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      // A cell keeps what was typed when it is left. The grid then has the new rows at the next turn.
      const grid = document.getElementById(GRID_ID);
      const typing = document.activeElement?.closest(`#${GRID_ID} :is(input:not([type='checkbox']), select, textarea)`);
      if (typing) grid?.focus({ preventScroll: true });
      setTimeout(() => void latest.current(), 0);
    };
    // Before editors of cells, which stop keys from going further.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}
