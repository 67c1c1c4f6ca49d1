import type { Field, SelectField } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';

/** A field whose content may name its row; the labels of its values, where it is chosen from a list. */
export interface NamingField {
  readonly name: string;
  readonly labels?: Readonly<Record<string, Label>>;
}

export interface RowNaming {
  /** What a row without content is called, as 'giấy tờ' in 'giấy tờ 2'. */
  readonly singular: Label;
  readonly by: readonly NamingField[];
}

/** Names the rows of a list by what stands in them, instead of 'mục 01'. */
export function nameRows(field: Field): Field {
  if (field.type !== 'array' || field.admin?.components?.RowLabel) return field;
  const naming: RowNaming = { singular: asLabel(field.labels?.singular), by: namingFields(field.fields) };
  const RowLabel = { path: '/src/collections/fields/views/RowName.tsx#RowName', clientProps: { naming } };
  return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, RowLabel } } };
}

function namingFields(fields: readonly Field[]): NamingField[] {
  return fields.flatMap((field): NamingField[] => {
    if (field.type === 'row') return namingFields(field.fields);
    if (field.type === 'text' || field.type === 'textarea') return [{ name: field.name }];
    return field.type === 'select' ? [{ name: field.name, labels: labelsOf(field) }] : [];
  });
}

function labelsOf({ options }: SelectField): Readonly<Record<string, Label>> {
  return Object.fromEntries(options.flatMap((option) => (typeof option === 'string' ? [] : [[option.value, asLabel(option.label)]])));
}

function asLabel(label: unknown): Label {
  if (typeof label === 'object' && label !== null && 'vi' in label && 'en' in label) return { vi: String(label.vi), en: String(label.en) };
  return { vi: 'mục', en: 'entry' };
}
