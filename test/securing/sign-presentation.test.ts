import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import { cryptosuite as rdfcSuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as stock from '@digitalbazaar/vc'
import { describe, expect, it } from 'vitest'
import { canonizeCounts } from '../../src/canonical/canonize'
import type { JsonObject } from '../../src/core/json'
import { createSigner, signAsJwt, signPresentation, validate } from '../../src/index'
import { sampleBadge } from '../../src/testing'
import { linkedDataSuites } from '../support/credentials'
import {
  badge,
  challenge,
  created,
  domain,
  first,
  holder,
  judge,
  learner,
  now,
  present,
  school,
  second,
  stranger,
} from '../support/presentations'
import { startWork } from '../support/start-work'
import { stockLoader } from './stock'

const jwt = await signAsJwt(sampleBadge(school.profile), school.signer)
const sign = (parts: object, options: object = {}, signer = learner.signer) =>
  signPresentation({ holder, credentials: [first], ...parts } as never, signer, { created, ...options })
const codeOf = (signing: Promise<object>) =>
  signing.then(
    () => 'signed',
    ({ code }) => code,
  )

describe('signPresentation()', () => {
  it('writes the closed shape, and the proof of the holder by eddsa-jcs-2022', async () => {
    const id = 'urn:uuid:6f0c2c34-7f57-4b5f-8f4c-0a6d5d8a7f10'
    const expires = '2026-06-02T10:00:00Z'
    const presentation = await sign({ credentials: [first, jwt], id }, { challenge, domain, expires })
    expect(Object.keys(presentation)).toEqual([
      '@context',
      'id',
      'type',
      'holder',
      'verifiableCredential',
      'proof',
    ])
    expect(presentation).toMatchObject({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id,
      type: ['VerifiablePresentation'],
      holder,
      verifiableCredential: [
        first,
        {
          '@context': 'https://www.w3.org/ns/credentials/v2',
          id: `data:application/vc+jwt,${jwt}`,
          type: 'EnvelopedVerifiableCredential',
        },
      ],
      proof: {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-jcs-2022',
        created,
        expires,
        verificationMethod: learner.signer.id,
        proofPurpose: 'authentication',
        challenge,
        domain,
      },
    })
    expect(validate(presentation)).toEqual({ valid: true, shape: 'presentation', problems: [] })
    expect(await judge(presentation, { challenge, domain })).toMatchObject({
      verdict: 'valid',
      holder,
      about: ['holder', 'holder'],
    })
  })

  it('makes the same bytes of the same arguments, and changes no credential', async () => {
    const before = JSON.stringify(first)
    expect(JSON.stringify(await present())).toBe(JSON.stringify(await present()))
    expect(JSON.stringify(first)).toBe(before)
  })

  it.each(linkedDataSuites)('makes presentations by %s that @digitalbazaar/vc verifies', async (suite) => {
    const presentation = await present([first, second], { cryptosuite: suite, challenge, domain })
    const ask = (asked: object) =>
      stock.verify({
        presentation: structuredClone(presentation),
        suite: [new DataIntegrityProof({ cryptosuite: rdfcSuite }), new Ed25519Signature2020()],
        documentLoader: stockLoader(),
        now: new Date(now),
        ...asked,
      } as never) as Promise<{ verified: boolean }>
    expect(await ask({ challenge, domain })).toMatchObject({ verified: true })
    expect(await ask({ challenge: 'another', domain })).toMatchObject({ verified: false })
    expect(await judge(presentation, { challenge, domain })).toMatchObject({ verdict: 'valid' })
  })

  it('is read by the term tables, also with envelopes and proofs of every suite in it', async () => {
    const others = await Promise.all(
      (['Ed25519Signature2020', 'eddsa-jcs-2022'] as const).map((cryptosuite, index) =>
        school.sign(sampleBadge(school.profile, { id: `urn:example:suite:${index}` }), {
          created,
          cryptosuite,
        }),
      ),
    )
    const { general } = canonizeCounts()
    const presentation = await present([first, ...others, jwt], { cryptosuite: 'eddsa-rdfc-2022' })
    expect(await judge(presentation)).toMatchObject({ verdict: 'valid' })
    expect(canonizeCounts().general).toBe(general)
  })

  it('signs and verifies 60 badges of 8 KB within a second', async () => {
    const narrative = 'Led a walk through the harbour, in two languages. '.repeat(145)
    const badges = await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const { credentialSubject } = sampleBadge(school.profile)
        return badge(`urn:example:many:${index}`, holder, {
          credentialSubject: { ...credentialSubject, narrative },
        })
      }),
    )
    expect(JSON.stringify(badges[0]).length).toBeGreaterThan(8000)
    for (const cryptosuite of ['eddsa-jcs-2022', 'eddsa-rdfc-2022']) {
      const worked = startWork()
      const presentation = await present(badges, { cryptosuite })
      expect(await judge(JSON.stringify(presentation))).toMatchObject({ verdict: 'valid' })
      expect(worked()).toBeLessThan(1000)
    }
  })

  it('refuses a key that is not the holder’s', async () => {
    expect(await codeOf(sign({ holder: stranger.profile.id }))).toBe('HOLDER_NOT_SIGNER')
    expect(await codeOf(sign({}, {}, stranger.signer))).toBe('HOLDER_NOT_SIGNER')
    const named = createSigner(learner.key, { id: 'did:web:ona.example#key-1' })
    expect(await codeOf(sign({}, {}, named))).toBe('HOLDER_NOT_SIGNER')
    expect(await sign({ holder: 'did:web:ona.example' }, {}, named)).toMatchObject({
      holder: 'did:web:ona.example',
    })
  })

  const { proof: _, ...unsigned } = first
  const inPresentation = {
    '@context': first['@context'],
    type: 'VerifiablePresentation',
    verifiableCredential: [first],
    proof: first['proof'],
  }
  it.each<[string, unknown, string]>([
    ['an unsigned badge', unsigned, 'SHAPE_INVALID'],
    ['a presentation', inPresentation, 'SHAPE_INVALID'],
    ['an empty object', {}, 'SHAPE_INVALID'],
    ['a number', 7, 'SHAPE_INVALID'],
    ['null', null, 'SHAPE_INVALID'],
    [
      'a badge under an unknown context',
      { ...first, '@context': [...(first['@context'] as string[]), 'https://x.example/c'] },
      'SHAPE_INVALID',
    ],
    ['a badge with an unknown term', { ...first, stars: 5 }, 'SHAPE_INVALID'],
    ['a badge without an issuer', { ...first, issuer: undefined }, 'SHAPE_INVALID'],
    [
      'a badge whose proof is cut',
      { ...first, proof: { ...(first['proof'] as JsonObject), proofValue: 'z1' } },
      'SHAPE_INVALID',
    ],
    [
      'a proof for another purpose',
      { ...first, proof: { ...(first['proof'] as JsonObject), proofPurpose: 'authentication' } },
      'SHAPE_INVALID',
    ],
    ['text that is no JWT', 'a.b', 'JWT_MALFORMED'],
    ['a JWT of a presentation', `${jwt.split('.')[0]}.e30.AAAA`, 'SHAPE_INVALID'],
    ['a key that JavaScript reserves', JSON.parse('{"__proto__": 1}'), 'JSON_FORBIDDEN_KEY'],
  ])('refuses %s among the credentials', async (_what, credential, code) => {
    expect(await codeOf(sign({ credentials: [second, credential] }))).toBe(code)
    expect(await sign({ credentials: [second] })).toBeDefined()
  })

  it('says where in the presentation a credential is wrong', async () => {
    const cut = { ...second, proof: { ...(second['proof'] as JsonObject), proofValue: 'z1' } }
    await expect(sign({ credentials: [first, cut] })).rejects.toMatchObject({
      message: expect.stringContaining('at /verifiableCredential/1/proof/0/proofValue'),
      details: { pointer: '/verifiableCredential/1/proof/0/proofValue' },
    })
  })

  it('refuses no credential, more than a hundred, and one that is there twice', async () => {
    expect(await codeOf(sign({ credentials: [] }))).toBe('SHAPE_INVALID')
    const many = Array.from({ length: 101 }, (_, index) => ({ ...first, id: `urn:example:n:${index}` }))
    expect(await codeOf(sign({ credentials: many }))).toBe('SHAPE_INVALID')
    expect(await codeOf(sign({ credentials: [first, structuredClone(first)] }))).toBe('SHAPE_INVALID')
    expect(await codeOf(sign({ credentials: [jwt, jwt] }))).toBe('SHAPE_INVALID')
    const sameId = await badge('urn:example:pretend:badge')
    expect(await codeOf(sign({ credentials: [sameId, jwt] }))).toBe('SHAPE_INVALID')
  })

  it.each<[object, object]>([
    [{ holder: 'Ona' }, RangeError],
    [{ holder: undefined }, TypeError],
    [{ credentials: first }, TypeError],
    [{ id: 'not a URI' }, RangeError],
    [{ audience: domain }, TypeError],
  ])('names what is wrong with %j', async (parts, error) => {
    await expect(sign(parts)).rejects.toThrow(error as never)
  })

  it.each<[object, object]>([
    [{ created: 'today' }, RangeError],
    [{ expires: created }, RangeError],
    [{ challenge: '' }, RangeError],
    [{ domain: {} }, TypeError],
    [{ cryptosuite: 'ecdsa-sd-2023' }, RangeError],
    [{ challange: 'x' }, TypeError],
  ])('names what is wrong with the option %j', async (options, error) => {
    await expect(sign({}, options)).rejects.toThrow(error as never)
  })
})
