import preact from '@preact/preset-vite'
import { configDefaults, defineConfig } from 'vitest/config'

const EXTRACTION = 'tests/unit/extract/**/*.test.ts'

export default defineConfig({
  plugins: [preact()],
  test: {
    testTimeout: 60_000,
    projects: [
      // Extraction is pure: what one of its tests loads serves the others too, which halves their time.
      { extends: true, test: { name: 'extraction', include: [EXTRACTION], isolate: false } },
      {
        extends: true,
        test: {
          name: 'the rest',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, EXTRACTION],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
    ],
  },
})
