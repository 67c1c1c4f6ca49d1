import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { sameDecisionNumber } from '../../domain/values/decisionNumber.ts';
import { bodyOf, normaliseAuthorityName } from '../../domain/places/authorityNames.ts';
import { identityOf } from '../../domain/decision/references.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { Notice } from '../../domain/values/notice.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { normaliseNumber } from '../../reading/meaning/articles/references.ts';
import type { ParsedDecision } from '../../reading/meaning/parsedDecision.ts';

/** Facts for a decision's head from the person who drafts it. The file, often an annex alone, may lack them. */
export interface GivenHeader {
  readonly number: string | null;
  readonly issuedOn: CalendarDate | null;
  /** A name, or a code from the register. */
  readonly authority: string | null;
  readonly effectiveFrom: CalendarDate | null;
  readonly signer: string | null;
}

export const NOTHING_GIVEN: GivenHeader = { number: null, issuedOn: null, authority: null, effectiveFrom: null, signer: null };

/** Warnings of the reader that a given fact settles. */
const ANSWERED: Readonly<Record<string, (given: GivenHeader) => boolean>> = {
  'no-number': ({ number }) => number !== null,
  'number-blank': ({ number }) => number !== null,
  'no-issue-date': ({ issuedOn }) => issuedOn !== null,
  'no-issuing-authority': ({ authority }) => authority !== null,
  'xlsx:no-header-facts': ({ number, issuedOn }) => number !== null && issuedOn !== null,
  'no-effective-date': ({ effectiveFrom }) => effectiveFrom !== null,
  'two-effective-dates': ({ effectiveFrom }) => effectiveFrom !== null,
};

/** The parsed decision, completed with given facts. A given fact that contradicts the file is reported as a conflict. */
export function withGivenHeader(
  parsed: ParsedDecision,
  given: GivenHeader,
  registers: Pick<Registers, 'authorities'>,
): { readonly parsed: ParsedDecision; readonly conflicts: readonly Label[] } {
  const conflicts: Label[] = [];
  const compare = (what: Label, stated: string | null, text: string | null, isSame: (a: string, b: string) => boolean) => {
    if (stated !== null && text !== null && !isSame(stated, text))
      conflicts.push({
        vi: `${what.vi}: tệp ghi “${stated}”, tùy chọn ghi “${text}”.`,
        en: `${what.en}: the file says "${stated}", the option "${text}".`,
      });
  };
  const authority = given.authority === null ? null : (registers.authorities.get(given.authority)?.name ?? given.authority);
  const equal = (a: string, b: string) => a === b;
  const isSameBody = (a: string, b: string) => {
    const [first, second] = [bodyOf(a), bodyOf(b)];
    return (
      normaliseAuthorityName(first) === normaliseAuthorityName(second) ||
      identityOf(registers, { code: null, name: first }) === identityOf(registers, { code: null, name: second })
    );
  };
  compare({ vi: 'Số quyết định', en: 'Number' }, parsed.number, given.number, sameDecisionNumber);
  compare({ vi: 'Ngày ban hành', en: 'Issued on' }, parsed.issuedOn, given.issuedOn, equal);
  compare({ vi: 'Cơ quan ban hành', en: 'Issuing authority' }, parsed.issuingAuthority, authority, isSameBody);
  compare({ vi: 'Ngày có hiệu lực', en: 'Effective from' }, parsed.effectiveFrom.date, given.effectiveFrom, equal);
  compare({ vi: 'Người ký', en: 'Signer' }, parsed.signer, given.signer, (a, b) => a.toLowerCase() === b.toLowerCase());
  const isAnswered = ({ code }: Notice) => ANSWERED[code]?.(given) ?? false;
  return {
    conflicts,
    parsed: {
      ...parsed,
      number: parsed.number ?? (given.number === null ? null : normaliseNumber(given.number)),
      numberRaw: parsed.numberRaw ?? given.number,
      issuedOn: parsed.issuedOn ?? given.issuedOn,
      issuingAuthority: parsed.issuingAuthority ?? authority,
      signer: parsed.signer ?? given.signer,
      effectiveFrom:
        given.effectiveFrom === null || parsed.effectiveFrom.date !== null
          ? parsed.effectiveFrom
          : { rule: 'fixed_date', date: given.effectiveFrom, text: parsed.effectiveFrom.text },
      warnings: parsed.warnings.filter((warning) => !isAnswered(warning)),
    },
  };
}
