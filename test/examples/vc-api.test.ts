import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonObject } from 'quality-label'
import { importKey, signAsJwt, signCredential } from 'quality-label'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { hashInline } from '../../examples/vc-api/inline-contexts'
import { createVcApiServer, startFromEnvironment } from '../../examples/vc-api/server'
import { createService } from '../../examples/vc-api/service'
import { readSettings } from '../../examples/vc-api/settings'
import { openBadgesExtensionsContextUrl } from '../../src/model/contexts/context-urls'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { allowLoopback } from '../support/block-network.mjs'
import { craftProof } from '../support/credentials'
import { examples, examplesUrl, stockPresent, v2 } from '../support/generic'
import { disclose, richBadge, selectiveIssuer, signBase } from '../support/selective'

allowLoopback()

const token = 'a-token-of-the-tests'
const publicUrl = 'https://issuer.example/api'
const created = '2026-05-18T12:00:00Z'
const challenge = 'a1b2c3'
const domain = 'verifier.example'
const seed = new Uint8Array(32).fill(7)
let now = '2026-06-01T00:00:00Z'
const service = createService({
  key: await importKey(seed),
  url: publicUrl,
  contexts: [examples],
  clock: () => new Date(now),
})
const { issuer } = service
const holder = pretendIssuer('Pretend learner')
const suites = ['eddsa-rdfc-2022', 'Ed25519Signature2020', 'eddsa-jcs-2022']

let server: Server
let origin: string

beforeAll(async () => {
  server = createVcApiServer(service, { token })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

interface Reply {
  status: number
  type: string | null
  body: JsonObject & { verifiableCredential: JsonObject }
  text: string
}

async function send(path: string, init: RequestInit): Promise<Reply> {
  const response = await fetch(`${origin}${path}`, init)
  const text = await response.text()
  return { status: response.status, type: response.headers.get('content-type'), body: JSON.parse(text), text }
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  return send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

const issue = (credential: object, options: object = {}) =>
  post('/credentials/issue', { credential, options })
const verify = (verifiableCredential: unknown, options: object = {}) =>
  post('/credentials/verify', { verifiableCredential, options })

let count = 0
const badge = (changes: object = {}) => ({
  ...sampleBadge(
    { id: issuer, type: ['Profile'], name: 'Example issuer' },
    { id: `urn:example:badge:${++count}` },
  ),
  ...changes,
})
const alumni = {
  '@context': [v2, examplesUrl],
  type: ['VerifiableCredential', 'AlumniCredential'],
  issuer,
  validFrom: created,
  credentialSubject: { id: holder.profile.id, alumniOf: 'The School of Examples' },
}

function codes(reply: Reply): unknown[] {
  return (reply.body['errors'] as JsonObject[]).map(({ code }) => code)
}

describe('POST /credentials/issue, then /credentials/verify', () => {
  it.each(suites)(
    'round trip by %s, for a badge and for a credential of the generic profile',
    async (cryptosuite) => {
      for (const credential of [badge(), alumni]) {
        const issued = await issue(credential, { cryptosuite })
        expect(issued.status, issued.text).toBe(201)
        const { proof } = issued.body.verifiableCredential
        expect([(proof as JsonObject)['cryptosuite'], (proof as JsonObject)['type']]).toContain(cryptosuite)
        const found = await verify(issued.body.verifiableCredential)
        expect(found, found.text).toMatchObject({ status: 200, body: { verified: true, errors: [] } })
        expect(found.body['checks']).toContain('integrity')
        const tampered = await verify({
          ...issued.body.verifiableCredential,
          validFrom: '2026-05-17T00:00:00Z',
        })
        expect(tampered).toMatchObject({ status: 400, body: { verified: false } })
        expect(codes(tampered)).toContain('PROOF_VERIFICATION_ERROR')
      }
    },
  )

  it('puts its own name where the credential names no issuer, and refuses another', async () => {
    const { issuer: _, ...nameless } = alumni
    expect((await issue(nameless)).body.verifiableCredential['issuer']).toBe(issuer)
    expect((await issue({ ...alumni, issuer: holder.profile.id })).status).toBe(400)
  })

  it.each<[string, object, object]>([
    ['a badge without a subject', badge({ credentialSubject: undefined }), {}],
    ['a credential of no known context', { ...alumni, '@context': [v2, 'https://x.example/v1'] }, {}],
    ['a subject without any claim', { ...alumni, credentialSubject: {} }, {}],
    ['an instant without a zone', { ...alumni, validFrom: '2026-05-18T12:00:00' }, {}],
    ['a refreshService without a type', { ...alumni, refreshService: { id: 'https://x.example/r' } }, {}],
    ['a credentialSchema without an id', { ...alumni, credentialSchema: { type: 'JsonSchema' } }, {}],
    ['a relatedResource without a digest', { ...alumni, relatedResource: { id: 'https://x.example/f' } }, {}],
    ['a proof already', { ...alumni, proof: {} }, {}],
    ['an unknown suite', alumni, { cryptosuite: 'ecdsa-rdfc-2019' }],
    ['an unknown option', alumni, { mandatoryPointers: ['/issuer'] }],
  ])('answers 400 with problem details for %s', async (_, credential, options) => {
    const refused = await issue(credential, options)
    expect(refused).toMatchObject({ status: 400, type: 'application/problem+json', body: { status: 400 } })
    expect(refused.body['detail']).not.toBe('')
    expect(refused.text).not.toMatch(/\.ts:\d|\\n\s+at /)
  })

  it('issues for no one without its token', async () => {
    for (const path of ['/credentials/issue', '/credentials/status']) {
      for (const authorization of ['', 'Bearer wrong', `Bearer ${token}x`]) {
        expect((await post(path, { credential: alumni }, { authorization })).status).toBe(401)
      }
    }
    expect(
      (
        await send('/credentials/verify', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        })
      ).status,
    ).toBe(400)
  })
})

const w3c = 'https://w3id.org/security#'

describe('POST /credentials/verify', () => {
  it('names each problem as W3C does, and keeps the code of the library', async () => {
    const { body } = await issue(badge())
    const signed = body.verifiableCredential
    const typesOf = async (credential: object) =>
      ((await verify(credential)).body as unknown as { errors: { type: string }[] }).errors.map(
        ({ type }) => type,
      )
    expect(await typesOf({ ...signed, name: 'Another' })).toEqual([`${w3c}PROOF_VERIFICATION_ERROR`])
    expect(await typesOf({ ...signed, unknownTerm: 'x' })).toContain(`${w3c}MALFORMED_VALUE_ERROR`)
    const lapsed = await issue(badge({ validUntil: '2026-05-31T00:00:00Z' }))
    expect(await typesOf(lapsed.body.verifiableCredential)).toEqual([`${w3c}RANGE_ERROR`])
    expect((await send('/credentials/verify', json('{'))).body).toMatchObject({ type: `${w3c}PARSING_ERROR` })
  })

  it('refuses more proofs than it checks, before any is', async () => {
    const { body } = await issue(badge())
    const { proof, ...unsigned } = body.verifiableCredential
    const with_ = (count: number) =>
      verify({ ...unsigned, proof: Array.from({ length: count }, () => proof as object) })
    expect(await with_(65)).toMatchObject({ status: 400, type: 'application/problem+json' })
    expect((await with_(64)).type).toBe('application/json')
  })

  it('refuses what has expired or is not valid yet, and what is unsigned', async () => {
    const lapsed = await issue(badge({ validUntil: '2026-05-31T00:00:00Z' }))
    expect(codes(await verify(lapsed.body.verifiableCredential))).toContain('EXPIRED')
    const later = await issue({ ...alumni, validFrom: '2026-07-01T00:00:00Z' })
    expect(codes(await verify(later.body.verifiableCredential))).toContain('NOT_YET_VALID')
    expect(codes(await verify(alumni))).toContain('PROOF_MISSING')
  })

  it('reads a JWT in an envelope, and refuses it as a text and anything else in an envelope', async () => {
    const jwt = await signAsJwt(badge(), service.signer)
    expect(await verify(jwt)).toMatchObject({ status: 400, body: { type: `${w3c}MALFORMED_VALUE_ERROR` } })
    const enveloped = {
      '@context': v2,
      id: `data:application/vc+jwt,${jwt}`,
      type: 'EnvelopedVerifiableCredential',
    }
    expect(await verify(enveloped)).toMatchObject({ status: 200, body: { verified: true } })
    expect((await verify({ ...enveloped, id: enveloped.id.slice(0, -4) })).status).toBe(400)
    for (const changes of [
      { id: jwt },
      { id: `data:text/plain,${jwt}` },
      { name: 'Another' },
      { type: ['VerifiableCredential', 'EnvelopedVerifiableCredential'] },
      { '@context': [v2, examplesUrl] },
    ]) {
      const refused = await verify({ ...enveloped, ...changes })
      expect(refused).toMatchObject({ status: 400, type: 'application/problem+json' })
    }
  })

  it('verifies what a holder derived by ecdsa-sd-2023, and no base proof', async () => {
    const key = await selectiveIssuer()
    const base = await signBase(richBadge(key), key)
    const derived = await disclose(base)
    expect(await verify(derived)).toMatchObject({ status: 200, body: { verified: true } })
    expect(codes(await verify({ ...derived, name: 'Another' }))).toContain('PROOF_VERIFICATION_ERROR')
    expect(codes(await verify(base))).toContain('PROOF_IS_BASE')
  })

  it('follows a chain of proofs, and refuses one whose first link is gone', async () => {
    const id = 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544'
    const unsigned = badge()
    const first = await craftProof(unsigned, service.signer, created, { id })
    const second = await craftProof(unsigned, service.signer, created, { previousProof: [id] }, [first])
    expect(await verify({ ...unsigned, proof: [first, second] })).toMatchObject({ status: 200 })
    expect(codes(await verify({ ...unsigned, proof: [second] }))).toContain('PREVIOUS_PROOF_INVALID')
  })

  it('is undecided, and so does not verify, where a credential names a schema that it does not know', async () => {
    const schema = { id: 'https://x.example/schema.json', type: 'JsonSchema' }
    const issued = await issue({ ...alumni, credentialSchema: schema })
    expect(await verify(issued.body.verifiableCredential)).toMatchObject({ status: 400 })
  })

  it('verifies a badge that names a refresh service, and sends no request', async () => {
    const { '@context': contexts, ...rest } = badge()
    const refreshService = { id: 'https://issuer.example/refresh', type: '1EdTechCredentialRefresh' }
    const issued = await issue({
      '@context': [...contexts, openBadgesExtensionsContextUrl],
      ...rest,
      refreshService,
    })
    const found = await verify(issued.body.verifiableCredential)
    expect(found, found.text).toMatchObject({ status: 200 })
    expect(found.text).toContain('REFRESH_NOT_ASKED')
  })
})

describe('status lists', () => {
  it.each(['revocation', 'suspension'])(
    'serve a signed list for %s, and a set bit fails the credential',
    async (statusPurpose) => {
      const credentialStatus = { type: 'BitstringStatusListEntry', statusPurpose }
      const issued = await issue(badge(), { credentialStatus })
      const credential = issued.body.verifiableCredential
      expect(credential['credentialStatus']).toMatchObject({
        statusListCredential: `${publicUrl}/status/${statusPurpose}`,
      })
      expect(await verify(credential)).toMatchObject({ status: 200 })
      const list = await send(`/status/${statusPurpose}`, {})
      expect(list.body).toMatchObject({ id: `${publicUrl}/status/${statusPurpose}`, issuer })
      now = '2026-06-01T00:01:00Z'
      const set = (status: boolean) =>
        post('/credentials/status', { credentialId: credential['id'], credentialStatus, status })
      expect(await set(true)).toMatchObject({ status: 200 })
      const found = await verify(credential)
      expect(found).toMatchObject({ status: 400, body: { verified: false } })
      expect(codes(found)).toEqual([statusPurpose === 'revocation' ? 'REVOKED' : 'SUSPENDED'])
      expect((await send(`/status/${statusPurpose}`, {})).text).not.toBe(list.text)
      const isFinal = statusPurpose === 'revocation'
      expect((await set(false)).status).toBe(isFinal ? 400 : 200)
      expect((await verify(credential)).status).toBe(isFinal ? 400 : 200)
    },
  )

  it('give each credential a place of its own, once', async () => {
    const credentialStatus = { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' }
    const all = await Promise.all(Array.from({ length: 5 }, () => issue(badge(), { credentialStatus })))
    const entries = all.map(({ body }) => body.verifiableCredential['credentialStatus'] as JsonObject)
    expect(new Set(entries.map(({ statusListIndex }) => statusListIndex)).size).toBe(5)
    const again = await issue(badge({ id: all[0]?.body.verifiableCredential['id'] }), { credentialStatus })
    expect(again.status).toBe(400)
  })

  it.each<[string, JsonObject, number]>([
    ['of no credential here', { credentialId: 'urn:example:nobody' }, 404],
    ['without an id', { credentialId: 1 }, 400],
    ['with another value', { status: '1' }, 400],
    [
      'of another purpose',
      { credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'message' } },
      400,
    ],
    ['with an unknown member', { indexAllocator: 'x' }, 400],
  ])('refuse a change %s', async (_, changes, status) => {
    const request = {
      credentialId: 'urn:example:nobody',
      credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
      status: true,
      ...changes,
    }
    expect((await post('/credentials/status', request)).status).toBe(status)
    expect((await send('/status/constructor', {})).status).toBe(404)
  })
})

describe('POST /presentations/verify', () => {
  const verifyPresentation = (verifiablePresentation: object, options: object = { challenge, domain }) =>
    post('/presentations/verify', { verifiablePresentation, options })

  async function presentation(changes: object = {}): Promise<JsonObject> {
    const { body } = await issue(badge())
    return {
      '@context': [v2],
      type: ['VerifiablePresentation'],
      holder: holder.profile.id,
      verifiableCredential: [body.verifiableCredential],
      ...changes,
    }
  }

  const proofOf = (document: object, changes: JsonObject = {}, by = holder) =>
    craftProof(document, by.signer, created, {
      proofPurpose: 'authentication',
      challenge,
      domain,
      ...changes,
    })

  it('accepts the proof of the holder, and each credential in it', async () => {
    const unsigned = await presentation()
    const found = await verifyPresentation({ ...unsigned, proof: await proofOf(unsigned) })
    expect(found, found.text).toMatchObject({
      status: 200,
      body: { verified: true, checks: ['proof'], credentialResults: [{ verified: true }] },
    })
  })

  it.each<[string, JsonObject]>([
    ['for another challenge', { challenge: 'other' }],
    ['for another domain', { domain: 'other.example' }],
    ['for another purpose', { proofPurpose: 'assertionMethod' }],
    ['that has expired', { expires: '2026-05-20T00:00:00Z' }],
    ['from the future', { created: '2027-01-01T00:00:00Z' }],
  ])('refuses a rightly signed proof %s', async (_, changes) => {
    const unsigned = await presentation()
    const found = await verifyPresentation({ ...unsigned, proof: await proofOf(unsigned, changes) })
    expect(found).toMatchObject({ status: 400, body: { verified: false, checks: [] } })
  })

  it('refuses a proof where the caller asks for no challenge, no domain, or others', async () => {
    const unsigned = await presentation()
    const signed = { ...unsigned, proof: await proofOf(unsigned) }
    for (const options of [
      {},
      { challenge },
      { domain },
      { challenge: 'x', domain },
      { challenge, domain: 'x' },
    ]) {
      expect((await verifyPresentation(signed, options)).status, JSON.stringify(options)).toBe(400)
    }
  })

  it('takes a domain as a set of texts', async () => {
    const unsigned = await presentation()
    const both = ['other.example', domain]
    const signed = { ...unsigned, proof: await proofOf(unsigned, { domain: both }) }
    expect((await verifyPresentation(signed, { challenge, domain: [domain, 'other.example'] })).status).toBe(
      200,
    )
    expect((await verifyPresentation(signed, { challenge, domain })).status).toBe(400)
    expect((await verifyPresentation(signed, { challenge, domain: [] })).status).toBe(400)
    const single = { ...unsigned, proof: await proofOf(unsigned) }
    expect((await verifyPresentation(single, { challenge, domain: [domain] })).status).toBe(200)
  })

  it('takes a further type that means something, and no holder', async () => {
    const send_ = async (changes: JsonObject) => {
      const { holder: _, ...unsigned } = await presentation(changes)
      return verifyPresentation(await stockPresent(unsigned, holder, { challenge, domain }))
    }
    const own = ['VerifiablePresentation', 'OwnPresentation']
    expect((await send_({ type: own, '@context': [v2, examplesUrl] })).status).toBe(200)
    expect((await send_({ type: ['VerifiablePresentation', 'https://x.example/#Own'] })).status).toBe(200)
    expect((await send_({})).status).toBe(200)
    const { holder: _, ...unsigned } = await presentation()
    for (const type of [own, ['OwnPresentation'], [...own, 'OwnPresentation'], [...own, 42]])
      expect((await verifyPresentation({ ...unsigned, type })).status).toBe(400)
  })

  it('refuses the proof of somebody else, two proofs, and what was changed after it', async () => {
    const unsigned = await presentation()
    const proof = await proofOf(unsigned)
    const stranger = await proofOf(unsigned, {}, pretendIssuer('Stranger'))
    const other = (await presentation())['verifiableCredential'] as JsonObject[]
    for (const changed of [
      { ...unsigned, proof: stranger },
      { ...unsigned, proof: [proof, stranger] },
      { ...unsigned, verifiableCredential: other, proof },
      { ...unsigned, holder: issuer, proof },
      { ...unsigned, name: 'A diploma', proof },
      { ...unsigned, proof: { ...proof, previousProof: 'urn:x' } },
    ]) {
      expect((await verifyPresentation(changed)).status).toBe(400)
    }
  })

  it('refuses a good proof over a credential that does not hold', async () => {
    const [credential] = (await presentation())['verifiableCredential'] as JsonObject[]
    const unsigned = await presentation({ verifiableCredential: [{ ...credential, name: 'Another' }] })
    const found = await verifyPresentation({ ...unsigned, proof: await proofOf(unsigned) })
    expect(found).toMatchObject({
      status: 400,
      body: { verified: false, checks: ['proof'], credentialResults: [{ verified: false }] },
    })
  })

  it('accepts one without proof where nothing is asked of the holder, and says what that shows', async () => {
    const unsigned = await presentation()
    const found = await post('/presentations/verify', { presentation: unsigned })
    expect(found).toMatchObject({ status: 200, body: { verified: true, checks: [] } })
    expect(found.body['warnings']).toHaveLength(1)
    expect((await verifyPresentation(unsigned)).status).toBe(400)
    expect((await post('/presentations/verify', {})).status).toBe(400)
  })

  it('takes an enveloped credential beside an embedded one', async () => {
    const jwt = await signAsJwt(badge(), service.signer)
    const enveloped = {
      '@context': v2,
      id: `data:application/vc+jwt,${jwt}`,
      type: 'EnvelopedVerifiableCredential',
    }
    const foreign = await signCredential(sampleBadge(holder.profile), holder.signer, { created })
    const unsigned = await presentation({ verifiableCredential: [foreign, enveloped] })
    const found = await verifyPresentation({ ...unsigned, proof: await proofOf(unsigned) })
    expect(found, found.text).toMatchObject({
      status: 200,
      body: { credentialResults: [{}, { verified: true }] },
    })
  })
})

describe('the server', () => {
  it.each<[string, string, RequestInit, number]>([
    ['an unknown path', '/admin', {}, 404],
    ['a name of every object', '/constructor', { method: 'POST' }, 404],
    ['another method', '/credentials/issue', {}, 405],
    ['another content type', '/credentials/verify', { method: 'POST', body: '{}' }, 415],
    ['no JSON', '/credentials/verify', json('{'), 400],
    ['no object', '/credentials/verify', json('[]'), 400],
    ['no credential', '/credentials/verify', json('{"verifiableCredential": 5}'), 400],
    ['bytes that are no UTF-8', '/credentials/verify', json(new Uint8Array([0x22, 0xff, 0x22])), 400],
    ['a body that is too large', '/credentials/verify', json(' '.repeat(1024 * 1024 + 1)), 413],
  ])('answers %s only with problem details', async (_, path, init, status) => {
    const reply = await send(path, init)
    expect(reply).toMatchObject({ status, type: 'application/problem+json', body: { status } })
    expect(reply.text).not.toMatch(/node:|\.ts:\d|\\n\s+at /)
  })

  it('says which method is allowed, how to authenticate, and lets any page read a status list', async () => {
    const ask = (path: string, init: RequestInit = {}) => fetch(`${origin}${path}`, init)
    expect((await ask('/credentials/issue')).headers.get('allow')).toBe('POST')
    expect((await ask('/status/revocation', { method: 'POST' })).headers.get('allow')).toBe('GET')
    expect((await ask('/status/revocation')).headers.get('access-control-allow-origin')).toBe('*')
    const issuing = await ask('/credentials/issue', json('{}'))
    expect(issuing.status).toBe(401)
    expect(issuing.headers.get('www-authenticate')).toMatch(/^Bearer /)
    expect(issuing.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('does not start with a key it cannot read, or where others could issue or listen', async () => {
    const hex = Buffer.from(seed).toString('hex')
    for (const [env, args] of [
      [{}, ['--http']],
      [{ VC_API_SEED: 'secret' }, ['--http']],
      [{ VC_API_SEED: hex }, []],
      [{ VC_API_SEED: hex, VC_API_PORT: '80a' }, ['--http']],
      [{ VC_API_SEED: hex, VC_API_PORT: '70000' }, ['--http']],
      [{ VC_API_SEED: hex, VC_API_URL: 'issuer.example' }, ['--http']],
      [{ VC_API_SEED: hex, VC_API_URL: 'https://issuer.example/' }, ['--http']],
      [{ VC_API_SEED: hex, VC_API_CONTEXTS: 'nowhere.json' }, ['--http']],
      [{ VC_API_SEED: hex, VC_API_CONTEXTS: 'package.json' }, ['--http']],
      [{ VC_API_SEED: hex, VC_API_ONLINE: 'yes' }, ['--http']],
      [{ VC_API_SEED: hex, VC_API_TOKEN: '' }, ['--http']],
      [{ VC_API_SEED: hex, VC_API_LISTS: 'package.json' }, ['--http']],
      [{ VC_API_SEED: hex, VC_API_SEEDS: hex }, ['--http']],
      [{ VC_API_SEED: hex }, ['--https']],
      [{ VC_API_SEED: hex, VC_API_HOST: '0.0.0.0', VC_API_TOKEN: token }, ['--http']],
      [{ VC_API_SEED: hex, VC_API_HOST: '0.0.0.0', VC_API_KEY_FILE: 'k', VC_API_CERT_FILE: 'c' }, []],
    ] as const) {
      const started = startFromEnvironment(env as NodeJS.ProcessEnv, args)
      await expect(started).rejects.toThrow(TypeError)
      await expect(started).rejects.not.toThrow(hex)
    }
  })

  it('reads inline contexts from the file of contexts, each held against the hash of its RFC 8785 form', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quality-label-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const list = join(folder, 'contexts.json')
    const read = async (file: string, sha256: string) => {
      writeFileSync(join(folder, 'inline.json'), file)
      writeFileSync(list, JSON.stringify({ contexts: [{ file: 'inline.json', sha256 }] }))
      const env = { VC_API_SEED: '07'.repeat(32), VC_API_CONTEXTS: list } as unknown as NodeJS.ProcessEnv
      return (await readSettings(env, ['--http'])).service.contexts
    }
    const context = { Workshop: 'https://x.example/#Workshop', Course: 'https://x.example/#Course' }
    const sha256 = hashInline(context)
    expect(await read(JSON.stringify(context, null, 2), sha256)).toMatchObject([{ sha256 }])
    const other = JSON.stringify({ ...context, Course: 'https://x.example/#Other' })
    await expect(read(other, sha256)).rejects.toThrow(/files that have their hashes, unlike inline.json/)
    await expect(read('no JSON', sha256)).rejects.toThrow(/VC_API_CONTEXTS/)
  })

  it('speaks HTTPS with the key and certificate of two files', async (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'quality-label-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    if (!makeCertificate(keyFile, certFile)) return test.skip('openssl is not installed')
    const secure = await startFromEnvironment(
      {
        VC_API_SEED: Buffer.from(seed).toString('hex'),
        VC_API_PORT: '0',
        VC_API_KEY_FILE: keyFile,
        VC_API_CERT_FILE: certFile,
      },
      [],
    )
    onTestFinished(() => void secure.close())
    await new Promise<void>((resolve) => secure.once('listening', resolve))
    const { port } = secure.address() as AddressInfo
    const status = await new Promise((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port,
        path: '/admin',
        ca: readFileSync(certFile),
        agent: false as const,
      }
      httpsRequest(options, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(404)
  })
})

function json(body: BodyInit): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body }
}

function makeCertificate(keyFile: string, certFile: string): boolean {
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  try {
    const args = ['req', '-x509', '-days', '1', ...key, ...subject, '-keyout', keyFile, '-out', certFile]
    execFileSync('openssl', args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
