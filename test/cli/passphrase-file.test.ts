import { beforeAll, describe, expect, it } from 'vitest'
import { allCommands, changing, lines, workshop } from './support/workshop'

let shop: Awaited<ReturnType<typeof workshop>>

beforeAll(async () => {
  shop = await workshop()
})

const verbs = allCommands()
  .filter(([, { options }]) => options.some(({ long }) => long === '--passphrase-file'))
  .map(([name]) => name)

function lineFor(verb: string): string {
  const option = verb === 'trust init' ? '--root-out' : '--out'
  const made = lines[`${verb} ${option}`]?.line
  return made === undefined
    ? (changing[verb] ?? '')
    : `${made}|${option}|of-${verb.replaceAll(' ', '-')}.json`
}

const encrypted = (line: string) => line.replaceAll(/\b(key|named|other)\.json/g, '$1.jwe')

describe('--passphrase-file', () => {
  it('is read by every verb that lists it, for a key file that is encrypted', async () => {
    expect(verbs.length).toBeGreaterThan(15)
    for (const verb of verbs) {
      const line = encrypted(lineFor(verb))
      const key = /--(?:key|from)\|/.test(line) ? '' : '|--key|key.jwe'
      const batch =
        verb === 'issue' ? 'issue|--batch|unsigned.ndjson|--key|key.jwe|--out|of-issue.ndjson' : line + key
      const { exitCode, stderr } = await shop.run(`${batch}|--passphrase-file|passphrase.txt`)
      expect({ verb, exitCode, stderr }).toEqual({
        verb,
        exitCode: 0,
        stderr: expect.not.stringContaining('passphraseFile'),
      })
    }
  })
})
