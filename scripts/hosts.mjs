/**
 * Runs one small program with the packed package in every host of `hosts/hosts.mjs`.
 *
 *   node scripts/hosts.mjs             all of them: needs npm's registry, Chromium, and some gigabytes for a while
 *   node scripts/hosts.mjs deno bun    those
 *
 * The package is built and packed first. Prints a line for each host; what failed, with all that it printed, comes at the end.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hosts } from './hosts/hosts.mjs'
import { runHost, versionsOf } from './hosts/run-host.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = process.argv.slice(2)
const unknown = names.filter((name) => !hosts.some((host) => host.name === name))
if (unknown.length > 0) {
  console.error(`Unknown host ${unknown.join(', ')}: expected ${hosts.map(({ name }) => name).join(', ')}`)
  process.exit(64)
}

const folder = mkdtempSync(join(tmpdir(), 'quality-label-hosts-'))
const failures = []
try {
  const tarball = pack()
  for (const host of hosts.filter(({ name }) => names.length === 0 || names.includes(name))) {
    await tryHost(host, tarball)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const failure of failures) console.log(`\n${failure}`)
process.exitCode = failures.length === 0 ? 0 : 1

function pack() {
  execFileSync('npm', ['run', '--silent', 'build:quiet'], { cwd: root, stdio: 'inherit' })
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  return join(folder, packed.trim())
}

async function tryHost(host, tarball) {
  const project = join(folder, host.name)
  const what = `${host.title} (${versionsOf(host)})`
  try {
    await runHost(host, tarball, project)
    console.log(`runs    ${what}`)
  } catch (error) {
    failures.push(`${what}: ${error.message}`)
    console.log(`FAILED  ${what}`)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}
