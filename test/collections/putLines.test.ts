import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { putLines } from '../../src/collections/lines/putLines.ts';
import { toDraftLine } from '../../src/collections/lines/toDraftLine.ts';
import { toStoredLine } from '../../src/collections/lines/toStoredLine.ts';
import type { Decision, Line } from '../../src/collections/payloadTypes.ts';
import { EMPTY_DRAFT_DECISION } from '../../src/domain/decision/draft.ts';
import { replaceDraft, saveDraft } from '../../src/collections/decisions/saveDraft.ts';
import { arbitraryLine } from '../factories/arbitraryDraft.ts';
import { openStorage, type OpenStorage } from './storage/openStorage.ts';

let storage: OpenStorage;
let decision: Decision['id'];
beforeAll(async () => {
  storage = await openStorage();
  decision = await saveDraft(storage.payload, { decision: EMPTY_DRAFT_DECISION, lines: [] });
});
afterAll(() => storage.close());

const putting = () => ({ payload: storage.payload, user: null, decision });
const stored = async (ids: readonly Line['id'][]) => {
  const { docs } = await storage.payload.find({ collection: 'lines', where: { id: { in: [...ids] } }, depth: 0, pagination: false });
  return ids.map((id) => docs.find((line) => line.id === id)!);
};
const statesOf = async (id: Line['id']) =>
  (await storage.payload.findVersions({ collection: 'lines', where: { parent: { equals: id } }, depth: 0, sort: '-updatedAt' })).docs;

describe('Lines stored many at once', () => {
  it('read as they were written, whatever they hold, also where they replace others', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryLine, { minLength: 1, maxLength: 8 }),
        fc.array(arbitraryLine, { maxLength: 8 }),
        async (first, later) => {
          const ids = await putLines(putting(), { added: first.map((line, order) => ({ ...toStoredLine(line), decision, order })) });
          expect((await stored(ids)).map(toDraftLine)).toEqual(first);
          const replaced = later.slice(0, ids.length);
          await putLines(putting(), { changed: replaced.map((line, at) => ({ ...toStoredLine(line), id: ids[at]! })) });
          expect((await stored(ids.slice(0, replaced.length))).map(toDraftLine)).toEqual(replaced);
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  it('read as Payload itself stores them, and as Payload changes them later', async () => {
    const [line] = fc.sample(arbitraryLine, { numRuns: 1, seed: 5 });
    const made = await storage.payload.create({ collection: 'lines', data: { ...toStoredLine(line!), decision, order: 1 }, depth: 0 });
    const [id] = await putLines(putting(), { added: [{ ...toStoredLine(line!), decision, order: 1 }] });
    const [own, put] = await stored([made.id, id!]);
    expect(withoutIds(put)).toEqual(withoutIds(own));
    const changed = await storage.payload.update({ collection: 'lines', id: id!, data: { name: 'Tên khác' }, depth: 0 });
    expect(toDraftLine(changed)).toEqual({ ...toDraftLine(own!), name: 'Tên khác' });
  });

  it('keep what a change does not name, and the history has each state whole', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLine, arbitraryLine, async (line, other) => {
        const [id] = await putLines(putting(), { added: [{ ...toStoredLine(line), decision, order: 1 }] });
        const { name, levels, fields, place } = toStoredLine(other);
        await putLines(putting(), {
          changed: [{ id: id!, name: name ?? null, levels: levels ?? [], fields: fields ?? [], place: place ?? {} }],
        });
        const after = { ...line, name: other.name, levels: other.levels, fields: other.fields, place: other.place };
        expect((await stored([id!])).map(toDraftLine)).toEqual([after]);
        expect((await statesOf(id!)).map(({ version }) => toDraftLine(version as Line))).toEqual([after, line]);
        await putLines(putting(), { moved: [{ id: id!, order: 7 }] });
        expect((await stored([id!])).map(({ order }) => order)).toEqual([7]);
        expect(await statesOf(id!)).toHaveLength(2);
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  it('stay where a replaced draft has their code, else go with their history; those in the bin stay', async () => {
    const [line] = fc.sample(arbitraryLine, { numRuns: 1, seed: 3 });
    const own = await saveDraft(storage.payload, { decision: EMPTY_DRAFT_DECISION, lines: [line!, line!, line!] });
    const { docs } = await storage.payload.find({ collection: 'lines', where: { decision: { equals: own } }, depth: 0, sort: 'order' });
    await storage.payload.update({ collection: 'lines', id: docs[2]!.id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } });
    await replaceDraft(storage.payload, own, { decision: EMPTY_DRAFT_DECISION, lines: [{ ...line!, name: 'Thay' }] });
    const left = await storage.payload.find({
      collection: 'lines',
      where: { decision: { equals: own } },
      depth: 0,
      trash: true,
      sort: 'order',
    });
    expect(left.docs.map(({ id, name, deletedAt }) => [id, name, Boolean(deletedAt)])).toEqual([
      [docs[0]!.id, 'Thay', false],
      [docs[2]!.id, line!.name, true],
    ]);
    expect((await statesOf(docs[0]!.id)).map(({ version }) => version.name)).toEqual(['Thay', line!.name]);
    expect(await statesOf(docs[1]!.id)).toEqual([]);
    expect(await statesOf(docs[2]!.id)).not.toEqual([]);
  });

  it('have a history, which forgets the oldest states, and one event of the audit trail', async () => {
    const [line] = fc.sample(arbitraryLine, { numRuns: 1, seed: 9 });
    const [id] = await putLines(putting(), { added: [{ ...toStoredLine(line!), decision, order: 1 }] });
    expect((await statesOf(id!)).map(({ version }) => toDraftLine(version as Line))).toEqual([line]);
    for (let n = 1; n <= 101; n += 1) await putLines(putting(), { changed: [{ id: id!, name: `Tên ${n}` }] });
    const { docs } = await storage.payload.findVersions({ collection: 'lines', where: { parent: { equals: id! } }, limit: 200, depth: 0 });
    expect(docs).toHaveLength(100);
    expect(docs.map(({ version }) => (version as Line).name)).not.toContain('Tên 1');
    const { docs: events } = await storage.payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'lines' } },
      sort: '-id',
      limit: 1,
    });
    expect(events[0]).toMatchObject({ what: `decisions/${decision}`, details: `changed 1: ${id}`, who: 'system' });
  }, 60_000);
});

/** Ids and instants differ from row to row. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !['id', 'createdAt', 'updatedAt'].includes(name))
      .map(([name, each]) => [name, withoutIds(each)]),
  );
}
