import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from '../../../src/core/bytes'
import { QualityLabelError, signCredential, verify } from '../../../src/index'
import type { UpgradeOptions } from '../../../src/interop/open-badges-2/index'
import { upgradeFromOpenBadges2 } from '../../../src/interop/open-badges-2/index'
import { chunksOf, encodePng, pngChunk, pngOf, textChunk } from '../../formats/any-image'
import type { Loose } from './badges'
import { makeKey, options, pretend } from './badges'

// Badges in the forms that platforms write; names, hosts and hashes are made up.
const v1 = 'https://w3id.org/openbadges/v1'
const v2 = 'https://w3id.org/openbadges/v2'
const hashed = { type: 'email', hashed: true, identity: `sha256$${'ab'.repeat(32)}` }
const picture = 'data:image/png;base64,iVBORw0KGgo='

const chunks = chunksOf(encodePng(2, 2)).map(({ bytes }) => bytes)
const png = (text: Uint8Array) => pngOf([...chunks.slice(0, -1), text, ...chunks.slice(-1)])

type Input = string | Uint8Array | Loose
type Documents = NonNullable<UpgradeOptions['documents']>

const upgrade = (input: Input, documents: Documents = {}) =>
  upgradeFromOpenBadges2(input, options({ documents }))

async function codeOf(input: Input, documents: Documents = {}) {
  const error: unknown = await upgrade(input, documents).catch((thrown: unknown) => thrown)
  return error instanceof QualityLabelError ? error.code : undefined
}

/** A badge of a platform, and what its address and those around it hold. */
interface Form {
  input: Input
  documents: Documents
  version: string
  /** The name of the badge, and its evidence before the link back. */
  name: string
  evidence: number
}

const school = 'https://lms.school.example/badges/'
function moodle(): Form {
  const badge = {
    '@context': v2,
    id: `${school}badge_json.php?id=12`,
    type: 'BadgeClass',
    name: 'Peer Reviewer',
    description: 'Reviews.',
    image: { id: picture, author: 'http://author.example/' },
    criteria: { id: `${school}badge.php?hash=7f1c`, narrative: ' * **ALL** of the activities' },
    issuer: {
      '@context': v2,
      type: 'Issuer',
      id: `${school}issuer_json.php?id=12`,
      name: 'School',
      url: 'https://lms.school.example',
      email: '',
    },
    version: '',
    '@language': 'en',
    related: [{ id: `${school}badge_json.php?id=13`, version: '', '@language': 'lt' }],
    alignments: [{ targetName: 'T', targetUrl: 'https://esco.example/1', targetCode: '' }],
  }
  const url = `${school}assertion.php?b=7f1c&obversion=2`
  const input = {
    recipient: { ...hashed, salt: 'badges1591' },
    badge: badge.id,
    verify: { type: 'hosted', url },
    issuedOn: '2021-03-04T09:15:00+01:00',
    evidence: `${school}badge.php?hash=7f1c`,
    '@context': v2,
    type: 'Assertion',
    id: url,
  }
  const documents = { [badge.id]: badge, [url]: { ...input, badge } }
  return { input, documents, version: '2.0', name: 'Peer Reviewer', evidence: 1 }
}

const badgrHost = 'https://api.badgr.example/public/'
function badgr(): Form {
  const badge = {
    '@context': v2,
    type: 'BadgeClass',
    id: `${badgrHost}badges/xu?v=2_0`,
    name: 'Scripting',
    description: 'd',
    image: { id: `${badgrHost}badges/xu/image` },
    criteria: { id: '', narrative: 'Pass' },
    issuer: { type: 'Issuer', id: `${badgrHost}issuers/TP?v=2_0`, name: 'Org', url: 'https://org.example' },
    tags: [],
    alignment: [{ targetName: 'n', targetUrl: 'http://a.example', targetFramework: null }],
  }
  const input = {
    '@context': v2,
    type: 'Assertion',
    id: `${badgrHost}assertions/p9?v=2_0`,
    badge,
    image: { id: `${badgrHost}assertions/p9/image` },
    verification: { type: 'HostedBadge' },
    issuedOn: '2019-08-01T00:00:00.120000+00:00',
    recipient: { ...hashed, salt: null },
    narrative: null,
    evidence: [{ id: 'https://git.example/pr/1', narrative: 'PR' }, { narrative: 'text only' }],
    expires: null,
    revoked: false,
    'extensions:recipientProfile': { type: ['Extension', 'extensions:RecipientProfile'], name: 'Ann B' },
  }
  const copy = { ...input, badge: badge.id, issuedOn: '2019-08-01T00:00:00.12Z', image: input.image.id }
  const documents = { [input.id]: copy, [badge.id]: badge }
  return { input, documents, version: '2.0', name: 'Scripting', evidence: 2 }
}

function badgrOf11(): Form {
  const [badge, issuer] = [`${badgrHost}badges/xu?v=1_1`, `${badgrHost}issuers/TP?v=1_1`]
  const url = `${badgrHost}assertions/p9?v=1_1`
  const input = {
    '@context': v1,
    type: 'Assertion',
    id: url,
    uid: 'p9',
    badge,
    verify: { type: 'hosted', url },
    issuedOn: '2019-08-01',
    recipient: { ...hashed, salt: 'x' },
    evidence: '',
  }
  const documents = {
    [badge]: {
      '@context': v1,
      type: 'BadgeClass',
      id: badge,
      name: 'Scripting',
      description: 'd',
      image: `${badgrHost}x.png`,
      criteria: `${badgrHost}badges/xu/criteria`,
      criteria_text: 'Pass',
      issuer,
    },
    [issuer]: {
      '@context': v1,
      type: 'Issuer',
      id: issuer,
      name: 'Org',
      url: 'https://org.example',
      image: null,
    },
  }
  return { input, documents, version: '1.1', name: 'Scripting', evidence: 0 }
}

function factory(): Form {
  const host = 'https://factory.example/v1/'
  const [badge, issuer] = [`${host}badge/_/P/criteria.json?v=2.0&event=X`, `${host}client/_/C.json?v=2.0`]
  const input = {
    '@context': v2,
    type: 'Assertion',
    id: `${host}assertion/82bb?v=2.0`,
    recipient: { ...hashed, salt: '67ab' },
    badge,
    verification: { type: 'hosted' },
    issuedOn: '2023-06-26T13:06:05Z',
    expires: '2033-06-26T13:06:05Z',
    evidence: [{ id: `${host}evidence/A file.pdf`, name: 'A file.pdf', description: '' }],
  }
  const documents = {
    [badge]: {
      '@context': v2,
      type: 'BadgeClass',
      id: badge,
      name: 'Learning',
      description: 'd',
      image: picture,
      criteria: { id: `${host}badge/_/P/criteria.html`, narrative: '## x' },
      issuer,
      '@language': 'fr',
    },
    [issuer]: {
      '@context': v2,
      type: 'Issuer',
      id: issuer,
      name: 'Client',
      url: 'https://client.example',
      verification: { allowedOrigins: ['factory.example', 'passport.example'] },
    },
  }
  return { input, documents, version: '2.0', name: 'Learning', evidence: 1 }
}

function backpack(): Form {
  const host = 'http://maker.example/'
  const url = `${host}assertions/12.json`
  const input = {
    uid: 'beta-tester-12',
    recipient: { ...hashed, salt: 'hashbrowns' },
    badge: `${host}badges/beta tester.json`,
    verify: { type: 'hosted', url },
    issuedOn: '2013-06-12T09:00:00',
  }
  const documents = {
    [`${host}badges/beta tester.json`]: {
      name: 'Beta',
      description: 'd',
      image: `${host}b image.png`,
      criteria: `${host}c`,
      issuer: `${host}org.json`,
    },
    [`${host}org.json`]: { name: 'Maker', url: host, image: '/logo.png' },
    [url]: JSON.stringify(input),
  }
  const image = png(pngChunk('tEXt', encodeUtf8(`openbadges\0${url}`)))
  return { input: image, documents, version: '1.0', name: 'Beta', evidence: 0 }
}

function credly(): Form {
  const host = 'https://api.credly.example/v1/obi/v2/'
  const [badge, issuer] = [`${host}issuers/I/badge_classes/K`, `${host}issuers/I`]
  const input = {
    '@context': v2,
    id: `${host}badge_assertions/5e88`,
    type: 'Assertion',
    recipient: hashed,
    image: 'https://images.credly.example/5e88/badge.png',
    issuedOn: '2020-05-21T00:00:00.000Z',
    badge,
    verification: { type: 'hosted' },
    evidence: [],
    related: [],
  }
  const documents = {
    [badge]: {
      '@context': v2,
      id: badge,
      type: 'BadgeClass',
      name: 'Clouds',
      description: 'd',
      image: { id: 'https://images.credly.example/k.png' },
      criteria: { id: 'https://www.credly.example/org/clouds', narrative: null },
      issuer,
    },
    [issuer]: { '@context': v2, id: issuer, type: 'Profile', name: 'Clouds Ltd', url: 'https://c.example' },
  }
  return { input, documents, version: '2.0', name: 'Clouds', evidence: 0 }
}

function badgeOs(): Form {
  const host = 'http://wp.example/?json=badge.'
  const input = {
    uid: 412,
    recipient: { ...hashed, salt: '0ct3L' },
    image: 'http://wp.example/a.png',
    evidence: 'http://wp.example/a.png',
    issuedOn: 1401580800,
    badge: `${host}badge_class&uid=1`,
    verify: { type: 'hosted', url: `${host}assertion&uid=412` },
  }
  const documents = {
    [input.badge]: {
      name: 'Author',
      description: 'd',
      image: 'http://wp.example/a.png',
      criteria: 'http://wp.example/?p=1',
      issuer: `${host}issuer`,
    },
    [`${host}issuer`]: {
      name: 'Blog',
      url: 'http://wp.example',
      email: false,
      revocationList: 'http://wp.example/r',
    },
  }
  return { input, documents, version: '1.0', name: 'Author', evidence: 1 }
}

function sertifier(): Form {
  const host = 'https://sertifier.example/ob/'
  const input = {
    '@context': v2,
    type: 'Assertion',
    id: `${host}assertion/841`,
    recipient: { type: 'email', hashed: false, identity: 'a@x.example' },
    issuedOn: '2022-01-31T10:05:24.6233333',
    badge: `${host}badge/1`,
    verification: { type: ['HostedBadge'] },
    evidence: { id: `${host}assertion/841`, narrative: 'Done' },
  }
  const documents = {
    [input.badge]: {
      '@context': v2,
      type: ['BadgeClass'],
      id: input.badge,
      name: 'Front end',
      description: 'd',
      image: 'https://sertifier.example/i.png',
      criteria: { narrative: 'c' },
      issuer: `${host}issuer/1`,
      tags: 'web',
    },
    [`${host}issuer/1`]: {
      '@context': v2,
      type: 'Issuer',
      id: `${host}issuer/1`,
      name: 'A',
      url: 'a.example',
    },
  }
  return { input, documents, version: '2.0', name: 'Front end', evidence: 1 }
}

const key = makeKey('RS256')
function signed(): Form & { list: string } {
  const host = 'https://signer.example/'
  const input = {
    '@context': v1,
    type: 'Assertion',
    id: 'urn:uuid:1f0a',
    uid: '77',
    recipient: { ...hashed, salt: 's' },
    issuedOn: '2016-01-01T00:00:00Z',
    badge: `${host}b.json`,
    verify: { type: 'signed', url: `${host}k.pem` },
  }
  const documents = {
    [input.badge]: {
      '@context': v1,
      name: 'S',
      description: 'd',
      image: `${host}i`,
      criteria: `${host}c`,
      issuer: `${host}i.json`,
    },
    [`${host}i.json`]: {
      '@context': v1,
      type: 'Issuer',
      name: 'S',
      url: host,
      revocationList: `${host}r.json`,
    },
    [`${host}k.pem`]: `\uFEFF${key.publicKeyPem.replaceAll('\n', '\r\n')}`,
  }
  const image = png(textChunk('openbadges', key.signJws(input)))
  return { input: image, documents, version: '1.1', name: 'S', evidence: 0, list: `${host}r.json` }
}

describe('upgradeFromOpenBadges2() of badges in the forms of platforms', () => {
  it.each([
    ['Moodle, 2.0 with its hosted copy', moodle],
    ['Badgr, 2.0 with its hosted copy', badgr],
    ['Badgr, 1.1', badgrOf11],
    ['Open Badge Factory, 2.0', factory],
    ['Mozilla, 1.0, an address in a PNG', backpack],
    ['Credly, 2.0', credly],
    ['BadgeOS, 1.0', badgeOs],
    ['Sertifier, 2.0', sertifier],
    ['signed 1.1 in a PNG', signed],
  ])('upgrades one of %s', async (_, form) => {
    const { input, documents, version, name, evidence } = form()
    const { credential, report } = await upgrade(input, documents)
    expect([report.version, credential.name]).toEqual([version, name])
    expect(credential.evidence).toHaveLength(evidence + 1)
    const own = { created: '2026-11-22T00:00:00Z' }
    const proved = await signCredential(credential, pretend.signer, own)
    expect((await verify(proved, { now: own.created })).verdict).toBe('valid')
  })

  it('finds the hosted copies of Moodle and Badgr the same', async () => {
    for (const { input, documents } of [moodle(), badgr()]) {
      const { signature } = (await upgrade(input, documents)).report
      expect(signature).toMatchObject({ state: 'none', hosted: { copy: 'same', allowedByIssuer: true } })
    }
  })

  it('refuses what Credly leaves of a revoked badge, and one with another date than its copy', async () => {
    const { input, documents } = credly()
    const id = (input as Loose)['id'] as string
    expect(await codeOf(input, { ...documents, [id]: { revoked: true } })).toBe('UPGRADE_REVOKED')
    expect(await codeOf({ revoked: true })).toBe('UPGRADE_REVOKED')
    const copy = { ...(input as Loose), issuedOn: '2020-05-22T00:00:00.000Z' }
    expect(await codeOf(input, { ...documents, [id]: copy })).toBe('UPGRADE_HOSTED_COPY_DIFFERS')
  })

  it('finds a badge with a number in a list by that number as text', async () => {
    const { input, documents } = badgeOs()
    const listed = (list: Loose) => codeOf(input, { ...documents, 'http://wp.example/r': list })
    expect(await listed({ '412': 'In error' })).toBe('UPGRADE_REVOKED')
    expect(await listed({ '4120': 'In error' })).toBeUndefined()
  })

  it('takes a badge without end, and refuses an end that says nothing, or cannot be read', async () => {
    const { input, documents } = sertifier()
    expect((await upgrade(input, documents)).credential).not.toHaveProperty('validUntil')
    for (const expires of ['', 'never']) {
      expect(await codeOf({ ...(input as Loose), expires }, documents)).toBe('UPGRADE_VALUE_INVALID')
    }
    expect(await codeOf({ ...(input as Loose), issuedOn: '' }, documents)).toBe('UPGRADE_VALUE_INVALID')
  })

  it('checks a signed badge in a PNG by its key, and its list of revocations', async () => {
    const { input, documents, list } = signed()
    const standing = await upgrade(input, { ...documents, [list]: { 78: 'In error' } })
    expect(standing.report).toMatchObject({
      signature: { state: 'keyByAddress', allowedByIssuer: true },
      revocation: { state: 'notRevoked' },
    })
    expect(await codeOf(input, { ...documents, [list]: { 77: 'In error' } })).toBe('UPGRADE_REVOKED')
  })
})
