import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import mongoose from 'mongoose';
import type { StorageSettings } from '../../src/collections/storage/openPayload.ts';

const SECRET = 'a secret for tests';

/** A MongoDB server (`TEST_DATABASE=mongodb://…`) for the suites that run on every database. */
const server = process.env.TEST_DATABASE;
export const isOnMongo = server !== undefined;

/**
 * The storage of a test's folder: a file in it, or a database on the server under test.
 * @param secret as in the settings; with null the database makes it in the folder, where it may
 */
export function storageIn(dataDir: string, secret: string | null = SECRET): StorageSettings {
  if (server === undefined) return { dataDir, databaseUrl: `file:${path.join(dataDir, 'tthc.db')}`, secret };
  return { dataDir, databaseUrl: mongoUrlOf(server, dataDir), secret: secret ?? SECRET };
}

/** The same storage, as the environment of a command. */
export function databaseEnvironment(dataDir: string): { DATABASE_URL: string; PAYLOAD_SECRET?: string } {
  const { databaseUrl } = storageIn(dataDir);
  return server === undefined ? { DATABASE_URL: databaseUrl } : { DATABASE_URL: databaseUrl, PAYLOAD_SECRET: SECRET };
}

/** A database on the server, named after the folder. */
export function mongoUrlOf(address: string, dataDir: string): string {
  const url = new URL(address);
  url.pathname = `/tthc_${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  return url.href;
}

/** Removes a test's folder and its database. */
export async function removeStorage(dataDir: string): Promise<void> {
  if (server !== undefined) await dropDatabase(mongoUrlOf(server, dataDir));
  await rm(dataDir, { recursive: true, force: true });
}

export async function dropDatabase(databaseUrl: string): Promise<void> {
  const connection = await mongoose.createConnection(databaseUrl).asPromise();
  await connection.dropDatabase();
  await connection.close();
}
