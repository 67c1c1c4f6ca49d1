import { DEADLINE_LABELS } from '../../domain/places/deadlines.ts';
import { choices } from '../fields/choices.ts';
import { dayField } from '../fields/dayField.ts';
import { lastDayField } from '../fields/lastDayField.ts';
import { register } from './register.ts';

const MOST_DAYS = 1_000;

/** Periods for announcing, with the law that sets them; the check and the work desk count by them. */
export const deadlines = register({
  slug: 'deadlines',
  singular: { vi: 'Thời hạn công bố', en: 'Deadline' },
  plural: { vi: 'Thời hạn công bố', en: 'Deadlines' },
  columns: ['kind', 'days', 'source', 'validFrom', 'validUntil'],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: choices(DEADLINE_LABELS),
      label: { vi: 'Thời hạn', en: 'Deadline' },
    },
    {
      name: 'days',
      type: 'number',
      required: true,
      min: 0,
      max: MOST_DAYS,
      label: { vi: 'Số ngày', en: 'Days' },
      validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
        (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_DAYS) ||
        (req.i18n.language === 'en' ? 'Must be a whole number of days.' : 'Phải là số ngày nguyên.'),
    },
    {
      name: 'source',
      type: 'text',
      required: true,
      maxLength: 500,
      label: { vi: 'Căn cứ', en: 'Source' },
      admin: { placeholder: 'Điều 24 Nghị định 63/2010/NĐ-CP' },
    },
    dayField({
      name: 'validFrom',
      label: { vi: 'Với quyết định ký từ ngày', en: 'For decisions signed from' },
      description: { vi: 'Để trống: từ trước đến nay.', en: 'Empty: from ever.' },
    }),
    lastDayField({ name: 'validUntil', label: { vi: 'Đến hết ngày', en: 'Until (last day)' }, first: 'validFrom' }),
  ],
});
