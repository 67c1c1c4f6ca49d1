import type { CatalogueFollower, Snapshot } from '../../catalogue/snapshot.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { Search } from '../../search/search.ts';
import type { TimeBudget } from '../limits/timeBudget.ts';
import type { RequestContents } from './requestContents.ts';

/** What one request sees and may use. Made anew for each; its snapshot never changes under way. */
export interface ApiContext {
  readonly snapshot: Snapshot;
  readonly follower: Pick<CatalogueFollower, 'knownAt'>;
  readonly today: CalendarDate;
  readonly now: Date;
  readonly contents: RequestContents;
  readonly search: Pick<Search, 'search' | 'suggest' | 'status'>;
  /** Start of all addresses given out; empty: they are relative. */
  readonly publicUrl: string;
  readonly budget: TimeBudget;
  /** What the answer turned out to rest on: the response cache asks. */
  readonly reliance: Reliance;
}

export interface Reliance {
  /** The answer depends on the engine and its revision. */
  onSearch: boolean;
  /** The answer says something about this very moment, so it is never kept. */
  onThisMoment: boolean;
}

export function noReliance(): Reliance {
  return { onSearch: false, onThisMoment: false };
}
