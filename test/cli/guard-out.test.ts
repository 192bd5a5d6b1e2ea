import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cardsMark } from '../../src/cli/claiming/write-cards'
import { writeInto } from './support/run-command'
import { allCommands, lines, workshop } from './support/workshop'

let shop: Awaited<ReturnType<typeof workshop>>
let files: string[]

beforeAll(async () => {
  shop = await workshop()
  files = readdirSync(shop.cwd)
})

const kept = ['key.json', 'key.jwe', 'named.json', 'other.json']

/** The inputs of each line, apart from keys. */
const inputsOf = Object.entries(lines)
  .map(
    ([name, { line }]) =>
      [name, (line.match(/[\w-]+\.(?:json|svg)/g) ?? []).filter((file) => !kept.includes(file))] as const,
  )
  .filter(([, inputs]) => inputs.length > 0)

/** Runs a line with its result in a file, which is put back. */
async function runInto(name: string, file: string) {
  const { line = '' } = lines[name] ?? {}
  const [target, copy] = [join(shop.cwd, file), join(shop.cwd, 'copy-of-file')]
  copyFileSync(target, copy)
  const before = shop.read(file)
  const { exitCode, stderr } = await shop.run(`${line}|${name.split(' ').at(-1)}|${file}`)
  const isKept = shop.read(file) === before
  copyFileSync(copy, target)
  rmSync(copy)
  return { exitCode, stderr, isKept }
}

describe('assertReplaceable()', () => {
  it('has a line here for every option that names a file to write', () => {
    const names = allCommands().flatMap(([verb, { options }]) =>
      options
        .filter(
          ({ long, flags }) => /^--(?:\w+-)?(?:out|report)$/.test(long ?? '') && flags.includes('<file>'),
        )
        .map(({ long }) => `${verb} ${long}`),
    )
    expect(names.sort()).toEqual(Object.keys(lines).sort())
  })

  describe.each(Object.entries(lines))('for %s', (name, { line, isNew }) => {
    it('lets the result go to a new file', async () => {
      expect(await shop.run(`${line}|${name.split(' ').at(-1)}|new.json`)).toMatchObject({ exitCode: 0 })
      for (const each of readdirSync(shop.cwd).filter((each) => !files.includes(each)))
        rmSync(join(shop.cwd, each))
    })

    it.each(kept)('keeps the secret key in %s', async (file) => {
      const { exitCode, stderr, isKept } = await runInto(name, file)
      expect({ exitCode, isKept }).toEqual({ exitCode: 73, isKept: true })
      expect(stderr).toContain(
        isNew
          ? 'it exists already'
          : `Cannot write ${file}: it holds a secret key, which would be lost. Name another file`,
      )
    })
  })

  it.each(inputsOf)(
    'lets %s replace nothing that it read, but for what it changes by design',
    async (name, inputs) => {
      for (const file of inputs) {
        const { exitCode, stderr, isKept } = await runInto(name, file)
        const mayChange = lines[name]?.changes?.includes(file) ?? false
        expect({ file, exitCode, isKept }).toEqual({ file, exitCode: mayChange ? 0 : 73, isKept: !mayChange })
        if (!mayChange)
          expect(stderr).toMatch(
            /it was read as an input\. Name another file|it exists already|the log of a participation/,
          )
      }
    },
  )

  it('keeps secret keys in other forms, and 32 bytes of a seed', async () => {
    const seed = Uint8Array.from({ length: 32 }, (_, index) => 255 - index)
    const secrets = {
      'seed.bin': seed,
      'seed.txt': 'ab'.repeat(32),
      'key.pem': '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIG=\n-----END ENCRYPTED PRIVATE KEY-----\n',
      'keys.json': { keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'a', d: 'b' }] },
    }
    for (const [file, content] of Object.entries(secrets)) {
      writeInto(shop.cwd, file, content)
      expect(await shop.run(`new|profile|--id|urn:example:p|--name|P|--out|${file}`)).toMatchObject({
        exitCode: 73,
        stderr: expect.stringContaining('it holds a secret key'),
      })
      rmSync(join(shop.cwd, file))
    }
  })

  it('keeps logs, cards and what is remembered, also long ones', async () => {
    const claim = { offer: 'urn:example:offer', claimant: 'urn:example:ona', at: '2026-09-12T14:10:00Z' }
    const long = Array.from({ length: 2000 }, (_, index) => ({ ...claim, serial: index + 1 }))
    const lines = (values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
    const records: Record<string, [string, string]> = {
      'claims.ndjson': [lines([claim]), 'it is a log of claims'],
      'many.ndjson': [lines(long), 'it is a log of claims'],
      'ona.json': [readFileSync(join(shop.cwd, 'log.json'), 'utf8'), 'the log of a participation'],
      'cards.html': [`<html><head>${cardsMark}</head></html>`, 'it holds claim codes'],
      'list.json.places': [
        lines([{ list: 'https://n.example/1' }, { index: 1, credential: 'urn:a' }]),
        'places',
      ],
      'state.json': [
        JSON.stringify({ id: 'urn:b', version: 1, digest: 'z', rootVersion: 1 }, null, 2),
        'it remembers the newest trust bundle',
      ],
    }
    for (const [file, [content, why]] of Object.entries(records)) {
      writeInto(shop.cwd, file, content)
      expect(await shop.run(`new|profile|--id|urn:example:p|--name|P|--out|${file}`)).toMatchObject({
        exitCode: 73,
        stderr: expect.stringContaining(why),
      })
      expect(shop.read(file)).toBe(content)
      rmSync(join(shop.cwd, file))
    }
  })

  it('lets a public key, and an older result, be replaced', async () => {
    const { stdout } = await shop.run('keygen|--show|key.json')
    for (const content of [stdout, shop.read('badge.json')]) {
      writeInto(shop.cwd, 'older.json', content)
      expect(await shop.run('new|profile|--id|urn:example:p|--name|P|--out|older.json')).toMatchObject({
        exitCode: 0,
      })
    }
    rmSync(join(shop.cwd, 'older.json'))
  })
})

describe('status create', () => {
  it('does not replace a list in which entries may be set, and says what to do', async () => {
    const before = shop.read('list.json')
    const run = await shop.run(
      'status|create|--id|https://n.example/1|--issuer|{did}|--purpose|suspension|--out|list.json',
    )
    expect(run).toMatchObject({
      exitCode: 73,
      stderr: expect.stringMatching(/list\.json: it exists already\. .*quality-label status set/),
    })
    expect(shop.read('list.json')).toBe(before)
  })
})
