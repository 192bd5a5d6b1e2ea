import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { askOnTerminal } from '../../src/cli/ask-on-terminal'

async function ask(keys: string) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end(keys)
  const typed = await askOnTerminal(input, output, ['Sign this? '])
  return { ...typed, shown: String(output.read()) }
}

describe('askOnTerminal()', () => {
  it('shows the question and what is typed, and returns the line', async () => {
    const { shown, ...typed } = await ask('yes\r')
    expect(typed).toEqual({ lines: ['yes'], isInterrupted: false })
    expect(shown).toMatch(/Sign this\? .*yes.*\n$/s)
  })

  it.each([
    ['Ctrl-C', '\u0003', true],
    ['Ctrl-C after a letter', 'y\u0003', true],
    ['Ctrl-D', '\u0004', false],
  ])('takes %s for no answer, and ends the line', async (_what, keys, isInterrupted) => {
    const { shown, ...typed } = await ask(keys)
    expect(typed).toEqual({ lines: [], isInterrupted })
    expect(shown.endsWith('\n')).toBe(true)
  })
})
