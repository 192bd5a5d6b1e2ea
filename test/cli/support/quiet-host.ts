import { EventEmitter } from 'node:events'
import { Readable, Writable } from 'node:stream'
import type { Host } from '../../../src/cli/host'

/** Returns a host in a folder, without input, whose output is thrown away. */
export function quietHost(cwd: string): Host {
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() })
  return {
    stdin: Readable.from([]),
    stdout: sink,
    stderr: sink,
    env: {},
    cwd,
    signals: new EventEmitter(),
    now: () => new Date(),
  }
}
