import type { Payload } from 'payload';
import type { Draft } from '../../announcing/announcing.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';
import { toStoredLine } from '../lines/toStoredLine.ts';
import type { Decision } from '../payloadTypes.ts';
import { toStoredDecision } from './toStoredDecision.ts';

/**
 * Stores a draft from elsewhere (a parsed file, an import) for editors and returns its id. It is marked incomplete, and
 * cannot move, until its last line is stored: a process may end between two lines.
 */
export async function saveDraft(payload: Payload, { decision, lines }: Draft): Promise<Decision['id']> {
  const { id } = await payload.create({
    collection: 'decisions',
    data: { ...toStoredDecision(decision), isIncomplete: true },
    depth: 0,
  });
  await saveLines(payload, id, lines);
  return id;
}

/** Replaces a stored draft, which becomes a draft again and keeps its address. Throws where it is announced. */
export async function replaceDraft(payload: Payload, id: Decision['id'], { decision, lines }: Draft): Promise<void> {
  const { state: _state, ...data } = toStoredDecision(decision);
  await payload.update({ collection: 'decisions', id, data: { ...data, isIncomplete: true }, depth: 0 });
  await payload.delete({ collection: 'lines', where: { decision: { equals: id } }, depth: 0 });
  await saveLines(payload, id, lines);
}

async function saveLines(payload: Payload, decision: Decision['id'], lines: readonly DraftLine[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    await payload.create({ collection: 'lines', data: { ...toStoredLine(line), decision, order: index + 1 }, depth: 0 });
  }
  await payload.update({ collection: 'decisions', id: decision, data: { isIncomplete: false }, depth: 0 });
}
