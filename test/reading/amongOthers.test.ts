import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { foldText } from '../../src/reading/meaning/foldText.ts';
import type { ParsedDecision } from '../../src/reading/meaning/parsedDecision.ts';
import { readDecision } from '../../src/reading/readDecision.ts';
import { LAYOUTS, mix, OTHERS, type Mixture } from './amongOthers.ts';
import { PROCEDURES } from './generatedDecision.ts';

const KINDS_IN_ORDER = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1, maxLength: 3 });

const MIXTURES: fc.Arbitrary<Mixture> = KINDS_IN_ORDER.chain((kinds) =>
  fc.record({
    frame: fc.nat(5),
    lists: fc.tuple(
      ...kinds.map((kind) =>
        fc.record({
          kind: fc.constant(kind),
          columns: fc.nat(LAYOUTS.length - 1),
          size: fc.integer({ min: 1, max: 4 }),
          rows: fc.nat(1),
        }),
      ),
    ),
    others: fc.array(fc.record({ what: fc.nat(OTHERS.length - 1), after: fc.nat(2) }), { maxLength: 2 }),
    first: fc.nat(PROCEDURES.length - 1),
  }),
);

const linesOf = ({ lines }: ParsedDecision): string[] => lines.map(({ kind, code, name }) => `${kind} | ${code ?? foldText(name)}`);

describe('lists among fees, processes, forms, people, figures and full content', () => {
  it('every line of every list is found with its kind, and nothing else is read as one', async () => {
    await fc.assert(
      fc.asyncProperty(MIXTURES, async (mixture) => {
        const { file, lines, outline } = mix(mixture);
        const parsed = await readDecision(file);
        expect({ outline, lines: linesOf(parsed) }).toEqual({ outline, lines });
      }),
      { numRuns: 120 },
    );
  });

  it.each(OTHERS.map(({ name }, what) => [name, what] as const))('%s: told or left alone, never lines', async (_, what) => {
    const { file, lines } = mix({ frame: 0, lists: [{ kind: 0, columns: 0, size: 2, rows: 1 }], others: [{ what, after: 0 }], first: 7 });
    const parsed = await readDecision(file);
    expect(linesOf(parsed)).toEqual(lines);
    expect(parsed.warnings.map(({ code }) => code)).not.toContain('codes-not-listed');
  });
});
