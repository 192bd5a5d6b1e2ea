import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Redis or Valkey of its own, in a new folder. */
export interface Redis {
  url: string
  /** Ends it as after a crash. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Ends it and removes its folder. */
  remove(): Promise<void>
}

const program = ['/usr/bin/valkey-server', '/usr/bin/redis-server'].find((path) => existsSync(path))

/** Why no server can be started here; `undefined` if one can. */
export const redisMissing =
  program === undefined ? 'Neither Valkey nor Redis is installed (Debian: redis-server)' : undefined

/** Starts a server of Valkey or Redis that keeps what it has. */
export async function startRedis(): Promise<Redis> {
  if (program === undefined) throw new Error(`Cannot start Redis: ${redisMissing}`)
  const folder = mkdtempSync(join(tmpdir(), 'quality-label-redis-'))
  const port = await freePort()
  const kept = ['--dir', folder, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction']
  let running: ChildProcess | undefined
  const server: Redis = {
    url: `redis://127.0.0.1:${port}`,
    async kill() {
      if (running === undefined || running.exitCode !== null || running.signalCode !== null) return
      const ended = new Promise((resolve) => running?.on('exit', resolve))
      running.kill('SIGKILL')
      await ended
    },
    async start() {
      running = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', ...kept], { stdio: 'ignore' })
      await answers(port)
    },
    async remove() {
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function answers(port: number): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await isOpen(port))) {
    if (Date.now() > end) throw new Error('The server did not start')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}
