import { afterEach, describe, expect, it } from '@jest/globals';
import { followCatalogue } from '../../src/catalogue/catalogueFollower.ts';
import { contentLoader } from '../../src/catalogue/contentLoader.ts';
import type { CatalogueFollower } from '../../src/catalogue/snapshot.ts';
import { sha256 } from '../../src/domain/sealing/sealedLine.ts';
import { bareRegisters, LawBook } from '../factories/lawBook.ts';
import type { Checkpoint } from '../../src/store/logStore.ts';
import { nextAnnouncement } from '../../src/domain/sealing/announcement.ts';
import type { LogTip } from '../../src/store/logStore.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { MemoryLog } from '../factories/memoryLog.ts';

let follower: CatalogueFollower | null = null;
afterEach(() => follower?.stop());

async function follow(log: MemoryLog, pollEvery = 0, checkpoints?: () => Promise<readonly Checkpoint[]>) {
  const troubles: string[] = [];
  const registers = bareRegisters();
  follower = await followCatalogue({
    log,
    registers: { state: async () => registers.state, load: async () => registers },
    places: registers.places,
    ...(checkpoints ? { checkpoints } : {}),
    onTrouble: (problem) => troubles.push(problem),
    pollEvery,
  });
  return { follower, troubles };
}

function aLogOf(decisions: number): { book: LawBook; log: MemoryLog } {
  const book = new LawBook();
  const log = new MemoryLog();
  for (let i = 0; i < decisions; i++)
    log.add(book.announce({ issuedOn: `2026-01-${String(i + 1).padStart(2, '0')}`, lines: [{ code: `1.00000${i}` }] }));
  return { book, log };
}

describe('The follower of the log', () => {
  it('holds at start what is announced, and then what is announced since, in one new snapshot', async () => {
    const { book, log } = aLogOf(3);
    const { follower: followed } = await follow(log);
    const before = followed.current();
    expect(before.catalogue.revision).toBe(3);
    const seen: number[] = [];
    followed.onChange(({ catalogue }) => seen.push(catalogue.revision));
    log.add(book.announce({ lines: [{ code: '1.000009' }] }));
    log.add(book.announce({ lines: [{ code: '1.000010' }] }));
    await followed.catchUp();
    expect(seen).toEqual([5]);
    expect(before.catalogue.procedures.has('1.000010')).toBe(false);
    expect(followed.current().catalogue.hash).toBe(book.catalogue.hash);
  });

  it('repeats the first read while the database is away, and goes on where it broke off', async () => {
    const log = new MemoryLog();
    let tip: LogTip | null = null;
    for (const number of ['1', '2', '3']) {
      const { head, rows } = aSealedDecision({ number, lines: 6_000, length: 10 });
      const announcement = nextAnnouncement(
        tip,
        head,
        rows.map(({ id }) => id),
        '2026-01-05T00:00:00Z',
      );
      log.add({ announcement, rows });
      tip = announcement;
    }
    const reached: number[] = [];
    const read = log.summariesOf.bind(log);
    let reads = 0;
    log.summariesOf = async (ids) => {
      if ((reads += 1) === 2) throw new Error('connection refused');
      return read(ids);
    };
    const registers = bareRegisters();
    const troubles: string[] = [];
    follower = await followCatalogue({
      log,
      registers: { state: async () => registers.state, load: async () => registers },
      places: registers.places,
      onTrouble: (problem) => troubles.push(problem),
      pollEvery: 0,
      async patiently(readFirst) {
        await readFirst().catch(() => void reached.push(reads));
        await readFirst();
      },
    });
    expect(troubles).toEqual(['The log cannot be read: connection refused']);
    // A read for each decision, and one that broke off: none began anew.
    expect([reads, reached]).toEqual([4, [2]]);
    expect(follower.current()).toMatchObject({ isDegraded: false, catalogue: { revision: 3 } });
  });

  it('keeps the very same snapshot while nothing is announced', async () => {
    const { log } = aLogOf(2);
    const { follower: followed } = await follow(log);
    const before = followed.current();
    await followed.catchUp();
    expect(followed.current()).toBe(before);
  });

  it('is degraded from its start on a log that a checkpoint contradicts: cut short, or rewritten while nobody read', async () => {
    const { log } = aLogOf(3);
    const seen = log.announcements.map(({ sequence, hash }) => ({ name: 'newest-announcement', sequence, hash }));
    const start = async (...witnesses: Checkpoint[]) => {
      const { follower: followed, troubles } = await follow(log, 0, async () => witnesses);
      return [followed.current().isDegraded, followed.current().catalogue.revision, ...troubles];
    };
    expect(await start(seen[1]!, seen[2]!)).toEqual([false, 3]);
    log.announcements.pop();
    expect(await start(seen[2]!)).toEqual([
      true,
      2,
      'The log ends at announcement 2, but the checkpoint "newest-announcement" has seen 3: it was cut short.',
    ]);
    expect(await start({ ...seen[1]!, hash: 'f'.repeat(64) })).toEqual([
      true,
      2,
      'Announcement 2 is not the one that the checkpoint "newest-announcement" has seen: the log was rewritten.',
    ]);
  });

  it('looks by itself', async () => {
    const { book, log } = aLogOf(1);
    const { follower: followed } = await follow(log, 20);
    const seen = new Promise<number>((resolve) => followed.onChange(({ catalogue }) => resolve(catalogue.revision)));
    log.add(book.announce({ lines: [{ code: '1.000009' }] }));
    expect(await seen).toBe(2);
  });

  it('takes an announcement only with all its lines, and says so until they are there', async () => {
    const { book, log } = aLogOf(2);
    const entry = book.announce({ lines: [{ code: '1.000007' }, { code: '1.000008' }] });
    log.add(entry);
    log.rows.delete(entry.rows[1]!.id);
    const { follower: followed, troubles } = await follow(log);
    expect([followed.current().catalogue.revision, followed.current().isDegraded]).toEqual([2, true]);
    expect(troubles).toEqual(['Announcement 3 names 1 sealed lines that are missing or damaged.']);
    log.rows.set(entry.rows[1]!.id, entry.rows[1]!);
    await followed.catchUp();
    expect([followed.current().catalogue.revision, followed.current().isDegraded]).toEqual([3, false]);
  });

  it.each([
    ['cut short', (log: MemoryLog) => log.announcements.pop(), /cut short or rewritten/],
    [
      'rewritten at its end',
      (log: MemoryLog) => (log.announcements[2] = { ...log.announcements[2]!, hash: 'f'.repeat(64) }),
      /cut short or rewritten/,
    ],
    ['emptied', (log: MemoryLog) => log.announcements.splice(0), /cut short or rewritten/],
  ])('stays at its revision, degraded, when the log was %s', async (_what, alter, problem) => {
    const { log } = aLogOf(3);
    const { follower: followed, troubles } = await follow(log);
    alter(log);
    await followed.catchUp();
    await followed.catchUp();
    expect([followed.current().catalogue.revision, followed.current().isDegraded]).toEqual([3, true]);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatch(problem);
  });

  it.each([
    [
      'altered',
      (log: MemoryLog) => (log.announcements[1] = { ...log.announcements[1]!, announcedAt: '2020-01-01T00:00:00.000Z' }),
      /Announcement 2 was altered/,
    ],
    ['gapped', (log: MemoryLog) => log.announcements.splice(1, 1), /announcement 3 follows 1/],
  ])('takes nothing from where the log is %s', async (_what, alter, problem) => {
    const { log } = aLogOf(3);
    alter(log);
    const { follower: followed, troubles } = await follow(log);
    expect([followed.current().catalogue.revision, followed.current().isDegraded]).toEqual([1, true]);
    expect(troubles[0]).toMatch(problem);
  });

  it('goes on answering while the database is away', async () => {
    const { book, log } = aLogOf(3);
    const { follower: followed } = await follow(log);
    log.isAway = true;
    await followed.catchUp();
    expect([followed.current().catalogue.revision, followed.current().isDegraded]).toEqual([3, true]);
    log.isAway = false;
    log.add(book.announce({ lines: [{ code: '1.000007' }] }));
    await followed.catchUp();
    expect([followed.current().catalogue.revision, followed.current().isDegraded]).toEqual([4, false]);
  });

  it('turns an instant into the catalogue of that prefix', async () => {
    const { log } = aLogOf(3);
    const { follower: followed } = await follow(log);
    const snapshot = followed.current();
    expect(followed.knownAt(snapshot, '2026-01-02T12:00:00+07:00').revision).toBe(2);
    expect(followed.knownAt(snapshot, '2026-01-01T11:59:59+07:00').revision).toBe(0);
    expect(followed.knownAt(snapshot, '2030-01-01T00:00:00Z')).toBe(snapshot.catalogue);
  });
});

describe('The content loader', () => {
  it('loads many in one query, keeps what was asked again, and follows a line carried on', async () => {
    const { book, log } = aLogOf(2);
    log.add(book.announce({ issuedOn: '2026-02-01', lines: [{ code: '1.000000', kind: 'abolished' }] }));
    log.add(book.announce({ issuedOn: '2026-02-01', lines: [{ code: '1.000000', kind: 'reinstated' }] }));
    const loader = contentLoader(log);
    const lines = [...book.catalogue.lines.values()];
    const contents = await Promise.all(lines.map((line) => loader.contentOf(line)));
    expect(contents.map((content) => content?.steps[0]?.description ?? null)).toEqual([
      '1.000000 theo quyết định 1',
      '1.000001 theo quyết định 2',
      null,
      '1.000000 theo quyết định 1',
    ]);
    expect(log.queries).toBe(1);
    await loader.contentOf(lines[1]!);
    expect(log.queries).toBe(2);
    await loader.contentOf(lines[1]!);
    expect(log.queries).toBe(2);
  });

  it('gives the hash of a text that was read without reading it again, and of any other line', async () => {
    const { book, log } = aLogOf(2);
    const loader = contentLoader(log);
    const [first, second] = [...book.catalogue.lines.values()];
    await loader.contentOf(first!);
    expect(await loader.hashOf(first!.id)).toBe(sha256(log.rows.get(first!.id)!.text));
    expect(log.queries).toBe(1);
    expect(await loader.hashOf(second!.id)).toBe(sha256(log.rows.get(second!.id)!.text));
    expect(await loader.hashOf('a'.repeat(26))).toBeNull();
  });

  it('takes the hash that the log made when it checked the text, instead of making it again', async () => {
    const { book, log } = aLogOf(1);
    const [line] = [...book.catalogue.lines.values()];
    log.rows.set(line!.id, { ...log.rows.get(line!.id)!, hash: 'as the log made it' });
    const loader = contentLoader(log);
    await loader.contentOf(line!);
    expect(await loader.hashOf(line!.id)).toBe('as the log made it');
  });

  it('says which line is missing', async () => {
    const { book, log } = aLogOf(1);
    const [line] = [...book.catalogue.lines.values()];
    log.rows.clear();
    await expect(contentLoader(log).contentOf(line!)).rejects.toThrow(line!.id);
  });
});
