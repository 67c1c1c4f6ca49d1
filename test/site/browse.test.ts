import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { aStateCountry } from './stateCountry.ts';

let app: RequestHandler;
beforeAll(async () => {
  app = (await aStateCountry()).app();
});
const get = (address: string) => request(app).get(encodeURI(address));
const mainOf = (markup: string) => markup.slice(markup.indexOf('<main'), markup.indexOf('</main>'));
const linksIn = (markup: string, start: string) =>
  [...new Set([...mainOf(markup).matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href))].filter((href) => href.startsWith(start));

describe('pages that lead to procedures without typing', () => {
  it('by events of life: the event as printed leads to its procedures', async () => {
    const { text } = await get('/su-kien');
    expect(linksIn(text, '/su-kien/')).toEqual(['/su-kien/co-con', '/su-kien/C%C3%B3%20con%20nh%E1%BB%8F']);
    expect(linksIn((await get('/su-kien/Có con nhỏ')).text, '/thu-tuc/')).toEqual(['/thu-tuc/1.001193']);
    expect((await get('/su-kien/Không có')).status).toBe(404);
  });

  it('by moments of life, on the start page too: those that lead to something, in the order of the data', async () => {
    for (const address of ['/', '/su-kien']) expect(linksIn((await get(address)).text, '/su-kien/')).toContain('/su-kien/co-con');
    const { text } = await get('/su-kien/co-con');
    expect(linksIn(text, '/thu-tuc/')).toEqual(['/thu-tuc/1.001193', '/thu-tuc/1.001022']);
    expect((await get('/su-kien/xe-co')).status).toBe(404);
    expect((await get('/en/su-kien/co-con')).text).toContain('<h1>Having a child</h1>');
  });

  it('by laws: which procedures rest on one, and which did until they ended', async () => {
    const { text } = await get('/thu-tuc/1.001193');
    expect(linksIn(text, '/van-ban')).toContain('/van-ban?so=60%2F2014%2FQH13');
    const law = mainOf((await get('/van-ban?so=60/2014/QH13')).text);
    expect(law).toContain('60/2014/QH13: Luật Hộ tịch');
    expect(linksIn(`<main${law}</main>`, '/thu-tuc/')).toEqual(['/thu-tuc/1.001193']);
    expect((await get('/van-ban?so=1/2099/QH1')).status).toBe(404);
    expect((await get('/van-ban?ten=luat ho tich')).text).toContain('<a href="/van-ban?so=60%2F2014%2FQH13">');
    expect((await get('/van-ban?ten=khong co dau')).text).toContain('Không có văn bản nào như vậy');
  });

  it('by authorities: who announced, and what it decides', async () => {
    const { text } = await get('/co-quan');
    expect(linksIn(text, '/co-quan/')).toEqual(expect.arrayContaining(['/co-quan/G15', '/co-quan/H26']));
    const ministry = (await get('/co-quan/G15')).text;
    expect(linksIn(ministry, '/thu-tuc/')).toContain('/thu-tuc/1.001193');
    expect(linksIn(ministry, '/quyet-dinh/')).toHaveLength(3);
    expect(ministry).toContain('aria-current="true">Do cơ quan này công bố');
    expect((await get('/co-quan/G15?theo=giai-quyet')).text).toContain('aria-current="true">Do cơ quan này giải quyết');
    expect((await get('/co-quan/H26')).text).toContain('<a href="/dia-ban/01">');
    expect((await get('/co-quan?ten=tu phap')).text).toContain('<a href="/co-quan/G15">Bộ Tư pháp</a>');
    expect((await get('/co-quan/X99')).status).toBe(404);
  });

  it('by decisions: newest first, by words, authority, days, kinds and place', async () => {
    const numbers = async (search: string) =>
      [...mainOf((await get(`/quyet-dinh${search}`)).text).matchAll(/<li><a href="\/quyet-dinh\/[^"]+">([^<]+)</g)].map(
        ([, number]) => number,
      );
    expect((await numbers('')).slice(0, 2)).toEqual(['904/QĐ-BTP', '903/QĐ-UBND']);
    expect(await numbers('?q=ho tich')).toEqual(['1872/QĐ-BTP']);
    expect(await numbers('?q=1872')).toEqual(['1872/QĐ-BTP']);
    expect(await numbers('?co-quan=H26')).toEqual(['903/QĐ-UBND', '55/QĐ-UBND']);
    expect(await numbers('?dia-ban=24')).toEqual(['55/QĐ-UBND']);
    expect(await numbers('?tu=2026-06-01&den=2026-06-01')).toEqual(['900/QĐ-BTP']);
    expect(await numbers('?loai=REPLACED')).toEqual(['200/QĐ-BTP']);
    expect((await get('/quyet-dinh?q=1872')).text).toContain('3 dòng: 3 mới ban hành');
  });

  it('within a decision: each kind of line leads to its lines, and back to all', async () => {
    const address = '/quyet-dinh/2026-02-01/G15/200-QD-BTP';
    const { text } = await get(address);
    const all = linksIn(text, '/phien-ban/');
    expect(linksIn(text, `${address}?`)).toEqual([`${address}?loai=AMENDED`, `${address}?loai=REPLACED`]);
    const replaced = (await get(`${address}?loai=REPLACED`)).text;
    expect(replaced).toMatch(/loai=REPLACED" aria-current="true">Thay thế: 1</);
    expect([all.length, linksIn(replaced, '/phien-ban/').length]).toEqual([2, 1]);
    expect(linksIn(replaced, address)).toContain(address);
    expect((await get(`${address}?loai=CONSTRUCTOR`)).status).toBe(200);
  });

  it('by places: its own procedures, who announces there, and where a former unit went', async () => {
    expect(linksIn((await get('/dia-ban')).text, '/dia-ban/')).toHaveLength(34);
    const capital = (await get('/dia-ban/01')).text;
    expect(linksIn(capital, '/thu-tuc/')).toEqual(['/thu-tuc/9.000001?dia-ban=01']);
    expect(linksIn(capital, '/co-quan/')).toEqual(['/co-quan/H26']);
    expect(linksIn(capital, '/tim-kiem')).toEqual(['/tim-kiem?dia-ban=01']);
    expect((await get('/dia-ban/15~2025-06-30')).text).toMatch(/Nay thuộc.*<a href="\/dia-ban\/15">Tỉnh Lào Cai<\/a>/);
    expect((await get('/dia-ban?ten=ba dinh')).text).toContain('Phường Ba Đình, Thành phố Hà Nội');
  });
});

describe('the choice of a place without script', () => {
  it.each([
    ['huyện Đồng Văn', 'Huyện Đồng Văn, Tỉnh Hà Giang', 'Nay là', 'Xã Phố Bảng, Tỉnh Tuyên Quang'],
    ['thi xa son tay', 'Thị xã Sơn Tây, Thành phố Hà Nội', 'Nay là', 'Phường Tùng Thiện, Thành phố Hà Nội'],
    ['Tỉnh Bình Dương', 'Tỉnh Bình Dương', 'Nay là', 'Thành phố Hồ Chí Minh'],
    // Its code went to no commune of today, so nobody knows which of its district's took it over.
    ['xã Phố Là', 'Xã Phố Là, Huyện Đồng Văn', 'Nay thuộc một trong các đơn vị', 'Xã Sà Phìn, Tỉnh Tuyên Quang'],
  ])('%s: tells its last day, and the units of today to choose', async (typed, name, now, unit) => {
    for (const [address, chosen] of [
      [`/dia-ban/chon?ve=/thu-tuc/1.001193&ten=${typed}`, /^\/thu-tuc\/1\.001193\?dia-ban=\d{2,5}$/],
      [`/dia-ban?ten=${typed}`, /^\/dia-ban\/\d{2,5}$/],
    ] as const) {
      const { text } = await get(address);
      const [, of = ''] = new RegExp(`<span>${name}</span>(.*?)</ul>`).exec(text) ?? [];
      expect(of).toContain(`không còn từ sau ngày <time dateTime="2025-06-30">30/06/2025</time>. ${now}:`);
      expect(new RegExp(`<a href="([^"]+)">${unit}</a>`).exec(of)?.[1]).toMatch(chosen);
      expect(text).not.toContain('Không có địa bàn nào');
    }
  });

  it('is where a former district leads that was typed into the filter of the results', async () => {
    const { status, headers } = await get('/tim-kiem?q=khai sinh&dia-ban=huyện Đồng Văn');
    expect([status, decodeURIComponent(headers['location'] ?? '').replace(/\+/g, ' ')]).toEqual([
      303,
      expect.stringMatching(/^\/dia-ban\/chon\?ve=\/tim-kiem\?q=khai.*ten=huyện Đồng Văn$/),
    ]);
  });

  it.each(['/dia-ban/chon?ten=zzz', '/dia-ban?ten=zzz', '/thu-tuc/1.001193?dia-ban=zzz'])('%s tells what to type', async (address) => {
    expect((await get(address)).text).toContain('Hãy gõ tên xã, phường, đặc khu hoặc tỉnh, thành phố.');
    expect((await get(`/en${address}`)).text).toContain('Type the name of a commune');
  });

  it('reaches every commune of a province with more than a page of them', async () => {
    const reached = new Set<string>();
    let address = '/dia-ban/chon?ve=%2F&tinh=01';
    for (let page = 0; page < 5 && address !== ''; page += 1) {
      const { text } = await get(address);
      for (const [, code = ''] of text.matchAll(/\/\?dia-ban=(\d{5})"/g)) reached.add(code);
      address = (/<a rel="next" href="([^"]+)"/.exec(text)?.[1] ?? '').replace(/&amp;/g, '&');
    }
    expect(reached.size).toBe(126);
  });
});

describe('counters where papers are handed in', () => {
  it('are found by place and on the page of a place, the nearest level first', async () => {
    const { text } = await get('/noi-tiep-nhan?dia-ban=00004');
    expect(linksIn(text, '/noi-tiep-nhan/')).toEqual(['/noi-tiep-nhan/MC-00004', '/noi-tiep-nhan/TT-01']);
    expect(linksIn((await get('/dia-ban/01')).text, '/noi-tiep-nhan/')).toContain('/noi-tiep-nhan/TT-01');
    expect((await get('/noi-tiep-nhan?dia-ban=24')).text).toContain('chưa có nơi tiếp nhận nào');
  });

  it('say where they are, when they are open, and what they take', async () => {
    const { text } = await get('/noi-tiep-nhan/TT-01');
    for (const part of ['25 Liễu Giai', 'Thứ hai đến thứ sáu', '<a href="tel:0241022">024 1022</a>', '<a href="/co-quan/H26">'])
      expect(text).toContain(part);
    expect(text).toContain('Có đường dốc và bàn thấp ở cửa chính');
    expect(text).toMatch(
      /21\.0352, 105\.8115 · <a href="https:\/\/www\.openstreetmap\.org\/\?mlat=21\.0352&amp;mlon=105\.8115#[^"]+" rel="external noreferrer nofollow"/,
    );
    expect(linksIn(text, '/niem-yet')).toEqual(['/niem-yet?cap=PROVINCE&amp;dia-ban=01']);
    expect(linksIn(text, '/thu-tuc/')).toEqual(['/thu-tuc/9.000001?dia-ban=01']);
    expect((await get('/noi-tiep-nhan/X')).status).toBe(404);
  });

  it('list the procedures that they take, and search among them', async () => {
    const { text } = await get('/noi-tiep-nhan/MC-00004');
    expect(linksIn(text, '/thu-tuc/')).toContain('/thu-tuc/1.001193?dia-ban=00004');
    expect(linksIn(text, '/thu-tuc/')).not.toContain('/thu-tuc/9.000003?dia-ban=00004');
    expect(text).toContain('<input type="hidden" name="noi-nhan" value="MC-00004"/>');
    const within = await get('/tim-kiem?q=khai sinh&dia-ban=01&noi-nhan=TT-01');
    expect(mainOf(within.text)).toContain('Trung tâm phục vụ hành chính công Hà Nội</a>');
    expect(linksIn(within.text, '/thu-tuc/1.001193')).toEqual([]);
    expect(linksIn((await get('/tim-kiem?q=khai sinh&dia-ban=01&noi-nhan=MC-00004')).text, '/thu-tuc/')).toContain(
      '/thu-tuc/1.001193?dia-ban=01',
    );
  });

  it('stand on the page of a procedure that they take, for the place asked', async () => {
    expect(linksIn((await get('/thu-tuc/1.001193?dia-ban=00004')).text, '/noi-tiep-nhan/')).toEqual(['/noi-tiep-nhan/MC-00004']);
    const anywhere = (await get('/thu-tuc/1.001193')).text;
    expect(linksIn(anywhere, '/noi-tiep-nhan/')).toEqual([]);
    expect(anywhere).toContain('Chọn địa bàn để xem nơi nộp gần bạn');
  });
});

describe('who decides', () => {
  it('stands on the page, and who handed the power over until when', async () => {
    const { text } = await get('/thu-tuc/1.000101?dia-ban=01');
    expect(text).toMatch(/Ai quyết định<\/dt><dd><ul><li><a href="\/co-quan\/G15">Bộ Tư pháp<\/a>/);
    expect(text).toMatch(/Được phân cấp, ủy quyền từ .*UBND.*77\/QĐ-UBND.*01\/05\/2026.*đến hết ngày .*31\/12\/2026/);
    expect((await get('/thu-tuc/1.001193')).text).toMatch(/Ai quyết định<\/dt><dd><ul><li><a href="\/co-quan\/G15">/);
  });
});

describe('the list that an office posts', () => {
  it('is made for a field or level and a place, each procedure with its own code', async () => {
    expect((await get('/niem-yet')).text).not.toContain('class="sheet');
    const { text } = await get('/niem-yet?linh-vuc=F01&cap=COMMUNE&dia-ban=01&mau=a3');
    expect(text).toContain('<article class="sheet a3">');
    expect(text).toMatch(/<p>Hộ tịch · Cấp xã<\/p><h1>Danh mục thủ tục niêm yết<\/h1><p>Thành phố Hà Nội<\/p>/);
    expect(text.match(/class="qr small"/g)).toHaveLength(2);
    expect(text).toContain('aria-label="QR 1.001193"');
    expect(text).not.toContain('cover');
  });

  it('has a cover where one is wished: place, number of procedures, a code for looking up any', async () => {
    const { text } = await get('/niem-yet?cap=COMMUNE&dia-ban=01&bia=co');
    expect(text).toMatch(/<article class="sheet cover a4"><p class="cover-place">Thành phố Hà Nội<\/p>.*Số thủ tục: <strong>\d+<\/strong>/);
    expect(text).toContain('aria-label="Quét mã QR để tra cứu mọi thủ tục"');
  });

  it('says why it has no codes where the system does not know its own address', async () => {
    const bare = (await aStateCountry({ settings: { publicUrl: null, serve: new Set(['public']) } })).app();
    const { text } = await request(bare).get('/niem-yet?cap=COMMUNE&bia=co');
    expect(text).toContain('chưa đặt PUBLIC_URL');
    expect(text).not.toContain('<svg class="qr');
  });
});

it('a posted sheet says where people of the place hand in, and whom they call', async () => {
  const { text } = await get('/thu-tuc/1.001193/niem-yet?dia-ban=00004');
  expect(text).toContain(
    '<h2>Nơi nộp hồ sơ</h2><ul><li>Bộ phận một cửa phường Ba Đình · 25 Liễu Giai · Thứ hai đến thứ sáu, 8:00–17:00 · 024 1022</li></ul>',
  );
  expect((await get('/thu-tuc/1.001193/niem-yet')).text).not.toContain('Liễu Giai');
});

describe('pages about the site', () => {
  it.each(['/gioi-thieu', '/tro-giup', '/kha-nang-tiep-can', '/du-lieu-mo'])(
    '%s is in the footer of every page, in both languages',
    async (address) => {
      expect((await get('/thu-tuc/1.001193')).text).toContain(`<a href="${address}">`);
      expect((await get('/en')).text).toContain(`<a href="/en${address}">`);
    },
  );

  it('offer downloads that are there', async () => {
    for (const address of linksIn((await get('/du-lieu-mo')).text, '/'))
      expect([address, (await request(app).head(address)).status]).toEqual([address, 200]);
  });
});
