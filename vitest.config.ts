import { defineConfig } from 'vitest/config';

// `.ci/run` counts the tests of this report; `npm test` itself is the same command there and here.
const report = process.env['MAPLINT_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
