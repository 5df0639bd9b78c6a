import preact from '@preact/preset-vite'
import { configDefaults, defineConfig } from 'vitest/config'
import { withExpandedPropertyEscapes } from './scripts/support/property-escapes.ts'

const EXTRACTION = 'tests/unit/extract/**/*.test.ts'

export default defineConfig({
  plugins: [preact(), withExpandedPropertyEscapes()],
  test: {
    // none of them waits for a time: this ends one that hangs, on a machine however busy
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      // Extraction is pure: what one of its tests loads serves the others too, which halves their time.
      { extends: true, test: { name: 'extraction', include: [EXTRACTION], isolate: false } },
      {
        extends: true,
        test: {
          name: 'the rest',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, EXTRACTION],
          setupFiles: ['fake-indexeddb/auto', './tests/support/effects.ts'],
        },
      },
    ],
  },
})
