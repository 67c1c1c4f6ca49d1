import type { Payload } from 'payload';
import { kindOf, type DatabaseKind } from './databaseKind.ts';
import { putDocuments as putIntoMongo } from './mongo/putDocuments.ts';
import { putDocuments as putIntoSqlite } from './sqlite/putDocuments.ts';

type Row = Readonly<Record<string, unknown>>;
type Part = Row & { readonly id: number | string };

/** What is stored together. */
export interface PutDocuments {
  /** Whole documents, without ids. */
  readonly added: readonly Row[];
  /** Fields of known documents, each whole: a list or a group is replaced. */
  readonly changed: readonly Part[];
  /** The same, where the history need not tell it, as a place in an order. */
  readonly moved: readonly Part[];
}

type Put = (payload: Payload, collection: 'lines', documents: PutDocuments) => Promise<readonly (number | string)[]>;

const PUT: Readonly<Record<DatabaseKind, Put>> = { sqlite: putIntoSqlite, mongo: putIntoMongo };

/**
 * Stores documents of a collection with history, and their states there, hundreds at once; answers the ids of the added
 * ones, in order. No hook runs: whoever calls it has checked them.
 */
export const putDocuments: Put = (payload, collection, documents) => PUT[kindOf(payload)](payload, collection, documents);
