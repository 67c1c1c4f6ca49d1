import type { Payload } from 'payload';
import { kindOf, type DatabaseKind } from './databaseKind.ts';
import { modelOf } from './mongo/modelOf.ts';

type IdOf = (payload: Payload, collection: string, number: number) => unknown;

/** In hexadecimal, an id of MongoDB has this length. */
const DIGITS = 24;

const ID_OF: Readonly<Record<DatabaseKind, IdOf>> = {
  sqlite: (_payload, _collection, number) => number,
  mongo: (payload, collection, number) => {
    const { ObjectId } = modelOf(payload, collection).base.Types;
    return new ObjectId(number.toString(16).padStart(DIGITS, '0'));
  },
};

/**
 * First rows of a collection without a unique key, with the ids 1, 2, 3 and so on. Of two processes that fill it at
 * once, each skips what the other has put.
 */
export function numbered<Row extends object>(payload: Payload, collection: string, rows: readonly Row[]): Row[] {
  return rows.map((row, i) => ({ ...row, id: ID_OF[kindOf(payload)](payload, collection, i + 1) }));
}
