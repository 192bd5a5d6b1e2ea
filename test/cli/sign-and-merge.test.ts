import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exportKey, generateKey, verify } from '../../src/index'
import { havenlabZuidFolder } from '../support/havenlab-zuid'
import { readLagoonLab } from '../support/lagoon-lab'
import { exampleKey, memberKeyFile, signedLabel, unsignedLabel } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const created = ['--created', '2026-05-19T10:00:00Z']
const members = ['sanne-de-wit', 'rasa-petrauskiene', 'nuria-puig']

function read(folder: string, name: string) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

function judge(label: object) {
  return verify(label, {
    now: '2026-06-12T09:00:00Z',
    trust: { committees: [readLagoonLab('committee.json')] },
    didDocuments: [readLagoonLab('network.did.json')],
  })
}

async function folderWithLabel(): Promise<string> {
  const cwd = temporaryFolder()
  writeInto(cwd, 'label.json', unsignedLabel())
  for (const slug of members) writeInto(cwd, `${slug}.key.json`, await memberKeyFile(slug))
  return cwd
}

describe('sign and merge', () => {
  it('take three copies, signed separately, to a label that three members signed', async () => {
    const cwd = await folderWithLabel()
    for (const slug of members) {
      const args = ['sign', 'label.json', '--key', `${slug}.key.json`, ...created, '--out', `${slug}.json`]
      expect(await runCommand(args, { cwd })).toMatchObject({ exitCode: 0, stdout: '' })
    }
    const copies = members.map((slug) => `${slug}.json`)
    const run = await runCommand(['merge', ...copies, '--out', 'signed.json'], { cwd })
    expect(run.exitCode).toBe(0)
    const report = await judge(read(cwd, 'signed.json'))
    expect(report.verdict).toBe('valid')
    expect(report.sections.policy.counted?.map(({ name }) => name)).toEqual([
      'Sanne de Wit',
      'Rasa Petrauskienė',
      'Núria Puig',
    ])
    const reversed = await runCommand(['merge', ...copies.reverse()], { cwd })
    expect(JSON.parse(reversed.stdout)).toEqual(read(cwd, 'signed.json'))
  })
})

describe('sign', () => {
  it('adds a proof where one stands, and reads standard input', async () => {
    const cwd = await folderWithLabel()
    const label = await signedLabel(['sanne-de-wit'])
    const run = await runCommand(['sign', '-', '--key', 'rasa-petrauskiene.key.json', ...created], {
      cwd,
      stdin: JSON.stringify(label),
    })
    expect(run.exitCode).toBe(0)
    const signed = JSON.parse(run.stdout)
    expect(signed.proof).toHaveLength(2)
    expect(signed.proof[0]).toEqual(label.proof)
    expect((await judge(signed)).sections.integrity.verdict).toBe('valid')
  })

  it('signs with each cryptosuite that is asked for', async () => {
    const cwd = await folderWithLabel()
    const suites = ['--cryptosuite', 'eddsa-rdfc-2022', '--cryptosuite', 'Ed25519Signature2020']
    const run = await runCommand(['sign', 'label.json', '--key', 'nuria-puig.key.json', ...suites], { cwd })
    const { proof } = JSON.parse(run.stdout)
    expect(proof.map(({ type }: { type: string }) => type)).toEqual([
      'DataIntegrityProof',
      'Ed25519Signature2020',
    ])
  })

  it('takes the verification method that is asked for before that of the key file', async () => {
    const cwd = await folderWithLabel()
    const method = ['--verification-method', 'did:web:network.example#another']
    const run = await runCommand(['sign', 'label.json', '--key', 'nuria-puig.key.json', ...method], { cwd })
    expect(JSON.parse(run.stdout).proof.verificationMethod).toBe('did:web:network.example#another')
  })

  it('never shows the secret, neither on success nor in errors', async () => {
    const cwd = await folderWithLabel()
    const key = (await memberKeyFile('nuria-puig')) as { secretKeyMultibase: string }
    writeInto(cwd, 'broken.key.json', {
      ...key,
      publicKeyMultibase: exampleKey('sanne-de-wit').publicKeyMultibase,
    })
    writeInto(cwd, 'cut.key.json', JSON.stringify(key).slice(0, -5))
    for (const name of ['nuria-puig', 'broken', 'cut']) {
      const run = await runCommand(['sign', 'label.json', '--key', `${name}.key.json`], { cwd })
      expect(run.exitCode).toBe(name === 'nuria-puig' ? 0 : 64)
      expect(run.stdout + run.stderr).not.toContain(key.secretKeyMultibase.slice(0, 20))
    }
  })

  it('refuses a public key, a document that is not a credential, and to overwrite the key', async () => {
    const cwd = await folderWithLabel()
    const { secretKeyMultibase, ...publicHalf } = (await memberKeyFile('nuria-puig')) as Record<
      string,
      string
    >
    writeInto(cwd, 'public.json', publicHalf)
    writeInto(cwd, 'other.json', { type: 'Other' })
    const key = ['--key', 'nuria-puig.key.json']
    const withPublic = await runCommand(['sign', 'label.json', '--key', 'public.json'], { cwd })
    expect(withPublic.exitCode).toBe(64)
    expect(withPublic.stderr).toContain('only a public key')
    const other = await runCommand(['sign', 'other.json', ...key], { cwd })
    expect(other).toMatchObject({ exitCode: 65, stdout: '' })
    expect(other.stderr).toContain('Cannot sign')
    expect(
      (await runCommand(['sign', 'label.json', ...key, '--out', './nuria-puig.key.json'], { cwd })).exitCode,
    ).toBe(73)
    expect(read(cwd, 'nuria-puig.key.json').secretKeyMultibase).toBe(secretKeyMultibase)
  })

  it.each([
    ['trust-bundle-2026-10-01.json', /it is a trust bundle, which root keys sign: quality-label trust sign /],
    ['trust-root.json', /it is a trust root, which root keys sign: quality-label trust sign /],
    ['committee-2026.json', /expected a credential\. Kind: Committee/],
    ['network.did.json', /expected a credential\. Kind: a DID document/],
    ['holder.json', /expected a credential\. Kind: Profile/],
  ])('says how %s is signed, or that it is not, before it asks', async (name, message) => {
    const cwd = await folderWithLabel()
    copyFileSync(fileURLToPath(new URL(name, havenlabZuidFolder)), join(cwd, name))
    const run = await runCommand(['sign', name, '--key', 'nuria-puig.key.json'], { cwd })
    expect(run).toMatchObject({ exitCode: 65, stdout: '' })
    expect(run.stderr).toContain(`Cannot sign ${name}: `)
    expect(run.stderr).toMatch(message)
    expect(run.stderr).not.toContain('This will be signed')
  })

  it('says that a key of another looks like the wrong file, which key it has and whose is asked for', async () => {
    const cwd = await folderWithLabel()
    writeInto(cwd, 'mine.key.json', await exportKey(await generateKey(), 'multikey', { includeSecret: true }))
    const { publicKeyMultibase } = read(cwd, 'mine.key.json')
    const run = await runCommand(['sign', 'label.json', '--key', 'mine.key.json'], { cwd })
    expect(run).toMatchObject({ exitCode: 65, stdout: '' })
    const key = `did:key:${publicKeyMultibase}#${publicKeyMultibase}`
    expect(run.stderr).toContain(
      `Cannot sign: this looks like the wrong key file. mine.key.json has the key ${key}; expected a key of the issuer did:web:network.example. If it is the right file, give --verification-method`,
    )
  })

  it('tells a missing file from an unknown option', async () => {
    const cwd = await folderWithLabel()
    const missing = await runCommand(['sign', 'nowhere.json', '--key', 'nuria-puig.key.json'], { cwd })
    expect(missing).toMatchObject({ exitCode: 66, stdout: '' })
    expect(missing.stderr).toContain('Cannot read nowhere.json: there is no such file')
    expect((await runCommand(['sign', 'label.json', '--key', 'nowhere.json'], { cwd })).exitCode).toBe(66)
    expect((await runCommand(['sign', 'label.json'], { cwd })).exitCode).toBe(64)
    expect((await runCommand(['sign', 'label.json', '--kee', 'x'], { cwd })).exitCode).toBe(64)
  })
})

describe('merge', () => {
  it('refuses copies of different documents and names the one that differs', async () => {
    const cwd = temporaryFolder()
    const label = await signedLabel(['sanne-de-wit'])
    writeInto(cwd, 'a.json', label)
    writeInto(cwd, 'b.json', { ...label, validUntil: '2039-05-18T13:30:00Z' })
    const run = await runCommand(['merge', 'a.json', 'b.json', '--out', 'out.json'], { cwd })
    expect(run.exitCode).toBe(65)
    expect(run.stderr).toContain('b.json differs from a.json in more than its proofs')
    expect(existsSync(join(cwd, 'out.json'))).toBe(false)
  })

  it('says which proofs each copy brought, and counts a proof that two have once', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'a.json', await signedLabel(['sanne-de-wit']))
    writeInto(cwd, 'b.json', await signedLabel(['sanne-de-wit', 'nuria-puig']))
    const args = ['merge', 'a.json', 'b.json', '--out', 'out.json']
    const run = await runCommand(args, { cwd })
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    const proof = (slug: string) =>
      `did:web:network.example#${slug} \\(DataIntegrityProof eddsa-rdfc-2022, .*\\)`
    expect(run.stderr).toMatch(
      new RegExp(
        `Proofs joined, not verified: 2\n  a.json  ${proof('sanne-de-wit')}\n  b.json  ${proof('sanne-de-wit')}\n +${proof('nuria-puig')}\n`,
      ),
    )
    const german = await runCommand([...args, '--lang', 'de'], { cwd })
    expect(german.stderr).toContain('Zusammengeführte Signaturen, nicht geprüft: 2')
  })

  it('refuses an unsigned copy', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'a.json', await signedLabel(['sanne-de-wit']))
    writeInto(cwd, 'b.json', unsignedLabel())
    const run = await runCommand(['merge', 'a.json', 'b.json'], { cwd })
    expect(run).toMatchObject({ exitCode: 65, stdout: '' })
    expect(run.stderr).toContain('b.json carries no proof')
  })
})
