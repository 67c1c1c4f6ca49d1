import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { GUIDE } from '../../src/portals/developers/guide.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

const NOTICE = 'Nội dung đã được gỡ theo văn bản 12/QĐ-TA ngày 20/11/2026: dữ liệu cá nhân';
const { vi, en } = GUIDE.find(({ id }) => id === 'kiem-ma-bam')!.text;

interface Entry {
  readonly kind: string;
  readonly hash?: string;
  readonly id?: string;
  readonly text: string | null;
  readonly withheld?: string;
}
let entries: Entry[];
let head: { readonly hash: string };

beforeAll(async () => {
  const registers = { ...bareRegisters(), withheld: new Map<string, string>() };
  const served = await ServedCatalogue.start(registers);
  const first = await served.announce({ issuedOn: '2026-01-05', lines: [{ code: '1.001193' }, { code: '1.001194' }] });
  await served.announce({ issuedOn: '2026-03-05', lines: [{ code: '1.001193', kind: 'amended' }] });
  registers.withheld = new Map([[first.announcement.lines[1]!, NOTICE]]);
  registers.state = 'one text is withheld';
  await served.catchUp();
  const app = served.app();
  const { text } = await request(app).get('/v1/log.jsonl').buffer();
  entries = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry);
  head = (await request(app).get('/v1/log/head')).body as typeof head;
});

/** What the guide tells, done with nothing of this project. */
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest();
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five, 2)]).join('');
}

describe('Checking a hash as the guide tells', () => {
  it('holds for every announcement and every line of the log, one of them withheld', () => {
    let previous: string | null = null;
    let awaited: string[] = [];
    for (const { kind, hash, id, text } of entries) {
      if (kind === 'announcement') {
        expect([sha256(text!).toString('hex'), awaited]).toEqual([hash, []]);
        const told = JSON.parse(text!) as { previousHash: string | null; lines: string[] };
        expect(told.previousHash || null).toBe(previous);
        previous = hash!;
        awaited = [...told.lines];
      } else {
        expect([kind, hash, awaited.shift()]).toEqual(['line', undefined, id]);
        if (text !== null) expect(base32(sha256(text)).slice(0, 26)).toBe(id);
      }
    }
    expect([previous, awaited]).toEqual([head.hash, []]);
    expect(entries.filter(({ text }) => text === null)).toEqual([expect.objectContaining({ kind: 'line', withheld: NOTICE })]);
  });

  it.each([vi, en])('needs only what the guide names: %s', (told) => {
    const members = new Set(entries.flatMap((entry) => [...Object.keys(entry), entry.kind]));
    for (const name of [...members, 'previousHash', 'lines', '26', 'base32', 'null', '/v1/log.jsonl'])
      if (name !== 'sequence') expect(told).toMatch(new RegExp(`(?<!\\w)${name}(?!\\w)`));
  });
});
