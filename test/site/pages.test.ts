import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { fieldsNamed } from '../../src/site/search/fieldsNamed.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import { BAC_NINH, HA_NOI } from '../factories/lawBook.ts';
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

/** 'name="q"', 'value="khai"' … of an element. */
const attributesOf = (markup: string, id: string) =>
  new RegExp(`<\\w+ id="${id}" ([^>]*?)/?>`).exec(markup)?.[1]?.match(/[\w-]+="[^"]*"/g) ?? [];

describe('pages for people', () => {
  it('lead nowhere that is dead: every link from the front page on, in both languages', async () => {
    const seen = new Set<string>(['/', '/tim-kiem?q=khai+sinh', '/en/tim-kiem?q=dang+ky&ngay=2026-05-01&dia-ban=01']);
    for (const address of seen) {
      const { status, text, headers } = await get(address);
      // A search for the whole name of a procedure leads on to it.
      if (status === 303) seen.add(headers.location ?? '');
      else expect({ address, status }).toEqual({ address, status: 200 });
      for (const next of linksIn(text ?? '').filter(isOwn)) if (seen.size < 400) seen.add(next);
    }
    const has = (start: string) => [...seen].some((address) => address.startsWith(start));
    expect(['/thu-tuc/', '/phien-ban/', '/quyet-dinh/', '/site.', '/v1/'].map(has)).toEqual([true, true, true, true, true]);
    // Some 400 pages: seconds alone, minutes on a busy machine.
  }, 180_000);

  it.each(['/', '/thu-tuc/1.001193', '/thu-tuc/1.001193/2025-10-01', '/quyet-dinh/2026-04-01/H26/55-QD-UBND'])(
    '%s has what a page needs to be read by everybody',
    async (address) => {
      const { text, headers } = await get(address);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toMatch("default-src 'none'");
      expect(text).toMatch(/^<!doctype html>\n<html lang="vi">/);
      for (const once of [/<h1[ >]/g, /<main id="content">/g, /<title>[^<]+<\/title>/g, /class="skip" href="#content"/g])
        expect(text.match(once)).toHaveLength(1);
      expect(text).not.toMatch(/<script(?! type="(?:application\/ld\+json"|module" src="\/site\.\w+\.js")>)|undefined|\[object|NaN/);
      expect((await get(address === '/' ? '/en' : `/en${address}`)).text).toMatch('<html lang="en">');
    },
  );

  it('show a procedure with its text and what comes next', async () => {
    const { text } = await get('/thu-tuc/1.001193');
    for (const part of [
      'Đăng ký khai sinh',
      '01/03/2026',
      'Nộp hồ sơ trực tuyến',
      '3 ngày làm việc',
      '8.000 đồng',
      'Luật Hộ tịch',
      '200/QĐ-BTP',
    ])
      expect(text).toContain(part);
    expect((await get('/thu-tuc/1.001022')).text).toMatch(/Sắp bãi bỏ.*01\/10\/2026.*900\/QĐ-BTP/);
  });

  it('show the law of the day in the address, for the place asked', async () => {
    const before = (await get('/thu-tuc/1.001193/2025-10-01')).text;
    expect(before).toContain('Nhận kết quả');
    expect(before).not.toContain('Nộp hồ sơ trực tuyến');
    expect((await get('/thu-tuc/1.001193?dia-ban=01')).text).toContain('36 Lý Thái Tổ');
  });

  it('show what a version changed, word by word', async () => {
    const id = (await get('/v1/procedures/1.001193')).body.version.id;
    const { text } = await get(`/phien-ban/${id}`);
    expect(text).toMatch(/<del>.+?<\/del>/);
    expect(text).toMatch(/<ins><span class="hidden">\[thêm\] <\/span> trực tuyến<\/ins>/);
  });

  it('find, say what was found, and mark it', async () => {
    const { text } = await get('/tim-kiem?q=khai+sinh');
    expect(text).toContain('value="khai sinh"');
    expect(text).toMatch(/<a class="name" href="\/thu-tuc\/1\.001193"><span>Đăng ký <\/span><mark>khai sinh<\/mark><\/a>/);
  });

  it('tell in the language of the page that nothing fits', async () => {
    const [vi, en] = [(await get('/tim-kiem?q=xyzzy')).text, (await get('/en/tim-kiem?q=xyzzy')).text];
    expect([vi, en].map((text) => text.includes('Không thấy thủ tục nào khớp'))).toEqual([true, false]);
    expect(en).toContain('No procedure fits this question');
  });

  it.each(['200/QĐ-BTP', 'qd 200/qd-btp', 'Quyết định số 200/QĐ-BTP'])(
    'find the decision that "%s" names, before procedures',
    async (number) => {
      const { text } = await get(`/tim-kiem?q=${encodeURIComponent(number)}`);
      const decision = text.indexOf('href="/quyet-dinh/2026-02-01/G15/200-QD-BTP"');
      expect(decision).toBeGreaterThan(0);
      expect(decision).toBeLessThan(text.indexOf('class="name"'));
    },
  );

  it('tell twins of one name apart by their place', async () => {
    const own = (code: string, place: { code: string; name: string }) => ({
      code,
      name: 'Hỗ trợ hỏa táng',
      type: 'specific' as const,
      place,
    });
    await served.announce({ by: HA_NOI, issuedOn: '2026-06-12', lines: [own('1.009001', { code: '01', name: 'Thành phố Hà Nội' })] });
    await served.announce({ by: BAC_NINH, issuedOn: '2026-06-12', lines: [own('1.009002', { code: '24', name: 'Tỉnh Bắc Ninh' })] });
    const { text } = await get('/tim-kiem?q=ho+tro+hoa+tang+o+dau');
    expect(text).toMatch(/<summary>Cùng thủ tục ở địa phương khác.*>(?:Tỉnh Bắc Ninh|Thành phố Hà Nội): Hỗ trợ hỏa táng<\/a>/);
    // On the page of one, the other is a link, whichever place is asked.
    for (const address of ['/thu-tuc/1.009001', '/thu-tuc/1.009001?dia-ban=01']) {
      const own = (await get(address)).text;
      expect(own.slice(own.indexOf('id="lien-quan"'))).toMatch(
        /Cùng thủ tục ở địa phương khác<\/h3><ul><li><a href="\/thu-tuc\/1\.009002">Tỉnh Bắc Ninh: Hỗ trợ hỏa táng<\/a>/,
      );
      expect(own).not.toContain('href="/thu-tuc/1.009001">Thành phố Hà Nội');
    }
  });

  it('narrow results to a place: by its name, by the places whose own procedures were found, and back to the whole country', async () => {
    // Each count is what is found from there: whoever follows the link sees as many of that place.
    const { text } = await get('/tim-kiem?q=ho+tro+hoa+tang+o+dau');
    expect(attributesOf(text, 'dia-ban')).toContain('name="dia-ban"');
    const places = [...text.matchAll(/<li><a href="([^"]*)">([^<]+) <small>(\d+)<\/small>/g)].map(([, href, name, count]) => [
      href,
      name,
      count,
    ]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['/tim-kiem?q=ho+tro+hoa+tang+o+dau&amp;dia-ban=01', 'Thành phố Hà Nội', '1'],
        ['/tim-kiem?q=ho+tro+hoa+tang+o+dau&amp;dia-ban=24', 'Tỉnh Bắc Ninh', '1'],
      ]),
    );
    const inHaNoi = (await get('/tim-kiem?q=ho+tro+hoa+tang+o+dau&dia-ban=01')).text;
    expect(inHaNoi).toContain('<a class="name" href="/thu-tuc/1.009001?dia-ban=01">');
    expect(inHaNoi).toMatch(/<input type="checkbox" name="dia-ban"[^>]* value="01"[^>]*\/><span>Thành phố Hà Nội<\/span>/);
    // Without its tick the form asks for the whole country.
    expect(inHaNoi.match(/name="dia-ban"/g)).toHaveLength(2);
    // A name leads to its code, whatever else is chosen.
    const named = await get('/tim-kiem?q=ho+tro&dia-ban=ha+noi&cap=PROVINCE');
    expect([named.status, named.headers['location']]).toEqual([303, '/tim-kiem?q=ho+tro&cap=PROVINCE&dia-ban=01']);
  });

  it('let each filter be taken away, the one for whom too', async () => {
    const { text } = await get('/tim-kiem?q=ho+tro&cap=PROVINCE&doi-tuong=cong-dan');
    const chosen = text.slice(text.indexOf('aria-label="Đang lọc"'), text.indexOf('</ul>', text.indexOf('aria-label="Đang lọc"')));
    expect([...chosen.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/tim-kiem?q=ho+tro&amp;doi-tuong=cong-dan',
      '/tim-kiem?q=ho+tro&amp;cap=PROVINCE',
    ]);
  });

  it('print with the permanent address of what they show, in letters and as a code', async () => {
    const [today, another] = [(await get('/thu-tuc/1.001193')).text, (await get('/en/thu-tuc/1.001193/2025-10-01?dia-ban=01')).text];
    expect(today).toMatch(
      /paper-only printed-from"><svg class="qr small".*?<p>In từ https:\/\/tthc\.example\/thu-tuc\/1\.001193\/\d{4}-\d\d-\d\d · /,
    );
    expect(another).toContain('Printed from https://tthc.example/en/thu-tuc/1.001193/2025-10-01?dia-ban=01 · ');
  });

  it('lead on to the field, with its number of procedures', async () => {
    const { text } = await get('/thu-tuc/1.001193');
    expect(text.slice(text.indexOf('id="lien-quan"'))).toMatch(/Cùng lĩnh vực: <a href="\/linh-vuc\/F01">Hộ tịch<\/a> <small>\d+ thủ tục/);
  });

  it('show the papers of the case that the address chooses, and all without a choice', async () => {
    const dossier = (name: string, paper: string) => ({
      code: null,
      case: name,
      timeLimit: null,
      items: [{ code: null, name: paper, originals: 1, copies: 0, hasElectronicForm: false, isProcessingResult: true, forms: [] }],
    });
    const content = { ...EMPTY_CONTENT, dossiers: [dossier('Cấp mới', 'Ảnh chân dung'), dossier('Cấp lại', 'Đơn trình báo mất')] };
    await served.announce({ issuedOn: '2026-06-11', lines: [{ code: '1.008888', name: 'Cấp thẻ', content }] });
    const all = (await get('/thu-tuc/1.008888')).text;
    expect(all).toContain('<option value="2">Cấp lại</option>');
    expect(all).toContain('1 bản chính · kết quả của thủ tục khác');
    for (const paper of ['Ảnh chân dung', 'Đơn trình báo mất']) expect(all).toContain(paper);
    const lost = (await get('/thu-tuc/1.008888?truong-hop=2')).text;
    expect(lost).toContain('<option value="2" selected="">Cấp lại</option>');
    expect(lost).not.toContain('Ảnh chân dung');
    expect((await get('/thu-tuc/1.008888?truong-hop=9')).text).toContain('Ảnh chân dung');
    expect((await get('/thu-tuc/1.008888/niem-yet')).text).not.toContain('<select');
  });

  it('never let text become markup', async () => {
    for (const address of ['/thu-tuc/1.006666', `/tim-kiem?q=${encodeURIComponent(NASTY + ' và thêm')}`]) {
      const { text } = await get(address);
      expect(text).not.toContain('<script>');
      expect(text).not.toMatch(/<script[^>]*>[^<]*<script/);
      expect(text).toContain('&lt;script&gt;');
    }
    expect((await get('/thu-tuc/1.006666')).text).not.toContain('javascript:');
  });

  it.each([
    ['/thu-tuc/9.999999', 404, 'Không tìm thấy'],
    ['/quyet-dinh/2026-01-01/H26/1-QD-UBND', 404, 'Không tìm thấy'],
    ['/phien-ban/abc', 404, 'Không tìm thấy'],
    ['/khong-co', 404, 'Không tìm thấy'],
    ['/thu-tuc/abc', 400, 'không phải là mã thủ tục'],
    ['/thu-tuc/1.001193/2025-02-30', 400, 'Không có ngày này trong lịch'],
    ['/tim-kiem?q=khai+sinh&dia-ban=99', 400, 'mã'],
    ['/en/khong-co', 404, 'Not found'],
  ])('%s is answered with %i and says so', async (address, status, words) => {
    const reply = await get(address);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.text).toContain(words);
  });

  it('say how many results are near, never how many candidates there were', async () => {
    for (const query of ['dang+ky+khai+sinh+cho+con', 'ho+tro+hoa+tang+o+dau']) {
      const { text } = await get(`/tim-kiem?q=${query}`);
      const cards = text.match(/<a class="name"/g)?.length ?? 0;
      const [, said, isNearest] = /<p class="count">(\d+) kết quả( sát nhất)?<\/p>/.exec(text) ?? [];
      const isMore = text.includes('Ít liên quan hơn');
      expect([query, Boolean(isNearest)]).toEqual([query, isMore]);
      expect(isMore ? Number(said) < cards : Number(said) === cards).toBe(true);
    }
    expect((await get('/tim-kiem?q=zzzqqq')).text).not.toContain('class="count"');
  });

  it('lead from what finds nothing to the fields that it names', () => {
    const fields = ['Hộ tịch', 'Nuôi con nuôi', 'Đất đai', 'Thuế'].map((name) => ({ code: name, name }));
    const near = (query: string) => fieldsNamed(query, fields).map(({ name }) => name);
    expect([near('dat dai'), near('nuoi con'), near('nộp thuế nhà'), near('zzz')]).toEqual([['Đất đai'], ['Nuôi con nuôi'], ['Thuế'], []]);
  });

  it.each([
    ['/tim-kiem?q=khai+sinh&dia-ban=99', 'ten', '/tim-kiem?q=khai+sinh'],
    ['/thu-tuc/1.001193?dia-ban=ha+noi', 'ten', '/thu-tuc/1.001193'],
    ['/thay-doi?dia-ban=99&cap=COMMUNE', 'ten', '/thay-doi?cap=COMMUNE'],
  ])('%s comes back with the wrong place in its field, said there, and leads on', async (address, id, back) => {
    const { status, text } = await get(address);
    expect(status).toBe(400);
    const typed = new URL(address, 'http://page').searchParams;
    const isWrong = ['aria-invalid="true"', 'aria-describedby="loi"'];
    expect(attributesOf(text, id)).toEqual(expect.arrayContaining([...isWrong, `value="${typed.get('dia-ban')}"`]));
    expect(text).toContain('<p id="loi" class="wrong">Không có địa bàn nào mang tên hoặc mã này.</p>');
    expect(text).toContain(`<input type="hidden" name="ve" value="${back}"/>`);
    expect(attributesOf(text, 'q')).toContain(`value="${typed.get('q') ?? ''}"`);
    expect(text).not.toContain('truy vấn places');
  });

  it.each([
    ['/tim-kiem?q=khai+sinh&dia-ban=01&ngay=2025-02-30', '/tim-kiem', 'ngay', ['q', 'dia-ban']],
    ['/thu-tuc/1.001193/2025-02-30?dia-ban=01', '/thu-tuc/1.001193', 'asOf', ['dia-ban']],
    ['/thong-ke?ngay=abc', '/thong-ke', 'ngay', []],
  ])('%s comes back with a day to choose and all else that was asked', async (address, action, name, kept) => {
    const { status, text } = await get(address);
    expect(status).toBe(400);
    const form = text.slice(text.indexOf('<form data-wrong'));
    expect(form).toMatch(new RegExp(`^<form data-wrong="" action="${action}" method="get">`));
    expect(attributesOf(form, 'ngay')).toEqual(expect.arrayContaining([`name="${name}"`, 'aria-invalid="true"', 'aria-describedby="loi"']));
    for (const other of kept) expect(form).toContain(`<input type="hidden" name="${other}"`);
  });

  it('lead from an old place in a list to its start', async () => {
    expect((await get('/linh-vuc/F01?dia-ban=01&after=zzz')).text).toContain('<a href="/linh-vuc/F01?dia-ban=01">Xem từ đầu</a>');
  });

  it.each([
    ['/THU-TUC/1.001193/', '/thu-tuc/1.001193'],
    ['/thu-tuc/1.001193.000.00.00.H36', '/thu-tuc/1.001193'],
    ['/thu-tuc/1.001193?place=01&utm_source=x', '/thu-tuc/1.001193?dia-ban=01'],
    ['/thu-tuc/1.001193?asOf=2025-10-01', '/thu-tuc/1.001193/2025-10-01'],
    ['/thu-tuc/1.001193?lang=en', '/en/thu-tuc/1.001193'],
    ['/en/THU-TUC/1.001193', '/en/thu-tuc/1.001193'],
    ['/?lang=en', '/en'],
    ['/tiep-can', '/kha-nang-tiep-can'],
    ['/en/tiep-can?x=1', '/en/kha-nang-tiep-can'],
  ])('%s leads to %s', async (address, canonical) => {
    const { status, headers } = await get(address);
    expect([status, headers['location']]).toEqual([301, canonical]);
  });

  it.each([
    ['/?q=khai+sinh', '/tim-kiem?q=khai+sinh'],
    ['/tim-kiem?q=1.001193', '/thu-tuc/1.001193'],
    ['/tim-kiem?q=đăng+ký+khai+sinh', '/thu-tuc/1.001193'],
    ['/tim-kiem?q=khai+sinh&dia-ban=ha+noi', '/tim-kiem?q=khai+sinh&dia-ban=01'],
    ['/en/tim-kiem?q=1.001193', '/en/thu-tuc/1.001193'],
  ])('%s is answered by %s', async (address, meant) => {
    const { status, headers } = await get(encodeURI(address));
    expect([status, headers['location']]).toEqual([303, meant]);
  });

  it('tell search engines their address, languages and sentence', async () => {
    const { text } = await get('/thu-tuc/1.001193/2025-10-01');
    expect(text).toContain('<link rel="canonical" href="https://tthc.example/thu-tuc/1.001193"/>');
    expect(text).toContain('hrefLang="en" href="https://tthc.example/en/thu-tuc/1.001193"');
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    const [, image = ''] = /<meta property="og:image" content="https:\/\/tthc\.example(\/share\.\w+\.png)"/.exec(text) ?? [];
    expect((await get(image)).headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': expect.stringContaining('immutable'),
    });
    const today = (await get('/thu-tuc/1.001193')).text;
    expect(today).not.toContain('noindex');
    expect(today).toMatch(/<meta name="description" content="Đăng ký khai sinh\. Ủy ban nhân dân cấp xã · Bao lâu: 3 ngày làm việc/);
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(today) ?? [];
    expect(JSON.parse(data)).toMatchObject({ '@type': 'GovernmentService', name: 'Đăng ký khai sinh', identifier: '1.001193' });
    const { availableChannel } = JSON.parse(data) as { availableChannel: { name: string }[] };
    expect(availableChannel.map(({ name }) => name)).toContain('Trực tiếp');
  });

  it('come with the files that browsers and crawlers ask for', async () => {
    expect((await get('/robots.txt')).text).toContain('Sitemap: https://tthc.example/sitemap.xml');
    expect((await get('/sitemap.xml')).text).toContain('<loc>https://tthc.example/sitemap-1.xml</loc>');
    const part = (await get('/sitemap-1.xml')).text;
    expect(part).toMatch(/<loc>https:\/\/tthc\.example\/thu-tuc\/1\.001193<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/);
    expect(part).not.toContain('9.000002');
    expect((await get('/sitemap-2.xml')).status).toBe(404);
    expect((await get('/opensearch.xml')).text).toContain('template="https://tthc.example/tim-kiem?q={searchTerms}"');
    expect((await get('/favicon.ico')).headers['location']).toMatch(/^\/favicon\.\w+\.svg$/);
  });

  it('say on English pages that names are looked for in Vietnamese', async () => {
    expect((await get('/en')).text).toMatch(/<label for="q">[^<]*in Vietnamese/);
    expect((await get('/')).text).not.toContain('in Vietnamese');
  });

  it('are kept like every answer', async () => {
    const { headers } = await get('/thu-tuc/1.001193');
    expect((await get('/thu-tuc/1.001193').set('If-None-Match', headers['etag']!)).status).toBe(304);
    const style = await get('/site.css');
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    expect((await get('/site.css').set('If-None-Match', style.headers['etag']!)).status).toBe(304);
  });
});
