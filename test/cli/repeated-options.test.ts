import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { verbs } from '../../src/cli/commands'
import { runCommand } from './support/run-command'

function commandsOf(command: Command, path: readonly string[] = []): [string[], Command][] {
  return command.commands.flatMap((inner) => {
    const name = [...path, inner.name()]
    return [[name, inner], ...commandsOf(inner, name)] as [string[], Command][]
  })
}

const program = new Command()
for (const addVerb of verbs) addVerb(program, { exitCode: 0 })
const options = commandsOf(program).flatMap(([path, command]) =>
  command.options
    .filter(({ required, optional }) => required || optional)
    .map((option) => ({ path, option, name: `${path.join(' ')} ${option.long}` })),
)
const values = ['2026-05-18T12:00:00Z', '7', 'did:example:a#key', 'did:web:a.example', 'urn:a=b', 'LT', 'en']

/** What twice the option comes to, with a value that its reader takes. */
async function giveTwice(path: readonly string[], option: Command['options'][number]) {
  const { choices } = { ...option.parseArg } as { choices?: string[] }
  const read = (value: string) => {
    try {
      return option.parseArg?.(value, undefined as never) !== undefined || option.parseArg === undefined
    } catch {
      return false
    }
  }
  const value = [...(choices ?? []), ...values].find(read) ?? ''
  const given = [String(option.long), value]
  return runCommand([...path, ...given, ...given])
}

describe('an option given twice', () => {
  it('is refused by every verb, unless its help says that it is repeatable', async () => {
    expect(options.length).toBeGreaterThan(200)
    const wrong: string[] = []
    for (const { path, option, name } of options) {
      const { exitCode, stderr } = await giveTwice(path, option)
      const isRefused = exitCode === 64 && stderr.includes(`${option.long}: expected once, given twice`)
      if (isRefused === option.description.includes('repeatable')) wrong.push(`${name}: ${stderr}`)
    }
    expect(wrong).toEqual([])
  })
})
