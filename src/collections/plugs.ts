import type { Payload } from 'payload';
import type { Announcing } from '../announcing/announcing.ts';
import type { Desk } from '../announcing/desk/createDesk.ts';
import type { LookUp } from '../announcing/editing/lookUp.ts';
import type { PresentLines } from '../announcing/editing/presentLines.ts';
import type { FileDrafting } from '../announcing/fromFile/fileDrafting.ts';
import type { FourEyes } from '../announcing/review/fourEyes.ts';
import type { CatalogueViews } from '../announcing/views/catalogueViews.ts';
import type { DraftPages } from '../announcing/views/draftPages.ts';
import type { SignatureChecker } from '../reading/signatures/createSignatureChecker.ts';
import type { CheckWebhookFilter } from '../store/webhookStore.ts';
import type { ProcedureFinder } from './lines/table/procedureFinder.ts';
import type { Mail } from './mail/mail.ts';

/** What the wiring gives to the collections of this process. Payload hands a hook or an endpoint nothing but itself. */
export interface Plugs {
  readonly announcing: Announcing;
  readonly fileDrafting: FileDrafting;
  readonly presentLines: PresentLines;
  readonly catalogueViews: CatalogueViews;
  readonly draftPages: DraftPages;
  readonly desk: Desk;
  readonly lookUp: LookUp;
  readonly procedureFinder: ProcedureFinder;
  readonly signatureChecker: SignatureChecker;
  readonly webhookFilter: CheckWebhookFilter;
  readonly mail: Mail;
  readonly fourEyes: FourEyes;
  /** The token of the first visit, while there is no account. */
  readonly setupToken: string;
}

/** The wiring calls this after opening; what is plugged in later replaces what was there. */
export function plugIn(payload: Payload, plugs: Partial<Plugs>): void {
  payload.config.custom = { ...payload.config.custom, ...plugs };
}

/** Null in a process whose wiring did not plug it in: a reader announces nothing, and without a mail server there is no mail. */
export function plugged<Name extends keyof Plugs>(payload: Payload, name: Name): Plugs[Name] | null {
  const custom = payload.config.custom as Partial<Plugs> | undefined;
  return custom?.[name] ?? null;
}
