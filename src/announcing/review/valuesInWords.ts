import { CONTENT_SOURCE_LABELS } from '../drafting/checkReport.ts';
import { withDaysInWords } from '../../domain/values/dayInWords.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import {
  CHANGE_KIND_LABELS,
  DECISION_TYPE_LABELS,
  GOVERNMENT_LEVEL_LABELS,
  ONLINE_LEVEL_LABELS,
  PROCEDURE_PART_LABELS,
  PROCEDURE_TYPE_LABELS,
} from '../../domain/values/vocabulary.ts';

/** Fields of drafts whose values stand in closed lists. A decision and a line both have a type; no value is in both lists. */
const LISTS: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  type: { ...DECISION_TYPE_LABELS, ...PROCEDURE_TYPE_LABELS },
  kind: CHANGE_KIND_LABELS,
  levels: GOVERNMENT_LEVEL_LABELS,
  onlineLevel: ONLINE_LEVEL_LABELS,
  contentFrom: CONTENT_SOURCE_LABELS,
  afterwards: { resumes: { vi: 'trở lại nội dung trước', en: 'the earlier text resumes' }, nothing: { vi: 'không còn gì', en: 'nothing' } },
  changedParts: PROCEDURE_PART_LABELS,
};
const YES: Label = { vi: 'có', en: 'yes' };
const NO: Label = { vi: 'không', en: 'no' };

/** One text or figure of a field, as a person reads it. */
export function valueInWords(field: string, value: string | number | boolean): Label {
  if (typeof value === 'boolean') return value ? YES : NO;
  const text = String(value);
  return LISTS[field]?.[text] ?? { vi: withDaysInWords(text), en: text };
}

/** Whether a field's values are words of ours and not those of a decision. */
export function isOfList(field: string): boolean {
  return field in LISTS;
}
