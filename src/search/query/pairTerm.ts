/** The engines' term for two neighbouring folded syllables. */
export function pairTerm(first: string, second: string): string {
  return `${first} ${second}`;
}
