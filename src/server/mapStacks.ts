import { stackInSources } from '../store/stackInSources.ts';

/**
 * Stacks that nobody catches name the sources, too; logs map theirs by themselves. Only what ends the process is mapped:
 * GraphQL asks each error for its stack, and reading the map would hold up everybody for a refusal.
 */
export function mapStacks(): void {
  process.on('uncaughtExceptionMonitor', (error: unknown) => {
    if (error instanceof Error && error.stack !== undefined) error.stack = stackInSources(error.stack);
  });
}
