import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { ExpectedRecipient } from '../../src/verifying/read-recipient'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer()
const holder = pretendIssuer('Pretend learner').profile.id
const email = 'a@example.com'
const hashOf = (algorithm: 'sha256' | 'md5', text: string) =>
  `${algorithm}$${createHash(algorithm).update(text).digest('hex')}`

/** A signed badge whose subject has these members instead of its id. */
async function badgeAbout(subject: object) {
  const badge = sampleBadge(issuer.profile)
  const { id: _, ...rest } = badge.credentialSubject as unknown as JsonObject
  return issuer.sign({ ...badge, credentialSubject: { ...rest, ...subject } }, { created })
}

function identity(identityHash: string, more: object = {}) {
  return { type: 'IdentityObject', hashed: true, identityHash, identityType: 'emailAddress', ...more }
}

const salted = identity(hashOf('sha256', `${email}Kosher`), { salt: 'Kosher' })

async function judge(subject: object, recipient: ExpectedRecipient) {
  return verify(await badgeAbout(subject), { now, recipient })
}

describe('verify() and the recipient', () => {
  it('reproduces the hash of the Open Badges example', async () => {
    const official = identity('sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399', {
      salt: 'Kosher',
    })
    expect(official).toEqual(salted)
    const report = await judge({ identifier: [official] }, { identifier: email })
    expect(report).toMatchObject({ verdict: 'valid', recipient: { verdict: 'valid' } })
    expect(report.recipient?.reason).toBe('It is about a@example.com')
  })

  it.each<[string, object, ExpectedRecipient]>([
    ['its id', { id: holder }, { id: holder }],
    ['a salted SHA-256', { identifier: [salted] }, { identifier: email }],
    ['one that is no list', { identifier: salted }, { identifier: email }],
    [
      'capital hexadecimal digits',
      { identifier: [identity(`sha256$${hashOf('sha256', email).slice(7).toUpperCase()}`)] },
      { identifier: email },
    ],
    ['an MD5', { identifier: [identity(hashOf('md5', `${email}s`), { salt: 's' })] }, { identifier: email }],
    ['an MD5 without salt', { identifier: [identity(hashOf('md5', email))] }, { identifier: email }],
    [
      'an empty salt',
      { identifier: [identity(hashOf('sha256', email), { salt: '' })] },
      { identifier: email },
    ],
    ['a plain identifier', { identifier: [identity(email, { hashed: false })] }, { identifier: email }],
    [
      'the second of two',
      { identifier: [identity(hashOf('sha256', 'b@example.com')), salted] },
      { identifier: email },
    ],
    [
      'letters beyond ASCII',
      { identifier: [identity(hashOf('sha256', 'rasa@paštas.example'))] },
      { identifier: 'rasa@paštas.example' },
    ],
    ['both', { id: holder, identifier: [salted] }, { id: holder, identifier: email }],
    ['its id, where it has no identifier', { id: holder }, { id: holder, identifier: email }],
  ])('is valid by %s', async (_, subject, recipient) => {
    const report = await judge(subject, recipient)
    expect(report).toMatchObject({ verdict: 'valid', recipient: { verdict: 'valid' } })
  })

  it.each<[string, object, ExpectedRecipient]>([
    ['another id', { id: holder }, { id: `${holder}x` }],
    ['another address', { identifier: [salted] }, { identifier: 'b@example.com' }],
    ['a capital letter', { identifier: [salted] }, { identifier: 'A@example.com' }],
    ['a space', { identifier: [salted] }, { identifier: 'a@example.com ' }],
    ['another salt', { identifier: [{ ...salted, salt: 'kosher' }] }, { identifier: email }],
    ['no salt', { identifier: [identity(salted.identityHash)] }, { identifier: email }],
    ['the hash itself', { identifier: [salted] }, { identifier: salted.identityHash }],
    ['a hash that is called plain', { identifier: [{ ...salted, hashed: false }] }, { identifier: email }],
    ['half of a hash', { identifier: [identity(salted.identityHash.slice(0, 39))] }, { identifier: email }],
    [
      'the id of somebody else beside the right address',
      { id: holder, identifier: [salted] },
      { id: `${holder}x`, identifier: email },
    ],
    [
      'another address beside the right id',
      { id: holder, identifier: [salted] },
      { id: holder, identifier: 'b@example.com' },
    ],
  ])('is not valid with %s', async (_, subject, recipient) => {
    const report = await judge(subject, recipient)
    expect(report).toMatchObject({ verdict: 'invalid', recipient: { verdict: 'invalid' } })
    expect(codesOf(report, 'error')).toEqual(['RECIPIENT_MISMATCH'])
    expect(report.summary).toContain('about somebody else')
    expect(report.sections.integrity.verdict).toBe('valid')
  })

  it.each<[string, object, ExpectedRecipient]>([
    ['an id where the subject has only an identifier', { identifier: [salted] }, { id: holder }],
    ['an identifier where the subject has only an id', { id: holder }, { identifier: email }],
    [
      'an identifier that is hashed in an unknown way',
      { identifier: [identity('sha512$00')] },
      { identifier: email },
    ],
    [
      'an identifier that claims to be hashed and is not',
      { identifier: [identity(email)] },
      { identifier: email },
    ],
  ])('cannot tell by %s', async (_, subject, recipient) => {
    const report = await judge(subject, recipient)
    expect(report).toMatchObject({ verdict: 'indeterminate', recipient: { verdict: 'indeterminate' } })
    expect(codesOf(report, 'indeterminate')).toContain('RECIPIENT_UNKNOWN')
  })

  it('is not part of a report that nobody asked it of', async () => {
    const report = await verify(await badgeAbout({ id: holder }), { now })
    expect(Object.keys(report)).not.toContain('recipient')
  })

  it('says that it did not run where the document could not be read', async () => {
    const report = await verify('{', { now, recipient: { id: holder } })
    expect(report.recipient?.verdict).toBe('indeterminate')
  })

  it('is asked of the credential, not of its endorsements', async () => {
    const badge = await badgeAbout({ id: holder })
    const report = await verify(badge, { now, recipient: { id: holder }, endorsements: [badge] })
    expect(report.endorsements[0]?.report.recipient).toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['recipient', {}],
    ['recipient', 'a@example.com'],
    ['recipient', null],
    ['email', { email: 'a@example.com' }],
    ['recipient.id', { id: '' }],
    ['recipient.identifier', { identifier: 5 }],
  ])('refuses a misuse of %s', async (option, recipient) => {
    const judged = verify('{}', { now, recipient: recipient as ExpectedRecipient })
    await expect(judged).rejects.toThrow(TypeError)
    await expect(verify('{}', { now, recipient: recipient as ExpectedRecipient })).rejects.toThrow(option)
  })
})
