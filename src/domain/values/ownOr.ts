/** A list's own entries, or those of another list where it is empty. */
export function ownOr<T>(own: readonly T[], other: readonly T[] | undefined): readonly T[] {
  return own.length > 0 ? own : (other ?? []);
}
