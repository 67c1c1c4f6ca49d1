import type { Catalogue } from '../catalogue/catalogue.ts';
import { standingLine } from '../catalogue/catalogue.ts';
import { firstLinesOf, headOfDecision } from '../catalogue/correctedDecision.ts';
import type { DraftDecision, DraftLine } from './draft.ts';
import { EMPTY_DRAFT_DECISION, EMPTY_DRAFT_LINE } from './draft.ts';

/** The head of the withdrawing decision. Its issuer is that of the withdrawn decision unless another is given. */
export type WithdrawalHead = Partial<Pick<DraftDecision, 'number' | 'issuedOn' | 'issuingAuthority' | 'signer' | 'title'>>;

/**
 * A draft that withdraws a whole decision as if it had never been issued: a correction of every line. Null where no
 * announced decision has this key; without lines where nothing of the decision stands.
 */
export function draftWithdrawal(
  catalogue: Catalogue,
  decision: string,
  given: WithdrawalHead,
): { readonly decision: DraftDecision; readonly lines: readonly DraftLine[] } | null {
  const head = headOfDecision(catalogue, decision);
  if (!head) return null;
  const { number = null, issuedOn = null, issuingAuthority, signer = null, title } = given;
  return {
    decision: {
      ...EMPTY_DRAFT_DECISION,
      type: 'correction',
      corrects: decision,
      number,
      issuedOn,
      issuingAuthority: issuingAuthority ?? head.issuingAuthority,
      signer,
      title: title ?? `Rút Quyết định số ${head.number} ngày ${head.issuedOn.split('-').reverse().join('/')}, coi như chưa ban hành`,
      effectiveFrom: issuedOn,
    },
    lines: withdrawalOf(catalogue, decision),
  };
}

/**
 * The lines of such a correction: one for each line that still stands. These include lines added by corrections and
 * endings of expired decisions.
 */
export function withdrawalOf(catalogue: Catalogue, decision: string): DraftLine[] {
  return firstLinesOf(catalogue, decision).flatMap((first): DraftLine[] => {
    const standing = standingLine(catalogue, first.id)?.summary;
    if (!standing || standing.isWithdrawn) return [];
    const { section, position, type, code, name, effectiveFrom, levels } = standing;
    const { kind } = first.summary;
    return [
      { ...EMPTY_DRAFT_LINE, section, position, kind, type, code, name, effectiveFrom, levels, corrects: first.id, isWithdrawn: true },
    ];
  });
}
