import { describePlace } from '../../form/documentForm.ts';
import { originsOf } from '../lists/rowCells.ts';
import type { DecisionFacts, DocumentReadings } from '../assemble.ts';
import { DECISION_KINDS, type ReadingNotice } from '../parsedDecision.ts';
import { findDay } from '../articles/references.ts';
import { aWarning, type WarningType } from './warningTypes.ts';

/** Warnings about the decision as a whole. */
export function warnOfDocument(parsed: DecisionFacts, readings: DocumentReadings): ReadingNotice[] {
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

/** A warning of the whole document: every row that holds speaks, in this order. */
type Told = readonly [
  type: WarningType,
  when: (parsed: DecisionFacts, readings: DocumentReadings) => boolean,
  text: (parsed: DecisionFacts) => string,
];

const HEADER_WARNINGS: readonly Told[] = [
  ['no-header-facts', (parsed, { form }) => hasNoFacts(parsed, form), () => 'the file has no decision number or date at all: ask'],
  ['no-number', (parsed, { form }) => parsed.number === null && !hasNoFacts(parsed, form), () => 'the decision has no number'],
  ['no-issue-date', (parsed, { form }) => parsed.issuedOn === null && !hasNoFacts(parsed, form), () => 'the decision has no date'],
  [
    'no-issuing-authority',
    ({ issuingAuthority }, { form }) => issuingAuthority === null && form.format === 'docx',
    () => 'nothing says who issued the decision',
  ],
  ['number-whitespace', ({ numberRaw }) => /\s/.test(numberRaw ?? ''), ({ numberRaw }) => `"${numberRaw}" is printed with blanks inside`],
  ['number-leading-zero', ({ number }) => /^0/.test(number ?? ''), ({ number }) => `${number} keeps its leading zero`],
  [
    'amends-publication',
    ({ documentType }) => documentType === 'amends-publication',
    ({ amends }) => `the decision amends ${amends?.number ?? 'an earlier one'}`,
  ],
  [
    'boundary-independent',
    ({ documentType }) => documentType === 'boundary-independent-list',
    () => 'the list says only where one may apply: nothing else about its procedures changes',
  ],
  ['delegation', ({ documentType }) => documentType === 'delegation', () => 'a decision that delegates powers: it announces no lines'],
  [
    'no-lines',
    ({ documentType, lines }) => lines.length === 0 && documentType !== 'delegation' && documentType !== 'correction',
    () => 'no list of procedures was found',
  ],
  ['list-without-content', lacksContent, () => 'the decision lists procedures without their content'],
];

function warnOfHeader(parsed: DecisionFacts, readings: DocumentReadings): ReadingNotice[] {
  return HEADER_WARNINGS.filter(([, when]) => when(parsed, readings)).map(([type, , text]) => aWarning(type, text(parsed), 'header'));
}

function hasNoFacts({ number, issuedOn }: DecisionFacts, { format }: DocumentReadings['form']): boolean {
  return format === 'xlsx' && number === null && issuedOn === null;
}

const WITH_CONTENT: ReadonlySet<string> = new Set(['new', 'amended', 'replaced']);

/** A province's list may rely on its ministry's content. A ministry's list has nothing to rely on. */
function lacksContent({ documentType, issuingAuthority, lines }: DecisionFacts, { form, found }: DocumentReadings): boolean {
  if (form.format !== 'docx' || documentType !== 'publication' || !/^Bộ /u.test(issuingAuthority ?? '')) return false;
  return !found.hasContentPart && lines.some(({ kind }) => WITH_CONTENT.has(kind));
}

function warnOfDays(parsed: DecisionFacts, readings: DocumentReadings): ReadingNotice[] {
  const { itemRule } = readings.effective;
  const own = parsed.itemEffectiveRule;
  return [
    ...warnOfMissingDay(parsed, readings),
    ...warnOfOddDay(parsed, readings),
    ...(own
      ? [
          aWarning(
            'item-effective-date',
            `lines or parts of lines have days of their own: "${own.text}"`,
            itemRule ? describePlace(itemRule.place) : 'document',
          ),
        ]
      : []),
  ];
}

function warnOfMissingDay({ effectiveFrom }: DecisionFacts, { form, effective }: DocumentReadings): ReadingNotice[] {
  const where = whereEffective(effective);
  const whoSays = form.format === 'xlsx' ? 'the file does not say' : 'no article says';
  const warnings: ReadingNotice[] = [];
  if (effective.otherDay !== null) {
    const day = effectiveFrom.date ?? 'the day of signature';
    warnings.push(aWarning('two-effective-dates', `"${effectiveFrom.text ?? ''}" names ${day} and ${effective.otherDay}: ask`, where));
  }
  if (effective.unresolved !== null)
    warnings.push(aWarning('no-effective-date', `"${effective.unresolved}" names no day: ask, do not take the day of signature`, where));
  else if (effectiveFrom.rule === 'not_stated')
    warnings.push(aWarning('no-effective-date', `${whoSays} when the decision takes effect: ask, do not take the day of signature`, where));
  return warnings;
}

/** A day of effect that is not the day of signature, or that has an end. */
function warnOfOddDay({ effectiveFrom: { date, text }, issuedOn }: DecisionFacts, { effective }: DocumentReadings): ReadingNotice[] {
  const where = whereEffective(effective);
  const warnings: ReadingNotice[] = [];
  if (date !== null && issuedOn !== null && date > issuedOn)
    warnings.push(aWarning('future-effective', `signed ${issuedOn}, effective ${date}: the old content stays in force until then`, where));
  if (date !== null && issuedOn !== null && date < issuedOn)
    warnings.push(aWarning('retroactive-effective', `signed ${issuedOn}, effective before that on ${date}`, where));
  const until = /đến (?:hết )?(ngày [^.;]*)/iu.exec(text ?? '')?.[1];
  const lastDay = until === undefined ? null : findDay(until);
  if (lastDay !== null)
    warnings.push(aWarning('temporary-effect', `the decision is in force until ${lastDay} only: "${text ?? ''}"`, where));
  return warnings;
}

function whereEffective({ place }: DocumentReadings['effective']): string {
  return place ? describePlace(place) : 'document';
}

function warnOfCounts(parsed: DecisionFacts, { counts: { sections }, found }: DocumentReadings): ReadingNotice[] {
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

function warnOfExpiries(parsed: DecisionFacts): ReadingNotice[] {
  const blanket = parsed.expiresDecisions.filter(({ number }) => number === null);
  const named = parsed.expiresDecisions.filter(({ number }) => number !== null);
  return [
    ...blanket.map((each) => aWarning('blanket-expiry', `a clause ends what it does not name: "${each.note ?? ''}"`, 'articles')),
    ...named
      .filter(({ extent }) => extent === 'wholly')
      .map((each) => aWarning('expires-decision', `${each.number ?? ''} expires wholly: its other lines end too`, 'articles')),
  ];
}

function warnOfTexts({ form }: DocumentReadings): ReadingNotice[] {
  const warnings: ReadingNotice[] = [...form.facts.map(({ is, text, where }) => aWarning(is, text, where))];
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
