import { tmpdir } from 'node:os';
import { committeeOf } from '../../domain/places/authorityNames.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { SealedLineId } from '../../domain/sealing/sealedLine.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import type { AnnouncedBaseline } from './announcedBefore.ts';
import { announcedBefore } from './announcedBefore.ts';
import { announceAll } from './announceAll.ts';
import { sealBaselineLine } from './baselineLine.ts';
import type { ImportPhase, ImportRequest } from './importPorts.ts';
import type { Counters, ImportSummary } from './importReport.ts';
import type { KeptAside } from './keptAside.ts';
import { keepAside } from './keptAside.ts';
import { mergeRegisters } from './mergeRegisters.ts';
import type { CheckedLine, Outdated, PendingDecision } from './pendingDecision.ts';
import { freshDecision, pendingByRecord, sealInto, supplementDecisions } from './pendingDecision.ts';
import type { PortalLine } from './portalLine.ts';
import { registersFrom } from './registersFrom.ts';
import { rowBatches } from './rowBatches.ts';
import type { DecisionGroup, Survey } from './survey.ts';
import { surveyRecords } from './survey.ts';
import { takenRecords } from './takenRecords.ts';

/**
 * Announces the records of the national portal as baseline decisions, in the order of their days.
 * The file is read twice, so that memory holds facts and ids but no texts. The first pass groups the records by
 * decision. The second pass seals each line into the store, where it is invisible until its decision is announced. A
 * killed run has announced whole decisions only, and the next run continues there. The same file again changes nothing.
 * A newer file adds and restates lines by corrections.
 */
export async function importRecords(request: ImportRequest): Promise<ImportSummary> {
  const aside = request.check && (await keepAside<CheckedLine>(request.asideIn ?? tmpdir()));
  try {
    return await importWith(request, aside);
  } finally {
    await aside?.close();
  }
}

async function importWith(request: ImportRequest, aside: KeptAside<CheckedLine> | null): Promise<ImportSummary> {
  const { file, log, registerStore, places, report, isDryRun } = request;
  const started = Date.now();
  const counters = countersAtZero();

  const survey = await surveyRecords(file.read(), registersFrom(places), ({ bytesRead }) => progress(request, 'surveying', bytesRead));
  counters.records = survey.lines;
  const kept = await registerStore.load();
  const registers = mergeRegisters(kept, survey.drawn);
  reportPowers(request, kept, survey);
  if (!isDryRun) await registerStore.addMissing(survey.drawn);

  const groups = survey.groupsBy(registers);
  const before = await announcedBefore(log, new Set(groups.map(({ key }) => key)));
  counters.decisionsAlreadyAnnounced = before.size;
  reportSameCodes(request, groups);
  for (const day of survey.impossibleDays(registers)) {
    counters.mended += day.after === null ? 0 : 1;
    report.add({
      kind: 'dayImpossible',
      ...day,
      reason:
        day.after === null
          ? 'The record was last changed before the day of its decision, and no other record tells the right one: it is announced as it stands; correct the day.'
          : 'The record was last changed before the day of its decision: it has the day that the other records of that decision have.',
    });
  }

  const fresh = groups.filter(({ key }) => !before.has(key)).map((group) => freshDecision(group, registers));
  const outdated = await sealLines({ request, survey, aside }, groups, before, fresh, counters);
  const supplements = outdated.size === 0 ? [] : supplementDecisions(groups, before, outdated);
  if (supplements.length > 0) await sealSupplements({ request, survey, aside }, supplements);

  const isNamedAgain = severalTimes(groups.flatMap(({ records }) => records.map(({ code }) => code)));
  await announceAll(request, [...fresh, ...supplements], { registers, aside, isNamedAgain, counters });
  reportSupplements(request, supplements);
  const summary = { isDryRun, ...counters, milliseconds: Date.now() - started };
  report.add({ kind: 'summary', ...summary });
  return summary;
}

interface Sealing {
  readonly request: ImportRequest;
  readonly survey: Survey;
  /** Takes what the check needs of each line; null where nothing is checked. */
  readonly aside: KeptAside<CheckedLine> | null;
}

/** Whether a value occurs more than once. */
function severalTimes(values: readonly string[]): (value: string) => boolean {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const value of values) (once.has(value) ? again : once).add(value);
  return (value) => again.has(value);
}

/** The second pass reports every record. It seals those of new decisions and compares those of announced ones. */
async function sealLines(
  { request, survey, aside }: Sealing,
  groups: readonly DecisionGroup[],
  before: ReadonlyMap<string, AnnouncedBaseline>,
  fresh: readonly PendingDecision[],
  counters: Counters,
): Promise<Outdated> {
  const pendingOf = pendingByRecord(fresh);
  const keyOfRecord = new Map(groups.flatMap(({ key, records }) => (before.has(key) ? records.map(({ id }) => [id, key] as const) : [])));
  const outdated = new Map<string, Map<string, SealedLineId | null>>();
  const rows = rowBatches(request);
  for await (const { line, portal, record } of takenRecords(request, survey, counters)) {
    progress(request, 'sealing', line.bytesRead);
    const pending = pendingOf.get(record);
    if (pending) {
      await rows.put(await sealInto(pending, record, portal, aside));
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

/** A third pass, only where the file is newer than announced decisions. */
async function sealSupplements({ request, survey, aside }: Sealing, supplements: readonly PendingDecision[]): Promise<void> {
  const pendingOf = pendingByRecord(supplements);
  const rows = rowBatches(request);
  for await (const { line, portal, record } of takenRecords(request, survey, null)) {
    progress(request, 'sealing', line.bytesRead);
    const pending = pendingOf.get(record);
    if (pending) await rows.put(await sealInto(pending, record, portal, aside));
  }
  await rows.flush();
}

/**
 * A province's committee may announce by law. Other bodies that announce in the file may continue, but somebody should
 * look.
 */
function reportPowers({ report, places, now }: ImportRequest, kept: Registers, { drawn }: Survey): void {
  const day = dayInVietNam(new Date(now()));
  for (const { code, name, power, place } of drawn.authorities)
    if (power.scope !== 'none' && !kept.authorities.has(code) && committeeOf(places, name, day) === null)
      report.add({
        kind: 'powerTaken',
        authority: code,
        name,
        scope: power.scope,
        place,
        reason: 'It announces in this file, so it may go on. See in the register whether the law or a delegation gives it that power.',
      });
}

function reportSameCodes({ report }: ImportRequest, groups: readonly DecisionGroup[]): void {
  for (const { key, records } of groups) {
    const byCode = new Map<string, string[]>();
    for (const { code, id } of records) byCode.set(code, [...(byCode.get(code) ?? []), id]);
    for (const [code, ids] of byCode)
      if (ids.length > 1)
        report.add({
          kind: 'sameCode',
          decision: key,
          code,
          records: ids,
          reason: 'One code stands several times in one decision: all lines are kept, the one last updated speaks.',
        });
  }
}

function reportSupplements({ report }: ImportRequest, supplements: readonly PendingDecision[]): void {
  for (const { head, ranks } of supplements) {
    const changed = [...ranks.values()].filter(({ corrects }) => corrects !== null).length;
    report.add({ kind: 'supplemented', decision: head.corrects ?? '', by: head.key, added: ranks.size - changed, changed });
  }
}

function reportNotTaken({ report }: ImportRequest, counters: Counters, record: string, { draftLine }: PortalLine, decision: string): void {
  counters.notTaken += 1;
  const reason = 'The decision was announced by editors, who say what stands in it; correct it there if the portal is right.';
  report.add({ kind: 'notTaken', record, code: draftLine.code ?? '', decision, reason });
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
