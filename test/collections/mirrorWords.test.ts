import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Payload } from 'payload';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { payloadSearchWords } from '../../src/collections/searchWords/payloadSearchWords.ts';
import type { StoredWord } from '../../src/collections/searchWords/planMirror.ts';
import { planMirror } from '../../src/collections/searchWords/planMirror.ts';
import type { AliasContent } from '../../src/collections/searchWords/wordRows.ts';
import { toAliasContent } from '../../src/collections/searchWords/wordRows.ts';
import { writePlan } from '../../src/collections/searchWords/writePlan.ts';
import { NO_EDITED_WORDS } from '../../src/words/editedWords.ts';
import { mergeWords } from '../../src/words/mergeWords.ts';
import { loadWordData } from '../../src/words/loadWordData.ts';
import type { AliasEntry, WordData } from '../../src/words/wordData.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { aliasKey, phraseKey } from '../../src/words/wordKeys.ts';
import { storageIn } from '../factories/testDatabase.ts';

const alias = (says: string, means: string): AliasEntry => ({ says, means: [means], kind: 'adds' });
const BIRTH = { name: 'Đăng ký khai sinh', codes: ['1.001193'], phrases: ['làm giấy khai sinh'] };
const FIRST: WordData = {
  ...NO_WORDS,
  phrases: [BIRTH, { ...BIRTH, name: 'Thủ tục đăng ký khai sinh', phrases: ['giấy tờ cho bé'] }],
  aliases: [alias('sổ đỏ', 'đất'), alias('hộ khẩu', 'thường trú'), alias('bằng lái', 'giấy phép lái xe')],
  notices: [{ says: ['ly hôn'], kind: 'court', notice: { vi: 'Do Tòa án giải quyết.', en: 'For the court.' } }],
  intents: [
    {
      kind: 'fine',
      says: ['mức phạt', 'phạt … bao nhiêu'],
      unless: ['giảm tiền phạt'],
      notice: { vi: 'Xem nghị định xử phạt.', en: 'See the decree on penalties.' },
      examples: ['vượt đèn đỏ phạt bao nhiêu'],
      counterexamples: [],
    },
  ],
  ended: [
    {
      says: ['sổ hộ khẩu'],
      unless: [],
      endedOn: '2023-01-01',
      endedBy: 'Luật Cư trú số 68/2020/QH14',
      successors: ['1.004222'],
      notice: { vi: 'Sổ hộ khẩu đã hết giá trị.', en: 'Household books ended.' },
      example: 'làm lại sổ hộ khẩu',
    },
  ],
};
/** The next release: one alias changed, one removed, one new. */
const NEXT: WordData = {
  ...FIRST,
  aliases: [alias('sổ đỏ', 'quyền sử dụng đất'), alias('hộ khẩu', 'thường trú'), alias('cà vẹt', 'đăng ký xe')],
};

let dataDir: string;
let payload: Payload;
const open = () => openPayload(storageIn(dataDir, null));
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-words-'));
  payload = await open();
});
afterEach(async () => {
  await payload.destroy();
  await rm(dataDir, { recursive: true });
});

const mirror = (words: WordData) => payloadSearchWords(payload).mirror(words);
const aliases = async () => (await payload.find({ collection: 'search-aliases', pagination: false, sort: 'key' })).docs;
const shown = async () => (await aliases()).map(({ says, means, state, origin, isChanged }) => [says, means, state, origin, isChanged]);
const change = async (says: string, data: object) => {
  const row = (await aliases()).find((known) => known.says === says);
  return payload.update({ collection: 'search-aliases', id: row!.id, data });
};

describe('The bundled words in the admin', () => {
  it('stand there as in the files, entries of one family as one', async () => {
    expect(await mirror(FIRST)).toEqual({ put: 7, removed: 0 });
    expect(await shown()).toEqual([
      ['bằng lái', 'giấy phép lái xe', 'used', 'bundled', false],
      ['hộ khẩu', 'thường trú', 'used', 'bundled', false],
      ['sổ đỏ', 'đất', 'used', 'bundled', false],
    ]);
    const { docs } = await payload.find({ collection: 'search-phrases' });
    expect(docs).toMatchObject([
      { key: phraseKey(BIRTH), name: BIRTH.name, codes: '1.001193', phrases: 'làm giấy khai sinh\ngiấy tờ cho bé' },
    ]);
    expect((await payload.find({ collection: 'search-notices' })).docs).toMatchObject([
      { says: 'ly hôn', kind: 'court', noticeVi: 'Do Tòa án giải quyết.', noticeEn: 'For the court.' },
    ]);
    expect((await payload.find({ collection: 'search-intents' })).docs).toMatchObject([
      { key: 'mức phạt', kind: 'fine', says: 'mức phạt\nphạt … bao nhiêu', unless: 'giảm tiền phạt', state: 'used', origin: 'bundled' },
    ]);
    expect((await payload.find({ collection: 'search-ended' })).docs).toMatchObject([
      { key: 'sổ hộ khẩu', endedOn: '2023-01-01', successors: '1.004222', example: 'làm lại sổ hộ khẩu' },
    ]);
  });

  it.each(['notices', 'intents', 'ended'] as const)('keep all that they say where an editor changes one word of %s', async (kind) => {
    await mirror(FIRST);
    const collection = `search-${kind}` as const;
    const [row] = (await payload.find({ collection })).docs;
    await payload.update({ collection, id: row!.id, data: { noticeEn: 'Ask the office.' } });
    const [before] = FIRST[kind];
    expect(mergeWords(FIRST, await payloadSearchWords(payload).load())[kind]).toEqual([
      { ...before, notice: { ...before!.notice, en: 'Ask the office.' } },
    ]);
  });

  it('change nothing when they are brought again, and have no say in search', async () => {
    await mirror(FIRST);
    const before = await aliases();
    const events = async () => (await payload.count({ collection: 'audit-events' })).totalDocs;
    const counted = await events();
    expect(await mirror(FIRST)).toEqual({ put: 0, removed: 0 });
    expect([await aliases(), await events()]).toEqual([before, counted]);
    expect(await payloadSearchWords(payload).load()).toEqual(NO_EDITED_WORDS);
  });

  it('follow the files of the next release, in the same rows', async () => {
    await mirror(FIRST);
    const ids = new Map((await aliases()).map(({ says, id }) => [says, id]));
    expect(await mirror(NEXT)).toEqual({ put: 2, removed: 1 });
    expect((await shown()).map(([says, means]) => [says, means])).toEqual([
      ['cà vẹt', 'đăng ký xe'],
      ['hộ khẩu', 'thường trú'],
      ['sổ đỏ', 'quyền sử dụng đất'],
    ]);
    for (const { says, id } of await aliases()) if (ids.has(says)) expect([says, id]).toEqual([says, ids.get(says)]);
    expect((await mirror(FIRST)).put).toBe(2);
  });

  it("keep an editor's change through the next release, and what was taken out there stays as the editor's own", async () => {
    await mirror(FIRST);
    await change('sổ đỏ', { means: 'giấy hồng' });
    await change('bằng lái', { means: 'bằng' });
    await change('hộ khẩu', { state: 'unused' });
    await mirror(NEXT);
    expect(await shown()).toEqual([
      ['bằng lái', 'bằng', 'used', 'editor', false],
      ['cà vẹt', 'đăng ký xe', 'used', 'bundled', false],
      ['hộ khẩu', 'thường trú', 'unused', 'bundled', true],
      ['sổ đỏ', 'giấy hồng', 'used', 'bundled', true],
    ]);
    const words = mergeWords(NEXT, await payloadSearchWords(payload).load());
    expect(words.aliases.map(({ says, means }) => [says, means[0]])).toEqual([
      ['sổ đỏ', 'giấy hồng'],
      ['cà vẹt', 'đăng ký xe'],
      ['bằng lái', 'bằng'],
    ]);
  });

  it('take up what editors said once the files say the same: later releases may change it again', async () => {
    await mirror(FIRST);
    await change('sổ đỏ', { means: 'quyền sử dụng đất' });
    await payload.create({
      collection: 'search-aliases',
      data: { says: 'cà vẹt', means: 'đăng ký xe', kind: 'adds', state: 'used' } as never,
    });
    for (const [phrases, state] of [
      ['giấy tờ cho bé', 'used'],
      ['con mới đẻ', 'used'],
      ['làm giấy khai sinh', 'proposed'],
    ] as const)
      await payload.create({ collection: 'search-phrases', data: { name: BIRTH.name, phrases, state } as never });
    await mirror(NEXT);
    expect((await shown()).map(([says, , , origin, isChanged]) => [says, origin, isChanged])).toEqual([
      ['cà vẹt', 'bundled', false],
      ['hộ khẩu', 'bundled', false],
      ['sổ đỏ', 'bundled', false],
    ]);
    const { docs } = await payload.find({ collection: 'search-phrases', where: { origin: { equals: 'editor' } }, sort: 'id' });
    expect(docs.map(({ phrases }) => phrases)).toEqual(['con mới đẻ', 'làm giấy khai sinh']);
    await mirror(FIRST);
    expect((await shown()).find(([says]) => says === 'sổ đỏ')).toEqual(['sổ đỏ', 'đất', 'used', 'bundled', false]);
  });

  it('leave alone what somebody changes between the look at the rows and the writing', async () => {
    await mirror(FIRST);
    const stored = (await aliases()) as unknown as StoredWord<AliasContent>[];
    const plan = planMirror(new Map(NEXT.aliases.map((entry) => [aliasKey(entry), toAliasContent(entry)])), stored);
    await change('sổ đỏ', { means: 'giấy hồng' });
    await change('bằng lái', { state: 'unused' });
    await writePlan(payload, 'search-aliases', plan);
    expect(await shown()).toEqual([
      ['bằng lái', 'giấy phép lái xe', 'unused', 'bundled', true],
      ['cà vẹt', 'đăng ký xe', 'used', 'bundled', false],
      ['hộ khẩu', 'thường trú', 'used', 'bundled', false],
      ['sổ đỏ', 'giấy hồng', 'used', 'bundled', true],
    ]);
  });

  it('do not stumble over an entry that an editor has open', async () => {
    await mirror(FIRST);
    const row = (await aliases()).find(({ says }) => says === 'bằng lái')!;
    const user = await payload.create({
      collection: 'users',
      data: { email: 'a@tthc.example', password: 'mật khẩu đủ dài', role: 'administrator' },
    });
    await payload.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'search-aliases', value: row.id }, user: { relationTo: 'users', value: user.id } },
    });
    expect(await mirror(NEXT)).toEqual({ put: 2, removed: 1 });
  });

  it('are the same after two processes brought them at once', async () => {
    const other = await open();
    await Promise.all([mirror(FIRST), payloadSearchWords(other).mirror(FIRST), mirror(FIRST)]);
    await other.destroy();
    expect((await aliases()).length).toBe(3);
  });

  it('are whole after a process that was killed half-way', async () => {
    const words = await loadWordData('data/search');
    const families = new Set(words.phrases.map(phraseKey)).size;
    const script = fileURLToPath(new URL('./mirrorInChild.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
      stdio: 'inherit',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(await new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))).toBe('SIGKILL');
    const count = async () => (await payload.count({ collection: 'search-phrases' })).totalDocs;
    const atDeath = await count();
    expect(atDeath).toBeGreaterThan(0);
    expect(atDeath).toBeLessThan(families);
    await mirror(words);
    expect(await count()).toBe(families);
    expect((await aliases()).map(({ key }) => key).sort()).toEqual(words.aliases.map(aliasKey).sort());
  }, 180_000);
});
