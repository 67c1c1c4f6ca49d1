import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { FULL_TEXT } from '../factories/smallCountry.ts';
import { aStateCountry } from './stateCountry.ts';

let app: RequestHandler;
beforeAll(async () => {
  app = (await aStateCountry()).app();
});

const text = async (address: string) => (await request(app).get(address).expect(200)).text;
const statesOf = (markup: string) => [...markup.matchAll(/data-state="(\w+)"/g)].map(([, name]) => name);
/** The page's text without tags, as people read it. */
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** Today is 2026-06-15. */
describe('the state of a procedure in words', () => {
  it.each([
    ['/thu-tuc/1.001193', [], 'Nộp ở đâu'],
    ['/thu-tuc/1.001022', ['willEnd'], 'Sắp bãi bỏ. Từ 01/10/2026 theo Quyết định 900/QĐ-BTP'],
    [
      '/thu-tuc/2.000528',
      ['replaced'],
      'Hết hiệu lực từ 01/03/2026 theo Quyết định 200/QĐ-BTP . Không nộp hồ sơ theo thủ tục này. Thủ tục thay thế: Đăng ký hộ tịch có yếu tố nước ngoài',
    ],
    ['/thu-tuc/3.000001', ['abolished'], 'Đã hết hiệu lực. Hết hiệu lực từ 06/06/2026 theo Quyết định 904/QĐ-BTP'],
    ['/thu-tuc/1.000100', ['temporary'], 'Chỉ áp dụng đến hết 30/12/2026 ; sau đó hết hiệu lực.'],
    [
      '/thu-tuc/1.000101',
      ['willChange'],
      'Sắp thay đổi. Từ 01/11/2026 theo Quyết định 902/QĐ-BTP : phí, lệ phí. Xem bản mới · Xem khác gì',
    ],
    ['/thu-tuc/1.000102', ['notYet'], 'Chưa có hiệu lực. Áp dụng từ 01/11/2026 theo Quyết định 902/QĐ-BTP'],
    ['/thu-tuc/1.000103?dia-ban=01', ['dropped'], 'Địa phương bạn chọn không áp dụng thủ tục này. Xem quy định chung cả nước'],
    [
      '/thu-tuc/9.000003?dia-ban=01',
      ['elsewhere'],
      'Thủ tục này chỉ áp dụng tại Tỉnh Bắc Ninh . Tìm thủ tục tương tự tại địa bàn bạn chọn',
    ],
    ['/thu-tuc/1.001193?dia-ban=01', ['local'], 'Khác quy định chung ở: cách thức thực hiện'],
    ['/thu-tuc/9.000002', ['internal', 'local'], 'Thực hiện giữa các cơ quan nhà nước'],
    ['/thu-tuc/1.001193/2025-10-01', ['willChange', 'earlierDay'], 'Sau đó đã thay đổi. Từ 01/03/2026'],
    ['/thu-tuc/1.001193/2024-01-01', ['unknown'], 'Danh mục chưa có dữ liệu về thủ tục này trước ngày'],
  ])('%s: %j', async (address, states, sentence) => {
    const markup = await text(address);
    expect(statesOf(markup)).toEqual(states);
    expect(words(markup)).toContain(sentence);
  });

  it('leads from a place’s own rules to what differs from the national ones', async () => {
    const [, address = ''] = /href="([^"]+so-sanh[^"]+)"/.exec(await text('/thu-tuc/1.001193?dia-ban=01')) ?? [];
    const compared = await text(address.replace(/&amp;/g, '&'));
    expect(words(compared)).toContain('Thành phố Hà Nội');
    expect(words(compared)).toContain('36 Lý Thái Tổ');
  });

  it('tells what a place rules for itself from what the whole country changed', async () => {
    const served = await aStateCountry();
    await served.announce({
      number: '950/QĐ-BTP',
      issuedOn: '2026-06-13',
      lines: [
        {
          kind: 'amended',
          code: '1.001193',
          name: 'Đăng ký khai sinh',
          content: { ...FULL_TEXT, requirements: 'Điều kiện mới của cả nước' },
        },
      ],
    });
    const { text: markup } = await request(served.app()).get('/thu-tuc/1.001193?dia-ban=01');
    expect(words(markup)).toContain('Điều kiện mới của cả nước');
    expect(words(markup)).toContain('Khác quy định chung ở: cách thức thực hiện.');
    const ownPart = (id: string) => new RegExp(`<h2 id="${id}">[^<]+</h2><p class="own-part">Quy định riêng của <span>Thành phố Hà Nội`);
    expect(markup).toMatch(ownPart('thoi-han'));
    expect(markup).not.toMatch(ownPart('dieu-kien'));
    expect((await request(served.app()).get('/thu-tuc/1.001193')).text).not.toContain('own-part');
  });

  it('keeps search engines away from what is not plainly in force', async () => {
    const isHidden = async (address: string) => (await text(address)).includes('<meta name="robots" content="noindex"/>');
    expect(await isHidden('/thu-tuc/1.001193')).toBe(false);
    for (const address of ['/thu-tuc/2.000528', '/thu-tuc/9.000002', '/thu-tuc/1.001193/2025-10-01', '/thu-tuc/1.000102'])
      expect([address, await isHidden(address)]).toEqual([address, true]);
  });

  it('folds the text of what ended and names what ended it on the version too', async () => {
    const markup = await text('/thu-tuc/3.000001');
    expect(markup).toMatch(/<details class="old"><summary>Xem nội dung cũ/);
    const [, id] = /href="(\/phien-ban\/\w+)"/.exec(markup) ?? [];
    const version = await text(id ?? '');
    expect(statesOf(version)).toEqual(['oldVersion']);
    expect(words(version)).toContain('904/QĐ-BTP');
  });

  it('marks the words of decisions as Vietnamese on English pages', async () => {
    const markup = await text('/en/thu-tuc/1.001193');
    expect(markup).toContain('<html lang="en">');
    expect(markup).toMatch(/<h1 lang="vi">Đăng ký khai sinh<\/h1>/);
    expect(words(markup)).toContain('What you get');
    expect(words(markup)).toContain('1 March 2026');
  });
});
