const KEY = 'dia-ban';
const RANK = /^(?:Thành phố|Tỉnh|Phường|Xã|Đặc khu)\s+/u;

interface KeptPlace {
  readonly code: string;
  readonly name: string;
}

/**
 * Remembers in this browser alone which place a person chose. Pages of the whole country then offer it, and searches are
 * made from there. Nothing is sent anywhere: pages stay the same for everybody.
 */
export function rememberPlace(isEnglish: boolean): void {
  const line = document.querySelector<HTMLElement>('[data-place-line]');
  const { place: code, placeName: name } = line?.dataset ?? {};
  if (code && name) keep({ code, name });
  for (const link of document.querySelectorAll('a[data-forget-place]')) link.addEventListener('click', forget);
  // A code that means nothing any more must not spoil every search.
  if (document.querySelector('main [data-wrong=place]')) forget();
  const known = kept();
  if (!known || code) return;
  if (line) offer(line, known, isEnglish);
  for (const form of document.querySelectorAll<HTMLFormElement>('form.search')) searchFrom(form, known);
}

function offer(line: HTMLElement, { code, name }: KeptPlace, isEnglish: boolean): void {
  const url = new URL(line.dataset['placeLine'] || location.href, location.href);
  url.searchParams.set(KEY, code);
  const link = document.createElement('a');
  link.href = url.pathname + url.search;
  // The line is one line high: on a phone only a few letters of the name are seen, so these must not be its rank.
  link.textContent = `${isEnglish ? 'see' : 'xem cho'} ${name.replace(RANK, '')}`;
  link.title = name;
  link.className = 'offered';
  line.append(' · ', link);
}

function searchFrom(form: HTMLFormElement, { code }: KeptPlace): void {
  if (form.elements.namedItem(KEY)) return;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = KEY;
  field.value = code;
  form.append(field);
}

function keep(place: KeptPlace): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // Storage is off: then nothing is remembered.
  }
}

function kept(): KeptPlace | null {
  try {
    const place = JSON.parse(localStorage.getItem(KEY) ?? 'null') as KeptPlace | null;
    return place && /^\d{2,5}$/.test(place.code) ? place : null;
  } catch {
    return null;
  }
}

function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage is off: then nothing is remembered.
  }
}
