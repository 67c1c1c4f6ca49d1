/** The known facts about an error, whatever was thrown. */
export interface Cause {
  readonly message: string;
  readonly code: string;
}

interface Thrown {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly originalError?: unknown;
}

/** An error and its causes, outermost first: "Failed query …", then "SQLITE_BUSY: database is locked". */
export function causesOf(error: unknown): Cause[] {
  const causes: Cause[] = [];
  let each = error;
  while (typeof each === 'object' && each !== null && causes.length < 10) {
    // GraphQL names the error behind its own differently.
    const { message, code, originalError, cause = originalError } = each as Thrown;
    causes.push({ message: String(message ?? ''), code: String(code ?? '') });
    each = cause;
  }
  return causes;
}
