import type { LegalReference } from '../content/content.ts';
import { dayInWords } from '../values/dayInWords.ts';
import { legalDocumentOf } from '../places/registers.ts';
import type { Violation } from './violations.ts';
import type { Check, CheckContext } from './checkContext.ts';
import { forEachLine, lineLabel, makesText, violation } from './checkContext.ts';

/** Cited laws should be in the register and in force on the line's day. */
export const checkLegalBasis: Check = (context) => {
  const ofDecision = checkCited(context, context.decision.legalBasis, context.decision.effectiveFrom, 'legalBasis', null);
  const ofLines = forEachLine(context, (line, at, i) =>
    makesText(line) ? checkCited(context, line.draft.legalBasis, line.effectiveFrom, `${at}.legalBasis`, lineLabel(line, i)) : [],
  );
  return [...ofDecision, ...ofLines];
};

function checkCited(
  { registers }: CheckContext,
  cited: readonly LegalReference[],
  day: string | null,
  path: string,
  label: string | null,
): Violation[] {
  const where = label === null ? { vi: 'Quyết định', en: 'The decision' } : { vi: `Dòng ${label}`, en: `Line ${label}` };
  const found: Violation[] = [];
  const record = ({ number }: LegalReference) => legalDocumentOf(registers, number);
  const unknown = cited.filter((reference) => !record(reference)).map(({ number }) => number);
  const expired = cited.filter((reference) => {
    const end = record(reference)?.noLongerInForceFrom ?? null;
    return end !== null && day !== null && end <= day;
  });
  if (unknown.length > 0)
    found.push(
      violation(
        'LEGAL_BASIS_UNKNOWN',
        path,
        `${where.vi}: danh mục văn bản chưa có ${unknown.join(', ')}.`,
        `${where.en}: cites documents that the register does not know: ${unknown.join(', ')}.`,
      ),
    );
  if (expired.length > 0)
    found.push(
      violation(
        'LEGAL_BASIS_EXPIRED',
        path,
        `${where.vi}: căn cứ đã hết hiệu lực vào ngày ${day && dayInWords(day)}: ${expired.map(({ number }) => number).join(', ')}.`,
        `${where.en}: rests on documents no longer in force on ${day}: ${expired.map(({ number }) => number).join(', ')}.`,
      ),
    );
  return found;
}
