import type { DraftDecision, DraftLine } from '../../domain/decision/draft.ts';
import { EMPTY_DRAFT_DECISION } from '../../domain/decision/draft.ts';
import type { DecisionHead } from '../../domain/sealing/announcement.ts';
import { decisionSlug } from '../../domain/sealing/announcement.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { issuingPlace } from '../../domain/decision/resolveLine.ts';
import type { SealedLine, SealedRow } from '../../domain/sealing/sealedLine.ts';
import { sealLine } from '../../domain/sealing/sealedLine.ts';
import type { AnnouncedBaseline } from './announcedBefore.ts';
import type { DecisionGroup } from './survey.ts';

/** The fields that a line takes from its decision. */
export type LineRank = Pick<SealedLine, 'decision' | 'order' | 'corrects' | 'place' | 'effectiveFrom'>;

/** Seals a drafted line without the catalogue, because a baseline line has no references. */
export function sealBaselineLine(draft: DraftLine, { decision, order, corrects, place, effectiveFrom }: LineRank): SealedRow {
  const { code, name } = draft;
  if (code === null || name === null) throw new TypeError('A line of a baseline needs its code and its name.');
  return sealLine({
    ...draft,
    decision,
    order,
    corrects,
    place,
    effectiveFrom,
    code,
    name,
    earlier: null,
    expiryOf: null,
    contentOf: null,
  });
}

/** The head of the decision that announces a group of records. */
export function baselineHead(group: DecisionGroup, registers: Registers): DecisionHead {
  const { key, number, numberRaw, title, issuingAuthority, issuedOn } = group;
  return {
    key,
    type: 'baseline',
    number,
    numberRaw,
    title,
    issuingAuthority,
    place: issuingPlace({ issuingAuthority, issuedOn }, registers),
    signer: null,
    issuedOn,
    effectiveFrom: issuedOn,
    declaredCounts: null,
    expires: [],
    corrects: null,
    restates: null,
    document: null,
  };
}

/**
 * The head of a correction that updates an announced baseline from a newer file. Announced law never changes, so the
 * correction adds new records and restates changed ones. Its number counts such corrections.
 */
export function supplementHead(base: AnnouncedBaseline): DecisionHead {
  const { head } = base.announcement;
  const number = `${head.number} (bổ sung ${base.supplements + 1})`;
  return {
    ...head,
    key: `${head.key.slice(0, head.key.lastIndexOf('/'))}/${decisionSlug(number)}`,
    type: 'correction',
    number,
    numberRaw: number,
    title: 'Bổ sung, cập nhật dữ liệu ban đầu theo Cổng Dịch vụ công quốc gia',
    corrects: head.key,
  };
}

/** The same as a draft for the check. */
export function draftOf(head: DecisionHead): DraftDecision {
  const { type, title, issuingAuthority, issuedOn, effectiveFrom, corrects } = head;
  return { ...EMPTY_DRAFT_DECISION, type, number: head.numberRaw, title, issuingAuthority, issuedOn, effectiveFrom, corrects };
}
