import { announcementOf } from '../catalogue/catalogue.ts';
import { decisionOfLine, firstLinesOf, statedHead } from '../catalogue/correctedDecision.ts';
import { speaksFor } from '../decision/issuer.ts';
import { issuingPlace } from '../decision/resolveLine.ts';
import type { Announcement } from '../sealing/announcement.ts';
import type { Claim } from '../timeline/claims.ts';
import { claimsOn } from '../timeline/timeline.ts';
import { dayInWords } from '../values/dayInWords.ts';
import { CHANGE_KIND_LABELS } from '../values/vocabulary.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { forEachLine, isMoved, lineLabel, lineViolation, numberOfKey, violation } from './checkContext.ts';

/**
 * Only a decision of type correction corrects: line by line, one decision of the same authority. Each line repeats the
 * kind of the line that it corrects. Somebody must explain when a line moves past others or when lines are left out.
 */
export const checkCorrections: Check = (context) => {
  if (context.decision.type !== 'correction') return checkNoCorrection(context);
  const { decision, catalogue } = context;
  if (decision.corrects === null)
    return [
      violation(
        'CORRECTED_DECISION_MISSING',
        'corrects',
        'Chưa nêu quyết định được đính chính.',
        'The correction does not say which decision it corrects.',
      ),
    ];
  const mended = announcementOf(catalogue, decision.corrects);
  if (!mended)
    return [
      violation(
        'CORRECTED_DECISION_UNKNOWN',
        'corrects',
        `Chưa có quyết định nào được công bố với định danh ${decision.corrects}. Định danh là phần cuối địa chỉ trang của quyết định, ví dụ 2026-08-30/H31/3500-QD-UBND.`,
        `No decision is announced under the key ${decision.corrects}. The key is the end of the address of its page, as 2026-08-30/H31/3500-QD-UBND.`,
      ),
    ];
  return [...checkOwn(context, mended), ...checkLines(context, mended), ...checkOrder(context), ...checkRestatedDay(context, mended)];
};

function checkNoCorrection({ decision, lines }: CheckContext): Finding[] {
  const outside = (path: string) =>
    violation(
      'CORRECTION_OUTSIDE_CORRECTION',
      path,
      'Chỉ quyết định loại “đính chính” mới được đính chính hoặc rút dòng đã công bố.',
      'Only a decision of type correction may correct or withdraw what is announced.',
    );
  return [
    ...(decision.corrects !== null || decision.restates !== null ? [outside('corrects')] : []),
    ...lines.flatMap((line, i) => (line.corrects !== null || line.isWithdrawn ? [outside(`lines.${i}.corrects`)] : [])),
  ];
}

function checkOwn({ decision, registers }: CheckContext, mended: Announcement): Finding[] {
  const { issuingAuthority, issuedOn } = decision;
  if (!issuingAuthority || issuedOn === null) return [];
  if (speaksFor(registers, { issuingAuthority, issuedOn, place: issuingPlace(decision, registers) }, mended.head)) return [];
  const issuer = mended.head.issuingAuthority.name;
  return [
    violation(
      'CORRECTION_OF_ANOTHERS_DECISION',
      'corrects',
      `Quyết định ${mended.head.number} do ${issuer} ban hành: chỉ cơ quan đó, cơ quan kế thừa hoặc được ủy quyền mới được đính chính.`,
      `Decision ${mended.head.number} was issued by ${issuer}: only that authority, the one that it became, or its delegate may correct it.`,
    ),
  ];
}

function checkLines({ catalogue, resolved }: CheckContext, mended: Announcement): Finding[] {
  return resolved.flatMap((line, i) => {
    const { draft, corrected } = line;
    const at = `lines.${i}`;
    const label = lineLabel(line, i);
    if (draft.isWithdrawn && draft.corrects === null)
      return [
        violation(
          'CORRECTED_LINE_UNKNOWN',
          `${at}.corrects`,
          `Dòng ${label}: chưa nêu dòng được rút.`,
          `Line ${label} does not say which line it withdraws.`,
        ),
      ];
    if (!corrected) return [];
    const { first } = corrected;
    const owner = decisionOfLine(catalogue, first);
    const found: Finding[] = [];
    if (owner !== mended.decision && first.summary.decision !== mended.decision)
      found.push(
        violation(
          'CORRECTED_LINE_OF_ANOTHER_DECISION',
          `${at}.corrects`,
          `Dòng ${label}: dòng được đính chính thuộc quyết định ${numberOfKey(catalogue, owner)}, không phải ${numberOfKey(catalogue, mended.decision)}.`,
          `Line ${label}: the line that it corrects belongs to decision ${numberOfKey(catalogue, owner)}, not to ${numberOfKey(catalogue, mended.decision)}.`,
        ),
      );
    if (draft.kind !== first.summary.kind)
      found.push(
        violation(
          'CORRECTED_KIND_DIFFERS',
          `${at}.kind`,
          `Dòng ${label}: dòng được đính chính là “${CHANGE_KIND_LABELS[first.summary.kind].vi}”; đính chính phải giữ nguyên hình thức này. Muốn đổi, hãy rút dòng đó và thêm dòng mới.`,
          `Line ${label}: the corrected line is "${CHANGE_KIND_LABELS[first.summary.kind].en}"; a correction repeats that. To change it, withdraw the line and add another.`,
        ),
      );
    return found;
  });
}

/** With a corrected day, a line may pass other lines of its timeline. Then another text stands at the end. */
function checkOrder(context: CheckContext): Finding[] {
  return forEachLine(context, (line, _at, i) => {
    const { corrected, code, effectiveFrom, draft, place } = line;
    if (!corrected || draft.isWithdrawn || code === null || effectiveFrom === null) return [];
    // On the timeline of another code, the line counts as if announced there.
    if (isMoved(context, line)) return [];
    const was = corrected.standing.summary.effectiveFrom;
    const [from, until] = was < effectiveFrom ? [was, effectiveFrom] : [effectiveFrom, was];
    const isPassed = (claim: Claim) =>
      claim.line !== corrected.standing && claim.place === (place?.code ?? null) && claim.from >= from && claim.from <= until;
    const passed = was === effectiveFrom ? [] : claimsOn(context.catalogue, code).filter(isPassed);
    if (passed.length === 0) return [];
    const list = [
      ...new Set(passed.map((claim) => `${dayInWords(claim.from)} (${numberOfKey(context.catalogue, claim.line.summary.decision)})`)),
    ].join('; ');
    return [
      lineViolation(
        line,
        i,
        'CORRECTION_PASSES_OTHERS',
        'effectiveFrom',
        `ngày được đính chính từ ${dayInWords(was)} thành ${dayInWords(effectiveFrom)}, vượt qua các dòng khác của thủ tục: ${list}. Hãy xem lại nội dung nào còn hiệu lực sau cùng.`,
        `its day moves from ${was} to ${effectiveFrom}, past other lines of the procedure: ${list}. See which text stands in the end.`,
      ),
    ];
  });
}

/** Lines keep their day when only the decision's day is corrected. That may not be intended. */
function checkRestatedDay({ decision, catalogue, resolved }: CheckContext, mended: Announcement): Finding[] {
  const before = statedHead(catalogue, mended).effectiveFrom;
  const after = decision.restates?.effectiveFrom ?? before;
  if (after === before) return [];
  const corrected = new Set(resolved.map((line) => line.corrected?.first.id));
  const left = firstLinesOf(catalogue, mended.decision).filter(
    ({ id, summary }) => summary.expiryOf === null && summary.effectiveFrom === before && !corrected.has(id),
  );
  if (left.length === 0) return [];
  const list = left.map(({ summary }) => [summary.position, currentName(summary)].filter(Boolean).join(' · ')).join('; ');
  return [
    violation(
      'RESTATED_DAY_LEAVES_LINES',
      'restates.effectiveFrom',
      `Ngày có hiệu lực của quyết định được đính chính thành ${dayInWords(after)}, nhưng ${left.length} dòng vẫn có hiệu lực từ ${dayInWords(before)}: ${list}.`,
      `The decision's day is corrected to ${after}, but ${left.length} lines still take effect on ${before}: ${list}.`,
    ),
  ];
}

function currentName({ code, name }: { readonly code: string; readonly name: string }): string {
  return name === '' ? code : `${code} ${name}`;
}
