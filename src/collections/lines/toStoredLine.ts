import { addDays } from '../../domain/values/calendarDate.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';
import type { Line } from '../payloadTypes.ts';
import { toContentBlock } from './toContentBlock.ts';

export type StoredLine = Omit<Line, 'id' | 'createdAt' | 'updatedAt' | 'decision' | 'order' | 'source'>;

/** From a drafted line to its collection. Forms show the last day, not the day after. */
export function toStoredLine(line: DraftLine): StoredLine {
  const rows = <Row extends object>(list: readonly Row[]): Row[] => list.map((row) => ({ ...row }));
  return {
    section: line.section,
    position: line.position,
    kind: line.kind,
    type: line.type,
    code: line.code,
    codeRaw: line.codeRaw,
    name: line.name,
    place: { ...(line.place ?? { code: null, name: null }) },
    levels: [...line.levels],
    fields: rows(line.fields),
    effectiveFrom: line.effectiveFrom,
    lastDay: line.effectiveUntil === null ? null : addDays(line.effectiveUntil, -1),
    afterwards: line.afterwards,
    changedParts: [...line.changedParts],
    amendingDocuments: rows(line.amendingDocuments),
    replaces: rows(line.replaces),
    earlier: { ...(line.earlier ?? { decisionNumber: null, issuedOn: null, section: null, position: null }) },
    corrects: line.corrects,
    isWithdrawn: line.isWithdrawn,
    contentFrom: line.contentFrom,
    isBoundaryIndependent: line.isBoundaryIndependent,
    audience: rows(line.audience),
    competentAuthorities: rows(line.competentAuthorities),
    implementingAuthorities: rows(line.implementingAuthorities),
    coordinatingAuthorities: rows(line.coordinatingAuthorities),
    onlineLevel: line.onlineLevel,
    partialOnlineReason: line.partialOnlineReason,
    legalBasis: rows(line.legalBasis),
    lifeEvents: rows(line.lifeEvents),
    content: line.content === null ? [] : [toContentBlock(line.content)],
  };
}
