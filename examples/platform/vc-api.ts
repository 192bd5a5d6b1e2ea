import type { Context } from 'hono'
import { Hono } from 'hono'
import type { FetchedStatusList } from 'quality-label'
import {
  asObject,
  assertKnown,
  badRequest,
  optionalText,
  RequestProblem as VcApiProblem,
} from '../vc-api/problem'
import { readPurpose } from '../vc-api/read-purpose'
import type { VerifyingService } from '../vc-api/service'
import { verifyCredential } from '../vc-api/verify-credential'
import { verifyPresentation } from '../vc-api/verify-presentation'
import type { Env, Guards } from './http'
import { issuerFor, readJson } from './http'
import { issueOne } from './issuing/issue-one'
import type { Part } from './part'
import type { Services } from './services'

const mostBytes = 1024 * 1024

/**
 * Speaks VC-API at `/vc-api`, on the store of the platform: the statuses of its credentials are in the platform's lists, and nothing is kept
 * beside it. Proofs are by `eddsa-rdfc-2022`.
 */
export const vcApi: Part = { name: 'vcapi', routes: (...given) => ({ '/vc-api': vcApiRoutes(...given) }) }

function vcApiRoutes(services: Services, { needs, atMost, limited }: Guards): Hono<Env> {
  const routes = new Hono<Env>()
  const anyone = limited(services.settings.verificationsPerMinute)
  routes.onError((error, context) => {
    if (!(error instanceof VcApiProblem)) throw error
    return context.body(JSON.stringify(error), error.status as 400, {
      'Content-Type': 'application/problem+json',
      ...error.headers,
    })
  })

  routes.post('/credentials/issue', needs('issue'), atMost(mostBytes), async (context) => {
    const verifiableCredential = await issue(services, context, await readJson(context))
    return context.body(`{"verifiableCredential":${verifiableCredential}}`, 201, {
      'Content-Type': 'application/json',
    })
  })
  routes.post('/credentials/status', needs('status'), atMost(mostBytes), async (context) => {
    const asked = asObject(await readJson(context), 'the body')
    assertKnown(asked, 'the body', ['credentialId', 'credentialStatus', 'status'])
    const { credentialId, status } = asked
    const statusPurpose = readPurpose(asked['credentialStatus'])
    if (typeof credentialId !== 'string') throw badRequest('Expected credentialId to be a text')
    if (typeof status !== 'boolean') throw badRequest('Expected status to be true or false')
    const issuer = issuerFor(context.get('key'), context.req.query('issuer'))
    await services.store.change(issuer, [{ id: credentialId, statusPurpose, value: status }])
    return context.json({ credentialId, status })
  })
  const verifiers = {
    '/credentials/verify': verifyCredential,
    '/presentations/verify': verifyPresentation,
  }
  for (const [path, verify] of Object.entries(verifiers)) {
    routes.post(path, anyone, atMost(mostBytes / 2), async (context) => {
      const body = await readJson(context)
      const lists = await services.ownLists.of(JSON.stringify(body))
      const answer = await verify(body, verifyingService(services, lists))
      return context.json(answer, 'verified' in answer && answer.verified === true ? 200 : 400)
    })
  }
  return routes
}

function verifyingService({ clock }: Services, lists: readonly FetchedStatusList[]): VerifyingService {
  return {
    lists: { atHand: () => [...lists] },
    contexts: [],
    supplied: {},
    files: {},
    online: {},
    allowNoChallenge: false,
    clock,
  }
}

/** `{ credential, options: { cryptosuite, credentialId, credentialStatus } }`; the issuer is that of the key unless the credential names it. */
async function issue(services: Services, context: Context<Env>, body: unknown): Promise<string> {
  const asked = asObject(body, 'the body')
  assertKnown(asked, 'the body', ['credential', 'options'])
  const credential = asObject(asked['credential'], 'credential')
  const options = asObject(asked['options'] ?? {}, 'options')
  assertKnown(options, 'options', ['cryptosuite', 'credentialId', 'credentialStatus'])
  if ((options['cryptosuite'] ?? 'eddsa-rdfc-2022') !== 'eddsa-rdfc-2022')
    throw badRequest('Expected options.cryptosuite to be eddsa-rdfc-2022')
  const { issuer } = credential
  const named = typeof issuer === 'object' && issuer !== null ? (issuer as { id?: unknown }).id : issuer
  const own = issuerFor(context.get('key'), named)
  const id = optionalText(options['credentialId'], 'options.credentialId') ?? credential['id']
  if (typeof id !== 'string') throw badRequest('Expected credential.id or options.credentialId')
  const purpose = options['credentialStatus'] === undefined ? [] : [readPurpose(options['credentialStatus'])]
  const { credential: signed } = await issueOne(services, {
    line: JSON.stringify({ ...credential, id, issuer: issuer ?? own }),
    issuer: own,
    statusPurposes: purpose,
  })
  return signed
}
