import { causesOf } from './causesOf.ts';
import { stackInSources } from './stackInSources.ts';
import { withoutSecrets } from './withoutSecrets.ts';

/**
 * The database's own message: "SQLITE_FULL: database or disk is full". The library adds the whole statement with its
 * values, which may contain private text. An address is shown without its password.
 */
export function plainMessage(error: unknown): string {
  const causes = causesOf(error);
  if (causes.length === 0) return withoutSecrets(String(error));
  return withoutSecrets(causes.find(({ message }) => !isStatement(message))?.message ?? 'The database refused a statement.');
}

/** An error for the log: its stack in the sources, but no statements. */
export function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: plainMessage(error) };
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { type: error.name, message: plainMessage(error), stack: stackInSources(places.slice(0, 12).join('\n')) };
}

function isStatement(message: string): boolean {
  return message.startsWith('Failed query:');
}
