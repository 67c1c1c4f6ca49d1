/** npm run search-words -- export: the words that search uses, as files to be reviewed into data/search. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { bundledFile } from '../src/server/bundledData.ts';
import type { WordFile } from '../src/words/exportWords.ts';
import { exportWords } from '../src/words/exportWords.ts';
import { command, WrongArguments } from './command.ts';
import { settingsOrExit } from '../src/server/settingsOrExit.ts';

const USAGE = `npm run search-words -- export [--out DIR]

Ghi các từ đang dùng khi tra cứu (có sẵn và do biên tập viên sửa, thêm) thành các tệp như trong data/search: mục đã sửa đứng
tại chỗ cũ; cách nói và từ đồng nghĩa mới vào bien-tap.jsonl; lời nhắc, loại câu hỏi, việc đã bỏ, sự kiện, việc thường làm mới vào cuối tệp của chúng.
Writes the words that search uses (bundled, changed and added by editors) as files like those of data/search: changed entries
where they stood; new phrases and aliases in bien-tap.jsonl; new notices, kinds of questions, ended papers, moments
of life and errands at the end of their files.

  --out DIR   thư mục ghi (mặc định DATA_DIR/search-words; data/search để so bằng git) / where to write (by default
              DATA_DIR/search-words; data/search to compare with git)
  --help`;

/** Kinds of entries that have one file each. */
const WHOLE_FILES = ['notices.jsonl', 'intents.jsonl', 'ended.jsonl', 'moments.jsonl', 'errands.jsonl'];

await command({ usage: USAGE, options: { out: { type: 'string' } }, takesWords: true }, ({ values, positionals: [word, ...others] }) => {
  if (word !== 'export' || others.length > 0)
    throw new WrongArguments(bilingualLine({ vi: 'Cần lệnh export.', en: 'The command export is needed.' }));
  return exportTo(values.out ?? null);
});

async function exportTo(out: string | null): Promise<number> {
  const { dataDir, databaseUrl, secret } = settingsOrExit();
  const folder = path.resolve(out ?? path.join(dataDir, 'search-words'));
  // Loaded only now: Payload takes seconds, and a wrong word in the command should be answered at once.
  const { openPayload } = await import('../src/collections/storage/openPayload.ts');
  const { payloadSearchWords } = await import('../src/collections/searchWords/payloadSearchWords.ts');
  const payload = await openPayload({ dataDir, databaseUrl, secret });
  try {
    const before = bundledFiles();
    const files = exportWords(before, await payloadSearchWords(payload).load());
    // Files of an earlier export would look like words in use, so each export has a new folder.
    if (out === null) rmSync(folder, { recursive: true, force: true });
    for (const { path: name, text } of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const changed = files.filter(({ path: name, text }) => before.find((file) => file.path === name)?.text !== text);
    console.log(
      `${folder}: ${files.length} tệp, ${changed.length} khác với data/search. / ${files.length} files, ${changed.length} not as in data/search.`,
    );
    for (const { path: name } of changed) console.log(`  ${name}`);
    return 0;
  } finally {
    await payload.destroy();
  }
}

function bundledFiles(): WordFile[] {
  const names = ['phrases', 'aliases'].flatMap((folder) =>
    readdirSync(bundledFile(`search/${folder}`))
      .sort()
      .map((file) => `${folder}/${file}`),
  );
  return [...names.filter((name) => name.endsWith('.jsonl')), ...WHOLE_FILES].map((name) => ({
    path: name,
    text: readFileSync(bundledFile(`search/${name}`), 'utf8'),
  }));
}
