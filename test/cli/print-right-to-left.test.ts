import { describe, expect, it } from 'vitest'
import { runCommand } from './support/run-command'

/** What `inspect` prints of a profile with a name. */
async function inspectName(name: string): Promise<string> {
  const profile = { id: 'did:web:town.example', type: ['Profile'], name }
  const { stdout } = await runCommand(['inspect', '-'], { stdin: JSON.stringify(profile) })
  return stdout
}

describe('print()', () => {
  it('keeps the isolate around text that runs from right to left, so that nothing beside it is reordered', async () => {
    expect(await inspectName('بلدية')).toContain('\u2068“بلدية”\u2069')
  })

  it('prints no isolate around other text', async () => {
    expect(await inspectName('Town')).not.toMatch(/\p{Bidi_Control}/u)
  })

  it.each(['\u2067', '\u202e', '\u200f', '\u2069', '\u2068\u2067'])(
    'takes out what a text brings: %j',
    async (mark) => {
      const marks = (await inspectName(`بل${mark}دية${mark}`)).match(/\p{Bidi_Control}/gu)
      expect(marks).toEqual(['\u2068', '\u2069'])
    },
  )
})
