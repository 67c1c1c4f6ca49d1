import type { WritePlan } from '../storage/database.ts';
import { withSearchText } from '../lists/searchText.ts';
import { databaseUnder } from '../storage/databases.ts';

/**
 * Writes a plan, many rows at once. Each write checks again what it must not overwrite. So an editor who saves meanwhile,
 * or another process with the same plan, loses nothing. After an interruption the remaining plan is smaller.
 */
export const writePlan: WritePlan = async (payload, collection, plan) =>
  (await databaseUnder(payload)).writePlan(payload, collection, {
    ...plan,
    put: plan.put.map((row) => withSearchText(payload, collection, row)),
  });
