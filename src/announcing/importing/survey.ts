import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import { identityOf, keyOf } from '../../domain/decision/references.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import type { DecisionFacts } from './portalDecision.ts';
import { decisionFacts, NO_NUMBER } from './portalDecision.ts';
import { refusal } from './portalLine.ts';
import type { PortalRecord } from './portalRecord.ts';
import { parsePortalRecord } from './portalRecord.ts';
import type { RecordLine } from './recordReader.ts';
import type { DrawnRegisters, RegisterAccumulator } from './registersFrom.ts';

/** The facts about a record that are kept between two passes. */
export interface RecordFacts {
  readonly id: string;
  readonly code: string;
  readonly updatedAt: number;
  /** The line of the file that counts: for a repeated record, the one updated last. */
  readonly line: number;
}

/** The records of one publication decision. */
export interface DecisionGroup {
  readonly key: string;
  readonly number: string;
  readonly numberRaw: string;
  readonly title: string | null;
  readonly issuingAuthority: NamedCode;
  readonly issuedOn: CalendarDate;
  /** By code; for equal codes the older first, so that the newer line counts. */
  readonly records: readonly RecordFacts[];
}

export interface Survey {
  /** Lines of the file with content. */
  readonly lines: number;
  readonly drawn: DrawnRegisters;
  /** Decisions in the order of announcing: by day, then by key. */
  readonly groupsBy: (registers: Pick<Registers, 'authorities'>) => readonly DecisionGroup[];
  readonly impossibleDays: (registers: Pick<Registers, 'authorities'>) => readonly ImpossibleDay[];
  /** The line of the file that counts for a record. */
  readonly lineOf: (record: string) => number | undefined;
}

type SurveyedRecord = RecordFacts & { readonly decision: DecisionFacts };

/** A record that was changed last before the day of its decision: that day is impossible. */
export interface ImpossibleDay {
  readonly record: string;
  readonly code: string;
  readonly number: string;
  readonly before: CalendarDate;
  /** The only day that other records give the same decision. Null where they give none or several; then the day stays. */
  readonly after: CalendarDate | null;
}

const NOT_NOTED = () => undefined;

const TITLES = {
  noNumber: 'Thủ tục mà Cổng Dịch vụ công quốc gia không ghi số quyết định công bố',
  noDay: 'Cổng Dịch vụ công quốc gia không ghi ngày ban hành; ngày nêu ở đây là ngày đưa lên Cổng',
};

/** The first pass: remembers records and their decisions, and collects the registers. It keeps no text. */
export async function surveyRecords(
  lines: AsyncIterable<RecordLine>,
  registers: RegisterAccumulator,
  onLine: (line: RecordLine) => void,
): Promise<Survey> {
  const records = new Map<string, SurveyedRecord>();
  const shared = sharing();
  let count = 0;
  for await (const line of lines) {
    count += 1;
    onLine(line);
    const record = line.problem === undefined ? parsePortalRecord(line.value, `line ${line.line}`).record : undefined;
    if (!record) continue;
    registers.add(record);
    if (refusal(record) !== null) continue;
    const known = records.get(record.id);
    if (!known || known.updatedAt <= record.updatedAt) records.set(record.id, factsOf(record, line.line, shared));
  }
  return {
    lines: count,
    drawn: registers.drawn(),
    groupsBy: (given) => groupByDecision([...records.values()], given),
    impossibleDays: (given) => impossibleDays([...records.values()], given),
    lineOf: (id) => records.get(id)?.line,
  };
}

function factsOf(record: PortalRecord, line: number, shared: <T extends object>(value: T) => T): SurveyedRecord {
  return {
    id: record.id,
    code: parseProcedureCode(record.code)?.code ?? record.code,
    updatedAt: record.updatedAt,
    line,
    decision: shared(decisionFacts(record, NOT_NOTED)),
  };
}

/** Shares one object for equal facts, because a decision has many records. */
function sharing() {
  const known = new Map<string, object>();
  return <T extends object>(value: T): T => {
    const key = JSON.stringify(value);
    const first = (known.get(key) as T | undefined) ?? value;
    known.set(key, first);
    return first;
  };
}

function groupByDecision(records: readonly SurveyedRecord[], registers: Pick<Registers, 'authorities'>): DecisionGroup[] {
  const mended = new Map(impossibleDays(records, registers).flatMap(({ record, after }) => (after === null ? [] : [[record, after]])));
  const byKey = new Map<string, SurveyedRecord[]>();
  for (const found of records) {
    const issuedOn = mended.get(found.id) ?? found.decision.issuedOn;
    const record = issuedOn === found.decision.issuedOn ? found : { ...found, decision: { ...found.decision, issuedOn } };
    const key = keyOf(registers, record.decision);
    const group = byKey.get(key);
    if (group) group.push(record);
    else byKey.set(key, [record]);
  }
  return [...byKey].map(([key, members]) => groupOf(key, members)).sort(byDay);
}

function impossibleDays(records: readonly SurveyedRecord[], registers: Pick<Registers, 'authorities'>): ImpossibleDay[] {
  const isPossible = ({ decision, updatedAt }: SurveyedRecord) => decision.issuedOn <= dayInVietNam(new Date(updatedAt));
  const impossible = records.filter((record) => !isPossible(record));
  if (impossible.length === 0) return [];
  const numberOf = ({ decision }: SurveyedRecord) => `${identityOf(registers, decision.issuingAuthority)} ${decision.number}`;
  const days = new Map<string, Set<CalendarDate>>();
  for (const record of records) {
    if (!isPossible(record) || record.decision.number === NO_NUMBER) continue;
    days.set(numberOf(record), (days.get(numberOf(record)) ?? new Set()).add(record.decision.issuedOn));
  }
  return impossible.map((record) => {
    const others = [...(days.get(numberOf(record)) ?? [])];
    const { number, issuedOn: before } = record.decision;
    return { record: record.id, code: record.code, number, before, after: others.length === 1 ? others[0]! : null };
  });
}

function groupOf(key: string, members: readonly SurveyedRecord[]): DecisionGroup {
  const sorted = [...members].sort((a, b) => compare(a.code, b.code) || a.updatedAt - b.updatedAt || compare(a.id, b.id));
  // Two names of one ministry: the decision gets the more frequent one.
  const { issuingAuthority, number, numberRaw, issuedOn } = mostCommon(sorted.map(({ decision }) => decision));
  const hasDay = sorted.some(({ decision }) => decision.dayFrom === 'decisionDate');
  const title = number === NO_NUMBER ? TITLES.noNumber : hasDay ? null : TITLES.noDay;
  return {
    key,
    number,
    numberRaw,
    title,
    issuingAuthority,
    issuedOn,
    records: sorted.map(({ id, code, updatedAt, line }) => ({ id, code, updatedAt, line })),
  };
}

function mostCommon(facts: readonly DecisionFacts[]): DecisionFacts {
  const counts = new Map<DecisionFacts, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function byDay(a: DecisionGroup, b: DecisionGroup): number {
  return compare(a.issuedOn, b.issuedOn) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
