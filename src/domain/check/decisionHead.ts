import { announcementOf } from '../catalogue/catalogue.ts';
import { statedHead } from '../catalogue/correctedDecision.ts';
import { dayInWords } from '../values/dayInWords.ts';
import { parseDecisionNumber } from '../values/decisionNumber.ts';
import { findDecisions, keyOf } from '../decision/references.ts';
import type { Violation } from './violations.ts';
import type { Check } from './checkContext.ts';
import { numberOf, violation } from './checkContext.ts';

/** Number, issuing authority and day of signature identify a decision, so all are required. It is announced only once. */
export const checkDecisionHead: Check = (context) => {
  const { decision, lines } = context;
  const found: Violation[] = [];
  if (!decision.number?.trim()) found.push(violation('NUMBER_MISSING', 'number', 'Chưa có số quyết định.', 'The decision has no number.'));
  else if (decision.type !== 'baseline' && parseDecisionNumber(decision.number) === null)
    found.push(
      violation(
        'NUMBER_MALFORMED',
        'number',
        `“${decision.number}” không phải là số quyết định. Viết như 3565/QĐ-UBND.`,
        `"${decision.number}" is no decision number. Write it as 3565/QĐ-UBND.`,
      ),
    );
  if (!decision.issuingAuthority)
    found.push(
      violation('ISSUING_AUTHORITY_MISSING', 'issuingAuthority', 'Chưa có cơ quan ban hành.', 'The issuing authority is missing.'),
    );
  if (!decision.issuedOn)
    found.push(violation('ISSUED_ON_MISSING', 'issuedOn', 'Chưa có ngày ban hành.', 'The day of signature is missing.'));
  if (lines.length === 0 && decision.expires.length === 0 && !decision.restates)
    found.push(
      violation(
        'NO_LINES',
        'lines',
        'Quyết định chưa có dòng nào trong danh mục.',
        'The decision has no lines and ends no other decision.',
      ),
    );
  return [...found, ...alreadyAnnounced(context)];
};

const alreadyAnnounced: Check = ({ decision, catalogue, registers }) => {
  const { issuingAuthority, issuedOn } = decision;
  const number = numberOf(decision);
  if (!issuingAuthority || !issuedOn || number === '') return [];
  const key = keyOf(registers, { issuedOn, issuingAuthority, number });
  const known = findDecisions(catalogue, registers, { number, issuedOn, issuingAuthority })[0] ?? announcementOf(catalogue, key);
  if (!known) return [];
  const stated = statedHead(catalogue, known);
  if (keyOf(registers, stated) !== key)
    return [
      violation(
        'NUMBER_CORRECTED_AWAY',
        'number',
        `Số ${number} ngày ${issuedOn} từng được ghi nhầm cho quyết định nay là ${stated.number} ngày ${stated.issuedOn}. Hãy xác nhận đây là một quyết định khác.`,
        `Number ${number} of ${issuedOn} was once given by mistake to what is now decision ${stated.number} of ${stated.issuedOn}. Confirm that this is another decision.`,
      ),
    ];
  return [
    violation(
      'ALREADY_ANNOUNCED',
      'number',
      `Quyết định ${number} ngày ${dayInWords(issuedOn)} của ${issuingAuthority.name} đã được công bố (bản ghi công bố số ${known.sequence}). Muốn sửa, hãy lập đính chính.`,
      `Decision ${number} of ${issuedOn} by ${issuingAuthority.name} is already announced (revision ${known.sequence}). To mend it, draft a correction.`,
    ),
  ];
};
