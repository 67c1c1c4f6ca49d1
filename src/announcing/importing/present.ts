/** The elements of a list that are there. */
export function present<T>(list: readonly (T | null)[]): T[] {
  return list.filter((element): element is T => element !== null);
}
