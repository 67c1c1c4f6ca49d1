import type { Announcing } from '../../announcing/announcing.ts';
import type { Violation } from '../../domain/check/violations.ts';
import { questionsOf } from './import/storedReading.ts';
import type { LoadedDraft } from './loadDraft.ts';

/**
 * All that is asked of a stored draft: by the check, and by whoever read its file. The panel never asks less than the
 * command.
 */
export async function askedOf({
  announcing,
  loaded,
}: {
  readonly announcing: Announcing;
  readonly loaded: LoadedDraft;
}): Promise<Violation[]> {
  return [...(await announcing.check(loaded.draft)), ...questionsOf(loaded.stored, loaded.lineIds)];
}
