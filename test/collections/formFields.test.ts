import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLookUp } from '../../src/announcing/editing/lookUp.ts';
import { fillSearchText } from '../../src/collections/lists/fillSearchText.ts';
import { putLines } from '../../src/collections/lines/putLines.ts';
import { plugIn } from '../../src/collections/plugs.ts';
import { putRows } from '../../src/store/putRows.ts';
import { PASSWORD } from './askPayloadAs.ts';
import { askRest } from './askRest.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

/** Forms and lists as officers use them: an officer of Hải Phòng (H24), and an approver of the same authority. */
let admin: OpenAdmin;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H24' });
  plugIn(admin.payload, { lookUp: createLookUp(admin) });
});
afterAll(() => admin.close());

type Saved = {
  doc: Record<string, unknown> & { id: number | string };
  errors: { data: { errors: { path: string; message: string }[] } }[];
};
const save = async (path: string, body: object, method = 'POST') => {
  const answer = await admin.ask('editor', method, path, body);
  return { status: answer.status, ...(answer.body as unknown as Saved) };
};
const found = async (collection: string, typed: string): Promise<unknown[]> => {
  const { body } = await admin.ask('editor', 'GET', `/${collection}?where[searchText][like]=${encodeURIComponent(typed)}`);
  return (body['docs'] as unknown as { name?: string; title?: string }[]).map(({ name, title }) => name ?? title);
};

describe('a day', () => {
  it.each([
    ['2026-11-27', '2026-11-27'],
    ['27/11/2026', '2026-11-27'],
    ['1-7-2025', '2025-07-01'],
    ['ngày 27 tháng 11 năm 2026', '2026-11-27'],
  ])('sent as %s is stored as %s', async (typed, stored) => {
    const { status, doc } = await save('/decisions', { issuedOn: typed });
    expect([status, doc['issuedOn']]).toEqual([201, stored]);
  });

  it('that does not exist is refused with what to write', async () => {
    const { status, errors } = await save('/decisions', { issuedOn: '31/02/2026' });
    expect(status).toBe(400);
    expect(errors[0]?.data.errors).toEqual([
      expect.objectContaining({ path: 'issuedOn', message: 'There is no day "31/02/2026". Write day/month/year, as 27/11/2026.' }),
    ]);
  });
});

describe('a form', () => {
  it('starts with the authority of an account that has one', async () => {
    const { doc } = await save('/decisions', { number: '1/QĐ-UBND' });
    expect(doc['issuingAuthority']).toEqual({ code: 'H24', name: 'UBND thành phố Hải Phòng' });
  });

  it('stores texts tidy, and keeps the breaks of long ones', async () => {
    const decision = await save('/decisions', { number: '2/QĐ-UBND', title: 'Công\u00a0bố  danh\u200b mục'.normalize('NFD') });
    expect(decision.doc['title']).toBe('Công bố danh mục');
    const { doc } = await save('/lines', {
      decision: decision.doc.id,
      kind: 'new',
      code: ' 1.999901\u200b ',
      content: [{ blockType: 'procedureContent', note: 'Dòng một\r\n  - dòng\u00a0hai' }],
    });
    expect(doc['code']).toBe('1.999901');
    expect(doc['content']).toEqual([expect.objectContaining({ note: 'Dòng một\n  - dòng hai' })]);
  });

  it('stores no control, direction or half characters, however deep', async () => {
    const decision = await save('/decisions', { number: '5/QĐ-UBND', title: 'Công\u202e bố\0 danh mục' });
    expect(decision.doc['title']).toBe('Công bố danh mục');
    const steps = [{ name: 'Bước\u0001 1', description: 'Nộp\u2066 hồ sơ\0\ntại xã\ud800' }];
    const { status, doc } = await save('/lines', {
      decision: decision.doc.id,
      kind: 'new',
      name: 'Cấp\0 giấy',
      content: [{ blockType: 'procedureContent', steps }],
    });
    const [stored] = doc['content'] as { steps: object[] }[];
    expect([status, doc['name'], stored?.steps]).toEqual([
      201,
      'Cấp giấy',
      [expect.objectContaining({ name: 'Bước 1', description: 'Nộp hồ sơ\ntại xã' })],
    ]);
  });

  it('does not store a text in which nothing is written', async () => {
    const decision = await save('/decisions', { number: '3/QĐ-UBND' });
    const { status, doc } = await save('/lines', {
      decision: decision.doc.id,
      kind: 'abolished',
      content: [{ blockType: 'procedureContent', steps: [], note: '' }],
    });
    expect([status, doc['content']]).toEqual([201, []]);
  });
});

describe('a list', () => {
  beforeAll(async () => {
    const decision = await save('/decisions', { number: '4/QĐ-UBND', title: 'Công bố thủ tục hộ tịch' });
    await save('/lines', { decision: decision.doc.id, kind: 'new', code: '1.001193', name: 'Đăng ký khai sinh' });
  });

  it.each(['dang ky khai sinh', 'ĐĂNG KÝ KHAI SINH', 'Đăng ký khai sinh'.normalize('NFD'), 'khai sinh 1.001193', ' sinh  khai '])(
    'finds a line by %s',
    async (typed) => {
      expect(await found('lines', typed)).toEqual(['Đăng ký khai sinh']);
    },
  );

  it('answers nobody the column that it searches', async () => {
    const { body } = await admin.ask('editor', 'GET', '/lines');
    expect((body['docs'] as unknown as object[])[0]).not.toHaveProperty('searchText');
  });

  it('finds what was stored in bulk, and what was changed there', async () => {
    const { doc } = await save('/decisions', { number: '5/QĐ-UBND' });
    const line = { decision: doc.id as number, kind: 'new', type: 'standard', onlineLevel: 'none', contentFrom: 'own' } as const;
    const [id] = await putLines(
      { payload: admin.payload, user: null, decision: doc.id as number },
      { added: [{ ...line, code: '1.000002', name: 'Cấp giấy phép xây dựng' }] },
    );
    expect(await found('lines', 'giay phep xay dung 1.000002')).toEqual(['Cấp giấy phép xây dựng']);
    await putLines(
      { payload: admin.payload, user: null, decision: doc.id as number },
      { changed: [{ id: id!, name: 'Gia hạn giấy phép' }] },
    );
    expect(await found('lines', 'gia han 1.000002')).toEqual(['Gia hạn giấy phép']);
  });

  it('finds rows of an earlier release once they are filled, and leaves the time of their last change', async () => {
    await putRows(admin.payload, 'fields', [{ code: 'ĐĐ', name: 'Đất đai' }]);
    const stored = async () => (await admin.payload.find({ collection: 'fields', where: { code: { equals: 'ĐĐ' } } })).docs[0];
    const before = await stored();
    expect(await found('fields', 'dat dai')).toEqual([]);
    expect(await fillSearchText(admin.payload)).toBeGreaterThan(0);
    expect(await found('fields', 'dat dai')).toEqual(['Đất đai']);
    expect(await stored()).toEqual(before);
    expect(await fillSearchText(admin.payload)).toBe(0);
  });

  it('finds a holiday by its day as people write it', async () => {
    await admin.ask('administrator', 'POST', '/holidays', { day: '2026-09-02', name: 'Quốc khánh' });
    expect(await found('holidays', '02/09/2026')).toEqual(['Quốc khánh']);
  });
});

describe('a look-up', () => {
  const lookUp = async (role: 'editor' | null, query: string) => {
    const { status, body } = await admin.ask(role, 'GET', `/look-up?${query}`);
    return { status, entries: (body['entries'] as { code: string; name: string }[] | undefined)?.map(({ code, name }) => [code, name]) };
  };

  it('finds authorities and places without diacritics, those that last first', async () => {
    expect(await lookUp('editor', 'in=authorities&words=uy ban hai phong')).toEqual({
      status: 200,
      entries: [['H24', 'UBND thành phố Hải Phòng']],
    });
    const { entries } = await lookUp('editor', 'in=places&words=tinh lao cai');
    expect(entries?.slice(0, 2)).toEqual([
      ['15', 'Tỉnh Lào Cai'],
      ['10~2025-06-30', 'Tỉnh Lào Cai'],
    ]);
  });

  it('answers at most twenty, bounds what is asked, and nothing to strangers', async () => {
    const { entries } = await lookUp('editor', 'in=places&words=xa');
    expect(entries).toHaveLength(20);
    expect((await lookUp('editor', `in=places&words=${'x'.repeat(301)}`)).status).toBe(400);
    expect((await lookUp('editor', 'in=users&words=a')).status).toBe(400);
    expect((await lookUp(null, 'in=places&words=xa')).status).toBe(401);
  });
});

describe('the audit trail', () => {
  it('is read by approvers as far as it concerns their authority, and says which fields changed', async () => {
    const { doc } = await save('/decisions', { number: '6/QĐ-UBND' });
    await save(`/decisions/${doc.id}`, { title: 'Trích yếu' }, 'PATCH');
    await admin.payload.create({
      collection: 'decisions',
      data: { type: 'publication', state: 'draft', issuingAuthority: { code: 'H05' } },
    });
    const { body } = await admin.ask('approver', 'GET', '/audit-events?limit=0&sort=at');
    const events = body['docs'] as unknown as { what: string; action: string; authority: string; details: string }[];
    expect(new Set(events.map(({ authority }) => authority))).toEqual(new Set(['H24']));
    expect(events.filter(({ what }) => what === `decisions/${doc.id}`).map(({ action, details }) => [action, details])).toEqual([
      ['create', 'draft'],
      ['update', 'draft; title'],
    ]);
    expect((await admin.ask('editor', 'GET', '/audit-events')).status).toBe(403);
  });

  it('is a file for a spreadsheet', async () => {
    const file = async (email: string, query = '') => {
      const { token } = await admin.payload.login({ collection: 'users', data: { email, password: PASSWORD } });
      const request = new Request(`http://localhost/api/audit-events/export.csv${query}`, { headers: { authorization: `JWT ${token}` } });
      const response = await askRest(admin.payload)(request);
      return { status: response.status, lines: (await response.text()).trim().split('\r\n') };
    };
    const { doc } = await save('/decisions', { number: '7/QĐ-UBND' });
    await save(`/decisions/${doc.id}`, { title: 'Trích yếu' }, 'PATCH');
    const { lines } = await file('approver@tthc.example');
    expect(lines[0]).toBe('at,who,action,what,authority,details');
    expect(lines.slice(1).every((line) => line.includes(',H24,'))).toBe(true);
    expect(lines.some((line) => line.includes(`editor@tthc.example,update,decisions/${doc.id},`))).toBe(true);
    expect((await file('approver@tthc.example', '?until=2020-01-01')).lines).toEqual(['at,who,action,what,authority,details']);
    expect((await file('administrator@tthc.example')).lines.length).toBeGreaterThan(lines.length);
    expect((await file('approver@tthc.example', '?from=mai')).status).toBe(400);
    expect((await file('editor@tthc.example')).status).toBe(403);
  });
});
