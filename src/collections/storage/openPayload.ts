import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { createClient } from '@libsql/client';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { BasePayload, buildConfig, getPayload, type Migration, type Payload } from 'payload';
import { makeFolders } from '../../store/makeFolders.ts';
import { cmsConfig } from '../cmsConfig.ts';
import { fileUrl, pathOf } from './sqlite/fileUrl.ts';
import { readOrMakeSecret } from './readOrMakeSecret.ts';
import { migrations } from './sqlite/migrations/index.ts';
import { oneAtATime } from './sqlite/oneAtATime.ts';

export interface StorageSettings {
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** Null: the one kept in `dataDir`, made where there is none. */
  readonly secret: string | null;
}

interface Opening {
  /** The instance that Next's pages of the admin find too; a process has one. */
  readonly isShared?: boolean;
  /** Told of each index or trigger that the log rests on and that is not there; where nobody wants to be told, opening fails. */
  readonly onMissingGuard?: (name: string) => void;
}

/**
 * Opens the storage, also in an empty folder: makes the folder, the secret and the tables. Processes that start at once
 * wait for each other. Throws with one sentence where the folder or the file cannot be used.
 */
export async function openPayload(settings: StorageSettings, { isShared = false, onMissingGuard }: Opening = {}): Promise<Payload> {
  const file = pathOf(settings.databaseUrl);
  for (const folder of [settings.dataDir, path.dirname(file)]) await makeFolder(folder);
  const secret =
    settings.secret ?? (await readOrMakeSecret(settings.dataDir).catch((error: unknown) => refuseFolder(settings.dataDir, error)));
  const config = buildConfig(cmsConfig({ databaseUrl: settings.databaseUrl, secret }));
  // Outside production getPayload would look for a development server's socket.
  process.env.DISABLE_PAYLOAD_HMR = 'true';
  return oneAtATime(`${file}.lock`, async () => {
    await assertUsable(file);
    const options = { config, disableOnInit: true };
    const payload = isShared ? await getPayload(options) : await new BasePayload().init(options);
    await migrate(payload);
    const missing = await missingGuards(payload);
    if (onMissingGuard) missing.forEach(onMissingGuard);
    else if (missing.length > 0) await refuseUnguarded(payload, missing);
    return payload;
  }).catch((error: unknown) => {
    if (!isStorageError(error)) throw error;
    throw new Error(`Không mở được cơ sở dữ liệu ${file}. / The database ${file} cannot be opened.`, { cause: error });
  });
}

/** Payload leaves a rejected promise behind when it cannot connect, which ends the process before anything is said. */
async function assertUsable(file: string): Promise<void> {
  const client = createClient({ url: fileUrl(file) });
  try {
    await client.execute('PRAGMA busy_timeout = 5000');
    (await client.transaction('write')).close();
  } finally {
    client.close();
  }
}

/** All at once or not at all, so that a start broken off leaves no half-made tables behind. */
async function migrate(payload: Payload): Promise<void> {
  const { client } = payload.db as unknown as SQLiteAdapter;
  await client.execute('BEGIN IMMEDIATE');
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
  await client.execute('COMMIT');
}

/** Where the driver cannot open a file at all, its error has neither class nor code. */
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

/** Announcing rests on two unique indexes, and the log on its triggers: without them nothing may be announced. */
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
