import { describe, expect, it } from '@jest/globals';
import { sealBaselineLine } from '../../../src/announcing/importing/baselineLine.ts';
import { portalLine } from '../../../src/announcing/importing/portalLine.ts';
import { parsePortalRecord } from '../../../src/announcing/importing/portalRecord.ts';
import { asGolden, goldenText } from '../../factories/golden.ts';
import { sampleRecord } from './sample.ts';

/** Records of the sample whose lines are written out in full. */
describe('golden lines', () => {
  it.each([
    ['1.000656', 'a civil-status procedure with several cases and lists of papers'],
    ['1.003460', 'fees in dollars, a case that stands there twice'],
    [' 1.014325', 'a local procedure on a code with a stray blank'],
  ])('%s: %s', async (code) => {
    const { record } = parsePortalRecord(await sampleRecord(code), 'golden');
    const { decision, draftLine, mended } = portalLine(record!);
    const place = { decision: 'golden', order: 1, corrects: null, place: null, effectiveFrom: decision.issuedOn };
    const { line, hash } = sealBaselineLine(draftLine, place);
    const now = asGolden({ decision, line, hash, mended });
    expect(now).toBe(goldenText(`portal/${code.trim()}.json`, now));
  });
});
