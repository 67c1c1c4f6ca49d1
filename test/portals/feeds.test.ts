import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseAtomFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import request from 'supertest';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const ATOM = 'application/atom+xml; charset=utf-8';
const FIELD = { code: 'F01', name: 'Hộ tịch' };
let served: ServedCatalogue;
let app: ReturnType<ServedCatalogue['app']>;
const textOf = async (address: string) => {
  const { text, headers } = await request(app).get(address).expect(200);
  expect(headers['content-type']).toBe(ATOM);
  return text;
};
const read = async (address: string) => parseAtomFeed(await textOf(address));
const pathOf = (href: string) => href.replace('https://tthc.example', '');
type Feed = Awaited<ReturnType<typeof read>>;
const linkOf = (feed: Feed, rel: string) => feed.links?.find((link) => link.rel === rel)?.href;
/** Follows the links of the feed to every archive, as a reader does. */
const walk = async (address: string) => {
  const all: Feed[] = [];
  for (let next: string | undefined = address; next !== undefined;) {
    const feed: Feed = await read(pathOf(next));
    all.push(feed);
    next = linkOf(feed, 'prev-archive');
  }
  return all;
};
const idsOf = (feeds: readonly Feed[]) => feeds.flatMap(({ entries = [] }) => entries.map(({ id }) => id));

beforeAll(async () => {
  served = await aSmallCountry();
  const before = served.follower.current().catalogue.revision;
  const terse = (n: number) => ({
    number: `${n}/QĐ-BTP`,
    issuedOn: '2026-05-05',
    title: `Việc thứ ${n} <& "khác">`,
    lines: [{ code: `1.8${String(n).padStart(5, '0')}`, name: `Thủ tục ${n}`, fields: n % 10 === 0 ? [FIELD] : [] }],
  });
  // Only the last document waits for the index.
  for (let n = before + 1; n < 260; n += 1) served.log.add(served.book.announce(terse(n)));
  await served.announce(terse(260));
  app = served.app();
});

/** The first breach of RFC 4287 that elements alone can show. Null where there is none. */
function faultOf(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  const open: { readonly name: string; readonly children: string[] }[] = [];
  let fault: string | null = null;
  const demand = (condition: boolean, what: string) => void (fault ??= condition ? null : what);
  parser.on('error', (error) => demand(false, error.message));
  parser.on('opentag', ({ local, uri, attributes }) => {
    demand(uri.startsWith('http://www.w3.org/2005/Atom') || uri === 'http://purl.org/syndication/history/1.0', `namespace of ${local}`);
    open.at(-1)?.children.push(local === 'link' ? `link ${attributes['rel']?.value}` : local);
    if (local === 'link') demand(URL.canParse(attributes['href']?.value ?? ''), 'href of link');
    open.push({ name: local, children: [] });
  });
  parser.on('text', (text) => {
    const { name } = open.at(-1) ?? { name: '' };
    if (name === 'updated') demand(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text), `updated ${text}`);
    if (name === 'id') demand(URL.canParse(text), `id ${text}`);
  });
  parser.on('closetag', () => {
    const { name, children } = open.pop()!;
    const count = (child: string) => children.filter((one) => one === child).length;
    if (name === 'feed' || name === 'entry')
      for (const one of ['id', 'title', 'updated']) demand(count(one) === 1, `${count(one)} × ${one} in ${name}`);
    if (name === 'feed') demand(count('link self') === 1, 'link self');
    if (name === 'entry') demand(count('author') >= 1 && count('link alternate') >= 1, 'author and link of entry');
  });
  parser.write(xml).close();
  return fault;
}

describe('The feed of decisions', () => {
  it('follows RFC 4287, in every part', async () => {
    for (const feed of await walk('/v1/feed.atom')) expect(faultOf(await textOf(pathOf(linkOf(feed, 'self')!)))).toBeNull();
  });

  it('gives every decision once, newest first, to who follows the links to its archives', async () => {
    const ids = idsOf(await walk('/v1/feed.atom'));
    const { announcements } = served.follower.current().catalogue;
    expect(ids).toEqual(announcements.map(({ decision }) => `tag:tthc,2026:decision/${decision}`).reverse());
  });

  it('leads forward through its archives, too', async () => {
    const [recent, second, first] = await walk('/v1/feed.atom');
    expect(recent!.entries!.length).toBeGreaterThanOrEqual(50);
    expect(linkOf(first!, 'prev-archive')).toBeUndefined();
    expect(linkOf(first!, 'next-archive')).toBe(linkOf(second!, 'self'));
    expect(linkOf(first!, 'current')).toBe('https://tthc.example/v1/feed.atom');
    expect(await textOf('/v1/feed/1.atom')).toContain('<fh:archive/>');
    expect(await textOf('/v1/feed.atom')).not.toContain('<fh:archive/>');
  });

  it('lets caches keep for ever what can never change: an archive that already leads to the next', async () => {
    const cacheControlOf = async (address: string) => (await request(app).get(address).expect(200)).headers['cache-control'];
    expect(await cacheControlOf('/v1/feed/1.atom')).toBe('public, max-age=31536000, immutable');
    for (const other of ['/v1/feed.atom', '/v1/feed/2.atom', '/v1/feed/1.atom?appliesTo=01'])
      expect([other, await cacheControlOf(other)]).toEqual([other, 'public, max-age=5, must-revalidate']);
  });

  it('tells a decision with its page, its JSON and what it did', async () => {
    const { entries = [] } = await read('/v1/feed/1.atom');
    const first = entries.at(-1)!;
    expect(first).toMatchObject({ title: { value: expect.stringContaining('1872/QĐ-BTP') }, summary: { value: 'Mới ban hành: 3' } });
    const { body } = await request(app)
      .get(pathOf(first.links!.find(({ type }) => type === 'application/json')!.href!))
      .expect(200);
    expect(body).toMatchObject({ number: '1872/QĐ-BTP', announcedAt: first.updated, url: first.links![0]!.href });
  });

  it('is narrowed as the list of changes is', async () => {
    const decisionsOf = async (query: string) => {
      const found = new Set<string>();
      for (let address = `/v1/changes?first=100&${query}`; address !== '';) {
        const { body, headers } = await request(app).get(address).expect(200);
        for (const { decision } of body.items) found.add(decision.url.split('/quyet-dinh/')[1]);
        address = pathOf(/<([^>]+)>; rel="next"/.exec(headers['link'] ?? '')?.[1] ?? '');
      }
      return found;
    };
    for (const query of ['fields=F01', 'kinds=ABOLISHED&kinds=AMENDED', 'appliesTo=01', 'levels=PROVINCE', 'issuingAuthority=H26']) {
      const ids = idsOf(await walk(`/v1/feed.atom?${query}`));
      expect([query, ids.length > 0, new Set(ids.map((id) => id!.replace('tag:tthc,2026:decision/', '')))]).toEqual([
        query,
        true,
        await decisionsOf(query),
      ]);
    }
  });

  it('is new at once when a decision is announced; its archives stay as they are, corrections and all', async () => {
    const archive = await textOf('/v1/feed/1.atom');
    const { headers } = await request(app).get('/v1/feed.atom');
    expect((await request(app).get('/v1/feed.atom').set('If-None-Match', headers['etag']!)).status).toBe(304);
    await served.announce({
      number: '9001/QĐ-BTP',
      type: 'correction',
      issuedOn: '2026-06-01',
      corrects: served.follower.current().catalogue.announcements[0]!.decision,
      restates: { title: 'Tên đã đính chính' },
      lines: [],
    });
    const { entries = [] } = await read('/v1/feed.atom');
    expect(entries[0]?.title?.value).toContain('9001/QĐ-BTP');
    expect(await textOf('/v1/feed/1.atom')).toBe(archive);
  });

  it.each([
    ['/v1/feed.atom?nope=1', 400],
    ['/v1/feed.atom?appliesTo=99', 400],
    ['/v1/feed/9.atom', 404],
    ['/v1/feed/0.atom', 404],
    ['/v1/feed/x.atom', 404],
  ])('refuses %s', async (address, status) => {
    expect(await request(app).get(address)).toMatchObject({ status, type: 'application/problem+json' });
  });
});
