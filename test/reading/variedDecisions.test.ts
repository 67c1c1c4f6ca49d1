import { describe, expect, it } from '@jest/globals';

import type { ParsedDecision } from '../../src/reading/meaning/parsedDecision.ts';
import { readDecision } from '../../src/reading/readDecision.ts';
import { FURTHER_DECISIONS } from './furtherDecisions.ts';
import { VARIED_DECISIONS } from './variedDecisions.ts';

function summary({ lines }: ParsedDecision): string[] {
  return lines.map(({ kind, code, name, governmentLevels, field, position }) =>
    [kind, code ?? '-', name, governmentLevels.join('+') || '-', field ?? '-', position ?? '-'].join(' | '),
  );
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((here, key) => (here as Record<string, unknown> | null)?.[key], value);
}

describe('decisions as ministries and provinces lay them out', () => {
  it.each([...VARIED_DECISIONS, ...FURTHER_DECISIONS].map((each) => [each.name, each] as const))(
    '%s',
    async (_, { file, lines, warns = [], says = {} }) => {
      const parsed = await readDecision(file());
      const raised = new Set(parsed.warnings.map(({ code }) => code));
      const said = Object.fromEntries(Object.keys(says).map((path) => [path, at(parsed, path)]));
      expect({ lines: summary(parsed), said, notWarned: warns.filter((type) => !raised.has(type)) }).toEqual({
        lines,
        said: says,
        notWarned: [],
      });
    },
  );
});
