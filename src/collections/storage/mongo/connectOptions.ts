import type { ConnectOptions } from 'mongoose';

/**
 * An acknowledged announcement must survive the loss of a machine, and nobody may read one that could be rolled back. So
 * writes and reads wait for the majority, whatever the address says. A server that hangs is noticed within seconds.
 */
export const CONNECT_OPTIONS = {
  appName: 'tthc',
  w: 'majority',
  journal: true,
  readConcern: { level: 'majority' },
  readPreference: 'primary',
  timeoutMS: 5_000,
  serverSelectionTimeoutMS: 2_000,
  connectTimeoutMS: 2_000,
  heartbeatFrequencyMS: 2_000,
  // Ten readers keep some connections each, and a server counts them.
  maxPoolSize: 20,
  // `makeIndexes` makes them, and waits.
  autoIndex: false,
  autoCreate: false,
  // A command without a connection fails; it does not wait in memory for one.
  bufferCommands: false,
} as const satisfies ConnectOptions;
