import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { host, pathOf, withHost } from '../../src/cli/host'
import { signedLabel, verifyArgs } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const colour = '\u001b['

describe('host()', () => {
  it('is unknown outside of a command, such as while a module loads', () => {
    expect(() => host()).toThrow('has no host here')
  })

  it('is that of the own command where several run at once', async () => {
    const folders = Array.from({ length: 8 }, () => temporaryFolder())
    const runs = folders.map((cwd, index) => {
      writeInto(cwd, 'one.json', { type: 'Profile', id: `urn:example:${index}` })
      const columns = index % 2 === 0 ? {} : { columns: 100 }
      return runCommand(['inspect', index % 4 < 2 ? 'one.json' : '-'], {
        cwd,
        stdin: readFileSync(join(cwd, 'one.json'), 'utf8'),
        ...columns,
      })
    })
    for (const [index, { exitCode, stdout }] of (await Promise.all(runs)).entries()) {
      expect(exitCode).toBe(0)
      expect(stdout).toContain(`urn:example:${index}`)
      expect(stdout.includes(colour)).toBe(index % 2 === 1)
    }
  })
})

describe('pathOf()', () => {
  const inFolder = (cwd: string, file: string) => {
    const known = { env: {}, cwd } as unknown as Parameters<typeof withHost>[0]
    return withHost(known, () => pathOf(file))
  }

  it.each([
    ['a.json', '/folder/a.json'],
    ['../a.json', '/folder/../a.json'],
    ['/other/a.json', '/other/a.json'],
    ['a.json/', '/folder/a.json/'],
    ['', ''],
  ])('puts %j into the folder of the command as it is', (file, path) => {
    expect(inFolder('/folder', file)).toBe(path)
  })

  it('finds the file beside the folder that a link leads to, as the system does', async () => {
    const [cwd, elsewhere] = [temporaryFolder(), temporaryFolder()]
    mkdirSync(join(elsewhere, 'inner'))
    symlinkSync(join(elsewhere, 'inner'), join(cwd, 'link'))
    writeInto(elsewhere, 'one.json', { type: 'Profile', id: 'urn:example:there' })
    const run = await runCommand(['inspect', 'link/../one.json'], { cwd })
    expect(run.stdout).toContain('urn:example:there')
  })
})

describe('quality-label', () => {
  let cwd = ''

  beforeAll(async () => {
    cwd = temporaryFolder()
    const label = await signedLabel()
    writeInto(cwd, 'good.json', label)
    writeInto(cwd, 'changed.json', { ...label, validUntil: '2039-05-18T13:30:00Z' })
  })

  const verify = (file: string, env: Record<string, string>, columns?: number) =>
    runCommand(['verify', file, ...verifyArgs], { cwd, env, ...(columns === undefined ? {} : { columns }) })

  it.each([
    ['good.json', '32mVALID'],
    ['changed.json', '31mNOT VALID'],
  ])('colours the verdict of %s on a terminal', async (file, verdict) => {
    expect((await verify(file, {}, 80)).stdout).toContain(`${colour}${verdict}`)
  })

  // Wide enough that no line is wrapped, as none is where nothing is a terminal.
  it.each([
    ['nothing is a terminal', {}, undefined],
    ['NO_COLOR is set', { NO_COLOR: '1' }, 500],
    ['the terminal is dumb', { TERM: 'dumb' }, 500],
  ])('has no colours where %s', async (_, env, columns) => {
    const plain = await verify('good.json', {})
    expect(plain.stdout).not.toContain(colour)
    expect(await verify('good.json', env, columns)).toEqual(plain)
  })

  it('makes its help as wide as the terminal', async () => {
    const longest = async (columns?: number) => {
      const { stdout } = await runCommand(['keygen', '--help'], columns === undefined ? {} : { columns })
      const [options = ''] = stdout.split('Examples:')
      return Math.max(...options.split('\n').map((line) => line.length))
    }
    expect(await longest(90)).toBeLessThanOrEqual(90)
    expect(await longest(120)).toBeGreaterThan(90)
    expect(await longest()).toBeLessThanOrEqual(80)
  })

  it('takes the instant from its host', async () => {
    const at = async (now: string) =>
      (await runCommand(['verify', 'good.json', ...verifyArgs.slice(2)], { cwd, now: new Date(now) }))
        .exitCode
    expect([await at('2026-06-12T09:00:00Z'), await at('2036-06-12T09:00:00Z')]).toEqual([0, 1])
  })

  it('shows where a fault of its own is only where QUALITY_LABEL_DEBUG is set', async () => {
    // A clock that fails is a fault that no check of input catches.
    const now = { toISOString: undefined } as unknown as Date
    const run = (env: Record<string, string>) => runCommand(['verify', 'good.json'], { cwd, now, env })
    const [plain, debug] = [await run({}), await run({ QUALITY_LABEL_DEBUG: '1' })]
    expect([plain.exitCode, debug.exitCode]).toEqual([70, 70])
    expect(plain.stderr).toContain('Set QUALITY_LABEL_DEBUG=1')
    expect(plain.stderr).not.toContain('    at ')
    expect(debug.stderr).toContain('    at ')
  })
})
