import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { withHost } from '../../src/cli/host'
import { writeTogether } from '../../src/cli/write-files'
import { quietHost } from './support/quiet-host'
import { temporaryFolder, writeInto } from './support/run-command'

const moves = vi.hoisted(() => ({ fails: (_from: string, _to: string): boolean => false }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const rename = async (from: string, to: string) => {
    if (moves.fails(from, to)) throw Object.assign(new Error('no'), { code: 'EPERM' })
    return real.rename(from, to)
  }
  return { ...real, rename }
})

afterEach(() => {
  moves.fails = () => false
})

const writeIn = (cwd: string, ...files: [string, string][]) =>
  withHost(quietHost(cwd), () => writeTogether(files.map(([file, content]) => ({ file, content }))))

describe('writeTogether() where files cannot be moved', () => {
  it('keeps and names the former content of a file that it could not put back', async () => {
    const cwd = temporaryFolder()
    for (const name of ['a.json', 'b.json']) writeInto(cwd, name, `old ${name}`)
    moves.fails = (from, to) => from.endsWith('.before') || to.endsWith('b.json')
    const failed = await writeIn(cwd, ['new.json', 'new'], ['a.json', 'new a'], ['b.json', 'new b']).catch(
      (error: Error) => error.message,
    )
    const [aside = '', ...rest] = readdirSync(cwd).filter((name) => name.startsWith('.'))
    expect(rest).toEqual([])
    expect(failed).toContain(
      'Cannot write b.json: permission denied. a.json is written already and could not be',
    )
    expect(failed).toContain(join(cwd, aside))
    expect(readFileSync(join(cwd, aside), 'utf8')).toBe('old a.json')
    expect(readdirSync(cwd)).not.toContain('new.json')
  })
})
