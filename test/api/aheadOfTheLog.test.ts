import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { encodeCursor } from '../../src/api/paging/cursor.ts';
import { createClient, RequestRefused } from '../../src/portals/client/index.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { listening, type Listening } from '../factories/listening.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let served: ServedCatalogue;
let server: Listening;
let head: number;
const AHEAD = 99_999;
const cursorOf = (sequence: number) => encodeCursor('change', [sequence, 1]);
const get = (address: string) => request(served.app()).get(address);

beforeAll(async () => {
  served = await aSmallCountry();
  head = served.follower.current().catalogue.revision;
  server = await listening(served.app());
});
afterEach(() => expect(served.errors).toEqual([]));
afterAll(() => server.stop());

describe('A place in the log that it has not reached', () => {
  it.each([
    ['/v1/changes?after=', cursorOf(AHEAD), 'after'],
    ['/v1/changes?before=', cursorOf(AHEAD), 'before'],
    ['/v1/changes?revisionAfter=', AHEAD, 'revisionAfter'],
    ['/v1/decisions?after=', encodeCursor('decision', [AHEAD]), 'after'],
    ['/v1/log.jsonl?after=', AHEAD, 'after'],
  ])('is refused at %s, with what to do', async (address, ahead, field) => {
    const { status, body } = await get(`${address}${ahead}`);
    expect([status, body.code, body.field]).toEqual([400, 'BAD_INPUT', field]);
    expect(body.detail).toContain(`The log is at revision ${head}`);
    expect(body.detail).toMatch(/bắt đầu lại từ đầu.*from the beginning/);
  });

  it.each([
    [`changes(after: "${cursorOf(AHEAD)}")`, 'after'],
    [`changes(filter: { revisionAfter: ${AHEAD} })`, 'filter.revisionAfter'],
    [`decisions(after: "${encodeCursor('decision', [AHEAD])}")`, 'after'],
  ])('is refused in GraphQL: %s', async (asked, field) => {
    const { errors } = await askGraphql(served.app(), `{ ${asked} { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('has no head, and says how far the log goes', async () => {
    const { status, body } = await get(`/v1/log/head?sequence=${AHEAD}`);
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
    expect(body.detail).toContain(`The log is at revision ${head} and has no ${AHEAD}`);
  });

  it('ends a client that follows, instead of letting it wait', async () => {
    const client = createClient({ origin: server.url });
    const following = client
      .follow({ after: cursorOf(AHEAD) })
      [Symbol.asyncIterator]()
      .next();
    await expect(following).rejects.toMatchObject({ status: 400, code: 'BAD_INPUT', field: 'after' });
    await expect(client.log(AHEAD).next()).rejects.toBeInstanceOf(RequestRefused);
  });
});

describe('The head of the log', () => {
  it('has nothing behind it, and is no error', async () => {
    const { body } = await get('/v1/changes?last=1');
    const newest = await get(`/v1/changes?after=${body.pageInfo.endCursor}`);
    expect([newest.status, newest.body.items]).toEqual([200, []]);
    const behind = await get(`/v1/changes?revisionAfter=${head}`);
    expect([behind.status, behind.body.items]).toEqual([200, []]);
    const log = await get(`/v1/log.jsonl?after=${head}`).buffer();
    expect([log.status, log.text ?? '']).toEqual([200, '']);
  });

  it('is read once more where another process was faster: its cursor is no error here', async () => {
    const entry = served.book.announce({ number: '900/QĐ-BTP', issuedOn: '2026-05-05', lines: [{ code: '1.890000', name: 'Việc mới' }] });
    served.log.add(entry);
    const { status, body } = await get(`/v1/changes?after=${cursorOf(head + 1)}`);
    expect([status, body.items]).toEqual([200, []]);
  });
});
