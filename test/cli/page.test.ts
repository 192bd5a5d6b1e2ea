import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand, temporaryFolder } from './support/run-command'

const example = (name: string) => join(import.meta.dirname, '../../examples/havenlab-zuid', name)
const bundle = ['--trust', example('trust-bundle-2026-10-01.json')]
const root = ['--trust-root', example('trust-root.json')]

function office() {
  const cwd = temporaryFolder()
  const now = new Date('2026-10-10T12:00:00Z')
  const run = (...args: string[]) => runCommand(args, { cwd, now })
  return { cwd, run, read: (name: string) => readFileSync(join(cwd, name), 'utf8') }
}

describe('page', () => {
  it('writes a page with a bundle, says its SHA-256, and knows it again', async () => {
    const { run, read, cwd } = office()
    const written = await run('page', ...bundle, ...root, '--out', 'page.html')
    expect(written).toMatchObject({ exitCode: 0, stdout: '' })
    const [digest] = /[0-9a-f]{64}/.exec(written.stderr) ?? []
    const checked = await run('page', '--check', 'page.html')
    expect(checked).toMatchObject({ exitCode: 0, stderr: '' })
    expect(checked.stdout).toContain('to the letter')
    expect(checked.stdout).toContain('compare the SHA-256')
    expect(checked.stdout).toContain(`SHA-256 ${digest}`)
    writeFileSync(
      join(cwd, 'changed.html'),
      read('page.html').replace('default-src', 'img-src *; default-src'),
    )
    const other = await run('page', '--check', 'changed.html', '--lang', 'nl')
    expect(other).toMatchObject({ exitCode: 1 })
    expect(other.stdout).toContain('een andere dan deze versie schrijft')
  })

  it('says that without a root the signers of the bundle are not checked', async () => {
    const { run } = office()
    for (const [args, says] of [
      [bundle, true],
      [[...bundle, ...root], false],
      [[], false],
    ] as const) {
      const { exitCode, stderr } = await run('page', ...args, '--out', 'page.html')
      expect(exitCode).toBe(0)
      expect(stderr.includes('who signed the bundle is not checked')).toBe(says)
    }
  })

  it('refuses a bundle of the future and one of another root, with its code', async () => {
    const { cwd } = office()
    const now = new Date('2026-09-30T00:00:00Z')
    expect(await runCommand(['page', ...bundle, ...root], { cwd, now })).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('(TRUST_NOT_YET_ISSUED)'),
    })
    const other = { ...JSON.parse(readFileSync(example('trust-root.json'), 'utf8')), id: 'urn:example:root' }
    writeFileSync(join(cwd, 'other.json'), JSON.stringify(other))
    const later = { cwd, now: new Date('2026-10-10T12:00:00Z') }
    expect(await runCommand(['page', ...bundle, '--trust-root', 'other.json'], later)).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/--trust: .*trust-bundle-2026-10-01\.json: .*\(TRUST_ROOT_MISMATCH\)/),
    })
  })

  it('says of other files that they are not a page', async () => {
    const run = await office().run('page', '--check', example('label.json'))
    expect(run).toMatchObject({ exitCode: 1 })
    expect(run.stdout).toContain('is not a page of this package')
  })

  it.each<[string, string[], number, string]>([
    ['a root without a bundle', root, 64, '--trust-root: expected --trust beside it'],
    ['--check with a bundle', ['--check', 'x', ...bundle], 64, '--check: expected no --trust'],
    ['a root that is none', [...bundle, '--trust-root', example('label.json')], 64, '--trust-root'],
    ['a file that is no bundle', ['--trust', example('label.json')], 2, '--trust: '],
    ['a language that it does not speak', ['--language', 'ja'], 65, 'expected language to be one of'],
  ])('refuses %s', async (_, args, exitCode, message) => {
    const run = await office().run('page', ...args)
    expect([run.stderr, run]).toEqual([
      expect.stringContaining(message),
      expect.objectContaining({ exitCode }),
    ])
  })
})
