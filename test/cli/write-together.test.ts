import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withHost } from '../../src/cli/host'
import { readBytes } from '../../src/cli/read-files'
import { writeTextFile, writeTogether } from '../../src/cli/write-files'
import { quietHost } from './support/quiet-host'
import { temporaryFolder, writeInto } from './support/run-command'

const writeIn = (cwd: string, ...files: [string, string][]) =>
  withHost(quietHost(cwd), () => writeTogether(files.map(([file, content]) => ({ file, content }))))

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

  it('writes the file behind a link, also a relative one in another folder, and keeps its mode', async () => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, 'public'))
    writeInto(cwd, 'public/a.json', 'old a')
    chmodSync(join(cwd, 'public/a.json'), 0o600)
    symlinkSync('public/a.json', join(cwd, 'a.json'))
    await writeIn(cwd, ['a.json', 'new a'])
    expect(lstatSync(join(cwd, 'a.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'public/a.json'), 'utf8')).toBe('new a')
    expect(statSync(join(cwd, 'public/a.json')).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(cwd, 'public'))).toEqual(['a.json'])
    rmSync(join(cwd, 'public/a.json'))
    await expect(writeIn(cwd, ['a.json', 'new a'])).rejects.toMatchObject({
      exitCode: 73,
      message: 'Cannot write a.json: it is a link that leads to no file',
    })
  })

  it('does not write over what changed since the command read it, and does over what it wrote itself', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'a.json', 'old a')
    writeInto(cwd, 'b.json', 'old b')
    await withHost(quietHost(cwd), async () => {
      await readBytes('a.json')
      await writeTextFile('a.json', 'mine')
      await readBytes('a.json')
      await writeTextFile('a.json', 'mine too')
      await readBytes('b.json')
      writeInto(cwd, 'b.json', 'of another')
      const both = ['a.json', 'b.json'].map((file) => ({ file, content: 'lost' }))
      await expect(writeTogether(both)).rejects.toMatchObject({
        exitCode: 73,
        message: expect.stringContaining('Cannot write b.json: it has changed since it was read'),
      })
    })
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('mine too')
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe('of another')
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'b.json'])
  })
})
