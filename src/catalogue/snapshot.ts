import type { Catalogue, LineEntry } from '../domain/catalogue/catalogue.ts';
import type { ProcedureContent } from '../domain/content/content.ts';
import type { Registers } from '../domain/places/registers.ts';
import type { SealedLineId } from '../domain/sealing/sealedLine.ts';

/** What one request sees: it takes a snapshot at its start and never looks at a newer one. */
export interface Snapshot {
  readonly catalogue: Catalogue;
  readonly registers: Registers;
  /** True while the database or the search engine cannot be reached, or an announcement could not be taken. */
  readonly isDegraded: boolean;
}

/** The reader's side of the log: always has a snapshot, folds what is announced as it comes. */
export interface CatalogueFollower {
  /** The newest snapshot held. */
  current(): Snapshot;
  /** The catalogue as it was at an instant (RFC 3339), which must not lie after `now`. */
  knownAt(snapshot: Snapshot, instant: string, now?: Date): Catalogue;
  /** Asks the log now instead of at the next second: the announcing process calls it. */
  catchUp(): Promise<void>;
  /** Called after each new snapshot; returns how to stop being called. */
  onChange(listener: (snapshot: Snapshot) => void): () => void;
  stop(): void;
}

/** The long text of lines, by sealed id; never changes, so it may be kept for ever. */
export interface ContentLoader {
  /** Content of a line: its own, or for a reinstated line without text that of the line carried on; null for an ending. */
  contentOf(line: LineEntry): Promise<ProcedureContent | null>;
  /** The canonical text of a sealed line, as it was hashed; null when there is no such line. */
  textOf(id: SealedLineId): Promise<string | null>;
}
