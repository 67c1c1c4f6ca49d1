import type { Payload } from 'payload';
import type { OpenedStorage, Opening, StorageSettings } from './database.ts';
import { databaseAt } from './databases.ts';

export type { OpenedStorage, StorageSettings } from './database.ts';

/**
 * Opens the storage and makes what is missing. Processes that start together wait for each other and for a busy database.
 * Throws one sentence where the database cannot be used.
 */
export async function openPayload(settings: StorageSettings, opening: Opening = {}): Promise<Payload> {
  return (await openStorage(settings, opening)).payload;
}

export async function openStorage(settings: StorageSettings, opening: Opening = {}): Promise<OpenedStorage> {
  return (await databaseAt(settings.databaseUrl)).open(settings, opening);
}
