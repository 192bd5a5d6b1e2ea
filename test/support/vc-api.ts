import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashInline } from '../../examples/vc-api/inline-contexts'
import { createVcApiServer } from '../../examples/vc-api/server'
import type { Service, ServiceOptions } from '../../examples/vc-api/service'
import { createService } from '../../examples/vc-api/service'
import type { JsonObject } from '../../src/core/json'
import { Key } from '../../src/keys/key'
import { allowLoopback } from './block-network.mjs'
import { examples } from './generic'

export const seed = new Uint8Array(32).fill(7)
const key = Key.fromSeed(seed)
export const now = '2026-06-01T00:00:00Z'

/** An inline context that the server accepts. */
export const inlineContext: JsonObject = { Workshop: 'https://x.example/#Workshop' }

export interface Reply {
  status: number
  body: JsonObject
}

/** The VC-API server of the examples over HTTP, for the tests of one file. */
export interface RunningServer {
  service: Service
  send(path: string, body?: object): Promise<Reply>
  issue(credential: object, options?: object): Promise<Reply>
  verify(verifiableCredential: unknown, options?: object): Promise<Reply>
  verifyPresentation(verifiablePresentation: unknown, options?: object): Promise<Reply>
}

export function runServer(changes: Partial<ServiceOptions> = {}): RunningServer {
  allowLoopback()
  const service = createService({
    key,
    url: 'https://issuer.example/api',
    contexts: [examples, { body: JSON.stringify(inlineContext), sha256: hashInline(inlineContext) }],
    clock: () => new Date(now),
    ...changes,
  })
  let server: Server
  let origin: string
  beforeAll(async () => {
    server = createVcApiServer(service)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())
  const send = async (path: string, body?: object): Promise<Reply> => {
    const headers = { 'content-type': 'application/json' }
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {}
    const response = await fetch(`${origin}${path}`, init)
    return { status: response.status, body: (await response.json()) as JsonObject }
  }
  return {
    service,
    send,
    issue: (credential, options = {}) => send('/credentials/issue', { credential, options }),
    verify: (verifiableCredential, options = { checks: ['proof'] }) =>
      send('/credentials/verify', { verifiableCredential, options }),
    verifyPresentation: (verifiablePresentation, options = {}) =>
      send('/presentations/verify', { verifiablePresentation, options }),
  }
}

/** What a suite asks of one request, in our words, and how the server answers it. */
export interface Requirement {
  asks: string
  expects: 'accepted' | 'refused'
  answer: () => Promise<Reply>
  /** Why the server answers otherwise; the README of the server says the same, word for word. */
  differs?: string
}

/** One test a requirement. */
export function holdRequirements(requirements: readonly Requirement[], readme: string): void {
  it.each(requirements)('$asks: $expects', async ({ expects, answer, differs }) => {
    const { status, body } = await answer()
    const given = status === 200 || status === 201 ? 'accepted' : 'refused'
    if (differs === undefined) expect([given, JSON.stringify(body)]).toEqual([expects, expect.any(String)])
    else {
      expect(given).not.toBe(expects)
      expect(readme).toContain(differs)
    }
    // An answer is the caller's business: nothing failed within.
    expect([200, 201, 400]).toContain(status)
  })
}
