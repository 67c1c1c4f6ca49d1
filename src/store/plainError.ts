/**
 * What went wrong, in the database's own words: "SQLITE_FULL: database or disk is full". The library between puts the whole
 * statement with its values before them, which may be anybody's text.
 */
export function plainMessage(error: unknown): string {
  let plain = error;
  while (plain instanceof Error && isStatement(plain) && plain.cause !== undefined) plain = plain.cause;
  if (!(plain instanceof Error)) return String(plain);
  return isStatement(plain) ? 'The database refused a statement.' : plain.message;
}

/** An error as the log takes it: with its place in the code, without statements. */
export function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { type: error.name, message: plainMessage(error), stack: places.slice(0, 12).join('\n') };
}

function isStatement(error: Error): boolean {
  return error.message.startsWith('Failed query:');
}
