import type { Catalogue } from '../catalogue/catalogue.ts';
import { statedHead } from '../catalogue/correctedDecision.ts';
import type { Issuer } from '../decision/issuer.ts';
import { issuerOfDraft, speaksFor } from '../decision/issuer.ts';
import { findDecisions } from '../decision/references.ts';
import { bodyOf } from '../places/authorityNames.ts';
import type { AuthorityRecord, Registers } from '../places/registers.ts';
import type { DecisionHead } from '../sealing/announcement.ts';
import { parseDecisionNumber } from '../values/decisionNumber.ts';
import type { NamedCode } from '../content/content.ts';
import { remembered } from '../values/remembered.ts';
import { withoutDiacritics } from '../values/tidyText.ts';
import type { Check } from './checkContext.ts';
import { candidatesIn, numberOf, violation } from './checkContext.ts';

/**
 * Numbers restart every year. If a body used a number twice in one year, the decision was typed twice or with a wrong
 * day.
 */
export const checkUsedNumbers: Check = (context) => [...usedThisYear(context), ...signOfAnother(context)];

const usedThisYear: Check = ({ decision, catalogue, registers }) => {
  const { issuingAuthority, issuedOn } = decision;
  const number = numberOf(decision);
  if (!issuingAuthority || issuedOn === null || parseDecisionNumber(number) === null) return [];
  const used = findDecisions(catalogue, registers, { number, issuedOn: null, issuingAuthority }).filter((known) => {
    const stated = statedHead(catalogue, known);
    return stated.issuedOn !== issuedOn && stated.issuedOn.slice(0, 4) === issuedOn.slice(0, 4);
  });
  if (used.length === 0) return [];
  return [
    violation(
      'NUMBER_ALREADY_USED_THIS_YEAR',
      'number',
      `Cơ quan này đã dùng số ${number} trong năm ${issuedOn.slice(0, 4)}: ${candidatesIn('vi', used)}. Kiểm tra số và ngày ký; nếu là cùng một quyết định, hãy lập đính chính.`,
      `This body has used number ${number} in ${issuedOn.slice(0, 4)}: ${candidatesIn('en', used)}. See to number and day of signature; if it is the same decision, draft a correction.`,
    ),
  ];
};

/** The letters in a number belong to its issuer: 'BTP' in '7003/QĐ-BTP' is the Ministry of Justice. */
const signOfAnother: Check = ({ decision, catalogue, registers }) => {
  const issuer = issuerOfDraft(registers, decision);
  const sign = signOf(numberOf(decision));
  const { issuingAuthority, issuedOn } = decision;
  if (!issuer || !issuingAuthority || issuedOn === null || sign === null || sign === initialsOf(issuer.authority.name)) return [];
  const users = signsIn(catalogue.announcements).get(sign) ?? [];
  const own = { issuingAuthority, issuedOn, place: issuer.place };
  const isOwn = users.some((head) => speaksFor(registers, own, head) || isLike(registers, sign, issuer, head));
  const owners = bodiesOfSign(registers, sign, issuer).filter(
    (owner) => !owner.code || !speaksFor(registers, own, { issuingAuthority: owner, issuedOn, place: null }),
  );
  if (isOwn && owners.length === 0) return [];
  const others = owners.length > 0 ? owners.map(({ name }) => name) : users.map((head) => head.issuingAuthority.name);
  if (others.length === 0) return [];
  const names = [...new Set(others)].slice(0, 3).join(', ');
  return [
    violation(
      'NUMBER_SIGN_OF_ANOTHER',
      'number',
      `Ký hiệu “${sign}” là của ${names}, không phải của ${issuer.authority.name}. Kiểm tra số, ký hiệu và cơ quan ban hành.`,
      `The sign "${sign}" is that of ${names}, not of ${issuer.authority.name}. See to the number, its sign and the issuing authority.`,
    ),
  ];
};

const SIGN_OF_PROVINCES = 'UBND';

/**
 * Provinces share letters, 'UBND' before all, and so do the centres to which provinces delegate. A province and a centre
 * of another one do not.
 */
function isLike({ authorities }: Registers, sign: string, issuer: Issuer, { place, issuingAuthority }: DecisionHead): boolean {
  if (place === null || issuer.place === null) return false;
  const power = authorities.get(issuingAuthority.code ?? '')?.power;
  const isDelegated = power !== undefined && power.scope !== 'province';
  return sign === SIGN_OF_PROVINCES || isDelegated === (issuer.delegation !== null);
}

/** Other bodies that may announce and whose initials the sign is. That one of another body bore it once changes nothing. */
function bodiesOfSign({ authorities }: Registers, sign: string, issuer: Issuer): NamedCode[] {
  if (sign === SIGN_OF_PROVINCES) return issuer.place === null ? [{ code: null, name: 'UBND cấp tỉnh' }] : [];
  const bears = ({ code, name, power }: AuthorityRecord) =>
    power.scope === 'nation' && code !== issuer.authority.code && initialsOf(name) === sign;
  return [...authorities.values()].filter(bears).map(({ code, name }) => ({ code, name }));
}

function signOf(number: string): string | null {
  return /\/QĐ-([\p{L}\d]+)/u.exec(number)?.[1] ?? null;
}

/** 'Bộ Tư pháp' → 'BTP'. */
function initialsOf(name: string): string {
  return withoutDiacriticsButD(bodyOf(name))
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word.toLowerCase() !== 'va')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

function withoutDiacriticsButD(text: string): string {
  return [...text.normalize('NFC')].map((letter) => (/[đĐ]/.test(letter) ? 'Đ' : withoutDiacritics(letter))).join('');
}

/** From the letters to one decision of each body that used them. */
const signsIn = remembered((announcements: Catalogue['announcements']): ReadonlyMap<string, readonly DecisionHead[]> => {
  const bySign = new Map<string, Map<string, DecisionHead>>();
  for (const { head } of announcements) {
    const sign = signOf(head.number);
    if (sign === null) continue;
    const users = bySign.get(sign) ?? new Map<string, DecisionHead>();
    users.set(head.issuingAuthority.code ?? head.issuingAuthority.name, head);
    bySign.set(sign, users);
  }
  return new Map([...bySign].map(([sign, users]) => [sign, [...users.values()]]));
});
