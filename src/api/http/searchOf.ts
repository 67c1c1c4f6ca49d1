import type { Request } from 'express';

/** The parameters of a request's address. Throws URIError for invalid bytes, which URLSearchParams would silently replace. */
export function searchOf({ originalUrl }: Pick<Request, 'originalUrl'>): URLSearchParams {
  const query = originalUrl.indexOf('?');
  const search = query < 0 ? '' : originalUrl.slice(query + 1);
  decodeURIComponent(search);
  return new URLSearchParams(search);
}
