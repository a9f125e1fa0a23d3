/** Tests of the built page in a real browser: `npm run test:browser`. */
const base = require('../../jest.config.js');

module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/browser/support/freshBuild.ts',
  // A browser each: while one waits for its page, the other goes on.
  maxWorkers: 2,
  testTimeout: 240_000,
  verbose: true,
};
