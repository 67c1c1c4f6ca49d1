import type { Payload } from 'payload';

/** The databases that the catalogue runs on. Each has one folder here and one in `collections/storage`. */
export type DatabaseKind = 'sqlite' | 'mongo';

/** @param databaseUrl as in the settings: `file:…`, `mongodb://…` or `mongodb+srv://…` */
export function kindOfUrl(databaseUrl: string): DatabaseKind {
  return /^mongodb(\+srv)?:\/\//.test(databaseUrl) ? 'mongo' : 'sqlite';
}

export function kindOf({ db }: Pick<Payload, 'db'>): DatabaseKind {
  return db.name === 'mongoose' ? 'mongo' : 'sqlite';
}
