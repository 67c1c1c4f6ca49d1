import type { Block, Field } from 'payload';

/**
 * The fields with a change made to each that people see, in groups, lists, tabs and blocks too. What the system keeps for
 * itself stays as it is.
 */
export function eachField(fields: readonly Field[], change: (field: Field) => Field): Field[] {
  return fields.map((field) => (isKept(field) ? field : change(withInner(field, change))));
}

function isKept(field: Field): boolean {
  const isOutOfForms = field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true;
  return isOutOfForms || ('hidden' in field && field.hidden === true);
}

function withInner(field: Field, change: (field: Field) => Field): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: eachField(tab.fields, change) })) };
  if (field.type === 'blocks')
    return { ...field, blocks: field.blocks.map((block): Block => ({ ...block, fields: eachField(block.fields, change) })) };
  if ('fields' in field) return { ...field, fields: eachField(field.fields, change) } as Field;
  return field;
}
