/** All procedures that an event of life leads to; decisions print events by name only. */
export function lifeEventAddress(name: string): string {
  return `/su-kien/${encodeURIComponent(name)}`;
}

export function authorityAddress(code: string): string {
  return `/co-quan/${encodeURIComponent(code)}`;
}

/** A unit by its permanent id, '01' or '15~2025-06-30'. */
export function placeAddress(id: string): string {
  return `/dia-ban/${id}`;
}

/** The same list from a cursor on. */
export function pageBehind(address: string, search: URLSearchParams, name: 'after' | 'before', cursor: string | null): string {
  const next = new URLSearchParams(search);
  next.set(name, cursor ?? '');
  return `${address}?${next}`;
}

export function officeAddress(code: string): string {
  return `/noi-tiep-nhan/${encodeURIComponent(code)}`;
}

export const LEGAL_DOCUMENTS_PATH = '/van-ban';

/** A law by its number, '123/2015/NĐ-CP'. */
export function legalDocumentAddress(number: string): string {
  return `${LEGAL_DOCUMENTS_PATH}?${new URLSearchParams({ so: number })}`;
}
