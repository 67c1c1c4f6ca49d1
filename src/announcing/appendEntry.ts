import type { Announcement } from '../domain/sealing/announcement.ts';
import type { LogStore, LogTip } from '../store/logStore.ts';

export interface EntryToAppend {
  readonly announcement: Announcement;
}

export interface AlreadyAnnounced {
  readonly outcome: 'alreadyAnnounced';
  readonly decision: string;
}

interface EntryRequest<Entry extends EntryToAppend, Refusal> {
  readonly log: Pick<LogStore, 'tip' | 'append'>;
  /** Builds the entry that follows `previous` (null: empty log), or refuses. Called again where somebody was first. */
  readonly buildAfter: (previous: LogTip | null) => Promise<Entry | { readonly refusal: Refusal }>;
  /** The tip for the first try, where the caller knows it; read from the log where left out. */
  readonly tip?: LogTip | null;
  readonly tries: number;
}

export type EntryOutcome<Entry, Refusal> =
  Refusal | (Entry & { readonly outcome: 'appended' }) | AlreadyAnnounced | { readonly outcome: 'busy' };

/**
 * The one road into the log, for panel, command and import. When two announce at once, the loser builds its entry again
 * behind the winner's. Returns `busy` after `tries` lost races, with nothing announced.
 */
export async function appendEntry<Entry extends EntryToAppend, Refusal = never>({
  log,
  buildAfter,
  tip,
  tries,
}: EntryRequest<Entry, Refusal>): Promise<EntryOutcome<Entry, Refusal>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const built = await buildAfter(attempt === 0 && tip !== undefined ? tip : await log.tip());
    if ('refusal' in built) return built.refusal;
    const appended = await log.append(built.announcement);
    if (appended === 'appended') return { ...built, outcome: 'appended' };
    if (appended === 'alreadyAnnounced') return { outcome: 'alreadyAnnounced', decision: built.announcement.decision };
  }
  return { outcome: 'busy' };
}
