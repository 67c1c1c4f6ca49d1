import type { IssuerProblem } from '../decision/issuer.ts';
import { isPlaced, issuerOf } from '../decision/issuer.ts';
import type { Delegation } from '../places/registers.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { Label } from '../values/vocabulary.ts';
import type { Check } from './checkContext.ts';
import { violation } from './checkContext.ts';
import type { ViolationCode } from './violations.ts';

/**
 * The issuer must have the power to announce: a minister for the nation, a chairman for the province (NĐ 63/2010/NĐ-CP
 * Điều 13), others by a delegation that holds on the day of signature.
 */
export const checkIssuer: Check = ({ decision, registers }) => {
  const { issuingAuthority, issuedOn } = decision;
  if (!issuingAuthority || issuedOn === null) return [];
  const issuer = issuerOf(registers, { issuingAuthority, issuedOn });
  if (isPlaced(issuer)) return [];
  const { vi, en } = WORDS[issuer.problem](issuer as never, { name: issuingAuthority.name, code: issuingAuthority.code, issuedOn });
  return [violation(CODES[issuer.problem], 'issuingAuthority', vi, en)];
};

const CODES: Readonly<Record<IssuerProblem['problem'], ViolationCode>> = {
  unknown: 'ISSUER_UNKNOWN',
  nameOfAnother: 'ISSUER_NAME_DIFFERS',
  didNotExist: 'ISSUER_WITHOUT_POWER',
  withoutPower: 'ISSUER_WITHOUT_POWER',
  withoutPlace: 'ISSUER_PLACE_UNKNOWN',
};

interface Printed {
  readonly name: string;
  readonly code: string | null;
  readonly issuedOn: string;
}
type Problem<Name extends IssuerProblem['problem']> = Extract<IssuerProblem, { problem: Name }>;

const WORDS: { readonly [Name in IssuerProblem['problem']]: (problem: Problem<Name>, printed: Printed) => Label } = {
  unknown: (_problem, { name, code }) => ({
    vi: `Danh mục cơ quan chưa có ${code ? `mã ${code}` : `“${name}”`}, nên không xác định được cơ quan ban hành và địa bàn. Kiểm tra tên và mã, hoặc đề nghị quản trị bổ sung cơ quan này.`,
    en: `The register of authorities does not know ${code ? `the code ${code}` : `"${name}"`}, so nobody can say who issued the decision and for which place. See to name and code, or have an administrator add the authority.`,
  }),
  nameOfAnother: ({ authority, named }, { name }) => ({
    vi: `Mã ${authority.code} là ${authority.name}, không phải “${name}”${named ? ` (mã ${named.code})` : ''}. Chọn mã và tên của cùng một cơ quan.`,
    en: `${authority.code} is ${authority.name}, not "${name}"${named ? ` (${named.code})` : ''}. Choose code and name of one authority.`,
  }),
  didNotExist: ({ authority }, { issuedOn }) => ({
    vi: `${authority.name} không tồn tại vào ngày ký ${dayInWords(issuedOn)}, theo Danh mục cơ quan. Kiểm tra ngày ký và cơ quan ban hành.`,
    en: `${authority.name} did not exist on the day of signature, ${issuedOn}, by the register. See to the day and the issuing authority.`,
  }),
  withoutPower: ({ authority, delegations }, { issuedOn }) => ({
    vi: `${authority.name} không có thẩm quyền công bố thủ tục hành chính vào ngày ký ${dayInWords(issuedOn)} (Điều 13 Nghị định 63/2010/NĐ-CP)${listed(delegations, 'vi')}. Nếu được ủy quyền, đề nghị quản trị ghi vào Ủy quyền công bố.`,
    en: `${authority.name} had no power to announce procedures on the day of signature, ${issuedOn} (Decree 63/2010/NĐ-CP, Article 13)${listed(delegations, 'en')}. If it was delegated, have an administrator enter the delegation.`,
  }),
  withoutPlace: ({ authority }, { issuedOn }) => ({
    vi: `Danh mục cơ quan chưa ghi địa bàn của ${authority.name} vào ngày ký ${dayInWords(issuedOn)}. Đề nghị quản trị ghi mã tỉnh.`,
    en: `The register does not say of which province ${authority.name} was on the day of signature, ${issuedOn}. Have an administrator enter it.`,
  }),
};

/** Delegations of other days: mostly the typed day is wrong. */
function listed(delegations: readonly Delegation[], language: keyof Label): string {
  if (delegations.length === 0) return '';
  const days = delegations.map(({ decision, validFrom, validUntil }) =>
    language === 'vi'
      ? `${decision}: từ ${dayInWords(validFrom)}${validUntil ? ` đến hết ${dayInWords(validUntil)}` : ''}`
      : `${decision}: from ${validFrom}${validUntil ? ` to ${validUntil}` : ''}`,
  );
  return language === 'vi' ? `; ủy quyền theo ${days.join(', ')}` : `; it was delegated by ${days.join(', ')}`;
}
