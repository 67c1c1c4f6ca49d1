import type { Catalogue } from '../catalogue/catalogue.ts';
import { standingLine } from '../catalogue/catalogue.ts';
import { firstLinesOf, headOfDecision } from '../catalogue/correctedDecision.ts';
import type { DraftDecision, DraftLine } from './draft.ts';
import { EMPTY_DRAFT_DECISION, EMPTY_DRAFT_LINE } from './draft.ts';

/** What the act of withdrawal says of itself; its issuer is that of the decision withdrawn unless another is given. */
export type WithdrawalHead = Partial<Pick<DraftDecision, 'number' | 'issuedOn' | 'issuingAuthority' | 'signer' | 'title'>>;

/**
 * The one act by which a whole decision is withdrawn as if it had never been issued: a correction that names every line of
 * it. Null where no announced decision has this key; without lines where nothing of it stands any more.
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
 * The lines of a correction that withdraws a whole decision as if it had never been issued: one for each of its lines that
 * stands, those that corrections added and the endings that followed from what it expired among them.
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
