import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const BYTES = Buffer.from('mẫu đơn');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');
let folder: string;
let app: RequestHandler;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'forms-'));
  await writeFile(path.join(folder, SHA256), BYTES);
  const served = await aSmallCountry({ settings: { publicUrl: null, serve: new Set(['public']), formsFolder: folder } });
  const forms = [{ name: 'Đơn', fileName: 'đơn.docx', url: null, sha256: SHA256 }];
  await served.announce({
    issuedOn: '2026-06-10',
    lines: [{ code: '1.007777', name: 'Có mẫu đơn', content: { ...EMPTY_CONTENT, forms } }],
  });
  app = served.app();
});
afterAll(() => rm(folder, { recursive: true }));

it('a form that the catalogue holds is a download by its hash, for ever', async () => {
  const page = await request(app).get('/thu-tuc/1.007777').expect(200);
  expect(page.text).toContain('<small> DOCX, 1 kB</small>');
  const [, address = ''] = /href="(\/bieu-mau\/[^"]+)"/.exec(page.text) ?? [];
  const { body, headers } = await request(app).get(address).responseType('blob').expect(200);
  expect(Buffer.from(body as Buffer)).toEqual(BYTES);
  expect(headers).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': "attachment; filename*=UTF-8''%C4%91%C6%A1n.docx",
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
});

it('nothing else of the disk can be had', async () => {
  for (const address of [`/bieu-mau/${'0'.repeat(64)}/x.doc`, '/bieu-mau/..%2F..%2Fetc/passwd', '/bieu-mau/abc/x'])
    expect([address, (await request(app).get(address)).status]).toEqual([address, 404]);
});
