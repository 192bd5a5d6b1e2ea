/*
 * Breaks the verifier on purpose, one thing at a time, and shows that the tests notice.
 *
 *   node scripts/mutants.mjs [--only TEXT] [--jobs N]
 *
 * Each mutant is a copy of the sources with one change. A mutant that no test catches is a check that no test holds: the script
 * then ends with 1. It does so too where a test file does not run, since that shows nothing.
 */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyChange } from './mutants/apply-change.mjs'
import { mutants } from './mutants/mutants.mjs'
import { readSources } from './mutants/read-sources.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1]
const only = process.argv.includes('--only') ? option('only') : ''
const jobs = process.argv.includes('--jobs') ? Number(option('jobs')) : 2

if (process.argv.includes('--help')) {
  console.log(`node scripts/mutants.mjs [--only TEXT] [--jobs N]

Breaks the verifier on purpose, one thing at a time, and shows that the tests notice.

  --only TEXT  only mutants whose name contains TEXT
  --jobs N     mutants that are tested at a time (default: 2)`)
  process.exit()
}

const notCopied = new Set(['.git', 'node_modules', 'dist', 'demo-output'])
const start = performance.now()
const chosen = mutants.filter(({ name }) => name.includes(only))
const defaultTests = ['test/vectors/vectors.test.ts']
const everyTest = [...new Set(chosen.flatMap(({ tests = defaultTests }) => tests))]
const results = await runAll([{ name: 'nothing (control)', changes: [], tests: everyTest }, ...chosen])
const [control, ...judged] = results
const survivors = judged.filter(({ outcome }) => outcome !== 'caught')
for (const survivor of survivors) print(survivor)
console.log(`${judged.length - survivors.length} of ${judged.length} mutants caught in ${seconds()} s`)
if (control.outcome !== 'not caught') console.error('The tests fail without any change, so they show nothing')
process.exitCode = survivors.length === 0 && control.outcome === 'not caught' ? 0 : 1

// As it is known: a run that is ended has shown something too.
function print({ name, outcome, by }) {
  console.log(`${outcome.padEnd(14)} ${name.padEnd(72)} ${by}`)
}

async function runAll(list) {
  const queue = [...list.entries()]
  const outcomes = []
  const worker = async () => {
    const folder = await makeCopy()
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, mutant] = next
      outcomes[index] = { name: mutant.name, ...(await judge(folder, mutant)) }
      print(outcomes[index])
    }
    await rm(folder, { recursive: true, force: true })
  }
  await Promise.all(Array.from({ length: jobs }, worker))
  return outcomes
}

async function makeCopy() {
  const folder = await mkdtemp(join(tmpdir(), 'quality-label-mutants-'))
  for (const name of await readdir(root)) {
    if (!notCopied.has(name)) await cp(join(root, name), join(folder, name), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

async function judge(folder, { changes, tests = defaultTests }) {
  const sources = await readSources(folder)
  const originals = new Map()
  try {
    for (const change of changes) {
      const { path, text } = applyChange(sources, change)
      if (!originals.has(path)) originals.set(path, sources.get(path))
      sources.set(path, text)
      await writeFile(join(folder, path), text)
    }
    return await runTests(folder, tests, changes.length > 0)
  } catch (error) {
    return { outcome: 'does not apply', by: error.message }
  } finally {
    for (const [path, text] of originals) await writeFile(join(folder, path), text)
  }
}

function runTests(folder, tests, bail) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [
    vitest,
    'run',
    '--config',
    'scripts/mutants/vitest.config.mjs',
    '--root',
    '.',
    '--reporter=json',
    // One failure shows it.
    ...(bail ? ['--bail=1'] : []),
    ...tests,
  ]
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 2 ** 28, timeout: 300_000 }
    execFile(process.execPath, args, options, (error, stdout) => resolve(outcomeOf(error, stdout)))
  })
}

function outcomeOf(error, stdout) {
  if (!error) return { outcome: 'not caught', by: '' }
  if (error.killed) return { outcome: 'caught', by: 'it does not end' }
  const [first] = failedTests(stdout)
  return first === undefined ? { outcome: 'does not run', by: '' } : { outcome: 'caught', by: first }
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

function seconds() {
  return ((performance.now() - start) / 1000).toFixed(0)
}
