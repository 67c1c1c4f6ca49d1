import type { IncomingMessage } from 'node:http';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request comes from a page of another site, a sibling host or another port: browsers send the cookie along with
 * some of those. Programs send no origin and are let through; they have no cookie that somebody else could use.
 * @param publicOrigin 'https://tthc.example.gov.vn', where a proxy shows the admin; null: the host that was asked
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
