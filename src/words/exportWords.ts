import type { EditedEntry, EditedWords } from './editedWords.ts';
import { mergeEntries } from './mergeWords.ts';
import { aliasKey, errandKey, momentKey, noticeKey, phraseKey } from './wordKeys.ts';

/** A file of words: its path from the folder (`phrases/thue.jsonl`) and its text. */
export interface WordFile {
  readonly path: string;
  readonly text: string;
}

/** The file for entries that editors added, until somebody sorts them into the others. */
const ADDED = 'bien-tap.jsonl';

/**
 * The words of search as files. Changed entries keep their position, and untouched lines stay the same to the byte. So
 * a diff shows only what editors changed.
 */
export function exportWords(files: readonly WordFile[], edited: EditedWords): WordFile[] {
  return [
    ...exportKind(filesIn(files, 'phrases/'), phraseKey, edited.phrases, `phrases/${ADDED}`),
    ...exportKind(filesIn(files, 'aliases/'), aliasKey, edited.aliases, `aliases/${ADDED}`),
    ...exportKind(filesIn(files, 'notices.jsonl'), noticeKey, edited.notices, 'notices.jsonl'),
    ...exportKind(filesIn(files, 'intents.jsonl'), noticeKey, edited.intents, 'intents.jsonl'),
    ...exportKind(filesIn(files, 'ended.jsonl'), noticeKey, edited.ended, 'ended.jsonl'),
    ...exportKind(filesIn(files, 'moments.jsonl'), momentKey, edited.moments, 'moments.jsonl'),
    ...exportKind(filesIn(files, 'errands.jsonl'), errandKey, edited.errands, 'errands.jsonl'),
  ];
}

interface Line {
  readonly path: string;
  readonly text: string;
  readonly key: string;
}

function exportKind<Entry>(
  files: readonly WordFile[],
  keyOf: (entry: Entry) => string,
  edited: readonly EditedEntry<Entry>[],
  added: string,
): WordFile[] {
  const lines = files.flatMap(({ path, text }) =>
    linesOf(text).map((line): Line => ({ path, text: line, key: keyOf(JSON.parse(line.normalize('NFC')) as Entry) })),
  );
  const home = new Map([...lines].reverse().map(({ key, path }) => [key, path]));
  const entries = edited.map(({ key, state, entry }) => ({
    key,
    state,
    entry: { path: home.get(key) ?? added, text: lineOf(entry), key },
  }));
  const merged = mergeEntries(lines, ({ key }) => key, entries);
  const written = (path: string) => merged.filter((line) => line.path === path).map(({ text }) => text);
  const isAsBefore = ({ path, text }: WordFile) => written(path).join('\n') === linesOf(text).join('\n');
  const news = merged.some(({ path }) => path === added) && !files.some(({ path }) => path === added) ? [{ path: added, text: '' }] : [];
  return [...files, ...news].map((file) =>
    isAsBefore(file)
      ? file
      : {
          path: file.path,
          text: written(file.path)
            .map((line) => `${line}\n`)
            .join(''),
        },
  );
}

function filesIn(files: readonly WordFile[], start: string): WordFile[] {
  return files.filter(({ path }) => path.startsWith(start) && path.endsWith('.jsonl'));
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** JSON in one line with a blank after each comma and colon, like the files. */
function lineOf(entry: unknown): string {
  // Line breaks inside texts are escaped, so the remaining ones separate parts.
  return JSON.stringify(entry, null, 1)
    .replace(/([[{])\n\s*/g, '$1')
    .replace(/\n\s*([\]}])/g, '$1')
    .replace(/\n\s*/g, ' ');
}
