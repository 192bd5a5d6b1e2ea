import { fileURLToPath } from 'node:url'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { defineConfig } from 'vitest/config'
import { pageProgram } from './scripts/support/bundle-page.mjs'

const resolve = {
  alias: {
    'quality-label/verify': fileURLToPath(new URL('src/verify.ts', import.meta.url)),
    'quality-label/programme': fileURLToPath(new URL('src/platforms.ts', import.meta.url)),
    'quality-label/pages': fileURLToPath(new URL('src/pages.ts', import.meta.url)),
    'quality-label/page': fileURLToPath(new URL('src/make-page.ts', import.meta.url)),
    'quality-label/trust': fileURLToPath(new URL('src/trust/index.ts', import.meta.url)),
    'quality-label/batch': fileURLToPath(new URL('src/issuing/batch/index.ts', import.meta.url)),
    'quality-label/platform': fileURLToPath(new URL('src/platform/index.ts', import.meta.url)),
    'quality-label/upgrade': fileURLToPath(new URL('src/interop/open-badges-2/index.ts', import.meta.url)),
    'quality-label/certification': fileURLToPath(
      new URL('src/interop/certification/index.ts', import.meta.url),
    ),
    'quality-label/testing': fileURLToPath(new URL('src/testing/index.ts', import.meta.url)),
    'quality-label/digitalbazaar': fileURLToPath(new URL('src/digitalbazaar.ts', import.meta.url)),
    'quality-label': fileURLToPath(new URL('src/index.ts', import.meta.url)),
  },
}

const everyTest = 'test/**/*.test.ts'
// Packing and installing takes its time: npm run test:package.
const ofThePackage = 'test/package/**'
/** Groups of files by their names; the files of no group share their modules. */
const groups = {
  isolated: 'test/**/*.isolated.test.ts',
  browser: 'test/browser/**/*.test.ts',
  slow: 'test/**/*.slow.test.ts',
}

/** The script and the style of the page, built when a test asks for them. */
const pageProgramModule = {
  name: 'page-program',
  resolveId: (id: string) => (id === 'quality-label:page-program' ? '\0page-program.js' : undefined),
  load: (id: string) => (id === '\0page-program.js' ? pageProgram() : undefined),
}

/** Projects run one after the other, because files share a process only with files of their own project. */
function project(
  name: string,
  groupOrder: number,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration {
  return {
    resolve,
    plugins: [pageProgramModule],
    test: {
      setupFiles: ['test/support/block-network.mjs', 'test/support/remove-folders.ts'],
      testTimeout: 240_000,
      hookTimeout: 120_000,
      ...test,
      name,
      sequence: { groupOrder },
    },
  }
}

export default defineConfig({
  test: {
    // The main process has little to do once the sources are read, so that each core can run tests.
    maxWorkers: '100%',
    reporters: [
      'default',
      ['./test/support/left-out-reporter.ts', { groups: ['shared', ...Object.keys(groups)] }],
    ],
    projects: [
      project('shared', 0, {
        include: [everyTest],
        exclude: [ofThePackage, ...Object.values(groups)],
        isolate: false,
      }),
      ...Object.entries(groups).map(([name, include], index) =>
        project(name, index + 1, { include: [include], exclude: [ofThePackage] }),
      ),
    ],
  },
})
