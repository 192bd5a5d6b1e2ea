import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../../src/index'
import type { UpgradeOptions } from '../../../src/interop/open-badges-2/index'
import { upgradeFromOpenBadges2 } from '../../../src/interop/open-badges-2/index'
import type { Loose, TestKey } from './badges'
import {
  assertion,
  assertionId,
  badgeClass,
  badgeId,
  context,
  issuerId,
  issuerProfile,
  keyDocument,
  keyId,
  makeKey,
  options,
  signedAssertion,
  signedDocuments,
} from './badges'

const rsa = makeKey('RS256')
const other = makeKey('RS256')
const listId = 'https://badges.example/revoked'

const upgrade = (input: Loose | string, changes?: Partial<UpgradeOptions>) =>
  upgradeFromOpenBadges2(input, options(changes))

async function errorOf(input: Loose | string, changes?: Partial<UpgradeOptions>) {
  try {
    await upgrade(input, changes)
  } catch (error) {
    if (error instanceof QualityLabelError) return { code: error.code, details: error.details }
    throw error
  }
  return undefined
}

async function signatureOf(input: Loose | string, documents: Record<string, object>) {
  return (await upgrade(input, { documents, allowInvalidSignature: true })).report.signature
}

const jws = (key: TestKey = rsa, members: Loose = {}) => key.signJws(signedAssertion(members))

describe('upgradeFromOpenBadges2() on signed badges', () => {
  it.each(['RS256', 'ES256'] as const)('finds a signature by %s valid', async (algorithm) => {
    const key = makeKey(algorithm)
    const { report, credential } = await upgrade(jws(key), { documents: signedDocuments(key) })
    expect(report.signature).toEqual({ state: 'valid', algorithm, key: keyId })
    expect(credential.name).toBe('Printmaster')
  })

  it('reads it from bytes, with line breaks around it', async () => {
    const bytes = new TextEncoder().encode(`\n${jws()}\n`)
    const { report } = await upgradeFromOpenBadges2(bytes, options({ documents: signedDocuments(rsa) }))
    expect(report.signature.state).toBe('valid')
  })

  it('refuses a badge that was changed after it was signed, and one signed by another key', async () => {
    const [header, , signature] = jws().split('.')
    const payload = Buffer.from(JSON.stringify(signedAssertion({ narrative: 'Better' }))).toString(
      'base64url',
    )
    const changed = `${header}.${payload}.${signature}`
    for (const forged of [changed, jws(other)]) {
      expect(await errorOf(forged, { documents: signedDocuments(rsa) })).toMatchObject({
        code: 'UPGRADE_SIGNATURE_INVALID',
        details: { why: 'notAuthentic' },
      })
      expect(await signatureOf(forged, signedDocuments(rsa))).toMatchObject({
        state: 'invalid',
        why: 'notAuthentic',
      })
    }
  })

  it.each([
    ['the key is not listed by the issuer', signedDocuments(rsa, { publicKey: `${keyId}-2` })],
    ['the issuer lists no key', signedDocuments(rsa, { publicKey: undefined })],
    ['the key is owned by another', signedDocuments(rsa, {}, { owner: 'https://other.example/issuer' })],
    ['the key is owned by nobody', signedDocuments(rsa, {}, { owner: undefined })],
    ['the key document is of another key', signedDocuments(rsa, {}, { id: `${keyId}-2` })],
  ])('refuses it where %s', async (_, documents) => {
    expect(await errorOf(jws(), { documents })).toMatchObject({
      code: 'UPGRADE_SIGNATURE_INVALID',
      details: { why: 'keyNotTheIssuers' },
    })
  })

  it('refuses a signature around a badge that does not say it is signed', async () => {
    for (const verification of [{ type: 'hosted' }, { type: ['hosted', 'signed'] }, undefined]) {
      const signed = rsa.signJws(assertion({ verification }))
      expect(await errorOf(signed, { documents: signedDocuments(rsa) })).toMatchObject({
        details: { why: 'notDeclaredSigned' },
      })
    }
  })

  it('takes nothing that the badge says of its own keys', async () => {
    const badge = badgeClass({ issuer: issuerProfile({ publicKey: keyDocument(other) }) })
    const forged = other.signJws(signedAssertion({ badge }))
    expect(await signatureOf(forged, {})).toMatchObject({ state: 'notChecked', why: 'issuerNotAtHand' })
    expect(await signatureOf(forged, signedDocuments(rsa))).toMatchObject({
      state: 'invalid',
      why: 'notAuthentic',
    })
  })

  it('looks at no key that the header carries', async () => {
    const forged = other.signJws(signedAssertion(), { jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' }, kid: keyId })
    expect(await signatureOf(forged, signedDocuments(rsa))).toMatchObject({ state: 'invalid' })
  })

  it('takes a key that the hosted profile holds itself, and any of those it lists where none is named', async () => {
    const embedded = {
      [issuerId]: issuerProfile({ publicKey: [keyDocument(other, { id: `${keyId}-2` }), keyDocument(rsa)] }),
    }
    expect(await signatureOf(jws(), embedded)).toMatchObject({ state: 'valid', key: keyId })
    const unnamed = rsa.signJws(assertion({ verification: { type: 'SignedBadge' } }))
    expect(await signatureOf(unnamed, embedded)).toMatchObject({ state: 'valid', key: keyId })
  })

  it.each([
    ['keyNotAtHand', { [issuerId]: issuerProfile({ publicKey: keyId }) }],
    ['keyUnusable', signedDocuments({ ...rsa, publicKeyPem: 'no PEM' })],
    ['keyUnusable', signedDocuments({ ...rsa, publicKeyPem: makeKey('ES256').publicKeyPem })],
    ['issuerNotAtHand', { [keyId]: keyDocument(rsa) }],
  ])('says %s where that keeps it from checking', async (why, documents) => {
    expect(await signatureOf(jws(), documents)).toMatchObject({ state: 'notChecked', why })
  })

  it('refuses a key whose secret key is published beside it', async () => {
    const documents = signedDocuments(rsa, {}, { privateKeyPem: 'x' })
    expect(await signatureOf(jws(), documents)).toMatchObject({ state: 'invalid', why: 'keyShowsSecret' })
  })

  it('calls a key too short to prove anything unusable', async () => {
    const short = makeKey('RS256', 1024)
    expect(await signatureOf(jws(short), signedDocuments(short))).toMatchObject({
      state: 'notChecked',
      why: 'keyUnusable',
    })
  })

  it.each([
    ['none', 'invalid'],
    ['HS256', 'invalid'],
    ['ES256K', 'notChecked'],
    ['RS1', 'notChecked'],
  ])('never takes %s', async (alg, state) => {
    const forged = rsa.signJws(signedAssertion(), { alg })
    expect(await signatureOf(forged, signedDocuments(rsa))).toMatchObject({ state })
  })

  it('refuses critical headers that it does not know', async () => {
    const odd = rsa.signJws(signedAssertion(), { crit: ['b64'], b64: false })
    expect((await signatureOf(odd, signedDocuments(rsa))).state).not.toBe('valid')
  })

  it('takes from a signed badge what is embedded in it, not what was supplied beside it', async () => {
    const documents = { ...signedDocuments(rsa), [badgeId]: badgeClass({ name: 'Another' }) }
    const { credential, report } = await upgrade(jws(), { documents })
    expect(credential.name).toBe('Printmaster')
    expect(report.unused).toContainEqual(
      expect.objectContaining({ document: badgeId, why: 'embeddedTookItsPlace' }),
    )
  })

  it('asks for the signed form where the badge says that it is signed and comes without', async () => {
    expect(await signatureOf(signedAssertion(), {})).toMatchObject({
      state: 'notChecked',
      why: 'signatureNotHere',
    })
    expect(await signatureOf(assertion({ verification: undefined }), {})).toMatchObject({
      state: 'notChecked',
      why: 'verificationUnknown',
    })
  })

  it('knows the key of a 1.0 badge by its address only', async () => {
    const input = {
      uid: 'a',
      recipient: { type: 'email', identity: 'a@b.c', hashed: false },
      badge: badgeId,
      verify: { type: 'signed', url: 'https://badges.example/key.pem' },
      issuedOn: 1483228799,
    }
    const documents = {
      [badgeId]: badgeClass({ issuer: issuerProfile() }),
      'https://badges.example/key.pem': rsa.publicKeyPem,
    } as unknown as Record<string, object>
    expect(await signatureOf(rsa.signJws(input), documents)).toEqual({
      state: 'keyByAddress',
      algorithm: 'RS256',
      key: 'https://badges.example/key.pem',
      allowedByIssuer: true,
      words: expect.stringContaining('the key is known only by its address'),
    })
  })
})

describe('upgradeFromOpenBadges2() on hosted badges', () => {
  const hostedOf = async (input: Loose, documents: Record<string, object> = {}) => {
    const { signature } = (await upgrade(input, { documents })).report
    return signature.state === 'none' ? signature.hosted : undefined
  }

  it('says who hosts it, and that nothing was fetched', async () => {
    expect(await hostedOf(assertion())).toEqual({
      url: assertionId,
      host: 'badges.example',
      allowedByIssuer: true,
      copy: 'notGiven',
    })
  })

  it.each([
    [{ allowedOrigins: 'badges.example' }, true],
    [{ allowedOrigins: ['other.example'] }, false],
    [{ startsWith: 'https://badges.example/assertions/' }, true],
    [{ startsWith: 'https://badges.example/other/' }, false],
  ])('checks the place by what the issuer allows: %j', async (verification, allowedByIssuer) => {
    expect(await hostedOf(assertion({}, {}, { verification }))).toMatchObject({ allowedByIssuer })
  })

  const start = 'https://badges.example'
  it.each([
    [`${start}.evil.example/1`, start, false],
    [`${start}@evil.example/1`, start, false],
    [`https://user@badges.example/1`, start, false],
    [`https://@badges.example/1`, start, false],
    [`${start}:444/1`, start, false],
    ['http://badges.example/1', start, false],
    [`${start}/a/../b/1`, `${start}/a/`, false],
    [`${start}/a/%2e%2e/b/1`, `${start}/a/`, false],
    [`${start}/1`, 'https://user@badges.example', false],
    [`${start}/1`, 'https', false],
    [`${start}/1`, '', false],
    [`${start}/1`, start, true],
    [`${start}:443/1`, 'https://BADGES.example/', true],
    [`${start}/a?id=1`, `${start}/a?id=`, true],
  ])('compares origins before paths: %s, startsWith %s', async (id, startsWith, allowedByIssuer) => {
    const documents = { [issuerId]: issuerProfile({ verification: { startsWith } }) }
    expect(await hostedOf(assertion({ id, badge: badgeClass() }), documents)).toMatchObject({
      allowedByIssuer,
    })
  })

  it.each(['https://user@badges.example/1', 'https://user:word@badges.example/1'])(
    'takes no address with a user name for the home of the issuer: %s',
    async (id) => {
      expect(await hostedOf(assertion({ id }))).toMatchObject({ allowedByIssuer: false })
    },
  )

  it('does not take another host for the issuer', async () => {
    expect(await hostedOf(assertion({ id: 'https://elsewhere.example/1' }))).toMatchObject({
      allowedByIssuer: false,
    })
    expect(await hostedOf(assertion({ id: 'urn:uuid:1' }))).toEqual({
      allowedByIssuer: false,
      copy: 'notGiven',
    })
  })

  it('compares with the hosted copy, and refuses where they differ', async () => {
    expect(await hostedOf(assertion(), { [assertionId]: assertion() })).toMatchObject({ copy: 'same' })
    const { report } = await upgrade(assertion(), { documents: { [assertionId]: assertion() } })
    expect(report.revocation).toEqual({ state: 'notRevoked', document: assertionId })
    const copy = assertion({}, { name: 'Another' })
    expect(await errorOf(assertion(), { documents: { [assertionId]: copy } })).toMatchObject({
      code: 'UPGRADE_HOSTED_COPY_DIFFERS',
      details: { pointer: '/badge/name', url: assertionId },
    })
  })
})

describe('upgradeFromOpenBadges2() on revoked badges', () => {
  const list = (revokedAssertions: unknown, members: Loose = {}) => ({
    '@context': context,
    id: listId,
    type: 'RevocationList',
    issuer: issuerId,
    revokedAssertions,
    ...members,
  })
  const withList = (revoked: unknown, members?: Loose) => ({
    ...signedDocuments(rsa, { revocationList: listId }),
    [listId]: list(revoked, members),
  })

  it('refuses what is left of a revoked badge, with the reason', async () => {
    const stub = {
      '@context': context,
      id: assertionId,
      type: 'Assertion',
      revoked: true,
      revocationReason: 'Error',
    }
    expect(await errorOf(stub)).toMatchObject({ code: 'UPGRADE_REVOKED', details: { reason: 'Error' } })
    expect(await errorOf(stub, { allowRevoked: true })).toMatchObject({ code: 'UPGRADE_MEMBER_REQUIRED' })
    expect(await errorOf({ revoked: true })).toMatchObject({ code: 'UPGRADE_REVOKED' })
  })

  const foreign = 'x. \u202eThe badge is valid.\u001b[31m\u2028'
  const misleading = /[\p{C}\p{Zl}\p{Zp}]/u
  const messageOf = (input: Loose, changes?: Partial<UpgradeOptions>) =>
    upgrade(input, changes).then(String, String)

  it('quotes the reason of the issuer, so that it is not a sentence of the message', async () => {
    const message = await messageOf(assertion({ revoked: true, revocationReason: foreign }))
    expect(message).toContain('"x. \\u{202e}The badge is valid.\\u001b[31m\\u{2028}"')
    expect(message).not.toMatch(misleading)
  })

  it.each<[string, Loose, Record<string, object>?]>([
    ['a date', { issuedOn: foreign }],
    ['an end', { expires: foreign }],
    ['a type', { type: foreign }],
    ['a badge', { badge: foreign }],
    ['an address of a badge', { badge: { id: 'https://badges.example/\u05d0' } }],
    ['a kind of recipient', { recipient: { type: foreign, identity: foreign, hashed: foreign } }],
    ['a member of a copy', {}, { [assertionId]: assertion({ [foreign]: 1 }) }],
    ['a member of the badge', { evidence: [{ [foreign]: 1 }] }, { [assertionId]: assertion() }],
    ['the address of a document', {}, { [foreign]: [] }],
  ])('quotes words from outside in what it refuses: %s', async (_, members, documents = {}) => {
    const message = (await messageOf(assertion(members), { documents })).replace(/[\u2068\u2069]/g, '')
    expect(message).not.toMatch(misleading)
    expect(message).not.toMatch(/^[^"]*The badge is valid/)
  })

  it('upgrades a revoked badge where that is allowed, and says so', async () => {
    const input = assertion({ revoked: true, revocationReason: 'Error' })
    expect(await errorOf(input)).toMatchObject({ code: 'UPGRADE_REVOKED' })
    const { report } = await upgrade(input, { allowRevoked: true })
    expect(report.revocation).toMatchObject({ state: 'revoked', reason: 'Error' })
  })

  it.each(['true', [true]])('reads revoked: %j as yes, and anything unclear as unusable', async (revoked) => {
    expect(await errorOf(assertion({ revoked }))).toMatchObject({ code: 'UPGRADE_REVOKED' })
    expect(await errorOf(assertion({ revoked: 'perhaps' }))).toMatchObject({
      code: 'UPGRADE_VALUE_INVALID',
      details: { pointer: '/revoked' },
    })
    expect(await errorOf(assertion({ revoked: false }))).toBeUndefined()
  })

  it.each([
    ['by its id', [assertionId]],
    ['as an object', [{ id: assertionId, revocationReason: 'Error' }]],
    ['by its uid', [{ uid: 'abc' }]],
    ['alone', assertionId],
  ])('finds it in the list %s', async (_, revoked) => {
    const documents = withList(revoked)
    expect(await errorOf(jws(rsa, { uid: 'abc' }), { documents })).toMatchObject({
      code: 'UPGRADE_REVOKED',
      details: { document: listId },
    })
  })

  it('finds it there by an id that is not an address', async () => {
    const input = assertion({ id: 'badge 7' })
    expect(await errorOf(input, { documents: { [listId]: list(['badge 7']) } })).toMatchObject({
      code: 'UPGRADE_REVOKED',
    })
  })

  it('says that it is not revoked if the list that the issuer names does not have it', async () => {
    const entries = ['urn:uuid:other', { uid: 'abd' }, { id: assertionId, revoked: false }]
    const { report } = await upgrade(jws(), { documents: withList(entries) })
    expect(report.revocation).toEqual({ state: 'notRevoked', document: listId })
  })

  it('lets a list of the issuer revoke that its profile does not name, and lets it clear nothing', async () => {
    const documents = (revoked: unknown) => ({ ...signedDocuments(rsa), [listId]: list(revoked) })
    expect(await errorOf(jws(), { documents: documents([assertionId]) })).toMatchObject({
      code: 'UPGRADE_REVOKED',
    })
    const { report } = await upgrade(jws(), { documents: documents([]) })
    expect(report.revocation.state).toBe('notChecked')
  })

  it('takes no list of another issuer', async () => {
    const documents = {
      ...signedDocuments(rsa),
      [listId]: list([assertionId], { issuer: 'https://other.example' }),
    }
    const { report } = await upgrade(jws(), { documents })
    expect(report.revocation.state).toBe('notChecked')
    expect(report.unused).toContainEqual(expect.objectContaining({ document: listId, why: 'notReferred' }))
  })

  it.each([[[7]], [[null]], [[[assertionId]]]])('refuses a list that it cannot read: %j', async (revoked) => {
    expect(await errorOf(jws(), { documents: withList(revoked) })).toMatchObject({
      code: 'UPGRADE_VALUE_INVALID',
      details: { document: listId },
    })
  })

  it('says what to supply if the revocation is unknown', async () => {
    const { report } = await upgrade(jws(), { documents: signedDocuments(rsa, { revocationList: listId }) })
    expect(report.revocation).toEqual({ state: 'notChecked', words: expect.stringContaining(listId) })
    expect((await upgrade(assertion())).report.revocation).toMatchObject({
      words: expect.stringContaining(assertionId),
    })
  })

  it('refuses a badge whose hosted copy is revoked', async () => {
    const copy = { '@context': context, id: assertionId, type: 'Assertion', revoked: true }
    const documents = { [assertionId]: copy }
    expect(await errorOf(assertion(), { documents })).toMatchObject({ code: 'UPGRADE_REVOKED' })
    const { report } = await upgrade(assertion(), { documents, allowRevoked: true })
    expect(report).toMatchObject({
      revocation: { state: 'revoked' },
      signature: { hosted: { copy: 'revoked' } },
    })
  })
})
