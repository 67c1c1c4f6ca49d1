import { warnOfOpenExpiries } from '../articles/expiry/warnOfExpiries.ts';
import { warnOfCorrections } from '../articles/readCorrections.ts';
import type { DecisionFacts, DocumentReadings } from '../assemble.ts';
import type { ReadingNotice } from '../parsedDecision.ts';
import { warnOfDocument } from './documentWarnings.ts';
import { gatherWarnings } from './gatherWarnings.ts';
import { warnAcrossLines, warnOfRemarks } from './lineWarnings.ts';
import { asOfFormat } from './warningTypes.ts';

/** Everything that an editor is told or asked about a document, one warning a type. */
export function warnOfAll(parsed: DecisionFacts, readings: DocumentReadings): ReadingNotice[] {
  const { form, header, type, lines, endings, corrections } = readings;
  const warnings = [
    ...header.warnings,
    ...warnOfDocument(parsed, readings),
    ...lines.warnings,
    ...(corrections ? [warnOfCorrections(type.amends, corrections)] : []),
    ...warnOfOpenExpiries(endings),
    ...warnOfRemarks(lines.built),
    ...warnAcrossLines(lines.lines),
  ];
  return gatherWarnings(warnings).map((warning) => asOfFormat(warning, form.format));
}
