import type { DraftDecision } from '../../domain/decision/draft.ts';
import type { Decision } from '../payloadTypes.ts';

export type StoredDecision = Omit<
  Decision,
  'id' | 'createdAt' | 'updatedAt' | 'lines' | 'state' | 'answers' | 'returnReason' | 'sealed'
> & {
  state: 'draft';
};

/** A drafted decision as its collection keeps it. */
export function toStoredDecision(decision: DraftDecision): StoredDecision {
  const { restates } = decision;
  return {
    state: 'draft',
    type: decision.type,
    number: decision.number,
    title: decision.title,
    issuingAuthority: { ...(decision.issuingAuthority ?? NOBODY) },
    signer: decision.signer,
    issuedOn: decision.issuedOn,
    effectiveFrom: decision.effectiveFrom,
    declaredCounts: { ...decision.declaredCounts },
    expires: decision.expires.map((expiry) => ({ ...expiry })),
    corrects: decision.corrects,
    restates: {
      parts: RESTATABLE.filter((part) => restates !== null && part in restates),
      title: restates?.title ?? null,
      signer: restates?.signer ?? null,
      effectiveFrom: restates?.effectiveFrom ?? null,
      declaredCounts: { ...restates?.declaredCounts },
      number: restates?.number ?? null,
      issuedOn: restates?.issuedOn ?? null,
      issuerName: restates?.issuerName ?? null,
      expires: (restates?.expires ?? []).map((expiry) => ({ ...expiry })),
      document: { ...(restates?.document ?? NO_DOCUMENT) },
    },
    legalBasis: decision.legalBasis.map((reference) => ({ ...reference })),
    document: { ...(decision.document ?? NO_DOCUMENT) },
  };
}

const NOBODY = { code: null, name: null };
const NO_DOCUMENT = { name: null, url: null, sha256: null };
const RESTATABLE = [
  'number',
  'issuedOn',
  'issuerName',
  'title',
  'signer',
  'effectiveFrom',
  'declaredCounts',
  'expires',
  'document',
] as const;
