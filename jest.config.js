const { existsSync } = require('node:fs')
const { availableParallelism } = require('node:os')

if (!existsSync(`${__dirname}/node_modules/@swc/jest`))
  throw new Error(
    'The development dependencies are not installed: run npm ci, or npm test, which installs them',
  )

/** Tests are TypeScript, transformed by swc; types are checked by `npm run types`. */
module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tools/jest-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest-teardown.mjs',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  moduleNameMapper: {
    '^\\./rsa-pair\\.js$': '<rootDir>/tests/helpers/pooled-rsa-pair.ts',
    '^wechatpay-chain$': '<rootDir>/lib/index.ts',
    '^wechatpay-chain/(.*)$': '<rootDir>/lib/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testSequencer: '<rootDir>/tools/jest-sequencer.cjs',
  // One more than there are processors: while a test waits for a child process or a clock, another runs.
  maxWorkers: availableParallelism() + 1,
  // A busy machine is slow, and nothing else: what hangs is still found.
  testTimeout: 30_000,
  collectCoverageFrom: ['lib/**/*.ts'],
  coverageProvider: 'v8',
}
