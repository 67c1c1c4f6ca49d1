import type { TextField } from 'payload';
import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import type { Label } from '../../domain/values/vocabulary.ts';

type DayField = { name: string; label: Label; description?: Label; isRequired?: boolean };

/** A day as text `YYYY-MM-DD`: Payload's own dates are instants, but a legal day is not. */
export function dayField({ name, label, description, isRequired = false }: DayField): TextField {
  return {
    name,
    type: 'text',
    label: { ...label },
    required: isRequired,
    admin: { placeholder: 'YYYY-MM-DD', width: '50%', ...(description ? { description: { ...description } } : {}) },
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
      if (value === null || value === undefined || value === '') return !isRequired || message(req.i18n.language);
      return isCalendarDate(value) || message(req.i18n.language);
    },
  };
}

function message(language: string): string {
  return language === 'en' ? 'Must be a day that exists, written YYYY-MM-DD.' : 'Phải là một ngày có thật, viết YYYY-MM-DD.';
}
