import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepAside } from '../../../src/announcing/importing/keptAside.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'aside-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('values put aside', () => {
  it('come back as they were, in any order, and leave nothing in the folder', async () => {
    const aside = await keepAside<{ readonly text: string; readonly place: string | null }>(folder);
    const values = Array.from({ length: 300 }, (_, i) => ({ text: 'Thủ tục đăng ký '.repeat(i), place: i % 2 === 0 ? null : '24' }));
    const places = [];
    for (const value of values) places.push(await aside.put(value));
    expect(await readdir(folder)).toEqual([]);
    for (const i of [299, 0, 150, 1]) expect(await aside.get(places[i]!)).toEqual(values[i]);
    await aside.close();
  });

  it('are refused where the file holds less than was put', async () => {
    const aside = await keepAside<string>(folder);
    const place = await aside.put('một');
    await expect(aside.get({ ...place, bytes: 100 })).rejects.toThrow('cut short');
    await aside.close();
  });
});
