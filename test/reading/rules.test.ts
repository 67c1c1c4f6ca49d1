import { describe, expect, it } from '@jest/globals';

import { COUNT_RULES } from '../../src/reading/meaning/articles/declaredCounts.ts';
import { DAY_RULES, OWN_SENTENCES } from '../../src/reading/meaning/articles/effectiveFrom.ts';
import { DECISION_COLUMNS } from '../../src/reading/meaning/articles/expiry/tables/decisionColumns.ts';
import { EXTENT_RULES, LIMITS_BEHIND_TITLE, readExtent } from '../../src/reading/meaning/articles/expiry/extent.ts';
import { VERB_RULES } from '../../src/reading/meaning/articles/expiry/verbs.ts';
import { TITLE_RULES } from '../../src/reading/meaning/header/documentType.ts';
import { FIELD_RULES } from '../../src/reading/meaning/lines/lineField.ts';
import { KIND_RULES } from '../../src/reading/meaning/lines/lineKind.ts';
import { NAME_RULES, ONLINE_RULES, TERRITORY_RULES } from '../../src/reading/meaning/lines/lineSources.ts';
import { LEVEL_RULES } from '../../src/reading/meaning/lines/lineLevels.ts';
import { MAKEUP_REMARKS, remarksOnMakeup } from '../../src/reading/meaning/lines/lineRemarks.ts';
import { TIME_RULES } from '../../src/reading/meaning/lines/lineTimes.ts';
import { ROLE_RULES } from '../../src/reading/meaning/lists/columnRole.ts';
import { BEGINNING_RULES } from '../../src/reading/meaning/lists/lineBeginnings.ts';
import { LABELLED_HEADING } from '../../src/reading/meaning/lists/rowHeading.ts';
import { HEADING_SUBJECTS, TABLE_SUBJECTS } from '../../src/reading/meaning/lists/subjects.ts';
import { POSITION_WORDINGS, readAllPositions } from '../../src/reading/meaning/articles/positions.ts';
import { findReferences, NUMBER_FORMS } from '../../src/reading/meaning/articles/references.ts';
import { decide, type Rule } from '../../src/reading/meaning/rules.ts';
import { oneOf, pattern } from '../../src/reading/meaning/wording.ts';

/** The rules of a table, each with the name of the rule that decides its example. */
function examplesOf<Subject, Result>(table: string, rules: readonly Rule<Subject, Result>[]): [string, string, string | undefined][] {
  return rules.map(([name, , , example]) => [table, name, decide(rules, example)?.rule]);
}

/** Every ordered list of rules that the reader has. */
const EXAMPLES = [
  ...examplesOf('document types by title', TITLE_RULES),
  ...examplesOf('what a verb governs', VERB_RULES),
  ...examplesOf('how much ends', EXTENT_RULES),
  ...examplesOf('what a column beside decision numbers holds', DECISION_COLUMNS),
  ...examplesOf('what a heading opens', HEADING_SUBJECTS),
  ...examplesOf('what a table lists', TABLE_SUBJECTS),
  ...examplesOf('whether a row begins a line', BEGINNING_RULES),
  ...examplesOf('whether a number with words is a heading', LABELLED_HEADING),
  ...examplesOf('which column gives the time', TIME_RULES),
  ...examplesOf('who says the kind', KIND_RULES),
  ...examplesOf('who says the levels', LEVEL_RULES),
  ...examplesOf('who says the field', FIELD_RULES),
  ...examplesOf('the sentence of effect', OWN_SENTENCES),
  ...examplesOf('the day of effect', DAY_RULES),
  ...examplesOf('whose kind a count has', COUNT_RULES),
  ...examplesOf('which column gives the name', NAME_RULES),
  ...examplesOf('what limits the territory', TERRITORY_RULES),
  ...examplesOf('what gives the online level', ONLINE_RULES),
  ...examplesOf('what a column holds', ROLE_RULES),
];

describe('the example of each rule is decided by that rule', () => {
  it.each(EXAMPLES)('%s: %s', (_table, name, decided) => expect(decided).toBe(name));

  it('no table names a rule twice', () => expect(new Set(EXAMPLES.map(([table, name]) => `${table}: ${name}`)).size).toBe(EXAMPLES.length));
});

describe('what limits a decision behind its title', () => {
  it.each(LIMITS_BEHIND_TITLE)('%s: %s', (source, example) => {
    expect(pattern(source).test(example)).toBe(true);
    expect(readExtent({ head: '', own: '', title: ` về việc công bố thủ tục hành chính ${example}`, tail: '' }).result).not.toBe('wholly');
  });
});

describe('how decisions are cited', () => {
  it.each(NUMBER_FORMS.map(([source, example]) => [example, source] as const))('%s', (example, source) => {
    expect(new RegExp(source, 'u').test(example)).toBe(true);
    expect(findReferences(example)).toHaveLength(1);
  });
});

describe('positions in earlier decisions', () => {
  it.each(POSITION_WORDINGS.map(([, example, cited]) => [example, cited] as const))('%s', (example, cited) =>
    expect(readAllPositions(example).map(({ text }) => text)).toEqual(cited),
  );
});

describe('what is told of how a line was put together', () => {
  it.each(MAKEUP_REMARKS.map(([type, , , example]) => [type, example] as const))('%s', (type, example) =>
    expect(remarksOnMakeup(example).map((remark) => remark.type)).toContain(type),
  );
  it('nothing of a line in one row', () =>
    expect(remarksOnMakeup({ rows: 1, isBundle: false, severalCodes: null, mergedFrom: [] })).toEqual([]));
});

describe('words as a pattern', () => {
  const found = pattern(oneOf(['bỏ', 'bãi bỏ', 'hủy bỏ', 'chuẩn hoá', 'STT.']));

  it.each(['Bãi  bỏ', 'HUỶ BỎ', 'hủy\nbỏ', 'chuẩn hóa', 'chuẩn hoá', 'stt.'])('%j is found whole', (text) =>
    expect(found.exec(text)?.[0]).toBe(text),
  );
  it.each(['bỏng', 'chuẩn hóat', 'STTx'])('%j is not', (text) => expect(found.test(text)).toBe(false));
});

describe('rules in their order', () => {
  const rules: readonly Rule<number, string>[] = [
    ['small', (n) => n < 10, 'few', 3],
    ['any', (n) => n >= 0, 'many', 12],
  ];
  it.each([
    [3, 'small', 'few'],
    [12, 'any', 'many'],
  ])('%d: the first that holds', (n, rule, result) => expect(decide(rules, n)).toEqual({ rule, result }));
  it('none holds', () => expect(decide([], 1)).toBeNull());
});
