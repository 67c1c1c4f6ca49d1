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
  /** Checks and seals against the catalogue at `tip` (null: nothing announced), or refuses; again when somebody else was first. */
  readonly buildFor: (tip: LogTip | null) => Promise<SealedDecision | Refusal>;
  /** RFC 3339 in UTC, asked at each try. */
  readonly now: () => string;
  readonly tries?: number;
}

/**
 * Appends a decision to the log. Two announcers at once end well: whoever loses the sequence builds again on what the
 * winner made. `busy` after `tries` lost races: nothing was announced. A refusal by `buildFor` ends the attempt.
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
