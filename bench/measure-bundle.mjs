import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** Packages, by their paths, and own code, by a text in it, that a verifier's first chunk must not contain. */
const unwantedPackages = ['jsonld', 'rdf-canonize', 'ajv', 'ajv-formats', '@digitalbazaar']
const unwantedMarks = [
  'createPrivateKey',
  'ALREADY_SIGNED',
  'COPIES_DIFFER',
  'SIGNING_FAILED',
  'OPENSSH PRIVATE KEY',
]

/**
 * Sizes in KiB, minified and gzipped, of what a browser loads before it verifies.
 *
 * The first chunk is the entry with all that it imports statically; what it imports when needed is not in it.
 *
 * @throws {Error} If the verifier carries a package or code that it must not.
 */
export async function measureBundle() {
  const ours = await bundle(here('../dist/verify.js'))
  const carried = unwantedPackages.filter((name) =>
    ours.inputs.some((input) => input.includes(`node_modules/${name}/`)),
  )
  const marks = unwantedMarks.filter((mark) => ours.text.includes(mark))
  if (carried.length + marks.length > 0) {
    throw new Error(`expected a verifier without ${[...carried, ...marks].join(', ')} in its first chunk`)
  }
  // The same marks must be there where signing is, or they would show nothing.
  const everything = await bundle(here('../dist/index.js'))
  const silent = unwantedMarks.filter((mark) => !everything.text.includes(mark))
  if (silent.length > 0) throw new Error(`expected ${silent.join(', ')} in the code that signs`)
  const stock = await bundle(here('bundle-stock.mjs'))
  return {
    ours: ours.kibibytes,
    stock: stock.kibibytes,
    excluded: [...unwantedPackages, ...unwantedMarks],
  }
}

async function bundle(entry) {
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const start = Object.keys(metafile.outputs).find(
    (path) => metafile.outputs[path].entryPoint !== undefined && isEntry(metafile.outputs[path], entry),
  )
  const chunks = [...staticImports(start, metafile.outputs)]
  const texts = chunks.map((path) => outputFiles.find((file) => file.path.endsWith(path)).text)
  return {
    inputs: chunks.flatMap((path) => Object.keys(metafile.outputs[path].inputs)),
    text: texts.join('\n'),
    kibibytes: gzipSync(texts.join('\n'), { level: 9 }).length / 1024,
  }
}

// A dynamically imported chunk has an entry point of its own.
function isEntry({ entryPoint }, entry) {
  return entry.endsWith(entryPoint)
}

function staticImports(path, outputs, seen = new Set()) {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const { path: imported, kind } of outputs[path].imports) {
    if (kind === 'import-statement' && outputs[imported]) staticImports(imported, outputs, seen)
  }
  return seen
}
