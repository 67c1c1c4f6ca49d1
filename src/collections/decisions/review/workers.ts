import type { Payload, PayloadRequest } from 'payload';
import type { Workers } from '../../../announcing/review/fourEyes.ts';
import type { Decision } from '../../payloadTypes.ts';

type Person = NonNullable<PayloadRequest['user']>;

/** The people who worked on a stored draft. */
export function workersOf({ drafters, submittedBy }: Pick<Decision, 'drafters' | 'submittedBy'>): Workers {
  return { drafters: idsOf(drafters), submittedBy: submittedBy ?? null };
}

/** The same list with one more drafter; the system itself is none. */
export function withDrafter(drafters: Decision['drafters'], user: Person | null | undefined): string[] {
  const known = idsOf(drafters);
  return user && !known.includes(idOf(user)) ? [...known, idOf(user)] : [...known];
}

/** Remembers who edited a line: they edited its decision. */
export async function rememberDrafter(payload: Payload, decision: Pick<Decision, 'id' | 'drafters'>, user: Person | null): Promise<void> {
  if (!user || idsOf(decision.drafters).includes(idOf(user))) return;
  await payload.update({ collection: 'decisions', id: decision.id, data: { drafters: withDrafter(decision.drafters, user) }, depth: 0 });
}

/** The id of an account as text, on every database. */
export function idOf({ id }: Pick<Person, 'id'>): string {
  return String(id);
}

function idsOf(drafters: Decision['drafters']): readonly string[] {
  return Array.isArray(drafters) ? drafters.filter((id): id is string => typeof id === 'string') : [];
}
