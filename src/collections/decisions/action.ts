import type { PayloadRequest } from 'payload';
import type { Announcing } from '../../announcing/announcing.ts';
import type { LoadedDraft } from './loadDraft.ts';

/** An action of somebody on a drafted decision. */
export interface Action {
  readonly req: PayloadRequest;
  readonly user: NonNullable<PayloadRequest['user']>;
  readonly loaded: LoadedDraft;
  readonly announcing: Announcing;
}
