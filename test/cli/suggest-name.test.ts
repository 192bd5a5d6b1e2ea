import { describe, expect, it } from 'vitest'
import { runCommand } from './support/run-command'

describe('help', () => {
  it('is of the verb within a verb', async () => {
    const run = await runCommand(['help', 'new', 'activity'])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run).toEqual(await runCommand(['new', 'activity', '--help']))
    expect(run.stdout).toContain('quality-label new activity')
    expect(await runCommand(['help'])).toEqual(await runCommand(['--help']))
  })

  it.each(['status new --help', 'help status new', 'help nonsense', 'nonsense -h', 'claim cord --help'])(
    'of %j, which does not exist, is an error',
    async (line) => {
      const { exitCode, stdout, stderr } = await runCommand(line.split(' '))
      expect({ exitCode, stdout }).toEqual({ exitCode: 64, stdout: '' })
      expect(stderr).toContain('unknown command')
    },
  )
})

describe('an unknown name', () => {
  it.each([
    ['revoke badge.json', 'withdraw or status set'],
    ['check badge.json', 'verify or validate'],
    ['view badge.json', 'inspect'],
    ['create', 'new or badge'],
    ['generate', 'keygen or new'],
    ['verify badge.json --at 2026-01-01T00:00:00Z', '--now'],
    ['verify badge.json --did-doc school.json', '--did-document'],
    ['verify badge.json --did-doc=school.json', '--did-document'],
    ['status set list.json 5 --output list.json', '--out'],
    ['verfy badge.json', 'verify'],
  ])('in %j leads to %s, once', async (line, name) => {
    const { exitCode, stderr } = await runCommand(line.split(' '))
    expect(exitCode).toBe(64)
    expect(stderr.match(/Did you mean/g)).toHaveLength(1)
    expect(stderr).toContain(`Did you mean ${name}?`)
  })

  it.each(['toString', 'keygen --at x', 'verify --constructor'])(
    'in %j leads to nothing where nothing like it is known',
    async (line) => {
      const { exitCode, stderr } = await runCommand(line.split(' '))
      expect(exitCode).toBe(64)
      expect(stderr).not.toContain('Did you mean')
    },
  )
})
