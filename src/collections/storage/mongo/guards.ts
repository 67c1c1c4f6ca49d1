import type { Payload } from 'payload';
import type { Label } from '../../../domain/values/vocabulary.ts';
import { modelOf } from '../../../store/mongo/modelOf.ts';
import type { Opening } from '../database.ts';
import { refuseUnguarded } from '../refuseUnguarded.ts';

const LOG = ['announcements', 'sealed-lines'] as const;
const UNIQUE = ['sequence', 'decision'] as const;
const UNAUTHORIZED = 13;

/**
 * Without its unique indexes nothing may be announced. A user who may change the log is only told of: without users of
 * its own, every MongoDB would be refused.
 */
export async function assertGuarded(payload: Payload, { onMissingGuard, onNotice }: Opening): Promise<void> {
  const indexes = await missingIndexes(payload);
  const doors = await openDoors(payload);
  if (onMissingGuard) return [...indexes, ...doors].forEach(onMissingGuard);
  if (indexes.length > 0) await refuseUnguarded(payload, indexes);
  if (doors.length > 0) onNotice?.(unguarded(doors));
}

async function missingIndexes(payload: Payload): Promise<string[]> {
  const indexes = await modelOf(payload, 'announcements').collection.indexes();
  const unique = new Set(indexes.filter(({ unique }) => unique).map(({ key }) => Object.keys(key).join()));
  return UNIQUE.filter((field) => !unique.has(field)).map((field) => `announcements ${field}`);
}

/** Tries changes that find nothing. Only the refusal counts: not every server tells a user's rights. */
async function openDoors(payload: Payload): Promise<string[]> {
  const doors: string[] = [];
  for (const name of LOG) {
    const { collection } = modelOf(payload, name);
    const nothing = { _id: '' as never };
    if (!(await isRefused(() => collection.updateOne(nothing, { $set: { hash: '' } })))) doors.push(`${name} update`);
    if (!(await isRefused(() => collection.deleteOne(nothing)))) doors.push(`${name} remove`);
  }
  return doors;
}

async function isRefused(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return false;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === UNAUTHORIZED) return true;
    throw error;
  }
}

function unguarded(doors: readonly string[]): Label {
  return {
    vi: `CẢNH BÁO: tài khoản cơ sở dữ liệu sửa và xóa được nhật ký công bố (${doors.join(', ')}). Hãy tạo tài khoản riêng: npm run mongo-user.`,
    en: `WARNING: the database user may change the announced log (${doors.join(', ')}). Make a user of its own: npm run mongo-user.`,
  };
}
