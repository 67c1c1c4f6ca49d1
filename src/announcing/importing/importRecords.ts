import type { DecisionHead } from '../../domain/announcement.ts';
import { nextAnnouncement } from '../../domain/announcement.ts';
import type { DraftLine } from '../../domain/draft.ts';
import type { Registers } from '../../domain/registers.ts';
import type { LineHead, SealedLineId, SealedRow } from '../../domain/sealedLine.ts';
import { headOf } from '../../domain/sealedLine.ts';
import type { LogHead } from '../store/logStore.ts';
import type { AnnouncedBaseline } from './announcedBefore.ts';
import { announcedBefore } from './announcedBefore.ts';
import type { LinePlace } from './baselineLine.ts';
import { baselineHead, draftOf, sealBaselineLine, supplementHead } from './baselineLine.ts';
import type { ImportPhase, ImportRequest } from './importPorts.ts';
import type { ImportSummary } from './importReport.ts';
import { mergeRegisters } from './mergeRegisters.ts';
import { outlineOf } from './outline.ts';
import type { PortalLine } from './portalLine.ts';
import { registersFrom } from './registersFrom.ts';
import { rowBatches } from './rowBatches.ts';
import type { DecisionGroup, Survey } from './survey.ts';
import { surveyRecords } from './survey.ts';
import { takenRecords } from './takenRecords.ts';

/** A decision on its way into the log: lines are filled in as their records come by. */
interface Pending {
  readonly head: DecisionHead;
  /** Where each of its records stands. */
  readonly places: ReadonlyMap<string, LinePlace>;
  readonly lines: { id: SealedLineId; head: LineHead; outline: DraftLine | null }[];
}

type Counters = { -readonly [key in Exclude<keyof ImportSummary, 'isDryRun' | 'milliseconds'>]: number };

/**
 * Announces the records of the national portal as baseline decisions, in the order of their days.
 *
 * The file is read twice, so that memory holds facts and ids but no texts: the first pass groups the records by decision,
 * the second seals each line into the store, where it is invisible until the decision that names it is announced. So a
 * run killed at any moment has announced whole decisions only, and the next run goes on where it stopped. The same file
 * again changes nothing. A newer file adds to announced decisions, and restates what changed, by corrections.
 */
export async function importRecords(request: ImportRequest): Promise<ImportSummary> {
  const { file, log, registerStore, places, report, isDryRun } = request;
  const started = Date.now();
  const counters = countersAtZero();

  const survey = await surveyRecords(file.read(), registersFrom(places), ({ bytesRead }) => progress(request, 'surveying', bytesRead));
  counters.records = survey.lines;
  const registers = mergeRegisters(await registerStore.load(), survey.drawn);
  if (!isDryRun) await registerStore.addMissing(survey.drawn);

  const groups = survey.groupsBy(registers);
  const before = await announcedBefore(log, new Set(groups.map(({ key }) => key)));
  counters.decisionsAlreadyAnnounced = before.size;
  reportSameCodes(request, groups);

  const fresh = groups.filter(({ key }) => !before.has(key)).map((group) => freshDecision(group, registers));
  const outdated = await sealLines(request, survey, groups, before, fresh, counters);
  const supplements = outdated.size === 0 ? [] : supplementDecisions(groups, before, outdated);
  if (supplements.length > 0) await sealSupplements(request, survey, supplements);

  await announceAll(request, [...fresh, ...supplements], registers, counters);
  for (const { head } of supplements) {
    const changes = outdated.get(head.corrects ?? '') ?? new Map<string, LinePlace['corrects']>();
    const changed = [...changes.values()].filter((corrects) => corrects !== null).length;
    report.add({ kind: 'supplemented', decision: head.corrects ?? '', by: head.key, added: changes.size - changed, changed });
  }
  const summary = { isDryRun, ...counters, milliseconds: Date.now() - started };
  report.add({ kind: 'summary', ...summary });
  return summary;
}

function freshDecision(group: DecisionGroup, registers: Registers): Pending {
  const head = baselineHead(group, registers);
  return { head, places: linePlaces(head, group.records.map(({ id }) => [id, null])), lines: [] };
}

function linePlaces(head: DecisionHead, records: readonly (readonly [string, SealedLineId | null])[]): ReadonlyMap<string, LinePlace> {
  const { key: decision, place, effectiveFrom } = head;
  return new Map(records.map(([id, corrects], i) => [id, { decision, order: i + 1, corrects, place, effectiveFrom }]));
}

/**
 * The second pass: every record is reported; those of new decisions are sealed into the store, those of announced ones
 * compared with what stands there. Answers, by decision, the records that must be added (null) or restated (their line).
 */
async function sealLines(
  request: ImportRequest,
  survey: Survey,
  groups: readonly DecisionGroup[],
  before: ReadonlyMap<string, AnnouncedBaseline>,
  fresh: readonly Pending[],
  counters: Counters,
): Promise<ReadonlyMap<string, ReadonlyMap<string, SealedLineId | null>>> {
  const pendingOf = pendingByRecord(fresh);
  const keyOfRecord = new Map(groups.flatMap(({ key, records }) => (before.has(key) ? records.map(({ id }) => [id, key] as const) : [])));
  const outdated = new Map<string, Map<string, SealedLineId | null>>();
  const rows = rowBatches(request);
  for await (const { line, portal, record } of takenRecords(request, survey, counters)) {
    progress(request, 'sealing', line.bytesRead);
    const pending = pendingOf.get(record);
    if (pending) {
      await rows.put(sealInto(pending, record, portal, request.check !== null));
      continue;
    }
    const key = keyOfRecord.get(record) ?? '';
    const base = before.get(key);
    if (!base) continue;
    const known = base.records.get(record);
    if (known && sealBaselineLine(portal.draftLine, known.standing).id === known.standing.id) counters.linesUnchanged += 1;
    else if (base.isImported) outdated.set(key, (outdated.get(key) ?? new Map()).set(record, known?.first ?? null));
    else reportNotTaken(request, counters, record, portal, key);
  }
  await rows.flush();
  return outdated;
}

function supplementDecisions(
  groups: readonly DecisionGroup[],
  before: ReadonlyMap<string, AnnouncedBaseline>,
  outdated: ReadonlyMap<string, ReadonlyMap<string, SealedLineId | null>>,
): Pending[] {
  return groups.flatMap((group) => {
    const base = before.get(group.key);
    const changes = outdated.get(group.key);
    if (!base || !changes) return [];
    const head = supplementHead(base);
    const records = group.records.filter(({ id }) => changes.has(id)).map(({ id }) => [id, changes.get(id) ?? null] as const);
    return [{ head, places: linePlaces(head, records), lines: [] }];
  });
}

/** A third pass, only where announced decisions are behind the file. */
async function sealSupplements(request: ImportRequest, survey: Survey, supplements: readonly Pending[]): Promise<void> {
  const pendingOf = pendingByRecord(supplements);
  const rows = rowBatches(request);
  for await (const { line, portal, record } of takenRecords(request, survey, null)) {
    progress(request, 'sealing', line.bytesRead);
    const pending = pendingOf.get(record);
    if (pending) await rows.put(sealInto(pending, record, portal, request.check !== null));
  }
  await rows.flush();
}

function sealInto(pending: Pending, record: string, portal: PortalLine, isChecked: boolean): SealedRow {
  const place = pending.places.get(record);
  if (!place) throw new Error(`Record ${record} has no place in ${pending.head.key}.`);
  const row = sealBaselineLine(portal.draftLine, place);
  pending.lines[place.order - 1] = { id: row.id, head: headOf(row.line), outline: isChecked ? outlineOf({ ...portal.draftLine, corrects: place.corrects }) : null };
  return row;
}

/** One insert after the other, each the commit point of its decision. */
async function announceAll(request: ImportRequest, decisions: readonly Pending[], registers: Registers, counters: Counters): Promise<void> {
  let head = await request.log.head();
  let done = 0;
  for (const pending of decisions) {
    reportViolations(request, pending, registers, counters);
    head = await announce(request, pending, head, counters);
    // Of an announced decision nothing is needed any more.
    pending.lines.length = 0;
    done += 1;
    request.onProgress({ phase: 'announcing', done, total: decisions.length });
    await request.report.drained();
  }
}

async function announce(request: ImportRequest, { head, lines }: Pending, after: LogHead | null, counters: Counters): Promise<LogHead | null> {
  for (let previous = after; ; previous = await request.log.head()) {
    const announcement = nextAnnouncement(previous, head, lines.map(({ id }) => id), request.now());
    const outcome = request.isDryRun ? 'appended' : await request.log.append(announcement);
    // Somebody else announced meanwhile: go on behind them.
    if (outcome === 'sequenceTaken') continue;
    if (outcome === 'alreadyAnnounced') {
      counters.decisionsAlreadyAnnounced += 1;
      return request.log.head();
    }
    counters.decisions += 1;
    counters.lines += lines.length;
    request.check?.announced({ announcement, lines: lines.map(({ id, head: lineHead }) => ({ id, head: lineHead })) });
    return announcement;
  }
}

function reportViolations({ check, report }: ImportRequest, { head, lines }: Pending, registers: Registers, counters: Counters): void {
  if (!check) return;
  const drafts = lines.flatMap(({ outline }) => (outline ? [outline] : []));
  for (const violation of check.check(draftOf(head), drafts, registers)) {
    const index = Number(/^lines\.(\d+)/.exec(violation.path)?.[1] ?? NaN);
    report.add({ kind: 'violation', decision: head.key, procedure: drafts[index]?.code ?? null, ...violation });
    counters.violations += 1;
  }
}

function reportSameCodes({ report }: ImportRequest, groups: readonly DecisionGroup[]): void {
  for (const { key, records } of groups) {
    const byCode = new Map<string, string[]>();
    for (const { code, id } of records) byCode.set(code, [...(byCode.get(code) ?? []), id]);
    for (const [code, ids] of byCode)
      if (ids.length > 1)
        report.add({ kind: 'sameCode', decision: key, code, records: ids, reason: 'One code stands several times in one decision: all lines are kept, the one last updated speaks.' });
  }
}

function reportNotTaken({ report }: ImportRequest, counters: Counters, record: string, { draftLine }: PortalLine, decision: string): void {
  counters.notTaken += 1;
  const reason = 'The decision was announced by editors, who say what stands in it; correct it there if the portal is right.';
  report.add({ kind: 'notTaken', record, code: draftLine.code ?? '', decision, reason });
}

function pendingByRecord(decisions: readonly Pending[]): ReadonlyMap<string, Pending> {
  return new Map(decisions.flatMap((pending) => [...pending.places.keys()].map((record) => [record, pending] as const)));
}

function progress({ file, onProgress }: ImportRequest, phase: ImportPhase, done: number): void {
  onProgress({ phase, done: Math.min(done, file.bytes), total: file.bytes });
}

function countersAtZero(): Counters {
  return {
    records: 0,
    decisions: 0,
    decisionsAlreadyAnnounced: 0,
    lines: 0,
    linesUnchanged: 0,
    mended: 0,
    refused: 0,
    unreadable: 0,
    notTaken: 0,
    violations: 0,
  };
}
