import type { LegalReference } from '../content/content.ts';
import { dayInWords } from '../values/dayInWords.ts';
import { legalDocumentOf } from '../places/registers.ts';
import type { ViolationCode } from './violations.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { forEachLine, lineViolation, makesText, violation } from './checkContext.ts';

/** Cited laws should be in the register and in force on the line's day. */
export const checkLegalBasis: Check = (context) => {
  const { legalBasis, effectiveFrom } = context.decision;
  const ofDecision: Report = (code, vi, en) => violation(code, 'legalBasis', `Quyết định: ${vi}`, `The decision: ${en}`);
  return [
    ...checkCited(context, legalBasis, effectiveFrom, ofDecision),
    ...forEachLine(context, (line, _at, i) =>
      makesText(line)
        ? checkCited(context, line.draft.legalBasis, line.effectiveFrom, (code, vi, en) =>
            lineViolation(line, i, code, 'legalBasis', vi, en),
          )
        : [],
    ),
  ];
};

type Report = (code: ViolationCode, vi: string, en: string) => Finding;

function checkCited({ registers }: CheckContext, cited: readonly LegalReference[], day: string | null, report: Report): Finding[] {
  const found: Finding[] = [];
  const known = cited.map(({ number }) => ({ number, record: legalDocumentOf(registers, number) }));
  const unknown = known.filter(({ record }) => !record).map(({ number }) => number);
  const expired = known.filter(({ record }) => {
    const end = record?.noLongerInForceFrom ?? null;
    return end !== null && day !== null && end <= day;
  });
  if (unknown.length > 0) {
    const list = unknown.join(', ');
    found.push(
      report('LEGAL_BASIS_UNKNOWN', `danh mục văn bản chưa có ${list}.`, `cites documents that the register does not know: ${list}.`),
    );
  }
  if (expired.length > 0) {
    const list = expired.map(({ number }) => number).join(', ');
    found.push(
      report(
        'LEGAL_BASIS_EXPIRED',
        `căn cứ đã hết hiệu lực vào ngày ${day && dayInWords(day)}: ${list}.`,
        `rests on documents no longer in force on ${day}: ${list}.`,
      ),
    );
  }
  return found;
}
