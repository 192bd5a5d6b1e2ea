/**
 * Writes every generated file of the package, or with `--check` fails where one is out of date.
 *
 * Each module in `scripts/generate/` is one generator: its default export is an async function that
 * returns `{ 'path/from/the/root': content }`. A new generator is a new file there.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const generators = join(root, 'scripts', 'generate')

const files = await generateAll()
process.exitCode = process.argv.includes('--check') ? await check(files) : await write(files)

async function generateAll() {
  const names = (await readdir(generators)).filter((name) => name.endsWith('.mjs')).sort()
  const modules = await Promise.all(names.map((name) => import(pathToFileURL(join(generators, name)).href)))
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
  return 0
}

async function check(files) {
  const stale = []
  for (const [path, content] of Object.entries(files)) {
    if ((await readOrEmpty(path)) !== content) stale.push(path)
  }
  for (const path of stale) console.error(`Out of date: ${path}; run npm run generate`)
  return stale.length === 0 ? 0 : 1
}

async function readOrEmpty(path) {
  try {
    return await readFile(join(root, path), 'utf8')
  } catch {
    return ''
  }
}
