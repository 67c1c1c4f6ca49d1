import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import type { LogTip } from '../../src/store/logStore.ts';
import { EMPTY_LOG_HASH, hashAnnouncement, nextAnnouncement } from '../../src/domain/sealing/announcement.ts';
import { summaryOf } from '../../src/domain/sealing/sealedLine.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import type { Guarding, StorageUnderTest } from './storageUnderTest.ts';
import { announceInProcesses } from './twoProcesses.ts';

const NOW = '2026-01-05T05:00:00.000Z';

/** What each database must do for the log. */
export function logStoreContract(name: string, open: () => Promise<StorageUnderTest>, { isGuarded = true }: Guarding = {}): void {
  describe(`The log in ${name}`, () => {
    let storage: StorageUnderTest;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(() => storage.close());

    const append = (number: string, lines?: number) =>
      appendDecision({
        store: storage.store,
        buildFor: async () => aSealedDecision({ number, ...(lines ? { lines } : {}) }),
        now: () => NOW,
      });

    it('is empty at first', async () => {
      expect(await storage.store.tip()).toBeNull();
      expect(await storage.store.announcementsAfter(0, 10)).toEqual([]);
      expect(await storage.store.hasAnnounced('x')).toBe(false);
    });

    it('gives back word for word what was announced', async () => {
      const { head, rows } = aSealedDecision({ number: '1/QĐ-UBND' });
      const result = await append('1/QĐ-UBND');
      if (result.outcome !== 'appended') throw new Error(result.outcome);
      const [read] = await storage.store.announcementsAfter(0, 10);
      expect(read).toEqual(result.announcement);
      expect(read?.head).toEqual(head);
      expect(hashAnnouncement(read!)).toBe(read!.hash);
      const ids = rows.map(({ id }) => id);
      expect(new Map((await storage.store.summariesOf(ids)).map((line) => [line.id, line.summary]))).toEqual(
        new Map(rows.map(({ id, line }) => [id, summaryOf(line)])),
      );
      expect(await storage.store.textsOf([...ids, 'a'.repeat(26)])).toEqual(
        new Map(rows.map(({ id, hash, text }) => [id, { hash, text }])),
      );
      expect(await storage.store.hasAnnounced(head.key)).toBe(true);
      expect(await storage.store.tip()).toEqual({ sequence: 1, hash: read!.hash, announcedAt: NOW });
    });

    it('chains announcements and reads them from any point on', async () => {
      for (const number of ['1/QĐ', '2/QĐ', '3/QĐ', '4/QĐ']) await append(number);
      const all = await storage.store.announcementsAfter(0, 100);
      expect(all.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
      expect(all.map(({ previousHash }) => previousHash)).toEqual([null, ...all.slice(0, 3).map(({ hash }) => hash)]);
      expect((await storage.store.announcementsAfter(1, 2)).map(({ sequence }) => sequence)).toEqual([2, 3]);
      expect(await storage.store.announcementsAfter(4, 10)).toEqual([]);
    });

    it('keeps sealed lines once, however often they are put', async () => {
      const { rows } = aSealedDecision({ number: '1/QĐ', lines: 450 });
      await storage.store.putSealedLines(rows);
      await storage.store.putSealedLines(rows);
      await storage.store.putSealedLines([...rows.slice(0, 3), ...aSealedDecision({ number: '2/QĐ', lines: 1 }).rows]);
      expect(await storage.countRows('sealed-lines')).toBe(451);
      expect((await storage.store.textsOf(rows.map(({ id }) => id))).size).toBe(450);
    });

    it('keeps lines invisible until an announcement names them', async () => {
      await storage.store.putSealedLines(aSealedDecision({ number: '1/QĐ' }).rows);
      expect(await storage.store.tip()).toBeNull();
      expect(await storage.store.announcementsAfter(0, 10)).toEqual([]);
    });

    it('tells of an entry whose answer was lost that it is announced, and never writes it twice', async () => {
      const { db } = storage.payload;
      const create = db.create.bind(db);
      let isLost = true;
      db.create = (async (args: Parameters<typeof create>[0]) => {
        const made = await create(args);
        if (args.collection === 'announcements' && isLost) throw new Error('connection closed');
        return made;
      }) as typeof db.create;
      expect((await append('1/QĐ')).outcome).toBe('appended');
      isLost = false;
      expect((await append('1/QĐ')).outcome).toBe('alreadyAnnounced');
      expect((await append('2/QĐ')).outcome).toBe('appended');
      expect(await storage.countRows('announcements')).toBe(2);
    });

    it('says that an entry failed where nothing was written, and takes it later', async () => {
      const { db } = storage.payload;
      const create = db.create;
      db.create = async () => {
        throw new Error('connection refused');
      };
      await expect(append('1/QĐ')).rejects.toThrow('connection refused');
      db.create = create;
      expect((await append('1/QĐ')).outcome).toBe('appended');
      expect(await storage.countRows('announcements')).toBe(1);
    });

    it('takes a decision once', async () => {
      await append('1/QĐ');
      expect(await append('1/QĐ')).toEqual({ outcome: 'alreadyAnnounced', decision: aSealedDecision({ number: '1/QĐ' }).head.key });
      expect(await storage.countRows('announcements')).toBe(1);
    });

    it('takes a sequence once, and says which of the two was taken', async () => {
      const first = nextAnnouncement(null, aSealedDecision({ number: '1/QĐ' }).head, [], NOW);
      const rival = nextAnnouncement(null, aSealedDecision({ number: '2/QĐ' }).head, [], NOW);
      const sameLater = nextAnnouncement({ ...first, hash: EMPTY_LOG_HASH }, first.head, [], NOW);
      expect(await storage.store.append(first)).toBe('appended');
      expect(await storage.store.append(rival)).toBe('sequenceTaken');
      expect(await storage.store.append(sameLater)).toBe('alreadyAnnounced');
      // Both unique indexes collide. The one of the decision decides the outcome.
      expect(await storage.store.append({ ...first, announcedAt: 'later', hash: EMPTY_LOG_HASH })).toBe('alreadyAnnounced');
      expect(await storage.countRows('announcements')).toBe(1);
    });

    it('builds again on what the winner of a race made, and gives up after the tries allowed', async () => {
      const seen: (LogTip | null)[] = [];
      let rivals = 0;
      const outrun = (times: number) => async (tip: LogTip | null) => {
        seen.push(tip);
        if (rivals < times) {
          rivals += 1;
          await append(`${100 + rivals}/QĐ`);
        }
        return aSealedDecision({ number: '1/QĐ' });
      };
      const result = await appendDecision({ store: storage.store, buildFor: outrun(2), now: () => NOW });
      expect(result).toMatchObject({ outcome: 'appended', announcement: { sequence: 3 } });
      expect(seen.map((tip) => tip?.sequence ?? 0)).toEqual([0, 1, 2]);
      const rivalsForEver = async () => {
        rivals += 1;
        await append(`${100 + rivals}/QĐ`);
        return aSealedDecision({ number: '2/QĐ' });
      };
      expect(await appendDecision({ store: storage.store, buildFor: rivalsForEver, now: () => NOW, tries: 3 })).toEqual({
        outcome: 'busy',
      });
      expect(await storage.store.hasAnnounced(aSealedDecision({ number: '2/QĐ' }).head.key)).toBe(false);
    });

    it.each([
      ['a clock that is seconds behind does not go back in time', '2026-01-05T04:59:50.000Z', NOW],
      ['a clock that is years behind tells its own time', '2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z'],
    ])('%s', async (_, now, announcedAt) => {
      await append('1/QĐ');
      const buildFor = async () => aSealedDecision({ number: '2/QĐ' });
      const next = await appendDecision({ store: storage.store, buildFor, now: () => now });
      expect(next).toMatchObject({ announcement: { announcedAt } });
    });

    it('remembers its newest entry', async () => {
      await append('1/QĐ');
      await append('2/QĐ');
      const tip = await storage.store.tip();
      expect(await storage.store.checkpoints()).toEqual([{ name: 'newest-announcement', sequence: 2, hash: tip?.hash }]);
    });

    const itIfGuarded = isGuarded ? it : () => undefined;
    itIfGuarded('refuses to be changed from below', async () => {
      await append('1/QĐ');
      const attempts = await storage.attemptsBelow();
      expect(attempts.length).toBeGreaterThan(5);
      expect(attempts.filter(({ isRefused }) => !isRefused)).toEqual([]);
      expect(await storage.countRows('announcements')).toBe(1);
    });

    it('leaves out a text or a head whose hash is not its own', async () => {
      const { rows } = aSealedDecision({ number: '1/QĐ' });
      await append('1/QĐ');
      const ids = rows.map(({ id }) => id);
      await storage.tamper({ table: 'sealed-lines', where: { id: ids[0]! }, set: { text: (text) => text.replaceAll('á', 'à') } });
      expect([...(await storage.store.textsOf(ids)).keys()]).toEqual([ids[1]]);
      await storage.tamper({ table: 'sealed-lines', where: { id: ids[1]! }, set: { hash: EMPTY_LOG_HASH } });
      expect((await storage.store.summariesOf(ids)).map(({ id }) => id)).toEqual([ids[0]]);
    });

    it('lets two processes announce different decisions at once: every acknowledged row is there, none twice', async () => {
      const left = Array.from({ length: 25 }, (_, i) => `${1000 + i}/QĐ`);
      const right = Array.from({ length: 25 }, (_, i) => `${2000 + i}/QĐ`);
      const outcomes = await announceInProcesses(storage.address, left, right);
      expect(outcomes.flat()).toEqual(Array(50).fill('appended'));
      expect(await storage.countRows('announcements')).toBe(50);
      const log = await storage.store.announcementsAfter(0, 100);
      expect(log.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
      expect(log.map(({ previousHash }) => previousHash)).toEqual([null, ...log.slice(0, 49).map(({ hash }) => hash)]);
      expect(log.every((entry) => hashAnnouncement(entry) === entry.hash)).toBe(true);
    }, 120_000);

    it('lets two processes announce the same decisions at once: each is announced once and both are told the truth', async () => {
      const numbers = Array.from({ length: 25 }, (_, i) => `${3000 + i}/QĐ`);
      const [left = [], right = []] = await announceInProcesses(storage.address, numbers, numbers);
      expect(await storage.countRows('announcements')).toBe(25);
      const pairs = numbers.map((_, i) => [left[i], right[i]].sort());
      expect(pairs).toEqual(Array(25).fill(['alreadyAnnounced', 'appended']));
    }, 120_000);
  });
}
