import { describe, expect, it } from 'vitest'
import { runCommand } from './support/run-command'

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
