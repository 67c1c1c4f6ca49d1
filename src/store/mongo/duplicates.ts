const DUPLICATE_KEY = 11_000;

interface BulkError {
  readonly code?: unknown;
  readonly writeErrors?: unknown;
  readonly result?: { readonly getWriteConcernError?: () => unknown };
}

/** Whether a write of many rows failed only for rows whose id or unique key was there already. */
export function isOnlyDuplicates(error: unknown): boolean {
  const { code, writeErrors, result } = error as BulkError;
  if (result?.getWriteConcernError?.()) return false;
  const each = [writeErrors ?? { code }].flat() as readonly { readonly code?: unknown }[];
  return each.length > 0 && each.every((failed) => failed.code === DUPLICATE_KEY);
}
