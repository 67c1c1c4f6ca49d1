import { decisionOfLine, headOfDecision } from '../catalogue/correctedDecision.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { firstLineOf } from '../catalogue/catalogue.ts';
import { issuerOfDraft, speaksFor } from '../decision/issuer.ts';
import { citedDecisions } from '../decision/references.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import { issuingPlace } from '../decision/resolveLine.ts';
import { timelinesTouchedBy } from '../places/places.ts';
import type { DecisionHead } from '../sealing/announcement.ts';
import type { SealedLineId } from '../sealing/sealedLine.ts';
import { claimsOn, ownTimeline } from '../timeline/timeline.ts';
import type { Version } from '../timeline/versions.ts';
import { versionOn } from '../timeline/versions.ts';
import { onceForEach } from '../values/onceForEach.ts';
import { remembered } from '../values/remembered.ts';
import type { Label } from '../values/vocabulary.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { forEachLine, lineViolation, violation } from './checkContext.ts';

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
function checkPlace({ decision, registers }: CheckContext, line: ResolvedLine, i: number): Finding[] {
  const issuer = line.draft.place ? issuerOfDraft(registers, decision) : null;
  if (!line.draft.place || !issuer) return [];
  const { code, name } = line.place ?? line.draft.place;
  if (issuer.place === null && line.place === null) return [];
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
function checkAuthor(context: CheckContext, line: ResolvedLine, i: number): Finding[] {
  const { draft, effectiveFrom, place } = line;
  if (context.decision.type === 'baseline' || draft.corrects !== null || effectiveFrom === null) return [];
  const others = new Map<string, Finding>();
  const provincial: Finding[] = [];
  for (const one of codesTouchedBy(line)) {
    const author = authorOf(context, one, place?.code ?? null, effectiveFrom);
    // A new national procedure changes nothing of a province that has the code.
    if (author === null && place === null && draft.kind !== 'new') provincial.push(...checkProvincesOnly(context, line, one, i));
    const words = author && wordsOfAnothersLaw(context)(author);
    if (author && words) others.set(author.issuingAuthority.name, lineViolation(line, i, 'ANOTHERS_LAW', 'code', words.vi, words.en));
  }
  return [...others.values(), ...provincial, ...(others.size === 0 ? checkRevived(context, line, i) : [])];
}

function codesTouchedBy({ code, replaces }: ResolvedLine): string[] {
  const codes = code === null ? [] : [code];
  for (const replaced of replaces) if (replaced.code !== null) codes.push(replaced.code);
  return codes;
}

/** What ended is carried on by another body than the one that announced its text. */
function checkRevived(context: CheckContext, line: ResolvedLine, i: number): Finding[] {
  const { draft, carried, place } = line;
  if (draft.kind !== 'reinstated' || !carried || (carried.summary.place?.code ?? null) !== (place?.code ?? null)) return [];
  const author = headOfLine(context.remaining, carried.id);
  if (!author || isJoined(context, author)) return [];
  const { name } = author.issuingAuthority;
  return [
    lineViolation(
      line,
      i,
      'ANOTHERS_LAW',
      'code',
      `nội dung được tiếp tục thực hiện do ${name} công bố. Hãy cho biết căn cứ để cơ quan khác tiếp tục thực hiện.`,
      `the text that it carries on was announced by ${name}. Say by what right another body carries it on.`,
    ),
  ];
}

/** What is said of a line that changes what another body announced; null where the two are joined. */
const wordsOfAnothersLaw = remembered((context: CheckContext) => {
  const ofName = onceForEach((name): Label => ({
    vi: `thủ tục này đang có hiệu lực theo quyết định công bố của ${name}. Hãy cho biết căn cứ để cơ quan khác sửa đổi, thay thế hoặc bãi bỏ.`,
    en: `this procedure is in force by a decision of ${name}. Say by what right another body amends, replaces or ends it.`,
  }));
  return (author: DecisionHead) => (isJoined(context, author) ? null : ofName(author.issuingAuthority.name));
});

/** A national line about what only provinces have: it changes nothing there, so each province is named. */
function checkProvincesOnly({ remaining }: CheckContext, line: ResolvedLine, code: string, i: number): Finding[] {
  const day = line.effectiveFrom!;
  const places = new Map(
    claimsOn(remaining, code).flatMap(({ line: { summary } }) => (summary.place ? [[summary.place.code, summary.place]] : [])),
  );
  const found = [...places.values()].flatMap((place) => {
    const version = versionOn(ownTimeline(remaining, code, place.code), day);
    const author = version && headOfVersion(remaining, version);
    return author ? [`${place.name} (${author.issuingAuthority.name})`] : [];
  });
  if (found.length === 0) return [];
  const list = found.join('; ');
  return [
    lineViolation(
      line,
      i,
      'ANOTHERS_LAW',
      'code',
      `thủ tục ${code} không có trên cả nước mà chỉ có theo quyết định của địa phương: ${list}. Dòng này không sửa đổi, thay thế hay bãi bỏ nội dung của địa phương đó. Kiểm tra mã; nếu thủ tục phải chấm dứt tại đó, địa phương phải công bố.`,
      `${code} is not in force in the nation, only by decisions of provinces: ${list}. This line does not amend, replace or end it there. See to the code; if it must end there, the province has to announce that.`,
    ),
  ];
}

function authorOf({ remaining }: CheckContext, code: string, place: string | null, day: string): DecisionHead | null {
  const version = versionOn(ownTimeline(remaining, code, place), day);
  return version && headOfVersion(remaining, version);
}

function headOfVersion(catalogue: Catalogue, { line }: Version): DecisionHead | null {
  return headOfLine(catalogue, line.id);
}

function headOfLine(catalogue: Catalogue, id: SealedLineId): DecisionHead | null {
  const first = firstLineOf(catalogue, id);
  return first && headOfDecision(catalogue, decisionOfLine(catalogue, first));
}

function isJoined(context: CheckContext, author: DecisionHead): boolean {
  return joinedBodies(context)(author);
}

/** Many lines change what one decision announced, so each is looked up once. */
const joinedBodies = remembered(({ decision, registers }: CheckContext) => {
  const { issuingAuthority, issuedOn } = decision;
  if (!issuingAuthority || issuedOn === null) return () => true;
  const speaker = { issuingAuthority, issuedOn, place: issuingPlace(decision, registers) };
  const known = new Map<DecisionHead, boolean>();
  return (author: DecisionHead) => {
    const isKnown = known.get(author) ?? speaksFor(registers, speaker, author);
    known.set(author, isKnown);
    return isKnown;
  };
});

/** A province drops a national procedure: its people lose what the country keeps, so somebody must explain it. */
function checkLoss(context: CheckContext, line: ResolvedLine, i: number): Finding[] {
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
function checkExpired(context: CheckContext): Finding[] {
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
