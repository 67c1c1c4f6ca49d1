import { describe, expect, it, jest } from '@jest/globals';
import { createSearch } from '../../src/search/createSearch.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import type { ResolvedProcedure } from '../../src/search/searchAnswer.ts';
import { asTelex, asVni, withoutAccents } from '../../src/search/evaluation/queryVariants.ts';
import { aSearchDocument, aSearchOver, aSearchOverTheNationalList, headsFor, resolveFrom, WORDS } from './searchFixtures.ts';

/** The values that a procedure has in a facet. */
const VALUES_OF: Readonly<Record<string, (procedure: ResolvedProcedure) => readonly string[]>> = {
  level: ({ levels }) => levels,
  field: ({ fields }) => fields.map(({ name }) => name),
  type: ({ type }) => [type],
};

const SMALL = [
  aSearchDocument('1.001193', 'Thủ tục đăng ký khai sinh', {
    decisions: ['163/QĐ-BTP'],
    legalBasis: ['123/2015/NĐ-CP'],
    fields: ['Hộ tịch'],
    results: ['Giấy khai sinh'],
  }),
  aSearchDocument('1.000894', 'Thủ tục đăng ký kết hôn', { decisions: ['163/QĐ-BTP'], fields: ['Hộ tịch'] }),
  aSearchDocument('2.000815', 'Thủ tục chứng thực bản sao từ bản chính giấy tờ, văn bản', { fields: ['Chứng thực'] }),
  aSearchDocument('1.000008', 'Cấp giấy phép bay', { levels: ['central'], names: ['Cấp giấy phép bay', 'Chấp thuận bay thử'] }),
];

describe('codes and numbers', () => {
  it.each(['1.001193', '1001193', 'mã 1.001193.H36 nộp ở đâu', 'TTHC 1.001193.000.00.00.H36', 'mã 001193'])(
    '%s is answered alone',
    async (query) => {
      const { search, resolve } = await aSearchOver(SMALL);
      const answer = await search.search(query, { resolve });
      expect(answer.groups.map(({ procedure }) => procedure.code)).toEqual(['1.001193']);
      expect(answer.confidence).toBe('high');
    },
  );

  it.each(['163/QĐ-BTP', 'quyết định 0163 /QĐ-BTP', '163-qd-btp'])('%s lists what the decision announced', async (query) => {
    const { search, resolve } = await aSearchOver(SMALL);
    const answer = await search.search(query, { resolve });
    expect(answer.groups.map(({ procedure }) => procedure.code).sort()).toEqual(['1.000894', '1.001193']);
  });

  it('the rest of the query orders what a decision announced', async () => {
    const all = await aSearchOver(SMALL);
    expect((await headsFor(all, 'kết hôn theo quyết định 163/QĐ-BTP'))[0]).toBe('1.000894');
    expect((await headsFor(all, 'khai sinh theo quyết định 163/QĐ-BTP'))[0]).toBe('1.001193');
  });

  it('a law lists what rests on it', async () => {
    expect(await headsFor(await aSearchOver(SMALL), 'nghị định 123/2015')).toEqual(['1.001193']);
  });

  it('a code that nobody has is looked for as words, with little hope', async () => {
    const { search, resolve } = await aSearchOver(SMALL);
    expect((await search.search('9.999999', { resolve })).confidence).toBe('low');
  });

  it('the catalogue decides whether a code has an answer', async () => {
    const { search } = await aSearchOver(SMALL);
    expect((await search.search('1.001193', { resolve: () => null })).totalCount).toBe(0);
  });
});

describe('what ended', () => {
  const ENDED = aSearchDocument('1.000009', 'Cấp sổ hộ khẩu');
  const TOLD = { kind: 'ended' as const, text: { vi: 'Đã hết hiệu lực.', en: 'It ended.' }, successors: [] };

  async function ask(query: string, documents = [...SMALL, ENDED]) {
    const engine = new EmbeddedEngine();
    const find = jest.spyOn(engine, 'findCandidates');
    const search = createSearch({ engine, words: WORDS });
    await search.apply({ put: documents, delete: [], revision: 1 });
    const resolveCode = resolveFrom(documents);
    const resolve = (code: string) => (code.startsWith('1.0000') && code !== '1.000008' ? null : resolveCode(code));
    const answer = await search.search(query, { resolve, resolveCode, tellEnded: () => TOLD });
    return { answer, asked: find.mock.calls.length };
  }

  it('is told where it fits better than everything in force, and is no result', async () => {
    const { answer } = await ask('cấp sổ hộ khẩu');
    expect(answer.noticeKind).toBe('ended');
    expect(answer.groups.map(({ procedure }) => procedure.code)).not.toContain('1.000009');
  });

  it('is not told where something in force is meant', async () => {
    expect((await ask('đăng ký kết hôn')).answer.noticeKind).toBeNull();
  });

  it('is found with the one question to the engine that finds what is in force', async () => {
    expect((await ask('cấp sổ hộ khẩu')).asked).toBe(1);
    expect((await ask('đăng ký kết hôn')).asked).toBe(1);
  });

  it('takes no place of what is in force, however much ended', async () => {
    const old = Array.from({ length: 40 }, (_, i) => aSearchDocument(`1.0000${i + 10}`, 'Cấp giấy phép'));
    const now = Array.from({ length: 230 }, (_, i) => aSearchDocument(`3.${String(i).padStart(6, '0')}`, `Cấp giấy phép số ${i}`));
    const { answer } = await ask('cấp giấy phép', [...old, ...now]);
    expect([answer.totalCount, answer.totalCountIsLimited]).toEqual([200, true]);
  });
});

describe('an answer', () => {
  it('is found under a former name, and shown under the name in force', async () => {
    const { search, resolve } = await aSearchOver(SMALL);
    const [first] = (await search.search('chấp thuận bay thử', { resolve })).groups;
    expect(first?.procedure.name).toBe('Cấp giấy phép bay');
  });

  it('marks the words as they stand, for queries without marks and in Telex too', async () => {
    const { search, resolve } = await aSearchOver(SMALL);
    for (const query of ['khai sinh', 'khai sinh'.normalize('NFD'), 'dang ky khai sinh', asTelex('đăng ký khai sinh')]) {
      const [first] = (await search.search(query, { resolve })).groups;
      const name = first?.highlights().find(({ part }) => part === 'name');
      expect(name?.fragments.map(({ text }) => text).join('')).toBe('Thủ tục đăng ký khai sinh');
      expect(
        name?.fragments
          .filter(({ isMatch }) => isMatch)
          .map(({ text }) => text)
          .join(' '),
      ).toContain('khai sinh');
      expect(first?.highlights()).toContainEqual({
        part: 'result',
        fragments: [
          { text: 'Giấy ', isMatch: false },
          { text: 'khai sinh', isMatch: true },
        ],
      });
    }
  });

  it('does not mark words that carry other marks than were typed', async () => {
    const { search, resolve } = await aSearchOver([aSearchDocument('1.000001', 'Cấp giấy chứng nhận cáp quang')]);
    const [first] = (await search.search('cáp quang', { resolve })).groups;
    expect(
      first
        ?.highlights()[0]
        ?.fragments.filter(({ isMatch }) => isMatch)
        .map(({ text }) => text),
    ).toEqual(['cáp quang']);
  });

  it('counts facets over all candidates, with labels', async () => {
    const { search, resolve } = await aSearchOver(SMALL);
    const { facets } = await search.search('thủ tục đăng ký', { resolve, first: 1 });
    expect(facets().find(({ name }) => name === 'field')?.values[0]).toEqual({
      value: 'Hộ tịch',
      label: { vi: 'Hộ tịch', en: 'Hộ tịch' },
      count: 2,
    });
    expect(facets().find(({ name }) => name === 'level')?.values[0]?.label.vi).toBe('Cấp xã');
    expect(facets().map(({ name }) => name)).toEqual(['level', 'field', 'type', 'onlineLevel', 'authority', 'audience']);
  });

  it('says that more may fit where what shares few of the words was not ranked, and else that nothing more does', async () => {
    const others = Array.from({ length: 100 }, (_, i) =>
      aSearchDocument(`2.${String(i).padStart(6, '0')}`, `Đăng ký tàu thuyền loại ${i}`),
    );
    const { search, resolve } = await aSearchOver([...SMALL, ...others]);
    const found = await search.search('đăng ký khai sinh', { resolve });
    expect([found.groups[0]?.procedure.code, found.totalCount < 60, found.totalCountIsLimited]).toEqual(['1.001193', true, true]);
    const few = await search.search('đăng ký khai sinh', { resolve: (code) => (code < '2.000040' ? resolve(code) : null) });
    expect([few.groups[0]?.procedure.code, few.totalCountIsLimited]).toEqual(['1.001193', false]);
    const broad = await search.search('đăng ký tàu thuyền', { resolve });
    expect([broad.totalCount >= 100, broad.totalCountIsLimited]).toEqual([true, false]);
  });

  it('is paged without gap or repetition', async () => {
    const all = await aSearchOverTheNationalList();
    const whole = await all.search.search('giấy phép', { resolve: all.resolve, first: 100 });
    const pages: string[] = [];
    let after = null;
    for (let page = 0; page < 4; page += 1) {
      const answer = await all.search.search('giấy phép', { resolve: all.resolve, first: 25, after });
      pages.push(...answer.groups.map(({ procedure }) => procedure.code));
      after = answer.groups.at(-1)?.cursor ?? null;
    }
    expect(pages).toEqual(whole.groups.map(({ procedure }) => procedure.code));
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('goes when its document goes, and words go with it', async () => {
    const { search, resolve } = await aSearchOver(SMALL);
    await search.apply({ put: [], delete: ['2.000815'], revision: 2 });
    expect((await search.search('chứng thực bản sao', { resolve })).groups.map(({ procedure }) => procedure.code)).not.toContain(
      '2.000815',
    );
    expect((await search.search('2.000815', { resolve })).totalCount).toBe(0);
    expect(search.status()).toEqual({
      engine: 'embedded',
      revision: 2,
      documents: 3,
      changes: 2,
      isComplete: true,
      isInTrouble: false,
    });
  });

  it('tells low confidence where nothing fits', async () => {
    const { search, resolve } = await aSearchOver(SMALL);
    expect((await search.search('xyzzy qwrtp', { resolve })).confidence).toBe('low');
    expect((await search.search('đăng ký khai sinh', { resolve })).confidence).toBe('high');
  });

  it('says what is no administrative procedure', async () => {
    const words = {
      ...WORDS,
      notices: [{ says: ['ly hôn'], notice: { vi: 'Ly hôn do Tòa án giải quyết.', en: 'Divorce is for the courts.' } }],
    };
    const { search, resolve } = await aSearchOver(SMALL, words);
    for (const query of ['ly hôn', 'toi muon ly hon', 'em muốn ly hôn đơn phương'])
      expect((await search.search(query, { resolve })).notice?.vi).toBe('Ly hôn do Tòa án giải quyết.');
    expect((await search.search('kết hôn', { resolve })).notice).toBeNull();
  });
});

describe('over the national list', () => {
  const QUERIES = [
    'đăng ký khai sinh',
    'cấp lại giấy phép lái xe',
    'xóa đăng ký thường trú',
    'hoà giải tranh chấp đất đai',
    'thành lập hợp tác xã',
    'kí hợp đồng khám chữa bệnh bhyt',
  ];

  it.each([...QUERIES, 'khai sinh', 'đất đai', 'giấy phép', 'kết hôn', 'hộ kinh doanh', 'trợ cấp', 'xây dựng', 'hộ chiếu'])(
    '%s counts in each facet what is found when it is chosen, unless it says that more may fit',
    async (query) => {
      const { search, resolve } = await aSearchOverTheNationalList();
      const { facets, totalCountIsLimited } = await search.search(query, { resolve });
      let compared = 0;
      for (const { name, values } of facets().filter(({ name }) => name in VALUES_OF))
        for (const { value, count } of values) {
          const only = (code: string) => {
            const procedure = resolve(code);
            return procedure && VALUES_OF[name]!(procedure).includes(value) ? procedure : null;
          };
          const chosen = await search.search(query, { resolve: only });
          const ofIt = chosen
            .facets()
            .find((facet) => facet.name === name)
            ?.values.find((other) => other.value === value);
          expect([value, ofIt?.count]).toEqual([value, chosen.totalCount]);
          if (totalCountIsLimited) continue;
          expect([value, count]).toEqual([value, chosen.totalCount]);
          compared += 1;
        }
      expect(compared > 0 || totalCountIsLimited).toBe(true);
    },
  );

  it.each(QUERIES)('%s gives the same list in NFD and with the tone elsewhere', async (query) => {
    const all = await aSearchOverTheNationalList();
    const heads = await headsFor(all, query);
    expect(await headsFor(all, query.normalize('NFD'))).toEqual(heads);
    expect(await headsFor(all, query.replace('hoà', 'hòa').replace('xóa', 'xoá').replace('kí ', 'ký '))).toEqual(heads);
    expect(await headsFor(all, query.toUpperCase())).toEqual(heads);
  });

  it.each(QUERIES)('%s has the same first answer without marks, in Telex and in VNI', async (query) => {
    const all = await aSearchOverTheNationalList();
    const [first] = await headsFor(all, query);
    for (const vary of [withoutAccents, asTelex, asVni]) expect((await headsFor(all, vary(query)))[0]).toBe(first);
  });

  it.each([
    ['thành lập DNTN', '2.001610'],
    ['đăng ký tạm trú', '1.004194'],
    ['tôi muốn làm giấy khai sinh cho con', '1.001193'],
    ['chứng thực bản sao từ bản chính', '2.000815'],
  ])('%s is %s', async (query, code) => {
    expect((await headsFor(await aSearchOverTheNationalList(), query))[0]).toBe(code);
  });
});
