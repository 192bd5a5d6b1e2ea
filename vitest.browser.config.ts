import { defineConfig } from 'vitest/config'

/** What must be the same in a browser: runs in Chromium, found by `CHROMIUM` or in its usual places. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    setupFiles: ['test/support/block-network.mjs'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
