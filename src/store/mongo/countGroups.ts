import type { Payload } from 'payload';
import type { CountedGroup, Counting } from '../countedGroup.ts';
import { modelOf } from './modelOf.ts';

export async function countGroups<Field extends string>(
  payload: Payload,
  { collection, by, within }: Counting<Field>,
): Promise<readonly CountedGroup<Field>[]> {
  const group = Object.fromEntries(by.map((field) => [field, `$${field}`]));
  const counted = await modelOf(payload, collection).aggregate<{ _id: Record<Field, string>; count: number }>([
    ...(within ? [{ $match: { [within.field]: { $gte: within.from, $lt: within.until } } }] : []),
    { $group: { _id: group, count: { $sum: 1 } } },
  ]);
  return counted.map(({ _id, count }) => ({ ..._id, count }));
}
