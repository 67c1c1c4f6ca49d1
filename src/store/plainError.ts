import { causesOf } from './causesOf.ts';

/**
 * What went wrong, in the database's own words: "SQLITE_FULL: database or disk is full". The library between puts the whole
 * statement with its values before them, which may be anybody's text.
 */
export function plainMessage(error: unknown): string {
  const causes = causesOf(error);
  if (causes.length === 0) return String(error);
  return causes.find(({ message }) => !isStatement(message))?.message ?? 'The database refused a statement.';
}

/** An error as the log takes it: with its place in the code, without statements. */
export function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: plainMessage(error) };
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { type: error.name, message: plainMessage(error), stack: places.slice(0, 12).join('\n') };
}

function isStatement(message: string): boolean {
  return message.startsWith('Failed query:');
}
