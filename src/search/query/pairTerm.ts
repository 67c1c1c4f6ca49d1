/** The engines' term for two neighbouring bare syllables. */
export function pairTerm(first: string, second: string): string {
  return `${first} ${second}`;
}

/** Documents in which two words must stand side by side for more than chance. */
export const FEWEST_FOR_A_PAIR = 3;
