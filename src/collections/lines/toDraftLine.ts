import { addDays } from '../../domain/values/calendarDate.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';
import { legalReferencesOf, namedCodeOrNull, namedCodesOf, textOrNull } from '../fields/fromForm.ts';
import { writable } from '../../domain/values/writable.ts';
import type { Line } from '../payloadTypes.ts';
import { toContent } from './toContent.ts';

/**
 * From a stored line to a draft of the domain. The form's last day becomes the first day without effect. Drafts of earlier
 * releases may hold control characters, which must not be sealed.
 */
export function toDraftLine(stored: Omit<Line, 'id' | 'createdAt' | 'updatedAt' | 'decision'>): DraftLine {
  const lastDay = textOrNull(stored.lastDay);
  const [content] = stored.content ?? [];
  return writable({
    section: textOrNull(stored.section),
    position: textOrNull(stored.position),
    kind: stored.kind,
    type: stored.type,
    code: textOrNull(stored.code),
    codeRaw: textOrNull(stored.codeRaw),
    name: textOrNull(stored.name),
    place: namedCodeOrNull(stored.place),
    levels: stored.levels ?? [],
    fields: namedCodesOf(stored.fields),
    effectiveFrom: textOrNull(stored.effectiveFrom),
    effectiveUntil: lastDay === null ? null : addDays(lastDay, 1),
    afterwards: lastDay === null ? null : (stored.afterwards ?? null),
    changedParts: stored.changedParts ?? [],
    amendingDocuments: legalReferencesOf(stored.amendingDocuments),
    replaces: namedCodesOf(stored.replaces),
    earlier: earlierOf(stored.earlier),
    corrects: textOrNull(stored.corrects),
    isWithdrawn: stored.isWithdrawn ?? false,
    contentFrom: stored.contentFrom,
    isBoundaryIndependent: stored.isBoundaryIndependent ?? false,
    audience: namedCodesOf(stored.audience),
    competentAuthorities: namedCodesOf(stored.competentAuthorities),
    implementingAuthorities: namedCodesOf(stored.implementingAuthorities),
    coordinatingAuthorities: namedCodesOf(stored.coordinatingAuthorities),
    onlineLevel: stored.onlineLevel,
    partialOnlineReason: textOrNull(stored.partialOnlineReason),
    legalBasis: legalReferencesOf(stored.legalBasis),
    lifeEvents: namedCodesOf(stored.lifeEvents),
    content: content ? toContent(content) : null,
  });
}

function earlierOf(stored: Line['earlier']): DraftLine['earlier'] {
  const decisionNumber = textOrNull(stored?.decisionNumber);
  if (decisionNumber === null) return null;
  return {
    decisionNumber,
    issuedOn: textOrNull(stored?.issuedOn),
    section: textOrNull(stored?.section),
    position: textOrNull(stored?.position),
  };
}
