import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimOffer } from '../../../src/model/generated/documents'
import { claimCode, claimSerial } from '../../../src/programme/claim/claim-code'
import type { Claim, EarlierClaims } from '../../../src/programme/claim/judge-claim'
import { judgeClaim } from '../../../src/programme/claim/judge-claim'
import { runs, withRuns } from '../../support/runs'
import { otherSpellings } from '../../support/spellings'
import { offerOf, secretOf, single } from './offers'

const secret = secretOf(1)
const limit = 4
const offers: Record<string, ClaimOffer> = {
  shared: offerOf({ limit }),
  single: offerOf({ ...single, limit }),
  rotating: offerOf({ codes: 'rotating', everySeconds: 60, limit }),
}
const start = Date.parse('2026-09-12T14:00:00Z')
const instantOf = (minute: number) => new Date(start + minute * 60_000)

/** Whose id it is: the test makes each spelling from the id of somebody. */
const users = Array.from({ length: 7 }, (_, index) => `urn:example:user:${index + 1}`)
const owners = new Map(
  users.flatMap((id) => [id, ...otherSpellings(id)].map((other) => [other, id] as const)),
)
const ownerOf = (claimant: string) => owners.get(claimant) as string

/** A platform: the table of granted claims, with one unique index, and requests that have read it and not yet written. */
class Platform {
  readonly keys = new Set<string>()
  readonly claims: Claim[] = []
  private readonly waiting: { request: Request; earlier: EarlierClaims }[] = []
  private readonly offer: ClaimOffer

  constructor(offer: ClaimOffer) {
    this.offer = offer
  }

  read(request: Request): void {
    const serial = claimSerial(request.code)
    const bySerial = this.claims.find((claim) => serial !== undefined && claim.serial === serial)
    const byClaimant = this.claims.find(({ claimant }) => ownerOf(claimant) === ownerOf(request.claimant))
    this.waiting.push({ request, earlier: { count: this.claims.length, byClaimant, bySerial } })
  }

  /** Writes what one of the waiting requests comes to; one whose key is taken reads again. */
  write(which: number): void {
    const [one] = this.waiting.splice(which % Math.max(1, this.waiting.length), 1)
    if (!one) return
    const { isRight, ...request } = one.request
    const judged = judgeClaim({ offer: this.offer, secret, ...request, previous: one.earlier })
    expect(judged.granted && !isRight).toBe(false)
    if (!judged.granted) return
    if (judged.unique.some((key) => this.keys.has(key))) this.read(one.request)
    else {
      for (const key of judged.unique) this.keys.add(key)
      this.claims.push(judged.claim)
    }
  }

  finish(): void {
    while (this.waiting.length > 0) this.write(0)
  }
}

interface Request {
  code: string
  claimant: string
  at: Date
  /** Whether the code is one of the offer at that time, by the name under which the test made it. */
  isRight: boolean
}

/** What people send: right codes, those of other cards, offers, secrets and times, and nonsense. */
function requests(offer: ClaimOffer): fc.Arbitrary<Request> {
  const other = { ...offer, id: 'https://havenlab.example/offers/other' }
  const wide = { ...offer, limit: limit + 3 }
  const make = (key: Uint8Array, made: ClaimOffer, number: number, minute: number) => {
    if (made.codes === 'single') return claimCode(key, made, { serial: number })
    return made.codes === 'rotating' ? claimCode(key, made, { at: instantOf(minute) }) : claimCode(key, made)
  }
  return fc
    .record({
      minute: fc.integer({ min: 0, max: 10 }),
      ago: fc.integer({ min: -1, max: 3 }),
      number: fc.integer({ min: 1, max: limit + 3 }),
      from: fc.constantFrom('own', 'own', 'own', 'own', 'other', 'stolen', 'changed', 'text'),
      text: fc.string(),
      who: fc.oneof(fc.constantFrom(...users), fc.constantFrom(...owners.keys())),
    })
    .map(({ minute, ago, number, from, text, who }) => {
      const own = make(secret, wide, number, minute - ago)
      const codes: Record<string, string> = {
        own,
        other: make(secret, { ...other, limit: limit + 3 }, number, minute),
        stolen: make(secretOf(2), wide, number, minute),
        changed: own.replace(/.$/, (last) => (last === '7' ? '8' : '7')),
        text,
      }
      const isOfNow = offer.codes !== 'rotating' || ago === 0 || ago === 1
      const isCard = offer.codes !== 'single' || number <= limit
      return {
        code: codes[from] as string,
        claimant: who,
        at: instantOf(minute),
        isRight: from === 'own' && isOfNow && isCard,
      }
    })
}

describe('judgeClaim() under any requests', () => {
  it.each(Object.entries(offers))(
    'judgeClaim() grants no more than the limit, once for each claimant and card, to right codes only: %s',
    (_, offer) => {
      const steps = fc.array(
        fc.oneof(
          requests(offer).map((request) => ({ request })),
          fc.nat({ max: 5 }).map((write) => ({ write })),
        ),
        { minLength: 20, maxLength: 80, size: 'max' },
      )
      let mostGranted = 0
      fc.assert(
        fc.property(steps, (all) => {
          const platform = new Platform(offer)
          const honest = new Set<string>()
          for (const step of all)
            if ('write' in step) platform.write(step.write)
            else {
              platform.read(step.request)
              if (step.request.isRight) honest.add(ownerOf(step.request.claimant))
            }
          platform.finish()
          const { claims } = platform
          const cards = claims.map(({ serial }) => serial)
          expect(claims.length).toBeLessThanOrEqual(limit)
          expect(new Set(claims.map(({ claimant }) => ownerOf(claimant))).size).toBe(claims.length)
          if (offer.codes === 'single') expect(new Set(cards).size).toBe(claims.length)
          // No honest claimant is left out while there is room.
          else expect(claims.length).toBe(Math.min(limit, honest.size))
          mostGranted = Math.max(mostGranted, claims.length)
        }),
        { numRuns: runs(200) },
      )
      expect(mostGranted).toBe(limit)
    },
    withRuns.timeout,
  )
})
