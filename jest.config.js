/** @type {import('jest').Config} */
export default {
  rootDir: '.',
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testMatch: ['**/*.test.ts'],
  // Tests with a limit of their own aside; long runs try each property ten times as often.
  testTimeout: process.env.POLITY_TEST_LONG === '1' ? 600_000 : 60_000,
  // Half of the time a test waits for a server or a process of its own: a worker more than there are cores is quicker.
  maxWorkers: 3,
};
