import config from './jest.config.mjs';

/** The suites of every database, run on the MongoDB that TEST_DATABASE names: `npm run test:mongo`. */
export default {
  ...config,
  testMatch: [
    '<rootDir>/test/contract/*.mongo.test.ts',
    '<rootDir>/test/mongo/**/*.test.ts',
    '<rootDir>/test/collections/*.test.ts',
    '<rootDir>/test/stories/*.test.ts',
    '<rootDir>/test/api/editorsWords.test.ts',
    '<rootDir>/test/portals/webhooks.test.ts',
    '<rootDir>/test/server/syncWebhooks.test.ts',
    '<rootDir>/test/commands/*Command.test.ts',
    '<rootDir>/test/announcing/drafting/decisionCommand.test.ts',
    '<rootDir>/test/announcing/importing/killedImport.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
