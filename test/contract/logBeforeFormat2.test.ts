import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { verifyLog } from '../../src/announcing/verifyLog.ts';
import { followCatalogue } from '../../src/catalogue/catalogueFollower.ts';
import type { Announcement } from '../../src/domain/sealing/announcement.ts';
import type { SealedLine } from '../../src/domain/sealing/sealedLine.ts';
import { sealLine } from '../../src/domain/sealing/sealedLine.ts';
import { timelineFor } from '../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../src/domain/timeline/versions.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { openStorage, type OpenStorage } from '../collections/storage/openStorage.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { placesOfVietNam } from '../factories/placesOfVietNam.ts';

/**
 * A log of the version of 2026-11-27, before heads had a second format, with that version's answers.
 * It holds every kind, corrections, a provisional code, expiries, and lines of provinces.
 */
const folder = new URL('../golden/logBeforeFormat2/', import.meta.url);
const entries = readFileSync(new URL('log.jsonl', folder), 'utf8').trimEnd().split('\n');
const expected = JSON.parse(readFileSync(new URL('answers.json', folder), 'utf8')) as {
  days: string[];
  answers: Record<string, (string | null)[]>;
};

type Entry = { readonly announcement: Announcement } | { readonly id: string; readonly text: string };

let storage: OpenStorage;
beforeAll(async () => {
  storage = await openStorage();
  const store = payloadLogStore(storage.payload);
  for (const text of entries) {
    const entry = JSON.parse(text) as Entry;
    if ('announcement' in entry) expect(await store.append(entry.announcement)).toBe('appended');
    else {
      const row = sealLine(JSON.parse(entry.text) as SealedLine);
      expect(row).toMatchObject({ id: entry.id, text: entry.text });
      await store.putSealedLines([row]);
    }
  }
});
afterAll(() => storage.close());

it('a log of before verifies', async () => {
  const { faults, checked } = await verifyLog(payloadLogStore(storage.payload));
  expect(faults).toEqual([]);
  expect(checked).toMatchObject({ announcements: 10, lines: 23 });
});

it('a log of before is answered as it was, for each procedure, place and day', async () => {
  const places = placesOfVietNam();
  const registers = { state: async () => 'bare', load: async () => bareRegisters() };
  const log = payloadLogStore(storage.payload);
  const follower = await followCatalogue({ log, registers, places, onTrouble: () => undefined, pollEvery: 0 });
  const { catalogue } = follower.current();
  follower.stop();
  expect(catalogue.revision).toBe(10);
  const answers = Object.fromEntries(
    Object.keys(expected.answers).map((asked) => {
      const [code = '', place = null] = asked.split(' ');
      return [asked, expected.days.map((day) => versionOn(timelineFor(catalogue, code, place), day)?.id ?? null)];
    }),
  );
  expect(answers).toEqual(expected.answers);
});
