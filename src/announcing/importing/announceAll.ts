import { setImmediate as othersMayRun } from 'node:timers/promises';
import type { DecisionHead } from '../../domain/sealing/announcement.ts';
import { nextAnnouncement } from '../../domain/sealing/announcement.ts';
import type { SealedLineId } from '../../domain/sealing/sealedLine.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { LogTip } from '../../store/logStore.ts';
import { appendEntry } from '../appendEntry.ts';
import { draftOf } from './baselineLine.ts';
import type { ImportLog, ImportRequest } from './importPorts.ts';
import type { Counters } from './importReport.ts';
import type { KeptAside } from './keptAside.ts';
import type { CheckedLine, PendingDecision } from './pendingDecision.ts';
import { sealedLinesOf } from './pendingDecision.ts';

interface Announcing {
  readonly registers: Registers;
  /** What was put aside for the check; null where nothing is checked. */
  readonly aside: KeptAside<CheckedLine> | null;
  /** Whether several lines of the file have this code. The check need not remember the others. */
  readonly isNamedAgain: (code: string) => boolean;
  readonly counters: Counters;
}

/** One insert for each decision; each insert is a commit point. */
export async function announceAll(
  request: ImportRequest,
  decisions: readonly PendingDecision[],
  { registers, aside, isNamedAgain, counters }: Announcing,
): Promise<void> {
  let tip = await request.log.tip();
  let done = 0;
  for (const pending of decisions) {
    const lines = await linesOf(pending, aside);
    reportViolations(request, pending.head, lines, { registers, counters });
    tip = await announce(request, pending.head, lines, { after: tip, isNamedAgain, counters });
    // Frees the memory of an announced decision.
    pending.lines.length = 0;
    done += 1;
    request.onProgress({ phase: 'announcing', done, total: decisions.length });
    await request.report.drained();
    // The database runs in this thread, and a server may be importing: let it answer requests in between.
    await othersMayRun();
  }
}

interface ReadLine {
  readonly id: SealedLineId;
  readonly checked: CheckedLine | null;
}

async function linesOf(pending: PendingDecision, aside: KeptAside<CheckedLine> | null): Promise<ReadLine[]> {
  const lines: ReadLine[] = [];
  for (const { id, checked } of sealedLinesOf(pending)) lines.push({ id, checked: checked && aside ? await aside.get(checked) : null });
  return lines;
}

/** The tip of the log afterwards. */
async function announce(
  request: ImportRequest,
  head: DecisionHead,
  lines: readonly ReadLine[],
  { after, isNamedAgain, counters }: Pick<Announcing, 'isNamedAgain' | 'counters'> & { readonly after: LogTip | null },
): Promise<LogTip | null> {
  const ids = lines.map(({ id }) => id);
  const result = await appendEntry({
    log: request.isDryRun ? untouched(request.log) : request.log,
    tip: after,
    // An import may run beside busy offices, and has no one who would try again.
    tries: Infinity,
    buildAfter: async (previous) => ({ announcement: nextAnnouncement(previous, head, ids, request.now()) }),
  });
  if (result.outcome !== 'appended') {
    counters.decisionsAlreadyAnnounced += 1;
    return request.log.tip();
  }
  counters.decisions += 1;
  counters.lines += lines.length;
  request.check?.announced({
    announcement: result.announcement,
    lines: lines.flatMap(({ id, checked }) => (checked && isNamedAgain(checked.summary.code) ? [{ id, summary: checked.summary }] : [])),
  });
  return result.announcement;
}

/** The log of a dry run: it takes every entry and keeps none. */
function untouched(log: ImportLog): Pick<ImportLog, 'tip' | 'append'> {
  return { tip: () => log.tip(), append: async () => 'appended' };
}

function reportViolations(
  { check, report }: ImportRequest,
  head: DecisionHead,
  lines: readonly ReadLine[],
  { registers, counters }: Pick<Announcing, 'registers' | 'counters'>,
): void {
  if (!check) return;
  const drafts = lines.flatMap(({ checked }) => (checked ? [checked.outline] : []));
  for (const violation of check.check(draftOf(head), drafts, registers)) {
    const procedures = [violation.path, ...(violation.alsoAt ?? [])].flatMap((at) => drafts[lineIn(at)]?.code ?? []);
    report.add({ kind: 'violation', decision: head.key, procedure: procedures[0] ?? null, procedures, ...violation });
    counters.violations += 1;
  }
}

/** Index of the line that a path names; NaN where it names none. */
function lineIn(at: string): number {
  return Number(/^lines\.(\d+)/.exec(at)?.[1] ?? NaN);
}
