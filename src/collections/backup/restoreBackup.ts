import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionSlug, Payload } from 'payload';
import { hashAnnouncement, type Announcement } from '../../domain/sealing/announcement.ts';
import { idFromHash, sha256, type SealedLine, type SealedRow } from '../../domain/sealing/sealedLine.ts';
import { bilingualLine } from '../../domain/values/bilingual.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { kindOf } from '../../store/databaseKind.ts';
import type { LogAudit } from '../../store/logStore.ts';
import { makeFolders } from '../../store/makeFolders.ts';
import { WITNESS } from '../../store/payloadLogStore.ts';
import { CARRIED_FOLDERS, carriedCollections } from './carried.ts';
import { idsBetween } from './idsBetween.ts';
import { inGroups, readJsonLines } from './jsonLines.ts';
import { ANNOUNCEMENTS_FILE, FILES_FOLDER, LINES_FILE, ROWS_FILE, type Manifest } from './manifest.ts';
import { filesIn, type CarriedRow } from './writeBackup.ts';

export type RestorePhase = 'lines' | 'rows' | 'files' | 'announcements';

export interface RestoreRequest {
  readonly payload: Payload;
  readonly store: LogAudit;
  readonly dataDir: string;
  /** Absolute path of a backup whose files were checked. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly onProgress: (progress: { readonly phase: RestorePhase; readonly done: number; readonly total: number }) => void;
}

/** Thrown where the place to restore to, or the backup, is not what it must be. */
export class RestoreRefused extends Error {
  readonly label: Label;
  constructor(label: Label) {
    super(bilingualLine(label));
    this.label = label;
  }
}

/** While it stands at an entry that the log does not hold yet, a server takes the log for cut short and announces nothing. */
const UNDER_WAY = 'restore';
const AT_ONCE = 200;
/** The audit trail only grows, and the last administrator stays: an interrupted restore leaves rows of this backup there. */
const NEVER_CLEARED: ReadonlySet<string> = new Set(['audit-events', 'users']);

/**
 * Fills an empty storage from a backup. Announcements come last, so nothing is public before all it needs is there. After an
 * interruption the same command goes on: what it wrote is written again or known.
 */
export async function restoreBackup(request: RestoreRequest): Promise<void> {
  const { payload, manifest } = request;
  await assertEmpty(request);
  await setMark(payload, UNDER_WAY, manifest);
  await putLines(request);
  await putCarriedRows(request);
  await putFiles(request);
  await putAnnouncements(request);
  if (manifest.tip) await setMark(payload, WITNESS, manifest);
  await payload.db.deleteMany({ collection: 'projection-marks', where: { name: { equals: UNDER_WAY } }, req: {} });
}

/** An interrupted restore of the same backup is empty in this sense. */
async function assertEmpty({ payload, store, manifest }: RestoreRequest): Promise<void> {
  const marks = await store.checkpoints();
  const begun = marks.find(({ name }) => name === UNDER_WAY);
  if (begun) {
    const { sequence, hash } = manifest.tip ?? NOTHING;
    if (begun.sequence !== sequence || begun.hash !== hash) throw new RestoreRefused(OF_ANOTHER_BACKUP);
    return;
  }
  for (const collection of ['announcements', 'users', 'decisions', 'audit-events'] as const)
    if ((await payload.db.count({ collection })).totalDocs > 0) throw new RestoreRefused(NOT_EMPTY);
}

const NOTHING = { sequence: 0, hash: sha256('') };

async function setMark(payload: Payload, name: string, { tip }: Manifest): Promise<void> {
  const { sequence, hash } = tip ?? NOTHING;
  await payload.db.upsert({ collection: 'projection-marks', data: { name, sequence, hash }, where: { name: { equals: name } }, req: {} });
}

async function putLines({ store, folder, manifest, onProgress }: RestoreRequest): Promise<void> {
  let done = 0;
  const total = manifest.counts.lines;
  const lines = readJsonLines<Omit<SealedRow, 'line'>>(path.join(folder, LINES_FILE));
  for await (const some of inGroups(lines, AT_ONCE)) {
    await store.putSealedLines(some.map(checkedLine));
    done += some.length;
    onProgress({ phase: 'lines', done, total });
  }
}

function checkedLine({ id, hash, text }: Omit<SealedRow, 'line'>): SealedRow {
  if (sha256(text) !== hash || idFromHash(hash) !== id)
    throw new RestoreRefused({ vi: `Dòng ${id} trong bản sao lưu đã bị sửa.`, en: `Line ${id} of the backup was altered.` });
  return { id, hash, text, line: JSON.parse(text) as SealedLine };
}

/** Replaces what an interrupted restore, or the first opening, left in these collections. */
async function putCarriedRows({ payload, folder, manifest, onProgress }: RestoreRequest): Promise<void> {
  const file = path.join(folder, ROWS_FILE);
  const collections = new Map(carriedCollections(payload.config).map((collection) => [collection.slug as string, collection]));
  const ids = await idsIn(file);
  const unknown = [...ids.keys()].find((slug) => !collections.has(slug));
  if (unknown !== undefined) throw new RestoreRefused(ofAnotherRelease(unknown));
  const between = idsBetween(kindOf(payload), ids, (slug) => payload.collections[slug as CollectionSlug].customIDType !== undefined);

  const held = await clearCollections(payload, [...collections.keys()] as CollectionSlug[]);
  let done = 0;
  const total = manifest.counts.rows;
  for await (const { collection, row } of readJsonLines<CarriedRow>(file)) {
    const { id, ...data } = between.renamed(collections.get(collection)!, withoutSessions(row));
    if (!held.has(`${collection}/${id}`))
      await payload.db.create({ collection: collection as CollectionSlug, data, customID: id, req: {}, returning: false });
    onProgress({ phase: 'rows', done: (done += 1), total });
  }
}

/** Returns the ids of the rows that stay: 'users/1'. */
async function clearCollections(payload: Payload, slugs: readonly CollectionSlug[]): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  // Rows that refer to others go first.
  for (const collection of [...slugs].reverse()) {
    if (!NEVER_CLEARED.has(collection)) await payload.db.deleteMany({ collection, where: {}, req: {} });
    else
      for (const { id } of (await payload.db.find<{ id: number | string }>({ collection, pagination: false, limit: 0 })).docs)
        held.add(`${collection}/${id}`);
  }
  return held;
}

async function idsIn(file: string): Promise<Map<string, (number | string)[]>> {
  const ids = new Map<string, (number | string)[]>();
  for await (const { collection, row } of readJsonLines<CarriedRow>(file)) {
    const known = ids.get(collection);
    if (known) known.push(row.id);
    else ids.set(collection, [row.id]);
  }
  return ids;
}

/** People sign in again: a session that was ended since must not come back. */
function withoutSessions({ sessions: _sessions, ...row }: CarriedRow['row']): CarriedRow['row'] {
  return row as CarriedRow['row'];
}

async function putFiles({ folder, dataDir, onProgress }: RestoreRequest): Promise<void> {
  for (const [done, name] of CARRIED_FOLDERS.entries()) {
    const from = path.join(folder, FILES_FOLDER, name);
    for (const file of await filesIn(from)) {
      const to = path.join(dataDir, name, file);
      await makeFolders(path.dirname(to));
      await copyFile(path.join(from, file), to);
    }
    onProgress({ phase: 'files', done: done + 1, total: CARRIED_FOLDERS.length });
  }
}

async function putAnnouncements({ store, folder, manifest, onProgress }: RestoreRequest): Promise<void> {
  const held = (await store.tip())?.sequence ?? 0;
  const total = manifest.counts.announcements;
  for await (const announcement of readJsonLines<Announcement>(path.join(folder, ANNOUNCEMENTS_FILE))) {
    const { sequence } = announcement;
    if (hashAnnouncement(announcement) !== announcement.hash)
      throw new RestoreRefused({
        vi: `Công bố ${sequence} trong bản sao lưu đã bị sửa.`,
        en: `Announcement ${sequence} of the backup was altered.`,
      });
    if (sequence > held && (await store.append(announcement)) !== 'appended') throw new RestoreRefused(NOT_EMPTY);
    onProgress({ phase: 'announcements', done: sequence, total });
  }
}

const NOT_EMPTY: Label = {
  vi: 'Cơ sở dữ liệu đích không trống: chỉ khôi phục vào nơi chưa có công bố, tài khoản và dự thảo. Không có gì bị ghi đè.',
  en: 'The database is not empty: a backup is restored only where nothing is announced and no accounts or drafts exist.',
};

const OF_ANOTHER_BACKUP: Label = {
  vi: 'Ở đây đang khôi phục dở từ một bản sao lưu khác; hãy dùng tiếp bản đó hoặc một cơ sở dữ liệu trống.',
  en: 'A restore of another backup was interrupted here: go on with that one, or take an empty database.',
};

function ofAnotherRelease(collection: string): Label {
  return {
    vi: `Bản sao lưu có bảng ${collection} mà phiên bản này không biết; hãy dùng phiên bản mới hơn.`,
    en: `The backup holds the collection ${collection}, which this release does not know: use a newer one.`,
  };
}
