import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import type { NotedEntry } from '../../src/announcing/verifyLog.ts';
import { verifyLog } from '../../src/announcing/verifyLog.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import type { StorageUnderTest } from './storageUnderTest.ts';

const ID = aSealedDecision({ number: '2/QĐ' }).rows[0]!.id;
const OTHER = aSealedDecision({ number: '2/QĐ' }).rows[1]!.id;

/** Changes by somebody with the database's keys: only a check of the whole log notices them. */
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

    const faultsAfter = async (...statements: string[]) => {
      for (const statement of statements) await storage.tamper(statement);
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

    it.each([
      ['a text', `UPDATE sealed_lines SET text = replace(text, 'áá', 'àà') WHERE id = '${ID}'`, [`LINE_ALTERED ${ID}`]],
      ['a hash', `UPDATE sealed_lines SET hash = 'x' WHERE id = '${ID}'`, [`LINE_ALTERED ${ID}`]],
      ['a head', `UPDATE sealed_lines SET head = replace(head, 'Thủ tục', 'Thủ tụC') WHERE id = '${ID}'`, [`COPY_DIFFERS ${ID} head`]],
      ['a code', `UPDATE sealed_lines SET code = '9.999999' WHERE id = '${ID}'`, [`COPY_DIFFERS ${ID} code`]],
      ['a day', `UPDATE sealed_lines SET effective_from = '2020-01-01' WHERE id = '${ID}'`, [`COPY_DIFFERS ${ID} effectiveFrom`]],
      ['a place', `UPDATE sealed_lines SET place = NULL WHERE id = '${ID}'`, [`COPY_DIFFERS ${ID} place`]],
      ['a line that is gone', `DELETE FROM sealed_lines WHERE id = '${ID}'`, [`LINE_MISSING ${ID}`]],
      ['a title', `UPDATE announcements SET head = replace(head, 'Công bố', 'Công Bố') WHERE sequence = 2`, ['ANNOUNCEMENT_ALTERED 2']],
      ['a head that is no JSON', `UPDATE announcements SET head = '{' WHERE sequence = 3`, ['ANNOUNCEMENT_UNREADABLE 3']],
      ['a time', `UPDATE announcements SET announced_at = '2020-01-01T00:00:00.000Z' WHERE sequence = 2`, ['ANNOUNCEMENT_ALTERED 2']],
      ['the lines named', `UPDATE announcements SET lines = '["${ID}"]' WHERE sequence = 2`, ['ANNOUNCEMENT_ALTERED 2']],
      [
        'the key',
        `UPDATE announcements SET decision = 'x' WHERE sequence = 2`,
        ['ANNOUNCEMENT_ALTERED 2', 'DECISION_DIFFERS 2', `LINE_OF_ANOTHER_DECISION ${ID}`, `LINE_OF_ANOTHER_DECISION ${OTHER}`],
      ],
      ['an entry taken out', 'DELETE FROM announcements WHERE sequence = 2', ['SEQUENCE_GAP 3', 'CHAIN_BROKEN 3']],
      ['the first entry', 'DELETE FROM announcements WHERE sequence = 1', ['SEQUENCE_GAP 2', 'CHAIN_BROKEN 2']],
      ['the newest entry', 'DELETE FROM announcements WHERE sequence = 3', ['MARK_AHEAD newest-announcement 3']],
      ['everything', 'DELETE FROM announcements', ['MARK_AHEAD newest-announcement 3']],
      [
        'another hash',
        `UPDATE announcements SET hash = 'x' WHERE sequence = 3`,
        ['ANNOUNCEMENT_ALTERED 3', 'MARK_DIFFERS newest-announcement 3'],
      ],
    ])('names %s', async (_what, statement, expected) => {
      expect((await faultsAfter(statement)).sort()).toEqual([...expected].sort());
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
      await storage.tamper('DELETE FROM announcements WHERE sequence = 3');
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
