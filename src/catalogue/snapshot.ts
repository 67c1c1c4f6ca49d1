import type { Catalogue, LineEntry } from '../domain/catalogue/catalogue.ts';
import type { ProcedureContent } from '../domain/content/content.ts';
import type { Registers } from '../domain/places/registers.ts';
import type { SealedLineId } from '../domain/sealing/sealedLine.ts';

/** The catalogue that one request sees. A request takes it at its start and keeps it to its end. */
export interface Snapshot {
  readonly catalogue: Catalogue;
  readonly registers: Registers;
  /** True while the database or the search engine cannot be reached, or an announcement could not be taken. */
  readonly isDegraded: boolean;
  /** The database did not answer the last time that the log was read. */
  readonly isAway?: boolean;
}

/** Reads the log: always has a snapshot, and folds new announcements as they come. */
export interface CatalogueFollower {
  /** The newest snapshot. */
  current(): Snapshot;
  /** The catalogue as it was at an instant (RFC 3339), which must not lie after `now`. */
  knownAt(snapshot: Snapshot, instant: string, now?: Date): Catalogue;
  /** Reads the log now instead of at the next second; the announcing process calls it. */
  catchUp(): Promise<void>;
  /** Calls the listener after each new snapshot. The returned function removes the listener. */
  onChange(listener: (snapshot: Snapshot) => void): () => void;
  /** Stops reading; resolves when a read under way has ended. */
  stop(): Promise<void>;
}

/** Long texts of lines by sealed id. They never change, so they may be cached for ever. */
export interface ContentLoader {
  /** The content of a line. A reinstating line without text has that of the carried line. Null for an ending. */
  contentOf(line: LineEntry): Promise<ProcedureContent | null>;
  /** The canonical text of a sealed line as it was hashed; null where there is no such line. */
  textOf(id: SealedLineId): Promise<string | null>;
  /** Hexadecimal SHA-256 of that text. */
  hashOf(id: SealedLineId): Promise<string | null>;
}
