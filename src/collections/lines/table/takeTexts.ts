import type { PayloadRequest } from 'payload';
import { canonicalText } from '../../../domain/sealing/sealedLine.ts';
import { loadDraft } from '../../decisions/loadDraft.ts';
import { refusal } from '../../problems/refusal.ts';
import type { Decision, Line } from '../../payloadTypes.ts';
import { putLines } from '../putLines.ts';
import { reopenDecision } from '../reopenItsDecision.ts';
import { toStoredLine } from '../toStoredLine.ts';
import { lockedByOthers } from './lockedByOthers.ts';
import { requirePlugged } from '../../requirePlugged.ts';

/** Gives lines the texts in force and answers the ids of those that got anything of it; what a line says itself stays. */
export async function takeTexts(req: PayloadRequest, decision: Decision['id'], lines: readonly Line['id'][]): Promise<Line['id'][]> {
  const { payload, user } = req;
  const present = requirePlugged(req, 'presentLines');
  const asked = new Set(lines.map(String));
  const { draft, lineIds } = await loadDraft(payload, decision);
  const at = [...lineIds.keys()].filter((index) => asked.has(String(lineIds[index])));
  const held = await lockedByOthers(
    req,
    at.flatMap((index) => lineIds[index] ?? []),
  );
  if (held !== null) throw refusal(req, held, 'CONFLICT');
  const amended = await present.amend(draft, at);
  const changed = at.flatMap((index, n) => {
    const [line, id] = [amended[n], lineIds[index]];
    // A line with a text of its own may lack nothing.
    const isSame = line && canonicalText(line) === canonicalText(draft.lines[index]);
    return line && !isSame && id !== undefined ? [{ ...toStoredLine(line), id }] : [];
  });
  if (changed.length === 0) return [];
  await reopenDecision(decision, req);
  await putLines({ payload, user, decision }, { changed });
  return changed.map(({ id }) => id);
}
