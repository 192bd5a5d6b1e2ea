import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { SqlPool, SqlValue } from '../../src/platform'

/** A server of its own, in a new folder and on a socket in it. */
export interface Postgres {
  folder: string
  /** For a driver: the socket is a folder. */
  url: string
  open(max?: number, user?: string): { pool: SqlPool; end: () => Promise<void> }
  /** `fast` as after a request to stop, `immediate` as after a crash. */
  stop(mode: 'fast' | 'immediate'): void
  start(): Promise<void>
  /** Stops it and removes its folder. */
  remove(): void
}

const programs = findPrograms()

/** Folder of `pg_dump` and its like, of the version of the servers. */
export const postgresPrograms = programs ?? ''

/** Why no server can be started here; `undefined` if one can. */
export const postgresMissing =
  programs === undefined ? 'PostgreSQL is not installed (Debian: postgresql)' : undefined

/** Starts a server of PostgreSQL. */
export async function startPostgres(): Promise<Postgres> {
  if (programs === undefined) throw new Error(`Cannot start PostgreSQL: ${postgresMissing}`)
  const folder = mkdtempSync(join(tmpdir(), 'quality-label-pg-'))
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  const run = (name: string, ...args: string[]) =>
    execFileSync(...asPostgres(join(programs, name), args), { stdio: 'ignore', cwd: folder })
  run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8')
  const server: Postgres = {
    folder,
    url: `postgres:///postgres?host=${encodeURIComponent(folder)}&user=postgres`,
    open(max = 8, user = 'postgres') {
      const connections = new pg.Pool({ host: folder, user, database: 'postgres', max })
      // A connection that breaks while it is idle is only replaced.
      connections.on('error', () => {})
      return { pool: poolOf(connections), end: () => connections.end() }
    },
    stop(mode) {
      run('pg_ctl', '-D', data, '-w', '-m', mode, 'stop')
    },
    async start() {
      const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c max_connections=64`
      const args = ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']
      const [command, all] = asPostgres(join(programs, 'pg_ctl'), args)
      await new Promise<void>((resolve, reject) => {
        spawn(command, all, { stdio: 'ignore', cwd: folder }).on('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`PostgreSQL did not start: see ${join(folder, 'log')}`)),
        )
      })
    },
    remove() {
      try {
        server.stop('immediate')
      } catch {
        // It was stopped before.
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

/** Makes a pool of the package's from one of `pg`. */
export function poolOf(connections: pg.Pool): SqlPool {
  return {
    query: (text, values) => connections.query(text, values as SqlValue[]),
    async transaction(work) {
      const client = await connections.connect()
      // A connection that ends meanwhile says so here too; the query that waits for it fails.
      const ignore = () => {}
      client.on('error', ignore)
      let broken: Error | undefined
      try {
        await client.query('BEGIN')
        const result = await work({ query: (text, values) => client.query(text, values as SqlValue[]) })
        await client.query('COMMIT')
        return result
      } catch (error) {
        // What cannot be rolled back has no connection any more, which is not used again.
        await client.query('ROLLBACK').catch((reason: Error) => {
          broken = reason
        })
        throw error
      } finally {
        client.off('error', ignore)
        client.release(broken)
      }
    },
  }
}

function findPrograms(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
}

/** The server refuses to run as root. */
function asPostgres(program: string, args: string[]): [string, string[]] {
  if (userInfo().uid !== 0) return [program, args]
  return ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]]
}
