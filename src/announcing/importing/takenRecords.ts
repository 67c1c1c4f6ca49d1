import type { ImportRequest } from './importPorts.ts';
import type { ImportReport, ImportSummary } from './importReport.ts';
import type { PortalLine } from './portalLine.ts';
import { portalLine } from './portalLine.ts';
import type { PortalProblem, PortalRecord } from './portalRecord.ts';
import { parsePortalRecord } from './portalRecord.ts';
import type { RecordLine } from './recordReader.ts';
import type { Survey } from './survey.ts';

interface TakenRecord {
  readonly line: RecordLine;
  readonly record: string;
  readonly portal: PortalLine;
}

type Counters = { -readonly [key in 'mended' | 'refused' | 'unreadable']: ImportSummary[key] };

/**
 * The records that the catalogue takes, as lines. With `counters`, mended, refused and unreadable records are reported.
 * Without, the file is read again and has been reported before.
 */
export async function* takenRecords(
  { file, report }: Pick<ImportRequest, 'file' | 'report'>,
  survey: Survey,
  counters: Counters | null,
): AsyncGenerator<TakenRecord> {
  for await (const line of file.read()) {
    const read = readRecord(line, survey);
    if (read.portal) yield { line, record: read.record.id, portal: read.portal };
    if (!counters) continue;
    if (read.unreadable) {
      counters.unreadable += 1;
      report.add({
        kind: 'unreadable',
        line: line.line,
        ...read.unreadable,
        remedy: 'Fetch the record of this line again; the other lines were read.',
      });
    }
    if (read.problems.length > 0) counters.refused += 1;
    for (const problem of read.problems) report.add({ kind: 'refused', ...problem, content: read.content });
    if (read.portal) reportMended(report, counters, read.record, read.portal);
    await report.drained();
  }
}

function reportMended(report: ImportReport, counters: Counters, { id, code }: PortalRecord, { mended }: PortalLine): void {
  counters.mended += mended.length;
  for (const mending of mended) report.add({ kind: 'mended', record: id, code: code.trim(), ...mending });
}

type ReadRecord =
  | { portal: PortalLine; record: PortalRecord; problems: readonly []; content?: undefined; unreadable?: undefined }
  | { portal?: undefined; problems: readonly PortalProblem[]; content: unknown; unreadable?: { problem: string; before: string } };

function readRecord(line: RecordLine, survey: Survey): ReadRecord {
  if (line.problem !== undefined) {
    return { problems: [], content: null, unreadable: { problem: line.problem, before: line.before } };
  }
  const content = line.value;
  const { record, problems } = parsePortalRecord(content, `line ${line.line}`);
  if (!record) return { problems, content };
  const portal = portalLine(record);
  if (portal.refused) return { problems: [portal.refused], content };
  if (survey.lineOf(record.id) !== line.line) return { problems: [repeated(record)], content };
  return { portal, record, problems: [] };
}

function repeated(record: PortalRecord): PortalProblem {
  return {
    record: record.id,
    code: record.code.trim(),
    field: 'id',
    before: record.id,
    problem: 'The record stands in the file twice; the one updated last is taken.',
    remedy: 'None is needed, unless this is the one that should count: then remove the other.',
  };
}
