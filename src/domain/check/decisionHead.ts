import { announcementOf } from '../catalogue/catalogue.ts';
import { statedHead } from '../catalogue/correctedDecision.ts';
import { dayInWords } from '../values/dayInWords.ts';
import { parseDecisionNumber } from '../values/decisionNumber.ts';
import { findDecisions, keyOf } from '../decision/references.ts';
import type { Check, Finding } from './checkContext.ts';
import { forEachLine, lineViolation, numberOf, violation } from './checkContext.ts';

/** Number, issuing authority and day of signature identify a decision, so all are required. It is announced only once. */
export const checkDecisionHead: Check = (context) => {
  const { decision, lines } = context;
  const found: Finding[] = [];
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
  return [...found, ...checkBaseline(context), ...alreadyAnnounced(context)];
};

/** A baseline says what was in force. It is asked less than law, and no statistics of a period count it, so it changes nothing. */
const checkBaseline: Check = (context) =>
  context.decision.type !== 'baseline'
    ? []
    : forEachLine(context, (line, _at, i) =>
        line.draft.kind === 'new'
          ? []
          : [
              lineViolation(
                line,
                i,
                'BASELINE_KIND',
                'kind',
                'quyết định loại “dữ liệu ban đầu” chỉ có dòng “mới ban hành”. Hãy chọn loại “công bố” cho quyết định sửa đổi, thay thế hay bãi bỏ.',
                'a decision of type baseline has lines of kind "new" only. Choose the type "publication" for one that amends, replaces or ends.',
              ),
            ],
      );

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
        `Số ${number} ngày ${dayInWords(issuedOn)} từng được ghi nhầm cho quyết định nay là ${stated.number} ngày ${dayInWords(stated.issuedOn)}. Hãy xác nhận đây là một quyết định khác.`,
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
