import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import { announcementOf, firstLineOf, linesOf, standingLine } from '../catalogue/catalogue.ts';
import { firstLinesOf, headOfDecision } from '../catalogue/correctedDecision.ts';
import type { ReplacedLine } from '../catalogue/withoutLines.ts';
import { withdrawn } from '../catalogue/withoutLines.ts';
import type { Registers } from '../places/registers.ts';
import type { Announcement } from '../sealing/announcement.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { DraftDecision, DraftLine } from './draft.ts';
import { EMPTY_DRAFT_DECISION, EMPTY_DRAFT_LINE } from './draft.ts';
import { speaksFor } from './issuer.ts';
import { issuingPlace } from './resolveLine.ts';
import { draftRestating, linesBefore, restatementBefore, textOf } from './takenBackCorrection.ts';

/** The head of the withdrawing decision. Its issuer is that of the withdrawn decision unless another is given. */
export type WithdrawalHead = Partial<Pick<DraftDecision, 'number' | 'issuedOn' | 'issuingAuthority' | 'signer' | 'title'>>;

/** A line to draft; `textOf` is the sealed line whose text it restates, for the caller to load. */
export interface WithdrawalLine {
  readonly draft: DraftLine;
  readonly textOf: string | null;
}

/** A draft that withdraws a whole decision. */
export interface Withdrawal {
  readonly decision: DraftDecision;
  readonly lines: readonly WithdrawalLine[];
  /** What shall stand for each of these lines. */
  readonly replaced: readonly ReplacedLine[];
}

/**
 * A draft that withdraws a whole decision as if it had never been issued: a correction of every line. A correction is
 * withdrawn by restating what it changed as it was before. Null where no announced decision has this key; without lines
 * and restatement where nothing of the decision stands.
 */
export function draftWithdrawal(catalogue: Catalogue, decision: string, given: WithdrawalHead): Withdrawal | null {
  const announcement = announcementOf(catalogue, decision);
  const head = headOfDecision(catalogue, decision);
  if (!announcement || !head) return null;
  const { number = null, issuedOn = null, issuingAuthority, signer = null, title } = given;
  const own = withdrawalOf(catalogue, decision);
  const before = isCorrection(announcement) ? linesBefore(catalogue, announcement) : [];
  return {
    decision: {
      ...EMPTY_DRAFT_DECISION,
      type: 'correction',
      corrects: isCorrection(announcement) ? announcement.head.corrects : decision,
      restates: isCorrection(announcement) ? restatementBefore(catalogue, announcement) : null,
      number,
      issuedOn,
      issuingAuthority: issuingAuthority ?? head.issuingAuthority,
      signer,
      title: title ?? `Rút Quyết định số ${head.number} ngày ${dayInWords(head.issuedOn)}, coi như chưa ban hành`,
      effectiveFrom: issuedOn,
    },
    lines: [
      ...before.map((line) => ({ draft: draftRestating(line), textOf: textOf(catalogue, line) })),
      ...own.map((draft) => ({ draft, textOf: null })),
    ],
    replaced: [
      ...before,
      ...own.flatMap(({ corrects }) => firstLineOf(catalogue, corrects!) ?? []).map((first) => withdrawn(catalogue, first)),
    ],
  };
}

/**
 * The lines of such a correction: one for each line that still stands. These include lines added by corrections and
 * endings of expired decisions.
 */
export function withdrawalOf(catalogue: Catalogue, decision: string): DraftLine[] {
  const announcement = announcementOf(catalogue, decision);
  const firsts = announcement && isCorrection(announcement) ? linesAddedBy(catalogue, announcement) : firstLinesOf(catalogue, decision);
  return firsts.flatMap((first): DraftLine[] => {
    const standing = standingLine(catalogue, first.id)?.summary;
    if (!standing || standing.isWithdrawn) return [];
    const { section, position, type, code, name, effectiveFrom, levels } = standing;
    const { kind } = first.summary;
    return [
      { ...EMPTY_DRAFT_LINE, section, position, kind, type, code, name, effectiveFrom, levels, corrects: first.id, isWithdrawn: true },
    ];
  });
}

/** Whether the issuer of a correction may correct its decision. A correction without a day counts as signed today. */
export function mayCorrect(registers: Registers, catalogue: Catalogue, correction: DraftDecision, today: CalendarDate): boolean {
  const { issuingAuthority, corrects } = correction;
  const mended = corrects === null ? null : announcementOf(catalogue, corrects);
  if (!mended || !issuingAuthority) return false;
  const signature = { issuingAuthority, issuedOn: correction.issuedOn ?? today };
  return speaksFor(registers, { ...signature, place: issuingPlace(signature, registers) }, mended.head);
}

function linesAddedBy(catalogue: Catalogue, announcement: Announcement): LineEntry[] {
  return linesOf(catalogue, announcement).flatMap(({ id, summary }) =>
    summary.corrects === null ? (firstLineOf(catalogue, id) ?? []) : [],
  );
}

function isCorrection({ head }: Announcement): boolean {
  return head.type === 'correction' && head.corrects !== null;
}
