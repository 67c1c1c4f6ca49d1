import { describe, expect, it } from '@jest/globals';

import { readDecision } from '../../src/reading/readDecision.ts';
import { CLERKS_DECISIONS } from './clerksDecisions.ts';
import { OFFICERS_DECISIONS } from './officersDecisions.ts';
import { ENDING_DECISIONS } from './endingDecisions.ts';
import { FRESH_DECISIONS } from './freshDecisions.ts';

describe('decisions written with their reading before they were read', () => {
  it.each([...FRESH_DECISIONS, ...CLERKS_DECISIONS, ...OFFICERS_DECISIONS, ...ENDING_DECISIONS].map((each) => [each.name, each] as const))(
    '%s',
    async (_, { file, from, ...wanted }) => {
      const parsed = await readDecision(file());
      const raised = new Set<string>(parsed.warnings.map(({ code }) => code));
      expect({
        lines: parsed.lines.map(({ kind, code, name, governmentLevels, field }) =>
          [kind, code ?? '-', name, governmentLevels.join('+') || '-', field ?? '-'].join(' | '),
        ),
        ends: parsed.expiresDecisions.map(({ number, extent }) => `${extent} ${number?.replace('/QĐ-UBND', '') ?? '-'}`),
        from: parsed.effectiveFrom.date,
        head: Object.fromEntries(Object.keys(wanted.head ?? {}).map((part) => [part, parsed[part as keyof typeof wanted.head]])),
        notWarned: (wanted.warns ?? []).filter((type) => !raised.has(type)),
        needless: (wanted.never ?? []).filter((type) => raised.has(type)),
      }).toEqual({
        lines: wanted.lines,
        ends: wanted.ends ?? [],
        from: from === undefined ? '2025-08-15' : from,
        head: wanted.head ?? {},
        notWarned: [],
        needless: [],
      });
    },
  );
});
