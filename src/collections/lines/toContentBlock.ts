import type { FormTemplate, ProcedureContent } from '../../domain/content/content.ts';
import type { ContentBlock } from './toContent.ts';

/** A procedure's content as the block of a stored line. */
export function toContentBlock(content: ProcedureContent): ContentBlock {
  return {
    blockType: 'procedureContent',
    steps: content.steps.map((step) => ({ ...step })),
    channels: content.channels.map((channel) => ({
      ...channel,
      timeLimit: { ...channel.timeLimit },
      fees: channel.fees.map((fee) => ({ ...fee })),
    })),
    dossiers: content.dossiers.map(({ timeLimit, items, ...dossier }) => ({
      ...dossier,
      hasTimeLimit: timeLimit !== null,
      timeLimit: { ...(timeLimit ?? { amount: null, unit: null, text: null }) },
      items: items.map((item) => ({ ...item, forms: formRows(item.forms) })),
    })),
    dossierSets: content.dossierSets,
    results: content.results.map((result) => ({ ...result })),
    resultDelivery: content.resultDelivery.map((delivery) => ({ ...delivery })),
    forms: formRows(content.forms),
    requirements: content.requirements,
    receptionAddresses: content.receptionAddresses.map((address) => ({ address })),
    keywords: content.keywords,
    note: content.note,
    source: content.source === null ? null : { ...content.source },
  };
}

function formRows(forms: readonly FormTemplate[]): FormTemplate[] {
  return forms.map((form) => ({ ...form }));
}
