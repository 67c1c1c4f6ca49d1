import type { ChangeCounts } from '../../domain/sealing/announcement.ts';
import type { DraftDecision } from '../../domain/decision/draft.ts';
import { CHANGE_KINDS } from '../../domain/values/vocabulary.ts';
import { legalReferencesOf, namedCodeOrNull, textOrNull } from '../fields/fromForm.ts';
import { writable } from '../../domain/values/writable.ts';
import type { Decision } from '../payloadTypes.ts';

type StoredCounts = Decision['declaredCounts'];

/** From a stored decision to a draft of the domain. */
export function toDraftDecision(stored: Omit<Decision, 'id' | 'createdAt' | 'updatedAt' | 'state'>): DraftDecision {
  return writable({
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
    document: toSignedFile(stored.document),
  });
}

function countsOrNull(stored: StoredCounts): Partial<ChangeCounts> | null {
  const stated = [...CHANGE_KINDS, 'total' as const].flatMap((kind) => {
    const count = stored?.[kind];
    return typeof count === 'number' ? [[kind, count] as const] : [];
  });
  return stated.length === 0 ? null : Object.fromEntries(stated);
}

/** Parts that a correction may empty, and parts that only another value can replace. */
const MAY_BE_EMPTY = new Set(['expires', 'document', 'title', 'signer', 'declaredCounts']);

/** Only parts that the correction names are restated; a named empty part becomes empty. */
function restatesOf(stored: Decision['restates']): DraftDecision['restates'] {
  if (!stored?.parts) return null;
  const values = {
    number: textOrNull(stored.number),
    issuedOn: textOrNull(stored.issuedOn),
    issuerName: textOrNull(stored.issuerName),
    expires: expiriesOf(stored.expires),
    document: toSignedFile(stored.document),
    title: textOrNull(stored.title),
    signer: textOrNull(stored.signer),
    effectiveFrom: textOrNull(stored.effectiveFrom),
    declaredCounts: countsOrNull(stored.declaredCounts),
  };
  const named = stored.parts.filter((part) => values[part] !== null || MAY_BE_EMPTY.has(part)).map((part) => [part, values[part]]);
  return named.length === 0 ? null : (Object.fromEntries(named) as DraftDecision['restates']);
}

function expiriesOf(stored: Decision['expires']): DraftDecision['expires'] {
  return (stored ?? []).map(({ number, issuedOn, isWhole, noLongerInForceFrom }) => {
    const day = textOrNull(noLongerInForceFrom);
    return {
      number: number.normalize('NFC'),
      issuedOn: textOrNull(issuedOn),
      isWhole: isWhole ?? false,
      ...(day === null ? {} : { noLongerInForceFrom: day }),
    };
  });
}

/** The signed file as a draft names it; null without one. */
export function toSignedFile(stored: Decision['document']): DraftDecision['document'] {
  const [name, url, sha256] = [textOrNull(stored?.name), textOrNull(stored?.url), textOrNull(stored?.sha256)];
  return name === null && url === null && sha256 === null ? null : { name: name ?? '', url, sha256 };
}
