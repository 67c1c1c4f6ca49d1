import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import type { Registers } from '../../src/domain/places/registers.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

const CODE = '1.001193';
const SECRET = 'Liên hệ ông Nguyễn Văn An, 0912 345 678';
const NOTICE = 'Nội dung đã được gỡ theo văn bản 12/QĐ-TA ngày 20/11/2026: dữ liệu cá nhân';
/** So many announcements close a segment. */
const ANNOUNCED = 100;

let folder: string;
let served: ServedCatalogue;
let ids: string[];
/** What the registers say. `withhold` changes it as another process would. */
let registers: { -readonly [Name in keyof Registers]: Registers[Name] };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-withheld-'));
  registers = { ...bareRegisters() };
  served = await ServedCatalogue.start(registers, {
    settings: { publicUrl: 'https://tthc.example', serve: new Set(['public']), segmentFolder: path.join(folder, 'segments') },
  });
  const first = await served.announce({
    issuedOn: '2026-01-05',
    lines: [{ code: CODE, content: { ...EMPTY_CONTENT, requirements: SECRET } }],
  });
  const second = await served.announce({
    issuedOn: '2026-03-05',
    lines: [{ code: CODE, kind: 'amended', content: { ...EMPTY_CONTENT, requirements: 'Không' } }],
  });
  ids = [first, second].map(({ announcement }) => announcement.lines[0]!);
  for (let i = 2; i < ANNOUNCED; i += 1) {
    const entry = served.book.announce({ issuedOn: '2026-04-05', lines: [{ code: `1.${200_000 + i}` }] });
    served.log.add(entry);
  }
  await served.follower.catchUp();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function withhold(withheld: ReadonlyMap<string, string>): Promise<void> {
  registers.withheld = withheld;
  registers.state = `withheld ${[...withheld.keys()].join()}`;
  await served.follower.catchUp();
}

const QUERY = `query($id: ID!) { node(id: $id) { ... on ProcedureVersion { name requirements withheldNotice hash } } }`;
const addresses = () => [
  `/v1/versions/${ids[0]}`,
  `/v1/procedures/${CODE}/versions`,
  `/phien-ban/${ids[0]}`,
  `/thu-tuc/${CODE}/2026-01-10`,
  `/v1/log.jsonl?after=0`,
  `/v1/log/1-100.jsonl`,
];
const textAt = async (address: string) => {
  const { status, text } = await request(served.app())
    .get(address)
    .buffer(true)
    .parse((response, done) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => done(null, body));
    })
    .then(({ status, body }) => ({ status, text: String(body) }));
  expect([address, status]).toEqual([address, 200]);
  return text;
};

describe('A text that is withheld', () => {
  it('is answered before', async () => {
    for (const address of [`/v1/versions/${ids[0]}`, `/phien-ban/${ids[0]}`, '/v1/log/1-100.jsonl'])
      expect(await textAt(address)).toContain('0912 345 678');
  });

  it('is answered nowhere from the moment on; the notice stands in its place, and name and hash stay', async () => {
    const before = (await askGraphql(served.app(), QUERY, { id: ids[0] })).data?.node as unknown as Record<string, unknown>;
    await withhold(new Map([[ids[0]!, NOTICE]]));
    for (const address of addresses()) expect([address, await textAt(address)]).toEqual([address, expect.not.stringContaining('0912')]);
    for (const address of [`/v1/versions/${ids[0]}`, `/phien-ban/${ids[0]}`, '/v1/log/1-100.jsonl', '/v1/log.jsonl?after=0'])
      expect(await textAt(address)).toContain(NOTICE);
    const after = (await askGraphql(served.app(), QUERY, { id: ids[0] })).data?.node;
    expect(after).toEqual({ ...before, requirements: null, withheldNotice: NOTICE });
  });

  it('makes no differences to its neighbours, which stay as they were', async () => {
    const query = `query($id: ID!) { node(id: $id) { ... on ProcedureVersion { requirements withheldNotice differences { part } } } }`;
    expect((await askGraphql(served.app(), query, { id: ids[1] })).data).toEqual({
      node: { requirements: 'Không', withheldNotice: null, differences: [] },
    });
  });

  it('is shown again where the order is lifted', async () => {
    await withhold(new Map());
    for (const address of [`/v1/versions/${ids[0]}`, '/v1/log/1-100.jsonl']) expect(await textAt(address)).toContain('0912 345 678');
  });
});
