import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { HA_NOI } from '../factories/lawBook.ts';
import { figuresWithLists, listCount } from './figuresWithLists.ts';
import { aStateCountry } from './stateCountry.ts';

const CIVIL = { code: 'F01', name: 'Hộ tịch' };
const PLANS = { code: 'G05', name: 'Bộ Kế hoạch và Đầu tư' };
const FINANCE = { code: 'G05A', name: 'Bộ Tài chính' };

let app: RequestHandler;
beforeAll(async () => {
  const served = await aStateCountry();
  const announce = (by: typeof PLANS, number: string, issuedOn: string, code: string) =>
    served.announce({ by, number, issuedOn, lines: [{ code, name: `Thủ tục ${code}`, levels: ['central'] }] });
  await announce(PLANS, '10/QĐ-BKHĐT', '2025-01-02', '4.000001');
  await announce(FINANCE, '11/QĐ-BTC', '2026-01-02', '4.000002');
  await served.announce({
    number: '12/QĐ-BTP',
    issuedOn: '2026-01-03',
    lines: [
      {
        code: '5.000001',
        name: 'Ở hai cấp, hai lĩnh vực',
        levels: ['province', 'commune'],
        fields: [{ code: 'F02', name: 'Luật sư' }, CIVIL],
      },
      { code: '5.000002', name: 'Chỉ ở cấp tỉnh', levels: ['province'], fields: [{ code: null, name: 'Không có mã' }] },
      { code: '5.000003', name: 'Nội bộ', type: 'internal', levels: ['province'] },
    ],
  });
  await served.announce({
    by: HA_NOI,
    number: '13/QĐ-UBND',
    issuedOn: '2026-01-04',
    lines: [
      {
        code: '9.000077',
        name: 'Riêng của Hà Nội',
        type: 'specific',
        levels: ['commune'],
        place: { code: '01', name: 'Thành phố Hà Nội' },
      },
    ],
  });
  app = served.app();
});
const get = async (address: string) => {
  const { status, text } = await request(app).get(encodeURI(decodeURI(address)));
  expect({ address, status }).toEqual({ address, status: 200 });
  return text;
};

describe('figures of the statistics lead to the procedures that they count', () => {
  it.each(['/thong-ke', '/thong-ke?dia-ban=01', '/thong-ke?ngay=2026-03-01', '/en/thong-ke?ngay=2026-11-02&dia-ban=24'])(
    '%s: as many on the list as in the figure',
    async (address) => {
      const { total, bars, rows } = figuresWithLists(await get(address));
      const linked = [total, ...bars, ...rows].filter(({ list }) => list !== null);
      expect(total.list).not.toBeNull();
      expect(linked.length).toBeGreaterThan(12);
      for (const { figure, count, list } of linked) expect([figure, listCount(await get(list ?? ''))]).toEqual([figure, count]);
    },
  );

  it('on the same day, for the same place and in the same language', async () => {
    const { total, bars } = figuresWithLists(await get('/en/thong-ke?ngay=2026-05-01&dia-ban=01'));
    expect(total.list).toBe('/en/thu-tuc?ngay=2026-05-01&dia-ban=01');
    expect(bars.map(({ list }) => list)).toContain('/en/thu-tuc?ngay=2026-05-01&dia-ban=01&loai=STANDARD');
    const list = await get('/en/thu-tuc?ngay=2026-05-01&dia-ban=01&cap=COMMUNE&ban-hanh=G15');
    expect(list).toContain('href="/en/thu-tuc/1.001022/2026-05-01?dia-ban=01"');
    for (const told of ['1 May 2026', 'Commune', 'Bộ Tư pháp', 'Thành phố Hà Nội']) expect(list).toContain(told);
    expect(list).toContain('href="/en/thu-tuc?ngay=2026-05-01&amp;dia-ban=01"');
  });

  it('only where a list says exactly that: other lists tell that they hold more', async () => {
    const { bars, rows } = figuresWithLists(await get('/thong-ke'));
    const named = (name: string, found = bars) => found.filter(({ figure }) => figure === name).map(({ count, list }) => [count, list]);
    // Counted under their highest level and their first field; the list by a level or a field has all of it.
    expect(named('Cấp xã')[0]?.[1]).toBeNull();
    expect(named('Cấp xã +', rows)[0]?.[1]).toBe('/thu-tuc?cap=COMMUNE');
    expect(named('Hộ tịch')[0]?.[1]).toBeNull();
    expect(named('Hộ tịch +', rows)[0]?.[1]).toBe('/thu-tuc?linh-vuc=F01');
    expect(named('Cấp tỉnh')[0]?.[1]).toBe('/thu-tuc?cap=PROVINCE');
    // One body under two names: the list by either name holds both.
    expect([named('Bộ Kế hoạch và Đầu tư'), named('Bộ Tài chính')]).toEqual([[[1, null]], [[1, null]]]);
    expect(named('UBND Thành phố Hà Nội', figuresWithLists(await get('/thong-ke?dia-ban=01')).bars)[0]?.[1]).toBe(
      '/thu-tuc?dia-ban=01&ban-hanh=H26',
    );
  });
});
