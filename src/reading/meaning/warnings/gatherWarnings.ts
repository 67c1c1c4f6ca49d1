import type { ReadingNotice } from '../parsedDecision.ts';
import { linesText, numbersOfLines } from './linesText.ts';

const MOST_TEXTS = 12;
const MOST_PLACES = 40;

/** Joins warnings of one type, in the order of their first: a list of 300 lines asks no more than one of three. */
export function gatherWarnings(warnings: readonly ReadingNotice[]): ReadingNotice[] {
  const byType = new Map<string, ReadingNotice[]>();
  for (const warning of warnings) byType.set(warning.code, [...(byType.get(warning.code) ?? []), warning]);
  return [...byType.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length === 1) return same;
    return [
      {
        ...first,
        path: placesOf(same),
        message: {
          ...first.message,
          en: someOf(
            same.map(({ message }) => message.en),
            MOST_TEXTS,
            '; ',
          ),
        },
      },
    ];
  });
}

/** Lines first, then places without lines. */
function placesOf(warnings: readonly ReadingNotice[]): string {
  const read = warnings.map(({ path }) => numbersOfLines(path));
  const numbers = read.flatMap((each) => each?.numbers ?? []);
  const places = warnings.map(({ path }, index) => read[index]?.rest ?? (read[index] ? '' : path)).filter((place) => place !== '');
  const lines = numbers.length > 0 ? [linesText(numbers)] : [];
  const rest = places.length > 0 ? [someOf(places, MOST_PLACES, ', ')] : [];
  return [...lines, ...rest].join(': ');
}

function someOf(all: readonly string[], most: number, separator: string): string {
  const unique = [...new Set(all)];
  const more = unique.length > most ? `${separator}… ${unique.length - most} more` : '';
  return unique.slice(0, most).join(separator) + more;
}
