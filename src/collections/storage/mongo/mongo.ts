import type { Database } from '../database.ts';
import { adapterFor } from './adapterFor.ts';
import { openMongo } from './openMongo.ts';
import { writePlan } from './writePlan.ts';

/** A MongoDB that several machines share. */
export const mongo: Database = { adapterFor, open: openMongo, writePlan };
