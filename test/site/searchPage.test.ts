import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const LONG_NAME = `Cấp thẻ kiểm định viên ${'đối với trường hợp thay đổi quy mô công trình '.repeat(12).trim()}`;
const MANY = 230;

let app: RequestHandler;
beforeAll(async () => {
  const served = await aSmallCountry();
  await served.announce({
    issuedOn: '2026-06-10',
    lines: [
      { code: '1.020000', name: LONG_NAME, levels: ['central'] },
      // More than search looks at.
      ...Array.from({ length: MANY }, (_, i) => ({
        code: `1.03${String(i).padStart(4, '0')}`,
        name: `Xác nhận thửa ruộng số ${i}`,
        levels: i % 2 === 0 ? (['province'] as const) : (['commune'] as const),
      })),
    ],
  });
  app = served.app();
});
const get = async (address: string) => (await request(app).get(encodeURI(address))).text;

describe('other queries that the page of results offers', () => {
  it('are a list with a name, long ones cut, whole in their titles', async () => {
    const text = await get('/tim-kiem?q=cấp thẻ bay lên trời');
    const [, list = ''] = /<p id="tim-khac">Có phải bạn muốn tìm:<\/p><ul aria-labelledby="tim-khac">(.*?)<\/ul>/.exec(text) ?? [];
    const offered = [...list.matchAll(/<li><a class="clamped" href="[^"]+" title="([^"]+)">([^<]+)<\/a><\/li>/g)];
    expect(offered.map(([, title]) => title)).toEqual([LONG_NAME]);
    expect(offered.map(([, title]) => title)).toEqual(offered.map(([, , shown]) => shown));
    expect(offered.map(([item]) => item).join('')).toBe(list);
  });
});

describe('counts on the page of results', () => {
  const countsOf = (text: string) => [...text.matchAll(/<small>(.*?)<\/small>/g)].map(([, count]) => count);

  it.each([
    ['/tim-kiem', '20 kết quả sát nhất (còn nữa)', 'ít nhất 100'],
    ['/en/tim-kiem', '20 nearest results (there are more)', 'at least 100'],
  ])('%s tells that they are lower bounds where not all was looked at', async (address, total, count) => {
    const text = await get(`${address}?q=xac nhan thua ruong`);
    expect(/<p class="count">(.*?)<\/p>/.exec(text)?.[1]).toBe(total);
    expect(countsOf(text)).toEqual([count, count]);
    const [rest] = /\(.*\)/.exec(total) ?? [];
    expect(await get(`${address}?q=xac nhan thua ruong&trang=2`)).toContain(`21–40 ${rest}</p>`);
  });

  it('are told as they are where all was looked at', async () => {
    const text = await get('/tim-kiem?q=khai sinh');
    expect(/<p class="count">(.*?)<\/p>/.exec(text)?.[1]).toMatch(/^\d+ kết quả/);
    expect(text).not.toContain('ít nhất');
  });
});
