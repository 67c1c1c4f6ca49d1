import { currentCode } from '../catalogue/aliases.ts';
import { decisionOfLine, statedHead } from '../catalogue/correctedDecision.ts';
import { firstLineOf } from '../catalogue/catalogue.ts';
import type { ExpiringLine } from '../decision/expiryEndings.ts';
import { linesEndedByExpiry } from '../decision/expiryEndings.ts';
import type { DraftExpiry } from '../decision/draft.ts';
import { citedDecisions, keyOf } from '../decision/references.ts';
import { issuingPlace } from '../decision/resolveLine.ts';
import type { Announcement } from '../sealing/announcement.ts';
import { withoutTaken } from '../timeline/claims.ts';
import { claimsOn } from '../timeline/timeline.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { candidatesIn, numberOf, numberOfKey, violation } from './checkContext.ts';

/**
 * A decision named as expiring must be found, or its lines would be ended by a guess. The check names every line that
 * ends with it, and what was announced for later days and is lost.
 */
export const checkExpiries: Check = (context) => {
  const { decision, catalogue, registers } = context;
  const citing = { issuingAuthority: decision.issuingAuthority, place: issuingPlace(decision, registers) };
  return decision.expires.flatMap((expiry, k) => {
    const { number, issuedOn, isWhole } = expiry;
    const at = `expires.${k}`;
    if (isItself(context, number, issuedOn)) return [itself(at, number)];
    const [expired, ...others] = citedDecisions(catalogue, registers, { number, issuedOn }, citing);
    // Without a day, a number that no other decision has is the decision's own.
    if (!expired) return [issuedOn === null && isItself(context, number, decision.issuedOn) ? itself(at, number) : unknown(at, number)];
    if (!isWhole) return checkPartialExpiry(context, expiry, at);
    if (others.length > 0) return [ambiguous(at, number, [expired, ...others])];
    return [...earlyDay(context, expiry, at), ...checkWholeExpiry(context, expired, expiry, at)];
  });
};

/** A part has no day: its lines have, so a day of its own must be theirs. */
function checkPartialExpiry({ lines, decision }: CheckContext, { number, noLongerInForceFrom: day }: DraftExpiry, at: string): Finding[] {
  if (lines.length === 0) return [partWithoutLines(at, number)];
  if (day === undefined || day === decision.effectiveFrom || lines.some(({ effectiveFrom }) => effectiveFrom === day)) return [];
  return [
    violation(
      'PARTIAL_EXPIRY_DAY_IN_NO_LINE',
      `${at}.noLongerInForceFrom`,
      `Một phần Quyết định ${number} hết hiệu lực từ ngày ${dayInWords(day)}, nhưng không có dòng nào có hiệu lực từ ngày đó. Hãy ghi ngày ${dayInWords(day)} vào từng dòng bãi bỏ thủ tục của quyết định đó.`,
      `A part of decision ${number} has no force from ${day}, but no line takes effect on that day. Write ${day} into each line that abolishes a procedure of that decision.`,
    ),
  ];
}

/** What ends before the decision itself takes effect was in force, and people acted on it. */
function earlyDay({ decision }: CheckContext, { number, noLongerInForceFrom: day }: DraftExpiry, at: string): Finding[] {
  const own = decision.effectiveFrom ?? decision.issuedOn;
  if (day === undefined || own === null || day >= own) return [];
  return [
    violation(
      'EXPIRY_BEFORE_EFFECT',
      `${at}.noLongerInForceFrom`,
      `Quyết định ${number} hết hiệu lực từ ngày ${dayInWords(day)}, trước khi quyết định này có hiệu lực (${dayInWords(own)}). Kiểm tra ngày, hoặc để trống nếu là ngày có hiệu lực của quyết định này.`,
      `Decision ${number} has no force from ${day}, before this decision takes effect (${own}). See to the day, or leave it empty where it is this decision's own.`,
    ),
  ];
}

function checkWholeExpiry(context: CheckContext, expired: Announcement, expiry: DraftExpiry, at: string): Finding[] {
  const { decision, catalogue, registers, resolved } = context;
  const day = expiry.noLongerInForceFrom ?? decision.effectiveFrom ?? decision.issuedOn;
  if (day === null) return [];
  const named = new Set(
    resolved.flatMap(({ code, replaces }) => [code, ...replaces.map((other) => other.code)].flatMap((one) => one ?? [])),
  );
  const place = issuingPlace(decision, registers);
  const ended = linesEndedByExpiry(catalogue, { key: expired.decision, day, place }, named);
  const { number } = statedHead(catalogue, expired);
  return [...endingsToSee(ended, number, at, expiry.noLongerInForceFrom), ...laterLines(context, ended, number, at)];
}

/** The decision names what expires but does not print its lines, so somebody must look at them. */
function endingsToSee(ended: readonly ExpiringLine[], number: string, at: string, day?: CalendarDate): Finding[] {
  if (ended.length === 0) return [];
  const [since, from] = day === undefined ? ['', ''] : [` từ ngày ${dayInWords(day)}`, ` from ${day}`];
  const list = ended.map(({ line: { summary } }) => `${summary.code} ${summary.name}`).join('; ');
  return [
    violation(
      'EXPIRY_ENDS_LINES',
      at,
      `Quyết định ${number} hết hiệu lực toàn bộ${since}, nên ${ended.length} thủ tục còn hiệu lực theo quyết định đó sẽ hết hiệu lực mà danh mục không nêu: ${list}. Nếu thủ tục nào còn áp dụng, hãy ghi hết hiệu lực một phần.`,
      `Decision ${number} expires wholly${from}, so ${ended.length} procedures still in force by it end though no line names them: ${list}. If any goes on, say that the decision expires in part.`,
    ),
  ];
}

function laterLines({ catalogue }: CheckContext, ended: readonly ExpiringLine[], number: string, at: string): Finding[] {
  const isOfTheSame = (id: string, decision: string) => {
    const first = firstLineOf(catalogue, id);
    return first !== null && decisionOfLine(catalogue, first) === decision;
  };
  const taken = ended.flatMap(({ line: { summary }, from, place }) =>
    withoutTaken(claimsOn(catalogue, summary.code).filter((claim) => claim.place === (place?.code ?? null)))
      .filter((claim) => claim.from > from && !isOfTheSame(claim.line.id, summary.decision))
      .map((claim) => ({ code: currentCode(catalogue, summary.code), from: claim.from, decision: claim.line.summary.decision })),
  );
  if (taken.length === 0) return [];
  const list = (day: (one: string) => string) =>
    [...new Set(taken.map((one) => `${one.code} ${day(one.from)} (${numberOfKey(catalogue, one.decision)})`))].join('; ');
  return [
    violation(
      'TAKES_LATER_LINES_WITH_IT',
      at,
      `Quyết định ${number} hết hiệu lực kéo theo các dòng đã công bố cho ngày sau: ${list(dayInWords)}.`,
      `The end of decision ${number} takes with it lines announced for later days: ${list((day) => day)}.`,
    ),
  ];
}

function isItself({ decision, registers }: CheckContext, number: string, issuedOn: string | null): boolean {
  const own = numberOf(decision);
  if (own === '' || !decision.issuingAuthority || !decision.issuedOn) return false;
  const { issuingAuthority } = decision;
  const key = (cited: string, day: string) => keyOf(registers, { issuedOn: day, issuingAuthority, number: cited });
  return issuedOn !== null && key(numberOf({ ...decision, number }), issuedOn) === key(own, decision.issuedOn);
}

function itself(at: string, number: string): Finding {
  return violation(
    'EXPIRES_ITSELF',
    at,
    `Quyết định ${number} chính là quyết định này. Kiểm tra số và ngày của quyết định hết hiệu lực.`,
    `Decision ${number} is this very decision. See to the number and day of what expires.`,
  );
}

/** What of it ends must be lines: by this expiry alone nothing does. */
function partWithoutLines(at: string, number: string): Finding {
  return violation(
    'PARTIAL_EXPIRY_WITHOUT_LINES',
    at,
    `Quyết định ${number} hết hiệu lực một phần, nhưng quyết định này không có dòng nào nêu thủ tục hết hiệu lực, nên chưa thủ tục nào hết hiệu lực. Hãy thêm các dòng bãi bỏ, hoặc ghi hết hiệu lực toàn bộ.`,
    `Decision ${number} expires in part, but this decision has no line that says which procedures end, so none does. Add lines that abolish them, or say that it expires wholly.`,
  );
}

function unknown(at: string, number: string): Finding {
  return violation(
    'EARLIER_DECISION_UNKNOWN',
    at,
    `Hệ thống chưa có quyết định ${number}, nên không có dòng nào hết hiệu lực theo.`,
    `The catalogue does not know decision ${number}, so no line ends with it.`,
  );
}

function ambiguous(at: string, number: string, fitting: readonly Announcement[]): Finding {
  return violation(
    'REFERENCE_AMBIGUOUS',
    at,
    `Có ${fitting.length} quyết định ${number}: ${candidatesIn('vi', fitting)}. Hãy ghi ngày ban hành của quyết định hết hiệu lực.`,
    `There are ${fitting.length} decisions ${number}: ${candidatesIn('en', fitting)}. Give the day on which the one that expires was signed.`,
  );
}
