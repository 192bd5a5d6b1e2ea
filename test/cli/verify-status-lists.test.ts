import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VerificationReport } from '../../src/index'
import { badgeWith, entryWith, index, listId, listWith, now, signedList, unshaped } from '../status/support'
import { makeFolder, runCommand, writeInto } from './support/run-command'

const cwd = makeFolder()
const verify = (...args: string[]) => runCommand(['verify', 'badge.json', '--now', now, ...args], { cwd })
// `=` is part of many addresses.
const address = 'https://issuer.example/status?list=1&of=3'

beforeAll(async () => {
  writeInto(cwd, 'badge.json', await badgeWith(entryWith()))
  writeInto(cwd, 'local.json', await badgeWith(entryWith({ statusListCredential: 'https://localhost:1/1' })))
  writeInto(cwd, 'query.json', await badgeWith(entryWith({ statusListCredential: address })))
  writeInto(cwd, 'clear.json', await signedList())
  writeInto(cwd, 'set.json', await signedList({ set: { [index]: 1 } }))
  writeInto(cwd, 'nameless.json', await unshaped({ changes: { id: undefined } }))
  writeInto(cwd, 'at-query.json', await unshaped({ changes: { id: address } }))
  writeInto(cwd, 'unsigned.json', listWith())
  writeInto(cwd, 'resolved.json', { didDocument: { id: 'did:web:issuer.example' } })
})
afterAll(() => rmSync(cwd, { recursive: true }))

describe('verify --status-list', () => {
  it('takes a list by its file, and by its address', async () => {
    expect((await verify('--status-list', 'clear.json')).exitCode).toBe(0)
    expect((await verify('--status-list', `${listId}=clear.json`)).exitCode).toBe(0)
    expect((await verify('--status-list', `${listId}=set.json`)).exitCode).toBe(1)
  })

  it.each([
    [
      'a DID document',
      { id: 'did:web:x.example', assertionMethod: [] },
      'found a DID document. Give it beside',
    ],
    ['a scheme', { id: 'urn:x', type: 'LabelScheme' }, 'found a document of the kind label scheme'],
  ])('refuses %s', async (_, content, found) => {
    writeInto(cwd, 'no-list.json', content)
    const { exitCode, stderr } = await verify('--status-list', 'no-list.json')
    expect(exitCode).toBe(64)
    expect(stderr).toContain('--status-list: expected a status list in no-list.json, ')
    expect(stderr).toContain(found)
  })

  it('takes a list without an id for that of its address, and for no other', async () => {
    expect((await verify('--status-list', `${listId}=nameless.json`)).exitCode).toBe(0)
    expect((await verify('--status-list', 'nameless.json')).exitCode).toBe(2)
    const other = await verify('--status-list', `${listId}0=clear.json`)
    expect(other.exitCode).toBe(2)
  })

  it('divides address and file at the last =', async () => {
    const args = ['verify', 'query.json', '--now', now, '--status-list']
    expect((await runCommand([...args, `${address}=at-query.json`], { cwd })).exitCode).toBe(0)
    expect((await runCommand([...args, `${listId}=at-query.json`], { cwd })).exitCode).not.toBe(0)
  })

  it('refuses a missing file, and calls nothing good by an unsigned list', async () => {
    expect(await verify('--status-list', `${listId}=missing.json`)).toMatchObject({
      exitCode: 66,
      stdout: '',
    })
    expect((await verify('--status-list', 'unsigned.json')).exitCode).toBe(2)
  })
})

describe('verify --allow-localhost', () => {
  it('asks at localhost, and without it does not', async () => {
    const reasonWith = async (...flags: string[]) => {
      const args = ['verify', 'local.json', '--now', now, '--json', '--online', ...flags]
      const { stdout, exitCode } = await runCommand(args, { cwd })
      const { network, problems } = JSON.parse(stdout) as VerificationReport
      return { exitCode, network, detail: problems.map(({ detail }) => detail).join() }
    }
    const refused = await reasonWith()
    expect(refused).toMatchObject({ exitCode: 2, network: [] })
    expect(refused.detail).toContain('local use')
    expect(await reasonWith('--allow-localhost')).toMatchObject({
      exitCode: 2,
      network: ['https://localhost:1/1'],
    })
  })
})

describe('verify --did-document', () => {
  it('names a DID resolution result, and the member to take', async () => {
    const { exitCode, stderr } = await verify('--did-document', 'resolved.json')
    expect(exitCode).toBe(64)
    expect(stderr).toContain(
      'found the result of a DID resolution. Take out the DID document at /didDocument',
    )
  })

  const secret = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq'
  it.each([
    ['a badge', 'badge.json', undefined, 'found a credential (badge)'],
    [
      'a status list',
      'clear.json',
      undefined,
      'found a status list. Give it beside a credential that names it',
    ],
    [
      'a credential of another kind',
      'other.json',
      { id: 'urn:x', type: ['VerifiableCredential', 'X'], credentialSubject: {} },
      'found a credential. ',
    ],
    [
      'a key file as keygen writes it',
      'key.json',
      { id: 'did:web:x#k', controller: 'did:web:x', type: 'Multikey', secretKeyMultibase: secret },
      'found a secret key',
    ],
    [
      'a secret JWK',
      'jwk.json',
      { id: 'did:web:x#k', kty: 'OKP', crv: 'Ed25519', x: 'abc', d: secret },
      'found a secret key',
    ],
    [
      'a secret key as PEM',
      'key.pem',
      `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----\n`,
      'found a secret key',
    ],
    ['a certificate', 'cert.pem', '-----BEGIN CERTIFICATE-----\nMII', 'found a public key or a certificate'],
    ['a seed', 'seed.txt', `${secret}\n`, 'found text that is neither JSON nor a JWT'],
    ['a JWT', 'badge.jwt', 'eyJhbGciOiJFZERTQSJ9.e30.AAAA', 'found a JWT'],
    [
      'an assertion of Open Badges 2.0',
      'old.json',
      { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', id: 'https://x.example/1' },
      'found a document of Open Badges 2.0 (Assertion)',
    ],
    ['JSON with an id', 'any.json', { id: 'did:web:x.example', name: 'X' }, 'or it lists no keys'],
    [
      'JSON with a secret key in it',
      'any.json',
      { id: 'did:web:x.example', name: secret },
      'found a secret key',
    ],
  ])('refuses %s, says what it takes, and quotes nothing', async (_, name, content, found) => {
    if (content !== undefined) writeInto(cwd, name, content)
    const { exitCode, stdout, stderr } = await verify('--did-document', name)
    expect({ exitCode, stdout }).toEqual({ exitCode: 64, stdout: '' })
    expect(stderr).toContain(`--did-document: expected a DID or controller document (JSON) in ${name}, `)
    expect(stderr).toContain(found)
    expect(stderr).toMatch(/Ask the issuer for its DID document|Give it beside a credential/)
    expect(stderr).not.toContain(secret)
  })

  it.each([
    ['a DID document', { id: 'did:web:x.example', verificationMethod: [] }],
    ['one without keys of the issuer', { id: 'did:web:x.example', authentication: [] }],
    [
      'a profile that is a controller document',
      { id: 'https://x.example', type: 'Profile', assertionMethod: [] },
    ],
  ])('takes %s', async (_, content) => {
    writeInto(cwd, 'taken.json', content)
    const { exitCode, stderr } = await verify('--did-document', 'taken.json', '--status-list', 'clear.json')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })
})
