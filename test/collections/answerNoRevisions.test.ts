import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

let admin: OpenAdmin;
beforeAll(async () => {
  admin = await openAdmin({ authority: null });
});
afterAll(() => admin.close());

const COLLECTIONS = [
  'explanations',
  'draft-outlines',
  'procedures',
  'announcements',
  'authorities',
  'fields',
  'legal-documents',
  'holidays',
  'remarks',
  'reviews',
  'reception-offices',
  'delegated-powers',
  'users',
  'api-keys',
  'webhooks',
  'webhook-deliveries',
  'audit-events',
  'sealed-lines',
  'projection-marks',
];

describe('The revisions of a collection that keeps none', () => {
  it.each(COLLECTIONS)('are not found: %s', async (collection) => {
    for (const [method, path] of [
      ['GET', 'versions'],
      ['GET', 'versions/1'],
      ['POST', 'versions/1'],
    ] as const) {
      const { status, body } = await admin.ask('administrator', method, `/${collection}/${path}`);
      expect([status, body.errors]).toEqual([404, [expect.objectContaining({ message: 'No earlier revisions are kept here.' })]]);
    }
  });

  it('leave those alone that are kept', async () => {
    expect((await admin.ask('administrator', 'GET', '/search-aliases/versions')).status).toBe(200);
    expect((await admin.ask(null, 'GET', '/search-aliases/versions')).status).toBe(403);
  });
});
