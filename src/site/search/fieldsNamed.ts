import { bareText } from '../../domain/values/tidyText.ts';

interface NamedField {
  readonly code: string;
  readonly name: string;
}

const SHOWN = 5;

/**
 * Fields whose name shares two neighbouring syllables with what was typed, or lies in it whole: 'đất đai ở xã' is near to
 * 'Đất đai'. The nearest first. Accents do not count.
 */
export function fieldsNamed<T extends NamedField>(query: string, fields: readonly T[]): T[] {
  const typed = new Set(pairsOf(syllables(query)));
  const words = ` ${syllables(query).join(' ')} `;
  const scored = fields.flatMap((field) => {
    const name = syllables(field.name);
    const shared = pairsOf(name).filter((pair) => typed.has(pair)).length;
    const isWhole = name.length > 0 && words.includes(` ${name.join(' ')} `);
    return shared > 0 || isWhole ? [{ field, score: shared + (isWhole ? 1 : 0) }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ field }) => field);
}

function syllables(text: string): string[] {
  return bareText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}
