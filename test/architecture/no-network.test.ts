import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import tls from 'node:tls'
import { describe, expect, it } from 'vitest'
import { verify } from '../../src/verifying/verify'
import { allowLoopback, networkAttempts } from '../support/block-network.mjs'
import { inputBytes, readVectors } from '../vectors/read-vectors'

const refused = /Tests run without a network/

function failure(request: http.ClientRequest): Promise<Error> {
  return new Promise((resolve) => request.on('error', resolve))
}

describe('tests', () => {
  it('reach no network by any way', async () => {
    const before = networkAttempts.length
    expect(() => net.connect(443, 'example.org')).toThrow(refused)
    expect(() => net.createConnection({ port: 1, host: '127.0.0.1' })).toThrow(refused)
    expect(() => tls.connect(443, 'example.org')).toThrow(refused)
    expect(() => dgram.createSocket('udp4').send('x', 53, '192.0.2.1')).toThrow(refused)
    expect(() => dns.lookup('example.org', () => {})).toThrow(refused)
    expect(() => dns.promises.resolve4('example.org')).toThrow(refused)
    expect(() => new dns.promises.Resolver().resolve4('example.org')).toThrow(refused)
    expect(() => fetch('https://example.org/')).toThrow(refused)
    const attempt = async (make: () => http.ClientRequest) => {
      try {
        throw await failure(make())
      } catch (error) {
        return String(error)
      }
    }
    expect(await attempt(() => http.get('http://192.0.2.1/'))).toMatch(refused)
    expect(await attempt(() => https.get('https://example.org/'))).toMatch(refused)
    expect(networkAttempts.length - before).toBeGreaterThanOrEqual(10)
  })

  it('reach their own machine where they say so, and nothing else', async () => {
    allowLoopback()
    const server = net.createServer((socket) => socket.end('here'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as net.AddressInfo
    const text = await new Promise((resolve) => {
      net.connect(port, '127.0.0.1').on('data', (data) => resolve(String(data)))
    })
    expect(text).toBe('here')
    server.close()
    expect(() => net.connect(443, '192.0.2.1')).toThrow(refused)
  })
})

describe('verify()', () => {
  it('sends no request, for any input', async () => {
    const before = networkAttempts.length
    for (const vector of [...readVectors('valid'), ...readVectors('invalid')]) {
      expect(await verify(inputBytes(vector), vector.options)).toMatchObject({ network: [] })
    }
    expect(networkAttempts.length).toBe(before)
  })
})
