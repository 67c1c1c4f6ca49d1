import { partsBeside, partsInText } from '../content/contentParts.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import { onceForEach } from '../values/onceForEach.ts';
import { ownOr } from '../values/ownOr.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { Label, ProcedurePart } from '../values/vocabulary.ts';
import { PROCEDURE_PART_LABELS } from '../values/vocabulary.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { forEachLine, lineViolation, makesText, partNames } from './checkContext.ts';

/** From this day, levels 1-4 became partial and full (NĐ 42/2022/NĐ-CP). */
const ONLINE_LEVELS_CHANGED_ON = '2022-08-15';
const PARTIAL_REASON_NEEDED_FROM = '2026-07-01';
const PARTIAL_REASON_MISSING: Label = {
  vi: `từ ${dayInWords(PARTIAL_REASON_NEEDED_FROM)} phải công khai lý do chỉ cung cấp trực tuyến một phần (Điều 14 Nghị định 224/2026/NĐ-CP).`,
  en: `from ${PARTIAL_REASON_NEEDED_FROM} the reason for being online only in part must be public (Decree 224/2026/NĐ-CP, Article 14).`,
};
/** NĐ 63/2010/NĐ-CP Điều 8 as amended by NĐ 92/2017/NĐ-CP, without the parts that only some procedures have. */
const REQUIRED: readonly ProcedurePart[] = ['steps', 'channels', 'dossier', 'timeLimit', 'audience', 'implementingAuthority'];

/** The parts that the law requires of a procedure, and the changed parts that an amendment must name. */
export const checkLineContent: Check = (context) =>
  forEachLine(context, (line, _at, i) => {
    if (!makesText(line)) return [];
    return [...checkParts(context, line, i), ...checkAmendment(line, i), ...checkOnlineLevel(line, i), ...checkBasis(context, line, i)];
  });

/** Required parts that a line lacks; `carried` are those of the earlier text that the line keeps, if any. */
function missingParts({ draft, carried: from }: ResolvedLine, carried: ReadonlySet<ProcedurePart>): ProcedurePart[] {
  const inText = draft.content ? partsInText(draft.content) : carried;
  const beside = partsBeside({
    audience: ownOr(draft.audience, from?.summary.audience),
    implementingAuthorities: ownOr(draft.implementingAuthorities, from?.summary.implementingAuthorities),
    legalBasis: draft.legalBasis,
  });
  return REQUIRED.filter((part) => !inText.has(part) && !beside.includes(part));
}

const NONE: ReadonlySet<ProcedurePart> = new Set();

function checkParts({ textParts }: CheckContext, line: ResolvedLine, i: number): Finding[] {
  const carried = line.carried ? textParts.get(line.carried.id) : NONE;
  // The carried text was not loaded, so nothing can be checked.
  if (line.contentFrom !== 'own' || carried === undefined) return [];
  const missing = missingParts(line, carried);
  if (missing.length === 0) return [];
  const lacks = lacking(missing.join(' '));
  return line.carried
    ? [
        lineViolation(
          line,
          i,
          'PART_MISSING',
          'content',
          `nội dung cũ được áp dụng lại ${lacks.vi}`,
          `the older text that it carries on ${lacks.en}`,
        ),
      ]
    : [lineViolation(line, i, 'PART_MISSING', 'content', lacks.vi, `it ${lacks.en}`)];
}

/** Written once for each of the few sets of required parts, not once for each of hundreds of lines. */
const lacking = onceForEach((missing): Label => {
  const parts = REQUIRED.filter((part) => missing.split(' ').includes(part));
  return {
    vi: `thiếu ${partNames(parts, 'vi')} (Điều 8 Nghị định 63/2010/NĐ-CP). Bộ phận không nhập sẽ không hiển thị.`,
    en: `lacks ${partNames(parts, 'en')} (Decree 63/2010/NĐ-CP, Article 8). What is not entered is not shown.`,
  };
});

function checkAmendment(line: ResolvedLine, i: number): Finding[] {
  const { draft } = line;
  if (draft.kind !== 'amended' || draft.isBoundaryIndependent) return [];
  const found: Finding[] = [];
  if (draft.changedParts.length === 0)
    found.push(
      lineViolation(
        line,
        i,
        'CHANGED_PARTS_NOT_NAMED',
        'changedParts',
        'hãy cho biết bộ phận nào của thủ tục được sửa đổi, bổ sung (khoản 2 Điều 15 Nghị định 63/2010/NĐ-CP).',
        'say which parts of the procedure are amended (Decree 63/2010/NĐ-CP, Article 15.2).',
      ),
    );
  if (draft.amendingDocuments.length === 0)
    found.push(
      lineViolation(
        line,
        i,
        'AMENDING_DOCUMENTS_NOT_NAMED',
        'amendingDocuments',
        'hãy cho biết văn bản quy định nội dung sửa đổi, bổ sung (khoản 2 Điều 15 Nghị định 63/2010/NĐ-CP).',
        'say which documents amend it (Decree 63/2010/NĐ-CP, Article 15.2).',
      ),
    );
  return found;
}

function checkOnlineLevel(line: ResolvedLine, i: number): Finding[] {
  const { draft, effectiveFrom } = line;
  if (effectiveFrom === null || draft.onlineLevel === 'none') return [];
  const isOfOldLevels = draft.onlineLevel.startsWith('level');
  const found: Finding[] = [];
  if (isOfOldLevels !== effectiveFrom < ONLINE_LEVELS_CHANGED_ON)
    found.push(
      lineViolation(
        line,
        i,
        'ONLINE_LEVEL_NOT_OF_ITS_ERA',
        'onlineLevel',
        `${isOfOldLevels ? 'từ' : 'trước'} ${dayInWords(ONLINE_LEVELS_CHANGED_ON)}, mức độ trực tuyến là ${isOfOldLevels ? 'một phần hoặc toàn trình' : '1 đến 4'} (Nghị định 42/2022/NĐ-CP).`,
        `${isOfOldLevels ? 'from' : 'before'} ${ONLINE_LEVELS_CHANGED_ON} online levels are ${isOfOldLevels ? 'partial or full' : '1 to 4'} (Decree 42/2022/NĐ-CP).`,
      ),
    );
  if (draft.onlineLevel === 'partial' && effectiveFrom >= PARTIAL_REASON_NEEDED_FROM && !draft.partialOnlineReason?.trim())
    found.push(
      lineViolation(line, i, 'PARTIAL_ONLINE_REASON_MISSING', 'partialOnlineReason', PARTIAL_REASON_MISSING.vi, PARTIAL_REASON_MISSING.en),
    );
  if (draft.content && draft.content.channels.length > 0 && !draft.content.channels.some(({ kind }) => kind === 'online'))
    found.push(
      lineViolation(
        line,
        i,
        'ONLINE_CHANNEL_MISSING',
        'content',
        'có mức độ trực tuyến nhưng cách thức thực hiện không có “trực tuyến”. Hãy bổ sung cách thức, hoặc bỏ mức độ.',
        'it has an online level but no online channel. Add the channel, or take the level out.',
      ),
    );
  return found;
}

function checkBasis({ decision }: CheckContext, line: ResolvedLine, i: number): Finding[] {
  const { draft } = line;
  if (
    draft.kind !== 'new' ||
    line.corrected !== null ||
    line.contentFrom !== 'own' ||
    draft.legalBasis.length > 0 ||
    decision.legalBasis.length > 0
  )
    return [];
  return [
    lineViolation(
      line,
      i,
      'LEGAL_BASIS_MISSING',
      'legalBasis',
      `chưa nêu ${PROCEDURE_PART_LABELS.legalBasis.vi.toLowerCase()} (khoản 1 Điều 15 Nghị định 63/2010/NĐ-CP).`,
      'it names no legal basis (Decree 63/2010/NĐ-CP, Article 15.1).',
    ),
  ];
}
