import type { GovernmentLevel } from '../../domain/values/vocabulary.ts';

const COUNCIL = String.raw`(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|công an|trạm y tế)(?: các)?`;
const AT_COMMUNE = word(String.raw`cấp xã|${COUNCIL} (?:xã(?! hội)|phường|thị trấn|đặc khu)`);
const AT_DISTRICT = word(String.raw`cấp huyện|${COUNCIL} (?:huyện|quận|thị xã)`);
const AT_PROVINCE = word(String.raw`cấp tỉnh|tỉnh|thành phố|tp|sở`);
const AT_PROVINCE_BY_CODE = /(?:^|\.)H\d\d(?:\.|$)/;
const CENTRAL =
  /^(?:bộ|cục|tổng cục|vụ|thanh tra chính phủ|văn phòng chính phủ|văn phòng quốc hội|văn phòng trung ương|ngân hàng nhà nước việt nam|kho bạc nhà nước|quốc hội|chủ tịch nước|tòa án nhân dân tối cao|ban cơ yếu chính phủ)(?!\p{L})/u;
const CENTRAL_BY_CODE = /(?:^|\.)G\d\d(?:\.|$)/;

/**
 * Level of a body, from its name ("Ủy ban nhân dân cấp xã") and else from its identifier (QCVN 102:2016/BTTTT: G for
 * ministries, H for provinces; what hangs below a dot belongs to them). `other` where neither tells.
 */
export function authorityLevel(code: string, name: string): GovernmentLevel {
  const words = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  // "Bảo hiểm xã hội cấp tỉnh" hangs at the province, whatever else its name holds.
  if (AT_COMMUNE.test(words)) return 'commune';
  if (AT_DISTRICT.test(words)) return 'district';
  if (AT_PROVINCE.test(words.replace(/cơ sở|sở hữu/gu, '')) || AT_PROVINCE_BY_CODE.test(code)) return 'province';
  return CENTRAL.test(words) || CENTRAL_BY_CODE.test(code) ? 'central' : 'other';
}

function word(pattern: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'u');
}
