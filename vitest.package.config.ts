import { defineConfig } from 'vitest/config'

/** Checks of the packed package; they need a build, npm and a filled cache or its registry. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: ['test/package/support/install-package.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
