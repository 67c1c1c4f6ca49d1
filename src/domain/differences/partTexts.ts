import { allForms } from '../content/allForms.ts';
import type { Channel, Dossier, DossierItem, Fee, FormTemplate, NamedCode, ProcedureContent, TimeLimit } from '../content/content.ts';
import { EMPTY_CONTENT } from '../content/content.ts';
import { formatFee } from '../content/fee.ts';
import type { LineSummary } from '../sealing/sealedLine.ts';
import { formatTimeLimit } from '../content/timeLimit.ts';
import { tidyText } from '../values/tidyText.ts';
import type { ProcedurePart } from '../values/vocabulary.ts';
import {
  CHANNEL_KINDS,
  CHANNEL_KIND_LABELS,
  FEE_KIND_LABELS,
  GOVERNMENT_LEVELS,
  GOVERNMENT_LEVEL_LABELS,
  ONLINE_LEVEL_LABELS,
} from '../values/vocabulary.ts';

/** The texts of a version: its summary, and its long text where it has one. */
export interface VersionText {
  readonly summary: Pick<
    LineSummary,
    | 'name'
    | 'levels'
    | 'fields'
    | 'audience'
    | 'competentAuthorities'
    | 'implementingAuthorities'
    | 'coordinatingAuthorities'
    | 'onlineLevel'
    | 'partialOnlineReason'
    | 'legalBasis'
  >;
  readonly content: ProcedureContent | null;
}

/**
 * Each part of a procedure as Vietnamese text in lines; null where the version does not have it. Parts without a legal
 * order (levels, fields, audience, channels, legal basis) are sorted, and lines are tidy: saving a text tidies it, which
 * changes no law. So two versions differ only where the law differs.
 */
export function partTexts({ summary: summary, content }: VersionText): Record<ProcedurePart, string | null> {
  const { steps, channels, dossiers, dossierSets, results, resultDelivery, forms, requirements, receptionAddresses } =
    content ?? EMPTY_CONTENT;
  const ways = [...channels].sort((a, b) => CHANNEL_KINDS.indexOf(a.kind) - CHANNEL_KINDS.indexOf(b.kind));
  return {
    name: lines([summary.name]),
    levels: lines([
      GOVERNMENT_LEVELS.filter((level) => summary.levels.includes(level))
        .map(levelLabel)
        .join(', '),
    ]),
    field: lines(sortedNames(summary.fields)),
    steps: lines(steps.map((step) => withHeading(tidyText(step.name ?? ''), step.description))),
    channels: lines([...ways.map(channelText), ...receptionAddresses.map((one) => withHeading('Nơi tiếp nhận', one))]),
    dossier: lines([...dossiers.map(dossierText), dossierSets === null ? null : `Số bộ hồ sơ: ${dossierSets}`]),
    timeLimit: lines([...ways.map(channelTimeLimit), ...dossiers.map(dossierTimeLimit)]),
    audience: lines(sortedNames(summary.audience)),
    implementingAuthority: lines([
      listed('Cơ quan thực hiện', summary.implementingAuthorities),
      listed('Cơ quan có thẩm quyền', summary.competentAuthorities),
      listed('Cơ quan phối hợp', summary.coordinatingAuthorities),
    ]),
    result: lines([
      ...results.map((result) => tidyText(result.name)),
      ...resultDelivery.map(({ kind, text }) => withHeading('Trả kết quả', withHeading(label(kind), tidyText(text ?? '')))),
    ]),
    fees: lines(ways.flatMap((way) => way.fees.map((fee) => `${label(way.kind)}: ${feeText(fee)}`))),
    forms: lines(formTexts(allForms({ forms, dossiers }))),
    requirements: lines([requirements]),
    legalBasis: lines(summary.legalBasis.map(({ number, title }) => tidyText(withHeading(number, title))).sort()),
    onlineLevel: lines([withHeading(ONLINE_LEVEL_LABELS[summary.onlineLevel].vi, summary.partialOnlineReason)]),
  };
}

/** Joins the lines that are there; null where there are none. */
function lines(parts: readonly (string | null)[]): string | null {
  const texts = parts.map((part) => tidyLines(part ?? '')).filter((text) => text !== '');
  return texts.length > 0 ? texts.join('\n') : null;
}

/** Each line without invisible characters and doubled blanks; the breaks between them stay. */
function tidyLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(tidyText)
    .join('\n')
    .trim();
}

/** 'Heading: text', or only one of the two where the other is missing. */
function withHeading(heading: string | null, text: string | null): string {
  return [heading, text]
    .map((part) => tidyLines(part ?? ''))
    .filter((part) => part !== '')
    .join(': ');
}

function listed(heading: string, bodies: readonly NamedCode[]): string | null {
  return bodies.length > 0 ? withHeading(heading, bodies.map(({ name }) => tidyText(name)).join('; ')) : null;
}

function sortedNames(list: readonly NamedCode[]): string[] {
  return list.map(({ name }) => tidyText(name)).sort();
}

function levelLabel(level: LineSummary['levels'][number]): string {
  return GOVERNMENT_LEVEL_LABELS[level].vi;
}

function label(kind: Channel['kind']): string {
  return CHANNEL_KIND_LABELS[kind].vi;
}

function channelText({ kind, description }: Channel): string {
  return withHeading(label(kind), description);
}

function channelTimeLimit({ kind, timeLimit }: Channel): string | null {
  const text = timeLimitText(timeLimit);
  return text === null ? null : withHeading(label(kind), text);
}

function dossierTimeLimit(dossier: Dossier): string | null {
  const text = dossier.timeLimit && timeLimitText(dossier.timeLimit);
  return text === null ? null : withHeading(tidyText(dossier.case ?? ''), text);
}

function timeLimitText(limit: TimeLimit): string | null {
  const stated = limit.text === null ? null : tidyText(limit.text);
  if (limit.amount === null) return stated;
  return withWords(formatTimeLimit(limit, 'vi'), stated);
}

function feeText(fee: Fee): string {
  const sum = formatFee(fee, 'vi');
  return withHeading(FEE_KIND_LABELS[fee.kind].vi, fee.amount === null ? sum : withWords(sum, fee.text));
}

/** Adds the decision's own words after the number read from them. */
function withWords(figure: string, text: string | null): string {
  const stated = tidyLines(text ?? '');
  return stated && stated !== figure ? `${figure} (${stated})` : figure;
}

function dossierText(dossier: Dossier): string {
  return [withHeading('Trường hợp', tidyText(dossier.case ?? '')), ...dossier.items.map(itemText)]
    .slice(tidyText(dossier.case ?? '') ? 0 : 1)
    .join('\n');
}

function itemText({ name, originals, copies, hasElectronicForm, isProcessingResult }: DossierItem): string {
  const counts = [
    originals ? `bản chính: ${originals}` : null,
    copies ? `bản sao: ${copies}` : null,
    hasElectronicForm ? 'có biểu mẫu điện tử' : null,
    isProcessingResult ? 'là kết quả của thủ tục khác' : null,
  ].filter((count) => count !== null);
  return `- ${tidyLines(name)}${counts.length > 0 ? ` (${counts.join('; ')})` : ''}`;
}

/** Each form once. The start of its hash shows when a file of the same name has changed. */
function formTexts(forms: readonly FormTemplate[]): string[] {
  const texts = forms.map(({ name, fileName, sha256 }) => {
    const [title, file] = [tidyText(name), tidyText(fileName ?? '')];
    return [title, file === title ? null : file, sha256 && `SHA-256 ${sha256.slice(0, 12)}`].filter(Boolean).join(' – ');
  });
  return [...new Set(texts)];
}
