import { foldText } from '../../src/reading/meaning/foldText.ts';
import type { ParsedDecision, ParsedLine } from '../../src/reading/meaning/parsedDecision.ts';

/** The part of an expected.json that the score looks at. */
export interface ExpectedDecision {
  readonly id: string;
  readonly documentType: string;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuingAuthority: string | null;
  readonly issuingAuthorityAccepted?: readonly string[];
  readonly effectiveFrom: { readonly rule: string; readonly date: string | null };
  readonly signer: string | null;
  readonly amends?: { readonly number: string } | null;
  readonly declaredCounts?: Readonly<Record<string, number | null>>;
  readonly expiresDecisions?: readonly { readonly number: string | null; readonly extent: string }[];
  readonly lines: readonly ExpectedLine[];
  readonly warnings: readonly { readonly type: string; readonly level: string; readonly variant?: string }[];
  readonly variants?: { readonly xlsx?: XlsxVariant };
}

export interface ExpectedLine {
  readonly kind: string;
  readonly kindAccepted?: readonly string[];
  readonly code: string | null;
  readonly name: string;
  readonly governmentLevels: readonly string[];
  readonly governmentLevelsAccepted?: readonly (readonly string[])[];
  readonly field: string | null;
  readonly fieldAccepted?: readonly (string | null)[];
  readonly earlierDecision: { readonly number: string | null } | null;
  readonly replaces: readonly string[];
}

interface XlsxVariant {
  readonly headerAvailable: Readonly<Record<string, string | null>>;
  readonly notInFile: readonly string[];
  readonly traps: readonly Trap[];
}

interface Trap {
  readonly type?: string;
  readonly line?: number;
  readonly trueValue?: string;
  /** The codes that may be read where the cell holds no valid code. */
  readonly accept?: readonly (string | null)[];
}

export interface Score {
  readonly headerErrors: readonly string[];
  readonly missed: readonly string[];
  readonly invented: readonly string[];
  /** Codes that differ from the printed ones, without a warning. */
  readonly wrongCodes: readonly string[];
  readonly lineErrors: readonly string[];
  /** 'wholly 7001/QĐ-UBND' ends but was not read so. 'not: …' was read so but does not end. */
  readonly endErrors: readonly string[];
  readonly countErrors: readonly string[];
  readonly missingMust: readonly string[];
  readonly missingShould: readonly string[];
}

/** Letters and digits alone, without a leading 'thủ tục'. The judges compare names in this form. */
function foldName(name: string): string {
  return foldText(name)
    .replace(/ /g, '')
    .replace(/^thutuc/, '');
}

/** `isEarlierJudged` is false for cases about endings, whose lines have no earlier decision. */
export interface Judging {
  readonly isEarlierJudged?: boolean;
}

/** The score of a result without a fault. */
export const FULL_MARKS: Score = {
  headerErrors: [],
  missed: [],
  invented: [],
  wrongCodes: [],
  lineErrors: [],
  endErrors: [],
  countErrors: [],
  missingMust: [],
  missingShould: [],
};

/** Compares a result with the expected one for its format, measure by measure. Empty lists are full marks. */
export function scoreReading(parsed: ParsedDecision, expected: ExpectedDecision, { isEarlierJudged = true }: Judging = {}): Score {
  const xlsx = parsed.format === 'xlsx' ? expected.variants?.xlsx : undefined;
  const pairs = matchLines(parsed, expected, xlsx);
  const found = new Set(pairs.map(([line]) => line));
  const matched = new Set(pairs.map(([, line]) => line));
  const wanted = expected.warnings.filter(
    ({ variant, type }) => (variant === undefined || variant === parsed.format) && appliesTo(type, parsed.format, expected),
  );
  const raised = new Set(parsed.warnings.map(({ code }) => code));
  return {
    headerErrors: headerErrors(parsed, expected, xlsx),
    missed: expected.lines.filter((line) => !matched.has(line)).map(describe),
    invented: parsed.lines.filter((line) => !found.has(line)).map(describe),
    wrongCodes: pairs
      .filter(([line, wish]) => line.code !== wish.code && line.code !== null && !line.codeIssue)
      .map(([line]) => describe(line)),
    lineErrors: pairs.flatMap(([line, wish]) => lineErrors(line, wish, isEarlierJudged && !xlsx?.notInFile.includes('earlierDecision'))),
    endErrors: parsed.format === 'docx' ? endErrors(parsed, expected) : [],
    countErrors: parsed.format === 'docx' ? countErrors(parsed, expected) : [],
    missingMust: missing(wanted, 'must', raised),
    missingShould: missing(wanted, 'should', raised),
  };
}

/** Some warnings need the articles or all tables of the decision, which an annex alone does not have. */
function appliesTo(type: string, format: string, expected: ExpectedDecision): boolean {
  if (format === 'docx') return !type.startsWith('xlsx:');
  if (type === 'earlier-decision-in-articles' || type === 'future-effective' || type === 'annex-number-blank') return false;
  return !(type === 'count-mismatch' && expected.lines.length === 0);
}

function missing(wanted: ExpectedDecision['warnings'], level: string, raised: ReadonlySet<string>): string[] {
  return wanted.filter((warning) => warning.level === level && !raised.has(warning.type)).map(({ type }) => type);
}

function endErrors(parsed: ParsedDecision, { expiresDecisions = [] }: ExpectedDecision): string[] {
  const write = ({ number, extent }: { readonly number: string | null; readonly extent: string }): string =>
    `${extent} ${number ?? 'what a clause does not name'}`;
  const [read, wished] = [parsed.expiresDecisions.map(write), expiresDecisions.map(write)];
  return [
    ...wished.filter((each) => !read.includes(each)),
    ...read.filter((each, index) => !wished.includes(each) || read.indexOf(each) !== index).map((each) => `not: ${each}`),
  ];
}

function countErrors(parsed: ParsedDecision, { declaredCounts = {} }: ExpectedDecision): string[] {
  return Object.entries(declaredCounts)
    .filter(([kind, count]) => parsed.declaredCounts[kind as keyof ParsedDecision['declaredCounts']] !== count)
    .map(([kind, count]) => `${kind}: ${count ?? 'none'} declared`);
}

function headerErrors(parsed: ParsedDecision, expected: ExpectedDecision, xlsx: XlsxVariant | undefined): string[] {
  const errors: string[] = [];
  const check = (field: string, actual: string | null, accepted: readonly (string | null)[]): void => {
    if (!accepted.some((wish) => foldText(wish ?? '') === foldText(actual ?? '') && (wish === null) === (actual === null)))
      errors.push(`${field}: ${actual ?? 'null'}, not ${accepted[0] ?? 'null'}`);
  };
  const available = xlsx?.headerAvailable;
  const wish = (field: 'number' | 'issuedOn' | 'signer'): string | null => (available ? (available[field] ?? null) : expected[field]);
  check('number', parsed.number, [wish('number')]);
  check('issuedOn', parsed.issuedOn, [wish('issuedOn')]);
  check('signer', parsed.signer, [wish('signer')]);
  const isNamed = !available || available.issuingAuthority !== null;
  check(
    'issuingAuthority',
    parsed.issuingAuthority,
    isNamed
      ? [available?.issuingAuthority ?? expected.issuingAuthority, expected.issuingAuthority, ...(expected.issuingAuthorityAccepted ?? [])]
      : [null],
  );
  check('effectiveFrom', parsed.effectiveFrom.date, [available ? (available.effectiveFrom ?? null) : expected.effectiveFrom.date]);
  if (!available) check('effective rule', parsed.effectiveFrom.rule, [expected.effectiveFrom.rule]);
  if (expected.amends) check('amends', parsed.amends?.number ?? null, [expected.amends.number]);
  if (parsed.documentType !== expected.documentType) errors.push(`documentType: ${parsed.documentType}`);
  return errors;
}

function matchLines(parsed: ParsedDecision, expected: ExpectedDecision, xlsx: XlsxVariant | undefined): [ParsedLine, ExpectedLine][] {
  const left = [...parsed.lines];
  return expected.lines.flatMap((wish, index): [ParsedLine, ExpectedLine][] => {
    const kinds = wish.kindAccepted ?? [wish.kind];
    const trap = xlsx?.traps.find(({ line }) => line === index + 1);
    const codes = [...(trap?.accept ?? [wish.code]), ...(trap?.type === 'code-lost-zero' ? [null] : [])];
    // A line without a code is found by its name.
    const at = left.findIndex(
      ({ kind, code, name }) => kinds.includes(kind) && codes.includes(code) && (code !== null || foldName(name) === foldName(wish.name)),
    );
    if (at < 0) return [];
    const [line] = left.splice(at, 1);
    return line ? [[line, wish]] : [];
  });
}

function lineErrors(line: ParsedLine, wish: ExpectedLine, isEarlierJudged: boolean): string[] {
  const errors: string[] = [];
  const levels = [wish.governmentLevels, ...(wish.governmentLevelsAccepted ?? [])].map((set) => [...set].sort().join('+'));
  if (!levels.includes([...line.governmentLevels].sort().join('+')))
    errors.push(`levels ${line.governmentLevels.join('+') || 'none'}, not ${levels[0] ?? ''}`);
  const fields = [wish.field, ...(wish.fieldAccepted ?? [])].map((field) => foldText(field ?? ''));
  if (!fields.includes(foldText(line.field ?? ''))) errors.push(`field ${line.field ?? 'null'}, not ${wish.field ?? 'null'}`);
  if (foldName(line.name) !== foldName(wish.name)) errors.push(`name "${line.name}"`);
  if (isEarlierJudged && (line.earlierDecision?.number ?? null) !== (wish.earlierDecision?.number ?? null)) {
    errors.push(`earlier decision ${line.earlierDecision?.number ?? 'null'}, not ${wish.earlierDecision?.number ?? 'null'}`);
  }
  if ([...line.replaces].sort().join() !== [...wish.replaces].sort().join()) errors.push(`replaces ${line.replaces.join()}`);
  return errors.map((error) => `${describe(line)}: ${error}`);
}

function describe(line: Pick<ParsedLine, 'code' | 'name'> & { readonly kind: string }): string {
  return `${line.kind} ${line.code ?? line.name.slice(0, 60)}`;
}
