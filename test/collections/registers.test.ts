import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deadlineOn, LEGAL_DEADLINES } from '../../src/domain/places/deadlines.ts';
import { payloadRegisters, type PayloadRegisters } from '../../src/collections/registers/payloadRegisters.ts';
import type { AuthorityRecord, LegalDocumentRecord } from '../../src/domain/places/registers.ts';
import { NO_PLACES } from '../../src/domain/places/places.ts';
import { openStorage, type OpenStorage } from './storage/openStorage.ts';

const CONSTRUCTION: AuthorityRecord = {
  code: 'G17',
  name: 'Bộ Xây dựng',
  otherNames: ['Bộ Kiến trúc', 'Bộ Giao thông vận tải'],
  level: 'central',
  parent: null,
  place: null,
  existsFrom: '2025-03-01',
  endedOn: null,
  predecessors: ['G04'],
  power: { scope: 'nation', from: '2025-03-01', until: null },
};
const aLaw = (number: string): LegalDocumentRecord => ({
  number,
  title: `Luật ${number}`,
  issuingAuthority: null,
  issuedOn: null,
  inForceFrom: '2015-01-01',
  noLongerInForceFrom: null,
});

describe('The registers', () => {
  let storage: OpenStorage;
  let registers: PayloadRegisters;
  beforeAll(async () => {
    storage = await openStorage();
    registers = payloadRegisters(storage.payload, NO_PLACES);
  });
  afterAll(() => storage.close());

  it('give back what was found, in the shapes of the domain', async () => {
    await registers.addMissing({
      authorities: [CONSTRUCTION],
      fields: [{ code: 'G17-XD', name: 'Xây dựng' }],
      legalDocuments: [aLaw('15/2015/nđ-cp')],
    });
    const loaded = await registers.load();
    expect(loaded.authorities.get('G17')).toEqual(CONSTRUCTION);
    expect(loaded.fields.get('G17-XD')).toEqual({ code: 'G17-XD', name: 'Xây dựng' });
    expect(loaded.legalDocuments.get('15/2015/NĐ-CP')).toEqual(aLaw('15/2015/nđ-cp'));
    expect(loaded.state).toBe(await registers.state());
  });

  it('never overwrite what somebody keeps', async () => {
    const { docs } = await storage.payload.find({ collection: 'authorities' });
    await storage.payload.update({ collection: 'authorities', id: docs[0]!.id, data: { name: 'Bộ Xây dựng (mới)' } });
    await registers.addMissing({ authorities: [CONSTRUCTION], fields: [], legalDocuments: [aLaw('15/2015/NĐ-CP')] });
    const loaded = await registers.load();
    expect(loaded.authorities.get('G17')?.name).toBe('Bộ Xây dựng (mới)');
    expect(loaded.legalDocuments.size).toBe(1);
  });

  it('change their state with every addition, change and deletion, and only then', async () => {
    const seen = [await registers.state()];
    const note = async () => seen.push(await registers.state());
    const { id } = await storage.payload.create({ collection: 'fields', data: { code: 'X', name: 'X' } });
    await note();
    await storage.payload.update({ collection: 'fields', id, data: { name: 'Y' } });
    await note();
    await storage.payload.delete({ collection: 'fields', id });
    await note();
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(seen[3]).not.toBe(seen[2]);
    expect(await registers.state()).toBe(seen[3]);
  });

  it('take thousands of entries at once', async () => {
    const legalDocuments = Array.from({ length: 5_000 }, (_, i) => aLaw(`${i}/2020/TT-BTP`));
    await registers.addMissing({ authorities: [], fields: [], legalDocuments });
    await registers.addMissing({ authorities: [], fields: [], legalDocuments });
    expect((await registers.load()).legalDocuments.size).toBe(5_001);
  });

  it('are seeded with holidays once', async () => {
    await registers.seedHolidays(async () => ['2026-01-01', '2026-09-02']);
    const { docs } = await storage.payload.find({ collection: 'holidays', where: { day: { equals: '2026-01-01' } } });
    await storage.payload.delete({ collection: 'holidays', id: docs[0]!.id });
    await registers.seedHolidays(async () => ['2026-01-01', '2026-09-02']);
    expect((await registers.load()).holidays).toEqual(new Set(['2026-09-02']));
  });

  it('are seeded with the deadlines of the law once; another is that of its days', async () => {
    await registers.seedDeadlines(LEGAL_DEADLINES);
    await registers.seedDeadlines(LEGAL_DEADLINES);
    expect((await registers.load()).deadlines).toHaveLength(LEGAL_DEADLINES.length);
    await storage.payload.create({
      collection: 'deadlines',
      data: { kind: 'entryProvince', days: 8, source: 'Điều 9 Nghị định mới', validFrom: '2026-03-14' },
    });
    const { deadlines } = await registers.load();
    expect(deadlineOn(deadlines, 'entryProvince', '2026-03-13')).toMatchObject({ days: 5, source: expect.stringContaining('Điều 24') });
    expect(deadlineOn(deadlines, 'entryProvince', '2026-03-14')).toMatchObject({ days: 8, source: 'Điều 9 Nghị định mới' });
    await expect(
      storage.payload.create({ collection: 'deadlines', data: { kind: 'entryProvince', days: 2.5, source: 'Điều 9' } }),
    ).rejects.toThrow();
  });

  it('are seeded once by two processes that start at once', async () => {
    await storage.payload.delete({ collection: 'deadlines', where: { days: { greater_than_equal: 0 } } });
    const other = payloadRegisters(storage.payload, NO_PLACES);
    await Promise.all([registers, other].map((each) => each.seedDeadlines(LEGAL_DEADLINES)));
    const { deadlines } = await registers.load();
    expect(deadlines.map(({ kind, days }) => ({ kind, days }))).toEqual(LEGAL_DEADLINES.map(({ kind, days }) => ({ kind, days })));
  });

  it('refuse a day that does not exist', async () => {
    await expect(storage.payload.create({ collection: 'holidays', data: { day: '2026-02-30' } })).rejects.toThrow();
  });
});
