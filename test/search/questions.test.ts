import { describe, expect, it } from '@jest/globals';
import { nameCases } from '../../src/words/text/nameCases.ts';
import { aSearchDocument, aSearchOver, aSearchOverTheNationalList, headsFor, WORDS } from './searchFixtures.ts';

describe('questions of people', () => {
  it.each([
    [
      'Tôi bị mất Thẻ căn cước và muốn làm lại. Tôi có thể sử dụng lại ảnh và vân tay cũ để đỡ phải chụp lại không?',
      ['1.014064', '2.001194'],
    ],
    ['Gia đình tôi có 1 mảnh ruộng sau nhà, tôi muốn chuyển mục đích sử dụng thành đất ở cho con trai', ['1.013949', '1.013823']],
    ['Tôi đang hưởng trợ cấp thất nghiệp, nay muốn chuyển về quê. Thủ tục như thế nào?', ['1.014753']],
  ])('%s', async (query, codes) => {
    const [first] = await headsFor(await aSearchOverTheNationalList(), query);
    expect(codes).toContain(first);
  });

  it('what everybody says for one procedure finds it first, and for certain', async () => {
    const { search, resolve } = await aSearchOverTheNationalList();
    const wrong = [];
    for (const { code, says } of WORDS.everyday)
      for (const phrase of says) {
        const { groups, confidence } = await search.search(phrase, { resolve, first: 1 });
        if (groups[0]?.procedure.code !== code || confidence !== 'high')
          wrong.push({ phrase, code, first: groups[0]?.procedure.code, confidence });
      }
    expect(wrong).toEqual([]);
  });

  it('who names no act means the first time, before an exchange of the same length', async () => {
    const [exchange, first] = [
      aSearchDocument('1.000001', 'Cấp đổi giấy chứng nhận hoạt động'),
      aSearchDocument('1.000002', 'Cấp giấy chứng nhận hoạt động lần đầu'),
    ];
    const found = await aSearchOver([exchange, first]);
    expect((await headsFor(found, 'cấp giấy chứng nhận hoạt động'))[0]).toBe('1.000002');
    expect((await headsFor(found, 'cấp đổi giấy chứng nhận hoạt động'))[0]).toBe('1.000001');
  });

  it('names no place, so the national record stands first and its copies fold under it', async () => {
    const { search, resolve } = await aSearchOverTheNationalList();
    const { groups } = await search.search('cấp lại sổ đỏ bị mất', { resolve, first: 5 });
    expect(groups[0]?.procedure.code).toBe('1.012786');
    expect(groups[0]?.twins.length).toBeGreaterThan(3);
  });

  it('says that nothing fits where nothing does', async () => {
    const { search, resolve } = await aSearchOverTheNationalList();
    const answer = await search.search('xyzzy qwrtp', { resolve });
    expect([answer.confidence, answer.noticeKind]).toEqual(['low', 'nothingFits']);
    expect(answer.groups).toEqual([]);
    expect(answer.notice?.vi).toMatch(/^Không thấy thủ tục nào khớp với câu hỏi này\. Hãy gõ/);
  });

  it('counts what fits, not what was looked at', async () => {
    const { search, resolve } = await aSearchOverTheNationalList();
    expect((await search.search('đăng ký khai sinh', { resolve })).totalCount).toBeLessThan(60);
  });

  it('tells what is asked about the matter', async () => {
    const { search, resolve } = await aSearchOverTheNationalList();
    const answer = await search.search('tách thửa đất mất bao lâu', { resolve });
    expect(answer.asks).toEqual(['time']);
    expect(answer.interpretedAs).toBe('tách thửa đất – hỏi: thời hạn');
  });

  it('gives a reason, which the conditions name', async () => {
    const name = 'Cấp lại giấy phép hoạt động';
    const [lost, damaged] = ['1.000002', '1.000001'].map((code, i) =>
      aSearchDocument(code, `${name} ${code}`, { reasons: [i === 0 ? 'lost' : 'damaged'] }),
    );
    const found = await aSearchOver([lost, damaged].flatMap((document) => document ?? []));
    expect(await headsFor(found, 'xin cấp lại giấy phép hoạt động bị mất')).toEqual(['1.000002', '1.000001']);
    expect(await headsFor(found, 'xin cấp lại giấy phép hoạt động bị rách')).toEqual(['1.000001', '1.000002']);
  });

  it('shows names from their beginning', async () => {
    const name = `Đăng ký ${'việc rất dài của một tổ chức '.repeat(20)}cáp quang`;
    const { search, resolve } = await aSearchOver([aSearchDocument('1.000001', name)]);
    const [first] = (await search.search('cáp quang', { resolve })).groups;
    expect(first?.highlights()[0]?.fragments[0]?.text.startsWith('Đăng ký')).toBe(true);
  });
});

describe('a long name', () => {
  it('is found by each of its cases', () => {
    const name = `Đăng ký biến động ${'quyền sử dụng đất '.repeat(6)}trong các trường hợp chuyển đổi đất; chuyển nhượng, thừa kế; hoặc cho thuê`;
    const start = `Đăng ký biến động ${'quyền sử dụng đất '.repeat(6)}`.trim();
    expect(nameCases(name)).toEqual([`${start} chuyển đổi đất`, `${start} chuyển nhượng, thừa kế`, `${start} cho thuê`]);
    expect(nameCases('Đăng ký khai sinh; khai tử')).toEqual([]);
  });
});
