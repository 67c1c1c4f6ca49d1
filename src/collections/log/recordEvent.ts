import type { Payload, PayloadRequest } from 'payload';
import { RECORDING } from './auditEvents.ts';

export interface AuditEvent {
  readonly action: string;
  /** 'decisions/12' */
  readonly what: string;
  readonly details?: string;
  /** Code of the authority whose approvers read it; by default that of the account. */
  readonly authority?: string | null | undefined;
}

/** Appends to the audit trail; `user` is null for the system itself. */
export async function recordEvent(payload: Payload, user: PayloadRequest['user'], { authority, ...event }: AuditEvent): Promise<void> {
  await payload.create({
    collection: 'audit-events',
    context: { [RECORDING]: true },
    data: {
      at: new Date().toISOString(),
      who: user?.email ?? 'system',
      details: null,
      authority: (authority || user?.authority) ?? null,
      ...event,
    },
  });
}
