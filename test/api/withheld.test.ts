import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import request from 'supertest';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import type { Registers } from '../../src/domain/places/registers.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { eventually } from '../factories/eventually.ts';
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
let withhold: (withheld: ReadonlyMap<string, string>) => Promise<void>;

/** A catalogue whose first text is the secret, and a way to withhold texts as another process would. */
async function serveSecret(segmentFolder: string, withheld: ReadonlyMap<string, string> = new Map()) {
  const registers: { -readonly [Name in keyof Registers]: Registers[Name] } = { ...bareRegisters(), withheld };
  const served = await ServedCatalogue.start(registers, {
    settings: { publicUrl: 'https://tthc.example', serve: new Set(['public']), segmentFolder },
  });
  const first = await served.announce({
    issuedOn: '2026-01-05',
    lines: [{ code: CODE, content: { ...EMPTY_CONTENT, requirements: SECRET } }],
  });
  const second = await served.announce({
    issuedOn: '2026-03-05',
    lines: [{ code: CODE, kind: 'amended', content: { ...EMPTY_CONTENT, requirements: 'Không' } }],
  });
  for (let i = 2; i < ANNOUNCED; i += 1) {
    const entry = served.book.announce({ issuedOn: '2026-04-05', lines: [{ code: `1.${200_000 + i}` }] });
    served.log.add(entry);
  }
  await served.follower.catchUp();
  return {
    served,
    ids: [first, second].map(({ announcement }) => announcement.lines[0]!),
    async withhold(withheld: ReadonlyMap<string, string>) {
      registers.withheld = withheld;
      registers.state = `withheld ${[...withheld.keys()].join()}`;
      await served.follower.catchUp();
    },
  };
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-withheld-'));
  ({ served, ids, withhold } = await serveSecret(path.join(folder, 'segments')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const QUERY = `query($id: ID!) { node(id: $id) { ... on ProcedureVersion { name requirements withheldNotice hash } } }`;
const addresses = () => [
  `/v1/versions/${ids[0]}`,
  `/v1/procedures/${CODE}/versions`,
  `/phien-ban/${ids[0]}`,
  `/thu-tuc/${CODE}/2026-01-10`,
  `/v1/log.jsonl?after=0`,
  `/v1/log/1-100.jsonl`,
];
const wholeText: Parameters<request.Test['parse']>[0] = (response, done) => {
  let body = '';
  response.setEncoding('utf8');
  response.on('data', (part: string) => (body += part));
  response.on('end', () => done(null, body));
};
const textAt = async (address: string) => {
  const { status, text } = await request(served.app())
    .get(address)
    .buffer(true)
    .parse(wholeText)
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

describe('Segments on disk that hold a text', () => {
  let segments: string;
  beforeEach(async () => {
    segments = await mkdtemp(path.join(folder, 'own-'));
  });
  /** Files of any encoding in which the secret can be read. */
  const telling = async () => {
    const found: string[] = [];
    for (const name of await readdir(segments)) {
      const bytes = await readFile(path.join(segments, name)).catch(() => null);
      if (!bytes) continue;
      const plain = name.endsWith('.gz') ? gunzipSync(bytes) : name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
      if (plain.includes('0912 345 678')) found.push(name);
    }
    return found;
  };
  const untilNone = () => eventually(telling, (names) => names.length === 0);
  const SEGMENT = '/v1/log/1-100.jsonl';

  it('are gone when the text is withheld, though nobody asks for the log', async () => {
    const own = await serveSecret(segments);
    await request(own.served.app()).get(SEGMENT).expect(200);
    expect(await telling()).toHaveLength(3);
    await own.withhold(new Map([[own.ids[0]!, NOTICE]]));
    expect(await untilNone()).toEqual([]);
  });

  it('are gone at the next start, where the text was withheld while the service was down', async () => {
    const before = await serveSecret(segments);
    await request(before.served.app()).get(SEGMENT).expect(200);
    const [killed, underWay] = [1, 2].map((n) => path.join(segments, `draft-019d0000-0000-7000-8000-00000000000${n}`));
    for (const draft of [killed!, underWay!]) await writeFile(draft, SECRET);
    await utimes(killed!, 0, 0);
    expect(await telling()).toHaveLength(5);
    (await serveSecret(segments, new Map([[before.ids[0]!, NOTICE]]))).served.app();
    expect(await eventually(telling, (names) => names.length <= 1)).toEqual([path.basename(underWay!)]);
  });

  it('are not left by a request that began before the text was withheld', async () => {
    const own = await serveSecret(segments);
    const app = own.served.app();
    const { textOf } = own.served.deps.contents;
    let isWithheld = false;
    Object.assign(own.served.deps.contents, {
      async textOf(id: string) {
        const text = await textOf(id);
        if (!isWithheld) await own.withhold(new Map([[own.ids[0]!, NOTICE]]));
        isWithheld = true;
        return text;
      },
    });
    await request(app).get(SEGMENT).expect(503);
    expect(await untilNone()).toEqual([]);
    expect((await request(app).get(SEGMENT).buffer(true).parse(wholeText)).body).toContain(NOTICE);
  });
});
