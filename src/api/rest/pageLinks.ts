import { DEFAULT_PAGE } from '../paging/paginate.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

const DEFAULT_SIZE = String(DEFAULT_PAGE);

/**
 * The `Link` header of a page (RFC 8288): where the next one and the one before are. Null where the answer is no page,
 * or the only one.
 * @param address path and query as requested
 * @param origin 'https://tthc.example', or '' for relative links
 */
export function pageLinks(part: unknown, address: string, origin: string): string | null {
  const info = pageInfoOf(part);
  if (!info) return null;
  const link = (rel: string, page: Page) => `<${origin}${pageAt(address, page)}>; rel="${rel}"`;
  const links = [
    info.hasNextPage && info.endCursor !== null ? link('next', { sizeOf: 'first', cursorOf: 'after', cursor: info.endCursor }) : null,
    info.hasPreviousPage && info.startCursor !== null
      ? link('prev', { sizeOf: 'last', cursorOf: 'before', cursor: info.startCursor })
      : null,
  ].filter((one) => one !== null);
  return links.length > 0 ? links.join(', ') : null;
}

/** The lines of a decision are a page inside it. */
function pageInfoOf(part: unknown): PageInfo | null {
  const { pageInfo, lines } = (part ?? {}) as { pageInfo?: PageInfo; lines?: { pageInfo?: PageInfo } };
  return pageInfo ?? lines?.pageInfo ?? null;
}

interface Page {
  readonly sizeOf: 'first' | 'last';
  readonly cursorOf: 'after' | 'before';
  readonly cursor: string;
}

/** The same address with another cursor, and the size that was asked. */
function pageAt(address: string, { sizeOf, cursorOf, cursor }: Page): string {
  const [path = '', search = ''] = address.split('?');
  const query = new URLSearchParams(search);
  const size = query.get('first') ?? query.get('last') ?? DEFAULT_SIZE;
  for (const name of ['first', 'after', 'last', 'before']) query.delete(name);
  query.set(sizeOf, size);
  query.set(cursorOf, cursor);
  return `${path}?${query}`;
}
