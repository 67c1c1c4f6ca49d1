import { rememberPlace } from './rememberPlace.ts';
import { suggestProcedures } from './suggest.ts';
import { choosePlace } from './choosePlace.ts';

/**
 * What a browser adds to pages that work without it: suggestions as one types, places by name, copying and sharing, folded parts opened
 * for print, forms without empty fields, the place that was chosen last.
 */
const isEnglish = document.documentElement.lang === 'en';

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) suggestProcedures(input, isEnglish);
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-place-name]')) choosePlace(input, isEnglish);
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) addCopy(button);
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) addShare(button);
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((details) => (details.open = true)));
addEventListener('submit', dropEmptyFields);
rememberPlace(isEnglish);

function addCopy(button: HTMLButtonElement): void {
  if (!navigator.clipboard) return;
  button.classList.add('ready');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(() => (button.textContent = isEnglish ? 'copied' : 'đã chép'));
  });
}

/** The system's own way to share where there is one, else the address is copied. */
function addShare(button: HTMLButtonElement): void {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const { clipboard } = navigator;
  const canShare = typeof navigator.share === 'function';
  if (!canShare && !clipboard) return;
  button.classList.add('ready');
  button.addEventListener('click', () => {
    if (canShare) void navigator.share({ title: document.title, url }).catch(() => undefined);
    else void clipboard.writeText(url).then(() => (button.textContent = isEnglish ? 'Address copied' : 'Đã chép địa chỉ'));
  });
}

/** Addresses stay short: what was left empty is not sent. */
function dropEmptyFields({ target }: Event): void {
  if (!(target instanceof HTMLFormElement) || target.method !== 'get') return;
  for (const field of target.elements)
    if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value === '') field.disabled = true;
}
