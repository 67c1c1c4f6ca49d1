import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { compareProcedures, syncProcedures, PROCEDURES_CHECKPOINT } from '../../src/collections/catalogue/syncProcedures.ts';
import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import { HA_NOI, LawBook } from '../factories/lawBook.ts';
import { openStorage, type OpenStorage } from './storage/openStorage.ts';

const CODE = '1.001193';
const IN_MAY = '2026-05-31';
const IN_JUNE = '2026-06-01';

let storage: OpenStorage;
let book: LawBook;
beforeEach(async () => {
  storage = await openStorage();
  book = new LawBook();
  await announce({ lines: [{ code: CODE }, { code: '2.000002' }] });
  await announce({ by: HA_NOI, lines: [{ code: '1.009999', place: { code: '01', name: 'Hà Nội' } }] });
  await announce({ lines: [{ code: CODE, kind: 'abolished', effectiveFrom: IN_JUNE }] });
});
afterEach(() => storage.close());

async function announce(...terse: Parameters<LawBook['announce']>): Promise<Catalogue> {
  const { announcement, rows } = book.announce(...terse);
  const store = payloadLogStore(storage.payload);
  await store.putSealedLines(rows);
  await store.append(announcement);
  return book.catalogue;
}
const listed = async () => {
  const { docs } = await storage.payload.find({ collection: 'procedures', pagination: false, sort: 'id' });
  return docs.map(({ id, legalForce, nextChangeOn }) => [id, legalForce, nextChangeOn]);
};
const markAt = async () =>
  (await payloadLogStore(storage.payload).checkpoints()).find(({ name }) => name === PROCEDURES_CHECKPOINT)?.sequence;

describe("The editors' list of procedures", () => {
  it('says what the catalogue says on the day, one row for a code and place, and writes what differs only', async () => {
    expect(await syncProcedures(storage.payload, book.catalogue, IN_MAY)).toBe(3);
    expect(await listed()).toEqual([
      [CODE, 'inForce', IN_JUNE],
      ['1.009999@01', 'inForce', null],
      ['2.000002', 'inForce', null],
    ]);
    expect(await syncProcedures(storage.payload, book.catalogue, IN_MAY)).toBe(0);
    expect(await syncProcedures(storage.payload, book.catalogue, IN_JUNE)).toBe(1);
    expect((await listed())[0]).toEqual([CODE, 'noLongerInForce', null]);
    expect(await markAt()).toBe(3);
  });

  it('may be of an earlier day without being wrong', async () => {
    await syncProcedures(storage.payload, book.catalogue, IN_MAY);
    const { wrong, surplus, ofAnEarlierDay } = await compareProcedures(storage.payload, book.catalogue, IN_JUNE);
    expect({ wrong, surplus, ofAnEarlierDay: ofAnEarlierDay.map(({ id }) => id) }).toEqual({
      wrong: [],
      surplus: [],
      ofAnEarlierDay: [CODE],
    });
  });

  it.each([
    ['a name', { name: 'Tên khác' }],
    ['a day', { nextChangeOn: '2026-01-02' }],
    ['a state', { legalForce: 'noLongerInForce' }],
  ])('is wrong where somebody altered %s, whatever the day', async (_what, data) => {
    await syncProcedures(storage.payload, book.catalogue, IN_MAY);
    await storage.payload.db.updateOne({ collection: 'procedures', id: CODE, data, req: {} });
    for (const day of [IN_MAY, IN_JUNE]) {
      const { wrong } = await compareProcedures(storage.payload, book.catalogue, day);
      expect(wrong.map(({ id }) => id)).toEqual([CODE]);
    }
  });

  it('begins with an empty catalogue and goes on from there', async () => {
    await syncProcedures(storage.payload, new LawBook().catalogue, IN_MAY);
    expect([await markAt(), await listed()]).toEqual([0, []]);
    expect(await syncProcedures(storage.payload, book.catalogue, IN_MAY)).toBe(3);
    expect(await markAt()).toBe(3);
  });

  it('is left alone by a process that is behind the one that keeps it', async () => {
    const behind = book.catalogue;
    await syncProcedures(storage.payload, await announce({ lines: [{ code: '3.000003' }] }), IN_MAY);
    expect(await syncProcedures(storage.payload, behind, IN_MAY)).toBe(0);
    expect((await listed()).map(([id]) => id)).toContain('3.000003');
  });

  it('stays where it is when the log no longer holds what it has seen', async () => {
    await syncProcedures(storage.payload, book.catalogue, IN_MAY);
    await storage.payload.db.upsert({
      collection: 'projection-marks',
      data: { name: PROCEDURES_CHECKPOINT, sequence: 4, hash: 'gone' },
      where: { name: { equals: PROCEDURES_CHECKPOINT } },
      req: {},
    });
    await expect(syncProcedures(storage.payload, book.catalogue, IN_JUNE)).rejects.toThrow('announcement 4');
    expect((await listed())[0]).toEqual([CODE, 'inForce', IN_JUNE]);
    expect(await markAt()).toBe(4);
  });
});
