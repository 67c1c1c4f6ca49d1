import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { pathOf, type Finding } from '../../../src/domain/check/checkContext.ts';
import { contextOf } from '../../../src/domain/check/checkDecision.ts';
import { partsInText } from '../../../src/domain/content/contentParts.ts';
import { textsToCompare } from '../../../src/domain/check/presentText.ts';
import { CHECK_CODES } from '../../../src/domain/check/violations.ts';
import { withDaysInWords } from '../../../src/domain/values/dayInWords.ts';
import type { CheckTable, Row } from './tables/checkTable.ts';
import { aBookOfLaw, SOUND_HEAD } from './tables/soundDrafts.ts';

/** Files of src/domain/check that hold no check. */
const NO_CHECKS = ['askOnce', 'checkContext', 'checkDecision', 'violations'];
const CHECKS = readdirSync(new URL('../../../src/domain/check', import.meta.url))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !NO_CHECKS.includes(name));
const tables = new Map<string, CheckTable>();
for (const name of CHECKS) tables.set(name, ((await import(`./tables/${name}.table.ts`)) as { table: CheckTable }).table);

/** Runs one check on a draft. Long texts are loaded as announcing loads them. */
function found({ check }: CheckTable, { book: makeBook = aBookOfLaw, draft, without = {}, today = '2026-09-03' }: Row): Finding[] {
  const book = makeBook();
  const { decision, lines } = book.draft({ ...SOUND_HEAD, ...(typeof draft === 'function' ? draft(book) : draft) });
  const ids = textsToCompare(contextOf(decision, lines, book.catalogue, book.registers, today));
  const textParts = new Map(ids.map((id) => [id, partsInText(book.textOf(id)!)]));
  const context = contextOf({ ...decision, ...without }, lines, book.catalogue, book.registers, today, { textParts });
  return [...check(context)];
}

describe.each(CHECKS)('src/domain/check/%s.ts', (name) => {
  const table = tables.get(name)!;
  it.each(table.rows.map((row) => [row.rule, row] as const))('%s', (_, row) => {
    const findings = found(table, row);
    expect(findings.map((finding) => `${finding.code} ${pathOf(finding)}`)).toEqual(row.finds);
    // People read 27/8/2026; the form 2026-08-27 is for programs.
    for (const finding of findings) {
      const { vi } = 'line' in finding ? finding.text : finding.message;
      expect(vi).toBe(withDaysInWords(vi));
    }
  });

  it('has a rule that lets a draft pass, and no rule twice', () => {
    expect(table.rows.some(({ finds }) => finds.length === 0)).toBe(true);
    expect(new Set(table.rows.map(({ rule }) => rule)).size).toBe(table.rows.length);
  });
});

describe('The tables of all checks', () => {
  it('find every code of the closed list', () => {
    const told = new Set([...tables.values()].flatMap(({ rows }) => rows.flatMap(({ finds }) => finds.map((one) => one.split(' ')[0]))));
    expect(CHECK_CODES.filter((code) => !told.has(code))).toEqual([]);
  });
});
