import { partsBeside, partsInText } from '../content/contentParts.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import { fieldsOf, levelsOf } from '../decision/resolveLine.ts';
import type { SealedLineId } from '../sealing/sealedLine.ts';
import { ownTimeline, timelineFor } from '../timeline/timeline.ts';
import type { Version } from '../timeline/versions.ts';
import { summaryOfVersion, versionOn } from '../timeline/versions.ts';
import type { ProcedurePart } from '../values/vocabulary.ts';
import { GOVERNMENT_LEVEL_LABELS } from '../values/vocabulary.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { forEachLine, isMoved, lineViolation, makesText, partNames } from './checkContext.ts';

/**
 * Compares the text of today with the text to come. Somebody must explain when a part disappears or another authority
 * takes over.
 */
export const checkPresentText: Check = (context) =>
  forEachLine(context, (line, _at, i) => {
    // At its own code, a corrected line has nothing to be compared with but itself.
    if (!makesText(line) || (line.corrected && !isMoved(context, line))) return [];
    const present = presentVersion(context.remaining, line);
    return [
      ...checkSource(line, i),
      ...checkOverNational(context, line, i),
      ...checkLostParts(context, line, present, i),
      ...checkLevels(line, present, i),
      ...checkFields(line, present, i),
    ];
  });

/** Ids of the texts that the check needs: those to compare with and those that lines carry on. The caller loads them. */
export function textsToCompare({ resolved, catalogue }: Pick<CheckContext, 'resolved' | 'catalogue'>): SealedLineId[] {
  const ids = resolved.flatMap((line) => {
    const present = line.contentFrom === 'own' && makesText(line) ? presentVersion(catalogue, line) : null;
    return [line.carried?.id, present && textIdOf(present)].flatMap((id) => id ?? []);
  });
  return [...new Set(ids)];
}

/** The version that people of the line's place read on its day. */
function presentVersion(catalogue: Catalogue, { code, effectiveFrom, place }: ResolvedLine): Version | null {
  if (code === null || effectiveFrom === null) return null;
  return versionOn(timelineFor(catalogue, code, place?.code ?? null), effectiveFrom);
}

function textIdOf({ line, national }: Version): SealedLineId {
  const shown = national ?? line;
  return shown.summary.contentOf ?? shown.id;
}

/** A ministry's text is the national text itself, so it cannot be completed by another. */
function checkSource(line: ResolvedLine, i: number): Finding[] {
  if (line.contentFrom === 'own' || line.place !== null) return [];
  return [
    lineViolation(
      line,
      i,
      'NATIONAL_CONTENT_WITHOUT_PLACE',
      'contentFrom',
      'dòng có hiệu lực trên cả nước nên không thể lấy nội dung “theo trung ương”: nội dung hiện hành sẽ mất. Hãy nhập đủ nội dung của thủ tục.',
      'it holds for the nation, so its content cannot be "that of the nation": the present text would be gone. Enter the whole content.',
    ),
  ];
}

function checkOverNational({ remaining }: CheckContext, line: ResolvedLine, i: number): Finding[] {
  const { code, place, effectiveFrom, draft } = line;
  if (code === null || place === null || effectiveFrom === null || line.contentFrom !== 'own') return [];
  if (draft.content === null && !line.corrected) return [];
  if (versionOn(ownTimeline(remaining, code, null), effectiveFrom) === null) return [];
  const own = versionOn(ownTimeline(remaining, code, place.code), effectiveFrom);
  if (own && own.line.summary.contentFrom === 'own') return [];
  return [
    lineViolation(
      line,
      i,
      'OWN_TEXT_OVER_NATIONAL',
      'contentFrom',
      `thủ tục này có nội dung của trung ương còn hiệu lực; nội dung riêng sẽ thay toàn bộ nội dung đó đối với ${place.name}. Nếu chỉ khác một số bộ phận, hãy chọn “riêng, phần còn lại theo trung ương”.`,
      `this procedure has a national text in force; the line's own text replaces all of it for ${place.name}. If only some parts differ, choose "its own, the rest national".`,
    ),
  ];
}

const NONE: ReadonlySet<ProcedurePart> = new Set();

function checkLostParts({ textParts }: CheckContext, line: ResolvedLine, present: Version | null, i: number): Finding[] {
  const { draft } = line;
  if (!present || line.contentFrom !== 'own' || line.carried) return [];
  const inText = draft.content ? partsInText(draft.content) : NONE;
  const beside = partsBeside(draft);
  const isLost = (part: ProcedurePart) => !inText.has(part) && !beside.includes(part) && !draft.changedParts.includes(part);
  const lost = [...(textParts.get(textIdOf(present)) ?? []), ...partsBeside(summaryOfVersion(present))].filter(isLost);
  if (lost.length === 0) return [];
  return [
    lineViolation(
      line,
      i,
      'PARTS_NO_LONGER_SHOWN',
      'content',
      `nội dung hiện hành có ${partNames(lost, 'vi')}; dòng này không nhập nên từ ngày có hiệu lực sẽ KHÔNG còn hiển thị. Hãy nhập lại bộ phận còn áp dụng.`,
      `the present text has ${partNames(lost, 'en')}; the line does not, so they will no longer be shown. Enter again what still applies.`,
    ),
  ];
}

function checkLevels(line: ResolvedLine, present: Version | null, i: number): Finding[] {
  const levels = levelsOf(line);
  const isRead = line.contentFrom !== 'own' && line.place !== null;
  if (levels.length === 0)
    return isRead
      ? []
      : [
          lineViolation(
            line,
            i,
            'LEVELS_MISSING',
            'levels',
            'chưa có cấp thực hiện; sẽ được thống kê là “cơ quan khác”.',
            'it names no level, and will be counted under "other bodies".',
          ),
        ];
  const before = present ? summaryOfVersion(present).levels : [];
  const isSame = before.length === levels.length && before.every((level) => levels.includes(level));
  if (before.length === 0 || isSame || line.draft.changedParts.includes('levels')) return [];
  const named = (language: 'vi' | 'en') => before.map((level) => GOVERNMENT_LEVEL_LABELS[level][language].toLowerCase()).join(', ');
  return [
    lineViolation(
      line,
      i,
      'LEVELS_DIFFER',
      'levels',
      `cấp thực hiện hiện hành là ${named('vi')}. Kiểm tra; nếu cấp được sửa đổi, hãy chọn “cấp thực hiện” trong bộ phận sửa đổi.`,
      `its levels are now ${named('en')}. See to them; if they are amended, choose "levels" among the changed parts.`,
    ),
  ];
}

function checkFields(line: ResolvedLine, present: Version | null, i: number): Finding[] {
  const fields = fieldsOf(line).map(({ code, name }) => code ?? name);
  const isRead = line.contentFrom !== 'own' && line.place !== null;
  if (fields.length === 0)
    return isRead ? [] : [lineViolation(line, i, 'FIELD_MISSING', 'fields', 'chưa có lĩnh vực.', 'it names no field.')];
  const before = present ? summaryOfVersion(present).fields : [];
  const isKnown =
    before.length === 0 ||
    before.some(({ code, name }) => fields.includes(code ?? name) || fieldsOf(line).some((one) => one.name === name));
  if (isKnown || line.draft.changedParts.includes('field')) return [];
  const named = before.map(({ name }) => name).join(', ');
  return [
    lineViolation(
      line,
      i,
      'FIELD_DIFFERS',
      'fields',
      `lĩnh vực hiện hành là ${named}. Kiểm tra; nếu lĩnh vực được sửa đổi, hãy chọn “lĩnh vực” trong bộ phận sửa đổi.`,
      `its field is now ${named}. See to it; if it is amended, choose "field" among the changed parts.`,
    ),
  ];
}
