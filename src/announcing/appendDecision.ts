import { nextAnnouncement } from '../domain/sealing/announcement.ts';
import type { SealedDecision } from '../domain/decision/sealDecision.ts';
import type { SealedRow } from '../domain/sealing/sealedLine.ts';
import type { LogTip, LogStore } from '../store/logStore.ts';
import { appendEntry, type AlreadyAnnounced, type EntryOutcome, type EntryToAppend } from './appendEntry.ts';

interface SealedEntry extends EntryToAppend {
  readonly rows: readonly SealedRow[];
}

export type AppendOutcome<Refusal> = EntryOutcome<SealedEntry, Refusal>;

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

/** Seals a decision, stores its lines and appends its entry to the log. A refusal by `buildFor` ends the attempt. */
export function appendDecision<Refusal extends { readonly outcome: 'refused' } = never>({
  store,
  buildFor,
  now,
  tries = 20,
}: AppendRequest<Refusal>): Promise<AppendOutcome<Refusal>> {
  const buildAfter = async (previous: LogTip | null): Promise<SealedEntry | { readonly refusal: Refusal | AlreadyAnnounced }> => {
    const built = await buildFor(previous);
    if ('outcome' in built) return { refusal: built };
    const { head, rows } = built;
    if (await store.hasAnnounced(head.key)) return { refusal: { outcome: 'alreadyAnnounced', decision: head.key } };
    await store.putSealedLines(rows);
    const ids = rows.map(({ id }) => id);
    return { announcement: nextAnnouncement(previous, head, ids, now()), rows };
  };
  return appendEntry({ log: store, buildAfter, tries });
}
