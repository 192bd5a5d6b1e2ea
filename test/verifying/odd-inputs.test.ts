import { describe, expect, it } from 'vitest'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'

const now = '2026-11-22T02:00:00Z'
const refuse = () => {
  throw new Error('no answer')
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function givenAway(): Uint8Array {
  const bytes = new TextEncoder().encode('{}')
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] })
  return bytes
}

class UnwillingBytes extends Uint8Array {
  override subarray(): never {
    return refuse()
  }
  override filter(): never {
    return refuse()
  }
}

describe('verify() and the name of a file', () => {
  it.each(['badge.json', './my badges/ona.png', 'C:\\badges\\e1.jwt', 'a/b.svg\n'])(
    'says to read the file first: %j',
    async (input) => {
      for (const given of [input, new TextEncoder().encode(input)]) {
        const { verdict, problems } = await verify(given, { now })
        expect(verdict).toBe('indeterminate')
        expect(problems[0]).toMatchObject({
          code: 'FORMAT_UNSUPPORTED',
          detail: expect.stringContaining('the name of a file, and not what is in it'),
          hint: 'Read the file first, and give its text or bytes.',
        })
      }
    },
  )

  it.each([
    '{"id":"badge.json"',
    '"badge.json"',
    'eyJhbGciOiJFZERTQSJ9.eyJpZCI6MX0.AAAA',
    'badge',
    `${'x'.repeat(300)}.json`,
  ])('takes no other text for one: %j', async (input) => {
    const { problems } = await verify(input, { now })
    expect(JSON.stringify(problems)).not.toContain('Read the file first')
  })
})

describe('verify() and inputs that answer for themselves', async () => {
  const issuer = pretendIssuer()
  const badge = await issuer.sign(sampleBadge(issuer.profile), { created: '2026-05-18T12:00:00Z' })
  const bytes = new TextEncoder().encode(JSON.stringify(badge))

  it.each<[string, object]>([
    ['a revoked proxy', revoked()],
    [
      'a proxy that refuses every question',
      new Proxy({}, { get: refuse, getPrototypeOf: refuse, ownKeys: refuse }),
    ],
    [
      'an object that throws when it is read',
      Object.defineProperty({}, 'id', { get: refuse, enumerable: true }),
    ],
    ['an object that throws when it is written', { toJSON: refuse }],
    ['bytes that were given away', givenAway()],
    ['what is called bytes and is none', Object.create(Uint8Array.prototype)],
  ])('reports %s, as credential and as endorsement', async (_, input) => {
    const report = await verify(input, { now })
    expect(report.verdict).toBe('invalid')
    expect(report.problems[0]).toMatchObject({ code: 'PARSING_ERROR', severity: 'error' })
    const { verdict, endorsements } = await verify(badge, { now, endorsements: [input] })
    expect(verdict).toBe('valid')
    expect(endorsements.every((endorsement) => endorsement.report.verdict === 'invalid')).toBe(true)
  })

  it.each<[string, unknown, string]>([
    ['a Promise', Promise.resolve(badge), 'a Promise: await it'],
    ['a Response', new Response(bytes), 'a Response'],
    ['a Blob', new Blob([bytes]), 'a Blob'],
    ['an ArrayBuffer', bytes.buffer, 'an ArrayBuffer'],
    ['another view of bytes', new DataView(bytes.buffer), 'a DataView'],
    ['a Map', new Map(Object.entries(badge)), 'a Map'],
    ['a Date', new Date(0), 'a Date'],
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['a number', 5, '5'],
    ['a function', () => badge, 'a function'],
  ])('refuses %s, since the caller is mistaken', async (_, input, found) => {
    const expected = `to be text, a Uint8Array or a parsed object, got ${found}`
    await expect(verify(input as never, { now })).rejects.toThrow(
      new TypeError(`Cannot verify: expected input ${expected}`),
    )
    await expect(verify(badge, { now, endorsements: [input as never] })).rejects.toThrow(
      new TypeError(`Cannot verify: expected endorsements[0] ${expected}`),
    )
    const statusLists = [{ credential: input as never }]
    await expect(verify(badge, { now, statusLists })).rejects.toThrow(
      new TypeError(`Cannot verify: expected statusLists[0].credential ${expected}`),
    )
  })

  it('reports what is JSON and not a credential, also as an instance of a class', async () => {
    class Own {
      readonly id = 'urn:example:own'
    }
    for (const input of [[], ['x'], {}, new Own(), '5', 'null'])
      expect(await verify(input, { now })).toMatchObject({
        verdict: expect.stringMatching('invalid|indeterminate'),
      })
  })

  it('reads an instance of a class as JSON.stringify() writes it', async () => {
    class Stored {
      toJSON() {
        return badge
      }
    }
    expect(await verify(new Stored(), { now })).toMatchObject({ verdict: 'valid' })
  })

  it('reads bytes as they are, for any result of their methods', async () => {
    expect(await verify(new UnwillingBytes(bytes), { now })).toMatchObject({ verdict: 'valid' })
  })

  it('verifies bytes as they were at the call', async () => {
    const changing = Uint8Array.from(bytes)
    const judging = verify(changing, { now })
    changing.fill(0x20)
    const report = await judging
    expect(report.verdict).toBe('valid')
  })
})

describe('verify() and JSON that has no part of a credential', () => {
  it.each(['{}', '[]', '[1, 2]', '{"name": "a package", "version": "1.0.0"}'])(
    'leaves %s undecided, and says what to ask for',
    async (input) => {
      const report = await verify(input, { now })
      expect(report.verdict).toBe('indeterminate')
      expect(report.problems.map(({ code }) => code)).toEqual(['NOT_A_CREDENTIAL'])
      expect(report.summary).toContain('JSON that has no part of a credential')
      expect(report.problems[0]?.hint).toContain('Ask for the credential')
    },
  )

  it.each(['@context', 'credentialSubject', 'proof', 'issuer', 'credentialStatus'])(
    'does not take what has %s for something else than a credential',
    async (name) => {
      const report = await verify({ [name]: {} }, { now })
      expect(report.verdict).toBe('invalid')
      expect(report.problems.map(({ code }) => code)).not.toContain('NOT_A_CREDENTIAL')
    },
  )

  it('keeps a badge invalid whose context or type was taken away', async () => {
    const issuer = pretendIssuer()
    const badge = await issuer.sign(sampleBadge(issuer.profile), { created: '2026-05-18T12:00:00Z' })
    const { '@context': _, ...withoutContext } = badge
    const { type: __, ...withoutType } = badge
    expect((await verify(withoutContext, { now })).verdict).toBe('invalid')
    expect((await verify(withoutType, { now })).verdict).toBe('invalid')
  })
})
