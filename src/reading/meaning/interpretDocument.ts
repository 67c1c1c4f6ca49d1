import type { DocumentForm } from '../form/documentForm.ts';
import { ReadingRefused } from '../refusal.ts';
import { assignEarlier } from './articles/assignEarlier.ts';
import { buildLines } from './lines/buildLine.ts';
import { readDeclaredCounts, tabulate } from './articles/declaredCounts.ts';
import { warnOfDocument } from './warnings/documentWarnings.ts';
import { readDelegation } from './articles/readDelegation.ts';
import { readDocumentType } from './header/documentType.ts';
import { refuseOtherDocuments } from './header/refuseOtherDocuments.ts';
import { findLists } from './lists/findLists.ts';
import { readFrontMatter } from './header/frontMatter.ts';
import { readDocumentContext } from './lines/documentContext.ts';
import { asOfFormat } from './warnings/warningTypes.ts';
import { gatherWarnings } from './warnings/gatherWarnings.ts';
import { warnAcrossLines, warnOfRemarks } from './warnings/lineWarnings.ts';
import type { HeaderField, ParsedDecision, ParsedLine } from './parsedDecision.ts';
import { readBasedOn } from './articles/basedOn.ts';
import { readEarlierClauses } from './articles/earlierClauses.ts';
import { readCorrections, warnOfCorrections } from './articles/readCorrections.ts';
import { readEffectiveFrom } from './articles/effectiveFrom.ts';
import { readSentences } from './articles/sentences.ts';
import { findNotEnded } from './articles/expiry/notEnded.ts';
import { parseSentences } from './articles/expiry/parseSentence.ts';
import { readPassages } from './articles/expiry/passages.ts';
import { readExpiries } from './articles/expiry/readExpiries.ts';
import { warnOfOpenExpiries } from './articles/expiry/warnOfExpiries.ts';
import { readHeader } from './header/readHeader.ts';
import { linesInParagraphs } from './lists/linesInParagraphs.ts';
import { GOVERNMENT_LEVELS } from '../../domain/values/vocabulary.ts';

/** What a document announces; throws `ReadingRefused` for one that is no publication decision. */
export function interpretDocument(form: DocumentForm): ParsedDecision {
  const front = readFrontMatter(form);
  const found = findLists(form, front.listsFrom);
  const header = readHeader(front, form, found.texts);
  const sentences = readSentences(front.articles);
  const parsedSentences = parseSentences(readPassages(front.articles), header.number);
  const documentType = readDocumentType(header.title, sentences);
  refuseOtherDocuments(form, front, header, found, documentType);
  const isDelegation = documentType.type === 'delegation';
  const isCorrection = documentType.type === 'correction';
  const corrections = isCorrection ? readCorrections(sentences) : [];
  const raw = isDelegation ? [] : found.lines.length > 0 ? found.lines : linesInParagraphs(form, front, found);
  const context = readDocumentContext(header, sentences, found);
  const titlePlace = header.places.title;
  const declared = readDeclaredCounts(sentences, header.title !== null && titlePlace ? { text: header.title, place: titlePlace } : null);
  const { lines: built, warnings: earlierWarnings } = assignEarlier(
    raw
      .flatMap((line) => buildLines(line, context))
      .filter(({ line }) => line.name !== '' || line.code !== null || line.codeRaw !== undefined),
    readEarlierClauses(parsedSentences, header.number, documentType.amends),
    declared,
  );
  const lines: ParsedLine[] = built.map(({ line }, index) => ({ n: index + 1, ...line }));
  const effective = readEffectiveFrom(sentences, header.issuedOn);
  const expiries = readExpiries(parsedSentences, header.number);
  const ended = new Set(expiries.flatMap(({ expired }) => expired.number ?? []));
  // A decision that the title ends must also end in the articles.
  const isPublication = documentType.amends === null && header.title !== null && titlePlace !== undefined;
  const titlePassages = isPublication ? readPassages([{ text: header.title, place: titlePlace }]) : [];
  const total = found.totals[0];
  const allDeclared =
    total && form.format === 'xlsx' && !declared.some(({ kind }) => kind === 'total') && found.totals.length === 1
      ? [...declared, { kind: 'total' as const, count: total.count, place: total.place }]
      : declared;
  const sections = found.headings.filter(({ facets }) => facets.count !== null);
  const parsed: Omit<ParsedDecision, 'warnings'> = {
    schema: 'tthc-decision-expected/1',
    format: form.format,
    documentType: documentType.type,
    amends: documentType.amends,
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
    declaredCounts: tabulate((kind) => allDeclared.find((each) => each.kind === kind)?.count ?? null),
    declaredSectionCounts: sections.map(({ text, facets }) => ({ section: text, count: facets.count ?? 0 })),
    listedCounts: tabulate((kind) => lines.filter((line) => kind === 'total' || line.kind === kind).length),
    listedByLevel: countByLevel(lines),
    lines,
    expiresDecisions: expiries.map(({ expired }) => expired),
    ...(isCorrection ? { corrections } : {}),
    delegation: isDelegation ? readDelegation(sentences, header.title) : null,
    where: {
      header: withoutMissing({
        ...header.places,
        effectiveFrom: effective.place ?? undefined,
        itemEffectiveRule: effective.itemRule?.place,
      }),
      declaredCounts: allDeclared.map(({ kind, place }) => ({ kind, place })),
      declaredSectionCounts: sections.map(({ place }) => place),
      lines: built.map(({ where }) => where),
      expiresDecisions: expiries.map(({ place }) => place),
    },
  };
  if (lines.length === 0 && form.format === 'xlsx')
    throw new ReadingRefused('NOT_A_PUBLICATION_DECISION', 'the workbook has no list of procedures');
  const warnings = [
    ...header.warnings,
    ...warnOfDocument(parsed, { form, front, found, effective, sections, declared: allDeclared }),
    ...earlierWarnings,
    ...(isCorrection ? [warnOfCorrections(documentType.amends, corrections)] : []),
    ...warnOfOpenExpiries(
      expiries,
      findNotEnded([...parseSentences(titlePassages, header.number), ...parsedSentences], ended, header.number),
    ),
    ...warnOfRemarks(built),
    ...warnAcrossLines(lines),
  ];
  return { ...parsed, warnings: gatherWarnings(warnings).map((warning) => asOfFormat(warning, form.format)) };
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
