import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import type { JsonValue } from '../../src/core/json'
import { toArray } from '../../src/core/json'
import { QualityLabelError, verify } from '../../src/index'
import type { UpgradeOptions, UpgradeOutcome } from '../../src/interop/open-badges-2/index'
import { upgradeFromOpenBadges2 } from '../../src/interop/open-badges-2/index'
import type { Loose } from '../interop/open-badges-2/badges'
import {
  assertion,
  badgeId,
  issuerId,
  issuerProfile,
  keyDocument,
  keyId,
  makeKey,
  options,
  signedAssertion,
} from '../interop/open-badges-2/badges'
import { casesNow, describeWithCases, readCase, readCaseBytes } from '../support/cases'
import { replaceAt } from '../support/credentials'
import { vectorsFolder } from '../support/vectors'

type Input = string | Uint8Array | Loose

const upgrade = (input: Input, changes: Partial<UpgradeOptions> = {}): Promise<UpgradeOutcome> =>
  upgradeFromOpenBadges2(input, options({ now: casesNow, ...changes }))

/** The refusal of a badge: its code, place and words. */
async function refused(input: Input, changes?: Partial<UpgradeOptions>) {
  const error: unknown = await upgrade(input, changes).then(
    () => undefined,
    (thrown) => thrown,
  )
  if (!(error instanceof QualityLabelError)) throw new Error('It was upgraded', { cause: error })
  const { code, message, details } = error
  return { code, message, pointer: details['pointer'], details }
}

// Groups that are skipped are read all the same.
const textOf = (name: string): string => (vectorsFolder ? readCase(name) : '{}')
const json = (name: string): Loose => JSON.parse(textOf(name)) as Loose
/** Badge class and issuer for a badge of 1.x that names its class by this address. */
function classAt(address: string, host = 'https://a.example'): Record<string, object> {
  const badge = {
    name: 'Walk',
    description: 'Walks.',
    image: `${host}/i.png`,
    criteria: `${host}/c`,
    issuer: `${host}/i`,
  }
  return { [address]: badge, [`${host}/i`]: { name: 'Org', url: host } }
}

describeWithCases('upgradeFromOpenBadges2() of a badge as platforms wrote it', () => {
  it('reads seconds since 1970 in 1.0', async () => {
    const documents = classAt('http://a.example/badge', 'http://a.example')
    const { credential, report } = await upgrade(json('01-ob10-epoch.json'), { documents })
    expect(credential.validFrom).toBe('2016-02-25T03:25:03Z')
    expect(report.version).toBe('1.0')
    const text = { ...json('01-ob10-epoch.json'), issuedOn: '1456370703' }
    expect((await upgrade(text, { documents })).credential.validFrom).toBe('2016-02-25T03:25:03Z')
    const milliseconds = { ...json('01-ob10-epoch.json'), issuedOn: 1456370703000 }
    expect(await refused(milliseconds, { documents })).toMatchObject({
      code: 'UPGRADE_VALUE_INVALID',
      pointer: '/issuedOn',
    })
  })

  it('keeps evidence although the criteria have its address, and reads alignments', async () => {
    const address = 'https://moodle.example/badges/badge.php?hash=ab12'
    const { credential, report } = await upgrade(json('02-moodle-ob2.json'))
    expect(credential.evidence).toMatchObject([
      { id: address },
      { id: expect.stringContaining('assertion.php') },
    ])
    const { achievement } = credential.credentialSubject
    expect(achievement.criteria).toEqual({ narrative: expect.stringContaining('Users are awarded') })
    expect(achievement.alignment).toMatchObject([
      { targetName: 'Safety', targetUrl: 'https://std.example/safety', targetCode: 'S1' },
    ])
    expect(report.lost).not.toContainEqual(expect.objectContaining({ pointer: '/evidence' }))

    const other = await upgrade({ ...json('02-moodle-ob2.json'), evidence: 'https://moodle.example/work' })
    expect(other.credential.credentialSubject.achievement.criteria).toMatchObject({ id: address })
  })

  it('keeps evidence that has the address of an image, or of earlier evidence, in its narrative', async () => {
    const image = 'https://b.example/work.png'
    const [shown, again, other] = [image, image, { id: image, name: 'The work', narrative: 'Seen by Ann.' }]
    const input = assertion({ image, evidence: [shown, again, other] })
    const { credential, report } = await upgrade(input)
    expect(toArray(credential.evidence).slice(0, 3)).toEqual([
      { type: ['Evidence'], narrative: image },
      { type: ['Evidence'], narrative: image },
      { type: ['Evidence'], name: 'The work', narrative: `Seen by Ann.\n\n${image}` },
    ])
    expect(report.lost.filter(({ pointer }) => pointer.startsWith('/evidence'))).toEqual([])
  })

  it('keeps the hash of the recipient as it is, in small letters or capitals', async () => {
    for (const name of ['02-moodle-ob2.json', '03-uppercase-hash.json']) {
      const { credential } = await upgrade(json(name))
      const [identifier] = toArray(credential.credentialSubject.identifier)
      expect(identifier?.identityHash).toBe(json(name)['recipient'].identity)
    }
  })

  it('names a badge of 0.5', async () => {
    expect(await refused(json('06-ob05.json'))).toMatchObject({
      code: 'UPGRADE_NOT_AN_ASSERTION',
      message: expect.stringContaining('an Assertion of Open Badges 0.5'),
    })
  })

  it('reads the draft of 1.1 with @type, @id and small letters', async () => {
    const documents = classAt('http://acme.example/badgeclass.json', 'http://acme.example')
    const draft = 'http://standard.openbadges.org/1.1/context.json'
    const issuer = { '@context': draft, '@type': 'issuerorg', name: 'Acme', url: 'http://acme.example' }
    const typed = { ...documents, 'http://acme.example/i': issuer }
    const { credential, report } = await upgrade(json('07-ob11-at-type.json'), { documents: typed })
    expect(report).toMatchObject({
      version: '1.1',
      signature: { state: 'none', hosted: { url: 'http://acme.example/assertion.json' } },
    })
    expect(credential.validFrom).toBe('2015-02-01T00:00:00Z')

    const elsewhere = {
      ...json('07-ob11-at-type.json'),
      '@context': 'http://standard.example/1.1/context.json',
    }
    expect((await refused(elsewhere, { documents })).code).toBe('UPGRADE_NOT_AN_ASSERTION')
    const badge = {
      ...documents['http://acme.example/badgeclass.json'],
      '@context': draft,
      '@type': 'assertion',
    }
    expect(
      await refused(json('07-ob11-at-type.json'), {
        documents: { ...documents, 'http://acme.example/badgeclass.json': badge },
      }),
    ).toMatchObject({ code: 'UPGRADE_VALUE_INVALID', pointer: '/@type' })
  })

  it('reads 1.1 as Acclaim wrote it, and refuses it once it has expired', async () => {
    const documents = classAt('https://s.example/c', 'https://s.example')
    const within = await upgrade(json('08-acclaim-11.json'), { documents, now: '2016-12-01T00:00:00Z' })
    expect(within.credential).toMatchObject({
      validFrom: '2016-08-17T05:00:00.000Z',
      validUntil: '2017-03-01T06:00:00.000Z',
      evidence: [{ id: 'https://s.example/badges/e' }, { id: 'https://s.example/a/e' }],
    })
    expect((await refused(json('08-acclaim-11.json'), { documents })).code).toBe('UPGRADE_EXPIRED')
  })

  it('reads a version that is a number, and criteria and image as typed objects', async () => {
    const { achievement } = (await upgrade(json('09-version-number.json'))).credential.credentialSubject
    expect(achievement).toMatchObject({
      version: '2',
      image: { id: 'https://b.example/i.png', caption: 'i am' },
      criteria: { id: 'https://b.example/c', narrative: 'i am' },
    })
  })

  it('upgrades a badge that gives one address to assertion, class and images', async () => {
    const { credential } = await upgrade(json('10-tsugi.json'))
    expect(credential.credentialSubject.achievement).toMatchObject({
      name: 'n',
      criteria: { id: 'https://t.example/' },
      creator: { id: 'https://t.example/' },
    })
  })

  it('reads languages of editions, and names what has no place', async () => {
    const { credential, report } = await upgrade(json('11-related-languages.json'))
    expect(credential.credentialSubject.achievement).toMatchObject({
      inLanguage: 'en-US',
      related: [
        { id: 'https://b.example/b' },
        { id: 'https://f.example/u', inLanguage: 'af-ZA' },
        { id: 'https://f.example/v', inLanguage: 'ar' },
        { id: 'https://f.example/w', inLanguage: 'zh-Hant-TW', version: '3' },
      ],
    })
    expect(report.lost).toContainEqual(expect.objectContaining({ pointer: '/related', why: 'noPlace' }))
  })

  it.each(['17-svg-verify-only.svg', '18-png-text-url.png'])(
    'asks for the assertion behind %s',
    async (name) => {
      const url = 'https://b.example/a'
      expect(await refused(readCaseBytes(name))).toMatchObject({
        code: 'UPGRADE_DOCUMENT_MISSING',
        details: { url },
      })
      const documents = { [url]: assertion({ id: url }) }
      const { report } = await upgrade(readCaseBytes(name), { documents })
      expect(report.signature).toMatchObject({ state: 'none', hosted: { url } })
      const another = { [url.toUpperCase()]: assertion({ id: url }) }
      expect((await refused(readCaseBytes(name), { documents: another })).code).toBe(
        'UPGRADE_DOCUMENT_MISSING',
      )
    },
  )

  it('refuses an image that was damaged, and names a credential of 3.0 in it', async () => {
    expect((await refused(readCaseBytes('18-png-text-bad-crc.png'))).code).toBe('IMAGE_UNREADABLE')
    expect(await refused(readCaseBytes('49-ob3-under-openbadges.png'))).toMatchObject({
      code: 'UPGRADE_NOT_AN_ASSERTION',
      message: expect.stringContaining('a credential of Open Badges 3.0 that was baked in the place of'),
    })
  })
})

describeWithCases('upgradeFromOpenBadges2() of what is next to a case', () => {
  const changed = (name: string, pointer: string, value: JsonValue | undefined) =>
    replaceAt(json(name), pointer, value)
  const lostOf = async (input: Loose) =>
    (await upgrade(input)).report.lost.map(({ pointer, why }) => `${why} ${pointer}`)

  it.each<[string, string, JsonValue, JsonValue, string]>([
    ['10-tsugi.json', '/badge/id', 'https://t.example/b', 'abc.png', 'UPGRADE_MEMBER_REQUIRED'],
    ['11-related-languages.json', '/badge/criteria', 'https://b.example/c', [], 'UPGRADE_MEMBER_REQUIRED'],
    ['02-moodle-ob2.json', '/recipient/salt', ' ', { a: 1 }, 'UPGRADE_VALUE_INVALID'],
    ['03-uppercase-hash.json', '/recipient/hashed', 'true', 'maybe', 'UPGRADE_VALUE_INVALID'],
    ['09-version-number.json', '/issuedOn', '2018-01-01', 'yesterday', 'UPGRADE_VALUE_INVALID'],
  ])('takes %s with another %s, %j, and refuses %j', async (name, pointer, good, bad, code) => {
    expect((await upgrade(changed(name, pointer, good))).report.version).toBe('2.0')
    expect(await refused(changed(name, pointer, bad))).toMatchObject({ code, pointer })
  })

  it.each<[string, string, JsonValue, JsonValue]>([
    ['11-related-languages.json', '/badge/related/0/@language', 'af', 'af ZA'],
    ['11-related-languages.json', '/badge/@language', 'en-GB', 'English language'],
    ['02-moodle-ob2.json', '/badge/alignments/0/targetUrl', 'https://std.example/x', ''],
  ])('keeps a good value in %s at %s, %j, and reports that %j is lost', async (name, pointer, good, bad) => {
    // What a lost value was needed for is lost with it.
    const atPlace = (lost: string[]) =>
      lost.filter((entry) => pointer.startsWith(entry.slice(entry.indexOf('/'))))
    expect(atPlace(await lostOf(changed(name, pointer, good)))).toEqual([])
    expect(atPlace(await lostOf(changed(name, pointer, bad)))).not.toEqual([])
  })

  it('names 06-ob05.json with any other property, and takes the same badge in the form of 1.0', async () => {
    const older = json('06-ob05.json')
    expect((await refused({ ...older, uid: 'x' })).code).toBe('UPGRADE_NOT_AN_ASSERTION')
    const address = 'https://a.example/badge'
    const newer = { ...json('01-ob10-epoch.json'), badge: address, issuedOn: older['issued_on'] }
    const { credential } = await upgrade(newer, { documents: classAt(address) })
    expect(credential.validFrom).toBe('2012-12-28T00:00:00Z')
  })
})

describeWithCases('upgradeFromOpenBadges2() refuses by name', () => {
  const anchored = { type: ['MerkleProof2017', 'Extension'], merkleRoot: '00', anchors: [] }
  it.each([
    ['by its context', { '@context': ['https://w3id.org/openbadges/v2', 'https://w3id.org/blockcerts/v2'] }],
    ['by its signature', { signature: anchored }],
    ['by its verification', { verification: { type: ['MerkleProofVerification2017', 'Extension'] } }],
  ])('a Blockcert, known %s', async (_, members) => {
    expect(await refused(assertion(members))).toMatchObject({
      code: 'UPGRADE_NOT_AN_ASSERTION',
      message: expect.stringContaining('a Blockcert'),
    })
  })

  it('an assertion of an unknown type, and takes a known one beside it', async () => {
    const { code, message } = await refused(assertion({ type: 'CourseAssertion' }))
    expect(code).toBe('UPGRADE_NOT_AN_ASSERTION')
    expect(message).toContain('an assertion of unknown type "CourseAssertion"')
    const { report } = await upgrade(assertion({ type: ['Assertion', 'CourseAssertion'] }))
    expect(report.version).toBe('2.0')
  })

  it('a badge that is issued after now, and takes one that is issued at now', async () => {
    expect(await refused(assertion({ issuedOn: '2026-11-28T00:00:00.001Z' }))).toMatchObject({
      code: 'UPGRADE_NOT_YET_ISSUED',
      pointer: '/issuedOn',
      message: expect.stringContaining('2026-11-28T00:00:00.001Z'),
    })
    expect((await upgrade(assertion({ issuedOn: casesNow }))).credential.validFrom).toBe(casesNow)
  })
})

describeWithCases('upgradeFromOpenBadges2() by addresses', () => {
  const input = assertion({ badge: badgeId })
  const { badge } = assertion()

  it('takes documents under other addresses, also if one address is odd', async () => {
    const documents = { [badgeId]: badge, 'class 5': badge, input: {}, '': 'not JSON' }
    const { credential, report } = await upgrade(input, { documents })
    expect(credential.name).toBe('Printmaster')
    expect(report.unused.map(({ document, why }) => [document, why])).toEqual([
      ['class 5', 'oddAddress'],
      ['input', 'oddAddress'],
      ['', 'oddAddress'],
    ])
    expect(report.lost.filter(({ document }) => document !== 'input')).toEqual([])
    expect((await refused(input, { documents: { 'class 5': badge } })).code).toBe('UPGRADE_DOCUMENT_MISSING')
  })

  it('encodes spaces in them, and keeps letter case', async () => {
    const spaced = 'https://badges.example/my classes/5 [final].json'
    const encoded = 'https://badges.example/my%20classes/5%20%5Bfinal%5D.json'
    const written = { ...badge, id: spaced, image: 'https://badges.example/a picture.png' }
    for (const address of [spaced, encoded]) {
      const { credential, report } = await upgrade(assertion({ badge: spaced }), {
        documents: { [address]: written },
      })
      expect(credential.credentialSubject.achievement).toMatchObject({
        image: { id: 'https://badges.example/a%20picture.png' },
        related: [{ id: encoded }],
      })
      expect(report.changed).toContainEqual(expect.objectContaining({ document: address, pointer: '/image' }))
    }
    for (const address of ['https://badges.example/My classes/5 [final].json', 'https://badges ex/my']) {
      expect(
        await refused(assertion({ badge: spaced }), { documents: { [address]: written } }),
      ).toMatchObject({
        code: 'UPGRADE_DOCUMENT_MISSING',
        details: { url: encoded },
      })
    }
  })
})

describeWithCases('upgradeFromOpenBadges2() of signed badges of 1.x', () => {
  const host = 'https://ddl.example'
  const documentsOf = (number: string, badge: string, key: Record<string, string>) => ({
    [`${host}/${badge}`]: textOf(`${number}-class.json`),
    [`${host}/i.json`]: textOf(`${number}-issuer.json`),
    ...key,
  })
  const of34 = documentsOf('34', 'b.json', { [`${host}/k.pem`]: textOf('34-key.pem') })
  const of15 = documentsOf('15-ob1', 'b.json', { [`${host}/k.pem`]: textOf('15-ob1-key.pem') })
  const forge = (header: Loose, signature: string) => {
    const [, payload] = textOf('34-ob11-signed.jws').trim().split('.')
    return `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}.${signature}`
  }
  const hmac = (text: string, key: string) => createHmac('sha256', key).update(text).digest('base64url')

  it('finds a signature right by the key at verify.url, and says that only the address tells whose it is', async () => {
    const { report } = await upgrade(textOf('34-ob11-signed.jws'), { documents: of34 })
    expect(report.signature).toEqual({
      state: 'keyByAddress',
      algorithm: 'RS256',
      key: `${host}/k.pem`,
      allowedByIssuer: true,
      words: expect.stringContaining('the key is known only by its address'),
    })
    expect(report.unused).toMatchObject([{ document: `${host}/k.pem`, why: 'servedChecking' }])
  })

  it('upgrades a badge whose key was not supplied, and says so', async () => {
    const documents = documentsOf('15-ob1', 'badge-5.json', {})
    const { report } = await upgrade(textOf('15-ob10-signed.jws'), { documents })
    expect(report).toMatchObject({ version: '1.0', signature: { state: 'notChecked', why: 'keyNotAtHand' } })
    const key = makeKey('RS256')
    const { verify, ...badge } = JSON.parse(
      Buffer.from(textOf('15-ob10-signed.jws').split('.')[1] ?? '', 'base64url').toString(),
    ) as Loose
    const signed = key.signJws({ ...badge, verify })
    const withKey = { ...documents, [`${host}/public-key.pem`]: key.publicKeyPem }
    expect((await upgrade(signed, { documents: withKey })).report.signature.state).toBe('keyByAddress')
    const stranger = { ...documents, [`${host}/public-key.pem`]: makeKey('RS256').publicKeyPem }
    expect((await refused(signed, { documents: stranger })).details).toMatchObject({ why: 'notAuthentic' })
  })

  it.each([
    ['by another key', textOf('15-ob1-forged.jws'), of15],
    ['by the key of another issuer', textOf('34-ob11-signed.jws'), { ...of34, ...of15 }],
    ['by no algorithm', forge({ alg: 'none' }, ''), of34],
    ['by no algorithm, without the key', forge({ alg: 'none' }, ''), documentsOf('34', 'b.json', {})],
    ['by a shared secret', forge({ alg: 'HS256' }, 'AA'), documentsOf('34', 'b.json', {})],
  ])('refuses a badge forged %s', async (_, forged, documents) => {
    expect(await refused(forged, { documents })).toMatchObject({
      code: 'UPGRADE_SIGNATURE_INVALID',
      details: { why: 'notAuthentic' },
    })
  })

  it('refuses a MAC with the text of the public key as its secret', async () => {
    const unsigned = forge({ alg: 'HS256' }, '').slice(0, -1)
    const forged = `${unsigned}.${hmac(unsigned, textOf('34-key.pem'))}`
    expect((await refused(forged, { documents: of34 })).code).toBe('UPGRADE_SIGNATURE_INVALID')
  })

  it.each([
    ['PKCS#1', textOf('62-pkcs1.pem'), 'openssl rsa -RSAPublicKey_in -in FILE -pubout'],
    ['OpenSSH', 'ssh-rsa AAAAB3Nza me@host', 'ssh-keygen -e -m PKCS8'],
  ])(
    'leaves a badge undecided whose key is in %s form, and says how to convert it',
    async (_, key, command) => {
      const documents = { ...of34, [`${host}/k.pem`]: key }
      const { report } = await upgrade(textOf('34-ob11-signed.jws'), { documents })
      expect(report.signature).toMatchObject({
        state: 'notChecked',
        why: 'keyUnusable',
        words: expect.stringContaining(command),
      })
      expect(JSON.stringify(report)).not.toContain(key.split(/\s+/)[5] ?? 'AAAAB3Nza')
    },
  )

  it('never calls a key valid that is known by its address, wherever it is', async () => {
    const key = makeKey('RS256')
    const badge = {
      ...json('34-class.json'),
      id: `${host}/b.json`,
      issuer: { ...json('34-issuer.json'), id: `${host}/i.json` },
    }
    const evil = 'https://evil.example/k.pem'
    const forged = key.signJws({
      ...assertion({ '@context': 'https://w3id.org/openbadges/v1', badge, verification: undefined }),
      verify: { type: 'signed', url: evil },
    })
    const { report } = await upgrade(forged, { documents: { [evil]: key.publicKeyPem } })
    expect(report.signature).toMatchObject({ state: 'keyByAddress', key: evil, allowedByIssuer: false })

    const listing = issuerProfile({ id: `${host}/i.json`, publicKey: keyId })
    const documents = { [evil]: key.publicKeyPem, [`${host}/i.json`]: listing }
    expect((await upgrade(forged, { documents })).report.signature).toMatchObject({
      state: 'notChecked',
      why: 'keyNotAtHand',
    })
    const real = { ...documents, [keyId]: keyDocument(makeKey('RS256'), { owner: `${host}/i.json` }) }
    expect((await refused(forged, { documents: real })).details).toMatchObject({ why: 'notAuthentic' })
    const ofAnother = { [evil]: keyDocument(key, { id: evil, owner: 'https://other.example/i' }) }
    expect((await refused(forged, { documents: ofAnother })).details).toMatchObject({
      why: 'keyNotTheIssuers',
    })
  })

  it('looks at verify.url in 1.x only', async () => {
    const key = makeKey('RS256')
    const verify = { type: 'signed', url: `${host}/k.pem` }
    const signed = key.signJws({ ...assertion({ verification: undefined }), verify })
    const documents = { [`${host}/k.pem`]: key.publicKeyPem }
    expect((await upgrade(signed, { documents })).report.signature).toMatchObject({ why: 'issuerNotAtHand' })
  })

  it('leaves a badge of 2.0 undecided without the profile of its issuer, and names a DER signature', async () => {
    for (const name of ['13-signed-v2.jws', '14-es256-raw.jws']) {
      expect((await upgrade(textOf(name))).report.signature).toMatchObject({ why: 'issuerNotAtHand' })
    }
    expect(await refused(textOf('14-es256-der.jws'))).toMatchObject({
      code: 'UPGRADE_SIGNATURE_INVALID',
      message: expect.stringContaining('DER'),
      details: { why: 'signatureAsDer' },
    })
  })

  it('tries no more than a hundred keys', async () => {
    const key = makeKey('ES256')
    const signed = key.signJws(signedAssertion())
    const profile = (others: number) => {
      const publicKey = [
        ...Array.from({ length: others }, () => keyDocument(key, { owner: undefined })),
        keyDocument(key),
      ]
      return { [issuerId]: issuerProfile({ publicKey }) }
    }
    expect((await upgrade(signed, { documents: profile(99) })).report.signature.state).toBe('valid')
    expect((await upgrade(signed, { documents: profile(100) })).report.signature).toMatchObject({
      state: 'notChecked',
      why: 'keysTooMany',
    })
  })
})

describeWithCases('upgradeFromOpenBadges2() beside the hosted copy', () => {
  const host = 'https://b.example/public'
  const url = `${host}/assertions/A1`
  const parts = {
    [`${host}/badges/B1`]: json('04-badgr-class.json'),
    [`${host}/issuers/I1`]: json('04-badgr-issuer.json'),
  }
  const hostedOf = async (
    copy: Loose,
    input = json('04-badgr-baked.json'),
    documents: Record<string, object> = parts,
  ) => {
    const { signature } = (await upgrade(input, { documents: { ...documents, [url]: copy } })).report
    return signature.state === 'none' ? signature.hosted : undefined
  }
  const recipient: Loose = json('04-badgr-hosted.json')['recipient'] ?? {}
  const copy = (changes: Loose = {}) => ({ ...json('04-badgr-hosted.json'), ...changes })

  it('takes a copy that names by its address what the badge embeds', async () => {
    expect(await hostedOf(copy())).toMatchObject({
      copy: 'same',
      differences: [{ pointer: '/badge', why: 'spelling' }],
    })
    expect(await hostedOf(copy(), copy())).toMatchObject({ copy: 'same', differences: [] })
    expect(await hostedOf(json('04-badgr-baked.json'), copy())).toMatchObject({ copy: 'same' })
  })

  it('says of an embedded part that the copy cannot confirm it, until it is supplied', async () => {
    const { badge, ...rest } = json('04-badgr-baked.json')
    const forged = { ...rest, badge: { ...badge, name: 'Doctor of Medicine' } }
    expect(await hostedOf(copy(), forged, {})).toMatchObject({
      copy: 'sameInPart',
      differences: [{ pointer: '/badge', why: 'addressInCopy' }],
    })
    const { credential } = await upgrade(forged, { documents: { ...parts, [url]: copy() } })
    expect(credential.name).toBe('Walk')
    const elsewhere = { ...forged, badge: { ...badge, id: `${host}/badges/B2` } }
    expect(await refused(elsewhere, { documents: { ...parts, [url]: copy() } })).toMatchObject({
      code: 'UPGRADE_HOSTED_COPY_DIFFERS',
      pointer: '/badge',
    })
  })

  it.each([
    ['its way to verify', { verification: { type: ['hosted'] } }],
    ['verify, with the address', { verification: undefined, verify: { type: 'hosted', url } }],
    ['the zone of its date', { issuedOn: '2019-05-21T15:37:37.1234560+02:00' }],
    ['its type', { type: ['obi:Assertion'] }],
    ['its context', { '@context': ['https://w3id.org/openbadges/v2'] }],
    ['its image', { image: { id: `${url}/image`, type: 'Image' } }],
    ['what says nothing', { evidence: [], narrative: null, revoked: false }],
    ['its address, left out', { id: undefined, verify: { type: 'hosted', url }, verification: undefined }],
    [
      'the digits of the hash',
      {
        recipient: {
          ...recipient,
          identity: String(recipient['identity']).toUpperCase().replace('SHA256', 'sha256'),
        },
      },
    ],
  ])('takes another spelling of %s', async (_, changes) => {
    const given = JSON.parse(JSON.stringify(copy(changes))) as Loose
    const hosted = await hostedOf(given)
    expect(hosted).toMatchObject({ copy: 'same' })
    expect(hosted?.differences?.length).toBeGreaterThan(1)
  })

  it.each([
    ['/verification/type', { verification: { type: 'SignedBadge' } }],
    ['/verification', { verification: { type: 'HostedBadge', url: `${url}0` } }],
    ['/issuedOn', { issuedOn: '2019-05-21T13:37:37.123457Z' }],
    ['/expires', { expires: '2027-01-01T00:00:00Z' }],
    ['/type', { type: 'Endorsement' }],
    ['/@context', { '@context': ['https://w3id.org/openbadges/v2', { name: 'https://x.example' }] }],
    ['/image', { image: `${url}/Image` }],
    ['/image', { image: { id: `${url}/image`, caption: 'With honours' } }],
    ['/evidence', { evidence: ['https://w.example/a'] }],
    ['/id', { id: url.toUpperCase() }],
    ['/recipient/identity', { recipient: { ...recipient, identity: 'sha256$00' } }],
    ['/recipient/salt', { recipient: { ...recipient, salt: '3310' } }],
  ])('refuses another meaning, at %s: %j', async (pointer, changes) => {
    expect(
      await refused(json('04-badgr-baked.json'), { documents: { ...parts, [url]: copy(changes) } }),
    ).toMatchObject({
      code: 'UPGRADE_HOSTED_COPY_DIFFERS',
      pointer,
    })
  })

  it('lets what a badge embeds of its issuer allow no other host', async () => {
    const issuer = { ...json('04-badgr-issuer.json'), verification: { allowedOrigins: ['evil.example'] } }
    const id = 'https://evil.example/a'
    const { badge, ...rest } = json('04-badgr-baked.json')
    const forged = { ...rest, id, badge: { ...badge, issuer } }
    const { report } = await upgrade(forged)
    expect(report.signature).toMatchObject({ hosted: { url: id, allowedByIssuer: false } })
    const supplied = await upgrade(forged, { documents: { [`${host}/issuers/I1`]: issuer } })
    expect(supplied.report.signature).toMatchObject({ hosted: { allowedByIssuer: true } })
  })
})

describeWithCases('upgradeFromOpenBadges2() of an SVG', () => {
  it('names the namespace of an element that only has the name of an assertion', async () => {
    const svg = textOf('16-svg-other-namespace.svg')
    const { code, message } = await refused(svg)
    expect(code).toBe('IMAGE_UNREADABLE')
    expect(message).toContain('expected the assertion element in http://openbadges.org')
    expect(message).toContain('"https://openbadges.org/schema/"')
    const right = svg.replace('https://openbadges.org/schema/', 'http://openbadges.org')
    expect((await upgrade(right)).credential.name).toBe('n')
  })
})

describeWithCases('verify() of a badge of 3.0 as platforms wrote it', () => {
  const verdictOf = async (name: string) => {
    const { verdict, problems } = await verify(textOf(name), { now: casesNow })
    return [
      verdict,
      ...problems
        .filter(({ severity }) => severity === 'error')
        .map(({ code, pointer }) => `${code} ${pointer}`),
    ]
  }

  it.each([
    ['03-ob3-uppercase-hash.json', 'valid'],
    ['20-sjcc-v1.json', 'valid'],
    ['58-alignment-long.json', 'valid'],
    ['38-skill-no-achievement.json', 'invalid', 'MEMBER_REQUIRED /credentialSubject'],
    ['57-field-of-study.json', 'invalid', 'VALUE_TYPE /credentialSubject/achievement/fieldOfStudy'],
  ])('reports %s as %s', async (name, ...expected) => {
    expect(await verdictOf(name)).toEqual(expected)
  })

  it.each([
    ['36-mint.json', 'indeterminate', '/credentialStatus'],
    ['37-endorsement-no-proof.json', 'valid', '/credentialSubject/achievement/endorsement/0'],
    ['59-result-object.json', 'invalid', '/credentialSubject/result/0/resultDescription'],
  ])('reports %s as %s, and names %s', async (name, verdict, pointer) => {
    const report = await verify(textOf(name), { now: casesNow })
    expect(report.verdict).toBe(verdict)
    expect([...report.problems, ...report.endorsements.flatMap(({ problems }) => problems)]).toContainEqual(
      expect.objectContaining({ pointer: expect.stringContaining(pointer) }),
    )
  })

  it('compares the hash of a recipient in any case of its digits, and an address letter by letter', async () => {
    const recipientOf = async (recipient: string) =>
      (
        await verify(textOf('03-ob3-uppercase-hash.json'), {
          now: casesNow,
          recipient: { identifier: recipient },
        })
      ).verdict
    expect(await recipientOf('person@a.example')).toBe('valid')
    for (const other of ['Person@a.example', 'person@A.example']) {
      expect(await recipientOf(other)).toBe('invalid')
    }
  })
})
