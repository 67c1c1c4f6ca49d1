import { describe, expect, it } from '@jest/globals';
import { untilBack } from '../../../src/collections/storage/mongo/untilBack.ts';

const failing = (name: string, cause?: unknown) => Object.assign(new Error('away', { cause }), { name });

/** A task that fails with these errors in turn, and then succeeds. */
function aTask(...errors: readonly Error[]) {
  const tried: number[] = [];
  const task = async () => {
    const error = errors[tried.length];
    tried.push(tried.length);
    if (error) throw error;
    return 'done';
  };
  return { task, tried };
}

describe('A task on a MongoDB that is away', () => {
  it('is repeated until it answers', async () => {
    const { task, tried } = aTask(
      failing('MongoNetworkError'),
      failing('MongooseServerSelectionError'),
      failing('Error', failing('MongoOperationTimeoutError')),
    );
    expect(await untilBack(task, 0)).toBe('done');
    expect(tried).toHaveLength(4);
  });

  it('is repeated where Payload could not connect in time, and not where nobody listens', async () => {
    const byPayload = (why: string) => new Error(`Error: cannot connect to MongoDB: Error: cannot connect to MongoDB. Details: ${why}`);
    const slow = aTask(byPayload('Server selection timed out after 2000 ms'));
    expect(await untilBack(slow.task, 0)).toBe('done');
    const nobody = aTask(byPayload('connect ECONNREFUSED 127.0.0.1:9'));
    await expect(untilBack(nobody.task, 0)).rejects.toThrow('ECONNREFUSED');
    expect(nobody.tried).toHaveLength(1);
  });

  it('fails at once for any other reason, and in the end where it stays away', async () => {
    const other = aTask(failing('ValidationError'));
    await expect(untilBack(other.task, 0)).rejects.toThrow('away');
    expect(other.tried).toHaveLength(1);
    const gone = aTask(...Array.from({ length: 100 }, () => failing('MongoServerSelectionError')));
    await expect(untilBack(gone.task, 0)).rejects.toThrow('away');
    expect(gone.tried).toHaveLength(60);
  });
});
