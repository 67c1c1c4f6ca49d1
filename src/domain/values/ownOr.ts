/** A list's own entries, or those of another where it has none. */
export function ownOr<T>(own: readonly T[], other: readonly T[] | undefined): readonly T[] {
  return own.length > 0 ? own : (other ?? []);
}
