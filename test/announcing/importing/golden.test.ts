import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { sealBaselineLine } from '../../../src/announcing/importing/baselineLine.ts';
import { portalLine } from '../../../src/announcing/importing/portalLine.ts';
import { parsePortalRecord } from '../../../src/announcing/importing/portalRecord.ts';
import { sampleRecord } from './sample.ts';

const FOLDER = new URL('./golden/', import.meta.url);

/** Records of the sample whose lines are written out in full; `UPDATE_GOLDEN=1` writes them anew. */
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
    expect({ decision, line, hash, mended: JSON.parse(JSON.stringify(mended)) as unknown }).toEqual(
      golden(code.trim(), { decision, line, hash, mended }),
    );
  });
});

function golden(code: string, now: unknown): unknown {
  const file = new URL(`${code}.json`, FOLDER);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  }
  if (!existsSync(file)) throw new Error(`There is no golden file ${file.pathname}; write it with UPDATE_GOLDEN=1 and read it.`);
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}
