/** The engines' term for two neighbouring bare syllables. */
export function pairTerm(first: string, second: string): string {
  return `${first} ${second}`;
}

/** In fewer documents, two neighbouring words may have met by chance. */
export const FEWEST_FOR_A_PAIR = 3;
