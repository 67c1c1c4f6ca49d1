import type { Label } from '../../domain/values/vocabulary.ts';
import { CHOICE, CONTROL_NAMES, SORTING } from './controlNames.ts';

type Language = keyof Label;

/** Gives Payload's nameless controls the names that screen readers say, and takes hidden ones out of the order of tabs. */
export function nameControls(root: ParentNode, language: Language): void {
  for (const { selector, name } of CONTROL_NAMES) each(root, selector, (control) => set(control, 'aria-label', name[language]));
  for (const { selector, name } of SORTING) each(root, selector, (button) => set(button, 'aria-label', name(columnOf(button))[language]));
  each(root, '.react-select input', (input) => {
    if (!input.hasAttribute('aria-labelledby')) set(input, 'aria-label', labelOf(input) ?? CHOICE[language]);
  });
  each(root, '[aria-hidden="true"].dropdown-indicator, [aria-hidden="true"].clear-indicator', (hidden) => set(hidden, 'tabindex', '-1'));
  // Chosen values hold buttons of their own, so they are groups and no buttons.
  each(root, '.rs__multi-value[role="button"]', (value) => set(value, 'role', 'group'));
  // The tab's own text is its name, with the count beside it.
  each(root, 'a.doc-tab[aria-label]', (tab) => tab.removeAttribute('aria-label'));
  each(root, 'ul.doc-tabs__tabs', (list) => set(list, 'role', 'none'));
}

function each(root: ParentNode, selector: string, change: (element: Element) => void): void {
  for (const element of root.querySelectorAll(selector)) change(element);
}

/** Writes only what differs: each writing wakes whoever watches the page. */
function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

function labelOf(input: Element): string | null {
  const label = input.closest('.field-type')?.querySelector('.field-label');
  const text = label?.textContent?.replace('*', '').trim() ?? '';
  return text === '' ? null : text;
}

function columnOf(button: Element): string {
  return button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent?.trim() ?? '';
}
