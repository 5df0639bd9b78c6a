import { defineConfig } from 'vitest/config'

/** End-to-end tests: one real browser at a time, each test with its own, freshly started. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    // a browser on a busy machine can miss a beat: what fails twice has failed
    retry: 1,
    hookTimeout: 60_000,
  },
})
