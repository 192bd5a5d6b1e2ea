import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { issueCredential } from './issue-credential'
import { problemTypes, RequestProblem } from './problem'
import type { Service } from './service'
import { verifyCredential } from './verify-credential'
import { verifyPresentation } from './verify-presentation'

export const maxBodyBytes = 1024 * 1024

interface Answer {
  status: number
  body: object
}

const isVerified = (body: object) => (body as { verified?: boolean }).verified === true
const asVerified = (body: object): Answer => ({ status: isVerified(body) ? 200 : 400, body })

/** Endpoints that speak in the issuer's name need the token, where there is one. */
const endpoints: Record<
  string,
  { isIssuers: boolean; answer: (body: unknown, service: Service) => Promise<Answer> }
> = {
  '/credentials/issue': {
    isIssuers: true,
    answer: async (body, service) => ({ status: 201, body: await issueCredential(body, service) }),
  },
  '/credentials/status': {
    isIssuers: true,
    answer: async (body, { lists }) => ({ status: 200, body: await lists.update(body) }),
  },
  '/credentials/verify': {
    isIssuers: false,
    answer: async (body, service) => asVerified(await verifyCredential(body, service)),
  },
  '/presentations/verify': {
    isIssuers: false,
    answer: async (body, service) => asVerified(await verifyPresentation(body, service)),
  },
}

/** Answers any request in JSON. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
  token?: string,
): Promise<void> {
  try {
    const { status, body } = await route(request, response, service, token)
    send(response, status, 'application/json', body)
  } catch (error) {
    // The caller must not see an unexpected error.
    const problem =
      error instanceof RequestProblem
        ? error
        : new RequestProblem(500, 'Internal error', 'The request could not be answered')
    // What is left of a body that was not read would be taken for the next request.
    if (!request.complete) response.setHeader('Connection', 'close')
    for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value)
    send(response, problem.status, 'application/problem+json', problem)
  }
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
  token: string | undefined,
): Promise<Answer> {
  const path = (request.url ?? '').split('?', 1)[0] as string
  const status = /^\/status\/([a-z]+)$/.exec(path)
  if (status) {
    // A page of any origin may read what every verifier fetches.
    response.setHeader('Access-Control-Allow-Origin', '*')
    assertMethod(request, 'GET')
    return { status: 200, body: await service.lists.serve(status[1] as string) }
  }
  const endpoint = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined
  if (!endpoint) throw new RequestProblem(404, 'Not found', 'There is no such endpoint')
  assertMethod(request, 'POST')
  if (endpoint.isIssuers) assertToken(request, token)
  return endpoint.answer(await readJson(request), service)
}

function assertMethod({ method }: IncomingMessage, expected: string): void {
  if (method === expected) return
  // RFC 9110, section 15.5.6
  throw new RequestProblem(405, 'Method not allowed', `Expected ${expected}`, [], undefined, {
    Allow: expected,
  })
}

function assertToken({ headers }: IncomingMessage, token: string | undefined): void {
  if (token === undefined) return
  const expected = Buffer.from(`Bearer ${token}`)
  const given = Buffer.from(headers.authorization ?? '')
  if (given.length === expected.length && timingSafeEqual(given, expected)) return
  // RFC 9110, section 15.5.2
  const challenge = { 'WWW-Authenticate': 'Bearer realm="issuer"' }
  throw new RequestProblem(401, 'Unauthorized', 'Expected the token of the issuer', [], undefined, challenge)
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase()
  if (type !== 'application/json' && type !== 'application/ld+json')
    throw new RequestProblem(415, 'Unsupported media type', 'Expected application/json')
  const tooLarge = new RequestProblem(413, 'The body is too large', `Expected at most ${maxBodyBytes} bytes`)
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) throw tooLarge
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > maxBodyBytes) throw tooLarge
    chunks.push(chunk)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch {
    const detail = 'Expected the body to be JSON in UTF-8'
    throw new RequestProblem(400, 'The request cannot be used', detail, [], problemTypes.parsing)
  }
}

function send(response: ServerResponse, status: number, type: string, body: object): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(JSON.stringify(body))
}
