import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Postings } from '../../src/search/postings.ts';

const terms = fc
  .uniqueArray(fc.constantFrom('khai', 'sinh', 'khai sinh', 'ket', 'hon', 'dat', 'nha', 'xe'), { minLength: 1 })
  .map((list) => new Set(list));
const QUERY = [
  { text: 'khai', weight: 1 },
  { text: 'khai sinh', weight: 1.5 },
  { text: 'dat', weight: 0.4 },
];

describe('an inverted index', () => {
  it('prefers the rare word and the short document', () => {
    const postings = new Postings();
    postings.add('common', new Set(['dang']));
    postings.add('both', new Set(['dang', 'sinh']));
    postings.add('long', new Set(['sinh', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau']));
    const ranked = [
      ...postings.ranked(
        [
          { text: 'dang', weight: 1 },
          { text: 'sinh', weight: 1 },
        ],
        () => true,
      ),
    ];
    expect(ranked).toEqual(['both', 'common', 'long']);
  });

  it('gives equals in the order of their ids', () => {
    const postings = new Postings();
    for (const id of ['c', 'a', 'b']) postings.add(id, new Set(['khai']));
    expect([...postings.ranked(QUERY, () => true)]).toEqual(['a', 'b', 'c']);
  });

  it('gives only those that are accepted, however far behind', () => {
    const postings = new Postings();
    for (let i = 0; i < 1000; i += 1) postings.add(`${i}`.padStart(4, '0'), new Set(['khai']));
    expect([...postings.ranked(QUERY, (id) => id > '0997')]).toEqual(['0998', '0999']);
  });

  it('gives thousands, each once, in one order to the end', () => {
    const postings = new Postings();
    const documents = Array.from({ length: 5_000 }, (_, i) => ({ id: `${i}`.padStart(4, '0'), others: (i * 7) % 40 }));
    for (const { id, others } of documents) postings.add(id, new Set(['khai', ...Array.from({ length: others }, (_, at) => `x${at}`)]));
    // One term says the more, the fewer others stand beside it.
    const expected = documents.sort((a, b) => a.others - b.others || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
    expect([...postings.ranked([{ text: 'khai', weight: 1 }], () => true)]).toEqual(expected);
  });

  it('answers as if what went had never been there', () => {
    fc.assert(
      fc.property(
        fc.array(terms, { maxLength: 12 }),
        fc.array(terms, { maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        (kept, gone, order) => {
          const fresh = new Postings();
          kept.forEach((of, i) => fresh.add(`kept${i}`, of));
          const used = new Postings();
          const slots = gone.map((of, i) => used.add(`gone${i}`, of));
          kept.forEach((of, i) => {
            const [slot] = slots.length > 0 ? slots.splice((order.next().value ?? 0) % slots.length, 1) : [];
            if (slot !== undefined) used.remove(slot);
            used.add(`kept${i}`, of);
          });
          slots.forEach((slot) => used.remove(slot));
          expect(used.size).toBe(fresh.size);
          expect([...used.ranked(QUERY, () => true)]).toEqual([...fresh.ranked(QUERY, () => true)]);
        },
      ),
    );
  });
});
