/*
 * Breaks the verifier on purpose, one thing at a time, and shows that the tests notice.
 *
 *   node scripts/mutants.mjs [--only TEXT] [--jobs N]
 *
 * Each mutant is a copy of the sources with one change. A mutant that no test catches is a check that no test holds: the script
 * then ends with 1.
 */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mutants } from './mutants/mutants.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1]
const only = process.argv.includes('--only') ? option('only') : ''
const jobs = process.argv.includes('--jobs') ? Number(option('jobs')) : 2

const start = performance.now()
const chosen = mutants.filter(({ name }) => name.includes(only))
const results = await runAll([{ name: 'nothing (control)', changes: [] }, ...chosen])
const [control, ...judged] = results
const survivors = judged.filter(({ outcome }) => outcome !== 'caught')
for (const { name, outcome, by } of results) console.log(`${outcome.padEnd(14)} ${name.padEnd(72)} ${by}`)
console.log(`${judged.length - survivors.length} of ${judged.length} mutants caught in ${seconds()} s`)
if (control.outcome !== 'not caught') console.error('The tests fail without any change, so they show nothing')
process.exitCode = survivors.length === 0 && control.outcome === 'not caught' ? 0 : 1

async function runAll(list) {
  const queue = [...list.entries()]
  const outcomes = []
  const worker = async () => {
    const folder = await makeCopy()
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, mutant] = next
      outcomes[index] = { name: mutant.name, ...(await judge(folder, mutant)) }
    }
    await rm(folder, { recursive: true, force: true })
  }
  await Promise.all(Array.from({ length: jobs }, worker))
  return outcomes
}

async function makeCopy() {
  const folder = await mkdtemp(join(tmpdir(), 'quality-label-mutants-'))
  for (const name of [
    'src',
    'test',
    'bench',
    'schemas',
    'package.json',
    'tsconfig.json',
    'tsconfig.base.json',
  ])
    await cp(join(root, name), join(folder, name), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await mkdir(join(folder, 'scripts'))
  await cp(join(root, 'scripts', 'mutants', 'vitest.config.mjs'), join(folder, 'vitest.config.mjs'))
  return folder
}

async function judge(folder, { changes, tests = ['test/vectors/vectors.test.ts'] }) {
  const originals = new Map()
  try {
    for (const { file, from, to } of changes) {
      const path = join(folder, file)
      const text = await readFile(path, 'utf8')
      if (!originals.has(path)) originals.set(path, text)
      if (text.split(from).length !== 2) return { outcome: 'does not apply', by: `${file}: ${from}` }
      await writeFile(
        path,
        text.replace(from, () => to),
      )
    }
    return await runTests(folder, tests)
  } finally {
    for (const [path, text] of originals) await writeFile(path, text)
  }
}

function runTests(folder, tests) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [vitest, 'run', '--config', 'vitest.config.mjs', '--reporter=json', ...tests]
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, maxBuffer: 2 ** 28, timeout: 120_000 },
      (error, stdout) => {
        const failed = failedTests(stdout)
        if (!error) resolve({ outcome: 'not caught', by: '' })
        else
          resolve({
            outcome: 'caught',
            by: failed.length > 0 ? `${failed[0]}${more(failed)}` : 'it does not run',
          })
      },
    )
  })
}

function failedTests(stdout) {
  try {
    const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{"')))
    return testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ title }) => title.slice(0, 60))
  } catch {
    return []
  }
}

function more(failed) {
  return failed.length > 1 ? ` and ${failed.length - 1} more` : ''
}

function seconds() {
  return ((performance.now() - start) / 1000).toFixed(0)
}
