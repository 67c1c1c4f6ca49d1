import { expect, it } from '@jest/globals';
import { openStorage } from './openStorage.ts';

it('What refers to something that has just been removed is a conflict, and not a fault of ours', async () => {
  const storage = await openStorage();
  try {
    const dangling = storage.payload.db.create({ collection: 'remarks', data: { decision: 99_999, text: 'x' } });
    await expect(dangling).rejects.toMatchObject({ name: 'Refusal', status: 409, message: expect.stringContaining('vừa bị xóa') });
    const other = storage.payload.db.create({ collection: 'remarks', data: { text: null } });
    await expect(other).rejects.toMatchObject({ name: expect.not.stringContaining('Refusal') });
  } finally {
    await storage.close();
  }
});
