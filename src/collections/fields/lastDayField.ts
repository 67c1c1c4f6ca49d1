import type { TextField, TextFieldSingleValidation } from 'payload';
import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { dayField } from './dayField.ts';

/** The last day of an interval, not before its first day in the field `first`. */
export function lastDayField({ first, ...day }: { name: string; label: Label; description?: Label; first: string }): TextField {
  const field = dayField(day);
  const isDay = field.validate as TextFieldSingleValidation;
  const validate: TextFieldSingleValidation = (value, asked) => {
    const start = (asked.siblingData as Readonly<Record<string, unknown>>)[first];
    const isBefore = isCalendarDate(value) && isCalendarDate(start) && value < start;
    if (!isBefore) return isDay(value, asked);
    return asked.req.i18n.language === 'en' ? 'Must not be before the first day.' : 'Không được trước ngày đầu.';
  };
  return { ...field, validate } as TextField;
}
