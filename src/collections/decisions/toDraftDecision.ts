import type { ChangeCounts } from '../../domain/sealing/announcement.ts';
import type { DraftDecision } from '../../domain/decision/draft.ts';
import { CHANGE_KINDS } from '../../domain/values/vocabulary.ts';
import { legalReferencesOf, namedCodeOrNull, textOrNull } from '../fields/fromForm.ts';
import type { Decision } from '../payloadTypes.ts';

type StoredCounts = Decision['declaredCounts'];

/** A stored decision as the domain takes it. */
export function toDraftDecision(stored: Omit<Decision, 'id' | 'createdAt' | 'updatedAt' | 'state'>): DraftDecision {
  return {
    type: stored.type,
    number: textOrNull(stored.number),
    title: textOrNull(stored.title),
    issuingAuthority: namedCodeOrNull(stored.issuingAuthority),
    signer: textOrNull(stored.signer),
    issuedOn: textOrNull(stored.issuedOn),
    effectiveFrom: textOrNull(stored.effectiveFrom),
    declaredCounts: countsOrNull(stored.declaredCounts),
    expires: expiriesOf(stored.expires),
    corrects: textOrNull(stored.corrects),
    restates: restatesOf(stored.restates),
    legalBasis: legalReferencesOf(stored.legalBasis),
    document: documentOf(stored.document),
  };
}

function countsOrNull(stored: StoredCounts): Partial<ChangeCounts> | null {
  const stated = [...CHANGE_KINDS, 'total' as const].flatMap((kind) => {
    const count = stored?.[kind];
    return typeof count === 'number' ? [[kind, count] as const] : [];
  });
  return stated.length === 0 ? null : Object.fromEntries(stated);
}

/** Only the parts that the correction names are restated; a part named and left empty is restated as nothing. */
function restatesOf(stored: Decision['restates']): DraftDecision['restates'] {
  const parts = new Set(stored?.parts ?? []);
  const effectiveFrom = textOrNull(stored?.effectiveFrom);
  const [number, issuedOn, issuerName] = [textOrNull(stored?.number), textOrNull(stored?.issuedOn), textOrNull(stored?.issuerName)];
  const restated = {
    ...(parts.has('number') && number !== null ? { number } : {}),
    ...(parts.has('issuedOn') && issuedOn !== null ? { issuedOn } : {}),
    ...(parts.has('issuerName') && issuerName !== null ? { issuerName } : {}),
    ...(parts.has('expires') ? { expires: expiriesOf(stored?.expires) } : {}),
    ...(parts.has('document') ? { document: documentOf(stored?.document) } : {}),
    ...(parts.has('title') ? { title: textOrNull(stored?.title) } : {}),
    ...(parts.has('signer') ? { signer: textOrNull(stored?.signer) } : {}),
    ...(parts.has('effectiveFrom') && effectiveFrom !== null ? { effectiveFrom } : {}),
    ...(parts.has('declaredCounts') ? { declaredCounts: countsOrNull(stored?.declaredCounts) } : {}),
  };
  return Object.keys(restated).length === 0 ? null : restated;
}

function expiriesOf(stored: Decision['expires']): DraftDecision['expires'] {
  return (stored ?? []).map(({ number, issuedOn, isWhole }) => ({
    number: number.normalize('NFC'),
    issuedOn: textOrNull(issuedOn),
    isWhole: isWhole ?? false,
  }));
}

function documentOf(stored: Decision['document']): DraftDecision['document'] {
  const [name, url, sha256] = [textOrNull(stored?.name), textOrNull(stored?.url), textOrNull(stored?.sha256)];
  return name === null && url === null && sha256 === null ? null : { name: name ?? '', url, sha256 };
}
