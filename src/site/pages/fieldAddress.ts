/** All procedures of a field. */
export function fieldAddress(code: string): string {
  return `/linh-vuc/${encodeURIComponent(code)}`;
}
