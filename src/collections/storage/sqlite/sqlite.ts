import type { Database } from '../database.ts';
import { adapterFor } from './adapterFor.ts';
import { openSqlite } from './openSqlite.ts';
import { writePlan } from './writePlan.ts';

/** One file on this machine. */
export const sqlite: Database = { adapterFor, open: openSqlite, writePlan };
