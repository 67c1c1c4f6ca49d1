import type { LoggerOptions } from 'pino';
import { plainError, plainMessage } from './plainError.ts';

/**
 * How every log of ours writes errors: without the statements that failed. An error logged without words of its own would
 * lend the line its message, which holds the statement and its values.
 */
export const PLAIN_LOG = {
  serializers: { err: plainError },
  hooks: {
    logMethod(args, write) {
      const [logged, message] = args as unknown as [unknown, string | undefined, ...unknown[]];
      const error = logged instanceof Error ? logged : (logged as { readonly err?: unknown } | null)?.err;
      if (message !== undefined || !(error instanceof Error)) return write.apply(this, args);
      return write.call(this, logged instanceof Error ? { err: error } : logged, plainMessage(error));
    },
  },
} as const satisfies LoggerOptions;
