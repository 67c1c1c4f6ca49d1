import type { CheckRefusal } from '../../announcing/announcing.ts';
import type { Decision } from '../payloadTypes.ts';
import { loadDraft } from './loadDraft.ts';
import type { GivenExplanation } from './storedExplanations.ts';
import { takeStep, type Step, type StepDeps, type StepResult } from './takeStep.ts';

interface Request extends StepDeps {
  readonly id: Decision['id'];
  readonly explanations: readonly GivenExplanation[];
  /** Whose hand: 'npm run decision'. */
  readonly command: string;
}

/**
 * Takes a stored draft all the way by a command's hand: submitted, approved, announced. Where a step is refused it is a
 * draft again, so that editors go on with it.
 */
export async function announceStoredDraft({ id, explanations, command, ...deps }: Request): Promise<StepResult> {
  const take = async (step: Step) => takeStep(deps, await loadDraft(deps.payload, id), step, { command });
  const { state } = (await loadDraft(deps.payload, id)).stored;
  if (state === 'draft' || state === 'returned') await take({ to: 'submitted', explanations });
  const approved = state === 'approved' ? null : await take({ to: 'approved', explanations });
  const result = approved && approved.outcome !== 'moved' ? approved : await take({ to: 'announced', explanations });
  if (isRefused(result)) await take({ to: 'draft' });
  return result;
}

function isRefused(result: StepResult): result is CheckRefusal | { outcome: 'busy' } {
  return result.outcome === 'refused' || result.outcome === 'busy';
}
