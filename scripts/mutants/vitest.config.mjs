import { defineConfig } from 'vitest/config'

// Without the command, which these tests do not need.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/block-network.mjs'],
    testTimeout: 60_000,
  },
})
