import type { ProcedureContent } from '../content/content.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import type { ProcedurePart } from '../values/vocabulary.ts';
import { PROCEDURE_PART_LABELS } from '../values/vocabulary.ts';
import type { Violation } from './violations.ts';
import type { Check } from './checkContext.ts';
import { forEachLine, lineLabel, makesText, violation } from './checkContext.ts';

/** Levels 1-4 gave way to partial and full on this day (NĐ 42/2022/NĐ-CP). */
const ONLINE_LEVELS_CHANGED_ON = '2022-08-15';
const PARTIAL_REASON_NEEDED_FROM = '2026-07-01';

/** What the law requires a procedure to say: NĐ 63/2010/NĐ-CP Điều 8 as amended by NĐ 92/2017/NĐ-CP. */
export const checkLineContent: Check = (context) =>
  forEachLine(context, (line, at, i) => {
    if (!makesText(line)) return [];
    return [...checkParts(line, at, i), ...checkAmendment(line, at, i), ...checkOnlineLevel(line, at, i)];
  });

/** Parts that the law requires and the line does not have. */
export function missingParts({ draft }: ResolvedLine): ProcedurePart[] {
  const content: Partial<ProcedureContent> = draft.content ?? {};
  const { steps = [], channels = [], dossiers = [], dossierSets = null } = content;
  const hasTimeLimit =
    channels.some(({ timeLimit }) => timeLimit.amount !== null || timeLimit.text !== null) ||
    dossiers.some(({ timeLimit }) => timeLimit !== null);
  const isThere: Partial<Record<ProcedurePart, boolean>> = {
    steps: steps.length > 0,
    channels: channels.length > 0,
    dossier: dossiers.length > 0 && dossierSets !== null,
    timeLimit: hasTimeLimit,
    audience: draft.audience.length > 0,
    implementingAuthority: draft.implementingAuthorities.length > 0,
  };
  return (Object.keys(isThere) as ProcedurePart[]).filter((part) => !isThere[part]);
}

function checkParts(line: ResolvedLine, at: string, i: number): Violation[] {
  if (line.contentFrom !== 'own' || line.carried) return [];
  const missing = missingParts(line);
  if (missing.length === 0) return [];
  const names = (language: 'vi' | 'en') => missing.map((part) => PROCEDURE_PART_LABELS[part][language]).join(', ');
  return [
    violation(
      'PART_MISSING',
      `${at}.content`,
      `Dòng ${lineLabel(line, i)}: thiếu ${names('vi')} (NĐ 63/2010/NĐ-CP Điều 8).`,
      `Line ${lineLabel(line, i)} lacks: ${names('en')} (Decree 63/2010/NĐ-CP, Article 8).`,
    ),
  ];
}

function checkAmendment(line: ResolvedLine, at: string, i: number): Violation[] {
  const { draft } = line;
  if (draft.kind !== 'amended' || draft.isBoundaryIndependent) return [];
  const found: Violation[] = [];
  if (draft.changedParts.length === 0)
    found.push(
      violation(
        'CHANGED_PARTS_NOT_NAMED',
        `${at}.changedParts`,
        `Dòng ${lineLabel(line, i)}: chưa nêu bộ phận được sửa đổi, bổ sung.`,
        `Line ${lineLabel(line, i)} does not name the parts that it changes.`,
      ),
    );
  if (draft.amendingDocuments.length === 0)
    found.push(
      violation(
        'AMENDING_DOCUMENTS_NOT_NAMED',
        `${at}.amendingDocuments`,
        `Dòng ${lineLabel(line, i)}: chưa nêu văn bản quy định nội dung sửa đổi, bổ sung.`,
        `Line ${lineLabel(line, i)} does not name the documents that amend it.`,
      ),
    );
  return found;
}

function checkOnlineLevel(line: ResolvedLine, at: string, i: number): Violation[] {
  const { draft, effectiveFrom } = line;
  if (effectiveFrom === null || draft.onlineLevel === 'none') return [];
  const isOfOldLevels = draft.onlineLevel.startsWith('level');
  const found: Violation[] = [];
  if (isOfOldLevels !== effectiveFrom < ONLINE_LEVELS_CHANGED_ON)
    found.push(
      violation(
        'ONLINE_LEVEL_NOT_OF_ITS_ERA',
        `${at}.onlineLevel`,
        `Dòng ${lineLabel(line, i)}: ${isOfOldLevels ? 'từ' : 'trước'} ${ONLINE_LEVELS_CHANGED_ON}, mức độ trực tuyến là ${isOfOldLevels ? 'một phần hoặc toàn trình' : '1 đến 4'} (NĐ 42/2022/NĐ-CP).`,
        `Line ${lineLabel(line, i)}: ${isOfOldLevels ? 'from' : 'before'} ${ONLINE_LEVELS_CHANGED_ON} online levels are ${isOfOldLevels ? 'partial or full' : '1 to 4'} (Decree 42/2022/NĐ-CP).`,
      ),
    );
  if (draft.onlineLevel === 'partial' && effectiveFrom >= PARTIAL_REASON_NEEDED_FROM && !draft.partialOnlineReason?.trim())
    found.push(
      violation(
        'PARTIAL_ONLINE_REASON_MISSING',
        `${at}.partialOnlineReason`,
        `Dòng ${lineLabel(line, i)}: từ ${PARTIAL_REASON_NEEDED_FROM} phải công khai lý do chỉ cung cấp trực tuyến một phần.`,
        `Line ${lineLabel(line, i)}: from ${PARTIAL_REASON_NEEDED_FROM} the reason for being online only in part must be public.`,
      ),
    );
  return found;
}
