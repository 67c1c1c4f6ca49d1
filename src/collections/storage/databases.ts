import type { Payload } from 'payload';
import { kindOf, kindOfUrl, type DatabaseKind } from '../../store/databaseKind.ts';
import type { Database } from './database.ts';

/** Loaded when needed: a driver takes a good part of a second, and a process needs one. */
const DATABASES: Readonly<Record<DatabaseKind, () => Promise<Database>>> = {
  sqlite: async () => (await import('./sqlite/sqlite.ts')).sqlite,
  mongo: async () => (await import('./mongo/mongo.ts')).mongo,
};

export function databaseAt(databaseUrl: string): Promise<Database> {
  return DATABASES[kindOfUrl(databaseUrl)]();
}

export function databaseUnder(payload: Payload): Promise<Database> {
  return DATABASES[kindOf(payload)]();
}
