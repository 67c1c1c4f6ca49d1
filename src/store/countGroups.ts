import type { Payload } from 'payload';
import { kindOf, type DatabaseKind } from './databaseKind.ts';
import { countGroups as countInMongo } from './mongo/countGroups.ts';
import { countGroups as countInSqlite } from './sqlite/countGroups.ts';

export interface Counting<Field extends string> {
  readonly collection: string;
  /** Rows with equal values in all of these fields are counted together. */
  readonly by: readonly Field[];
  /** Only rows whose text in this field is not before `from`, and before `until`; null: all rows. */
  readonly within: { readonly field: string; readonly from: string; readonly until: string } | null;
}

export type CountedGroup<Field extends string> = Readonly<Record<Field, string>> & { readonly count: number };

/** Counts rows in groups, in one query. Payload itself would ask once for each group. */
export type CountGroups = <Field extends string>(payload: Payload, counting: Counting<Field>) => Promise<readonly CountedGroup<Field>[]>;

const COUNT: Readonly<Record<DatabaseKind, CountGroups>> = { sqlite: countInSqlite, mongo: countInMongo };

export const countGroups: CountGroups = (payload, counting) => COUNT[kindOf(payload)](payload, counting);
