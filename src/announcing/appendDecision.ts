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

/**
 * Appends a decision to the log. When two announce at once, the loser builds again on the winner's entry. Returns
 * `busy` after `tries` lost races, with nothing announced. A refusal by `buildFor` ends the attempt.
 */
export async function appendDecision<Refusal extends { readonly outcome: 'refused' } = never>({
  store,
  buildFor,
  now,
  tries = 20,
}: AppendRequest<Refusal>): Promise<AppendOutcome<Refusal>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const previous = await store.tip();
    const built = await buildFor(previous);
    if ('outcome' in built) return built;
    const { head, rows } = built;
    if (await store.hasAnnounced(head.key)) return { outcome: 'alreadyAnnounced', decision: head.key };
    await store.putSealedLines(rows);
    const announcement = nextAnnouncement(
      previous,
      head,
      rows.map(({ id }) => id),
      now(),
    );
    const appended = await store.append(announcement);
    if (appended === 'appended') return { outcome: 'appended', announcement, rows };
    if (appended === 'alreadyAnnounced') return { outcome: 'alreadyAnnounced', decision: head.key };
  }
  return { outcome: 'busy' };
}
