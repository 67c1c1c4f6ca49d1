import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import type { NotedEntry } from '../../src/announcing/verifyLog.ts';
import { verifyLog } from '../../src/announcing/verifyLog.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import type { StorageUnderTest, Tampering } from './storageUnderTest.ts';

const ID = aSealedDecision({ number: '2/QĐ' }).rows[0]!.id;
const OTHER = aSealedDecision({ number: '2/QĐ' }).rows[1]!.id;

const line = (set: Tampering['set']): Tampering => ({ table: 'sealed-lines', where: { id: ID }, set });
const entry = (sequence: number, set: Tampering['set']): Tampering => ({ table: 'announcements', where: { sequence }, set });

/** Somebody with the database's keys changed the log. Only a check of the whole log notices that. */
export function verifyLogContract(name: string, open: () => Promise<StorageUnderTest>): void {
  describe(`Verifying the log in ${name}`, () => {
    let storage: StorageUnderTest;
    beforeEach(async () => {
      storage = await open();
      for (const [i, number] of ['1/QĐ', '2/QĐ', '3/QĐ'].entries()) {
        const now = () => `2026-01-0${i + 1}T00:00:00.000Z`;
        await appendDecision({ store: storage.store, buildFor: async () => aSealedDecision({ number }), now });
      }
    });
    afterEach(() => storage.close());

    const faultsAfter = async (...changes: Tampering[]) => {
      for (const change of changes) await storage.tamper(change);
      return (await verifyLog(storage.store)).faults.map(({ code, where }) => `${code} ${where}`);
    };

    it('finds nothing wrong with a log as it was announced, and says what it looked at', async () => {
      await storage.store.putSealedLines(aSealedDecision({ number: '9/QĐ', lines: 3 }).rows);
      expect(await verifyLog(storage.store)).toMatchObject({
        tip: { sequence: 3 },
        checked: { announcements: 3, lines: 9, linesNotAnnounced: 3, checkpoints: 1 },
        faults: [],
      });
    });

    it.each<readonly [string, Tampering, string[]]>([
      ['a text', line({ text: (text) => text.replaceAll('áá', 'àà') }), [`LINE_ALTERED ${ID}`]],
      ['a hash', line({ hash: 'x' }), [`LINE_ALTERED ${ID}`]],
      ['a head', line({ head: (head) => head.replaceAll('Thủ tục', 'Thủ tụC') }), [`COPY_DIFFERS ${ID} head`]],
      ['a code', line({ code: '9.999999' }), [`COPY_DIFFERS ${ID} code`]],
      ['a day', line({ effectiveFrom: '2020-01-01' }), [`COPY_DIFFERS ${ID} effectiveFrom`]],
      ['a place', line({ place: null }), [`COPY_DIFFERS ${ID} place`]],
      ['a line that is gone', line(null), [`LINE_MISSING ${ID}`]],
      ['a title', entry(2, { head: (head) => head.replaceAll('Công bố', 'Công Bố') }), ['ANNOUNCEMENT_ALTERED 2']],
      ['a head that is no JSON', entry(3, { head: '{' }), ['ANNOUNCEMENT_UNREADABLE 3']],
      ['a time', entry(2, { announcedAt: '2020-01-01T00:00:00.000Z' }), ['ANNOUNCEMENT_ALTERED 2']],
      ['the lines named', entry(2, { lines: `["${ID}"]` }), ['ANNOUNCEMENT_ALTERED 2']],
      [
        'the key',
        entry(2, { decision: 'x' }),
        ['ANNOUNCEMENT_ALTERED 2', 'DECISION_DIFFERS 2', `LINE_OF_ANOTHER_DECISION ${ID}`, `LINE_OF_ANOTHER_DECISION ${OTHER}`],
      ],
      ['an entry taken out', entry(2, null), ['SEQUENCE_GAP 3', 'CHAIN_BROKEN 3']],
      ['the first entry', entry(1, null), ['SEQUENCE_GAP 2', 'CHAIN_BROKEN 2']],
      ['the newest entry', entry(3, null), ['MARK_AHEAD newest-announcement 3']],
      ['everything', { table: 'announcements', set: null }, ['MARK_AHEAD newest-announcement 3']],
      ['another hash', entry(3, { hash: 'x' }), ['ANNOUNCEMENT_ALTERED 3', 'MARK_DIFFERS newest-announcement 3']],
    ])('names %s', async (_what, change, expected) => {
      expect((await faultsAfter(change)).sort()).toEqual([...expected].sort());
    });

    it('holds the log to entries noted elsewhere', async () => {
      const { tip } = await verifyLog(storage.store);
      const rewritten = { sequence: 2, hash: 'f'.repeat(64) };
      const faults = async (...noted: NotedEntry[]) =>
        (await verifyLog(storage.store, noted)).faults.map(({ code, where }) => `${code} ${where}`);
      expect(await faults(tip!)).toEqual([]);
      expect(await faults(tip!, rewritten, { ...rewritten, sequence: 9 })).toEqual(['EXPECTED_HASH_DIFFERS 2', 'EXPECTED_ENTRY_MISSING 9']);
    });

    it('names a log cut short and continued', async () => {
      await storage.tamper(entry(3, null));
      for (const number of ['4/QĐ', '5/QĐ', '6/QĐ']) {
        await appendDecision({
          store: storage.store,
          buildFor: async () => aSealedDecision({ number }),
          now: () => '2026-02-01T00:00:00.000Z',
        });
      }
      expect(await faultsAfter()).toEqual(['MARK_DIFFERS newest-announcement 3']);
    });
  });
}
