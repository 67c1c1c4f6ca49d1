import { nextAnnouncement, type Announcement } from '../domain/sealing/announcement.ts';
import type { SealedDecision } from '../domain/decision/sealDecision.ts';
import type { SealedRow } from '../domain/sealing/sealedLine.ts';
import type { LogTip, LogStore } from '../store/logStore.ts';

export type AppendOutcome<Refusal> =
  | Refusal
  | { readonly outcome: 'appended'; readonly announcement: Announcement; readonly rows: readonly SealedRow[] }
  | { readonly outcome: 'alreadyAnnounced'; readonly decision: string }
  | { readonly outcome: 'busy' };

interface AppendRequest<Refusal> {
  readonly store: LogStore;
  /**
   * Checks and seals against the catalogue at `tip` (null: empty log), or refuses. Called again where somebody
   * announced first.
   */
  readonly buildFor: (tip: LogTip | null) => Promise<SealedDecision | Refusal>;
  /** RFC 3339 in UTC; called for each try. */
  readonly now: () => string;
  readonly tries?: number;
}

interface ToAppend {
  readonly announcement: Announcement;
}

interface Sealed extends ToAppend {
  readonly rows: readonly SealedRow[];
}

type AlreadyAnnounced = Extract<AppendOutcome<never>, { readonly outcome: 'alreadyAnnounced' }>;

interface EntryRequest<Built extends ToAppend, Ending> {
  readonly log: Pick<LogStore, 'tip' | 'append'>;
  /** The entry to append behind `previous`, or what ends the attempt; asked again when somebody else was first. */
  readonly buildAfter: (previous: LogTip | null) => Promise<Built | { readonly ending: Ending }>;
  /** The tip that the first try goes behind, where the caller knows it; it is read where this is left out. */
  readonly tip?: LogTip | null;
  readonly tries: number;
}

type EntryOutcome<Built, Ending> = Ending | (Built & { readonly outcome: 'appended' }) | AlreadyAnnounced | { readonly outcome: 'busy' };

/** The one road into the log, for panel, command and import: whoever loses the sequence goes behind the winner. */
export async function appendEntry<Built extends ToAppend, Ending = never>({
  log,
  buildAfter,
  tip,
  tries,
}: EntryRequest<Built, Ending>): Promise<EntryOutcome<Built, Ending>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const built = await buildAfter(attempt === 0 && tip !== undefined ? tip : await log.tip());
    if ('ending' in built) return built.ending;
    const appended = await log.append(built.announcement);
    if (appended === 'appended') return { ...built, outcome: 'appended' };
    if (appended === 'alreadyAnnounced') return { outcome: 'alreadyAnnounced', decision: built.announcement.decision };
  }
  return { outcome: 'busy' };
}

/**
 * Appends a decision to the log. When two announce at once, the loser builds again on the winner's entry. Returns
 * `busy` after `tries` lost races, with nothing announced. A refusal by `buildFor` ends the attempt.
 */
export function appendDecision<Refusal extends { readonly outcome: 'refused' } = never>({
  store,
  buildFor,
  now,
  tries = 20,
}: AppendRequest<Refusal>): Promise<AppendOutcome<Refusal>> {
  const buildAfter = async (previous: LogTip | null): Promise<Sealed | { readonly ending: Refusal | AlreadyAnnounced }> => {
    const built = await buildFor(previous);
    if ('outcome' in built) return { ending: built };
    const { head, rows } = built;
    if (await store.hasAnnounced(head.key)) return { ending: { outcome: 'alreadyAnnounced', decision: head.key } };
    await store.putSealedLines(rows);
    const ids = rows.map(({ id }) => id);
    return { announcement: nextAnnouncement(previous, head, ids, now()), rows };
  };
  return appendEntry({ log: store, buildAfter, tries });
}
