import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, rm } from 'node:fs/promises';
import path from 'node:path';
import { createClient } from '@libsql/client';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { BasePayload, buildConfig, getPayload, type Config, type Migration, type Payload } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { causesOf } from '../../store/causesOf.ts';
import { makeFolders } from '../../store/makeFolders.ts';
import { plainMessage } from '../../store/plainError.ts';
import { cmsConfig } from '../cmsConfig.ts';
import { fileUrl, pathOf } from './sqlite/fileUrl.ts';
import { keepPrivate } from './keepPrivate.ts';
import { readOrMakeSecret } from './readOrMakeSecret.ts';
import { migrations } from './sqlite/migrations/index.ts';
import { oneAtATime } from './sqlite/oneAtATime.ts';
import { readOnlyUrl } from './sqlite/readOnlyUrl.ts';
import { untilFree } from './sqlite/untilFree.ts';
import { watchFile, type FileWatch } from './sqlite/watchFile.ts';
import { tellNowAndThen } from './tellNowAndThen.ts';

export interface StorageSettings {
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** Null: the secret in `dataDir`, made where it is missing. */
  readonly secret: string | null;
  /** Where people see the admin; null: at the host that they ask. */
  readonly publicUrl?: string | null;
}

interface Opening {
  /** The instance that the admin's pages find too; a process has one. */
  readonly isShared?: boolean;
  /** Called for each missing index or trigger that the log needs. Without it, opening fails. */
  readonly onMissingGuard?: (name: string) => void;
  /** A reader starts even where nothing can be written, as on a full disk. */
  readonly isReader?: boolean;
  /** Called while the database is busy, and where it is only read. */
  readonly onNotice?: (notice: Label) => void;
}

/** An open storage and the state of its file. */
export interface OpenedStorage {
  readonly payload: Payload;
  readonly isReadOnly: boolean;
  readonly watch: FileWatch;
}

/**
 * Opens the storage and makes folder, secret and tables where they are missing. Processes that start together wait for
 * each other and for a busy database. Throws one sentence where folder or file cannot be used.
 */
export async function openPayload(settings: StorageSettings, opening: Opening = {}): Promise<Payload> {
  return (await openStorage(settings, opening)).payload;
}

export async function openStorage(settings: StorageSettings, opening: Opening = {}): Promise<OpenedStorage> {
  const file = pathOf(settings.databaseUrl);
  try {
    const payload = await openToWrite(settings, opening);
    return { payload, isReadOnly: false, watch: await watchFile(file, false) };
  } catch (error) {
    if (!opening.isReader || !isUnwritable(error) || !existsSync(file)) throw error;
    opening.onNotice?.({
      vi: `Không ghi được vào ${path.dirname(file)}: chỉ đọc, không công bố. (${plainMessage(error)})`,
      en: `${path.dirname(file)} cannot be written to: reading only.`,
    });
    const payload = await openToRead(settings, opening);
    return { payload, isReadOnly: true, watch: await watchFile(file, true) };
  }
}

async function openToWrite(settings: StorageSettings, opening: Opening): Promise<Payload> {
  const file = pathOf(settings.databaseUrl);
  const onWait = tellNowAndThen(() => opening.onNotice?.(BUSY));
  for (const folder of [settings.dataDir, path.dirname(file)]) await makeFolder(folder);
  const secret =
    settings.secret ?? (await readOrMakeSecret(settings.dataDir).catch((error: unknown) => refuseFolder(settings.dataDir, error)));
  const config = cmsConfig({ databaseUrl: settings.databaseUrl, secret, publicUrl: settings.publicUrl ?? null });
  const open = async () => {
    await keepPrivate(file);
    await untilFree(() => assertUsable(file), onWait);
    const payload = await initialise(config, opening);
    await untilFree(() => migrate(payload), onWait);
    await assertGuarded(payload, opening);
    return payload;
  };
  return oneAtATime(`${file}.lock`, open, onWait).catch((error: unknown) => refuseDatabase(file, error));
}

async function openToRead(settings: StorageSettings, opening: Opening): Promise<Payload> {
  const file = pathOf(settings.databaseUrl);
  const { url, copy } = await readOnlyUrl(file);
  const secret = settings.secret ?? randomBytes(32).toString('hex');
  try {
    const payload = await initialise(cmsConfig({ databaseUrl: settings.databaseUrl, secret, readOnlyUrl: url }), opening);
    if (copy !== null) removeWith(payload, copy);
    // A writable copy would lose everything written to it.
    await (payload.db as unknown as SQLiteAdapter).client.execute('PRAGMA query_only = ON');
    await assertMigrated(payload, file);
    await assertGuarded(payload, opening);
    return payload;
  } catch (error) {
    return refuseDatabase(file, error);
  }
}

function initialise(config: Config, { isShared = false }: Opening): Promise<Payload> {
  // Outside production getPayload would look for a development server's socket.
  process.env.DISABLE_PAYLOAD_HMR = 'true';
  const options = { config: buildConfig(config), disableOnInit: true };
  return isShared ? getPayload(options) : new BasePayload().init(options);
}

/** Payload leaves a rejected promise when it cannot connect. That would end the process without a message. */
async function assertUsable(file: string): Promise<void> {
  const client = createClient({ url: fileUrl(file) });
  try {
    await client.execute('PRAGMA busy_timeout = 5000');
    (await client.transaction('write')).close();
  } finally {
    client.close();
  }
}

function removeWith(payload: Payload, folder: string): void {
  const destroy = payload.destroy.bind(payload);
  payload.destroy = async () => {
    await destroy();
    await rm(folder, { recursive: true, force: true });
  };
}

/** A reader cannot migrate the tables. */
async function assertMigrated(payload: Payload, file: string): Promise<void> {
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, depth: 0 });
  const done = new Set(docs.map(({ name }) => name));
  if (migrations.every(({ name }) => done.has(name))) return;
  throw new Error(
    `Cơ sở dữ liệu ${file} thuộc phiên bản trước: hãy mở một lần ở nơi ghi được. / The database ${file} is of an earlier version: open it once where it can be written.`,
  );
}

async function assertGuarded(payload: Payload, { onMissingGuard }: Opening): Promise<void> {
  const missing = await missingGuards(payload);
  if (onMissingGuard) missing.forEach(onMissingGuard);
  else if (missing.length > 0) await refuseUnguarded(payload, missing);
}

function refuseDatabase(file: string, error: unknown): never {
  if (!isStorageError(error)) throw error;
  throw new Error(`Không mở được cơ sở dữ liệu ${file}. / The database ${file} cannot be opened.`, { cause: error });
}

const BUSY: Label = {
  vi: 'Cơ sở dữ liệu đang bị chương trình khác giữ; đang chờ…',
  en: 'Another program holds the database; waiting…',
};

/** All or nothing, so that an interrupted start leaves no half-made tables. */
async function migrate(payload: Payload): Promise<void> {
  const { client } = payload.db as unknown as SQLiteAdapter;
  await client.execute('BEGIN IMMEDIATE');
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
  await client.execute('COMMIT');
}

/** A folder or disk that cannot be written; damaged file contents are another matter. */
function isUnwritable(error: unknown): boolean {
  return causesOf(error).some(
    ({ code, message }) =>
      /^(SQLITE_(FULL|READONLY|IOERR|CANTOPEN)|E(NOSPC|ROFS|ACCES|PERM|DQUOT)$)/.test(code) || message.startsWith('ConnectionFailed('),
  );
}

/** Where the driver cannot open a file, its error has neither class nor code. */
function isStorageError(error: unknown): boolean {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return /^(SQLITE_|E[A-Z]+$)/.test(String(code)) || String(message).startsWith('ConnectionFailed(');
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeFolders(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    refuseFolder(folder, error);
  }
}

function refuseFolder(folder: string, cause: unknown): never {
  throw new Error(`Không ghi được vào thư mục ${folder}. / The folder ${folder} cannot be written to.`, { cause });
}

const GUARDS = [
  'announcements_sequence_idx',
  'announcements_decision_idx',
  ...['announcements', 'sealed_lines'].flatMap((table) => ['update', 'delete', 'replace'].map((verb) => `${table}_no_${verb}`)),
];

/** Announcing needs two unique indexes and the log its triggers: without them nothing may be announced. */
async function missingGuards(payload: Payload): Promise<string[]> {
  const { client } = payload.db as unknown as SQLiteAdapter;
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE (type = 'index' AND sql LIKE 'CREATE UNIQUE%') OR type = 'trigger'",
  );
  const present = new Set(rows.map((row) => String(row.name)));
  return GUARDS.filter((name) => !present.has(name));
}

async function refuseUnguarded(payload: Payload, missing: readonly string[]): Promise<never> {
  await payload.destroy();
  throw new Error(
    `Cơ sở dữ liệu thiếu ràng buộc của nhật ký công bố: ${missing.join(', ')}. / The database lacks guards of the log: ${missing.join(', ')}.`,
  );
}
