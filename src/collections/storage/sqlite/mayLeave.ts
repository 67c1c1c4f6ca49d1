import type { Payload } from 'payload';
import type { User } from '../../payloadTypes.ts';

/** Where two leave at once, a trigger in the database stops the second. */
export async function mayLeave(payload: Payload, administrator: User['id']): Promise<boolean> {
  const where = { role: { equals: 'administrator' }, id: { not_equals: administrator } };
  return (await payload.count({ collection: 'users', where })).totalDocs > 0;
}
