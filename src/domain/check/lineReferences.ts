import { entryOf } from '../catalogue/aliases.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { firstLineOf } from '../catalogue/catalogue.ts';
import { parseProcedureCode, procedureCodeProblem } from '../values/procedureCode.ts';
import type { Announcement } from '../sealing/announcement.ts';
import { resolvePlace } from '../places/places.ts';
import { isWholeCountry } from '../decision/draft.ts';
import { citedDecisions } from '../decision/references.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import { codesReplacedByName, issuingPlace } from '../decision/resolveLine.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { candidatesIn, forEachLine, lineLabel, lineViolation, violation } from './checkContext.ts';

/** Everything that a line refers to must be found: code, row of an earlier decision, corrected line, place. */
export const checkLineReferences: Check = (context) =>
  forEachLine(context, (line, at, i) => [
    ...checkCode(context, line, at, i),
    ...checkReplaces(context, line, at, i),
    ...checkEarlier(context, line, i),
    ...checkCorrected(context, line, at),
    ...checkPlace(context, line, at),
  ]);

/** A new procedure may wait for its national code; a change must name the procedure that it changes. */
function checkCode(context: CheckContext, line: ResolvedLine, at: string, i: number): Finding[] {
  const { draft, code, cited } = line;
  const isAmbiguous = citedBy(context, line).length > 1;
  if (draft.code?.trim()) {
    const parsed = parseProcedureCode(draft.code);
    if (parsed?.isProvisional) return checkProvisional(context, line, parsed.code, i);
    if (parsed) return [];
    const { vi, en } = procedureCodeProblem(draft.code);
    return [violation('CODE_MALFORMED', `${at}.code`, vi, en)];
  }
  const mayWait = draft.kind === 'new' || draft.kind === 'replaced' || draft.kind === 'standardised';
  if (code !== null || mayWait) return [];
  // Two decisions have this number, so `checkEarlier` reports it.
  if (isAmbiguous) return [];
  if (draft.earlier?.position) {
    const several = cited.length > 1;
    return [
      violation(
        'REFERENCE_UNRESOLVED',
        `${at}.earlier`,
        several
          ? `Dòng ${lineLabel(line, i)}: số thứ tự ${draft.earlier.position} của ${draft.earlier.decisionNumber} có ở nhiều mục. Hãy ghi mục, hoặc mã thủ tục.`
          : `Dòng ${lineLabel(line, i)}: không tìm thấy số thứ tự ${draft.earlier.position} của ${draft.earlier.decisionNumber}. Hãy ghi mã thủ tục.`,
        several
          ? `Line ${lineLabel(line, i)}: position ${draft.earlier.position} of ${draft.earlier.decisionNumber} stands in several sections. Name the section, or the code.`
          : `Line ${lineLabel(line, i)}: position ${draft.earlier.position} of ${draft.earlier.decisionNumber} was not found. Give the procedure's code.`,
      ),
    ];
  }
  return [
    violation(
      'CODE_MISSING',
      `${at}.code`,
      `Dòng ${lineLabel(line, i)}: chưa có mã thủ tục, cũng không dẫn số thứ tự của quyết định trước.`,
      `Line ${lineLabel(line, i)} has no code and cites no row of an earlier decision.`,
    ),
  ];
}

/** The catalogue alone gives provisional codes, when it seals; a typed one would be the alias of something else one day. */
function checkProvisional({ catalogue }: CheckContext, line: ResolvedLine, code: string, i: number): Finding[] {
  if (entryOf(catalogue, code)) return [];
  return [
    lineViolation(
      line,
      i,
      'PROVISIONAL_CODE_UNKNOWN',
      'code',
      `mã tạm ${code} chưa được cấp cho thủ tục nào. Mã bắt đầu bằng “0.” do danh mục tự cấp khi công bố: hãy ghi mã quốc gia, hoặc để trống mã của thủ tục mới.`,
      `the provisional code ${code} was given to no procedure. The catalogue itself gives codes that start with "0." when it announces: give the national code, or leave the code of a new procedure empty.`,
    ),
  ];
}

function checkReplaces({ catalogue }: CheckContext, line: ResolvedLine, at: string, i: number): Finding[] {
  return line.draft.replaces.flatMap(({ code, name }, k) => {
    if (code === null || code.trim() === '') return unnamedReplaced(catalogue, line, name, k, i);
    if (parseProcedureCode(code)) return [];
    const { vi, en } = procedureCodeProblem(code);
    return [violation('CODE_MALFORMED', `${at}.replaces.${k}`, vi, en)];
  });
}

/** A replaced procedure given by name alone must match exactly one, or nothing would end. */
function unnamedReplaced(catalogue: Catalogue, line: ResolvedLine, name: string, k: number, i: number): Finding[] {
  const found = codesReplacedByName(catalogue, name, line);
  if (found.length === 1 || line.effectiveFrom === null) return [];
  const [vi, en] =
    found.length === 0
      ? [`danh mục không có thủ tục nào còn hiệu lực tên “${name}”.`, `no procedure in force is called "${name}".`]
      : [
          `có ${found.length} thủ tục tên “${name}”: ${found.join(', ')}.`,
          `${found.length} procedures are called "${name}": ${found.join(', ')}.`,
        ];
  return [
    lineViolation(
      line,
      i,
      'REFERENCE_UNRESOLVED',
      `replaces.${k}`,
      `${vi} Hãy ghi mã của thủ tục bị thay thế.`,
      `${en} Give the code of what it replaces.`,
    ),
  ];
}

/** The decisions that the citation of an earlier decision may mean. */
function citedBy({ decision, catalogue, registers }: CheckContext, { draft: { earlier } }: ResolvedLine): Announcement[] {
  if (!earlier?.decisionNumber) return [];
  const { decisionNumber: number, issuedOn } = earlier;
  const { issuingAuthority } = decision;
  return citedDecisions(catalogue, registers, { number, issuedOn }, { issuingAuthority, place: issuingPlace(decision, registers) });
}

function checkEarlier(context: CheckContext, line: ResolvedLine, i: number): Finding[] {
  const { earlier } = line.draft;
  if (!earlier?.decisionNumber) return [];
  const { decisionNumber: number, position } = earlier;
  const fitting = citedBy(context, line);
  if (fitting.length > 1)
    return [
      lineViolation(
        line,
        i,
        line.code === null ? 'REFERENCE_AMBIGUOUS' : 'EARLIER_DECISION_AMBIGUOUS',
        'earlier.decisionNumber',
        `có ${fitting.length} quyết định ${number}: ${candidatesIn('vi', fitting)}. Hãy ghi ngày ban hành của quyết định được dẫn.`,
        `there are ${fitting.length} decisions ${number}: ${candidatesIn('en', fitting)}. Give the day of the one that is cited.`,
      ),
    ];
  if (fitting.length === 0)
    return [
      lineViolation(
        line,
        i,
        'EARLIER_DECISION_UNKNOWN',
        'earlier.decisionNumber',
        `hệ thống chưa có quyết định ${number}.`,
        `the catalogue does not know decision ${number}.`,
      ),
    ];
  if (!position || line.cited.length === 1 || line.code === null) return [];
  return [
    lineViolation(
      line,
      i,
      'EARLIER_POSITION_UNKNOWN',
      'earlier.position',
      `quyết định ${number} ${line.cited.length === 0 ? 'không có' : 'có nhiều'} số thứ tự ${position}.`,
      `decision ${number} has ${line.cited.length === 0 ? 'no' : 'several'} position ${position}.`,
    ),
  ];
}

function checkCorrected({ catalogue }: CheckContext, { draft }: ResolvedLine, at: string): Finding[] {
  if (draft.corrects === null || firstLineOf(catalogue, draft.corrects)) return [];
  return [
    violation(
      'CORRECTED_LINE_UNKNOWN',
      `${at}.corrects`,
      `Không có dòng nào đã công bố mang định danh ${draft.corrects}.`,
      `No announced line has the id ${draft.corrects}.`,
    ),
  ];
}

function checkPlace({ decision, registers }: CheckContext, { draft, place }: ResolvedLine, at: string): Finding[] {
  if (!draft.place || isWholeCountry(draft.place)) return [];
  const asked = draft.place.code ?? draft.place.name;
  const unit = place?.code ? resolvePlace(registers.places, place.code, decision.issuedOn ?? '9999-12-31') : null;
  if (unit?.level === 'province') return [];
  return [
    violation(
      'PLACE_UNKNOWN',
      `${at}.place`,
      `“${asked}” không phải là tỉnh, thành phố tồn tại vào ngày ban hành. Ghi mã như 24, hoặc 24~2025-06-30 cho tỉnh trước sắp xếp.`,
      `"${asked}" is no province of the day of signature. Write its code as 24, or 24~2025-06-30 for one that ended.`,
    ),
  ];
}
