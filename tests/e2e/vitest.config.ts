import { defineConfig } from 'vitest/config'
import { PATIENCE } from '../../scripts/support/patience.ts'
import { SecondTries } from './support/second-tries.ts'

/** End-to-end tests: one real browser at a time, each test with its own, freshly started. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    globalSetup: ['tests/e2e/support/temporary-folder.ts'],
    // what a test waits for has a patience of its own; this ends one that waits for nothing that is known
    testTimeout: 300_000,
    // a browser on a busy machine can miss a beat: what fails twice has failed, and what fails once is told
    retry: 1,
    reporters: ['default', new SecondTries()],
    expect: { poll: { timeout: PATIENCE } },
  },
})
