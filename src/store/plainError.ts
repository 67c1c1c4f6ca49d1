import { causesOf } from './causesOf.ts';

/**
 * The database's own message: "SQLITE_FULL: database or disk is full". The library adds the whole statement with its
 * values, which may contain private text.
 */
export function plainMessage(error: unknown): string {
  const causes = causesOf(error);
  if (causes.length === 0) return String(error);
  return causes.find(({ message }) => !isStatement(message))?.message ?? 'The database refused a statement.';
}

/** An error for the log: its stack, but no statements. */
export function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: plainMessage(error) };
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { type: error.name, message: plainMessage(error), stack: places.slice(0, 12).join('\n') };
}

function isStatement(message: string): boolean {
  return message.startsWith('Failed query:');
}
