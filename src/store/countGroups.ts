import type { Payload } from 'payload';
import type { CountedGroup, Counting } from './countedGroup.ts';
import { kindOf, type DatabaseKind } from './databaseKind.ts';
import { countGroups as countInMongo } from './mongo/countGroups.ts';
import { countGroups as countInSqlite } from './sqlite/countGroups.ts';

/** Counts rows in groups, in one query. Payload itself would ask once for each group. */
export type CountGroups = <Field extends string>(payload: Payload, counting: Counting<Field>) => Promise<readonly CountedGroup<Field>[]>;

const COUNT: Readonly<Record<DatabaseKind, CountGroups>> = { sqlite: countInSqlite, mongo: countInMongo };

export const countGroups: CountGroups = (payload, counting) => COUNT[kindOf(payload)](payload, counting);
