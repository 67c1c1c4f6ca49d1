import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { serveStatic } from '../../src/server/admin/staticFiles.ts';

const SCRIPT = 'console.log("xin chào");\n'.repeat(200);
const ADDRESS = '/_next/static/chunks/398c2d76j7v7d.js';
const NEXT = 'answered by Next';

let project: string;
let chunks: string;
beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'tthc-static-'));
  chunks = path.join(project, '.next', 'static', 'chunks');
  await mkdir(chunks, { recursive: true });
  await writeFile(path.join(chunks, '398c2d76j7v7d.js'), SCRIPT);
  await writeFile(path.join(chunks, 'short.js'), 'short');
  await writeFile(path.join(project, '.next', 'secret.js'), SCRIPT);
});
afterEach(() => rm(project, { recursive: true, force: true }));

const served = () => serveStatic(project, (_, response) => void response.end(NEXT));
const get = async (address: string, headers: Record<string, string> = {}) =>
  request(await served())
    .get(address)
    .set(headers);

describe("What the admin's pages load", () => {
  it.each(['br', 'gzip'])('is compressed before anybody asks (%s), and kept for ever', async (encoding) => {
    const handler = await served();
    expect((await readdir(chunks)).sort()).toEqual(['398c2d76j7v7d.js', '398c2d76j7v7d.js.br', '398c2d76j7v7d.js.gz', 'short.js']);
    const { headers, text } = await request(handler).get(ADDRESS).set('Accept-Encoding', encoding);
    expect(text).toBe(SCRIPT);
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/javascript; charset=UTF-8',
      vary: 'Accept-Encoding',
    });
    expect(Number(headers['content-length'])).toBeLessThan(SCRIPT.length / 10);
  });

  it('is not compressed again at the next start', async () => {
    await served();
    await writeFile(path.join(chunks, '398c2d76j7v7d.js.gz'), 'as it was');
    const { headers } = await request(await served())
      .head(ADDRESS)
      .set('Accept-Encoding', 'gzip');
    expect(headers['content-length']).toBe('9');
  });

  it('is left to Next where that knows better: plain, in parts, unchanged, short, elsewhere', async () => {
    expect((await get(ADDRESS, { 'Accept-Encoding': 'identity' })).text).toBe(NEXT);
    expect((await get(ADDRESS, { 'Accept-Encoding': 'br', Range: 'bytes=0-1' })).text).toBe(NEXT);
    expect((await get(ADDRESS, { 'Accept-Encoding': 'br', 'If-None-Match': '"a"' })).text).toBe(NEXT);
    for (const address of [
      '/_next/static/chunks/short.js',
      '/_next/static/../secret.js',
      '/_next/static/chunks/%2e%2e/%2e%2e/secret.js',
      '/admin',
    ])
      expect((await get(address, { 'Accept-Encoding': 'br' })).text).toBe(NEXT);
  });

  it('answers HEAD without a body', async () => {
    const { headers, text } = await request(await served())
      .head(ADDRESS)
      .set('Accept-Encoding', 'br');
    expect([headers['content-encoding'], text ?? '']).toEqual(['br', '']);
  });
});
