import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      'quality-label/digitalbazaar': fileURLToPath(new URL('src/digitalbazaar.ts', import.meta.url)),
      'quality-label/testing': fileURLToPath(new URL('src/testing/index.ts', import.meta.url)),
      'quality-label/verify': fileURLToPath(new URL('src/verify.ts', import.meta.url)),
      'quality-label': fileURLToPath(new URL('src/index.ts', import.meta.url)),
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Packing and installing takes its time: npm run test:package.
    exclude: ['test/package/**'],
    setupFiles: ['test/support/block-network.mjs'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})
