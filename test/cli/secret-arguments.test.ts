import { Command } from 'commander'
import { beforeAll, describe, expect, it } from 'vitest'
import { verbs } from '../../src/cli/commands'
import { exportKey, generateKey } from '../../src/index'
import { sampleBadge } from '../../src/testing'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

/** A verb, or a verb of a verb, and the words that name it. */
interface NamedVerb {
  path: string[]
  command: Command
}

const key = await generateKey()
const jwk = await exportKey(key, 'jwk', { includeSecret: true })
const { secretKeyMultibase = '' } = await exportKey(key, 'multikey', { includeSecret: true })
const seed = Buffer.from(await exportKey(key, 'seed', { includeSecret: true }))
const secrets: Readonly<Record<string, string>> = {
  multikey: secretKeyMultibase,
  jwk: JSON.stringify(jwk),
  d: String(jwk.d),
  seed: seed.toString('hex'),
  base64: seed.toString('base64'),
  pem: await exportKey(key, 'pem', { includeSecret: true }),
  encrypted: await exportKey(key, 'encryptedJwk', { passphrase: 'correct horse' }),
  named: `Vilnius=${secretKeyMultibase}`,
}

function everyVerb(): NamedVerb[] {
  const program = new Command()
  for (const addVerb of verbs) addVerb(program, { exitCode: 0 })
  const below = (command: Command, path: string[]): NamedVerb[] => {
    const inner = command.commands.flatMap((each) => below(each, [...path, each.name()]))
    return path.length > 0 && command.commands.length === 0 ? [{ path, command }] : inner
  }
  return below(program, [])
}

let cwd = ''

beforeAll(async () => {
  cwd = temporaryFolder()
  writeInto(
    cwd,
    'badge.json',
    sampleBadge({ id: 'did:web:school.example', type: ['Profile'], name: 'School' }),
  )
  await runCommand(['keygen', '--id', 'did:web:school.example#key', '--out', 'key.json'], { cwd })
})

/** A value that an option or an argument takes, as far as its name shows. */
function usualValue(flags: string): string {
  if (/--key|--from|--show/.test(flags)) return 'key.json'
  if (/instant>/.test(flags)) return '2027-01-01T00:00:00Z'
  if (/file|badge|document|list|bundle/.test(flags)) return 'badge.json'
  if (/name>|text>|tag>/.test(flags)) return 'en'
  return /did|uri|url|id/.test(flags) ? 'did:web:school.example' : '1'
}

/** Everything that a verb needs, but for one option or argument that has a secret in its place. */
function lineOf({ path, command }: NamedVerb, place: string, secret: string): string[] {
  const options = command.options.filter(
    ({ required, mandatory, flags }) => required && (mandatory || flags === place),
  )
  const values = command.registeredArguments.map((argument) =>
    argument.name() === place ? secret : usualValue(argument.name()),
  )
  const given = options.flatMap(({ long, flags }) => [
    String(long),
    flags === place ? secret : usualValue(flags),
  ])
  return [...path, ...given, '--', ...values]
}

/** Runs of a secret that a text has: what a reader could put together. */
function partsShown(text: string, secret: string): string[] {
  const parts = Array.from({ length: Math.max(0, secret.length - 11) }, (_, at) => secret.slice(at, at + 12))
  return parts.filter((part) => text.includes(part))
}

describe('a secret key as an argument', () => {
  const places = everyVerb().flatMap((verb) => [
    ...verb.command.options.filter(({ required }) => required).map(({ flags }) => ({ verb, place: flags })),
    ...verb.command.registeredArguments.map((argument) => ({ verb, place: argument.name() })),
  ])

  it('has a place in every verb', () => {
    expect(places.length).toBeGreaterThan(200)
  })

  // They write what they are given into a document, which is their result.
  const isResult = (text: string) => /^\s*[{<]/.test(text)

  it.each(Object.entries(secrets))(
    'is quoted in no message, as %s',
    { timeout: 120_000 },
    async (_, secret) => {
      const shown: unknown[] = []
      for (const { verb, place } of places) {
        const line = lineOf(verb, place, secret)
        const { stdout, stderr } = await runCommand(line, { cwd })
        const parts = partsShown(`${stderr}${isResult(stdout) ? '' : stdout}`, secret)
        if (parts.length > 0) shown.push([...verb.path, place, parts[0], stderr.slice(0, 300)])
      }
      expect(shown).toEqual([])
    },
  )

  it.each(Object.entries(secrets))(
    'is quoted in no message about a verb or an option that is unknown, as %s',
    async (_, secret) => {
      for (const args of [
        [secret],
        ['did', secret],
        ['sign', `--${secret}`],
        ['sign', `--key=${secret}`, 'x.json'],
      ]) {
        const { exitCode, stdout, stderr } = await runCommand(args, { cwd })
        expect(exitCode).toBeGreaterThanOrEqual(64)
        expect(partsShown(stdout + stderr, secret)).toEqual([])
      }
    },
  )

  it('leaves every other argument in the message, also a digest in a path', async () => {
    const path = `store/${seed.toString('hex')}/badge.json`
    const { stderr } = await runCommand(['sign', path, '--key', 'key.json'], { cwd })
    expect(stderr).toContain(path)
    const both = await runCommand(['sign', 'none.json', '--key', secretKeyMultibase], { cwd })
    expect(both.stderr).toContain('Cannot read none.json')
  })
})
