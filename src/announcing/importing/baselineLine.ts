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

/** What a line takes from the decision that it stands in. */
export type LineRank = Pick<SealedLine, 'decision' | 'order' | 'corrects' | 'place' | 'effectiveFrom'>;

/** Seals a drafted line without the catalogue: a baseline line refers to nothing. */
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
 * The head of a correction that brings an announced baseline up to a newer file: what is announced never changes, so
 * records that came since are added by it, and records that changed are restated. Its number counts them.
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

/** The same as the draft that the check takes. */
export function draftOf(head: DecisionHead): DraftDecision {
  const { type, title, issuingAuthority, issuedOn, effectiveFrom, corrects } = head;
  return { ...EMPTY_DRAFT_DECISION, type, number: head.numberRaw, title, issuingAuthority, issuedOn, effectiveFrom, corrects };
}
