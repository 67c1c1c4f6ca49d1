import type { ContentFactsIndex } from '../../catalogue/contentFactsIndex.ts';
import type { CatalogueFollower, Snapshot } from '../../catalogue/snapshot.ts';
import type { FileSignature } from '../../domain/sealing/fileSignature.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { Search } from '../../search/search.ts';
import type { TimeBudget } from '../limits/timeBudget.ts';
import type { RequestContents } from './requestContents.ts';

/** What one request sees and may use. Each request gets a new one; its snapshot never changes. */
export interface ApiContext {
  readonly snapshot: Snapshot;
  readonly follower: Pick<CatalogueFollower, 'current' | 'knownAt' | 'catchUp'>;
  readonly today: CalendarDate;
  readonly now: Date;
  readonly contents: RequestContents;
  /** Facts of all texts; a resolver calls `catchUp` before it filters by them. */
  readonly facts: ContentFactsIndex;
  /** Signatures found in a signed file, by its SHA-256. */
  readonly signaturesOf: (sha256: string) => Promise<readonly FileSignature[] | null>;
  readonly search: Pick<Search, 'search' | 'suggest' | 'status'>;
  /** The start of all addresses in answers; empty makes them relative. */
  readonly publicUrl: string;
  /** Bytes of a blank form that the catalogue holds, by its hash; null where it holds none. */
  readonly sizeOfForm: (sha256: string) => Promise<number | null>;
  readonly budget: TimeBudget;
  /** What the answer depends on; the response cache reads it. */
  readonly reliance: Reliance;
}

export interface Reliance {
  /** The answer depends on the engine and its revision. */
  onSearch: boolean;
  /** The answer is about this very moment, so it is never cached. */
  onThisMoment: boolean;
}

export function noReliance(): Reliance {
  return { onSearch: false, onThisMoment: false };
}
