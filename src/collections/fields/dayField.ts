import type { FieldHook, TextField } from 'payload';
import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import { readTypedDay } from '../../domain/values/typedDay.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { noDay } from './noDay.ts';

type DayField = { name: string; label: Label; description?: Label; isRequired?: boolean };

/**
 * A day as text `YYYY-MM-DD`: Payload's own dates are instants, but a legal day is not. Every way in which people write a
 * day is taken, in forms as by programs.
 */
export function dayField({ name, label, description, isRequired = false }: DayField): TextField {
  return {
    name,
    type: 'text',
    label: { ...label },
    required: isRequired,
    admin: {
      width: '50%',
      components: {
        Field: '/src/collections/fields/views/DayInput.tsx#DayInput',
        Cell: '/src/collections/fields/views/DayCell.tsx#DayCell',
      },
      ...(description ? { description: { ...description } } : {}),
    },
    hooks: { beforeValidate: [asTyped] },
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
      const isEmpty = value === null || value === undefined || value === '';
      if (isEmpty ? !isRequired : isCalendarDate(value)) return true;
      return noDay(isEmpty ? '' : String(value))[req.i18n.language === 'en' ? 'en' : 'vi'];
    },
  };
}

/** '27/11/2026' → '2026-11-27'. What is no day stays, so that the check can name it. */
const asTyped: FieldHook = ({ value }) => (typeof value === 'string' ? (readTypedDay(value) ?? value) : value);
