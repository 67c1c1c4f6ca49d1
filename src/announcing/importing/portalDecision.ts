import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import { parseDecisionNumber } from '../../domain/values/decisionNumber.ts';
import type { Mend } from './mending.ts';
import type { PortalRecord } from './portalRecord.ts';

/** The number of decisions for records without a number. */
export const NO_NUMBER = 'Không số';

/** A record's facts about its publication decision. */
export interface DecisionFacts {
  readonly issuingAuthority: NamedCode;
  /** Canonical; as printed where it cannot be parsed; `NO_NUMBER` where it is missing. */
  readonly number: string;
  readonly numberRaw: string;
  readonly issuedOn: CalendarDate;
  /** The source of the day. The portal's day is an instant, mostly midnight in Viet Nam. */
  readonly dayFrom: 'decisionDate' | 'publicationDate' | 'createdAt';
}

/** Reads the decision of a record. A day or number from another field is noted. */
export function decisionFacts(record: PortalRecord, mend: Mend): DecisionFacts {
  const printed = record.procedureProposal?.proposalNumber?.trim() || record.decisionNo?.trim() || null;
  const number = printed === null ? NO_NUMBER : (parseDecisionNumber(printed)?.number ?? printed);
  if (number !== printed) mend('procedureProposal.proposalNumber', printed, number, 'numberMended');
  return {
    issuingAuthority: { code: record.departmentPromulgateCode.trim(), name: record.departmentPromulgateName.normalize('NFC').trim() },
    number,
    numberRaw: printed ?? NO_NUMBER,
    ...dayOf(record, mend),
  };
}

function dayOf(record: PortalRecord, mend: Mend): Pick<DecisionFacts, 'issuedOn' | 'dayFrom'> {
  const { decisionDate, publicationDate } = record.procedureProposal ?? {};
  if (decisionDate) return { issuedOn: dayInVietNam(new Date(decisionDate)), dayFrom: 'decisionDate' };
  const issuedOn = dayInVietNam(new Date(publicationDate || record.createdAt));
  const dayFrom = publicationDate ? 'publicationDate' : 'createdAt';
  mend('procedureProposal.decisionDate', decisionDate ?? null, issuedOn, 'dayAssumed');
  return { issuedOn, dayFrom };
}
