import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCommand } from './support/run-command'

const verbs = [
  'demo',
  'keygen',
  'assess',
  'decide',
  'issue',
  'sign',
  'merge',
  'endorse',
  'status',
  'trust',
  'bake',
  'extract',
  'upgrade',
  'verify',
  'validate',
  'inspect',
]

describe('quality-label', () => {
  it('lists its verbs and exit codes with --help', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'))
    expect(stdout).toContain('64  the command line cannot be used')
  })

  it.each(verbs)('has help with an example for %s', async (verb) => {
    const { exitCode, stdout } = await runCommand([verb, '--help'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`Usage: quality-label ${verb}`)
    expect(stdout).toMatch(new RegExp(`\\$ quality-label ${verb} `))
  })

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(await runCommand(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('ends with 64 for no verb, an unknown one, or one argument too many', async () => {
    for (const args of [[], ['verfy', 'x.json'], ['inspect', 'a', 'b'], ['--nonsense']]) {
      const run = await runCommand(args)
      expect(run).toMatchObject({ exitCode: 64, stdout: '' })
      expect(run.stderr).not.toBe('')
      expect(run.stderr).not.toContain('    at ')
    }
  })
})
