/** Tests that need an office suite: `npm run test:office`. */
const base = require('../../jest.config.js');

module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/office'],
  testPathIgnorePatterns: ['/node_modules/'],
  // One test file at a time: recalculating already runs a process a locale.
  maxWorkers: 1,
  testTimeout: 1_800_000,
  verbose: true,
};
