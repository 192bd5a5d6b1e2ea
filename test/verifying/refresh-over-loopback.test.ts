import type { Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBadgesExtensionsContextUrl } from '../../src/model/contexts/context-urls'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { Fetch } from '../../src/verifying/options/fetch-option'
import { verify } from '../../src/verifying/verify'
import { allowLoopback } from '../support/block-network.mjs'

allowLoopback()

const now = '2026-06-01T00:00:00Z'
const service = 'https://issuer.example/refresh'
const issuer = pretendIssuer()

function badgeFrom(validFrom: string) {
  const badge = sampleBadge(issuer.profile, { validFrom })
  return issuer.sign(
    {
      ...badge,
      '@context': [...badge['@context'], openBadgesExtensionsContextUrl],
      refreshService: { id: service, type: '1EdTechCredentialRefresh' },
    },
    { created: '2026-05-18T12:00:00Z' },
  )
}

const badge = await badgeFrom('2026-05-18T12:00:00Z')
const newer = await badgeFrom('2026-05-25T12:00:00Z')

let server: Server
let origin: string
let asked: string[]
let respond: (response: ServerResponse) => void

/** Replaces the name service: this machine serves the public name. */
const fetchOverLoopback: Fetch = (url, init) => fetch(url.replace('https://issuer.example', origin), init)

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/moved') send(response)
    else respond(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function send(response: ServerResponse): void {
  response.setHeader('content-type', 'application/vc; charset=utf-8').end(JSON.stringify(newer))
}

async function judge(respondWith: typeof respond) {
  asked = []
  respond = respondWith
  const report = await verify(badge, { now, fetch: fetchOverLoopback })
  expect(report).toMatchObject({ verdict: 'valid', network: [service] })
  expect(asked).toEqual(['/refresh'])
  return report.refresh
}

describe('verify() with a refresh service that is a server', () => {
  it('reports the copy that it serves', async () => {
    expect(await judge(send)).toMatchObject({ state: 'replaced', report: { verdict: 'valid' } })
  })

  it.each<[string, typeof respond, RegExp]>([
    [
      'leads elsewhere',
      (response) => response.writeHead(302, { location: '/moved' }).end(),
      /leads elsewhere/,
    ],
    [
      'leads to itself',
      (response) => response.writeHead(301, { location: '/refresh' }).end(),
      /leads elsewhere/,
    ],
    ['hangs up', (response) => response.destroy(), /could not be reached/],
    ['never stops sending', sendWithoutEnd, /more than 1048576 bytes/],
  ])('keeps the verdict where it %s', async (_what, respondWith, reason) => {
    expect(await judge(respondWith)).toMatchObject({
      state: 'unavailable',
      reason: expect.stringMatching(reason),
    })
  })
})

function sendWithoutEnd(response: ServerResponse): void {
  response.setHeader('content-type', 'application/vc')
  const chunk = ' '.repeat(64 * 1024)
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}
