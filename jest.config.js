/** Unit and contract tests: no office suite and no browser is needed. */
module.exports = {
  testEnvironment: 'node',
  // Whole workbooks are written and read: on a busy machine that takes longer than a test usually may.
  testTimeout: 60_000,
  // On two processors jest would use one and leave the other idle.
  maxWorkers: '100%',
  // Whole workbooks are made and thrown away: package.json gives young objects more room
  // (--max-semi-space-size), which took a quarter less processor time.
  setupFilesAfterEnv: ['<rootDir>/test/support/equalBytes.ts'],
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/office/', '<rootDir>/test/browser/'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'Node10',
          target: 'ES2022',
          ignoreDeprecations: '5.0',
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          jsx: 'react',
          skipLibCheck: true,
        },
      },
    ],
  },
};
