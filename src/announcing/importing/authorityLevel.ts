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
 * The level of a body, by its name ("Ủy ban nhân dân cấp xã"), else by its identifier (QCVN 102:2016/BTTTT: G for
 * ministries, H for provinces; a code with a dot belongs to them). `other` where neither tells it.
 */
export function authorityLevel(code: string, name: string): GovernmentLevel {
  const words = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  // "Bảo hiểm xã hội cấp tỉnh" belongs to the province, whatever else its name contains.
  if (AT_COMMUNE.test(words)) return 'commune';
  if (AT_DISTRICT.test(words)) return 'district';
  if (AT_PROVINCE.test(words.replace(/cơ sở|sở hữu/gu, '')) || AT_PROVINCE_BY_CODE.test(code)) return 'province';
  return CENTRAL.test(words) || CENTRAL_BY_CODE.test(code) ? 'central' : 'other';
}

function word(pattern: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'u');
}
