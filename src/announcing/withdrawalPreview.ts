import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { headOfDecision } from '../domain/catalogue/correctedDecision.ts';
import type { NamedCode } from '../domain/content/content.ts';
import type { Withdrawal } from '../domain/decision/withdrawal.ts';
import type { ChangeAt } from '../domain/decision/withdrawalEffects.ts';
import { decisionOfEntry, withdrawalEffects } from '../domain/decision/withdrawalEffects.ts';
import type { Version } from '../domain/timeline/versions.ts';
import type { CalendarDate } from '../domain/values/calendarDate.ts';
import type { ChangeKind } from '../domain/values/vocabulary.ts';

/** What a withdrawal would do, for people to see before it is drafted. */
export interface WithdrawalPreview {
  /** Number of the decision to withdraw. */
  readonly number: string;
  readonly lines: readonly { readonly code: string; readonly name: string; readonly kind: ChangeKind }[];
  readonly revived: readonly PreviewedText[];
  readonly ended: readonly PreviewedText[];
  readonly groundless: readonly PreviewedText[];
}

export interface PreviewedText {
  readonly code: string;
  readonly name: string;
  /** Null for the country. */
  readonly place: NamedCode | null;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  /** Number of the decision that it rests on. */
  readonly decision: string;
}

export function withdrawalPreview(catalogue: Catalogue, decision: string, { replaced }: Withdrawal): WithdrawalPreview {
  const { revived, ended, groundless } = withdrawalEffects(catalogue, replaced);
  return {
    number: headOfDecision(catalogue, decision)?.number ?? decision,
    lines: replaced.map(({ first, summary }) => ({ code: summary.code, name: summary.name, kind: first.summary.kind })),
    revived: revived.map((change) => textOf(catalogue, change, change.after!)),
    ended: ended.map((change) => textOf(catalogue, change, change.before!)),
    groundless: groundless.map((line) => {
      const { code, name, place, effectiveFrom, effectiveUntil } = line.summary;
      return {
        code,
        name,
        place,
        from: effectiveFrom,
        until: effectiveUntil,
        decision: numberOf(catalogue, decisionOfEntry(catalogue, line)),
      };
    }),
  };
}

function textOf(catalogue: Catalogue, { code, place, from, until }: ChangeAt, { line, national }: Version): PreviewedText {
  const { name } = (national ?? line).summary;
  return { code, name, place, from, until, decision: numberOf(catalogue, decisionOfEntry(catalogue, line)) };
}

function numberOf(catalogue: Catalogue, key: string): string {
  return headOfDecision(catalogue, key)?.number ?? key;
}
