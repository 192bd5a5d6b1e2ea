import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Postgres } from '../../support/start-postgres'
import { startPostgres } from '../../support/start-postgres'
import type { Redis } from '../../support/start-redis'
import { startRedis } from '../../support/start-redis'

/** A database, a queue, and the processes of a platform, all of which can be made to fail. */
export interface Fleet {
  env: Record<string, string>
  database: Postgres
  queue: Redis | undefined
  workers: (ChildProcess | undefined)[]
  /** Workers that ended without being asked to. */
  deaths: number
  startWorker(at: number, env?: Record<string, string>): void
  endWorker(at: number, signal: NodeJS.Signals): Promise<void>
  command(...args: string[]): string
  /** Takes the rest of the database's disk, or gives it back; `false` where it has no disk of its own. */
  fillDisk(): boolean
  freeDisk(): void
  output(): string
  end(): Promise<void>
}

const preload = fileURLToPath(new URL('./worker-faults.mjs', import.meta.url))

export async function startFleet(
  bundle: string,
  onRedis: boolean,
  settings: Record<string, string>,
): Promise<Fleet> {
  const disk = mountDisk()
  const database = await within(disk, () => startPostgres())
  const queue = onRedis ? await startRedis() : undefined
  const path = process.env['PATH'] ?? ''
  const env = {
    PATH: path,
    DATABASE_URL: database.url,
    ...(queue ? { REDIS_URL: queue.url } : {}),
    ...settings,
  }
  let said = ''
  let isEnding = false
  const fleet: Fleet = {
    env,
    database,
    queue,
    workers: [],
    deaths: 0,
    startWorker(at, more = {}) {
      const given = { ...env, ...more, ROLE: 'worker', PORT: '0', NODE_OPTIONS: `--import=${preload}` }
      const child = spawn(process.execPath, [bundle], { env: given })
      fleet.workers[at] = child
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => (said = (said + chunk).slice(-20_000)))
      child.on('exit', () => {
        // One that ends unasked is started again, as a process manager does it.
        if (isEnding || fleet.workers[at] !== child) return
        fleet.deaths += 1
        fleet.startWorker(at)
      })
    },
    async endWorker(at, signal) {
      const child = fleet.workers[at]
      fleet.workers[at] = undefined
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.on('exit', resolve))
      child.kill(signal)
      await ended
    },
    command: (...args) => execFileSync(process.execPath, [bundle, ...args], { env, encoding: 'utf8' }).trim(),
    fillDisk() {
      if (disk === undefined) return false
      // Until no more can be written, which the server notices at the same time.
      execFileSync('bash', ['-c', `cat /dev/zero > ${join(disk, 'filler')} 2>/dev/null || true`])
      return true
    },
    freeDisk() {
      if (disk !== undefined) rmSync(join(disk, 'filler'), { force: true })
    },
    output: () => said,
    async end() {
      isEnding = true
      await Promise.all(fleet.workers.map((_, at) => fleet.endWorker(at, 'SIGKILL')))
      await queue?.remove()
      database.remove()
      if (disk !== undefined) {
        execFileSync('umount', [disk])
        rmSync(disk, { recursive: true, force: true })
      }
    },
  }
  return fleet
}

/** A disk of its own in memory, where this user may make one. */
function mountDisk(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/bin/mount')) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'quality-label-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1g,mode=1777', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
}

/** Starts a server whose files are in a folder. */
async function within<T>(folder: string | undefined, start: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR']
  if (folder !== undefined) process.env['TMPDIR'] = folder
  try {
    return await start()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
