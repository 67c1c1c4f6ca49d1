import { describePlace, type DocumentForm } from '../../form/documentForm.ts';
import { originsOf } from '../lists/columns.ts';
import type { DeclaredCount } from '../articles/declaredCounts.ts';
import type { FrontMatter } from '../header/frontMatter.ts';
import type { Heading } from '../lists/headingStack.ts';
import { DECISION_KINDS, type ParsedDecision, type ReadingWarning } from '../parsedDecision.ts';
import type { Lists } from '../lists/rawLines.ts';
import { findDay } from '../articles/references.ts';
import { aWarning, type WarningType } from './warningTypes.ts';
import type { EffectiveReading } from '../articles/effectiveFrom.ts';

export interface DocumentReadings {
  readonly form: DocumentForm;
  readonly front: FrontMatter;
  readonly found: Lists;
  readonly effective: EffectiveReading;
  readonly sections: readonly Heading[];
  readonly declared: readonly DeclaredCount[];
}

type Parsed = Omit<ParsedDecision, 'warnings'>;

/** Warnings about the decision as a whole. */
export function warnOfDocument(parsed: Parsed, readings: DocumentReadings): ReadingWarning[] {
  return [
    ...warnOfHeader(parsed, readings),
    ...warnOfDays(parsed, readings),
    ...warnOfCounts(parsed, readings),
    ...warnOfExpiries(parsed),
    ...warnOfTexts(readings),
    ...(parsed.lines.length > 0 && readings.found.lines.length === 0
      ? [aWarning('list-in-paragraphs', 'the procedures stand in paragraphs, not in a table: compare every line', 'document')]
      : []),
    ...readings.found.findings.map(({ type, text, place }) => aWarning(type, text, place ? describePlace(place) : 'document')),
  ];
}

function warnOfHeader(parsed: Parsed, { form, found }: DocumentReadings): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  const add = (type: WarningType, text: string): void => void warnings.push(aWarning(type, text, 'header'));
  if (form.format === 'xlsx' && parsed.number === null && parsed.issuedOn === null) {
    add('no-header-facts', 'the file has no decision number or date at all: ask');
  } else {
    if (parsed.number === null) add('no-number', 'the decision has no number');
    if (parsed.issuedOn === null) add('no-issue-date', 'the decision has no date');
  }
  if (parsed.issuingAuthority === null && form.format === 'docx') add('no-issuing-authority', 'nothing says who issued the decision');
  if (parsed.numberRaw !== null && /\s/.test(parsed.numberRaw))
    add('number-whitespace', `"${parsed.numberRaw}" is printed with blanks inside`);
  if (/^0/.test(parsed.number ?? '')) add('number-leading-zero', `${parsed.number ?? ''} keeps its leading zero`);
  if (parsed.documentType === 'amends-publication')
    add('amends-publication', `the decision amends ${parsed.amends?.number ?? 'an earlier one'}`);
  if (parsed.documentType === 'boundary-independent-list')
    add('boundary-independent', 'the list says only where one may apply: nothing else about its procedures changes');
  if (parsed.documentType === 'delegation') add('delegation', 'a decision that delegates powers: it announces no lines');
  else if (parsed.lines.length === 0 && parsed.documentType !== 'correction') add('no-lines', 'no list of procedures was found');
  const hasContent = found.hasContentPart || parsed.lines.every(({ kind }) => kind !== 'new' && kind !== 'amended' && kind !== 'replaced');
  // A province's list may rely on its ministry's content. A ministry's list has nothing to rely on.
  if (form.format === 'docx' && parsed.documentType === 'publication' && /^Bộ /u.test(parsed.issuingAuthority ?? '') && !hasContent)
    add('list-without-content', 'the decision lists procedures without their content');
  return warnings;
}

function warnOfDays(parsed: Parsed, { form, effective }: DocumentReadings): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  const where = effective.place ? describePlace(effective.place) : 'document';
  const { date, rule } = parsed.effectiveFrom;
  if (effective.otherDay !== null) {
    warnings.push(
      aWarning(
        'two-effective-dates',
        `"${parsed.effectiveFrom.text ?? ''}" names ${date ?? 'the day of signature'} and ${effective.otherDay}: ask`,
        where,
      ),
    );
  }
  if (effective.unresolved !== null) {
    warnings.push(aWarning('no-effective-date', `"${effective.unresolved}" names no day: ask, do not take the day of signature`, where));
  } else if (rule === 'not_stated') {
    warnings.push(
      aWarning(
        'no-effective-date',
        `${form.format === 'xlsx' ? 'the file does not say' : 'no article says'} when the decision takes effect: ask, do not take the day of signature`,
        where,
      ),
    );
  }
  if (date !== null && parsed.issuedOn !== null && date > parsed.issuedOn) {
    warnings.push(
      aWarning('future-effective', `signed ${parsed.issuedOn}, effective ${date}: the old content stays in force until then`, where),
    );
  }
  if (date !== null && parsed.issuedOn !== null && date < parsed.issuedOn) {
    warnings.push(aWarning('retroactive-effective', `signed ${parsed.issuedOn}, effective before that on ${date}`, where));
  }
  const until = /đến (?:hết )?(ngày [^.;]*)/iu.exec(parsed.effectiveFrom.text ?? '')?.[1];
  if (until !== undefined && findDay(until) !== null) {
    warnings.push(
      aWarning(
        'temporary-effect',
        `the decision is in force until ${findDay(until) ?? ''} only: "${parsed.effectiveFrom.text ?? ''}"`,
        where,
      ),
    );
  }
  if (parsed.itemEffectiveRule) {
    warnings.push(
      aWarning(
        'item-effective-date',
        `lines or parts of lines have days of their own: "${parsed.itemEffectiveRule.text}"`,
        effective.itemRule ? describePlace(effective.itemRule.place) : 'document',
      ),
    );
  }
  return warnings;
}

function warnOfCounts(parsed: Parsed, { sections, found }: DocumentReadings): ReadingWarning[] {
  const said: string[] = [];
  for (const kind of [...DECISION_KINDS, 'total' as const]) {
    const declared = parsed.declaredCounts[kind];
    if (declared !== null && declared !== parsed.listedCounts[kind] && parsed.documentType !== 'delegation')
      said.push(`${kind}: ${declared} declared, ${parsed.listedCounts[kind]} listed`);
  }
  const undeclared = DECISION_KINDS.filter((kind) => parsed.listedCounts[kind] > 0 && parsed.declaredCounts[kind] === null);
  if (
    undeclared.length > 0 &&
    DECISION_KINDS.some((kind) => parsed.declaredCounts[kind] !== null) &&
    said.length === 0 &&
    parsed.declaredCounts.total === null
  ) {
    said.push(`${undeclared.map((kind) => `${kind}: ${parsed.listedCounts[kind]} listed`).join(', ')}, not declared`);
  }
  for (const { text, facets } of sections) {
    const listed = parsed.lines.filter(({ section }) => section.split(' > ').includes(text)).length;
    if (facets.count !== listed) said.push(`"${text}" lists ${listed}`);
  }
  for (const { count } of found.totals) {
    if (found.totals.length === 1 && count !== parsed.lines.length) said.push(`total row: ${count}, ${parsed.lines.length} listed`);
  }
  return said.length === 0 ? [] : [aWarning('count-mismatch', said.join('; '), 'document')];
}

function warnOfExpiries(parsed: Parsed): ReadingWarning[] {
  const blanket = parsed.expiresDecisions.filter(({ number }) => number === null);
  const named = parsed.expiresDecisions.filter(({ number }) => number !== null);
  return [
    ...blanket.map((each) => aWarning('blanket-expiry', `a clause ends what it does not name: "${each.note ?? ''}"`, 'articles')),
    ...named
      .filter(({ extent }) => extent === 'wholly')
      .map((each) => aWarning('expires-decision', `${each.number ?? ''} expires wholly: its other lines end too`, 'articles')),
  ];
}

function warnOfTexts({ form }: DocumentReadings): ReadingWarning[] {
  const warnings: ReadingWarning[] = [...form.facts.map(({ is, text, where }) => aWarning(is, text, where))];
  const decomposed = form.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.marks.wasDecomposed
        ? [block.place]
        : []
      : block.rows.flatMap((row) =>
          originsOf(row)
            .filter((cell) => cell.marks.wasDecomposed)
            .map((cell) => cell.place),
        ),
  );
  if (decomposed.length > 0) {
    warnings.push(
      aWarning(
        'nfd-text',
        `text typed in decomposed Unicode (tổ hợp), composed when read (${decomposed.length} places)`,
        decomposed.slice(0, 20).map(describePlace).join(', '),
      ),
    );
  }
  return warnings;
}
