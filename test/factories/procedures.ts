import type { CalendarDate } from '../../src/domain/values/calendarDate.ts';
import type { Afterwards } from '../../src/domain/values/vocabulary.ts';
import type { NamedCode } from '../../src/domain/content/content.ts';
import { BAC_NINH, LawBook, MINISTRY, type AnnouncedInBook, type TerseLine } from './lawBook.ts';

/** A procedure in the state that its factory names, with the decisions that led to that state. */
export interface ProcedureInBook {
  readonly book: LawBook;
  readonly code: string;
  /** All decisions, oldest first. The first line of each is about the procedure. */
  readonly decisions: readonly AnnouncedInBook[];
  /** The decision that announced it first. */
  readonly first: AnnouncedInBook;
  readonly last: AnnouncedInBook;
  /** The line of `first`. */
  readonly line: AnnouncedInBook['lines'][number];
}

function inBook(book: LawBook, code: string, decisions: readonly [AnnouncedInBook, ...AnnouncedInBook[]]): ProcedureInBook {
  return { book, code, decisions, first: decisions[0], last: decisions.at(-1)!, line: decisions[0].lines[0]! };
}

interface Wanted {
  /** The book to announce in. A new one where left out. */
  readonly book?: LawBook;
  readonly code?: string;
  /** Who announced it first: the ministry. For a procedure of one province, that province's committee. */
  readonly by?: NamedCode;
  /** The number of the first decision. The book numbers later ones. */
  readonly number?: string;
  /** In force from this day. */
  readonly since?: CalendarDate;
  /** Other parts of its first line. */
  readonly line?: TerseLine;
}

const CODE = '1.000001';
const SINCE = '2024-01-02';

/** In force throughout the country since 2 January 2024. */
export function anInForceProcedure({
  book = new LawBook(),
  code = CODE,
  by = MINISTRY,
  since = SINCE,
  number,
  line,
}: Wanted = {}): ProcedureInBook {
  const first = book.announce({ by, issuedOn: since, ...(number === undefined ? {} : { number }), lines: [{ code, ...line }] });
  return inBook(book, code, [first]);
}

/** Announced but not yet in force: signed half a year before `since`. */
export function aComingProcedure({
  book = new LawBook(),
  code = CODE,
  by = MINISTRY,
  since = '2027-01-01',
  line,
}: Wanted = {}): ProcedureInBook {
  const first = book.announce({ by, issuedOn: '2026-07-01', effectiveFrom: since, lines: [{ code, ...line }] });
  return inBook(book, code, [first]);
}

/** In force, and amended from 1 July 2025. */
export function anAmendedProcedure({
  amendedFrom = '2025-07-01',
  ...wanted
}: Wanted & { amendedFrom?: CalendarDate } = {}): ProcedureInBook {
  return then(anInForceProcedure(wanted), amendedFrom, { kind: 'amended', ...wanted.line });
}

/** In force, with a later text already announced for 1 January 2027. */
export function aProcedureWithAComingText({
  comingOn = '2027-01-01',
  ...wanted
}: Wanted & { comingOn?: CalendarDate } = {}): ProcedureInBook {
  return then(anInForceProcedure(wanted), '2026-08-03', { kind: 'amended', ...wanted.line, effectiveFrom: comingOn });
}

/** In force, with a temporary text from 1 July 2025 until before `until`. Then the first text resumes, or nothing. */
export function aTemporaryProcedure({
  until = '2025-10-01',
  afterwards = 'resumes',
  ...wanted
}: Wanted & { until?: CalendarDate; afterwards?: Afterwards } = {}): ProcedureInBook {
  return then(anInForceProcedure(wanted), '2025-07-01', { kind: 'amended', ...wanted.line, effectiveUntil: until, afterwards });
}

/** Once in force, abolished from 3 June 2024. */
export function anAbolishedProcedure({ endedOn = '2024-06-03', ...wanted }: Wanted & { endedOn?: CalendarDate } = {}): ProcedureInBook {
  return then(anInForceProcedure(wanted), endedOn, { kind: 'abolished' });
}

/** Once in force, replaced by the procedure `by` from 3 June 2024. */
export function aReplacedProcedure({ replacedBy = '1.000099', ...wanted }: Wanted & { replacedBy?: string } = {}): ProcedureInBook {
  const before = anInForceProcedure(wanted);
  const { book, code, first } = before;
  const name = wanted.line?.name ?? `Thủ tục ${code}`;
  const lines = [
    { ...wanted.line, code: replacedBy, name: `Thủ tục ${replacedBy}`, kind: 'replaced' as const, replaces: [{ code, name }] },
  ];
  return inBook(book, code, [first, book.announce({ by: wanted.by ?? MINISTRY, issuedOn: '2024-06-03', lines })]);
}

/** Abolished, then reinstated from 1 September 2024 with its former text. */
export function aReinstatedProcedure(wanted: Wanted = {}): ProcedureInBook {
  return then(anAbolishedProcedure(wanted), '2024-09-01', { kind: 'reinstated', name: null });
}

/** Announced, then withdrawn by a correction as if never announced. */
export function aWithdrawnProcedure(wanted: Wanted = {}): ProcedureInBook {
  const { book, code, first } = anInForceProcedure(wanted);
  const withdrawing = book.announce({
    by: wanted.by ?? MINISTRY,
    type: 'correction',
    corrects: first.announcement.decision,
    issuedOn: '2024-02-01',
    lines: [{ corrects: first.lines[0]!.id, isWithdrawn: true }],
  });
  return inBook(book, code, [first, withdrawing]);
}

/** In force in one province alone, by its own committee. */
export function aProcedureOfOneProvince({ by = BAC_NINH, code = '2.000001', line, ...wanted }: Wanted = {}): ProcedureInBook {
  return anInForceProcedure({ ...wanted, by, code, since: wanted.since ?? '2026-01-05', line: { type: 'specific', ...line } });
}

/** In force throughout the country, and with a text of its own in one province from 5 January 2026. */
export function aProcedureWithALocalText({ inProvince = BAC_NINH, ...wanted }: Wanted & { inProvince?: NamedCode } = {}): ProcedureInBook {
  return then(anInForceProcedure(wanted), '2026-01-05', { kind: 'amended', ...wanted.line }, inProvince);
}

/** In force throughout the country but in one province, which dropped it on 5 January 2026. */
export function aProcedureDroppedByOneProvince({
  inProvince = BAC_NINH,
  ...wanted
}: Wanted & { inProvince?: NamedCode } = {}): ProcedureInBook {
  return then(anInForceProcedure(wanted), '2026-01-05', { kind: 'abolished' }, inProvince);
}

/** The same procedure after one more decision about it, in force on the day of its signature. */
function then(
  { book, code, first, decisions, last }: ProcedureInBook,
  issuedOn: CalendarDate,
  line: TerseLine,
  by: NamedCode = last.announcement.head.issuingAuthority,
): ProcedureInBook {
  return inBook(book, code, [first, ...decisions.slice(1), book.announce({ by, issuedOn, lines: [{ ...line, code }] })]);
}
