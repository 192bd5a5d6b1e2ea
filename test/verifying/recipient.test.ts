import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { emailVariants } from '../../src/model/email-variants'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { ExpectedRecipient } from '../../src/verifying/options/read-recipient'
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

const plainly = identity(email, { hashed: false })
const other = identity('b@example.com', { hashed: false })
const hex = hashOf('sha256', email).slice(7)
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
    [
      'a salt of one space',
      { identifier: [identity(hashOf('sha256', `${email} `), { salt: ' ' })] },
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
    ['the second that is asked for', { identifier: [salted] }, { identifier: ['b@example.com', email] }],
    ['a mailto: id', { id: `mailto:${email}` }, { identifier: email }],
    ['a mailto: id with escapes', { id: 'MAILTO:a%40example.com' }, { identifier: email }],
    ['mailto: before the address asked for', { identifier: [salted] }, { identifier: `mailto:${email}` }],
    ['mailto: asked for as an id', { identifier: [salted] }, { id: `mailto:${email}` }],
    [
      'a spelling of the address asked for',
      { identifier: [identity(hashOf('sha256', 'John.Doe@example.com'))] },
      { identifier: emailVariants('john.doe@EXAMPLE.com') },
    ],
    [
      'one address of several, hashed beside a plain one of another person',
      { identifier: [other, salted] },
      { identifier: ['c@example.com', ...emailVariants('A@example.com')] },
    ],
    [
      'an address beside a malformed hash',
      { identifier: [identity('sha256$00'), salted] },
      { identifier: email },
    ],
    [
      'a name where a name is asked for',
      { identifier: [{ ...plainly, identityHash: 'Rasa', identityType: 'name' }] },
      { identifier: 'Rasa', identifierType: 'name' },
    ],
    [
      'a type of its own',
      { identifier: [{ ...salted, identityType: 'ext:school' }] },
      { identifier: email, identifierType: 'ext:school' },
    ],
  ])('is valid by %s', async (_, subject, recipient) => {
    const report = await judge(subject, recipient)
    expect(report).toMatchObject({ verdict: 'valid', recipient: { verdict: 'valid' } })
  })

  it.each<[string, object, ExpectedRecipient]>([
    ['another id', { id: holder }, { id: `${holder}x` }],
    ['two other addresses', { identifier: [salted] }, { identifier: ['b@example.com', 'c@example.com'] }],
    ['a mailto: id of another', { id: 'mailto:b@example.com' }, { identifier: email }],
    [
      'a name beside another address',
      { identifier: [other, { ...plainly, identityType: 'name' }] },
      { identifier: email },
    ],
    ['another address', { identifier: [salted] }, { identifier: 'b@example.com' }],
    ['no spelling of it', { identifier: [salted] }, { identifier: emailVariants('B@example.com') }],
    [
      'a name that is hashed as if it were an address',
      { identifier: [other, { ...salted, identityType: 'name' }] },
      { identifier: [email, 'c@example.com'] },
    ],
    ['a capital letter', { identifier: [salted] }, { identifier: 'A@example.com' }],
    ['a space', { identifier: [salted] }, { identifier: 'a@example.com ' }],
    ['another salt', { identifier: [{ ...salted, salt: 'kosher' }] }, { identifier: email }],
    [
      'a salt of one space that is not in the hash',
      { identifier: [identity(hashOf('sha256', email), { salt: ' ' })] },
      { identifier: email },
    ],
    [
      'an empty salt where a space is in the hash',
      { identifier: [identity(hashOf('sha256', `${email} `), { salt: '' })] },
      { identifier: email },
    ],
    [
      'a salt before the address in the hash',
      { identifier: [identity(hashOf('sha256', ` ${email}`), { salt: ' ' })] },
      { identifier: email },
    ],
    ['no salt', { identifier: [identity(salted.identityHash)] }, { identifier: email }],
    ['the hash itself', { identifier: [salted] }, { identifier: salted.identityHash }],
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
    expect(report.summary).toContain('about another person or organisation')
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
    ['a hash that is called plain', { identifier: [{ ...salted, hashed: false }] }, { identifier: email }],
    [
      'that hash, asked for',
      { identifier: [{ ...salted, hashed: false }] },
      { identifier: salted.identityHash },
    ],
    ['half of a hash', { identifier: [identity(salted.identityHash.slice(0, 39))] }, { identifier: email }],
    ['an MD5 of the length of SHA-256', { identifier: [identity(`md5$${hex}`)] }, { identifier: email }],
    [
      'a SHA-256 of the length of MD5',
      { identifier: [identity(`sha256$${hex.slice(32)}`)] },
      { identifier: email },
    ],
    ['capital letters in the algorithm', { identifier: [identity(`SHA256$${hex}`)] }, { identifier: email }],
    ['a hash without its algorithm', { identifier: [identity(hex)] }, { identifier: email }],
    [
      'base64',
      { identifier: [identity(`sha256$${Buffer.from(hex, 'hex').toString('base64')}`)] },
      { identifier: email },
    ],
    [
      'a malformed hash beside another address',
      { identifier: [identity('sha256$00'), other] },
      { identifier: email },
    ],
    [
      'a name that equals the address',
      { identifier: [{ ...plainly, identityType: 'name' }] },
      { identifier: email },
    ],
    [
      'the hash of the address as a user name',
      { identifier: [{ ...salted, identityType: 'userName' }] },
      { identifier: email },
    ],
    [
      'an address where a name is asked',
      { identifier: [plainly] },
      { identifier: email, identifierType: 'name' },
    ],
    ['two addresses in a mailto: id', { id: `mailto:${email},b@example.com` }, { identifier: email }],
    ['a mailto: id with a broken escape', { id: 'mailto:a%FF@example.com' }, { identifier: email }],
  ])('cannot tell by %s', async (_, subject, recipient) => {
    const report = await judge(subject, recipient)
    expect(report).toMatchObject({ verdict: 'indeterminate', recipient: { verdict: 'indeterminate' } })
    expect(codesOf(report, 'indeterminate')).toContain('RECIPIENT_UNKNOWN')
  })

  it('names the one of several that matches, and those that do not', async () => {
    const subject = { identifier: [salted] }
    const same = await judge(subject, { identifier: ['b@example.com', email] })
    expect(same.recipient?.reason).toBe('It is about a@example.com')
    const another = await judge(subject, { identifier: ['b@example.com', 'A@example.com'] })
    expect(another.recipient?.reason).toBe(
      'It is not about b@example.com or A@example.com. Capital and small letters are different here.',
    )
  })

  it('names only what matches where the other could not be compared', async () => {
    const report = await judge({ id: holder }, { id: holder, identifier: email })
    expect(report.recipient?.reason).toBe(`It is about ${holder}`)
  })

  it('stops where hashing would take more work than the document allows', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({
      ...salted,
      salt: `${index}${'x'.repeat(180)}`,
    }))
    const identifier = Array.from({ length: 32 }, (_, index) => `${index}@example.com`)
    const report = await judge({ identifier: many }, { identifier })
    expect([report.verdict, codesOf(report)]).toEqual([
      'indeterminate',
      expect.arrayContaining(['WORK_LIMIT_EXCEEDED']),
    ])
  })

  it('is not part of a report without the option', async () => {
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
    ['recipient.identifier', { identifier: [] }],
    ['recipient.identifier', { identifier: Array(33).fill(email) }],
    ['recipient.identifier[1]', { identifier: [email, ''] }],
    ['recipient.identifierType', { identifier: email, identifierType: 'email' }],
    ['recipient.identifierType', { identifier: email, identifierType: 'toString' }],
    ['identifierType', { id: holder, identifierType: 'name' }],
  ])('refuses a misuse of %s', async (option, recipient) => {
    const judged = verify('{}', { now, recipient: recipient as ExpectedRecipient })
    await expect(judged).rejects.toThrow(TypeError)
    await expect(verify('{}', { now, recipient: recipient as ExpectedRecipient })).rejects.toThrow(option)
  })

  it.each<[string, unknown]>([
    ['got a list of 33', { identifier: Array(33).fill(email) }],
    ['got a list of 0', { identifier: [] }],
    ['got 5', { identifier: 5 }],
    ['got an empty text', { identifier: [email, ''] }],
    ['got neither', {}],
    ['got a text', 'a@example.com'],
    ['got "mail"', { identifier: email, identifierType: 'mail' }],
  ])('says of a misuse what it got, and no address: %s', async (got, recipient) => {
    const refusal = await verify('{}', { now, recipient: recipient as ExpectedRecipient }).catch(String)
    expect(refusal).toContain(got)
    expect(refusal).not.toMatch(/@/)
  })
})
