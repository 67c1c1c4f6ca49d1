import type { Decision } from '../payloadTypes.ts';
import { loadDraft } from './loadDraft.ts';
import type { GivenExplanation } from './review/storedExplanations.ts';
import { takeStep, type Step, type StepDeps, type StepResult } from './takeStep.ts';

interface Request extends StepDeps {
  readonly id: Decision['id'];
  readonly explanations: readonly GivenExplanation[];
  /** The acting command: 'npm run decision'. */
  readonly command: string;
}

/**
 * Submits, approves and announces a stored draft by a command. After a refusal it is a draft again, so that editors can
 * continue.
 */
export async function announceStoredDraft({ id, explanations, command, ...deps }: Request): Promise<StepResult> {
  const take = async (step: Step) => takeStep(deps, await loadDraft(deps.payload, id), step, { command });
  const { state } = (await loadDraft(deps.payload, id)).stored;
  // The first step keeps the explanations; later ones find them.
  const isDraft = state === 'draft' || state === 'returned';
  if (isDraft) await take({ to: 'submitted', explanations });
  const approved = state === 'approved' ? null : await take({ to: 'approved', explanations: isDraft ? [] : explanations });
  const isApproved = approved === null || approved.outcome === 'moved';
  const result = isApproved ? await take({ to: 'announced', explanations: approved === null ? explanations : [] }) : approved;
  if (isRefused(result)) await take({ to: 'draft' });
  return result;
}

function isRefused({ outcome }: StepResult): boolean {
  return outcome === 'refused' || outcome === 'busy' || outcome === 'stopped';
}
