import { createApp } from '../../src/api/createApp.ts';
import type { ApiDeps } from '../../src/api/deps.ts';
import { followCatalogue } from '../../src/catalogue/catalogueFollower.ts';
import { contentLoader } from '../../src/catalogue/contentLoader.ts';
import type { CatalogueFollower } from '../../src/catalogue/snapshot.ts';
import type { Registers } from '../../src/domain/places/registers.ts';
import { PORTALS } from '../../src/portals/portals.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { Search } from '../../src/search/search.ts';
import { createSearch } from '../../src/search/createSearch.ts';
import type { SearchFollower } from '../../src/search/searchFollower.ts';
import { followWithSearch } from '../../src/search/searchFollower.ts';
import { QualifierReader } from '../../src/search/language/qualifierReader.ts';
import { PhraseBook } from '../../src/words/phraseBook.ts';
import { loadStartLists } from '../../src/words/loadWordData.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { bareRegisters, LawBook } from './lawBook.ts';
import { MemoryLog } from './memoryLog.ts';

/** The logged errors. Tests expect none, or look into them. */
export interface LoggedError {
  readonly fields: Record<string, unknown>;
  readonly message: string;
}

/**
 * A served catalogue. Tests draft decisions in few words, which are sealed, announced, followed, indexed and served
 * over HTTP.
 * Only the database and the clock are replaced.
 */
export class ServedCatalogue {
  /** Noon in Viet Nam. */
  now = new Date('2026-06-15T05:00:00Z');
  readonly errors: LoggedError[] = [];
  readonly book: LawBook;
  readonly log = new MemoryLog();
  readonly search: Search;
  readonly follower: CatalogueFollower;
  readonly deps: ApiDeps;
  readonly #index: SearchFollower;

  private constructor(book: LawBook, follower: CatalogueFollower, search: Search, log: MemoryLog, deps: Partial<ApiDeps>) {
    this.book = book;
    this.follower = follower;
    this.search = search;
    this.log = log;
    this.#index = followWithSearch({
      search,
      words: { phraseBook: new PhraseBook([]), qualifiers: new QualifierReader([]), abbreviations: {} },
      contentOf: async (line) => book.textOf(line.id),
    });
    const note = (fields: unknown, message?: string) =>
      void this.errors.push({ fields: fields as Record<string, unknown>, message: message ?? '' });
    this.deps = {
      follower,
      contents: contentLoader(log),
      search,
      clock: () => this.now,
      settings: { publicUrl: 'https://tthc.example', serve: new Set(['public', 'admin']) },
      log: { error: note as ApiDeps['log']['error'], warn: note as ApiDeps['log']['warn'] },
      ...deps,
    };
  }

  static async start(
    registers: Registers = bareRegisters(),
    deps: Partial<ApiDeps> = {},
    makeEngine: (follower: CatalogueFollower) => SearchEngine = () => new EmbeddedEngine(),
  ): Promise<ServedCatalogue> {
    // The registers while announcing. Later the catalogue knows only those that the test passes.
    const authorities = new Map([...bareRegisters().authorities, ...registers.authorities]);
    const book = new LawBook({ ...registers, authorities });
    const log = new MemoryLog();
    const follower = await followCatalogue({
      log,
      // A copy, as of a database: what a test changes is read when the state says so.
      registers: { state: async () => registers.state, load: async () => ({ ...registers }) },
      places: registers.places,
      onTrouble: () => undefined,
      pollEvery: 0,
    });
    const search = createSearch({ engine: makeEngine(follower), words: { ...NO_WORDS, ...(await loadStartLists('data/search')) } });
    return new ServedCatalogue(book, follower, search, log, deps);
  }

  /** Announces a decision and waits until answers and search have it. */
  async announce(...terse: Parameters<LawBook['announce']>) {
    const entry = this.book.announce(...terse);
    this.log.add(entry);
    await this.catchUp();
    return entry;
  }

  /** Answers and search follow the log and the registers, as each second in a running server. */
  async catchUp(): Promise<void> {
    await this.follower.catchUp();
    const { catalogue, registers } = this.follower.current();
    await this.#index.follow(catalogue, registers.withheld);
  }

  app() {
    return createApp(this.deps, PORTALS);
  }
}
