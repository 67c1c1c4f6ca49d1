import type { Field, FieldHook } from 'payload';
import { tidyLongText, tidyText } from '../../domain/values/tidyText.ts';

/** Stores texts tidy, however they were copied: NFC, without invisible characters and doubled blanks. */
export function tidyTexts(field: Field): Field {
  if ((field.type !== 'text' && field.type !== 'textarea') || field.virtual) return field;
  const tidy = field.type === 'text' ? tidyText : tidyLongText;
  const hook: FieldHook = ({ value }) => (typeof value === 'string' ? tidy(value) : value);
  return { ...field, hooks: { ...field.hooks, beforeValidate: [hook, ...(field.hooks?.beforeValidate ?? [])] } } as Field;
}
