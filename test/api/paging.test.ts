import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeCursor } from '../../src/api/paging/cursor.ts';
import type { Order } from '../../src/api/paging/order.ts';
import { compareFalling, compareKeys, compareNames } from '../../src/api/paging/order.ts';
import type { Connection } from '../../src/api/paging/paginate.ts';
import { paginate } from '../../src/api/paging/paginate.ts';

interface Item {
  readonly name: string;
  readonly code: string;
}

const orders: readonly Order<Item>[] = [
  { name: 'code', like: ['string'], keyOf: ({ code }) => [code], compare: compareKeys },
  { name: 'name', like: ['string', 'string'], keyOf: ({ name, code }) => [name, code], compare: compareNames },
  { name: 'falling', like: ['string', 'string'], keyOf: ({ name, code }) => [name, code], compare: compareFalling },
];
const names = fc.constantFrom('an', 'ăn', 'ân', 'Đăng ký', 'đăng ký', 'Dạy', 'hoà', 'hòa', 'ơ', 'ô', '');
const items = fc.uniqueArray(fc.record({ name: names, code: fc.stringMatching(/^[0-9]{1,3}$/) }), {
  selector: ({ code }) => code,
  maxLength: 40,
});
const order = fc.constantFrom(...orders);
const inOrder = (all: readonly Item[], { keyOf, compare }: Order<Item>) => [...all].sort((a, b) => compare(keyOf(a), keyOf(b)));

describe('keyset pages', () => {
  it('read forwards, of any size, give the whole list once', () => {
    fc.assert(
      fc.property(items, order, fc.integer({ min: 1, max: 7 }), (all, by, first) => {
        const sorted = inOrder(all, by);
        const read: Item[] = [];
        for (let after: string | null = null, isMore = true; isMore;) {
          const page: Connection<Item> = paginate(sorted, by, { first, after });
          read.push(...page.nodes);
          ({ endCursor: after, hasNextPage: isMore } = page.pageInfo);
        }
        expect(read).toEqual(sorted);
      }),
    );
  });

  it('read backwards give the whole list once', () => {
    fc.assert(
      fc.property(items, order, fc.integer({ min: 1, max: 7 }), (all, by, last) => {
        const sorted = inOrder(all, by);
        let read: Item[] = [];
        for (let before: string | null = null, isMore = true; isMore;) {
          const page: Connection<Item> = paginate(sorted, by, { last, before });
          read = [...page.nodes, ...read];
          ({ startCursor: before, hasPreviousPage: isMore } = page.pageInfo);
        }
        expect(read).toEqual(sorted);
      }),
    );
  });

  it('go on behind the last item read, whatever came or went meanwhile', () => {
    fc.assert(
      fc.property(items, items, order, fc.integer({ min: 1, max: 5 }), (then, now, by, first) => {
        const page = paginate(inOrder(then, by), by, { first });
        const sorted = inOrder(now, by);
        const last = page.nodes.at(-1);
        const next = paginate(sorted, by, { first: 100, after: page.pageInfo.endCursor }).nodes;
        expect(next).toEqual(last ? sorted.filter((item) => by.compare(by.keyOf(item), by.keyOf(last)) > 0) : sorted);
      }),
    );
  });

  it('say whether there is more on either side', () => {
    fc.assert(
      fc.property(items, order, fc.nat(39), fc.integer({ min: 1, max: 7 }), (all, by, at, first) => {
        const sorted = inOrder(all, by);
        const from = sorted[at];
        fc.pre(from !== undefined);
        const { pageInfo } = paginate(sorted, by, { first, after: encodeCursor(by.name, by.keyOf(from!)) });
        expect(pageInfo.hasPreviousPage).toBe(true);
        expect(pageInfo.hasNextPage).toBe(sorted.length > at + 1 + first);
      }),
    );
  });

  it('give back the cursor asked where nothing is behind it', () => {
    const [by] = orders as [Order<Item>];
    const cursor = encodeCursor('code', ['9']);
    expect(paginate([{ name: '', code: '1' }], by, { after: cursor })).toMatchObject({
      nodes: [],
      pageInfo: { endCursor: cursor, hasNextPage: false, hasPreviousPage: true },
    });
  });

  it.each([
    ['of another order', encodeCursor('name', ['a', '1'])],
    ['of another shape', encodeCursor('code', [1])],
    ['that is no cursor', 'abc'],
    ['of strange letters', '€'],
  ])('refuse a cursor %s', (_, after) => {
    const [by] = orders as [Order<Item>];
    expect(() => paginate([], by, { after })).toThrow(expect.objectContaining({ extensions: { code: 'BAD_INPUT', field: 'after' } }));
  });
});
