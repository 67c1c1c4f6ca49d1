import { codesNamedBy } from '../catalogue/aliases.ts';
import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import { firstLineOf, standingLine } from '../catalogue/catalogue.ts';
import { decisionOfLine } from '../catalogue/correctedDecision.ts';
import type { ReplacedLine } from '../catalogue/withoutLines.ts';
import { withLinesReplaced, withoutLines } from '../catalogue/withoutLines.ts';
import type { NamedCode } from '../content/content.ts';
import type { AnswerChange } from '../timeline/answerChanges.ts';
import { answerChanges } from '../timeline/answerChanges.ts';
import { claimsOn, timelineFor } from '../timeline/timeline.ts';
import { versionOn } from '../timeline/versions.ts';

/** What becomes of one procedure at one place, for some days. */
export interface ChangeAt extends AnswerChange {
  readonly code: string;
  /** Null for the country. */
  readonly place: NamedCode | null;
}

export interface WithdrawalEffects {
  /** Texts that count again because nothing overtakes or ends them any more. */
  readonly revived: readonly ChangeAt[];
  /** Days on which nothing is in force any more. */
  readonly ended: readonly ChangeAt[];
  /** Lines of other decisions that change, end or carry on what only the withdrawn lines had put in force. */
  readonly groundless: readonly LineEntry[];
}

/** What follows when lines are withdrawn, or restated as they were before. */
export function withdrawalEffects(catalogue: Catalogue, replaced: readonly ReplacedLine[]): WithdrawalEffects {
  const after = withLinesReplaced(catalogue, replaced);
  const touched = replaced.flatMap(({ first, summary }) => [standingLine(catalogue, first.id) ?? first, { summary }]);
  const subjects = distinct(
    touched.flatMap((line) => codesNamedBy(catalogue, line).map((code) => ({ code, place: line.summary.place }))),
    ({ code, place }) => `${code} ${place?.code}`,
  );
  const changes = subjects.flatMap(({ code, place }) =>
    answerChanges(catalogue, after, code, place?.code ?? null).map((change) => ({ ...change, code, place })),
  );
  return {
    revived: changes.filter((change) => change.after !== null),
    ended: changes.filter((change) => change.after === null),
    groundless: groundlessLines(catalogue, after, replaced, [...new Set(subjects.map(({ code }) => code))]),
  };
}

function groundlessLines(before: Catalogue, after: Catalogue, replaced: readonly ReplacedLine[], codes: readonly string[]): LineEntry[] {
  const touched = new Set(replaced.map(({ first }) => first.id));
  const others = distinct(
    codes.flatMap((code) => claimsOn(after, code).map(({ line }) => line)),
    ({ id }) => id,
  ).filter((line) => !touched.has(firstLineOf(after, line.id)?.id ?? line.id));
  const withdrawn = new Set(replaced.flatMap(({ first, summary }) => (summary.isWithdrawn ? [first.id] : [])));
  return others.filter((line) => carriesOn(before, line, withdrawn) || losesItsGround(before, after, line));
}

/** Whether the text of a line is that of a withdrawn one. */
function carriesOn(catalogue: Catalogue, { summary }: LineEntry, withdrawn: ReadonlySet<string>): boolean {
  const origin = summary.contentOf === null ? null : firstLineOf(catalogue, summary.contentOf);
  return origin !== null && withdrawn.has(origin.id);
}

/** Whether what a line changes or ends was in force before it and, after the withdrawal, is not. */
function losesItsGround(before: Catalogue, after: Catalogue, line: LineEntry): boolean {
  const { kind, effectiveFrom, place } = line.summary;
  const first = firstLineOf(before, line.id);
  if (kind === 'new' || !first) return false;
  const [was, is] = [withoutLines(before, [first]), withoutLines(after, [first])];
  const isInForce = (catalogue: Catalogue, code: string) =>
    versionOn(timelineFor(catalogue, code, place?.code ?? null), effectiveFrom) !== null;
  return codesNamedBy(before, line).some((code) => isInForce(was, code) && !isInForce(is, code));
}

/** The decision that a line belongs to, by its key. */
export function decisionOfEntry(catalogue: Catalogue, line: LineEntry): string {
  return decisionOfLine(catalogue, firstLineOf(catalogue, line.id) ?? line);
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
