import type { ProcedureContent } from './content.ts';
import { EMPTY_CONTENT } from './content.ts';

/** A local entry's content over the national one: each part as the local line says it, else as the country does. */
export function pairContents(local: ProcedureContent | null, national: ProcedureContent | null): ProcedureContent {
  if (!local || !national) return local ?? national ?? EMPTY_CONTENT;
  const said = <T>(own: readonly T[], other: readonly T[]) => (own.length > 0 ? own : other);
  return {
    steps: said(local.steps, national.steps),
    channels: said(local.channels, national.channels),
    dossiers: said(local.dossiers, national.dossiers),
    dossierSets: local.dossierSets ?? national.dossierSets,
    results: said(local.results, national.results),
    resultDelivery: said(local.resultDelivery, national.resultDelivery),
    forms: said(local.forms, national.forms),
    requirements: local.requirements ?? national.requirements,
    receptionAddresses: said(local.receptionAddresses, national.receptionAddresses),
    keywords: local.keywords ?? national.keywords,
    note: local.note ?? national.note,
    source: local.source ?? national.source,
  };
}
