import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { html } from '../../src/site/html.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let served: ServedCatalogue;
let app: RequestHandler;
const NASTY = '<script>alert("x")</script> & \'y\'';
beforeAll(async () => {
  served = await aSmallCountry();
  await served.announce({
    issuedOn: '2026-06-10',
    lines: [
      {
        code: '1.006666',
        name: NASTY,
        content: {
          ...EMPTY_CONTENT,
          requirements: NASTY,
          forms: [{ name: 'mẫu', fileName: null, url: 'javascript:alert(1)', sha256: null }],
        },
      },
    ],
  });
  app = served.app();
});
afterEach(() => expect(served.errors).toEqual([]));

const get = (path: string) => request(app).get(path);
const linksIn = (markup: string) => [...markup.matchAll(/href="([^"#]+)"/g)].map(([, address]) => address!.replace(/&amp;/g, '&'));
const isOwn = (address: string) => address.startsWith('/') && !address.startsWith('//');

describe('pages for people', () => {
  it('lead nowhere that is dead: every link from the front page on, in both languages', async () => {
    const seen = new Set<string>(['/', '/?q=khai+sinh', '/?q=dang+ky&asOf=2026-05-01&place=01&lang=en']);
    for (const address of seen) {
      const { status, text } = await get(address);
      expect({ address, status }).toEqual({ address, status: 200 });
      for (const next of linksIn(text ?? '').filter(isOwn)) if (seen.size < 400) seen.add(next);
    }
    const has = (start: string) => [...seen].some((address) => address.startsWith(start));
    expect(['/thu-tuc/', '/phien-ban/', '/quyet-dinh/', '/site.', '/v1/'].map(has)).toEqual([true, true, true, true, true]);
  });

  it.each(['/', '/thu-tuc/1.001193', '/thu-tuc/1.001193/2025-10-01', '/quyet-dinh/2026-04-01/H26/55-QD-UBND'])(
    '%s has what a page needs to be read by everybody',
    async (address) => {
      const { text, headers } = await get(address);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toMatch("default-src 'none'");
      expect(text).toMatch(/^<!doctype html>\n<html lang="vi">/);
      for (const once of [/<h1>/g, /<main id="content">/g, /<title>[^<]+<\/title>/g, /class="skip" href="#content"/g])
        expect(text.match(once)).toHaveLength(1);
      expect(text).not.toMatch(/<script|undefined|\[object|NaN/);
      expect((await get(`${address}?lang=en`)).text).toMatch('<html lang="en">');
    },
  );

  it('show a procedure with its text, its history and what comes next', async () => {
    const { text } = await get('/thu-tuc/1.001193');
    for (const part of [
      'Đăng ký khai sinh',
      'Còn hiệu lực',
      '01/03/2026',
      'Nộp hồ sơ trực tuyến',
      '3 ngày làm việc',
      '8.000 VND',
      'Luật Hộ tịch',
      '200/QĐ-BTP',
      'Lịch sử hiệu lực',
    ])
      expect(text).toContain(part);
    expect((await get('/thu-tuc/1.001022')).text).toMatch(/Thay đổi sắp tới<\/dt><dd>01\/10\/2026: Bãi bỏ/);
  });

  it('show the law of the day in the address, for the place asked', async () => {
    const before = (await get('/thu-tuc/1.001193/2025-10-01')).text;
    expect(before).toContain('Nhận kết quả');
    expect(before).not.toContain('Nộp hồ sơ trực tuyến');
    expect((await get('/thu-tuc/1.001193?place=01')).text).toContain('36 Lý Thái Tổ');
    expect((await get('/thu-tuc/2.000528')).text).toMatch(/Không có văn bản nào có hiệu lực[^<]*<a href="\/phien-ban\//);
  });

  it('show what a version changed, word by word', async () => {
    const id = (await get('/v1/procedures/1.001193')).body.version.id;
    const { text } = await get(`/phien-ban/${id}`);
    expect(text).toMatch(/<del>[^<]+<\/del>/);
    expect(text).toContain('<ins> trực tuyến</ins>');
  });

  it('find, say what was found, and mark it', async () => {
    const { text } = await get('/?q=khai+sinh');
    expect(text).toContain('value="khai sinh"');
    expect(text).toMatch(/<a href="\/thu-tuc\/1\.001193">Đăng ký <mark>khai sinh<\/mark><\/a>/);
  });

  it('never let text become markup', async () => {
    for (const address of ['/thu-tuc/1.006666', `/?q=${encodeURIComponent(NASTY)}`]) {
      const { text } = await get(address);
      expect(text).not.toContain('<script');
      expect(text).toContain('&lt;script&gt;');
    }
    expect((await get('/thu-tuc/1.006666')).text).not.toContain('javascript:');
    expect(html`<p title="${NASTY}">${[NASTY, html`<b>${1}</b>`, null, false]}</p>`.markup).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;<b>1</b></p>',
    );
  });

  it.each([
    ['/thu-tuc/9.999999', 404, 'Không tìm thấy'],
    ['/quyet-dinh/2026-01-01/H26/1-QD-UBND', 404, 'Không tìm thấy'],
    ['/phien-ban/abc', 404, 'Không tìm thấy'],
    ['/khong-co', 404, 'Không tìm thấy'],
    ['/thu-tuc/abc', 400, 'không phải là mã thủ tục'],
    ['/thu-tuc/1.001193/2025-02-30', 400, 'asOf'],
    ['/?q=khai+sinh&place=99', 400, 'place'],
  ])('%s is answered with %i and says so', async (address, status, words) => {
    const reply = await get(address);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.text).toContain(words);
  });

  it('are kept like every answer', async () => {
    const { headers } = await get('/thu-tuc/1.001193');
    expect((await get('/thu-tuc/1.001193').set('If-None-Match', headers['etag']!)).status).toBe(304);
    const style = await get('/site.css');
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    expect((await get('/site.css').set('If-None-Match', style.headers['etag']!)).status).toBe(304);
  });
});
