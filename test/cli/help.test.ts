import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exitCodes, exitCodeTable } from '../../src/cli/exit-codes'
import { describedVerbs } from './support/described-verbs'
import { runCommand } from './support/run-command'

const verbs = [
  'demo',
  'keygen',
  'new',
  'assess',
  'decide',
  'badge',
  'issue',
  'sign',
  'merge',
  'endorse',
  'acknowledge',
  'embed',
  'digest',
  'authorise',
  'status',
  'suspend',
  'reinstate',
  'withdraw',
  'trust',
  'bake',
  'extract',
  'upgrade',
  'verify',
  'validate',
  'inspect',
  'completion',
]
const described = describedVerbs()
const paths = described.map(({ path }) => path.join(' ')).filter((path) => path !== '')

/** Options of the verb that a command line begins with. */
function optionsOf(line: string): string[] {
  const [verb] = described.filter(({ path }) => `${line} `.startsWith(`${path.join(' ')} `)).slice(-1)
  return verb?.options.flatMap(({ names }) => names) ?? []
}

describe('quality-label', () => {
  it('lists its verbs and exit codes with --help', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'))
  })

  it.each(paths)('has help with examples for %s, whose options it has', async (path) => {
    const { exitCode, stdout } = await runCommand([...path.split(' '), '--help'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`Usage: quality-label ${path}`)
    const examples = [...stdout.matchAll(/^ {2}\$ quality-label (.*)$/gm)].map(([, line = '']) => line)
    expect(examples.filter((line) => `${line} `.startsWith(`${path} `))).not.toEqual([])
    for (const line of examples) {
      const [command = ''] = line.split(/[|>&]/)
      for (const [flag] of command.matchAll(/(?<= )--[\w-]+/g))
        expect(optionsOf(command), line).toContain(flag)
    }
  })

  it('takes --lang with every verb but those that docs/guide/command.md names', () => {
    const page = readFileSync(new URL('../../docs/guide/command.md', import.meta.url), 'utf8')
    const [, named = ''] = /^Every verb takes it but (.*)\.$/m.exec(page) ?? []
    const isVerb = (path: string) => !paths.some((other) => other.startsWith(`${path} `))
    const without = paths.filter((path) => isVerb(path) && !optionsOf(path).includes('--lang'))
    expect(without.sort()).toEqual([...named.matchAll(/`(.*?)`/g)].map(([, verb]) => verb))
  })

  it('prints each exit code, as docs/guide/command.md has it', async () => {
    const { stdout } = await runCommand(['--help'])
    const page = readFileSync(new URL('../../docs/guide/command.md', import.meta.url), 'utf8')
    const rows = [...page.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, code, when]) => [
      Number(code),
      when,
    ])
    expect(rows).toEqual(exitCodeTable)
    expect(exitCodeTable.map(([code]) => code)).toEqual(Object.values(exitCodes))
    for (const [code, when] of exitCodeTable) {
      const line = `  ${`${code}`.padEnd(4)}${when.replaceAll('`', '')}`
      expect(stdout.split('\n')).toContain(line)
      expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  it('has in docs/guide/batches.md only exit codes that it ends with', () => {
    const page = readFileSync(new URL('../../docs/guide/batches.md', import.meta.url), 'utf8')
    const rows = [...page.matchAll(/^\| (\d[\d, ]*?) +\|/gm)].flatMap(([, codes = '']) =>
      codes.split(', ').map(Number),
    )
    expect(rows.length).toBeGreaterThan(5)
    for (const code of rows) expect(Object.values(exitCodes)).toContain(code)
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
