import type { Payload } from 'payload';
import type { Draft } from '../../announcing/announcing.ts';
import { toStoredLine } from '../lines/toStoredLine.ts';
import type { Decision } from '../payloadTypes.ts';
import { toStoredDecision } from './toStoredDecision.ts';

/** Keeps a draft that came from elsewhere (a parsed file, an import) for editors to go on with; answers with its id. */
export async function saveDraft(payload: Payload, { decision, lines }: Draft): Promise<Decision['id']> {
  const { id } = await payload.create({ collection: 'decisions', data: toStoredDecision(decision), depth: 0 });
  for (const [index, line] of lines.entries()) {
    await payload.create({ collection: 'lines', data: { ...toStoredLine(line), decision: id, order: index + 1 }, depth: 0 });
  }
  return id;
}
