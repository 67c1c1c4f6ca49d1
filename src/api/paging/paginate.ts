import { badInput } from '../input/badInput.ts';
import { check, checkOptional } from '../input/check.ts';
import * as rules from '../input/rules.ts';
import type { Key } from './cursor.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Order } from './order.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  /** For an empty page: the given cursor, so that a follower can continue from it. */
  readonly endCursor: string | null;
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
  /** Warnings of a list with a filter, added by its resolver. */
  readonly warnings: readonly string[];
}

export const DEFAULT_PAGE = 20;

/** One page of a sorted list. Throws BAD_INPUT for invalid sizes and cursors. */
export function paginate<T>(sorted: readonly T[], order: Order<T>, args: PageArguments): Connection<T> {
  const { first, after, last, before } = checkPage(order, args);
  const start = after === null ? 0 : firstBehind(sorted, order, after);
  const end = before === null ? sorted.length : firstAtOrBehind(sorted, order, before);
  let from = start;
  let until = Math.max(start, end);
  if (first !== null) until = Math.min(until, from + first);
  if (last !== null) from = Math.max(from, until - last);
  const nodes = sorted.slice(from, until);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(order.name, order.keyOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: until < sorted.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? args.before ?? args.after ?? null,
      endCursor: edges.at(-1)?.cursor ?? args.after ?? args.before ?? null,
    },
    totalCount: sorted.length,
    warnings: [],
  };
}

/** The same connection with other nodes. */
export function mapConnection<T, U>(connection: Connection<T>, present: (node: T) => U): Connection<U> {
  const edges = connection.edges.map(({ cursor, node }) => ({ cursor, node: present(node) }));
  return { ...connection, edges, nodes: edges.map(({ node }) => node) };
}

function checkPage<T>(order: Order<T>, args: PageArguments) {
  const last = checkOptional('last', rules.pageSize, args.last);
  if (last !== null && args.first !== undefined && args.first !== null)
    throw badInput('last', { vi: 'Chỉ nêu một trong hai: first hoặc last', en: 'Name either first or last, not both' });
  const first = checkOptional('first', rules.pageSize, args.first) ?? (last === null ? DEFAULT_PAGE : null);
  return { first, last, after: checkCursor('after', order, args.after), before: checkCursor('before', order, args.before) };
}

function checkCursor<T>(field: string, order: Order<T>, text: string | null | undefined): Key | null {
  if (text === undefined || text === null) return null;
  const key = decodeCursor(order.name, order.like, check(field, rules.cursor, text));
  if (key) return key;
  throw badInput(field, {
    vi: 'Không phải con trỏ của danh sách này: hãy dùng startCursor hoặc endCursor của một câu trả lời cùng thứ tự sắp xếp',
    en: 'Not a cursor of this list: use startCursor or endCursor of an answer in the same order',
  });
}

/** Index of the first item after a key. */
function firstBehind<T>(sorted: readonly T[], order: Order<T>, key: Key): number {
  return search(sorted, (item) => order.compare(order.keyOf(item), key) > 0);
}

function firstAtOrBehind<T>(sorted: readonly T[], order: Order<T>, key: Key): number {
  return search(sorted, (item) => order.compare(order.keyOf(item), key) >= 0);
}

/** Index of the first item for which a condition holds; it must then hold for all later items. */
function search<T>(sorted: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
