/** The known facts about an error, whatever was thrown. */
export interface Cause {
  readonly message: string;
  readonly code: string;
}

/** An error and its causes, outermost first: "Failed query …", then "SQLITE_BUSY: database is locked". */
export function causesOf(error: unknown): Cause[] {
  const causes: Cause[] = [];
  let each = error;
  while (typeof each === 'object' && each !== null && causes.length < 10) {
    const { message, code, cause } = each as { message?: unknown; code?: unknown; cause?: unknown };
    causes.push({ message: String(message ?? ''), code: String(code ?? '') });
    each = cause;
  }
  return causes;
}
