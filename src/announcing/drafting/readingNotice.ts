import type { Notice } from '../../domain/values/notice.ts';
import type { ReadingWarning } from '../../reading/meaning/parsedDecision.ts';
import { WARNING_TYPES } from '../../reading/meaning/warnings/warningTypes.ts';

/** A warning of the reader as a notice. Its details and location stay in English, as the reader wrote them. */
export function readingNotice({ type, level, text, where }: ReadingWarning): Notice<string, 'warning' | 'info'> {
  const known: Readonly<Record<string, { readonly vi: string }>> = WARNING_TYPES;
  return {
    code: type,
    severity: level === 'must' ? 'warning' : 'info',
    path: where,
    message: { vi: `${known[type.replace(/^xlsx:/, '')]?.vi ?? type}.`, en: `${text} (${where})` },
  };
}
