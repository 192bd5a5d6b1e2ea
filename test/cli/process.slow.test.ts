import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { bake, signAsJwt, verify } from '../../src/index'
import { encodePng } from '../formats/any-image'
import { pretend } from '../interop/open-badges-2/badges'
import { alumniCredential, examples, examplesUrl, sealGeneric } from '../support/generic'
import { disclose, richBadge, selectiveIssuer, signBase } from '../support/selective'
import { inputBytes, readVectors } from '../vectors/read-vectors'
import {
  badge,
  created,
  lineOf,
  linesOf,
  prepare,
  signedLine,
  signedLines,
  signer,
  textOf,
} from './support/batch'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'
import { buildCommand, endOf, runProcess, startProcess } from './support/run-process'

const now = ['--now', '2026-11-22T02:00:00Z']
const example = (name: string) =>
  fileURLToPath(new URL(`../../examples/upgrade-ob2/${name}`, import.meta.url))

// The only tests that build the command and start it: all others run it from its sources, in their own process.
beforeAll(buildCommand)

describe('quality-label as it is built', () => {
  let cwd = ''
  const badges = ['badge.json', 'badge.jwt', 'badge.png', 'badge.svg']

  beforeAll(async () => {
    cwd = temporaryFolder()
    const json = await signedLine(0)
    const issuer = await selectiveIssuer()
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><title>T</title></svg>\n')
    writeInto(cwd, 'badge.json', json)
    writeInto(cwd, 'badge.jwt', await signAsJwt(badge(0), signer))
    writeInto(cwd, 'badge.png', await bake(encodePng(4, 4), json))
    writeInto(cwd, 'badge.svg', await bake(svg, json))
    writeInto(cwd, 'changed.json', json.replace('"validFrom":"2', '"validFrom":"1'))
    writeInto(cwd, 'part.json', await disclose(await signBase(richBadge(issuer), issuer)))
    writeInto(cwd, 'alumni.json', await sealGeneric(alumniCredential()))
    writeInto(cwd, 'examples.jsonld', String(examples.body))
    const { sha256 } = examples
    writeInto(cwd, 'contexts.json', {
      contexts: [{ url: examplesUrl, file: 'examples.jsonld', sha256 }],
    })
    writeInto(cwd, 'me.json', pretend.profile)
    writeInto(cwd, 'seed.hex', '5a'.repeat(32))
  })

  const upgrade = [
    ...['upgrade', example('assertion.json'), '--document', example('badge-class.json')],
    ...[
      '--document',
      example('issuer.json'),
      '--issuer',
      'me.json',
      '--id',
      'urn:example:1',
      '--json',
      ...now,
    ],
  ]

  it.each([
    ['lists its verbs', 0, ['--help']],
    ['has help of verify', 0, ['verify', '--help']],
    ['knows its version', 0, ['--version']],
    ['refuses an unknown verb', 64, ['verfy', 'badge.json']],
    ['verifies JSON, JWT and images', 0, ['verify', ...badges, '--json', ...now]],
    ['refuses what was changed', 1, ['verify', 'changed.json', ...now]],
    ['verifies a selective disclosure', 2, ['verify', 'part.json', ...now]],
    ['verifies under other contexts', 0, ['verify', 'alumni.json', '--contexts', 'contexts.json', ...now]],
    ...['fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'].map((language): [string, number, string[]] => [
      `speaks ${language}`,
      1,
      ['verify', 'changed.json', '--lang', language, ...now],
    ]),
    ['validates', 0, ['validate', ...badges]],
    [
      'checks what certification asks',
      0,
      ['validate', 'changed.json', '--profile', 'ob3-certification', ...now],
    ],
    ['inspects', 0, ['inspect', 'badge.png']],
    ['extracts', 0, ['extract', 'badge.svg']],
    ['upgrades', 0, upgrade],
    ['makes keys', 0, ['keygen', '--seed-file', 'seed.hex']],
    ['tells its story', 0, ['demo', '--out', 'story']],
  ])('%s with %i, as from its sources', async (_, exitCode, args) => {
    const run = await runProcess(args, { cwd })
    expect(run).toEqual(await runCommand(args, { cwd }))
    expect(run.exitCode).toBe(exitCode)
  })

  it('gives the vectors the reports that its sources give', async () => {
    const vectors = [...readVectors('valid'), ...readVectors('invalid')]
    const files = vectors.map((vector, index) => writeInto(cwd, `vector-${index}.json`, inputBytes(vector)))
    const args = ['verify', ...files, '--json', ...now]
    const run = await runProcess(args)
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(vectors.length)
    expect(run).toEqual(await runCommand(args))
  })

  it('verifies on threads as without them, in the order of the files', async () => {
    const files = Array.from({ length: 24 }, (_, index) =>
      index % 5 === 3 ? 'none.json' : (badges[index % 4] as string),
    )
    for (const more of [['--json'], ['--brief'], [], ['--json', '--lang', 'fi']]) {
      const args = ['verify', ...files, 'changed.json', ...more, ...now]
      const run = await runProcess([...args, '--workers', '2'], { cwd })
      expect(run).toEqual(await runCommand(args, { cwd }))
      expect(run.exitCode).toBe(1)
    }
  })

  it('refuses options on threads in the words of one thread', async () => {
    writeInto(cwd, 'policy.json', { quorum: 0 })
    const args = ['verify', 'badge.json', 'badge.jwt', '--policy', 'policy.json', ...now]
    const run = await runProcess([...args, '--workers', '2'], { cwd })
    expect(run).toEqual(await runCommand(args, { cwd }))
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
  })

  it.each([
    ['verify-alone.js', ['verify', 'badge.json', ...now], ['inspect', 'badge.json']],
    ['every-verb.js', ['inspect', 'badge.json'], ['verify', 'badge.json', ...now]],
  ])('needs %s only for %j', async (name, needing, other) => {
    const folder = await buildCommand()
    const part = `${folder}-without-${name}`
    cpSync(folder, part, { recursive: true, filter: (file) => basename(file) !== name })
    const main = join(part, 'main.js')
    const [failed, run] = [await runProcess(needing, { cwd, main }), await runProcess(other, { cwd, main })]
    rmSync(part, { recursive: true })
    expect(failed.stderr).toContain(name)
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
  })
})

describe('quality-label and pipes', () => {
  it('reads standard input from a pipe, and writes results to one', async () => {
    const { cwd, keyFile } = await prepare('')
    const batch = textOf([lineOf(0), '{}', lineOf(1)])
    const args = ['issue', '--batch', '-', '--key', keyFile, '--created', created]
    const issued = await runProcess(args, { cwd, stdin: batch })
    expect(issued).toMatchObject({ exitCode: 1, stdout: textOf(await signedLines([0, 1])) })
    expect(issued.stderr).toContain('standard input:2  /type')
    const verified = await runProcess(['verify', '-', ...now], {
      cwd,
      stdin: issued.stdout.split('\n')[0] as string,
    })
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' })
    expect(verified.stdout).toContain('VALID  standard input')
  })

  it('keeps the exit code of verify where the reader goes away', async () => {
    const cwd = temporaryFolder()
    const changed = (await signedLine(0)).replace('"validFrom":"2', '"validFrom":"1')
    writeInto(cwd, 'changed.json', changed)
    const files = Array.from({ length: 40 }, () => 'changed.json')
    const child = await startProcess(['verify', ...files, '--json', ...now], { cwd })
    child.stdout.destroy()
    expect(await endOf(child)).toMatchObject({ exitCode: 1, stderr: '' })
  })
})

describe('issue --batch as a process', () => {
  it('signs as sign would, in worker threads', async () => {
    const { args, cwd, out } = await prepare(textOf([lineOf(0), lineOf(1), lineOf(2)]))
    const run = await runProcess([...args, '--workers', '2'], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    expect(run.stderr).toContain('Issued 3 of 3')
    expect(linesOf(out)).toEqual(await signedLines([0, 1, 2]))
  })

  it('writes JWTs, in worker threads', async () => {
    const { cwd, keyFile, out } = await prepare(textOf([lineOf(0), '{}', lineOf(1)]))
    const args = ['issue', '--batch', 'badges.ndjson', '--key', keyFile, '--jwt', '--out', out]
    const run = await runProcess([...args, '--workers', '2'], { cwd })
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
    expect(run.stderr).toContain('Issued 2 of 3')
    expect(linesOf(out)).toEqual(await Promise.all([0, 1].map((index) => signAsJwt(badge(index), signer))))
  })

  it('survives being killed, again and again, without losing or repeating one', async () => {
    const count = 400
    const all = Array.from({ length: count }, (_, index) => index)
    const { args, cwd, out, issueInto } = await prepare(textOf(all.map(lineOf)))
    for (const enough of [20, 120]) {
      const child = await startProcess(args, { cwd })
      const ended = endOf(child)
      await until(() => existsSync(out) && linesOf(out).length >= enough)
      child.kill('SIGKILL')
      expect((await ended).exitCode).toBe(null)
    }
    expect(linesOf(out).length).toBeLessThan(count)
    expect((await issueInto()).exitCode).toBe(0)
    expect(linesOf(out).map((line) => JSON.parse(line).id)).toEqual(all.map((index) => badge(index).id))
    const { verdict } = await verify(linesOf(out)[count - 1] as string, { now: '2026-06-01T00:00:00Z' })
    expect(verdict).toBe('valid')
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends cleanly on %s with %i, and says how to go on', async (signal, exitCode) => {
    const { args, cwd, out } = await prepare(
      textOf(Array.from({ length: 2000 }, (_, index) => lineOf(index))),
    )
    const child = await startProcess([...args, '--workers', '1'], { cwd })
    const ended = endOf(child)
    await until(() => existsSync(out) && statSync(out).size > 0)
    child.kill(signal)
    const { stderr, ...run } = await ended
    expect(run.exitCode).toBe(exitCode)
    expect(stderr).toContain('Run the same command again to go on from here')
    const text = readFileSync(out, 'utf8')
    expect(text.endsWith('}\n')).toBe(true)
    expect(stderr).toMatch(new RegExp(`Issued ${linesOf(out).length.toLocaleString('en')} of`))
  })
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}
