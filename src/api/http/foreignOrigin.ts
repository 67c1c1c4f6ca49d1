import type { IncomingMessage } from 'node:http';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request comes from a page of another site, sibling host or port. Browsers send the cookie with some of
 * those. Programs send no origin and may pass: they have no cookie that somebody could misuse.
 * @param publicOrigin 'https://tthc.example.gov.vn', where a proxy serves the admin; null: the requested host
 */
export function isForeign({ method = 'GET', headers }: Pick<IncomingMessage, 'method' | 'headers'>, publicOrigin: string | null): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) return origin !== publicOrigin && hostOf(origin) !== host;
  const site = headers['sec-fetch-site'];
  return !READING.has(method) && (site === 'cross-site' || site === 'same-site');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host || null : null;
}
