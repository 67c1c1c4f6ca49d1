import type { Report } from '../../../decisions/report.ts';

/** What the check says of one line. */
export interface RowNotes {
  readonly errors: number;
  readonly warnings: number;
  /** Messages by the field that they are about. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * What a report says of each line. Warnings that are explained already are left out.
 * @param keys keys of the lines, in their order
 */
export function notesOf(violations: Report['violations'], keys: readonly string[], language: 'vi' | 'en' = 'vi'): Map<string, RowNotes> {
  const notes = new Map<string, { errors: number; warnings: number; fields: Map<string, string> }>();
  for (const { severity, path, alsoAt = [], message, isExplained } of violations) {
    if (severity === 'warning' && isExplained) continue;
    for (const at of new Set([path, ...alsoAt])) {
      const [list, index, field = ''] = at.split('.');
      const key = list === 'lines' ? keys[Number(index)] : undefined;
      if (key === undefined) continue;
      const note = notes.get(key) ?? { errors: 0, warnings: 0, fields: new Map<string, string>() };
      note[severity === 'error' ? 'errors' : 'warnings'] += 1;
      note.fields.set(field, [note.fields.get(field), message[language]].filter(Boolean).join('\n'));
      notes.set(key, note);
    }
  }
  return notes;
}
