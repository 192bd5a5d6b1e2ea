import { AsyncLocalStorage } from 'node:async_hooks'
import { isAbsolute, sep } from 'node:path'
import type { Writable } from 'node:stream'

/** A stream that the command prints to; a terminal says that it is one. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Everything that the command has of its surroundings, apart from the files themselves. */
export interface Host {
  /** Standard input; a terminal says that it is one. */
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder in which relative file names begin; absent for that of the process. */
  readonly cwd?: string
  /** Emits `SIGINT` and `SIGTERM`. */
  readonly signals: Pick<NodeJS.EventEmitter, 'once' | 'off'>
  now(): Date
  /** Asks a person and returns the answer, one line, or `undefined` after Ctrl-C or Ctrl-D; absent where no terminal is there to ask at. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined
}

// Several commands can run at once in one process: each finds its own host, also after an await.
const hosts = new AsyncLocalStorage<Host>()

/** Runs a command with its host. */
export function withHost<T>(host: Host, run: () => T): T {
  return hosts.run(host, run)
}

/**
 * Returns the host of the command that runs.
 *
 * @throws {Error} Outside of `withHost`, such as while a module loads: what depends on the host cannot be decided there.
 */
export function host(): Host {
  const found = findHost()
  if (found === undefined) throw new Error('Expected a command to run: it has no host here')
  return found
}

/** As `host`; `undefined` outside of `withHost`. */
export function findHost(): Host | undefined {
  return hosts.getStore()
}

/**
 * Returns the path of a file as the user named it; messages keep the name.
 *
 * The two are joined as they are: to resolve `link/../file` first would find another file than the system does.
 */
export function pathOf(file: string): string {
  if (file === '' || isAbsolute(file)) return file
  const { cwd } = host()
  return cwd === undefined ? file : `${cwd}${sep}${file}`
}
