import { generateKeyPairSync, sign } from 'node:crypto'
import type { Profile, Signer } from '../../../src/index'
import type { UpgradeOptions } from '../../../src/interop/open-badges-2/index'
import { pretendIssuer } from '../../../src/testing'

/** Documents as tests write and change them. */
// biome-ignore lint/suspicious/noExplicitAny: tests break documents in every way.
export type Loose = Record<string, any>

export const issuerId = 'https://badges.example/issuers/7'
export const badgeId = 'https://badges.example/classes/5'
export const assertionId = 'https://badges.example/assertions/123'
export const keyId = 'https://badges.example/keys/1'
export const context = 'https://w3id.org/openbadges/v2'

export function issuerProfile(members: Loose = {}): Loose {
  return {
    '@context': context,
    id: issuerId,
    type: 'Issuer',
    name: 'Maker Society',
    url: 'https://badges.example',
    email: 'contact@badges.example',
    ...members,
  }
}

export function badgeClass(members: Loose = {}): Loose {
  return {
    '@context': context,
    id: badgeId,
    type: 'BadgeClass',
    name: 'Printmaster',
    description: 'Knows how to print in three dimensions.',
    image: 'https://badges.example/classes/5.png',
    criteria: { narrative: 'Pass the safety test.' },
    issuer: issuerId,
    ...members,
  }
}

/** An assertion whose badge class and issuer are embedded. */
export function assertion(members: Loose = {}, badge: Loose = {}, issuer: Loose = {}): Loose {
  return {
    '@context': context,
    id: assertionId,
    type: 'Assertion',
    recipient: { type: 'email', hashed: false, identity: 'alice@example.org' },
    issuedOn: '2016-12-31T23:59:59Z',
    verification: { type: 'hosted' },
    badge: badgeClass({ issuer: issuerProfile(issuer), ...badge }),
    ...members,
  }
}

const { signer, profile } = pretendIssuer()
export const pretend: { signer: Signer; profile: Profile } = { signer, profile }

export function options(changes: Partial<UpgradeOptions> = {}): UpgradeOptions {
  return { id: 'urn:example:upgraded', issuer: pretend.profile, now: '2026-11-22T00:00:00Z', ...changes }
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A key of the kind that an algorithm takes, and what it takes to sign with it. */
export function makeKey(algorithm: 'RS256' | 'ES256', bits = 2048) {
  const { privateKey, publicKey } =
    algorithm === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: bits })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }) as string
  const signJws = (payload: unknown, header: Loose = {}): string => {
    const data = `${encode({ alg: algorithm, ...header })}.${encode(payload)}`
    const key = algorithm === 'RS256' ? privateKey : { key: privateKey, dsaEncoding: 'ieee-p1363' as const }
    return `${data}.${sign('sha256', Buffer.from(data), key).toString('base64url')}`
  }
  return { publicKeyPem, signJws }
}

export type TestKey = ReturnType<typeof makeKey>

export function keyDocument({ publicKeyPem }: TestKey, members: Loose = {}): Loose {
  return {
    '@context': context,
    type: 'CryptographicKey',
    id: keyId,
    owner: issuerId,
    publicKeyPem,
    ...members,
  }
}

/** Documents supplied with a signed badge, by address. */
export function signedDocuments(
  key: TestKey,
  issuer: Loose = {},
  keyMembers: Loose = {},
): Record<string, object> {
  return {
    [issuerId]: issuerProfile({ publicKey: keyId, ...issuer }),
    [keyId]: keyDocument(key, keyMembers),
  }
}

export function signedAssertion(members: Loose = {}): Loose {
  return assertion({ verification: { type: 'signed', creator: keyId }, ...members })
}
