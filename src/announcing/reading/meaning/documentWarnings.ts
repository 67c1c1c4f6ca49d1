import { describePlace, type DocumentForm } from '../form/documentForm.ts';
import { originsOf } from './columns.ts';
import type { DeclaredCount } from './declaredCounts.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Heading } from './headingStack.ts';
import { DECISION_KINDS, type ParsedDecision, type ReadingWarning } from './parsedDecision.ts';
import type { Lists } from './rawLines.ts';
import { findDay } from './references.ts';
import type { EffectiveReading } from './readArticles.ts';

export interface DocumentReadings {
  readonly form: DocumentForm;
  readonly front: FrontMatter;
  readonly found: Lists;
  readonly effective: EffectiveReading;
  readonly sections: readonly Heading[];
  readonly declared: readonly DeclaredCount[];
}

type Parsed = Omit<ParsedDecision, 'warnings'>;

const FINDING_LEVELS: Readonly<Record<string, ReadingWarning['level']>> = {
  'row-not-understood': 'must',
  'header-not-recognised': 'must',
  'table-continued': 'should',
  'header-changes': 'should',
  'row-taken-as-heading': 'should',
  'column-not-understood': 'should',
  'row-continued': 'should',
  'total-row': 'should',
};

/** What an editor must or should know about the decision as a whole. */
export function warnOfDocument(parsed: Parsed, readings: DocumentReadings): ReadingWarning[] {
  return [
    ...warnOfHeader(parsed, readings),
    ...warnOfDays(parsed, readings),
    ...warnOfCounts(parsed, readings),
    ...warnOfExpiries(parsed),
    ...warnOfTexts(readings),
    ...(parsed.lines.length > 0 && readings.found.lines.length === 0 ? [{ type: 'list-in-paragraphs', level: 'must' as const, text: 'the procedures stand in paragraphs, not in a table: compare every line', where: 'document' }] : []),
    ...readings.found.findings.map(
      (finding): ReadingWarning => ({
        type: finding.type,
        level: FINDING_LEVELS[finding.type] ?? 'info',
        text: finding.text,
        where: finding.place ? describePlace(finding.place) : 'document',
      }),
    ),
  ];
}

function warnOfHeader(parsed: Parsed, { form }: DocumentReadings): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  const add = (type: string, level: ReadingWarning['level'], text: string): void => void warnings.push({ type, level, text, where: 'header' });
  if (form.format === 'xlsx' && parsed.number === null && parsed.issuedOn === null) {
    add('no-header-facts', 'must', 'the file has no decision number or date at all: ask');
  } else {
    if (parsed.number === null) add('no-number', 'must', 'the decision has no number');
    if (parsed.issuedOn === null) add('no-issue-date', 'must', 'the decision has no date');
  }
  if (parsed.issuingAuthority === null && form.format === 'docx') add('no-issuing-authority', 'must', 'nothing says who issued the decision');
  if (/^0/.test(parsed.number ?? '')) add('number-leading-zero', 'info', `${parsed.number ?? ''} keeps its leading zero`);
  if (parsed.documentType === 'amends-publication') add('amends-publication', 'must', `the decision amends ${parsed.amends?.number ?? 'an earlier one'}`);
  if (parsed.documentType === 'delegation') add('delegation', 'must', 'a decision that delegates powers: it announces no lines');
  else if (parsed.lines.length === 0) add('no-lines', 'must', 'no list of procedures was found');
  return warnings;
}

function warnOfDays(parsed: Parsed, { form, effective }: DocumentReadings): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  const where = effective.place ? describePlace(effective.place) : 'document';
  const { date, rule } = parsed.effectiveFrom;
  if (effective.unresolved !== null) {
    warnings.push({ type: 'effective-date-unclear', level: 'must', text: `"${effective.unresolved}" names no day: ask`, where });
  } else if (rule === 'not_stated') {
    warnings.push({ type: 'no-effective-date', level: 'must', text: `${form.format === 'xlsx' ? 'the file does not say' : 'no article says'} when the decision takes effect: ask, do not take the day of signature`, where });
  }
  if (date !== null && parsed.issuedOn !== null && date > parsed.issuedOn) {
    warnings.push({ type: 'future-effective', level: 'must', text: `signed ${parsed.issuedOn}, effective ${date}: the old content stays in force until then`, where });
  }
  if (date !== null && parsed.issuedOn !== null && date < parsed.issuedOn) {
    warnings.push({ type: 'retroactive-effective', level: 'must', text: `signed ${parsed.issuedOn}, effective before that on ${date}`, where });
  }
  const until = /đến (?:hết )?(ngày [^.;]*)/iu.exec(parsed.effectiveFrom.text ?? '')?.[1];
  if (until !== undefined && findDay(until) !== null) {
    warnings.push({ type: 'temporary-effect', level: 'must', text: `the decision is in force until ${findDay(until) ?? ''} only: "${parsed.effectiveFrom.text ?? ''}"`, where });
  }
  if (parsed.itemEffectiveRule) {
    warnings.push({
      type: 'item-effective-date',
      level: 'must',
      text: `lines or parts of lines have days of their own: "${parsed.itemEffectiveRule.text}"`,
      where: effective.itemRule ? describePlace(effective.itemRule.place) : 'document',
    });
  }
  return warnings;
}

function warnOfCounts(parsed: Parsed, { sections, found }: DocumentReadings): ReadingWarning[] {
  const said: string[] = [];
  for (const kind of [...DECISION_KINDS, 'total' as const]) {
    const declared = parsed.declaredCounts[kind];
    if (declared !== null && declared !== parsed.listedCounts[kind] && parsed.documentType !== 'delegation') said.push(`${kind}: ${declared} declared, ${parsed.listedCounts[kind]} listed`);
  }
  const undeclared = DECISION_KINDS.filter((kind) => parsed.listedCounts[kind] > 0 && parsed.declaredCounts[kind] === null);
  if (undeclared.length > 0 && DECISION_KINDS.some((kind) => parsed.declaredCounts[kind] !== null) && said.length === 0 && parsed.declaredCounts.total === null) {
    said.push(`${undeclared.map((kind) => `${kind}: ${parsed.listedCounts[kind]} listed`).join(', ')}, not declared`);
  }
  for (const { text, facets } of sections) {
    const listed = parsed.lines.filter(({ section }) => section.split(' > ').includes(text)).length;
    if (facets.count !== listed) said.push(`"${text}" lists ${listed}`);
  }
  for (const { count } of found.totals) {
    if (found.totals.length === 1 && count !== parsed.lines.length) said.push(`total row: ${count}, ${parsed.lines.length} listed`);
  }
  return said.length === 0 ? [] : [{ type: 'count-mismatch', level: 'must', text: said.join('; '), where: 'document' }];
}

function warnOfExpiries(parsed: Parsed): ReadingWarning[] {
  const blanket = parsed.expiresDecisions.filter(({ number }) => number === null);
  const named = parsed.expiresDecisions.filter(({ number }) => number !== null);
  return [
    ...blanket.map((each): ReadingWarning => ({ type: 'blanket-expiry', level: 'must', text: `a clause ends what it does not name: "${each.note ?? ''}"`, where: 'articles' })),
    ...named
      .filter(({ extent }) => extent === 'wholly')
      .map((each): ReadingWarning => ({ type: 'expires-decision', level: 'should', text: `${each.number ?? ''} expires wholly: its other lines end too`, where: 'articles' })),
  ];
}

function warnOfTexts({ form }: DocumentReadings): ReadingWarning[] {
  const warnings: ReadingWarning[] = [
    ...form.emptySheets.map((name): ReadingWarning => ({ type: 'empty-sheet', level: 'info', text: 'empty sheet', where: name })),
    ...form.hiddenSheets.map((name): ReadingWarning => ({ type: 'hidden-sheet', level: 'should', text: 'hidden sheet, not read', where: name })),
  ];
  const decomposed = form.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? (block.marks.wasDecomposed ? [block.place] : []) : block.rows.flatMap((row) => originsOf(row).filter((cell) => cell.marks.wasDecomposed).map((cell) => cell.place)),
  );
  if (decomposed.length > 0) {
    warnings.push({ type: 'nfd-text', level: 'should', text: `text typed in decomposed Unicode (tổ hợp), composed when read (${decomposed.length} places)`, where: decomposed.slice(0, 20).map(describePlace).join(', ') });
  }
  return warnings;
}
