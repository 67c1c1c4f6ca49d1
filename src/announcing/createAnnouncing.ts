import { setImmediate as othersTurn } from 'node:timers/promises';
import type { CatalogueFollower, Snapshot } from '../catalogue/snapshot.ts';
import { dayInVietNam } from '../domain/values/calendarDate.ts';
import { contextOf, violationsInTurns } from '../domain/check/checkDecision.ts';
import { textsToCompare } from '../domain/check/presentText.ts';
import { sealDecision } from '../domain/decision/sealDecision.ts';
import { draftWithdrawal, mayCorrect } from '../domain/decision/withdrawal.ts';
import { bodiesCarriedOn } from '../domain/places/bodiesCarriedOn.ts';
import type { Violation } from '../domain/check/violations.ts';
import type { Handling } from '../domain/sealing/announcement.ts';
import { BY_COMMAND, sealedAnswers, unexplained, type Announcing, type CheckRefusal, type Draft, type Explanation } from './announcing.ts';
import { announcedState } from './announcedState.ts';
import { appendDecision } from './appendDecision.ts';
import type { LogStore } from '../store/logStore.ts';
import { contentsOf, rememberTextParts } from './textParts.ts';
import { withdrawalPreview } from './withdrawalPreview.ts';

interface AnnouncingDeps {
  readonly store: LogStore;
  /** Follows the log of `store`. */
  readonly follower: CatalogueFollower;
  readonly now: () => Date;
}

/** Checks, seals and announces drafts against this process's catalogue. */
export function createAnnouncing({ store, follower, now }: AnnouncingDeps): Announcing {
  const partsOf = rememberTextParts(store);
  const checkAgainst = async ({ catalogue, registers }: Snapshot, { decision, lines }: Draft): Promise<Violation[]> => {
    const context = contextOf(decision, lines, catalogue, registers, dayInVietNam(now()));
    return violationsInTurns({ ...context, textParts: await partsOf(textsToCompare(context)) }, othersTurn);
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
      const { catalogue, registers } = follower.current();
      const withdrawal = draftWithdrawal(catalogue, decision, given);
      if (!withdrawal) return null;
      const texts = await contentsOf(
        store,
        withdrawal.lines.flatMap(({ textOf }) => textOf ?? []),
      );
      return {
        decision: withdrawal.decision,
        lines: withdrawal.lines.map(({ draft, textOf }) => (textOf === null ? draft : { ...draft, content: texts.get(textOf) ?? null })),
        isByItsIssuer: mayCorrect(registers, catalogue, withdrawal.decision, dayInVietNam(now())),
        isEmpty: withdrawal.lines.length === 0 && withdrawal.decision.restates === null,
      };
    },

    async previewWithdrawal(decision) {
      await follower.catchUp();
      const { catalogue } = follower.current();
      const withdrawal = draftWithdrawal(catalogue, decision, {});
      return withdrawal && withdrawalPreview(catalogue, decision, withdrawal);
    },

    ...asLastRead(follower),

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

/** Whether a violation stops the decision. The log itself reports a decision that is already announced. */
function holdsUp(violations: readonly Violation[], answers: readonly Explanation[]): boolean {
  return unexplained(violations, answers).some(({ code }) => code !== 'ALREADY_ANNOUNCED');
}

function asLastRead(follower: CatalogueFollower): Pick<Announcing, 'announcedState' | 'registers' | 'bodiesCarriedOn'> {
  return {
    announcedState: (decision) => announcedState(follower.current().catalogue, decision),
    registers: () => follower.current().registers,
    bodiesCarriedOn: (authority) => bodiesCarriedOn(follower.current().registers, authority),
  };
}
