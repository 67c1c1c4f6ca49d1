import { ownOr } from '../values/ownOr.ts';
import type { ProcedureContent } from './content.ts';
import { EMPTY_CONTENT } from './content.ts';

/**
 * A local text completed by the national one: each part is the local one where it is filled, otherwise the national
 * one.
 */
export function pairContents(local: ProcedureContent | null, national: ProcedureContent | null): ProcedureContent {
  if (!local || !national) return local ?? national ?? EMPTY_CONTENT;
  return {
    steps: ownOr(local.steps, national.steps),
    channels: ownOr(local.channels, national.channels),
    dossiers: ownOr(local.dossiers, national.dossiers),
    dossierSets: local.dossierSets ?? national.dossierSets,
    results: ownOr(local.results, national.results),
    resultDelivery: ownOr(local.resultDelivery, national.resultDelivery),
    forms: ownOr(local.forms, national.forms),
    requirements: local.requirements ?? national.requirements,
    receptionAddresses: ownOr(local.receptionAddresses, national.receptionAddresses),
    keywords: local.keywords ?? national.keywords,
    note: local.note ?? national.note,
    source: local.source ?? national.source,
  };
}
