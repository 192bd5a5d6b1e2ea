import { Hono } from 'hono'
import type { Claim, ClaimJudgement, EarlierClaims, Progress } from 'quality-label'
import { judgeClaim } from 'quality-label'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { SqlClient } from '../../database'
import type { Env, Guards } from '../../http'
import { issuerFor, readJson } from '../../http'
import { asObject, assertKnown, badRequest, RequestProblem } from '../../problem'
import type { Services } from '../../services'
import { orRefuse } from '../refuse'
import { documentOf } from '../rows'
import { appendEvent, findParticipation } from './log'
import { requireOffer } from './offers'
import { readAccount } from './participations'

const mostBytes = 16 * 1024
/** Wrong codes of one account in a minute, in each process. */
const wrongCodes = 5
/** The code, then what the database knows; a third time only if it knows more by then. */
const mostRounds = 3

interface ClaimRequest {
  offer: string
  code: string
  claimant: string
}

type Granted = { participation: string; progress: Progress }
type Refused = Extract<ClaimJudgement, { granted: false }>

/**
 * `/claims`: a badge is claimed by a code. The caller is the platform that the claimant is signed in to, and not the claimant: an id that somebody
 * types is not an account. The code is in the body, so that it is in no log of an address.
 */
export function claimRoutes(services: Services, { needs, atMost }: Guards): Hono<Env> {
  const { pool, settings } = services
  const routes = new Hono<Env>()
  const wrong = new RateLimiterMemory({ points: wrongCodes, duration: 60 })

  routes.post('/', needs('issue'), atMost(mostBytes), async (context) => {
    context.header('Referrer-Policy', 'no-referrer')
    const asked = readClaim(await readJson(context))
    issuerFor(context.get('key'), (await requireOffer(services, pool, asked.offer)).issuer)
    const tried = await wrong.get(asked.claimant)
    if (tried !== null && tried.consumedPoints >= wrongCodes) throw tooMany(tried.msBeforeNext)
    const result = await pool.transaction((client) => claim(services, client, asked))
    if ('code' in result) {
      if (result.code === 'CLAIM_CODE_WRONG') await wrong.consume(asked.claimant).catch(() => {})
      throw refused(result)
    }
    return context.json(
      { ...result, participation: `${settings.url}/participations/${result.participation}` },
      201,
    )
  })
  return routes
}

function readClaim(body: unknown): ClaimRequest {
  const given = asObject(body, 'the body')
  assertKnown(given, 'the body', ['offer', 'code', 'claimant'])
  const { offer, code } = given
  if (typeof offer !== 'string' || typeof code !== 'string' || code.length > 200)
    throw badRequest('Expected offer to be its name, and code to be a text')
  return { offer, code, claimant: readAccount(given['claimant'], 'claimant') }
}

/** Grants a claim, if the library does: the claim, its keys and the event in the log are kept together. */
async function claim(services: Services, client: SqlClient, asked: ClaimRequest): Promise<Granted | Refused> {
  const now = services.clock()
  const { code, claimant } = asked
  const { offer, secret, activity, claims } = await requireOffer(
    services,
    client,
    asked.offer,
    'FOR UPDATE OF o',
  )
  let previous: EarlierClaims = { count: claims }
  for (let round = 0; round < mostRounds; round += 1) {
    const judged = await orRefuse(() => judgeClaim({ offer, secret, code, claimant, at: now, previous }))
    if (!judged.granted) return judged
    const { unique, claim: granted } = judged
    const known = await earlierClaims(client, unique)
    if (known.size === 0) {
      for (const key of unique)
        await client.query('INSERT INTO city_claim (key, offer, document) VALUES ($1, $2, $3)', [
          key,
          asked.offer,
          JSON.stringify(granted),
        ])
      await client.query('UPDATE city_offer SET claims = claims + 1 WHERE name = $1', [asked.offer])
      const participation = await findParticipation(client, activity, claimant)
      const { task } = granted
      const event = { type: 'claimed', offer: offer.id, ...(task === undefined ? {} : { task }) }
      return { participation, progress: await appendEvent(client, participation, event, now) }
    }
    previous = withEarlier(previous, unique, known)
  }
  throw new Error('The claims of an offer and their number do not go together')
}

async function earlierClaims(client: SqlClient, keys: readonly string[]): Promise<Map<string, Claim>> {
  const { rows } = await client.query('SELECT key, document FROM city_claim WHERE key IN ($1, $2)', keys)
  return new Map(rows.map((row) => [String(row['key']), documentOf<Claim>(row)]))
}

/** The first key is that of the claimant; the second one that of the card, if it has a number. */
function withEarlier(
  previous: EarlierClaims,
  [ofClaimant = '', ofCard = '']: readonly string[],
  known: ReadonlyMap<string, Claim>,
): EarlierClaims {
  const byClaimant = known.get(ofClaimant)
  const bySerial = known.get(ofCard)
  return {
    ...previous,
    ...(byClaimant === undefined ? {} : { byClaimant }),
    ...(bySerial?.serial === undefined ? {} : { bySerial }),
  }
}

function refused({ code, earlier }: Refused): RequestProblem {
  const isLate = ['CLAIM_REPEATED', 'CLAIM_CODE_USED', 'CLAIM_LIMIT_REACHED'].includes(code)
  return new RequestProblem(isLate ? 409 : 403, 'The claim was not granted', 'The claim was not granted', {
    code,
    ...(earlier === undefined ? {} : { errors: [earlier] }),
  })
}

function tooMany(milliseconds: number): RequestProblem {
  return new RequestProblem(429, 'Too many requests', 'Too many wrong codes; ask again later', {
    headers: { 'Retry-After': String(Math.ceil(milliseconds / 1000)) },
  })
}
