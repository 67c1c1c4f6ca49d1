import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseAtomFeed } from 'feedsmith';
import request from 'supertest';
import { readApiChanges } from '../../src/portals/developers/apiChanges.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const CHANGELOG = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
const EXAMPLE = `# Changelog

## 2.0.0 (2027-01-05)

### Contract

- One change over
  two lines.
- Another.

### For people

- Not of the contract.

## 1.0.0 (2026-12-01)

### Contract

- \`old\` is there.
`;

describe('Changes of the API', () => {
  it('are what the changelog tells of the contract', () => {
    expect(readApiChanges(EXAMPLE)).toEqual([
      { version: '2.0.0', day: '2027-01-05', text: 'One change over two lines.' },
      { version: '2.0.0', day: '2027-01-05', text: 'Another.' },
      { version: '1.0.0', day: '2026-12-01', text: '`old` is there.' },
    ]);
  });

  it('are complete: every version has its day, and every point of its contract is told', () => {
    for (const heading of CHANGELOG.match(/^## .*$/gm) ?? []) expect(heading).toMatch(/^## \S+ \(\d{4}-\d\d-\d\d\)$/);
    const points = CHANGELOG.split(/^### /m)
      .filter((section) => section.startsWith('Contract'))
      .flatMap((section) => section.match(/^- /gm) ?? []);
    expect(readApiChanges()).toHaveLength(points.length);
    expect(points.length).toBeGreaterThan(10);
  });

  it('are a page for people, JSON for programs, and a feed', async () => {
    const app = (await aSmallCountry()).app();
    const changes = readApiChanges();
    const page = await request(app).get('/v1/changes-of-api').set('Accept', 'text/html').expect(200);
    expect([page.type, page.text.match(/<li>/g)?.length]).toEqual(['text/html', changes.length]);
    expect((await request(app).get('/v1/changes-of-api').set('Accept', 'application/json').expect(200)).body).toEqual({ changes });
    const feed = await request(app).get('/v1/changes-of-api.atom').expect(200);
    expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const { entries = [] } = parseAtomFeed(feed.text);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(changes.length);
    expect(entries[0]?.summary?.value).toBe(changes[0]!.text);
  });
});
