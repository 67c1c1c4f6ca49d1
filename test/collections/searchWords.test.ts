import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { payloadSearchWords } from '../../src/collections/searchWords/payloadSearchWords.ts';
import type { Role } from '../../src/collections/users/roles.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

let admin: OpenAdmin;
let bundledAlias: number | string;
beforeAll(async () => {
  admin = await openAdmin({ authority: null });
  await payloadSearchWords(admin.payload).mirror({
    ...NO_WORDS,
    phrases: [{ name: 'Cấp bản sao trích lục', codes: ['1.0133611'], phrases: ['xin bản sao'] }],
    aliases: [{ says: 'sổ đỏ', means: ['giấy chứng nhận quyền sử dụng đất'], kind: 'adds' }],
    notices: [{ says: ['ly hôn', 'ly dị'], notice: { vi: 'Ly hôn do Tòa án giải quyết.', en: 'Divorce is decided by the court.' } }],
  });
  bundledAlias = (await admin.payload.find({ collection: 'search-aliases' })).docs[0]!.id;
});
afterAll(() => admin.close());

let serial = 0;
/** New words at each call, because the list takes each word once. */
const anAlias = (parts: object = {}) => ({ says: `từ thứ ${(serial += 1)}`, means: 'đăng ký khai sinh', kind: 'adds', ...parts });
const kept = async (state: 'proposed' | 'used' | 'unused') =>
  (await admin.payload.create({ collection: 'search-aliases', data: anAlias({ state }) as never })).id;
const docOf = async (role: Role, method: string, path: string, body?: object) => {
  const answer = await admin.ask(role, method, path, body);
  return { status: answer.status, doc: (answer.body as { doc?: Record<string, unknown> }).doc ?? {}, text: JSON.stringify(answer.body) };
};

describe('Whoever is not signed in', () => {
  it.each(['search-phrases', 'search-aliases', 'search-notices', 'search-intents', 'search-ended', 'life-moments', 'popular-errands'])(
    'reads none of %s and writes none',
    async (collection) => {
      expect((await admin.ask(null, 'GET', `/${collection}`)).status).toBe(403);
      expect((await admin.ask(null, 'GET', `/${collection}/versions`)).status).toBe(403);
      expect((await admin.ask(null, 'POST', `/${collection}`, anAlias())).status).toBe(403);
    },
  );
});

describe('An editor', () => {
  it('proposes, whatever state the proposal names', async () => {
    for (const parts of [{}, { state: 'proposed' }, { state: 'used' }, { state: 'unused', origin: 'bundled', isChanged: true, key: 'x' }]) {
      const { status, doc } = await docOf('editor', 'POST', '/search-aliases', anAlias(parts));
      expect([status, doc.state, doc.origin, doc.isChanged, doc.key]).toEqual([201, 'proposed', 'editor', false, doc.says]);
    }
  });

  it('changes what is proposed, but not its state', async () => {
    const id = await kept('proposed');
    const { status, doc } = await docOf('editor', 'PATCH', `/search-aliases/${id}`, { means: 'đăng ký kết hôn', state: 'used' });
    expect([status, doc.means, doc.state]).toEqual([200, 'đăng ký kết hôn', 'proposed']);
  });

  it.each(['used', 'unused'] as const)('changes nothing that is %s', async (state) => {
    const id = await kept(state);
    expect((await docOf('editor', 'PATCH', `/search-aliases/${id}`, { means: 'đăng ký kết hôn' })).status).toBe(403);
    expect((await docOf('editor', 'PATCH', `/search-aliases/${bundledAlias}`, { means: 'đăng ký kết hôn' })).status).toBe(403);
    await docOf('editor', 'PATCH', `/search-aliases?where[id][equals]=${id}`, { means: 'đăng ký kết hôn' });
    expect((await admin.payload.findByID({ collection: 'search-aliases', id })).means).toBe('đăng ký khai sinh');
  });

  it('brings an earlier text back, but not its approved state', async () => {
    const id = await kept('used');
    await docOf('administrator', 'PATCH', `/search-aliases/${id}`, { state: 'proposed', means: 'đăng ký kết hôn' });
    const { docs } = await admin.payload.findVersions({
      collection: 'search-aliases',
      where: { and: [{ parent: { equals: id } }, { 'version.state': { equals: 'used' } }] },
    });
    expect((await docOf('editor', 'POST', `/search-aliases/versions/${docs[0]!.id}`)).status).toBe(200);
    expect(await admin.payload.findByID({ collection: 'search-aliases', id })).toMatchObject({
      state: 'proposed',
      means: 'đăng ký khai sinh',
      origin: 'editor',
      isChanged: false,
    });
  });

  it('deletes nothing', async () => {
    expect((await docOf('editor', 'DELETE', `/search-aliases/${await kept('proposed')}`)).status).toBe(403);
  });
});

describe('An approver', () => {
  it('proposes like everybody, and sets nothing that the whole country searches by', async () => {
    const created = await docOf('approver', 'POST', '/search-aliases', anAlias({ state: 'used' }));
    expect([created.status, created.doc.state]).toEqual([201, 'proposed']);
    const id = await kept('used');
    expect((await docOf('approver', 'PATCH', `/search-aliases/${id}`, { state: 'unused' })).status).toBe(403);
    expect((await docOf('approver', 'DELETE', `/search-aliases/${id}`)).status).toBe(403);
    expect((await docOf('approver', 'PATCH', `/search-aliases/${bundledAlias}`, { means: 'giấy khác' })).status).toBe(403);
  });
});

describe.each(['administrator'] as const)('An %s', (role) => {
  it('sets what is used, changes what is bundled, and deletes what editors added', async () => {
    const created = await docOf(role, 'POST', '/search-aliases', anAlias({ state: 'used' }));
    expect([created.status, created.doc.state]).toEqual([201, 'used']);
    const id = await kept('proposed');
    expect((await docOf(role, 'PATCH', `/search-aliases/${id}`, { state: 'used' })).doc.state).toBe('used');
    expect((await docOf(role, 'PATCH', `/search-aliases/${id}`, { state: 'unused' })).doc.state).toBe('unused');
    expect((await docOf(role, 'DELETE', `/search-aliases/${id}`)).status).toBe(200);
    const { doc } = await docOf(role, 'PATCH', `/search-aliases/${bundledAlias}`, { means: `giấy chứng nhận của ${role}` });
    expect([doc.origin, doc.isChanged, doc.state]).toEqual(['bundled', true, 'used']);
  });

  it('is told to switch a bundled entry off instead of deleting it', async () => {
    const { status, text } = await docOf(role, 'DELETE', `/search-aliases/${bundledAlias}`);
    expect([status, text]).toEqual([403, expect.stringContaining('set its state to \\"Unused\\" instead')]);
  });

  it('does not make another entry of a bundled one', async () => {
    const { status, text } = await docOf(role, 'PATCH', `/search-aliases/${bundledAlias}`, { says: 'sổ hồng' });
    expect([status, text]).toEqual([400, expect.stringContaining('add another entry')]);
    expect((await docOf(role, 'PATCH', `/search-aliases/${bundledAlias}`, { says: 'Sổ  đỏ' })).status).toBe(200);
  });

  it('reads who said what: revisions and the audit trail', async () => {
    const { doc } = await docOf(role, 'POST', '/search-aliases', anAlias());
    await docOf(role, 'PATCH', `/search-aliases/${doc.id}`, { state: 'used' });
    const versions = await admin.ask(role, 'GET', `/search-aliases/versions?where[parent][equals]=${doc.id}&sort=id`);
    expect([
      versions.status,
      (versions.body.docs as unknown as { version: { state: string } }[]).map(({ version }) => version.state),
    ]).toEqual([200, ['proposed', 'used']]);
    const { docs } = await admin.payload.find({
      collection: 'audit-events',
      where: { what: { equals: `search-aliases/${doc.id}` } },
      sort: 'id',
    });
    expect(docs.slice(-2).map(({ who, action, details }) => [who, action, details])).toEqual([
      [`${role}@tthc.example`, 'create', 'proposed'],
      [`${role}@tthc.example`, 'update', 'used'],
    ]);
  });
});

describe('A bundled entry', () => {
  it('is not changed by saving it as it is', async () => {
    const [notice] = (await admin.payload.find({ collection: 'search-notices' })).docs;
    const { doc } = await docOf('administrator', 'PATCH', `/search-notices/${notice!.id}`, {
      says: notice!.says,
      noticeVi: notice!.noticeVi,
      state: 'used',
    });
    expect([doc.origin, doc.isChanged]).toEqual(['bundled', false]);
  });

  it('keeps an odd code that it had, and takes no other', async () => {
    const [phrase] = (await admin.payload.find({ collection: 'search-phrases', where: { origin: { equals: 'bundled' } } })).docs;
    expect(
      (
        await docOf('administrator', 'PATCH', `/search-phrases/${phrase!.id}`, {
          codes: '1.0133611\n1.001193',
          phrases: 'xin bản sao\nsao y giấy tờ',
        })
      ).doc,
    ).toMatchObject({ codes: '1.0133611\n1.001193', isChanged: true });
    expect((await docOf('administrator', 'PATCH', `/search-phrases/${phrase!.id}`, { codes: '1.0133612' })).status).toBe(400);
  });

  it("does not stand in the way of an editor's phrases for the same procedure", async () => {
    const added = { name: 'Thủ tục cấp bản sao trích lục', phrases: 'mất giấy xin lại bản sao' };
    expect((await docOf('editor', 'POST', '/search-phrases', added)).doc).toMatchObject({
      state: 'proposed',
      key: 'cap ban sao trich luc + mất giấy xin lại bản sao',
    });
    const { status, text } = await docOf('editor', 'POST', '/search-phrases', added);
    expect([status, text]).toEqual([400, expect.stringContaining('Such an entry is there already (state: Proposed)')]);
  });
});

describe('What is written', () => {
  it('is tidied: blanks, normal form, lines that say the same, codes as the catalogue writes them', async () => {
    const { doc } = await docOf('administrator', 'POST', '/search-phrases', {
      name: '  Khai báo   tạm vắng '.normalize('NFD'),
      codes: '1.001193.000.00.00.H36\n\n1001194\n1.001193',
      phrases: ' đi vắng  lâu ngày\r\nĐi vắng lâu ngày\n'.normalize('NFD'),
    });
    expect([doc.name, doc.codes, doc.phrases]).toEqual(['Khai báo tạm vắng', '1.001193\n1.001194', 'đi vắng lâu ngày']);
  });

  it.each<[string, string, object, string]>([
    ['search-phrases', 'no name', { name: ' ', phrases: 'hai từ' }, 'Name of the procedure: Nothing is written here; fill it in.'],
    ['search-phrases', 'no phrase', { name: 'Một thủ tục', phrases: '\n' }, 'What people say (one phrase a line): Nothing is written here'],
    ['search-phrases', 'one word', { name: 'Một thủ tục', phrases: 'hai từ\nkhai' }, '\\"khai\\" has 1 words; write 2 or more.'],
    ['search-phrases', 'a long phrase', { name: 'Một thủ tục', phrases: 'từ '.repeat(21) }, 'is too long; write at most 20 words'],
    [
      'search-phrases',
      'too many',
      { name: 'Một thủ tục', phrases: Array.from({ length: 61 }, (_, i) => `cụm từ ${i}`).join('\n') },
      'There are 61 lines; keep at most 60.',
    ],
    ['search-phrases', 'no code', { name: 'Một thủ tục', phrases: 'hai từ', codes: '1.00119' }, 'has only 5 digits after the dot'],
    ['search-aliases', 'no meaning', { says: 'từ lạ', means: ' ', kind: 'adds' }, 'Means (one reading a line): Nothing is written here'],
    [
      'search-aliases',
      'nothing said',
      { says: '?!', means: 'đăng ký', kind: 'adds' },
      'People type: \\"?!\\" has 0 words; write 1 or more.',
    ],
    ['search-aliases', 'another kind', { says: 'từ lạ', means: 'đăng ký', kind: 'guesses' }, 'kind'],
    [
      'search-aliases',
      'a word twice',
      { says: 'Sổ đỏ', means: 'đăng ký', kind: 'adds' },
      'People type: Such an entry is there already (state: Used); look it up in the list and change that one.',
    ],
    ['search-aliases', 'a text for words', { says: { $ne: null }, means: 'đăng ký', kind: 'adds' }, 'says'],
    [
      'search-notices',
      'one language',
      { says: 'việc lạ', noticeVi: 'Việc này do Tòa án giải quyết.' },
      'Notice in English: Nothing is written here',
    ],
    [
      'search-notices',
      'a notice twice',
      { says: 'ly hôn\nbỏ nhau', noticeVi: 'Việc này do Tòa án.', noticeEn: 'This is for the court.' },
      'People type (one phrase a line): Such an entry is there already',
    ],
    [
      'search-intents',
      'no example',
      { says: 'giá … bao nhiêu', kind: 'price', noticeVi: 'Xem bảng giá của tỉnh.', noticeEn: "See the province's prices." },
      'Examples: Nothing is written here',
    ],
    [
      'search-ended',
      'a day that is none',
      {
        says: 'sổ cũ',
        endedOn: '2023-02-30',
        endedBy: 'Luật Cư trú',
        noticeVi: 'Sổ này đã hết giá trị.',
        noticeEn: 'This book is no longer valid.',
        example: 'đổi sổ cũ',
      },
      'Write day/month/year, as 27/11/2026.',
    ],
  ])('is refused with field and remedy in %s: %s', async (collection, _what, body, problem) => {
    const { status, text } = await docOf('administrator', 'POST', `/${collection}`, body);
    expect([status, text]).toEqual([400, expect.stringContaining(problem)]);
  });

  it.each([
    ['words', { phrases: '!'.repeat(5_000) }, 'has 0 words; write 2 or more.'],
    ['codes', { codes: '7'.repeat(5_000) }, 'is not a procedure code'],
  ])('is not repeated whole where it is long and has no %s', async (_what, parts, problem) => {
    const { status, text } = await docOf('administrator', 'POST', '/search-phrases', { name: 'Một thủ tục', phrases: 'hai từ', ...parts });
    expect([status, text.length < 1_000, text]).toEqual([400, true, expect.stringContaining(problem)]);
  });

  it('is refused in Vietnamese where nobody asks for English', async () => {
    await expect(
      admin.payload.create({ collection: 'search-aliases', data: { says: 'sổ đỏ', means: 'x', kind: 'adds' } as never }),
    ).rejects.toThrow();
    await admin.payload
      .create({ collection: 'search-aliases', data: { says: 'sổ đỏ', means: 'đất đai', kind: 'adds' } as never })
      .catch((error: { data: { errors: { message: string }[] } }) => {
        expect(error.data.errors[0]!.message).toBe(
          'Người dân gõ: Đã có mục như vậy (trạng thái: Đang dùng); hãy tìm trong danh sách và sửa mục đó.',
        );
      });
    expect.assertions(2);
  });
});
