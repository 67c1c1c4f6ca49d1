import type { NumberField, NumberFieldSingleValidation } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';

interface Degrees {
  readonly name: string;
  readonly label: Label;
  readonly least: number;
  readonly most: number;
  /** The other figure of the point: both are given, or none. */
  readonly beside: string;
}

/** Latitude or longitude in degrees, within Viet Nam and its waters: a swapped pair is refused. */
export function degreesField({ name, label, least, most, beside }: Degrees): NumberField {
  const validate: NumberFieldSingleValidation = (value, { siblingData, req }) => {
    const other = (siblingData as Readonly<Record<string, unknown>>)[beside];
    const say = ({ vi, en }: Label) => (req.i18n.language === 'en' ? en : vi);
    if (typeof value !== 'number') return isEmpty(other) || say(BOTH);
    if (isEmpty(other)) return say(BOTH);
    if (value >= least && value <= most) return true;
    return say({ vi: `Phải là số độ từ ${least} đến ${most}.`, en: `Must be degrees from ${least} to ${most}.` });
  };
  return {
    name,
    type: 'number',
    min: least,
    max: most,
    label: { ...label },
    validate,
    admin: { step: 0.0001, description: { vi: `Độ, từ ${least} đến ${most}.`, en: `Degrees, ${least} to ${most}.` } },
  };
}

const BOTH: Label = { vi: 'Phải có cả vĩ độ và kinh độ, hoặc không có cả hai.', en: 'Give both latitude and longitude, or neither.' };

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
