import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { foldText } from '../../src/reading/meaning/foldText.ts';
import { readDecision } from '../../src/reading/readDecision.ts';
import { generateDecision, PROCEDURES, type Column, type Kind, type Layout, type Level } from './generatedDecision.ts';

const ORDERS: readonly (readonly Column[])[] = [
  ['position', 'code', 'name'],
  ['position', 'name', 'code'],
  ['code', 'position', 'name'],
  ['position', 'name'],
];
const EXTRAS = fc.subarray<Column>(['timeLimit', 'place', 'fee', 'legalBasis']);

const LAYOUTS: fc.Arbitrary<Layout> = fc.record({
  columns: fc.tuple(fc.constantFrom(...ORDERS), EXTRAS).map(([order, extra]) => [...order, ...extra]),
  kinds: fc.subarray<Kind>(['new', 'amended', 'abolished', 'standardised'], { minLength: 1 }),
  levels: fc.subarray<Level>(['central', 'province', 'commune', 'province+commune']),
  linesPerField: fc.integer({ min: 1, max: 3 }),
  fieldsPerLevel: fc.integer({ min: 1, max: 2 }),
  fieldsIn: fc.constantFrom('rows', 'column', 'none'),
  hasLabels: fc.boolean(),
  hasLabelCell: fc.boolean(),
  isMerged: fc.boolean(),
  isCapital: fc.boolean(),
  areKindsRows: fc.boolean(),
  breakAfter: fc.constantFrom(0, 0, 5),
  repeatsHeader: fc.boolean(),
  wording: fc.nat(20),
  firstName: fc.nat(PROCEDURES.length - 1),
});

describe('decisions laid out at random', () => {
  it.each(['docx', 'xlsx'] as const)(
    '%s: every line is found with its kind, code or name, levels and field, and none is invented',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(LAYOUTS, async (layout) => {
          const { [format]: file, lines } = generateDecision(layout);
          const parsed = await readDecision(file);
          const found = parsed.lines.map(({ kind, code, name, governmentLevels, field }) =>
            [
              kind,
              layout.columns.includes('code') ? code : foldText(name),
              governmentLevels.join('+'),
              layout.fieldsIn === 'none' ? '-' : foldText(field ?? ''),
            ].join(' | '),
          );
          expect(found).toEqual(lines);
        }),
        { numRuns: 120 },
      );
    },
  );
});
