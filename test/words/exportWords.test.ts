import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_EDITED_WORDS } from '../../src/words/editedWords.ts';
import type { EditedWords } from '../../src/words/editedWords.ts';
import type { WordFile } from '../../src/words/exportWords.ts';
import { exportWords } from '../../src/words/exportWords.ts';
import { loadWordData } from '../../src/words/loadWordData.ts';
import { mergeWords } from '../../src/words/mergeWords.ts';
import { aliasKey, errandKey, momentKey, noticeKey, phraseKey } from '../../src/words/wordKeys.ts';
import { WORDS } from '../search/searchFixtures.ts';

const FILES: WordFile[] = [
  ...['phrases', 'aliases'].flatMap((folder) =>
    readdirSync(`data/search/${folder}`)
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => `${folder}/${file}`),
  ),
  'notices.jsonl',
  'intents.jsonl',
  'ended.jsonl',
  'moments.jsonl',
  'errands.jsonl',
].map((name) => ({ path: name, text: readFileSync(`data/search/${name}`, 'utf8') }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tthc-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function load(files: readonly WordFile[]) {
  for (const { path: name, text } of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  for (const name of ['fillers.jsonl', 'abbreviations.json']) writeFileSync(path.join(folder, name), readFileSync(`data/search/${name}`));
  return loadWordData(folder);
}
const asSet = (entries: readonly unknown[]) => entries.map((entry) => JSON.stringify(entry)).sort();

describe('The exported words', () => {
  it('are the files, to the byte, where nobody said anything', () => {
    expect(exportWords(FILES, NO_EDITED_WORDS)).toEqual(FILES);
  });

  it('say what search uses when they are loaded, and differ in the lines only that editors touched', async () => {
    const [phrase, alias, notice] = [WORDS.phrases[7]!, WORDS.aliases[3]!, WORDS.notices[2]!];
    const [intent, ended] = [WORDS.intents[1]!, WORDS.ended[2]!];
    const [moment, errand] = [WORDS.moments[1]!, WORDS.errands[2]!];
    const [gonePhrase, goneAlias] = [WORDS.phrases[20]!, WORDS.aliases[9]!];
    const edited: EditedWords = {
      phrases: [
        { key: phraseKey(phrase), state: 'used', entry: { ...phrase, phrases: ['câu "nói"\tkhác', 'thêm { và ]'] } },
        { key: phraseKey(gonePhrase), state: 'unused', entry: gonePhrase },
        { key: 'x + y', state: 'used', entry: { name: 'Thủ tục mới', codes: [], phrases: ['nói mới'] } },
        { key: 'x + z', state: 'proposed', entry: { name: 'Thủ tục mới', codes: [], phrases: ['chưa duyệt'] } },
      ],
      aliases: [
        { key: aliasKey(alias), state: 'used', entry: { ...alias, means: ['nghĩa khác'] } },
        { key: aliasKey(goneAlias), state: 'unused', entry: goneAlias },
        { key: 'từ mới', state: 'used', entry: { says: 'từ mới', means: ['nghĩa'], kind: 'replaces' } },
      ],
      notices: [
        { key: noticeKey(notice), state: 'used', entry: { ...notice, notice: { vi: 'Khác', en: 'Other' } } },
        { key: 'việc mới', state: 'used', entry: { says: ['việc mới'], notice: { vi: 'Mới', en: 'New' } } },
      ],
      intents: [{ key: noticeKey(intent), state: 'used', entry: { ...intent, unless: [] } }],
      ended: [{ key: noticeKey(ended), state: 'unused', entry: ended }],
      moments: [{ key: momentKey(moment), state: 'used', entry: { ...moment, rank: 5 } }],
      errands: [{ key: errandKey(errand), state: 'unused', entry: errand }],
    };
    const exported = exportWords(FILES, edited);
    const [loaded, used] = [await load(exported), mergeWords(WORDS, edited)];
    for (const kind of ['phrases', 'aliases', 'notices', 'intents', 'ended', 'moments', 'errands'] as const)
      expect(asSet(loaded[kind])).toEqual(asSet(used[kind]));
    const before = new Set(FILES.flatMap(({ text }) => text.split('\n')));
    const after = exported.flatMap(({ text }) => text.split('\n'));
    expect(after.filter((line) => !before.has(line))).toHaveLength(8);
    expect(exported.find(({ path: name }) => name === 'aliases/bien-tap.jsonl')?.text).toBe(
      '{"says": "từ mới", "means": ["nghĩa"], "kind": "replaces"}\n',
    );
  });

  it('are exported by a command that says what is wrong', () => {
    const command = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/search-words.ts', ...args], {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: folder },
      });
    expect(command('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run search-words -- export') });
    expect(command()).toMatchObject({ status: 2, stderr: expect.stringContaining('The command export is needed.') });
    const left = path.join(folder, 'search-words/aliases/bien-tap.jsonl');
    mkdirSync(path.dirname(left), { recursive: true });
    writeFileSync(left, '{"says": "lần trước", "means": ["nghĩa"], "kind": "adds"}\n');
    const exported = command('export');
    expect(existsSync(left)).toBe(false);
    expect([exported.status, exported.stdout]).toEqual([0, expect.stringContaining(`${FILES.length} files, 0 not as in data/search.`)]);
    for (const { path: name, text } of FILES)
      expect([name, readFileSync(path.join(folder, 'search-words', name), 'utf8') === text]).toEqual([name, true]);
    writeFileSync(path.join(folder, 'a file'), '');
    const refused = command('export', '--out', path.join(folder, 'a file'));
    expect([refused.status, refused.stderr]).toEqual([1, expect.not.stringContaining('    at ')]);
  }, 60_000);
});
