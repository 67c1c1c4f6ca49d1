import config from './jest.config.mjs';

/** Suites of minutes, each with servers of its own: `npm run test:hard`. They print what they measured. */
export default {
  ...config,
  roots: ['<rootDir>/test/hard'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
