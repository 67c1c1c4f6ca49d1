import type { CatalogueFollower, Snapshot } from '../catalogue/snapshot.ts';
import { dayInVietNam } from '../domain/values/calendarDate.ts';
import { checkDecision } from '../domain/check/checkDecision.ts';
import { sealDecision } from '../domain/decision/sealDecision.ts';
import type { Violation } from '../domain/check/violations.ts';
import { unexplained, type AnnounceOutcome, type Announcing, type Explanation, type Draft } from './announcing.ts';
import { appendDecision } from './appendDecision.ts';
import type { LogStore } from '../store/logStore.ts';

interface AnnouncingDeps {
  readonly store: LogStore;
  /** Follows the same log as `store`. */
  readonly follower: CatalogueFollower;
  readonly now: () => Date;
}

/** Checks, seals and announces drafts against the catalogue that this process follows. */
export function createAnnouncing({ store, follower, now }: AnnouncingDeps): Announcing {
  const checkAgainst = ({ catalogue, registers }: Snapshot, { decision, lines }: Draft): Violation[] =>
    checkDecision(decision, lines, catalogue, registers, dayInVietNam(now()));
  const sealAgainst = ({ catalogue, registers }: Snapshot, { decision, lines }: Draft) =>
    sealDecision(decision, lines, catalogue, registers);

  return {
    async check(draft) {
      await follower.catchUp();
      return checkAgainst(follower.current(), draft);
    },

    async seal(draft) {
      await follower.catchUp();
      const sealed = sealAgainst(follower.current(), draft);
      await store.putSealedLines(sealed.rows);
      return sealed;
    },

    async announce(draft, answers) {
      try {
        const result = await appendDecision({
          store,
          now: () => now().toISOString(),
          buildFor: async (tip) => {
            const snapshot = await snapshotAt(follower, tip?.sequence ?? 0);
            refuseUnexplained(checkAgainst(snapshot, draft), answers);
            return sealAgainst(snapshot, draft);
          },
        });
        if (result.outcome !== 'appended') return result;
        await follower.catchUp();
        return { outcome: 'announced', announcement: result.announcement };
      } catch (error) {
        if (error instanceof Refused) return error.outcome;
        throw error;
      }
    },
  };
}

/** The catalogue at or after the head that the next entry follows; one behind it must not be checked against. */
async function snapshotAt(follower: CatalogueFollower, sequence: number): Promise<Snapshot> {
  await follower.catchUp();
  const snapshot = follower.current();
  if (snapshot.catalogue.revision < sequence) {
    throw new Error(`The catalogue stands at ${snapshot.catalogue.revision} and cannot follow the log to ${sequence}.`);
  }
  return snapshot;
}

class Refused extends Error {
  readonly outcome: AnnounceOutcome;
  constructor(violations: readonly Violation[]) {
    super('The check found something that nobody has answered.');
    this.outcome = { outcome: 'refused', violations };
  }
}

/** That the decision is announced already is for the log to say, which knows best. */
function refuseUnexplained(violations: readonly Violation[], answers: readonly Explanation[]): void {
  const open = unexplained(violations, answers).filter(({ code }) => code !== 'ALREADY_ANNOUNCED');
  if (open.length > 0) throw new Refused(violations);
}
