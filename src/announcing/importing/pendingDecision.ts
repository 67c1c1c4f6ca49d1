import { bilingualLine } from '../../domain/values/bilingual.ts';
import type { DecisionHead } from '../../domain/sealing/announcement.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { LineSummary, SealedLineId, SealedRow } from '../../domain/sealing/sealedLine.ts';
import { summaryOf } from '../../domain/sealing/sealedLine.ts';
import type { AnnouncedBaseline } from './announcedBefore.ts';
import type { LineRank } from './baselineLine.ts';
import { baselineHead, sealBaselineLine, supplementHead } from './baselineLine.ts';
import type { KeptAside, Place } from './keptAside.ts';
import { outlineOf } from './outline.ts';
import type { PortalLine } from './portalLine.ts';
import type { DecisionGroup } from './survey.ts';

/** A decision during import; its lines are filled in as their records are read. */
export interface PendingDecision {
  readonly head: DecisionHead;
  /** The rank of each of its records. */
  readonly ranks: ReadonlyMap<string, LineRank>;
  /** By rank, the sealed lines; null where one is still missing. */
  readonly lines: (PendingLine | null)[];
}

interface PendingLine {
  readonly id: SealedLineId;
  /** Where its `CheckedLine` was put aside; null where nothing is checked. */
  readonly checked: Place | null;
}

/** What the check needs of a line. It is put aside: thousands of lines wait until their decisions are announced. */
export interface CheckedLine {
  readonly summary: LineSummary;
  readonly outline: DraftLine;
}

/** By decision: missing records (null), and changed records (with their line as first announced). */
export type Outdated = ReadonlyMap<string, ReadonlyMap<string, SealedLineId | null>>;

/** A decision that is not in the log yet. */
export function freshDecision(group: DecisionGroup, registers: Registers): PendingDecision {
  return pendingDecision(
    baselineHead(group, registers),
    group.records.map(({ id }) => [id, null]),
  );
}

function pendingDecision(head: DecisionHead, records: readonly (readonly [string, SealedLineId | null])[]): PendingDecision {
  const { key: decision, place, effectiveFrom } = head;
  const ranks = records.map(([id, corrects], i) => [id, { decision, order: i + 1, corrects, place, effectiveFrom }] as const);
  return { head, ranks: new Map(ranks), lines: records.map(() => null) };
}

/** Corrections that update announced decisions from the file. */
export function supplementDecisions(
  groups: readonly DecisionGroup[],
  before: ReadonlyMap<string, AnnouncedBaseline>,
  outdated: Outdated,
): PendingDecision[] {
  return groups.flatMap((group) => {
    const base = before.get(group.key);
    const changes = outdated.get(group.key);
    if (!base || !changes) return [];
    const records = group.records.filter(({ id }) => changes.has(id)).map(({ id }) => [id, changes.get(id) ?? null] as const);
    return [pendingDecision(supplementHead(base), records)];
  });
}

/** Seals the line of a record, remembers its id and puts aside what the check needs; null where nothing is checked. */
export async function sealInto(
  pending: PendingDecision,
  record: string,
  { draftLine }: PortalLine,
  aside: KeptAside<CheckedLine> | null,
): Promise<SealedRow> {
  const rank = pending.ranks.get(record);
  if (!rank) throw new Error(`Record ${record} has no rank in ${pending.head.key}.`);
  const row = sealBaselineLine(draftLine, rank);
  const checked = aside && { summary: summaryOf(row.line), outline: outlineOf({ ...draftLine, corrects: rank.corrects }) };
  pending.lines[rank.order - 1] = { id: row.id, checked: checked && (await aside.put(checked)) };
  return row;
}

/** The decision's lines in order. Throws where one is missing: the file changed between two passes. */
export function sealedLinesOf({ head, lines }: PendingDecision): readonly PendingLine[] {
  return lines.map((line) => {
    if (line) return line;
    throw new Error(
      bilingualLine({
        vi: `Tệp đã thay đổi trong khi đọc: thiếu dòng của ${head.key}; hãy nhập lại.`,
        en: `The file changed while it was read: a line of ${head.key} is gone; import again.`,
      }),
    );
  });
}

/** The decision of each record. */
export function pendingByRecord(decisions: readonly PendingDecision[]): ReadonlyMap<string, PendingDecision> {
  return new Map(decisions.flatMap((pending) => [...pending.ranks.keys()].map((record) => [record, pending] as const)));
}
