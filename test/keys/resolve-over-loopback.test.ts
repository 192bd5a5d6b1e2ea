import type { Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Fetch } from '../../src/verifying/options/fetch-option'
import { verify } from '../../src/verifying/verify'
import { allowLoopback } from '../support/block-network.mjs'
import { now, publishedIssuer } from './published'

allowLoopback()

const issuer = publishedIssuer('did:web:network.example:issuers:1')
const address = 'https://network.example/issuers/1/did.json'
const badge = await issuer.badge()

let server: Server
let origin: string
let asked: string[]
let respond: (response: ServerResponse, url: string) => void

/** Replaces the name service: this machine serves the public name. */
const fetchOverLoopback: Fetch = (url, init) => fetch(url.replace('https://network.example', origin), init)

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    respond(response, request.url ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

beforeEach(() => {
  asked = []
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('verify() with a fetch that reaches a server', () => {
  it('binds a key by the document that is served', async () => {
    respond = (response) => {
      response.setHeader('content-type', 'application/did+json').end(JSON.stringify(issuer.document))
    }
    const report = await verify(badge, { now, fetch: fetchOverLoopback })
    expect(report).toMatchObject({ verdict: 'valid', network: [address] })
    expect(asked).toEqual(['/issuers/1/did.json'])
  })

  it('follows no redirect, though the document lies at its end', async () => {
    respond = (response, url) => {
      if (url === '/moved') {
        response.setHeader('content-type', 'application/did+json').end(JSON.stringify(issuer.document))
      } else response.writeHead(302, { location: '/moved' }).end()
    }
    const report = await verify(badge, { now, fetch: fetchOverLoopback })
    expect(report).toMatchObject({ verdict: 'indeterminate', network: [address] })
    expect(asked).toEqual(['/issuers/1/did.json'])
  })

  it('stops at its bound where a short answer unfolds to a long one', async () => {
    const { gzipSync } = await import('node:zlib')
    const bomb = gzipSync(`{"id":"${' '.repeat(10_000_000)}"}`)
    expect(bomb.length).toBeLessThan(20_000)
    respond = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb)
    }
    const report = await verify(badge, { now, fetch: fetchOverLoopback })
    expect(report).toMatchObject({ verdict: 'indeterminate', network: [address] })
    expect(report.problems[0]?.detail).toMatch(/more than 262144 bytes/)
  })

  it('never asks this machine by a name of its own', async () => {
    respond = (response) => {
      response.end()
    }
    const port = new URL(origin).port
    for (const id of [
      `did:web:127.0.0.1%3A${port}`,
      `did:web:localhost%3A${port}`,
      `https://127.0.0.1:${port}/`,
      `https://localhost:${port}/`,
      `${origin}/`,
    ]) {
      const report = await verify(await publishedIssuer(id).badge(), { now, fetch: globalThis.fetch })
      expect(report).toMatchObject({ network: [] })
      expect(report.verdict).not.toBe('valid')
    }
    expect(asked).toEqual([])
  })
})
