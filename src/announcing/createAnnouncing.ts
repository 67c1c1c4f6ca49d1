import type { CatalogueFollower, Snapshot } from '../catalogue/snapshot.ts';
import { dayInVietNam } from '../domain/values/calendarDate.ts';
import { checkDecision } from '../domain/check/checkDecision.ts';
import { textsToCompare } from '../domain/check/presentText.ts';
import type { ProcedureContent } from '../domain/content/content.ts';
import { sealDecision } from '../domain/decision/sealDecision.ts';
import { draftWithdrawal } from '../domain/decision/withdrawal.ts';
import type { Violation } from '../domain/check/violations.ts';
import type { Handling } from '../domain/sealing/announcement.ts';
import type { SealedLine, SealedLineId } from '../domain/sealing/sealedLine.ts';
import { BY_COMMAND, sealedAnswers, unexplained, type Announcing, type CheckRefusal, type Draft, type Explanation } from './announcing.ts';
import { appendDecision } from './appendDecision.ts';
import type { LogStore } from '../store/logStore.ts';

interface AnnouncingDeps {
  readonly store: LogStore;
  /** Follows the log of `store`. */
  readonly follower: CatalogueFollower;
  readonly now: () => Date;
}

/** Checks, seals and announces drafts against this process's catalogue. */
export function createAnnouncing({ store, follower, now }: AnnouncingDeps): Announcing {
  const checkAgainst = async ({ catalogue, registers }: Snapshot, { decision, lines }: Draft): Promise<Violation[]> => {
    const texts = await contentsOf(store, textsToCompare(decision, lines, catalogue, registers));
    return checkDecision(decision, lines, catalogue, registers, dayInVietNam(now()), { texts });
  };
  const sealAgainst = ({ catalogue, registers }: Snapshot, { decision, lines }: Draft, handling: Handling | null) =>
    sealDecision(decision, lines, catalogue, registers, handling);

  return {
    async check(draft) {
      await follower.catchUp();
      return checkAgainst(follower.current(), draft);
    },

    async draftWithdrawal(decision, given) {
      await follower.catchUp();
      return draftWithdrawal(follower.current().catalogue, decision, given);
    },

    async seal(draft, hands = BY_COMMAND) {
      await follower.catchUp();
      const sealed = sealAgainst(follower.current(), draft, { ...hands, answers: [] });
      await store.putSealedLines(sealed.rows);
      return sealed;
    },

    async announce(draft, answers, hands = BY_COMMAND) {
      const result = await appendDecision<CheckRefusal>({
        store,
        now: () => now().toISOString(),
        buildFor: async (tip) => {
          const snapshot = await snapshotAt(follower, tip?.sequence ?? 0);
          const violations = await checkAgainst(snapshot, draft);
          if (holdsUp(violations, answers)) return { outcome: 'refused', violations };
          return sealAgainst(snapshot, draft, { ...hands, answers: sealedAnswers(violations, answers) });
        },
      });
      if (result.outcome !== 'appended') return result;
      await follower.catchUp();
      return { outcome: 'announced', announcement: result.announcement, lines: result.rows.map(({ line }) => line) };
    },
  };
}

/** The catalogue at the tip or after it. A check against an older catalogue would not count. */
async function snapshotAt(follower: CatalogueFollower, sequence: number): Promise<Snapshot> {
  await follower.catchUp();
  const snapshot = follower.current();
  if (snapshot.catalogue.revision < sequence) {
    throw new Error(`The catalogue stands at ${snapshot.catalogue.revision} and cannot follow the log to ${sequence}.`);
  }
  return snapshot;
}

const TEXTS_AT_ONCE = 100;

/** Long texts by line; missing ones and endings are left out. */
async function contentsOf(store: Pick<LogStore, 'textsOf'>, ids: readonly SealedLineId[]): Promise<Map<SealedLineId, ProcedureContent>> {
  const contents = new Map<SealedLineId, ProcedureContent>();
  for (let start = 0; start < ids.length; start += TEXTS_AT_ONCE)
    for (const [id, text] of await store.textsOf(ids.slice(start, start + TEXTS_AT_ONCE))) {
      const { content } = JSON.parse(text) as SealedLine;
      if (content) contents.set(id, content);
    }
  return contents;
}

/** Whether a violation stops the decision. The log itself reports a decision that is already announced. */
function holdsUp(violations: readonly Violation[], answers: readonly Explanation[]): boolean {
  return unexplained(violations, answers).some(({ code }) => code !== 'ALREADY_ANNOUNCED');
}
