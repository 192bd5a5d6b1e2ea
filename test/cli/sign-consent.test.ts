import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashInDigest } from '../../src/core/digest'
import type { JsonObject, JsonValue } from '../../src/index'
import { digestNode, exportKey, generateKey } from '../../src/index'
import { memberKeyFile, signedLabel, unsignedLabel } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const sign = ['sign', 'label.json', '--key', 'rasa.key.json', '--out', 'signed.json']

async function desk() {
  const cwd = temporaryFolder()
  writeInto(cwd, 'label.json', unsignedLabel())
  writeInto(cwd, 'rasa.key.json', await memberKeyFile('rasa-petrauskiene'))
  const asked: string[] = []
  const answerWith = (answer: string) => async (question: string) => {
    asked.push(question)
    return answer
  }
  const run = (args: readonly string[], answer?: string) =>
    runCommand(args, { cwd, ...(answer === undefined ? {} : { ask: answerWith(answer) }) })
  return { cwd, run, asked, isSigned: () => existsSync(join(cwd, 'signed.json')) }
}

describe('sign', () => {
  it('says what will be signed, by which key, and the digest in groups that people read aloud', async () => {
    const { run } = await desk()
    const { exitCode, stdout, stderr } = await run(sign)
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
    const label = unsignedLabel() as unknown as JsonObject
    const hex = Buffer.from(
      hashInDigest(await digestNode(label, label['@context'] as JsonValue)) ?? [],
    ).toString('hex')
    const groups = hex.match(/.{4}/g) as string[]
    expect(stderr).toContain('This will be signed:')
    expect(stderr).toContain('Quality Label, an Open Badge credential')
    expect(stderr).toContain('did:web:pamario-laboratorija.example')
    expect(stderr).toContain('Evaluation Committee 2026')
    expect(stderr).toContain('2026-05-18T13:30:00Z')
    expect(stderr).toContain('did:web:network.example#rasa-petrauskiene')
    expect(stderr).toContain(groups.slice(0, 8).join(' '))
    expect(stderr).toContain(groups.slice(8).join(' '))
  })

  it('shows the same groups for the copy of another member, and others for another label', async () => {
    const { cwd, run } = await desk()
    const groupsIn = (text: string) => text.match(/(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/g)
    const first = groupsIn((await run(sign)).stderr)
    writeInto(cwd, 'label.json', await signedLabel(['sanne-de-wit']))
    expect(groupsIn((await run(sign)).stderr)).toEqual(first)
    writeInto(cwd, 'label.json', { ...unsignedLabel(), validUntil: '2029-05-19T13:30:00Z' })
    expect(groupsIn((await run(sign)).stderr)).not.toEqual(first)
  })

  it.each([
    ['yes', true],
    ['Y ', true],
    ['no', false],
    ['', false],
    ['yess', false],
  ])('asks at a terminal, and takes the answer %j', async (answer, isSigned) => {
    const place = await desk()
    const { exitCode, stderr } = await place.run(sign, answer)
    expect(place.asked).toEqual(['Sign this? yes/no '])
    expect(place.isSigned()).toBe(isSigned)
    expect(exitCode).toBe(isSigned ? 0 : 77)
    if (!isSigned) expect(stderr).toContain('Not signed')
  })

  it('takes Ctrl-C and Ctrl-D for no consent', async () => {
    const { cwd, isSigned } = await desk()
    const { exitCode, stderr } = await runCommand(sign, { cwd, ask: async () => undefined })
    expect({ exitCode, isSigned: isSigned() }).toEqual({ exitCode: 130, isSigned: false })
    expect(stderr).toContain('Not signed: the question was not answered')
  })

  it('does not ask with --yes', async () => {
    const place = await desk()
    expect((await place.run([...sign, '--yes'], 'no')).exitCode).toBe(0)
    expect(place.asked).toEqual([])
  })

  it('refuses a second proof by the same key and suite without --force', async () => {
    const { cwd, run } = await desk()
    await run(sign)
    const again = ['sign', 'signed.json', ...sign.slice(2)]
    const refused = await run(again)
    expect(refused.exitCode).toBe(65)
    expect(refused.stderr).toContain('has signed it already')
    expect(refused.stderr).toContain('--force')
    expect((await run([...again, '--cryptosuite', 'eddsa-jcs-2022'])).exitCode).toBe(0)
    expect((await run([...again, '--force'])).exitCode).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'signed.json'), 'utf8')).proof).toHaveLength(3)
  })

  it("refuses a key that is not the issuer's without --force, and names both flags", async () => {
    const { cwd, run, isSigned } = await desk()
    writeInto(cwd, 'rasa.key.json', await exportKey(await generateKey(), 'multikey', { includeSecret: true }))
    const refused = await run(sign)
    expect(refused.exitCode).toBe(65)
    expect(refused.stderr).toContain('--verification-method')
    expect(refused.stderr).toContain('--force')
    expect(isSigned()).toBe(false)
    expect((await run([...sign, '--force'])).exitCode).toBe(0)
  })
})

describe('inspect', () => {
  it('shows the same groups', async () => {
    const { run } = await desk()
    const groups = (await run(sign)).stderr.match(/(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/g) ?? []
    expect(groups).toHaveLength(2)
    const { stdout } = await run(['inspect', 'label.json'])
    for (const line of groups) expect(stdout).toContain(line)
  })
})
