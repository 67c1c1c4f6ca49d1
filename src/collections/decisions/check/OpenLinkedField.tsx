'use client';
import { useEffect } from 'react';

const TABS = '.tabs-field__tab-button';
const LOOK_EVERY_MS = 100;
const LOOKS = 50;

/** Opens the tab that holds the field of the address, as links of the check name it: '#field-replaces__0'. */
export function OpenLinkedField() {
  useEffect(() => {
    const left = { isLeft: false };
    const open = () => void openField(window.location.hash.slice(1), left);
    open();
    window.addEventListener('hashchange', open);
    return () => {
      left.isLeft = true;
      window.removeEventListener('hashchange', open);
    };
  }, []);
  return null;
}

/**
 * Fields of closed tabs are not in the page, so each tab is opened until the field is there. Tabs that the browser shows before
 * they listen are tried again.
 */
async function openField(id: string, page: { readonly isLeft: boolean }): Promise<void> {
  if (!id.startsWith('field-')) return;
  let field = fieldOf(id);
  for (let look = 0; !field && look < LOOKS && !page.isLeft; look += 1) {
    const tabs = document.querySelectorAll<HTMLElement>(TABS);
    tabs[look % tabs.length]?.click();
    await pause();
    field = fieldOf(id);
  }
  if (!field) return document.querySelector<HTMLElement>(TABS)?.click();
  await focusField(id, page);
}

/** A form takes no focus while it gets ready, and may draw its fields anew then. */
async function focusField(id: string, page: { readonly isLeft: boolean }): Promise<void> {
  for (let look = 0; look < LOOKS && !page.isLeft; look += 1) {
    const field = fieldOf(id);
    const target = field?.matches(FOCUSABLE) ? field : field?.querySelector<HTMLElement>(FOCUSABLE);
    target?.focus();
    field?.scrollIntoView({ block: 'center' });
    if (target && document.activeElement === target) return;
    await pause();
  }
}

const FOCUSABLE = 'input, textarea, select, button';

/** The field itself, or the list that holds its row: rows have no element of their own where they are folded. */
function fieldOf(id: string): HTMLElement | null {
  const [list] = id.split('__');
  return document.getElementById(id) ?? (list ? document.getElementById(list) : null);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}
