import type { Label } from '../../domain/values/vocabulary.ts';
import type { ReadingWarning } from '../../reading/meaning/parsedDecision.ts';
import { WARNING_TYPES } from '../../reading/meaning/warnings/warningTypes.ts';

/** A reader's warning in both languages; details and the place stand in the English half as the reader wrote them. */
export function readingLabel({ type, text, where }: ReadingWarning): Label {
  const known: Readonly<Record<string, { readonly vi: string }>> = WARNING_TYPES;
  return { vi: `${known[type.replace(/^xlsx:/, '')]?.vi ?? type}.`, en: `${text} (${where})` };
}
