import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createClient } from '@libsql/client';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Migration, Payload } from 'payload';
import { bilingualLine } from '../../../domain/values/bilingual.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import { causesOf } from '../../../store/causesOf.ts';
import { plainMessage } from '../../../store/plainError.ts';
import { cmsConfig } from '../../cmsConfig.ts';
import { filesFolderIn } from '../../decisionFiles/filesFolder.ts';
import type { OpenedStorage, Opening, StorageSettings } from '../database.ts';
import { initialise } from '../initialise.ts';
import { makeDataFolder, refuseFolder } from '../makeDataFolder.ts';
import { readOrMakeSecret } from '../readOrMakeSecret.ts';
import { tellNowAndThen } from '../tellNowAndThen.ts';
import { adapterFor } from './adapterFor.ts';
import { fileUrl, pathOf } from './fileUrl.ts';
import { assertGuarded } from './guards.ts';
import { keepPrivate } from './keepPrivate.ts';
import { migrations } from './migrations/index.ts';
import { oneAtATime } from './oneAtATime.ts';
import { readOnlyUrl } from './readOnlyUrl.ts';
import { untilFree } from './untilFree.ts';
import { watchFile } from './watchFile.ts';

/**
 * Opens the storage and makes folder, secret and tables where they are missing. Processes that start together wait for
 * each other and for a busy database. Throws one sentence where folder or file cannot be used.
 */
export async function openSqlite(settings: StorageSettings, opening: Opening): Promise<OpenedStorage> {
  const file = pathOf(settings.databaseUrl);
  try {
    const payload = await openToWrite(settings, opening);
    return { payload, isReadOnly: false, isRemote: false, watch: await watchFile(file, false), untilFree };
  } catch (error) {
    if (!opening.isReader || !isUnwritable(error) || !existsSync(file)) throw error;
    opening.onNotice?.({
      vi: `Không ghi được vào ${path.dirname(file)}: chỉ đọc, không công bố. (${plainMessage(error)})`,
      en: `${path.dirname(file)} cannot be written to: reading only.`,
    });
    const payload = await openToRead(settings, opening);
    return { payload, isReadOnly: true, isRemote: false, watch: await watchFile(file, true), untilFree };
  }
}

async function openToWrite(settings: StorageSettings, opening: Opening): Promise<Payload> {
  const file = pathOf(settings.databaseUrl);
  const onWait = tellNowAndThen(() => opening.onNotice?.(BUSY));
  for (const folder of [settings.dataDir, path.dirname(file)]) await makeDataFolder(folder);
  const secret =
    settings.secret ?? (await readOrMakeSecret(settings.dataDir).catch((error: unknown) => refuseFolder(settings.dataDir, error)));
  const config = cmsConfig({
    db: adapterFor(settings.databaseUrl, { onWait }),
    secret,
    filesFolder: filesFolderIn(settings.dataDir),
    publicUrl: settings.publicUrl ?? null,
  });
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
    const payload = await initialise(
      cmsConfig({ db: adapterFor(settings.databaseUrl, { readOnlyUrl: url }), secret, filesFolder: filesFolderIn(settings.dataDir) }),
      opening,
    );
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
    bilingualLine({
      vi: `Cơ sở dữ liệu ${file} thuộc phiên bản trước: hãy mở một lần ở nơi ghi được.`,
      en: `The database ${file} is of an earlier version: open it once where it can be written.`,
    }),
  );
}

function refuseDatabase(file: string, error: unknown): never {
  if (!isStorageError(error)) throw error;
  throw new Error(bilingualLine({ vi: `Không mở được cơ sở dữ liệu ${file}.`, en: `The database ${file} cannot be opened.` }), {
    cause: error,
  });
}

const BUSY: Label = {
  vi: 'Cơ sở dữ liệu đang bị chương trình khác giữ; đang chờ…',
  en: 'Another program holds the database; waiting…',
};

/** All or nothing, so that an interrupted start leaves no half-made tables. */
async function migrate(payload: Payload): Promise<void> {
  const { client } = payload.db as unknown as SQLiteAdapter;
  await client.execute('BEGIN IMMEDIATE');
  try {
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
    await client.execute('COMMIT');
  } catch (error) {
    await client.execute('ROLLBACK').catch(() => undefined);
    throw error;
  }
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
