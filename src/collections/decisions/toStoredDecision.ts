import type { DraftDecision } from '../../domain/decision/draft.ts';
import type { Decision } from '../payloadTypes.ts';

export type StoredDecision = Omit<
  Decision,
  'id' | 'createdAt' | 'updatedAt' | 'lines' | 'state' | 'returnReason' | 'sealed' | 'reading'
> & {
  state: 'draft';
};

/** A drafted decision as its collection keeps it. */
export function toStoredDecision(decision: DraftDecision): StoredDecision {
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
    restates: toStoredRestatement(decision.restates),
    legalBasis: decision.legalBasis.map((reference) => ({ ...reference })),
    document: { ...(decision.document ?? NO_DOCUMENT) },
  };
}

/** What a correction restates; a part that it does not name stays empty. */
function toStoredRestatement(restates: DraftDecision['restates']): StoredDecision['restates'] {
  const { expires, document, declaredCounts, ...texts } = restates ?? {};
  return {
    parts: RESTATABLE.filter((part) => restates !== null && part in restates),
    ...NO_TEXTS,
    ...texts,
    declaredCounts: { ...declaredCounts },
    expires: (expires ?? []).map((expiry) => ({ ...expiry })),
    document: { ...(document ?? NO_DOCUMENT) },
  };
}

const NO_TEXTS = { number: null, issuedOn: null, issuerName: null, title: null, signer: null, effectiveFrom: null };
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
