import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      verify: 'src/verify.ts',
      testing: 'src/testing/index.ts',
      digitalbazaar: 'src/digitalbazaar.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: true,
    splitting: true,
    clean: ['dist/*.js', 'dist/*.cjs', 'dist/*.ts', 'dist/*.cts'],
    esbuildOptions(options, { format }) {
      // A CommonJS file knows its own place by another name.
      if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': '__filename' }
    },
  },
  {
    // The worker threads of batches; the file beside it starts them by this name.
    entry: { 'prepare-worker': 'src/issuing/batch/prepare-worker.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'neutral',
    dts: false,
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    dts: false,
  },
])
