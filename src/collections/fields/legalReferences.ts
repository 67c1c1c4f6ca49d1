import type { ArrayField } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { fromRegister } from './fromRegister.ts';

/** Laws and decisions cited: number as printed, title where given. */
export function legalReferences(name: string, label: Label): ArrayField {
  return {
    name,
    type: 'array',
    label: { ...label },
    labels: { singular: { vi: 'văn bản', en: 'document' }, plural: { vi: 'văn bản', en: 'documents' } },
    fields: [
      {
        type: 'row',
        fields: [
          fromRegister(
            { name: 'number', type: 'text', label: { vi: 'Số, ký hiệu', en: 'Number' }, required: true, admin: { width: '30%' } },
            { register: 'legalDocuments', fills: ['number', 'title'] },
          ),
          { name: 'title', type: 'text', label: { vi: 'Trích yếu', en: 'Title' }, admin: { width: '70%' } },
        ],
      },
    ],
  };
}
