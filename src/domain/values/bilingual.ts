import type { Label } from './vocabulary.ts';

/** Both languages in one sentence, as HTTP answers have them: 'Không có (There is none)'. */
export function bilingual({ vi, en }: Label): string {
  return `${vi} (${en})`;
}

/** The same as commands and the server print it: 'Không có / There is none'. */
export function bilingualLine({ vi, en }: Label): string {
  return `${vi} / ${en}`;
}
