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
    const { task, tried } = aTask(failing('MongoNetworkError'), failing('Error', failing('MongoOperationTimeoutError')));
    expect(await untilBack(task, 0)).toBe('done');
    expect(tried).toHaveLength(3);
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
