import { once } from 'node:events';
import type { WriteStream } from 'node:fs';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { bilingualLine } from '../../domain/values/bilingual.ts';
import type { Violation } from '../../domain/check/violations.ts';
import type { IssuingScope } from '../../domain/places/registers.ts';
import { makeFolders } from '../../store/makeFolders.ts';
import type { Mending } from './mending.ts';
import type { ImpossibleDay } from './survey.ts';
import type { PortalProblem } from './portalRecord.ts';

/** One line of an import's report. */
export type ReportEntry =
  | ({ readonly kind: 'mended'; readonly record: string; readonly code: string } & Mending)
  /** `content` is the whole record, so that none of it is lost. */
  | ({ readonly kind: 'refused'; readonly content: unknown } & PortalProblem)
  | { readonly kind: 'unreadable'; readonly line: number; readonly problem: string; readonly before: string; readonly remedy: string }
  /** The record belongs to a public decision that the import may not change. */
  | { readonly kind: 'notTaken'; readonly record: string; readonly code: string; readonly decision: string; readonly reason: string }
  | {
      readonly kind: 'sameCode';
      readonly decision: string;
      readonly code: string;
      readonly records: readonly string[];
      readonly reason: string;
    }
  | { readonly kind: 'supplemented'; readonly decision: string; readonly by: string; readonly added: number; readonly changed: number }
  /** The decision's day is later than the last change of the record. */
  | ({ readonly kind: 'dayImpossible'; readonly reason: string } & ImpossibleDay)
  /** A body gets the power to announce only because it announces in the file. */
  | {
      readonly kind: 'powerTaken';
      readonly authority: string;
      readonly name: string;
      readonly scope: IssuingScope;
      readonly place: string | null;
      readonly reason: string;
    }
  /** `procedures` are all of which it is said, `procedure` the first. */
  | ({
      readonly kind: 'violation';
      readonly decision: string;
      readonly procedure: string | null;
      readonly procedures: readonly string[];
    } & Violation)
  | ({ readonly kind: 'summary' } & ImportSummary);

export interface ImportSummary {
  readonly isDryRun: boolean;
  /** Lines of the file with content. */
  readonly records: number;
  /** Decisions announced now, and those already public. */
  readonly decisions: number;
  readonly decisionsAlreadyAnnounced: number;
  /** Lines announced now, and records that the catalogue already has unchanged. */
  readonly lines: number;
  readonly linesUnchanged: number;
  readonly mended: number;
  readonly refused: number;
  readonly unreadable: number;
  readonly notTaken: number;
  readonly violations: number;
  readonly milliseconds: number;
}

/** The summary during counting. */
export type Counters = { -readonly [key in Exclude<keyof ImportSummary, 'isDryRun' | 'milliseconds'>]: number };

export interface ImportReport {
  readonly add: (entry: ReportEntry) => void;
  /** Resolves when the entries so far may leave memory. */
  readonly drained: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const NO_REPORT: ImportReport = { add: () => undefined, drained: async () => undefined, close: async () => undefined };

const LONGEST_TEXT = 400;

/**
 * A report as JSON lines in a file; missing folders are made. Long texts that were only tidied are shortened in the
 * middle.
 */
export async function openImportReport(file: string): Promise<ImportReport> {
  const unwritable = (cause: unknown) =>
    new Error(bilingualLine({ vi: `Không ghi được báo cáo ${file}.`, en: `The report ${file} cannot be written.` }), { cause });
  const stream = await openForWriting(file).catch((cause: unknown) => {
    throw unwritable(cause);
  });
  let failure: Error | null = null;
  stream.on('error', (error) => (failure = error));
  const check = () => {
    if (failure) throw unwritable(failure);
  };
  return {
    add: (entry) => void stream.write(`${JSON.stringify(shortened(entry))}\n`),
    async drained() {
      check();
      if (stream.writableNeedDrain) await once(stream, 'drain');
    },
    async close() {
      stream.end();
      if (!failure) await once(stream, 'close');
      check();
    },
  };
}

async function openForWriting(file: string): Promise<WriteStream> {
  await makeFolders(path.dirname(path.resolve(file)));
  const stream = createWriteStream(file);
  await once(stream, 'open');
  return stream;
}

/** The default path for the report of a run that began at `now` (RFC 3339). */
export function defaultReportPath(dataDir: string, now: string): string {
  return path.join(dataDir, 'reports', `import-report-${now.replace(/[-:]/g, '').replace(/\.\d+/, '')}.jsonl`);
}

function shortened(entry: ReportEntry): ReportEntry {
  const isTidied = entry.kind === 'mended' && (entry.reason === 'blanksTrimmed' || entry.reason === 'unicodeComposed');
  return isTidied ? { ...entry, before: shortText(entry.before), after: shortText(entry.after) } : entry;
}

/** Keeps both ends, because the ends were trimmed. */
function shortText(value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return value;
  return `${value.slice(0, LONGEST_TEXT / 2)} … ${value.slice(-LONGEST_TEXT / 2)}`;
}
