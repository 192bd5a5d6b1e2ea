import { EventEmitter } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/cli/host'
import { withHost } from '../../src/cli/host'
import { writeTogether } from '../../src/cli/write-files'
import { temporaryFolder, writeInto } from './support/run-command'

function hostIn(cwd: string): Host {
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

const writeIn = (cwd: string, ...files: [string, string][]) =>
  withHost(hostIn(cwd), () => writeTogether(files.map(([file, content]) => ({ file, content }))))

describe('writeTogether()', () => {
  it('writes every file, new ones too, and leaves nothing beside them', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'a.json', 'old a')
    await writeIn(cwd, ['a.json', 'new a'], ['b.json', 'new b'])
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('new a')
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe('new b')
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'b.json'])
  })

  it.each([
    ['a folder is in its place', (cwd: string) => mkdirSync(join(cwd, 'b.json')), 'b.json'],
    ['its folder does not exist', () => undefined, 'nowhere/b.json'],
  ])('puts back what was written where %s', async (_, prepare, second) => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'a.json', 'old a')
    prepare(cwd)
    const before = readdirSync(cwd)
    const files: [string, string][] = [
      ['new.json', 'new'],
      ['a.json', 'new a'],
      [second, 'new b'],
    ]
    await expect(writeIn(cwd, ...files)).rejects.toMatchObject({
      exitCode: 73,
      message: expect.stringContaining(`Cannot write ${second}`),
    })
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('old a')
    expect(readdirSync(cwd)).toEqual(before)
  })
})
