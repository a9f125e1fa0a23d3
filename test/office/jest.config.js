/** Tests that need an office suite: `npm run test:office`. */
const base = require('../../jest.config.js');

module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/office'],
  testPathIgnorePatterns: ['/node_modules/'],
  // While LibreOffice recalculates, a process a locale, other tests go on.
  maxWorkers: 2,
  testTimeout: 1_800_000,
  verbose: true,
};
