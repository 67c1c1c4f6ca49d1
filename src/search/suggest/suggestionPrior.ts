import type { IndexedDocument } from '../searchDocument.ts';

/** Fields of the registers that every family meets. */
const EVERYDAY_FIELDS = new Set([
  'Hộ tịch',
  'Chứng thực',
  'Cấp, quản lý căn cước',
  'Đăng ký, quản lý cư trú',
  'Đất đai',
  'Định danh và xác thực điện tử',
  'Sát hạch, cấp giấy phép lái xe',
  'Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng',
  'Bảo hiểm xã hội',
  'Bảo trợ xã hội',
  'Việc làm',
  'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
  'Lý lịch tư pháp',
]);

const COMMUNE = 0.06;
const CENTRAL_ONLY = -0.06;
const EVERYDAY_FIELD = 0.1;
const SPECIAL = -0.15;

/** How likely a completion is meant before its letters are compared: by level, kind and field. */
export function suggestionPrior({ levels, type, place, fields }: Pick<IndexedDocument, 'levels' | 'type' | 'place' | 'fields'>): number {
  let prior = type === 'standard' && place === null ? 0 : SPECIAL;
  if (levels.includes('commune')) prior += COMMUNE;
  else if (levels.length > 0 && levels.every((level) => level === 'central')) prior += CENTRAL_ONLY;
  if (fields.some((field) => EVERYDAY_FIELDS.has(field))) prior += EVERYDAY_FIELD;
  return prior;
}

/** A plain name comes before what people say; what everybody needs comes first, the commoner the earlier. */
export const PLAIN_NAME = 0.12;
export const EVERYDAY = 0.6;
const RANGE_OF_EVERYDAY = 0.1;

export function everydayPrior(rank: number, count: number): number {
  return EVERYDAY + RANGE_OF_EVERYDAY * (1 - rank / Math.max(1, count));
}
