import { writable } from '../../domain/values/writable.ts';
import type { TextMarks } from './documentForm.ts';

const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g;
const BLANKS = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Tidies text: NFC, no invisible characters, single blanks, no blank lines. Also returns what had to be tidied. */
export function tidyText(raw: string): { readonly text: string; readonly marks: TextMarks } {
  const composed = raw.normalize('NFC');
  const lines = writable(composed)
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/ {2,}/g, ' ').trim());
  const text = lines.filter((line) => line !== '').join('\n');
  return { text, marks: { wasDecomposed: composed !== raw, hadOuterSpace: /^\s|\s$/.test(raw) && text !== '' } };
}
