import { keepToTheirOwn, ofTheirOwnAuthority } from '../access/ofTheirOwnAuthority.ts';
import { dayField } from '../fields/dayField.ts';
import { register } from './register.ts';

/** Laws that decisions cite, with the days between which they are in force. */
export const legalDocuments = register({
  slug: 'legal-documents',
  singular: { vi: 'Văn bản pháp luật', en: 'Legal document' },
  plural: { vi: 'Văn bản pháp luật', en: 'Legal documents' },
  columns: ['number', 'title', 'issuingAuthority', 'inForceFrom', 'noLongerInForceFrom'],
  foundBy: ['number', 'title', 'issuingAuthority'],
  keepers: { access: ofTheirOwnAuthority, guard: keepToTheirOwn },
  fields: [
    { name: 'number', type: 'text', required: true, unique: true, index: true, label: { vi: 'Số, ký hiệu', en: 'Number' } },
    { name: 'title', type: 'text', label: { vi: 'Trích yếu', en: 'Title' } },
    { name: 'issuingAuthority', type: 'text', label: { vi: 'Cơ quan ban hành', en: 'Issuing authority' } },
    dayField({ name: 'issuedOn', label: { vi: 'Ngày ban hành', en: 'Issued on' } }),
    dayField({ name: 'inForceFrom', label: { vi: 'Có hiệu lực từ', en: 'In force from' } }),
    dayField({ name: 'noLongerInForceFrom', label: { vi: 'Hết hiệu lực từ', en: 'No longer in force from' } }),
  ],
});
