import type { ReadingWarning } from '../parsedDecision.ts';
import { linesText, numbersOfLines } from './linesText.ts';

const MOST_TEXTS = 12;
const MOST_PLACES = 40;

/** Joins warnings of one type, in the order of their first: a list of 300 lines asks no more than one of three. */
export function gatherWarnings(warnings: readonly ReadingWarning[]): ReadingWarning[] {
  const byType = new Map<string, ReadingWarning[]>();
  for (const warning of warnings) byType.set(warning.type, [...(byType.get(warning.type) ?? []), warning]);
  return [...byType.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length === 1) return same;
    return [
      {
        ...first,
        text: someOf(
          same.map(({ text }) => text),
          MOST_TEXTS,
          '; ',
        ),
        where: placesOf(same),
      },
    ];
  });
}

/** Lines first, then places without lines. */
function placesOf(warnings: readonly ReadingWarning[]): string {
  const read = warnings.map(({ where }) => numbersOfLines(where));
  const numbers = read.flatMap((each) => each?.numbers ?? []);
  const places = warnings.map(({ where }, index) => read[index]?.rest ?? (read[index] ? '' : where)).filter((place) => place !== '');
  const lines = numbers.length > 0 ? [linesText(numbers)] : [];
  const rest = places.length > 0 ? [someOf(places, MOST_PLACES, ', ')] : [];
  return [...lines, ...rest].join(': ');
}

function someOf(all: readonly string[], most: number, separator: string): string {
  const unique = [...new Set(all)];
  const more = unique.length > most ? `${separator}… ${unique.length - most} more` : '';
  return unique.slice(0, most).join(separator) + more;
}
