import { setImmediate as othersMayRun } from 'node:timers/promises';
import { nextAnnouncement } from '../../domain/sealing/announcement.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { LogTip } from '../../store/logStore.ts';
import { draftOf } from './baselineLine.ts';
import type { ImportRequest } from './importPorts.ts';
import type { Counters } from './importReport.ts';
import type { PendingDecision } from './pendingDecision.ts';
import { sealedLinesOf } from './pendingDecision.ts';

/** One insert for each decision; each insert is a commit point. */
export async function announceAll(
  request: ImportRequest,
  decisions: readonly PendingDecision[],
  registers: Registers,
  counters: Counters,
): Promise<void> {
  let tip = await request.log.tip();
  let done = 0;
  for (const pending of decisions) {
    reportViolations(request, pending, registers, counters);
    tip = await announce(request, pending, tip, counters);
    // Frees the memory of an announced decision.
    pending.lines.length = 0;
    done += 1;
    request.onProgress({ phase: 'announcing', done, total: decisions.length });
    await request.report.drained();
    // The database runs in this thread, and a server may be importing: let it answer requests in between.
    await othersMayRun();
  }
}

async function announce(
  request: ImportRequest,
  pending: PendingDecision,
  after: LogTip | null,
  counters: Counters,
): Promise<LogTip | null> {
  const lines = sealedLinesOf(pending);
  const ids = lines.map(({ id }) => id);
  for (let previous = after; ; previous = await request.log.tip()) {
    const announcement = nextAnnouncement(previous, pending.head, ids, request.now());
    const outcome = request.isDryRun ? 'appended' : await request.log.append(announcement);
    // Somebody else announced meanwhile, so continue after that entry.
    if (outcome === 'sequenceTaken') continue;
    if (outcome === 'alreadyAnnounced') {
      counters.decisionsAlreadyAnnounced += 1;
      return request.log.tip();
    }
    counters.decisions += 1;
    counters.lines += lines.length;
    request.check?.announced({
      announcement,
      lines: lines.flatMap(({ id, checked }) => (checked ? [{ id, summary: checked.summary }] : [])),
    });
    return announcement;
  }
}

function reportViolations({ check, report }: ImportRequest, pending: PendingDecision, registers: Registers, counters: Counters): void {
  if (!check) return;
  const drafts = sealedLinesOf(pending).flatMap(({ checked }) => (checked ? [checked.outline] : []));
  for (const violation of check.check(draftOf(pending.head), drafts, registers)) {
    const procedures = [violation.path, ...(violation.alsoAt ?? [])].flatMap((at) => drafts[lineIn(at)]?.code ?? []);
    report.add({ kind: 'violation', decision: pending.head.key, procedure: procedures[0] ?? null, procedures, ...violation });
    counters.violations += 1;
  }
}

/** Index of the line that a path names; NaN where it names none. */
function lineIn(at: string): number {
  return Number(/^lines\.(\d+)/.exec(at)?.[1] ?? NaN);
}
