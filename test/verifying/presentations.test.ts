import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import {
  buildDidDocument,
  buildEndorsement,
  createSigner,
  signAsJwt,
  signPresentation,
  verify,
  verifyPresentation,
} from '../../src/index'
import { languages } from '../../src/problems/find-language'
import { sampleBadge } from '../../src/testing'
import {
  badge,
  brief,
  challenge,
  created,
  domain,
  first,
  holder,
  judge,
  learner,
  now,
  ofAnother,
  ownStatement,
  present,
  school,
  second,
  stranger,
} from '../support/presentations'
import { startWork } from '../support/start-work'

const jwt = await signAsJwt(sampleBadge(school.profile), school.signer)
const signed = await present()
const asked = await present([first, second], { challenge, domain, expires: '2026-06-01T11:00:00Z' })
const valid = {
  verdict: 'valid',
  holder,
  codes: [],
  about: ['holder', 'holder'],
  verdicts: ['valid', 'valid'],
}
const unproven = { holder: undefined, about: ['unproven', 'unproven'], verdicts: ['valid', 'valid'] }

describe('verifyPresentation()', () => {
  it.each([
    ['a value', signed],
    ['text', JSON.stringify(signed)],
    ['bytes', new TextEncoder().encode(JSON.stringify(signed))],
    ['a holder as an object', async () => signPresentationOf({ holder: { id: holder } })],
    ['one credential and one proof, in no list and in a list', async () => ({ ...(await present([first])) })],
  ])('reads %s', async (_what, input) => {
    const given = typeof input === 'function' ? await input() : input
    expect((await judge(given)).verdict).toBe('valid')
  })

  it('reports the holder, the proof, and each credential', async () => {
    const report = await verifyPresentation(asked, { now, challenge, domain })
    expect(brief(report)).toEqual(valid)
    expect(report).toMatchObject({
      summary: `Valid: presented by ${holder}; credentials: 2`,
      checkedAt: now,
      proof: { verdict: 'valid', signature: 'valid', keyBinding: 'bound', cryptosuite: 'eddsa-jcs-2022' },
      credentials: [
        { pointer: '/verifiableCredential/0', report: { credential: { id: 'urn:example:badge:1' } } },
        { pointer: '/verifiableCredential/1', report: { credential: { id: 'urn:example:badge:2' } } },
      ],
    })
  })

  it('takes each credential for what verify makes of it', async () => {
    const options = { now, trust: { issuers: [{ id: school.profile.id, name: 'Harbour School' }] } }
    const { credentials } = await verifyPresentation(signed, options)
    expect(credentials.map(({ report }) => report)).toEqual([
      await verify(first, options),
      await verify(second, options),
    ])
  })

  it('finds the holder’s key in a supplied document, under authentication only', async () => {
    const did = 'did:web:ona.example'
    const signer = createSigner(learner.key, { id: `${did}#key-1` })
    const presentation = await signPresentation(
      { holder: did, credentials: [await badge('urn:example:w', did)] },
      signer,
      {
        created,
      },
    )
    const documentWith = (relationships: ('assertionMethod' | 'authentication')[]) =>
      buildDidDocument({ id: did, keys: [{ key: learner.key, id: '#key-1', relationships }] } as never)
    expect(await judge(presentation, { didDocuments: [documentWith(['authentication'])] })).toMatchObject({
      verdict: 'valid',
      holder: did,
      about: ['holder'],
    })
    expect(await judge(presentation, { didDocuments: [documentWith(['assertionMethod'])] })).toMatchObject({
      verdict: 'invalid',
      codes: ['INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD /proof/verificationMethod'],
      about: ['unproven'],
    })
    const withoutLogin = { now, didDocuments: [documentWith(['assertionMethod'])] }
    const [problem] = (await verifyPresentation(presentation, withoutLogin)).problems
    expect(problem?.hint).toContain('`did add --authentication`')
    expect(await judge(presentation)).toMatchObject({
      verdict: 'indeterminate',
      codes: ['VERIFICATION_METHOD_UNRESOLVED /proof/verificationMethod'],
      about: ['unproven'],
    })
    const asks: string[] = []
    const fetch = async (url: string) => {
      asks.push(url)
      return new Response(JSON.stringify(documentWith(['authentication'])), {
        headers: { 'content-type': 'application/did+json' },
      })
    }
    expect(await judge(presentation, { fetch: fetch as never })).toMatchObject({
      verdict: 'valid',
      holder: did,
    })
    expect(asks).toEqual(['https://ona.example/.well-known/did.json'])
  })

  it('is as good as the worst of its credentials', async () => {
    const expired = await badge('urn:example:old', holder, { validUntil: '2026-05-25T00:00:00Z' })
    const report = await verifyPresentation(await present([first, expired]), { now })
    expect(brief(report)).toMatchObject({
      verdict: 'invalid',
      holder,
      codes: [],
      verdicts: ['valid', 'invalid'],
    })
    expect(report.summary).toMatch(/^Not valid: the credential at \/verifiableCredential\/1: .*expired/)
    const issuer = { ...school.profile, id: 'did:web:school.example' }
    const away = await school.sign(sampleBadge(issuer as never, { id: 'urn:example:away' }), {
      created,
      allowOtherController: true,
    })
    expect((await judge(await present([first, away]))).verdict).toBe('invalid')
  })

  it('names a credential of another, and counts a page of the holder as theirs', async () => {
    const report = await verifyPresentation(await present([await ownStatement(), first, ofAnother]), { now })
    expect(brief(report)).toMatchObject({
      verdict: 'valid',
      codes: ['CREDENTIAL_OF_ANOTHER /verifiableCredential/2'],
      about: ['holder', 'holder', 'another'],
    })
    expect(report.credentials[0]?.report.credential.selfIssued).toBe(true)
  })

  it('asks for no trust in what holders say of themselves, and for trust in all others', async () => {
    const page = await ownStatement()
    const trust = { issuers: [{ id: school.profile.id, name: 'Harbour School' }] }
    const options = { now, trust }
    const report = await verifyPresentation(await present([page, first]), options)
    expect(brief(report)).toMatchObject({ verdict: 'valid', about: ['holder', 'holder'] })
    expect(report.credentials[0]?.report).toMatchObject({
      credential: { selfIssued: true },
      sections: { trust: { verdict: 'indeterminate' } },
    })
    expect((await verify(page, options)).verdict).toBe('indeterminate')
    // Not shown by its own holder, it is like any other.
    expect((await judge([page], { trust })).verdicts).toEqual(['indeterminate'])
    const ofStranger = await stranger.sign(sampleBadge(stranger.profile, { id: 'urn:example:s', holder }), {
      created,
    })
    expect((await judge(await present([ofStranger]), { trust })).verdict).toBe('indeterminate')
  })

  it('leaves open whom a badge without the id of its subject is about', async () => {
    const { credentialSubject, ...others } = sampleBadge(school.profile, { id: 'urn:example:hashed' })
    const { id: _, ...subject } = credentialSubject
    const identifier = [
      { type: 'IdentityObject', hashed: false, identityHash: 'ona@x.example', identityType: 'emailAddress' },
    ]
    const hashed = await school.sign(
      { ...others, credentialSubject: { ...subject, identifier } },
      { created },
    )
    const presentation = await present([first, hashed])
    expect(await judge(presentation)).toMatchObject({ verdict: 'valid', about: ['holder', 'unproven'] })
  })

  it('gives each credential the endorsements that are about it', async () => {
    const endorser = stranger
    const endorsement = await endorser.sign(
      await buildEndorsement({
        id: 'urn:example:endorsement',
        endorser: endorser.profile,
        target: second as never,
        comment: 'We value it',
        validFrom: created,
      } as never),
      { created },
    )
    const reports = await verifyPresentation(signed, { now, endorsements: [endorsement] })
    expect(
      reports.credentials.map(({ report }) => report.endorsements.map(({ verdict }) => verdict)),
    ).toEqual([[], ['valid']])
    const beside = await verifyPresentation(await present([first, second, endorsement]), { now })
    expect(brief(beside)).toMatchObject({
      verdict: 'valid',
      codes: [],
      about: ['holder', 'holder', 'another'],
    })
    expect(beside.credentials.map(({ report }) => report.endorsements.length)).toEqual([0, 1, 0])
    const lost = await present([first])
    const [only] = (await verifyPresentation(lost, { now, endorsements: [endorsement] })).credentials
    expect(only?.report.endorsements).toMatchObject([{ verdict: 'invalid' }])
  })

  it('writes its problems in every language', async () => {
    const inputs: [object, object][] = [
      [asked, { challenge: 'another', domain: 'other.example' }],
      [[first], {}],
      [await present([ofAnother]), {}],
      [{ ...signed, holder: stranger.profile.id }, {}],
    ]
    for (const [input, options] of inputs) {
      const sentences = await Promise.all(
        languages.map(async (language) => {
          const { problems, summary } = await verifyPresentation(input, { now, ...options, language })
          return [summary, ...problems.flatMap(({ title, detail, hint }) => [title, detail, hint])].join(' ')
        }),
      )
      expect(new Set(sentences).size).toBe(languages.length)
      for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/)
    }
  })

  it.each([
    [{ challenge: ' ' }, RangeError],
    [{ domain: ['a'] }, TypeError],
    [{ challange: 'x' }, TypeError],
    [{ now: 'today' }, RangeError],
  ])('refuses the options %j', async (options, error) => {
    await expect(verifyPresentation(signed, { now, ...options } as never)).rejects.toThrow(error as never)
    await expect(verify(first, { now, challenge } as never)).rejects.toThrow(/unknown option challenge/)
  })
})

async function signPresentationOf(members: object): Promise<JsonObject> {
  const { createJcsProofOver } = await import('../support/presentations')
  return createJcsProofOver({ ...withoutProof(signed), ...members })
}

function withoutProof({ proof: _, ...presentation }: JsonObject): JsonObject {
  return presentation
}

describe('verifyPresentation() of what an attacker sends', () => {
  it.each<[string, JsonObject, object, string[]]>([
    ['another challenge', asked, { challenge: 'n-2', domain }, ['CHALLENGE_MISMATCH /proof/challenge']],
    ['no challenge', signed, { challenge }, ['CHALLENGE_MISMATCH /proof/challenge']],
    ['another domain', asked, { challenge, domain: 'other.example' }, ['DOMAIN_MISMATCH /proof/domain']],
    ['a domain that was not asked for', asked, { challenge }, ['DOMAIN_MISMATCH /proof/domain']],
    ['no domain', signed, { domain }, ['DOMAIN_MISMATCH /proof/domain']],
    [
      'an expired proof',
      asked,
      { challenge, domain, now: '2026-06-01T11:00:00Z' },
      ['PROOF_EXPIRED /proof/expires'],
    ],
    [
      'a proof of tomorrow',
      signed,
      { now: '2026-05-31T00:00:00Z' },
      ['PROOF_FROM_THE_FUTURE /proof/created'],
    ],
    ['a further property', { ...signed, name: 'My badges' }, {}, ['MEMBER_UNKNOWN /name']],
    [
      'a further type',
      { ...signed, type: ['VerifiablePresentation', 'Award'] },
      {},
      ['VALUE_NOT_ALLOWED /type/1'],
    ],
    [
      'two proofs',
      { ...signed, proof: [signed['proof'], asked['proof']] as never },
      {},
      ['VALUE_COUNT /proof'],
    ],
    [
      'another context',
      { ...signed, '@context': ['https://www.w3.org/ns/credentials/v2', 'https://x.example/c'] },
      {},
      ['CONTEXT_UNKNOWN /@context/1'],
    ],
    [
      'another holder',
      { ...signed, holder: stranger.profile.id },
      {},
      ['PROOF_VERIFICATION_ERROR /proof', 'HOLDER_NOT_SIGNER /proof/verificationMethod'],
    ],
    ['no holder', (({ holder: _, ...others }) => others)(signed), {}, ['PROOF_VERIFICATION_ERROR /proof']],
    [
      'a swapped credential',
      { ...signed, verifiableCredential: [first, ofAnother] },
      {},
      ['PROOF_VERIFICATION_ERROR /proof'],
    ],
    [
      'credentials in another order',
      { ...signed, verifiableCredential: [second, first] },
      {},
      ['PROOF_VERIFICATION_ERROR /proof'],
    ],
    [
      'a credential less',
      { ...signed, verifiableCredential: [first] },
      {},
      ['PROOF_VERIFICATION_ERROR /proof'],
    ],
    [
      'a credential twice',
      { ...signed, verifiableCredential: [first, first] },
      {},
      ['VALUE_REPEATED /verifiableCredential/1/id'],
    ],
    [
      'a presentation in it',
      { ...signed, verifiableCredential: [first, signed] },
      {},
      ['VALUE_NOT_ALLOWED /verifiableCredential/1/type'],
    ],
    ['no credential', { ...signed, verifiableCredential: [] }, {}, ['VALUE_COUNT /verifiableCredential']],
    [
      'a text for a credential',
      { ...signed, verifiableCredential: [jwt] },
      {},
      ['VALUE_TYPE /verifiableCredential/0'],
    ],
    [
      'a word in an envelope',
      {
        ...signed,
        verifiableCredential: [
          { '@context': 'x', type: 'EnvelopedVerifiableCredential', id: 'data:text/plain,x' },
        ],
      },
      {},
      ['VALUE_NOT_ALLOWED /verifiableCredential/0/id'],
    ],
    [
      'an envelope with more in it',
      {
        ...signed,
        verifiableCredential: [
          {
            '@context': 'x',
            type: 'EnvelopedVerifiableCredential',
            id: `data:application/vc+jwt,${jwt}`,
            name: 'x',
          },
        ],
      },
      {},
      ['VALUE_NOT_ALLOWED /verifiableCredential/0/name'],
    ],
    [
      'a proof for a credential',
      withProof({ proofPurpose: 'assertionMethod' }),
      {},
      ['PROOF_VERIFICATION_ERROR /proof', 'PROOF_PURPOSE_MISMATCH /proof/proofPurpose'],
    ],
    ['a proof with more in it', withProof({ note: 'x' }), {}, ['MALFORMED_VALUE_ERROR /proof/note']],
    ['a proof of a chain', withProof({ previousProof: 'urn:x:1' }), {}, ['MALFORMED_VALUE_ERROR /proof']],
    ['a proof without a key', withProof({ verificationMethod: 7 }), {}, ['MALFORMED_VALUE_ERROR /proof']],
    [
      'a proof of another suite',
      withProof({ cryptosuite: 'ecdsa-sd-2023' }),
      {},
      ['CRYPTOSUITE_UNSUPPORTED /proof'],
    ],
    [
      'a proof of an unknown suite',
      withProof({ cryptosuite: 'bbs-2023' }),
      {},
      ['CRYPTOSUITE_UNSUPPORTED /proof'],
    ],
  ])('does not accept %s', async (_what, input, options, codes) => {
    const found = await judge(input, options)
    expect(found.codes).toEqual(codes)
    expect(found.verdict).not.toBe('valid')
    expect(found.holder).toBeUndefined()
    expect(new Set(found.about)).not.toContain('holder')
  })

  it('accepts the nearest that is right', async () => {
    expect(await judge(asked, { challenge, domain })).toEqual(valid)
    expect(await judge(signed)).toEqual(valid)
    // A challenge that was not asked for says for which occasion it was made, and not for whom.
    expect(await judge(await present([first, second], { challenge }))).toEqual(valid)
  })

  it('shows a stranger’s badges as theirs, under any signature', async () => {
    const stolen = await signPresentation(
      { holder: stranger.profile.id, credentials: [first, second] },
      stranger.signer,
      { created },
    )
    expect(await judge(stolen)).toMatchObject({
      verdict: 'valid',
      holder: stranger.profile.id,
      about: ['another', 'another'],
      codes: [
        'CREDENTIAL_OF_ANOTHER /verifiableCredential/0',
        'CREDENTIAL_OF_ANOTHER /verifiableCredential/1',
      ],
    })
  })

  it('finds one id in a JWT and in an object', async () => {
    const twice = await createOver([await badge('urn:example:pretend:badge'), envelope(jwt)])
    expect((await judge(twice)).codes).toEqual(['VALUE_REPEATED /verifiableCredential/1'])
    expect((await judge(await createOver([first, envelope(jwt)]))).codes).toEqual([])
  })

  it('leaves no trace of reserved names', async () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify(signed).replace(
        '"type":',
        `${JSON.stringify(name)}:{"polluted":true},"type":`,
      )
      expect(await judge(text)).toMatchObject({
        verdict: 'invalid',
        codes: [`PARSING_ERROR /${name}`],
        about: [],
      })
    }
    expect(({} as { polluted?: true }).polluted).toBeUndefined()
  })

  it('reads a property twice for no one', async () => {
    const text = JSON.stringify(signed).replace('{', `{"holder":${JSON.stringify(stranger.profile.id)},`)
    expect(await judge(text)).toMatchObject({ verdict: 'invalid', about: [] })
  })

  it('verifies a hundred credentials and no more', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ ...first, id: `urn:example:n:${index}` }))
    const report = await verifyPresentation({ ...signed, verifiableCredential: many }, { now })
    expect(brief(report)).toMatchObject({ verdict: 'invalid', codes: ['VALUE_COUNT /verifiableCredential'] })
    expect(report.credentials).toHaveLength(100)
    const list = await verifyPresentation(many, { now })
    expect(brief(list).codes).toEqual(['VALUE_COUNT', 'HOLDER_NOT_SHOWN'])
    expect(list.credentials).toHaveLength(100)
    const large = { ...signed, id: `urn:x:${'x'.repeat(4 * 1024 * 1024)}` }
    expect(await judge(large)).toMatchObject({ verdict: 'indeterminate', codes: ['INPUT_TOO_LARGE'] })
  })

  it('gives up on look-alikes within the work of its size, and shows no holder', async () => {
    const subjects = Array.from({ length: 4000 }, (_, at) => ({
      type: ['Profile'],
      url: `https://x.example/${at % 2}`,
    }))
    const costly = { ...(first as object), issuer: { ...school.profile, parentOrg: subjects } }
    const input = {
      ...(await present([first], { cryptosuite: 'eddsa-rdfc-2022' })),
      verifiableCredential: [costly],
    }
    const worked = startWork()
    const found = await judge(input)
    expect(found.verdict).not.toBe('valid')
    expect(found.holder).toBeUndefined()
    expect(worked()).toBeLessThan(5000)
  })
})

function withProof(members: object): JsonObject {
  return { ...signed, proof: { ...(signed['proof'] as JsonObject), ...members } }
}

function envelope(text: string): JsonObject {
  return {
    '@context': 'https://www.w3.org/ns/credentials/v2',
    id: `data:application/vc+jwt,${text}`,
    type: 'EnvelopedVerifiableCredential',
  }
}

/** A presentation that the library would not make, with a right proof. */
async function createOver(verifiableCredential: object[]): Promise<JsonObject> {
  return signPresentationOf({ verifiableCredential })
}

describe('verifyPresentation() of exports', () => {
  const bare = withoutProof(signed)
  const wallet = {
    '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/wallet/v1'],
    id: 'http://example.gov/wallet/3732',
    type: 'UniversalWallet2020',
    status: 'UNLOCKED',
    contents: [
      first,
      second,
      { '@context': ['https://www.w3.org/ns/did/v1'], id: holder, authentication: [learner.signer.id] },
      {
        type: 'Ed25519VerificationKey2020',
        id: learner.signer.id,
        privateKeyMultibase: 'zSecretOfTheWallet',
      },
      {
        '@context': ['https://w3id.org/wallet/v1'],
        id: 'urn:uuid:1',
        type: 'ProfileMetadata',
        data: { profileName: 'Ona' },
      },
    ],
  }

  it.each<[string, unknown, string[]]>([
    ['a presentation without a proof', bare, ['/verifiableCredential/0', '/verifiableCredential/1']],
    [
      'one that is older',
      { ...bare, '@context': ['https://www.w3.org/2018/credentials/v1'], holder: undefined },
      ['/verifiableCredential/0', '/verifiableCredential/1'],
    ],
    [
      'one with texts in it',
      { ...bare, verifiableCredential: [first, jwt] },
      ['/verifiableCredential/0', '/verifiableCredential/1'],
    ],
    ['a list', [first, second], ['/0', '/1']],
    ['a list of wrappers', [{ credential: first }, { vc: jwt }], ['/0/credential', '/1/vc']],
    [
      'a wrapper',
      { verifiableCredential: [first, second] },
      ['/verifiableCredential/0', '/verifiableCredential/1'],
    ],
    [
      'a wrapped presentation',
      { presentation: bare },
      ['/presentation/verifiableCredential/0', '/presentation/verifiableCredential/1'],
    ],
    ['a backup of wallets', [wallet], ['/0/contents/0', '/0/contents/1']],
    ['envelopes', [envelope(jwt), first], ['/0', '/1']],
    [
      'two signed presentations',
      [signed, signed].map((each, at) => ({ ...each, verifiableCredential: [[first, second][at]] })),
      ['/0/verifiableCredential/0', '/1/verifiableCredential/0'],
    ],
    [
      'a signed presentation and a badge beside it',
      [{ ...signed, verifiableCredential: [first] }, second],
      ['/1', '/0/verifiableCredential/0'],
    ],
  ])('opens %s, shown by no one in particular', async (_what, input, pointers) => {
    const report = await verifyPresentation(input as object, { now })
    expect(brief(report)).toEqual({ verdict: 'indeterminate', codes: ['HOLDER_NOT_SHOWN'], ...unproven })
    expect(report.credentials.map(({ pointer }) => pointer)).toEqual(pointers)
    expect(report.proof).toBeUndefined()
    expect(JSON.stringify(report)).not.toContain('SecretOfTheWallet')
    const refused = await judge(input as object, { challenge, domain })
    expect(refused).toMatchObject({ verdict: 'invalid', holder: undefined })
    expect(refused.codes.sort()).toEqual(['CHALLENGE_MISMATCH', 'DOMAIN_MISMATCH', 'HOLDER_NOT_SHOWN'])
  })

  it.each<[string, object | string]>([
    ['a badge', first],
    ['a JWT', jwt],
    ['an envelope', envelope(jwt)],
  ])('takes %s for one credential that no one shows', async (_what, input) => {
    const report = await verifyPresentation(input, { now })
    expect(brief(report)).toMatchObject({
      verdict: 'indeterminate',
      about: ['unproven'],
      verdicts: ['valid'],
    })
    expect(report.credentials[0]?.pointer).toBe('')
  })

  it('verifies a signed presentation in a wrapper, where all credentials are in it', async () => {
    const report = await verifyPresentation(
      { verifiablePresentation: asked, options: {} },
      { now, challenge, domain },
    )
    expect(brief(report)).toEqual(valid)
    expect(report).toMatchObject({
      proof: { pointer: '/verifiablePresentation/proof' },
      credentials: [{ pointer: '/verifiablePresentation/verifiableCredential/0' }, {}],
    })
    expect((await judge({ presentation: asked }, { challenge: 'n-2', domain })).codes).toEqual([
      'CHALLENGE_MISMATCH /presentation/proof/challenge',
    ])
  })

  it('says of a bad credential in an export that it is bad', async () => {
    const forged = { ...second, name: 'Professor' }
    expect(await judge([first, forged])).toMatchObject({ verdict: 'invalid', verdicts: ['valid', 'invalid'] })
    expect(await judge({ ...bare, verifiableCredential: [first, 7] })).toMatchObject({
      verdicts: ['valid', 'indeterminate'],
    })
  })

  it.each<[string, string | object, string]>([
    ['an empty list', [], 'NOT_A_CREDENTIAL'],
    ['a list of words', ['a', 'b'], 'NOT_A_CREDENTIAL'],
    ['a page', '<!doctype html><title>Log in</title>', 'FORMAT_UNSUPPORTED'],
    ['damaged JSON', '{"type": ', 'PARSING_ERROR'],
    ['an empty presentation', { ...bare, verifiableCredential: [] }, 'NOT_A_CREDENTIAL'],
    [
      'a presentation without any',
      { '@context': bare['@context'], type: 'VerifiablePresentation' },
      'NOT_A_CREDENTIAL',
    ],
  ])('finds nothing in %s', async (_what, input, code) => {
    const report = await verifyPresentation(input, { now })
    expect(report.verdict).not.toBe('valid')
    expect(brief(report).codes).toEqual([expect.stringContaining(code)])
    expect(report.credentials).toEqual([])
  })
})

describe('verify() of a presentation', () => {
  it('says that it is one, where its credentials are, and what verifies it', async () => {
    const { verdict, problems } = await verify(signed, { now })
    expect(verdict).toBe('indeterminate')
    expect(problems).toMatchObject([
      {
        code: 'PRESENTATION',
        section: 'shape',
        severity: 'indeterminate',
        pointer: '/verifiableCredential/0',
        detail: expect.stringContaining('/verifiableCredential/0 and /verifiableCredential/1'),
        hint: expect.stringContaining('verifyPresentation'),
      },
    ])
  })

  it('names ten places of many', async () => {
    const many = Array.from({ length: 60 }, () => first)
    const [problem] = (await verify({ ...signed, verifiableCredential: many }, { now })).problems
    expect(problem?.detail).toMatch(/\/verifiableCredential\/9 and …/)
    expect(problem?.detail).not.toContain('/verifiableCredential/10')
  })
})
