import { readFile, writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Options } from 'tsup'
import { defineConfig } from 'tsup'
import { pageProgram } from './scripts/support/bundle-page.mjs'
import { laterInGroups } from './scripts/support/later-in-groups.mjs'
import { withoutUnusedMarkdown } from './scripts/support/without-unused-markdown.mjs'

/**
 * Packages that are ES modules alone: CommonJS can only `import()` them, since `require` of one fails before Node 20.19. Splitting
 * turns every `import()` of a CommonJS file into `require`; this turns those back.
 */
const esModulesAlone = [
  '@digitalbazaar/data-integrity',
  '@digitalbazaar/ecdsa-sd-2023-cryptosuite',
  '@digitalbazaar/ed25519-signature-2020',
  '@digitalbazaar/eddsa-rdfc-2022-cryptosuite',
  '@digitalbazaar/vc',
  'jose',
  'tinypool',
  './page-program.js',
]

const keepImports: NonNullable<Options['plugins']>[number] = {
  name: 'keep-imports',
  async buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles.filter((file) => file.name.endsWith('.cjs'))) {
      const text = await readFile(name, 'utf8')
      const kept = text.replace(
        /Promise\.resolve\(\)\.then\(\(\) => _interopRequireWildcard\(require\(\s*(\/\*[^*]*\*\/)?\s*"([^"]+)"\s*\)\)\)/g,
        (required, comment = '', specifier: string) =>
          esModulesAlone.includes(specifier) ? `import(${comment}"${specifier}")` : required,
      )
      if (kept !== text) await writeFile(name, kept)
    }
  },
}

/** Leaves the import of files of the command that another part of this page builds: their sources, by the names of what is built. */
const builtApart = (
  files: Readonly<Record<string, string>>,
): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'built-apart',
  setup({ onResolve }) {
    const names = new Map(Object.entries(files).map(([name, source]) => [resolve(source), `./${name}.js`]))
    onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const built = kind === 'dynamic-import' ? names.get(resolve(resolveDir, `${path}.ts`)) : undefined
      return built === undefined ? undefined : { path: built, external: true }
    })
  },
})

/** The command starts no other programs; commander would load what starts them, and with it Node's network. */
const withoutPrograms: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'without-programs' }))
    onLoad({ filter: /./, namespace: 'without-programs' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** Entries that give names of `src/library.ts`, and what they are built from. */
const partsOfLibrary = {
  index: 'src/index.ts',
  trust: 'src/trust/index.ts',
  batch: 'src/issuing/batch/index.ts',
  platform: 'src/platform/index.ts',
  upgrade: 'src/interop/open-badges-2/index.ts',
  certification: 'src/interop/certification/index.ts',
  page: 'src/make-page.ts',
}

/** The other entries. */
const ownEntries = {
  verify: 'src/verify.ts',
  testing: 'src/testing/index.ts',
  digitalbazaar: 'src/digitalbazaar.ts',
}

/** Small entries that share no file with the others, so that nothing else comes with them and no other entry has more files. */
const entriesApart = { programme: 'src/platforms.ts', pages: 'src/pages.ts' }

/** What is imported from outside. */
export const publicEntries = { ...partsOfLibrary, ...ownEntries, ...entriesApart }

/**
 * Builds entries that are parts of the library as names of its one file. Splitting cuts a file for each set of entries that
 * shares code, and each file more makes loading `quality-label/verify` slower.
 */
const namesOfLibrary: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'names-of-library',
  setup({ initialOptions, onResolve, onLoad }) {
    const library = `./library${initialOptions.outExtension?.['.js'] ?? '.js'}`
    const paths = new Set(Object.values(partsOfLibrary).map((path) => resolve(path)))
    onResolve({ filter: /./ }, ({ path, kind, namespace }) => {
      if (namespace === 'part') return { path: library, external: true }
      const isPart = kind === 'entry-point' && paths.has(resolve(path))
      return isPart ? { path: relative('.', path), namespace: 'part' } : undefined
    })
    onLoad({ filter: /./, namespace: 'part' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'ts',
    }))
  },
}

/** Leaves the script and the style of the page in a file of their own, which is loaded when a page is made. */
const pageApart = (file: string): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'page-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^quality-label:page-program$/ }, () => ({ path: file, external: true }))
  },
})

/** The words of a language: those of the library, those of documents, and those of the command. */
const wordsApart = Object.fromEntries(
  ['fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'].flatMap((tag) => [
    [tag, `src/problems/languages/${tag}.ts`],
    [`${tag}-describing`, `src/describing/words/${tag}.ts`],
    [`${tag}-command`, `src/cli/words/${tag}.ts`],
  ]),
)

const verifyAlone = { 'verify-alone': 'src/cli/verify-alone.ts' }

/** What the command loads for other verbs and at a terminal. */
const verbsApart = {
  'every-verb': 'src/cli/every-verb.ts',
  'ask-on-terminal': 'src/cli/ask-on-terminal.ts',
}

/** What breaks lines for a terminal: preparing it takes as long as verifying a badge. */
const wrappingApart = { 'wrap-text': 'src/cli/wrap-text.ts' }

const filesApart = new Set(Object.values({ ...wordsApart, ...wrappingApart }))
const isApart = (path: string): boolean => filesApart.has(path)

/**
 * What is loaded when a document needs it: what is signed or written in another way than ordinary badges, and what is about the credential,
 * such as its status lists.
 */
function groupOfPart(path: string): string | undefined {
  // No file may import itself, as the reader of images would the readers of each kind: bundlers do not bear it.
  if (isApart(path) || /^src\/(?:issuing|formats)\/|^src\/pages\.ts$/.test(path)) return undefined
  if (/^src\/(?:canonical|securing)\/|\/(?:check-by-host|check-selective-proof)\.ts$/.test(path))
    return 'other-forms'
  return 'around'
}

/** What both programs of the command have in common. */
const command = {
  outDir: 'dist/cli',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  dts: false,
  noExternal: ['commander', 'jsonc-parser', 'picocolors', 'string-width', 'uqr'],
  // commander asks for Node's modules as CommonJS does.
  banner: {
    js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
  },
} satisfies Options

export default defineConfig([
  {
    entry: { library: 'src/library.ts', ...partsOfLibrary, ...ownEntries },
    esbuildPlugins: [laterInGroups(groupOfPart), namesOfLibrary, pageApart('./page-program.js')],
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: { entry: publicEntries },
    splitting: true,
    plugins: [keepImports],
    async onSuccess() {
      await writeFile('dist/page-program.js', await pageProgram())
    },
    clean: ['dist/*.js', 'dist/*.cjs', 'dist/*.ts', 'dist/*.cts'],
    esbuildOptions(options, { format }) {
      // The reader of XML names its code by nothing else.
      options.mainFields = ['module', 'main']
      // A CommonJS file knows its own place by another name.
      if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': '__filename' }
    },
  },
  {
    entry: entriesApart,
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: false,
    splitting: false,
    esbuildPlugins: [withoutUnusedMarkdown],
    // The packages in them name their code by nothing else.
    esbuildOptions(options) {
      options.mainFields = ['module', 'main']
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
    ...command,
    entry: {
      ...verbsApart,
      'prepare-worker': 'src/issuing/batch/prepare-worker.ts',
    },
    clean: true,
    splitting: true,
    esbuildPlugins: [withoutPrograms, withoutUnusedMarkdown, pageApart('../page-program.js')],
  },
  {
    // Run once for each call, so that finding, reading and compiling files is most of its time: few files, none with white space.
    ...command,
    entry: { main: 'src/cli/main.ts' },
    splitting: false,
    minify: true,
    banner: {},
    esbuildPlugins: [builtApart({ ...verifyAlone, ...verbsApart })],
  },
  {
    ...command,
    entry: verifyAlone,
    splitting: true,
    minify: true,
    esbuildPlugins: [
      laterInGroups((path) => (isApart(path) ? undefined : 'later')),
      builtApart({ ...wordsApart, ...wrappingApart }),
      withoutPrograms,
    ],
    esbuildOptions(options) {
      // Its build for Node brings worker threads, which nothing here asks for.
      options.alias = { fflate: 'fflate/browser' }
    },
  },
  {
    ...command,
    entry: { ...wordsApart, ...wrappingApart },
    splitting: false,
    minify: true,
  },
])
