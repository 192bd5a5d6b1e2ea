import { describe, expect, it } from 'vitest'
import { claimCode } from '../../../src/programme/claim/claim-code'
import type { Claim, ClaimJudgement, JudgeClaimOptions } from '../../../src/programme/claim/judge-claim'
import { judgeClaim } from '../../../src/programme/claim/judge-claim'
import { otherSpellings } from '../../support/spellings'
import { during, offerOf, rotating, secretOf, single } from './offers'

const secret = secretOf(1)
const ona = 'urn:example:user:ona'
const codeOf = (serial: number) => claimCode(secret, offerOf(single), { serial })
const claimOf = (change: Partial<Claim> = {}): Claim => ({
  offer: offerOf().id,
  claimant: ona,
  at: during,
  ...change,
})

function judge(change: Partial<JudgeClaimOptions> = {}): ClaimJudgement {
  return judgeClaim({
    offer: offerOf(),
    secret,
    code: claimCode(secret, offerOf()),
    claimant: ona,
    at: during,
    previous: { count: 0 },
    ...change,
  })
}

describe('judgeClaim()', () => {
  it('judgeClaim() grants a right code, and names the keys of the claim', () => {
    const { id } = offerOf()
    expect(judge()).toEqual({
      granted: true,
      claim: { offer: id, claimant: ona, at: during },
      unique: [`${id}|claimant|${ona}`, `${id}|place|1`],
    })
    const offer = offerOf({ ...single, task: 'https://havenlab.example/activities/open-day#there' })
    expect(judge({ offer, code: codeOf(3), at: new Date(during), previous: { count: 2 } })).toEqual({
      granted: true,
      claim: { offer: id, task: offer.task, claimant: ona, serial: 3, at: during },
      unique: [`${id}|claimant|${ona}`, `${id}|serial|3`],
    })
  })

  it.each(['3', 'ona', 'ona@example.org', 'urn:x:ona|serial'])(
    'judgeClaim() refuses the claimant %s, who cannot be a participant or can be taken for another key',
    (claimant) => {
      expect(() => judge({ offer: offerOf(single), code: codeOf(3), claimant })).toThrow(
        /expected claimant to be an absolute URI .* such as urn:uuid:… or did:…, got/,
      )
    },
  )

  it.each([
    ['2026-09-12T13:59:59.999Z', 'CLAIM_NOT_OPEN'],
    ['2026-09-12T14:00:00Z', undefined],
    ['2026-09-12T16:00:00+02:00', undefined],
    ['2026-09-12T18:00:00Z', undefined],
    ['2026-09-12T18:00:00.001Z', 'CLAIM_CLOSED'],
  ])('judgeClaim() at %s: %s', (at, code) => {
    expect(judge({ at })).toMatchObject(code === undefined ? { granted: true } : { granted: false, code })
  })

  it('judgeClaim() reads a code as people type it', () => {
    const code = claimCode(secret, offerOf())
    const [lower, loose] = [code.toLowerCase(), code.replaceAll('-', ' \u2011 ')]
    const lookalike = code.replaceAll('1', 'l').replaceAll('0', 'o')
    for (const typed of [lower, loose, lookalike, ` ${code}\u200b\n`, code.replaceAll('-', '')])
      expect(judge({ code: typed })).toMatchObject({ granted: true })
    const card = codeOf(2)
    for (const typed of [card.replaceAll('-', ''), `0${card}`, `O${card.toLowerCase()}`])
      expect(judge({ offer: offerOf(single), code: typed })).toMatchObject({ claim: { serial: 2 } })
  })

  it.each([
    ['nothing', ''],
    ['a shared code with a number', `1-${claimCode(secret, offerOf())}`],
    ['a code that is too short', claimCode(secret, offerOf()).slice(1)],
    ['a code that is too long', `${claimCode(secret, offerOf())}0`],
    ['a letter that no code has', claimCode(secret, offerOf()).replace(/.$/, 'U')],
    ['the code of another secret', claimCode(secretOf(2), offerOf())],
    ['the code of another offer', claimCode(secret, offerOf({ id: 'urn:example:other' }))],
    ['the code of another kind', codeOf(1).slice(2)],
    ['a megabyte', 'A'.repeat(1_000_000)],
  ])('judgeClaim() refuses %s as a wrong code', (_, code) => {
    expect(judge({ code })).toEqual({ granted: false, code: 'CLAIM_CODE_WRONG' })
  })

  it('judgeClaim() refuses each change of one character', () => {
    const code = claimCode(secret, offerOf())
    for (let index = 0; index < code.length; index++) {
      if (code[index] === '-') continue
      const other = code[index] === 'A' ? 'B' : 'A'
      const changed = code.slice(0, index) + other + code.slice(index + 1)
      expect(judge({ code: changed })).toEqual({ granted: false, code: 'CLAIM_CODE_WRONG' })
    }
  })

  it('judgeClaim() takes no card for another, none beyond the limit, and none without its number', () => {
    const offer = offerOf(single)
    const beyond = claimCode(secret, offerOf({ ...single, limit: 4 }), { serial: 4 })
    for (const code of [
      codeOf(1).replace(/^1/, '2'),
      codeOf(1).slice(2),
      beyond,
      codeOf(1).replace(/^1/, '0'),
    ])
      expect(judge({ offer, code })).toEqual({ granted: false, code: 'CLAIM_CODE_WRONG' })
  })

  it('judgeClaim() takes the present rotating code and the one before, and no other', () => {
    const offer = offerOf(rotating)
    const codeAt = (at: string) => claimCode(secret, offer, { at })
    const codes = ['14:57:59Z', '14:58:00Z', '14:59:00Z', '15:00:00Z', '15:01:00Z'].map((time) =>
      codeAt(`2026-09-12T${time}`),
    )
    const granted = codes.map((code) => judge({ offer, code, at: '2026-09-12T15:00:30Z' }).granted)
    expect(granted).toEqual([false, false, true, true, false])
  })

  it('judgeClaim() asks for time, code, claimant, card and limit, in this order', () => {
    const offer = offerOf({ ...single, limit: 3 })
    const earlier = claimOf({ serial: 1 })
    const all = { byClaimant: earlier, bySerial: claimOf({ claimant: 'urn:x:1', serial: 2 }), count: 3 }
    const code = codeOf(2)
    const order = [
      judge({ offer, code: 'wrong', at: '2026-09-13T00:00:00Z', previous: { count: 3 } }),
      judge({ offer, code: 'wrong', previous: { ...all, bySerial: undefined } }),
      judge({ offer, code, previous: all }),
      judge({ offer, code, previous: { ...all, byClaimant: undefined } }),
      judge({ offer, code, previous: { count: 3 } }),
    ]
    expect(order).toEqual([
      { granted: false, code: 'CLAIM_CLOSED' },
      { granted: false, code: 'CLAIM_CODE_WRONG' },
      { granted: false, code: 'CLAIM_REPEATED', earlier },
      { granted: false, code: 'CLAIM_CODE_USED' },
      { granted: false, code: 'CLAIM_LIMIT_REACHED' },
    ])
  })

  it('judgeClaim() tells no one without a right code of earlier claims, and no one of those of others', () => {
    const offer = offerOf(single)
    const bySerial = claimOf({ claimant: 'urn:x:secret-user', serial: 2 })
    const wrong = codeOf(2).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    const previous = { count: 3, byClaimant: claimOf(), bySerial }
    expect(judge({ offer, code: wrong, previous })).toEqual(judge({ offer, code: wrong }))
    const used = judge({ offer, code: codeOf(2), previous: { count: 1, bySerial } })
    expect(JSON.stringify(used)).not.toContain('secret-user')
  })

  it.each(otherSpellings(ona))(
    'judgeClaim() grants one claim to a claimant in two spellings: %s',
    (other) => {
      const keysOf = (claimant: string) => {
        const judged = judge({ claimant })
        return judged.granted ? judged.unique : []
      }
      expect(keysOf(other)).toEqual(keysOf(ona))
      const repeated = judge({ claimant: other, previous: { count: 1, byClaimant: claimOf() } })
      // Were it somebody else after all, the claim would say who has claimed.
      expect(repeated).toEqual({ granted: false, code: 'CLAIM_REPEATED' })
    },
  )

  it('judgeClaim() returns of an earlier claim nothing else that a database has', () => {
    const row = { ...claimOf(), id: 7, address: '192.0.2.1', session: 'secret' }
    expect(judge({ previous: { count: 1, byClaimant: row } })).toEqual({
      granted: false,
      code: 'CLAIM_REPEATED',
      earlier: claimOf(),
    })
  })

  it.each([
    [
      { previous: { count: 0, byClaimant: claimOf({ claimant: 'urn:x:1' }) } },
      /previous\.byClaimant to be a claim of the claimant/,
    ],
    ...[Object.create(null), { toString: () => 'urn:example:user:1' }, Symbol('x'), undefined].map(
      (claimant) =>
        [
          { previous: { count: 0, byClaimant: { ...claimOf(), claimant } } },
          /previous\.byClaimant to be a claim of the claimant/,
        ] as [object, RegExp],
    ),
    [
      { previous: { count: 0, byClaimant: claimOf({ offer: 'urn:x:1' }) } },
      /previous\.byClaimant\.offer to be the id of the offer/,
    ],
    [{ previous: { count: 0, bySerial: claimOf() } }, /previous\.bySerial to be a claim with the card/],
    [
      { offer: offerOf(single), code: codeOf(1), previous: { count: 0, bySerial: claimOf({ serial: 2 }) } },
      /previous\.bySerial/,
    ],
    [{ previous: { count: -1 } }, /previous\.count to be a whole number from 0 on/],
    [{ previous: {} }, /previous\.count/],
    [{ claimant: ' ' }, /claimant to be an absolute URI for the account/],
    [{ code: undefined }, /expected code to be a text/],
    [{ at: 'today' }, /expected at to be an instant/],
    [{ secret: 'x'.repeat(40) }, /expected secret to be a Uint8Array, got a text$/],
    [{ secret: secret.subarray(8) }, /at least 32 random bytes, got one of 24 bytes$/],
    [{ offer: offerOf({ closesAt: during, opensAt: during }) }, /offer to be valid .*closesAt/],
    [{ offers: [] }, /unknown option offers/],
  ])('judgeClaim() refuses options that cannot be right: %#', (change, message) => {
    expect(() => judge(change as object)).toThrow(message)
  })

  it('judgeClaim() repeats neither a code nor a secret in an error', () => {
    const code = claimCode(secret, offerOf())
    for (const change of [{ at: 'x' }, { claimant: '' }, { previous: { count: 0, bySerial: claimOf() } }])
      try {
        judge({ code, ...(change as object) })
        expect.unreachable()
      } catch (error) {
        expect(`${error} ${JSON.stringify(error)}`).not.toContain(code.slice(0, 9))
      }
  })
})
