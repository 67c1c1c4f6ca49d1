import { useEffect } from 'react';

/**
 * Asks before a page with something unsaved is left: by the browser's own question, and where a link changes the page without
 * loading it anew, of which browsers do not tell.
 * @param question null while nothing would be lost
 */
export function useLeaveQuestion(question: string | null): void {
  useEffect(() => {
    if (question === null) return;
    let isLeaving = false;
    const hold = (event: BeforeUnloadEvent) => {
      if (!isLeaving) event.preventDefault();
    };
    const ask = (event: MouseEvent) => {
      if (!leadsAway(event)) return;
      if (window.confirm(question)) {
        isLeaving = true;
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', hold);
    document.addEventListener('click', ask, true);
    return () => {
      window.removeEventListener('beforeunload', hold);
      document.removeEventListener('click', ask, true);
    };
  }, [question]);
}

/** Whether a click follows a link to another page in this window. */
function leadsAway({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || link.target === '_blank' || link.hasAttribute('download')) return false;
  const { origin, pathname, search } = window.location;
  const to = new URL(link.href);
  return to.origin !== origin || to.pathname !== pathname || to.search !== search;
}
