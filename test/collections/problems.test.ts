import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PayloadRequest } from 'payload';
import { saveDraft } from '../../src/collections/decisions/saveDraft.ts';
import { tellProblem } from '../../src/collections/problems/tellProblem.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../src/problems/problemCodes.ts';
import { HA_NOI, LawBook } from '../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

interface Told {
  readonly message: string;
  readonly extensions: { readonly code: ProblemCode; readonly id?: string };
}
type Ask = Parameters<OpenAdmin['ask']>;

/** A hash that belongs to no draft. */
const OTHER = '0'.repeat(64);

let admin: OpenAdmin;
let draft: number | string;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
});
afterAll(() => admin.close());
beforeEach(async () => {
  await admin.payload.delete({ collection: 'decisions', where: {} });
  draft = await saveDraft(admin.payload, new LawBook().draft({ by: HA_NOI, number: '1/QĐ-UBND', lines: [{ code: '1.000001' }] }));
});

/** The errors of a refusal. Each has a sentence, and a code that fits the status of the answer. */
async function refusalOf(...asked: Ask): Promise<Told[]> {
  const { status, body } = await admin.ask(...asked);
  const { errors } = body as unknown as { readonly errors: readonly Told[] };
  expect(errors.every(({ message }) => message.length > 0)).toBe(true);
  expect(errors.map(({ extensions }) => PROBLEM_CODES[extensions.code].status)).toEqual(errors.map(() => status));
  return [...errors];
}
const codesOf = async (...asked: Ask) => (await refusalOf(...asked)).map(({ extensions }) => extensions.code);

describe('Refusals of the collections over REST carry a code of the one table', () => {
  it.each<[what: string, asked: () => Ask, code: ProblemCode]>([
    ['a draft for a stranger', () => [null, 'GET', `/decisions/${draft}`], 'NOT_ALLOWED'],
    ['a register for a stranger', () => [null, 'GET', '/authorities'], 'NOT_ALLOWED'],
    ['an account for an editor', () => ['editor', 'POST', '/users', { email: 'x@tthc.example', password: 'một mật khẩu' }], 'NOT_ALLOWED'],
    ['a wrong password', () => [null, 'POST', '/users/login', { email: 'editor@tthc.example', password: 'x' }], 'NOT_SIGNED_IN'],
    ['an entry without its fields', () => ['administrator', 'POST', '/fields', {}], 'BAD_INPUT'],
    ['a day that is none', () => ['administrator', 'POST', '/holidays', { day: 'mai', name: 'Tết' }], 'BAD_INPUT'],
    [
      'a text of a kind that no form opens',
      () => ['editor', 'POST', '/lines', { decision: draft, order: 2, kind: 'new', name: 'Một', content: [{ blockType: 'content' }] }],
      'BAD_INPUT',
    ],
    ['a filter of no field', () => ['administrator', 'GET', '/fields?where[nothing][equals]=1'], 'BAD_INPUT'],
    ['a draft that is not there', () => ['administrator', 'GET', '/decisions/999999'], 'NOT_FOUND'],
    ['an address that is none', () => ['administrator', 'GET', '/nothing/at/all'], 'NOT_FOUND'],
    ['a step without the hash of what was seen', () => ['editor', 'POST', `/decisions/${draft}/submit`, {}], 'BAD_INPUT'],
    ['a step on another draft than the one seen', () => ['editor', 'POST', `/decisions/${draft}/submit`, { draftHash: OTHER }], 'CONFLICT'],
  ])('%s', async (_what, asked, code) => expect(await codesOf(...asked())).toEqual([code]));

  it('each entry of a change of many', async () => {
    for (const code of ['HT', 'CT']) await admin.payload.create({ collection: 'fields', data: { code, name: code } });
    expect(await codesOf('administrator', 'PATCH', '/fields?where[code][exists]=true', { code: '' })).toEqual(['BAD_INPUT', 'BAD_INPUT']);
  });

  it('a step that the check refuses, beside its report', async () => {
    const { status, body } = await admin.act('approver', draft, 'announce');
    expect(status).toBe(PROBLEM_CODES.NOT_ALLOWED.status);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'NOT_ALLOWED' } }] });
  });

  it('what nobody expected, with an id in place of its words', async () => {
    const error = jest.fn();
    const req = { payload: { logger: { error } } } as unknown as PayloadRequest;
    const result = { errors: [{ message: 'Something went wrong.' }] };
    const told = await tellProblem({ error: new Error('the password is Trúc Xanh'), req, result, context: {} });
    const [{ message, extensions }] = told?.response?.errors as [Told];
    expect(extensions).toEqual({ code: 'INTERNAL', id: expect.any(String) });
    expect(message).toContain(extensions.id);
    expect(message).not.toContain('Trúc Xanh');
    expect(error).toHaveBeenCalledWith(expect.objectContaining({ errorId: extensions.id }), expect.any(String));
  });
});
