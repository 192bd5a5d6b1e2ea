/**
 * Writes every generated file of the package, or with `--check` fails where one is out of date.
 *
 * Each module in `scripts/generate/` is one generator: its default export is an async function that
 * returns `{ 'path/from/the/root': content }`. A new generator is a new file there. One that runs the package itself exports
 * `runsPackage = true`: it runs after the files that the package is made of are written.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const generators = join(root, 'scripts', 'generate')

const modules = await readGenerators()
const act = process.argv.includes('--check') ? check : write
process.exitCode = 0
for (const runsPackage of [false, true]) {
  await act(await generateBy(modules.filter((module) => (module.runsPackage === true) === runsPackage)))
}

async function readGenerators() {
  const names = (await readdir(generators)).filter((name) => name.endsWith('.mjs')).sort()
  return Promise.all(names.map((name) => import(pathToFileURL(join(generators, name)).href)))
}

async function generateBy(modules) {
  const outputs = await Promise.all(modules.map((module) => module.default()))
  return Object.assign({}, ...outputs)
}

async function write(files) {
  for (const [path, content] of Object.entries(files)) {
    if ((await readOrEmpty(path)) === content) continue
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
    console.log(`Wrote ${path}`)
  }
}

async function check(files) {
  const stale = []
  for (const [path, content] of Object.entries(files)) {
    if ((await readOrEmpty(path)) !== content) stale.push(path)
  }
  for (const path of stale) console.error(`Out of date: ${path}; run npm run generate`)
  if (stale.length > 0) process.exitCode = 1
}

async function readOrEmpty(path) {
  try {
    return await readFile(join(root, path), 'utf8')
  } catch {
    return ''
  }
}
