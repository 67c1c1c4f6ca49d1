import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { SealedLineId } from '../domain/sealing/sealedLine.ts';
import { createPacker, unpack } from '../search/kept/pack.ts';
import type { Search } from '../search/search.ts';
import type { WordData } from '../words/wordData.ts';

/** What documents are made of besides the log. */
export interface MadeOf {
  /** Identifies the phrases in them. */
  readonly phrases: string;
  /** The texts that they leave out, for an order took them down. */
  readonly withheld: readonly SealedLineId[];
}

/** The search index, saved beside the log so that a start has it at once. It can be deleted at any time. */
export interface KeptIndex {
  /**
   * Fills an empty search with the saved index. False where none is saved, or it is damaged or belongs to another
   * program or log; then throw the search away.
   */
  restore(search: Search, catalogue: Catalogue): Promise<MadeOf & { readonly isWhole: boolean }>;
  /** Saves the search, unless this state is saved already. */
  keep(search: Search, catalogue: Catalogue, madeOf: MadeOf): Promise<void>;
}

/** What must be equal for a saved index to be usable. */
interface KeptState extends MadeOf {
  readonly program: string;
  /** Hash of the newest announcement that it holds. */
  readonly hash: string;
}

const NOTHING = { isWhole: false, phrases: '', withheld: [] };

export function keptIndex(dataDir: string, onTrouble: (error: unknown) => void): KeptIndex {
  const file = path.join(dataDir, 'search-index');
  let keptAs = '';
  return {
    async restore(search, catalogue) {
      try {
        const unpacker = unpack(await readFile(file));
        const { program, hash, ...madeOf } = unpacker.json<KeptState>('state');
        const revision = unpacker.json<number>('revision');
        const isOurs = program === programState() && revision > 0 && catalogue.announcements[revision - 1]?.hash === hash;
        if (!isOurs) return NOTHING;
        await search.unpack(unpacker);
        keptAs = `${hash} ${stateOf(madeOf)}`;
        return { isWhole: true, ...madeOf };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onTrouble(error);
        return NOTHING;
      }
    },

    async keep(search, catalogue, madeOf) {
      const { revision } = search.status();
      const hash = catalogue.announcements[revision - 1]?.hash;
      const state = `${hash} ${stateOf(madeOf)}`;
      if (hash === undefined || keptAs === state) return;
      const packer = createPacker();
      packer.json('state', { program: programState(), hash, ...madeOf } satisfies KeptState);
      if (!search.pack(packer)) return;
      try {
        await writeWhole(file, packer.finish());
        keptAs = state;
      } catch (error) {
        // Without a saved index the next start takes some seconds longer.
        onTrouble(error);
      }
    },
  };
}

/** Identifies what documents are made of, in a few characters. */
export function stateOf({ phrases, withheld }: MadeOf): string {
  if (withheld.length === 0) return phrases;
  return createHash('sha256')
    .update([phrases, ...withheld].join('\n'))
    .digest('base64url');
}

/** Identifies the words that documents were written with. */
export function phrasesState({ phrases }: Pick<WordData, 'phrases'>): string {
  return createHash('sha256').update(JSON.stringify(phrases)).digest('base64url');
}

async function writeWhole(file: string, pieces: readonly Buffer[]): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    const opened = await open(draft, 'wx', 0o600);
    try {
      await opened.writev(pieces);
      await opened.sync();
    } finally {
      await opened.close();
    }
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** All code that decides the content of an index, so that another release builds its own. */
const MADE_BY = ['../search', '../words', '../domain/timeline', '../domain/catalogue', '../../data/search/abbreviations.json'];
let programKnown: string | null = null;

function programState(): string {
  if (programKnown !== null) return programKnown;
  const hash = createHash('sha256');
  for (const place of MADE_BY) for (const file of filesIn(fileURLToPath(new URL(place, import.meta.url)))) hash.update(readFileSync(file));
  return (programKnown = hash.digest('base64url'));
}

function filesIn(place: string): string[] {
  if (path.extname(place) !== '') return [place];
  const entries = readdirSync(place, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
