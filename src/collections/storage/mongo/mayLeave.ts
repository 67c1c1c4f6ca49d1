import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { modelOf } from '../../../store/mongo/modelOf.ts';
import type { User } from '../../payloadTypes.ts';

/** How long an announced leaving counts; the removal follows within moments. */
const LEAVING_MS = 30_000;
const TRIES = 40;
const WAIT_MS = 50;

/**
 * Each administrator who leaves says so first, and then looks for one who stays. Two who look at each other both find
 * nobody; each takes it back and tries again after a random moment. So never do all leave.
 */
export async function mayLeave(payload: Payload, administrator: User['id']): Promise<boolean> {
  const users = modelOf(payload, 'users');
  const announce = (leavingAt: Date | null) =>
    users.updateOne({ _id: administrator }, { $set: { leavingAt } }, { strict: false, timestamps: false });
  for (let tries = 0; tries < TRIES; tries += 1) {
    await announce(new Date());
    const others = { role: 'administrator', _id: { $ne: administrator } };
    const staying = { ...others, $or: [{ leavingAt: null }, { leavingAt: { $lt: new Date(Date.now() - LEAVING_MS) } }] };
    if (await users.exists(staying).setOptions({ strictQuery: false })) return true;
    await announce(null);
    if (!(await users.exists(others))) return false;
    await sleep(Math.random() * WAIT_MS);
  }
  return false;
}
