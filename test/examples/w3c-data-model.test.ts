import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { JsonObject, JsonValue } from 'quality-label'
import { signAsJwt, signCredential } from 'quality-label'
import { describe } from 'vitest'
import { pretendIssuer } from '../../src/testing'
import { examples, examplesUrl, stockPresent, v2 } from '../support/generic'
import { badgeOf, craftJwt, openJwt } from '../support/jwt'
import type { Reply, Requirement } from '../support/vc-api'
import { holdRequirements, inlineContext, now, runServer } from '../support/vc-api'

/*
 * What the test suite of VCDM 2.0 (w3c/vc-data-model-2.0-test-suite) asks of an implementation, section by section, each case with a
 * document of our own. The suite is not published as a package and was not run.
 */
const readme = readFileSync(new URL('../../examples/vc-api/README.md', import.meta.url), 'utf8')
const { service, issue, verify, verifyPresentation } = runServer()
const { issuer, signer } = service
const stranger = 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2'
const subject = { id: 'did:example:learner' }
const challenge = 'f0e1d2'
const domain = 'verifier.example'

const inline = 'A context within the document, as an object, that is not accepted by its hash'
const foreign = 'An issuer other than the server'
const envelope = 'An `EnvelopedVerifiablePresentation`'

const plain = (changes: JsonObject = {}): JsonObject => ({
  '@context': [v2],
  type: ['VerifiableCredential'],
  issuer,
  credentialSubject: subject,
  ...changes,
})
const without = (...members: string[]): JsonObject =>
  Object.fromEntries(Object.entries(plain()).filter(([member]) => !members.includes(member)))

const issued = (asks: string, changes: JsonObject, differs?: string): Requirement => ({
  asks,
  expects: 'accepted',
  answer: () => issue(plain(changes)),
  ...(differs === undefined ? {} : { differs }),
})
const refused = (asks: string, credential: JsonObject): Requirement => ({
  asks,
  expects: 'refused',
  answer: () => issue(credential),
})

async function verifiable(changes: JsonObject = {}): Promise<JsonObject> {
  const { body } = await issue(plain(changes))
  return body['verifiableCredential'] as JsonObject
}

const presentation = (changes: JsonObject = {}): JsonObject => ({
  '@context': [v2],
  type: ['VerifiablePresentation'],
  verifiableCredential: [],
  ...changes,
})

/** Signed as the suite does, and then changed. */
async function presented(changes: JsonObject = {}, after: JsonObject = {}): Promise<Reply> {
  const sealed = await stockPresent(presentation(changes), holder, { challenge, domain })
  const signed = { ...sealed, ...after }
  const entries = Object.entries(signed).filter(([, value]) => value !== null)
  return verifyPresentation(Object.fromEntries(entries), { challenge, domain })
}
const holder = pretendIssuer('Pretend holder')
const shown = (asks: string, changes: JsonObject = {}, differs?: string): Requirement => ({
  asks,
  expects: 'accepted',
  answer: () => presented(changes),
  ...(differs === undefined ? {} : { differs }),
})
const unshown = (asks: string, answer: () => Promise<Reply>): Requirement => ({
  asks,
  expects: 'refused',
  answer,
})

describe('VCDM 2.0, section 1.3: conformance, and 4.12: securing mechanisms', () => {
  holdRequirements(
    [
      {
        asks: 'what is issued verifies',
        expects: 'accepted',
        answer: async () => verify(await verifiable()),
      },
      unshown('a document that is no credential, as a credential', () => verify({ type: ['Other'] })),
      unshown('a document that is no presentation, as one', () => verifyPresentation({ type: ['Other'] })),
      unshown('a credential without proof', () => verify(plain())),
      unshown('a presentation whose proof is another value', async () => {
        const { proof } = await stockPresent(presentation(), holder, { challenge, domain })
        return presented(
          {},
          { proof: { ...(proof as JsonObject), proofValue: 'z5nmMBw2u9TGKd9NxxHJtyZKgjN2Eh' } },
        )
      }),
    ],
    readme,
  )
})

describe('VCDM 2.0, section 4.3: contexts', () => {
  holdRequirements(
    [
      issued('a list of contexts, that of the data model first', { '@context': [v2] }),
      issued('several addresses', { '@context': [v2, examplesUrl] }),
      issued('an object among the addresses', { '@context': [v2, inlineContext] }),
      issued(
        'an object that is not accepted',
        { '@context': [v2, { Own: 'https://x.example/#Own' }] },
        inline,
      ),
      refused('no context', without('@context')),
      refused('another context alone', plain({ '@context': [examplesUrl] })),
      refused('the contexts in another order', plain({ '@context': [examplesUrl, v2] })),
      refused('an address that is none', plain({ '@context': [v2, 'https ://not-a-url/v1'] })),
      refused('an address of no context', plain({ '@context': [v2, 'https://x.example/nothing'] })),
      refused('a number', plain({ '@context': [v2, 42] })),
      shown('a presentation with its context'),
      shown('a presentation with several', { '@context': [v2, examplesUrl] }),
      shown('a presentation with an object among them', { '@context': [v2, inlineContext] }),
      shown(
        'a presentation with an object that is not accepted',
        { '@context': [v2, { Own: 'https://x.example/#Own' }] },
        inline,
      ),
      unshown('a presentation with null among them', () =>
        presented({}, { '@context': [v2, null as never] }),
      ),
      unshown('a presentation whose accepted object gives a type another meaning than the signed one', () =>
        presented(
          { '@context': [v2, examplesUrl], type: ['VerifiablePresentation', 'Workshop'] },
          { '@context': [v2, inlineContext] },
        ),
      ),
      unshown('a presentation without context', () => presented({}, { '@context': null })),
      unshown('a presentation with the contexts in another order', () =>
        presented({}, { '@context': [examplesUrl, v2] }),
      ),
      unshown('a presentation with another context alone', () =>
        presented({}, { '@context': [examplesUrl] }),
      ),
      unshown('a presentation with an address that is none', () =>
        presented({}, { '@context': [v2, 'https ://x/v1'] }),
      ),
      unshown('a presentation with an address of no context', () =>
        presented({}, { '@context': [v2, 'https://x.example'] }),
      ),
      unshown('a presentation with a number', () => presented({}, { '@context': [v2, 42] })),
    ],
    readme,
  )
})

describe('VCDM 2.0, section 4.4: identifiers', () => {
  holdRequirements(
    [
      issued('one address as id', { id: 'https://x.example/credentials/1' }),
      issued('no id', {}),
      issued('a subject without id', { credentialSubject: { name: 'A learner' } }),
      refused('an id that is null', plain({ id: null as never })),
      refused('two ids', plain({ id: ['did:example:1', 'did:example:2'] })),
      refused(
        'two ids of a subject',
        plain({ credentialSubject: { id: ['did:example:1', 'did:example:2'] } }),
      ),
      refused('an id that is no address', plain({ id: 'not-a-url' })),
    ],
    readme,
  )
})

describe('VCDM 2.0, section 4.5: types', () => {
  const typed = (type: string | JsonValue[], context: JsonValue[] = [v2]): JsonObject => ({
    type,
    '@context': context,
  })
  const part = (member: string, value: JsonValue): JsonObject => ({
    '@context': [v2, examplesUrl],
    [member]: value,
  })
  const each: [string, JsonObject, JsonObject][] = [
    ['credentialStatus', { id: 'did:example:status', type: 'OwnStatus' }, { id: 'did:example:status' }],
    ['termsOfUse', { type: 'OwnPolicy' }, { id: 'did:example:policy' }],
    ['evidence', { type: 'OwnEvidence' }, { id: 'did:example:evidence' }],
    ['refreshService', { type: 'OwnRefresh', id: 'did:example:refresh' }, { id: 'did:example:refresh' }],
    ['credentialSchema', { type: 'OwnSchema', id: 'did:example:schema' }, { id: 'did:example:schema' }],
    ['confidenceMethod', { type: 'OwnMethod' }, { id: 'did:example:method' }],
    ['renderMethod', { type: 'OwnRendering' }, { id: 'did:example:rendering' }],
  ]
  holdRequirements(
    [
      refused('no type', without('type')),
      refused('another type alone', plain(typed(['OwnCredential'], [v2, examplesUrl]))),
      issued('a further type', typed(['VerifiableCredential', 'OwnCredential'], [v2, examplesUrl])),
      issued(
        'a further type as an address',
        typed(['VerifiableCredential', 'https://x.example/#OwnCredential']),
      ),
      issued(
        'types in another order',
        typed(['https://x.example/#A', 'VerifiableCredential', 'https://x.example/#B']),
      ),
      issued(
        'a type that a context within maps',
        typed(['VerifiableCredential', 'Workshop'], [v2, inlineContext]),
      ),
      refused('a type that no context maps', plain(typed(['VerifiableCredential', 'OwnCredential']))),
      refused(
        'a type that is mapped to no address',
        plain(typed(['VerifiableCredential', 'Own'], [v2, { Own: 'https ://x#Own' }])),
      ),
      ...each.flatMap(([member, good, bad]) => [
        issued(`a ${member} with its type`, part(member, good)),
        issued(`two of ${member}`, part(member, [good, { ...good, id: 'did:example:another' }])),
        refused(`a ${member} without type`, plain(part(member, bad))),
        refused(`one without type of two in ${member}`, plain(part(member, [good, bad]))),
      ]),
      shown('a presentation of its type'),
      shown('a presentation of a further type, as an address', {
        type: ['VerifiablePresentation', 'https://x.example/#Own'],
      }),
      shown('a presentation of a further type that a context maps', {
        '@context': [v2, examplesUrl],
        type: ['VerifiablePresentation', 'OwnPresentation'],
      }),
      unshown('a presentation without type', () => presented({}, { type: null })),
      unshown('a presentation of another type alone', () => presented({}, { type: ['OwnPresentation'] })),
      shown('a presentation of a further type that a context within maps', {
        '@context': [v2, inlineContext],
        type: ['VerifiablePresentation', 'Workshop'],
      }),
    ],
    readme,
  )
})

describe('VCDM 2.0, section 4.6: names and descriptions', () => {
  const en = { '@value': 'A course', '@language': 'en' }
  holdRequirements(
    ['name', 'description'].flatMap((member) =>
      [
        ['', (value: JsonValue): JsonObject => ({ [member]: value })] as const,
        [
          'the issuer’s ',
          (value: JsonValue): JsonObject => ({ issuer: { id: issuer, [member]: value } }),
        ] as const,
      ].flatMap(([whose, put]) => [
        issued(`${whose}${member} as a text`, put('A course')),
        issued(`${whose}${member} with a language`, put(en)),
        issued(`${whose}${member} with a direction`, put({ ...en, '@direction': 'ltr' })),
        issued(
          `${whose}${member} in several languages`,
          put([en, { '@value': 'Kurssi', '@language': 'fi' }]),
        ),
        refused(`${whose}${member} with a member too many`, plain(put({ ...en, url: 'did:example:1' }))),
      ]),
    ),
    readme,
  )
})

describe('VCDM 2.0, sections 4.7 and 4.8: issuer and subject', () => {
  holdRequirements(
    [
      issued('an issuer by address', { issuer }),
      issued('an issuer as an object with id', { issuer: { id: issuer } }),
      refused('an issuer that is no address', plain({ issuer: 'not-a-url' })),
      refused('an issuer that is null', plain({ issuer: null as never })),
      refused('an issuer whose id is null', plain({ issuer: { id: null as never } })),
      refused('an issuer whose id is no address', plain({ issuer: { id: 'not-a-url' } })),
      refused('an issuer without id', plain({ issuer: { name: 'A school' } })),
      issued('an issuer that the server is not', { issuer: stranger }, foreign),
      refused('no subject', without('credentialSubject')),
      refused('a subject without claims', plain({ credentialSubject: {} })),
      issued('several subjects', { credentialSubject: [subject, { id: 'did:example:second' }] }),
      refused('an empty one of several subjects', plain({ credentialSubject: [subject, {}] })),
    ],
    readme,
  )
})

describe('VCDM 2.0, section 4.9: validity period', () => {
  const lapsed = { validFrom: '2026-05-02T00:00:00Z', validUntil: '2026-05-01T00:00:00Z' }
  holdRequirements(
    [
      ...['validFrom', 'validUntil'].flatMap((member) => [
        issued(`${member} with milliseconds`, { [member]: '2026-12-01T12:00:00.123Z' }),
        issued(`${member} with a zone`, { [member]: '2026-12-01T12:00:00-05:00' }),
        issued(`${member} far ahead`, { [member]: '3000-01-01T00:00:00Z' }),
        issued(`${member} in the past`, { [member]: '2020-01-01T00:00:00Z' }),
        refused(`${member} that is no instant`, plain({ [member]: '2026-12-01 12:00' })),
        refused(`${member} without a zone`, plain({ [member]: '2026-12-01T12:00:00' })),
      ]),
      issued('an end after the begin', {
        validFrom: '2026-01-01T00:00:00Z',
        validUntil: '2027-01-01T00:00:00Z',
      }),
      issued('an end at the begin', {
        validFrom: '2026-01-01T00:00:00Z',
        validUntil: '2026-01-01T00:00:00Z',
      }),
      refused('an end before the begin', plain(lapsed)),
    ],
    readme,
  )
})

describe('VCDM 2.0, sections 4.10 and 4.11: status and schemas', () => {
  const status = (changes: JsonObject) => ({
    '@context': [v2, examplesUrl],
    credentialStatus: { type: 'OwnStatus', ...changes },
  })
  const schema = (changes: JsonObject) => ({
    '@context': [v2, examplesUrl],
    credentialSchema: { id: 'did:example:schema', type: 'OwnSchema', ...changes },
  })
  holdRequirements(
    [
      issued('a status without id', status({})),
      ...['credentialStatus', 'termsOfUse', 'evidence', 'refreshService', 'credentialSchema'].map((member) =>
        issued(`a ${member} of a type that a context within maps`, {
          '@context': [v2, inlineContext],
          [member]: { id: 'did:example:part', type: 'Workshop' },
        }),
      ),
      issued('a status with id', status({ id: 'did:example:status' })),
      refused('a status with two ids', plain(status({ id: ['did:example:1', 'did:example:2'] }))),
      refused('a status whose id is no address', plain(status({ id: 'not-a-url' }))),
      refused('a status whose type no context maps', plain({ credentialStatus: { type: 'OwnStatus' } })),
      issued('a schema', schema({})),
      issued('a schema whose type is an address', schema({ type: 'https://x.example/#OwnSchema' })),
      refused('a schema without id', plain({ credentialSchema: { type: 'JsonSchema' } })),
      refused('a schema whose id is a number', plain(schema({ id: 42 }))),
      refused('a schema whose id is no address', plain(schema({ id: 'not-a-url' }))),
    ],
    readme,
  )
})

describe('VCDM 2.0, section 4.13: presentations', () => {
  const own = async () =>
    (await signCredential(plain({ issuer: holder.profile.id }), holder.signer, {
      created: now,
      ...service.supplied,
    })) as JsonObject
  const jwt = async () => {
    const { header } = openJwt(
      await signAsJwt(badgeOf({ id: issuer, type: ['Profile'], name: 'The server' }), signer),
    )
    const id = 'urn:example:enveloped'
    const claims = { iss: issuer, jti: id, sub: subject.id, nbf: Date.parse('2026-05-18T12:00:00Z') / 1000 }
    const credential = plain({ id, '@context': [v2, examplesUrl], validFrom: '2026-05-18T12:00:00Z' })
    const text = await craftJwt(header, { ...credential, ...claims }, signer)
    return { '@context': v2, id: `data:application/vc+jwt,${text}`, type: 'EnvelopedVerifiableCredential' }
  }
  holdRequirements(
    [
      shown('an id', { id: 'https://x.example/presentations/1' }),
      unshown('an id that is no address', () => presented({}, { id: 'not-a-url' })),
      {
        asks: 'several credentials',
        expects: 'accepted',
        answer: async () =>
          presented({ verifiableCredential: [await verifiable(), await verifiable({ name: 'B' })] }),
      },
      unshown('a text for a credential', () =>
        presented({}, { verifiableCredential: ['https://x.example/1'] }),
      ),
      unshown('a number for a credential', () => presented({}, { verifiableCredential: [42] })),
      shown('a holder by address', { holder: holder.profile.id }),
      shown('a holder as an object with id', { holder: { id: holder.profile.id } }),
      shown('no holder'),
      unshown('a JWT in place of the object that envelops it', async () =>
        verify((await jwt()).id.split(',')[1]),
      ),
      unshown('a holder without id', () => presented({}, { holder: { name: 'A learner' } })),
      unshown('a holder who is no address', () => presented({}, { holder: 'not-a-url' })),
      {
        asks: 'a credential by the holder about themselves',
        expects: 'accepted',
        answer: async () => presented({ holder: holder.profile.id, verifiableCredential: [await own()] }),
      },
      unshown('the same where no holder is named', async () =>
        presented({ verifiableCredential: [await own()] }),
      ),
      unshown('the same where another holder is named', async () =>
        presented({ holder: stranger, verifiableCredential: [await own()] }),
      ),
      unshown('the same where another issuer is named', async () =>
        presented({
          holder: holder.profile.id,
          verifiableCredential: [{ ...(await own()), issuer: stranger }],
        }),
      ),
      { asks: 'an enveloped credential', expects: 'accepted', answer: async () => verify(await jwt()) },
      {
        asks: 'an enveloped credential in a presentation',
        expects: 'accepted',
        answer: async () => presented({ verifiableCredential: [await jwt()] }),
      },
      unshown('one without context', async () => verify({ ...(await jwt()), '@context': [] })),
      unshown('one under another context', async () => verify({ ...(await jwt()), '@context': examplesUrl })),
      unshown('one whose id is no data: URL', async () =>
        verify({ ...(await jwt()), id: (await jwt()).id.split(',')[1] }),
      ),
      unshown('one without type', async () => verify({ ...(await jwt()), type: undefined })),
      unshown('one of another type', async () => verify({ ...(await jwt()), type: 'VerifiableCredential' })),
      {
        asks: 'an enveloped presentation',
        expects: 'accepted',
        answer: () =>
          verifyPresentation({
            '@context': v2,
            id: 'data:application/vp+jwt,e30.e30.AA',
            type: 'EnvelopedVerifiablePresentation',
          }),
        differs: envelope,
      },
    ],
    readme,
  )
})

describe('VCDM 2.0, section 5: contexts that redefine, related resources, refreshing, terms of use', () => {
  const bytes = new TextEncoder().encode('any')
  const sri = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
  const multibase = 'uEiAjCHMnK5-ayOIZLWo_TBoKYVvSAprlkYEjRlm19Cj0uw'
  const resources = (...relatedResource: JsonValue[]): JsonObject => ({ relatedResource })
  const id = 'https://x.example/file.json'
  // The one resource whose bytes the server has.
  const bound = (algorithm: string, content: string) => ({
    id: examplesUrl,
    digestSRI: `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`,
  })
  holdRequirements(
    [
      refused(
        'a context within that redefines a type',
        plain({ '@context': [v2, { VerifiableCredential: 'https://x.example/#Own' }] }),
      ),
      refused(
        'a context within that redefines another',
        plain({
          '@context': [
            v2,
            { '@protected': true, Own: 'https://x.example/#A' },
            { Own: 'https://x.example/#B' },
          ],
        }),
      ),
      issued('a resource with digestSRI', resources({ id, digestSRI: sri })),
      issued('a resource with digestMultibase', resources({ id, digestMultibase: multibase })),
      issued(
        'resources with a media type',
        resources(
          { id, digestSRI: sri, mediaType: 'application/json' },
          { id: `${id}?q=1`, digestMultibase: multibase },
        ),
      ),
      issued('one resource alone', { relatedResource: { id, digestSRI: sri } }),
      issued(
        'a resource whose digest is that of its bytes',
        resources(bound('sha512', String(examples.body))),
      ),
      refused('a resource whose digest is another', plain(resources(bound('sha512', 'other')))),
      refused('addresses for resources', plain(resources(id))),
      refused('a resource without id', plain(resources({ digestSRI: sri }))),
      refused('a resource whose id is no address', plain(resources({ id: 'file', digestSRI: sri }))),
      refused('one resource twice', plain(resources({ id, digestSRI: sri }, { id, digestSRI: sri }))),
      refused(
        'one resource twice, with digests of two kinds',
        plain(resources({ id, digestSRI: sri }, { id, digestMultibase: multibase })),
      ),
      refused('a resource without digest', plain(resources({ id, mediaType: 'application/json' }))),
      issued('a refresh service', {
        refreshService: { id: 'did:example:refresh', type: 'https://x.example/#Own' },
      }),
      issued('a refresh service without id', { refreshService: { type: 'https://x.example/#Own' } }),
      issued('terms of use with id', {
        termsOfUse: { id: 'https://x.example/policy', type: 'https://x.example/#Own' },
      }),
      unshown('a resource that was changed after it was signed', async () => {
        const signed = await verifiable(resources(bound('sha256', String(examples.body))))
        return verify({ ...signed, relatedResource: [bound('sha256', 'other')] })
      }),
    ],
    readme,
  )
})
