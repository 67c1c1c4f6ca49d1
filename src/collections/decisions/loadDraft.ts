import type { Payload } from 'payload';
import type { Draft } from '../../announcing/announcing.ts';
import { toDraftLine } from '../lines/toDraftLine.ts';
import type { Decision } from '../payloadTypes.ts';
import { toDraftDecision } from './toDraftDecision.ts';

export interface LoadedDraft {
  readonly stored: Decision;
  readonly draft: Draft;
  /** Ids of the stored lines, in the order of `draft.lines`. */
  readonly lineIds: readonly (number | string)[];
}

/** A decision with its lines in order. Throws Payload's NotFound for an unknown id. */
export async function loadDraft(payload: Payload, id: Decision['id']): Promise<LoadedDraft> {
  const stored = await payload.findByID({ collection: 'decisions', id, depth: 0, joins: false });
  const { docs } = await payload.find({
    collection: 'lines',
    where: { decision: { equals: id } },
    sort: ['order', 'id'],
    depth: 0,
    pagination: false,
    limit: 0,
  });
  return { stored, draft: { decision: toDraftDecision(stored), lines: docs.map(toDraftLine) }, lineIds: docs.map((line) => line.id) };
}
