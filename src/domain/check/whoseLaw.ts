import { decisionOfLine, headOfDecision } from '../catalogue/correctedDecision.ts';
import { firstLineOf } from '../catalogue/catalogue.ts';
import { issuerOfDraft, speaksFor } from '../decision/issuer.ts';
import { citedDecisions } from '../decision/references.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import { issuingPlace } from '../decision/resolveLine.ts';
import { timelinesTouchedBy } from '../places/places.ts';
import type { DecisionHead } from '../sealing/announcement.ts';
import { ownTimeline } from '../timeline/timeline.ts';
import { versionOn } from '../timeline/versions.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { Check, CheckContext } from './checkContext.ts';
import { forEachLine, lineViolation, violation } from './checkContext.ts';
import type { Violation } from './violations.ts';

/**
 * A line stands on its issuer's timeline. It needs an explanation to end or change what another body announced, or to
 * take a national procedure from a province's people (design, "Whose law").
 */
export const checkWhoseLaw: Check = (context) => [
  ...forEachLine(context, (line, _at, i) => {
    if (line.draft.isWithdrawn) return [];
    return [...checkPlace(context, line, i), ...checkAuthor(context, line, i), ...checkLoss(context, line, i)];
  }),
  ...checkExpired(context),
];

/** A typed place must be the issuer's province, or one merged into it. */
function checkPlace({ decision, registers }: CheckContext, line: ResolvedLine, i: number): Violation[] {
  const issuer = issuerOfDraft(registers, decision);
  if (!line.draft.place || !issuer) return [];
  const { code, name } = line.place ?? line.draft.place;
  if (issuer.place === null)
    return [
      lineViolation(
        line,
        i,
        'PLACE_OF_ONE_PROVINCE',
        'place',
        `${issuer.authority.name} công bố cho cả nước, nhưng dòng này chỉ có hiệu lực tại ${name}. Nếu không phải như vậy, hãy để trống địa bàn.`,
        `${issuer.authority.name} announces for the nation, but this line holds in ${name} only. If that is not meant, leave the place empty.`,
      ),
    ];
  if (timelinesTouchedBy(registers.places, issuer.place.code ?? '').includes(code ?? '')) return [];
  return [
    lineViolation(
      line,
      i,
      'PLACE_OF_ANOTHER',
      'place',
      `${issuer.authority.name} chỉ công bố cho ${issuer.place.name}, không cho ${name}. Hãy để trống địa bàn, hoặc ghi tỉnh trước sắp xếp đã hợp nhất vào ${issuer.place.name}.`,
      `${issuer.authority.name} announces for ${issuer.place.name} only, not for ${name}. Leave the place empty, or name a former province merged into ${issuer.place.name}.`,
    ),
  ];
}

/** Lines of another body on the same timeline, unless renaming, merger or delegation joins the two bodies. */
function checkAuthor(context: CheckContext, line: ResolvedLine, i: number): Violation[] {
  const { draft, effectiveFrom, place, code } = line;
  if (draft.kind === 'new' || draft.corrects !== null || effectiveFrom === null) return [];
  const changed = [code, ...line.replaces.map((other) => other.code)].flatMap((one) => one ?? []);
  const authors = changed.flatMap((one) => authorOf(context, one, place?.code ?? null, effectiveFrom) ?? []);
  return [...new Set(authors.filter((head) => !isJoined(context, head)).map(({ issuingAuthority }) => issuingAuthority.name))].map((name) =>
    lineViolation(
      line,
      i,
      'ANOTHERS_LAW',
      'code',
      `thủ tục này đang có hiệu lực theo quyết định công bố của ${name}. Hãy cho biết căn cứ để cơ quan khác sửa đổi, thay thế hoặc bãi bỏ.`,
      `this procedure is in force by a decision of ${name}. Say by what right another body amends, replaces or ends it.`,
    ),
  );
}

function authorOf({ remaining }: CheckContext, code: string, place: string | null, day: string): DecisionHead | null {
  const version = versionOn(ownTimeline(remaining, code, place), day);
  const first = version && firstLineOf(remaining, version.line.id);
  return first && headOfDecision(remaining, decisionOfLine(remaining, first));
}

function isJoined({ decision, registers }: CheckContext, author: DecisionHead): boolean {
  const { issuingAuthority, issuedOn } = decision;
  if (!issuingAuthority || issuedOn === null) return true;
  return speaksFor(registers, { issuingAuthority, issuedOn, place: issuingPlace(decision, registers) }, author);
}

/** A province drops a national procedure: its people lose what the country keeps, so somebody must explain it. */
function checkLoss(context: CheckContext, line: ResolvedLine, i: number): Violation[] {
  const { draft, effectiveFrom, place, code } = line;
  if (place === null || effectiveFrom === null || draft.corrects !== null) return [];
  const ended = [draft.kind === 'abolished' ? code : null, ...line.replaces.map((other) => other.code)].flatMap((one) => one ?? []);
  const lost = ended.filter((one) => versionOn(ownTimeline(context.remaining, one, null), effectiveFrom) !== null);
  if (lost.length === 0) return [];
  const list = lost.join(', ');
  return [
    lineViolation(
      line,
      i,
      'LOST_IN_THE_PROVINCE',
      'code',
      `thủ tục ${list} còn hiệu lực trên cả nước; từ ${dayInWords(effectiveFrom)} người dân ${place.name} sẽ không còn thủ tục này. Nếu chỉ thôi nội dung riêng của tỉnh, hãy chọn “tiếp tục thực hiện” với nội dung theo trung ương.`,
      `${list} stays in force in the country; from ${effectiveFrom} the people of ${place.name} have it no more. If only the province's own text should go, choose "reinstated" with the national content.`,
    ),
  ];
}

/**
 * Expiring a whole decision of another body: a province ends it for itself only; a ministry ends nothing of a province.
 */
function checkExpired(context: CheckContext): Violation[] {
  const { decision, catalogue, registers } = context;
  const place = issuingPlace(decision, registers);
  return decision.expires.flatMap(({ number, issuedOn }, k) => {
    const [expired, ...others] = citedDecisions(
      catalogue,
      registers,
      { number, issuedOn },
      { issuingAuthority: decision.issuingAuthority, place },
    );
    const head = expired && others.length === 0 ? headOfDecision(catalogue, expired.decision) : null;
    if (!head || isJoined(context, head)) return [];
    const author = head.issuingAuthority.name;
    const reach =
      head.place?.code === place?.code
        ? { vi: '', en: '' }
        : place === null
          ? { vi: ' Không dòng nào của quyết định đó hết hiệu lực theo.', en: ' No line of it ends by this.' }
          : { vi: ` Các dòng của quyết định đó chỉ hết hiệu lực tại ${place.name}.`, en: ` Its lines end in ${place.name} only.` };
    return [
      violation(
        'ANOTHERS_LAW',
        `expires.${k}`,
        `Quyết định ${head.number} do ${author} ban hành.${reach.vi} Hãy kiểm tra số, ngày, và cho biết căn cứ.`,
        `Decision ${head.number} was issued by ${author}.${reach.en} See to number and day, and say by what right.`,
      ),
    ];
  });
}
