/** Payload is ESM only, so Jest runs with --experimental-vm-modules and leaves .ts files as modules. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/test/browser/', '/test/hard/', '/test/mongo/', '\\.mongo\\.test\\.ts$'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts' },
  // Jest leaves a core idle by default, and on two cores that is half of them.
  maxWorkers: '100%',
  // Modules of suites that ended are never let go. At 4 GB a collection of garbage takes so long that a request's budget of time ends.
  workerIdleMemoryLimit: '2GB',
  testTimeout: 60_000,
};
