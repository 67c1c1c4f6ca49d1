import type { Channel, Dossier, FormTemplate, ProcedureContent, TimeLimit } from '../../domain/content/content.ts';
import { namedCodesOf, textOrNull, type MaybeText } from '../fields/fromForm.ts';
import type { Line } from '../payloadTypes.ts';

export type ContentBlock = NonNullable<Line['content']>[number];
type Rows<Name extends keyof ContentBlock> = NonNullable<ContentBlock[Name]>;
type ChannelRow = Extract<Rows<'channels'>, unknown[]>[number];
type DossierRow = Extract<Rows<'dossiers'>, unknown[]>[number];
type FormRow = { name: string; fileName?: MaybeText; url?: MaybeText; sha256?: MaybeText };

/** The content block of a stored line as the domain takes it. */
export function toContent(block: ContentBlock): ProcedureContent {
  return {
    steps: (block.steps ?? []).map(({ name, description }) => ({ name: textOrNull(name), description: nfc(description) })),
    channels: (block.channels ?? []).map(toChannel),
    dossiers: (block.dossiers ?? []).map(toDossier),
    dossierSets: block.dossierSets ?? null,
    results: namedCodesOf(block.results),
    resultDelivery: (block.resultDelivery ?? []).map(({ kind, text }) => ({ kind, text: textOrNull(text) })),
    forms: toForms(block.forms),
    requirements: textOrNull(block.requirements),
    receptionAddresses: (block.receptionAddresses ?? []).map(({ address }) => nfc(address)),
    keywords: textOrNull(block.keywords),
    note: textOrNull(block.note),
    source: isRecord(block.source) ? block.source : null,
  };
}

function toChannel({ kind, timeLimit, fees, description }: ChannelRow): Channel {
  return {
    kind,
    timeLimit: toTimeLimit(timeLimit),
    fees: (fees ?? []).map((fee) => ({ kind: fee.kind, amount: fee.amount ?? null, currency: fee.currency, text: textOrNull(fee.text) })),
    description: textOrNull(description),
  };
}

function toDossier(dossier: DossierRow): Dossier {
  return {
    code: textOrNull(dossier.code),
    case: textOrNull(dossier.case),
    timeLimit: dossier.hasTimeLimit ? toTimeLimit(dossier.timeLimit) : null,
    items: (dossier.items ?? []).map((item) => ({
      code: textOrNull(item.code),
      name: nfc(item.name),
      originals: item.originals ?? null,
      copies: item.copies ?? null,
      hasElectronicForm: item.hasElectronicForm ?? false,
      isProcessingResult: item.isProcessingResult ?? false,
      forms: toForms(item.forms),
    })),
  };
}

function toTimeLimit(stored: ChannelRow['timeLimit'] | undefined): TimeLimit {
  return { amount: stored?.amount ?? null, unit: stored?.unit ?? null, text: textOrNull(stored?.text) };
}

function toForms(rows: readonly FormRow[] | null | undefined): FormTemplate[] {
  return (rows ?? []).map(({ name, fileName, url, sha256 }) => ({
    name: nfc(name),
    fileName: textOrNull(fileName),
    url: textOrNull(url),
    sha256: textOrNull(sha256),
  }));
}

function nfc(text: MaybeText): string {
  return (text ?? '').normalize('NFC');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
