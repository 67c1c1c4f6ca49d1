import type { Label } from '../../domain/values/vocabulary.ts';
import type { ExportedProcedure, ExportedVersion } from './exportedProcedure.ts';

/** A column of the tables: its name, what it holds, and its text for a procedure. */
export interface ExportColumn {
  readonly name: string;
  readonly meaning: Label;
  readonly of: (procedure: ExportedProcedure) => string | null;
}

const SEPARATOR = '; ';
const ofVersion =
  (read: (version: ExportedVersion) => string | null) =>
  ({ version }: ExportedProcedure) =>
    version && read(version);
const joined = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join(SEPARATOR);
const named = (things: readonly { readonly name: string }[]): string => joined(things.map(({ name }) => name));

/** One row is one procedure. Several values of a cell are separated by '; '. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { name: 'id', meaning: { vi: 'Định danh, giữ nguyên trong mọi bảng tính', en: 'Id, which every spreadsheet keeps' }, of: ({ id }) => id },
  { name: 'code', meaning: { vi: 'Mã thủ tục (dạng chữ)', en: 'Code (as text)' }, of: ({ code }) => code },
  { name: 'name', meaning: { vi: 'Tên thủ tục', en: 'Name' }, of: ({ name }) => name },
  { name: 'type', meaning: { vi: 'Loại thủ tục', en: 'Type' }, of: ({ type }) => type },
  { name: 'legalForce', meaning: { vi: 'Hiệu lực vào ngày hỏi', en: 'Legal force on the day' }, of: ({ legalForce }) => legalForce },
  { name: 'levels', meaning: { vi: 'Cấp thực hiện', en: 'Levels' }, of: ofVersion(({ levels }) => joined(levels)) },
  { name: 'fieldCode', meaning: { vi: 'Mã lĩnh vực', en: 'Code of the field' }, of: ofVersion(({ field }) => field?.code ?? null) },
  { name: 'field', meaning: { vi: 'Lĩnh vực', en: 'Field' }, of: ofVersion(({ field }) => field?.name ?? null) },
  { name: 'place', meaning: { vi: 'Địa bàn', en: 'Place' }, of: ofVersion(({ place }) => place?.name ?? null) },
  {
    name: 'competentAuthorities',
    meaning: { vi: 'Cơ quan có thẩm quyền', en: 'Competent authorities' },
    of: ofVersion(({ competentAuthorities }) => named(competentAuthorities)),
  },
  {
    name: 'implementingAuthorities',
    meaning: { vi: 'Cơ quan thực hiện', en: 'Implementing authorities' },
    of: ofVersion(({ implementingAuthorities }) => named(implementingAuthorities)),
  },
  { name: 'audience', meaning: { vi: 'Đối tượng thực hiện', en: 'Who applies' }, of: ofVersion(({ audience }) => joined(audience)) },
  { name: 'onlineLevel', meaning: { vi: 'Mức độ trực tuyến', en: 'Online level' }, of: ofVersion(({ onlineLevel }) => onlineLevel) },
  {
    name: 'channels',
    meaning: { vi: 'Cách thức thực hiện', en: 'Channels' },
    of: ofVersion(({ channels }) => joined(channels.map(({ kind }) => kind))),
  },
  {
    name: 'timeLimits',
    meaning: { vi: 'Thời hạn giải quyết theo từng cách thức', en: 'Time limit of each channel' },
    of: ofVersion(({ channels }) => joined(channels.map(timeLimitOf))),
  },
  {
    name: 'fees',
    meaning: { vi: 'Phí, lệ phí theo từng cách thức', en: 'Fees of each channel' },
    of: ofVersion(({ channels }) => joined(channels.flatMap(({ kind, fees }) => fees.map((fee) => `${kind}: ${feeOf(fee)}`)))),
  },
  {
    name: 'papers',
    meaning: { vi: 'Thành phần hồ sơ', en: 'Papers' },
    of: ofVersion(({ dossiers }) => named(dossiers.flatMap(({ items }) => items))),
  },
  { name: 'results', meaning: { vi: 'Kết quả', en: 'Results' }, of: ofVersion(({ results }) => joined(results)) },
  {
    name: 'legalBasis',
    meaning: { vi: 'Căn cứ pháp lý (số)', en: 'Legal basis (numbers)' },
    of: ofVersion(({ legalBasis }) => joined(legalBasis.map(({ number }) => number))),
  },
  { name: 'decision', meaning: { vi: 'Quyết định công bố', en: 'Decision' }, of: ofVersion(({ decision }) => decision.number) },
  { name: 'issuedOn', meaning: { vi: 'Ngày ban hành', en: 'Day of signature' }, of: ofVersion(({ decision }) => decision.issuedOn) },
  {
    name: 'issuingAuthority',
    meaning: { vi: 'Cơ quan ban hành', en: 'Issuing authority' },
    of: ofVersion(({ decision }) => decision.issuingAuthority.name),
  },
  { name: 'inForceFrom', meaning: { vi: 'Có hiệu lực từ', en: 'In force from' }, of: ofVersion(({ inForceFrom }) => inForceFrom) },
  {
    name: 'noLongerInForceFrom',
    meaning: { vi: 'Hết hiệu lực từ', en: 'No longer in force from' },
    of: ofVersion(({ noLongerInForceFrom }) => noLongerInForceFrom),
  },
  { name: 'versionId', meaning: { vi: 'Định danh phiên bản', en: 'Id of the version' }, of: ofVersion(({ id }) => id) },
  {
    name: 'hash',
    meaning: { vi: 'Mã băm SHA-256 của dòng đã niêm phong', en: 'SHA-256 of the sealed line' },
    of: ofVersion(({ hash }) => hash),
  },
  { name: 'url', meaning: { vi: 'Trang cho người dân', en: 'Page for people' }, of: ({ url }) => url },
];

function timeLimitOf({ kind, timeLimit: { amount, unit, text } }: ExportedVersion['channels'][number]): string | null {
  const stated = amount === null || unit === null ? text : `${amount} ${unit}`;
  return stated && `${kind}: ${stated}`;
}

function feeOf({ kind, amount, currency, text }: ExportedVersion['channels'][number]['fees'][number]): string {
  return [kind, amount === null ? null : `${amount} ${currency}`, text].filter(Boolean).join(' ');
}
