import { existsOn } from '../places/places.ts';
import type { Check } from './checkContext.ts';
import { violation } from './checkContext.ts';

/**
 * Decisions are announced by ministers, heads of bodies at ministry level and chairmen of provincial people's committees
 * (NĐ 63/2010/NĐ-CP Điều 15); another body may do so only by delegation, which the catalogue does not hold yet.
 */
export const checkIssuingPower: Check = ({ decision, registers }) => {
  const { issuingAuthority, issuedOn } = decision;
  const record = issuingAuthority?.code ? registers.authorities.get(issuingAuthority.code) : undefined;
  if (!record || issuedOn === null) return [];
  if (!existsOn(record, issuedOn))
    return [
      violation(
        'ISSUER_WITHOUT_POWER',
        'issuingAuthority',
        `${record.name} không tồn tại vào ngày ký ${issuedOn}.`,
        `${record.name} did not exist on the day of signature, ${issuedOn}.`,
      ),
    ];
  if (record.level === 'central' || record.level === 'province') return [];
  return [
    violation(
      'ISSUER_WITHOUT_POWER',
      'issuingAuthority',
      `${record.name} không có thẩm quyền công bố thủ tục hành chính (NĐ 63/2010/NĐ-CP Điều 15), trừ khi được ủy quyền.`,
      `${record.name} has no power to announce procedures (Decree 63/2010/NĐ-CP, Article 15) unless it was delegated.`,
    ),
  ];
};
