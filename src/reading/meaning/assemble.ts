import { GOVERNMENT_LEVELS } from '../../domain/values/vocabulary.ts';
import { readBasedOn } from './articles/basedOn.ts';
import { tabulate } from './articles/declaredCounts.ts';
import type { EffectiveReading } from './articles/effectiveFrom.ts';
import type { Endings } from './articles/expiry/readEndings.ts';
import type { CountsReading } from './articles/readCounts.ts';
import { readDelegation } from './articles/readDelegation.ts';
import type { DocumentParts } from './documentParts.ts';
import type { LinesReading } from './lines/readLines.ts';
import type { DecisionPlaces, HeaderField, ParsedDecision, ParsedLine, PrintedCorrection } from './parsedDecision.ts';

/** All that was read of a document, part by part. */
export interface DocumentReadings extends DocumentParts {
  readonly counts: CountsReading;
  readonly lines: LinesReading;
  readonly effective: EffectiveReading;
  readonly endings: Endings;
  /** Null in a decision that is no correction. */
  readonly corrections: readonly PrintedCorrection[] | null;
}

export type DecisionFacts = Omit<ParsedDecision, 'warnings'>;

/** The readings in the schema `tthc-decision-expected/1`. */
export function assemble(readings: DocumentReadings): DecisionFacts {
  const { form, front, header, type, sentences, lines, effective, endings, corrections } = readings;
  return {
    schema: 'tthc-decision-expected/1',
    format: form.format,
    documentType: type.type,
    amends: type.amends,
    title: header.title,
    number: header.number,
    numberRaw: header.numberRaw,
    issuedOn: header.issuedOn,
    issuingAuthority: header.issuingAuthority,
    issuer: header.issuer,
    signer: header.signer,
    signerTitle: header.signerTitle,
    effectiveFrom: effective.effectiveFrom,
    itemEffectiveRule: effective.itemRule && { rule: effective.itemRule.rule, text: effective.itemRule.text },
    basedOn: readBasedOn(front.grounds),
    ...countsOf(readings),
    lines: lines.lines,
    expiresDecisions: endings.expiries.map(({ expired }) => expired),
    ...(corrections ? { corrections } : {}),
    delegation: type.type === 'delegation' ? readDelegation(sentences, header.title) : null,
    where: placesOf(readings),
  };
}

type Counts = 'declaredCounts' | 'declaredSectionCounts' | 'listedCounts' | 'listedByLevel';

function countsOf({ counts, lines: { lines } }: DocumentReadings): Pick<DecisionFacts, Counts> {
  return {
    declaredCounts: tabulate((kind) => counts.declared.find((each) => each.kind === kind)?.count ?? null),
    declaredSectionCounts: counts.sections.map(({ text, facets }) => ({ section: text, count: facets.count ?? 0 })),
    listedCounts: tabulate((kind) => lines.filter((line) => kind === 'total' || line.kind === kind).length),
    listedByLevel: countByLevel(lines),
  };
}

function placesOf({ header, effective, counts, lines, endings }: DocumentReadings): DecisionPlaces {
  return {
    header: withoutMissing({
      ...header.places,
      effectiveFrom: effective.place ?? undefined,
      itemEffectiveRule: effective.itemRule?.place,
    }),
    declaredCounts: counts.declared.map(({ kind, place }) => ({ kind, place })),
    declaredSectionCounts: counts.sections.map(({ place }) => place),
    lines: lines.built.map(({ where }) => where),
    expiresDecisions: endings.expiries.map(({ place }) => place),
  };
}

function countByLevel(lines: readonly ParsedLine[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { governmentLevels } of lines) {
    const key = GOVERNMENT_LEVELS.filter((level) => governmentLevels.includes(level)).join('+') || 'not-stated';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function withoutMissing<V>(places: Partial<Record<HeaderField, V | undefined>>): Partial<Record<HeaderField, V>> {
  return Object.fromEntries(Object.entries(places).filter(([, place]) => place !== undefined)) as Partial<Record<HeaderField, V>>;
}
