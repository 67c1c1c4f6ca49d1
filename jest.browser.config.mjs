import base from './jest.config.mjs';

/** Browser tests need Chromium and the built admin, so they run apart: `npm run test:browser`. */
export default { ...base, testMatch: ['<rootDir>/test/browser/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/'] };
