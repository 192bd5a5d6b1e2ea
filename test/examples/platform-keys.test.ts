import type { KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildDidDocument, createSigner, generateKey, signCredential, verify } from 'quality-label'
import { pretendIssuer, sampleBadge } from 'quality-label/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WrappingKey } from '../../examples/platform/keys/envelope'
import { open, readWrappingKeys, seal } from '../../examples/platform/keys/envelope'
import { readPublicKey } from '../../examples/platform/keys/public-key'
import { createRemoteSigner } from '../../examples/platform/keys/remote-signer'
import { readSettings } from '../../examples/platform/settings'
import { writeLog } from '../../examples/platform/write-log'
import { allowLoopback } from '../support/block-network.mjs'

const hex = (byte: string) => byte.repeat(32)

describe('envelopes of keys', () => {
  const secret = new Uint8Array(32).fill(5)
  const [current, older] = readWrappingKeys(`2026:${hex('a1')}, 2025:${hex('b2')}`) as [
    WrappingKey,
    WrappingKey,
  ]
  const place = 'did:example:a#key-1'

  it('open with the wrapping key that their name tells, also after it was replaced', () => {
    const sealed = seal(secret, place, [older])
    expect(sealed.wrappedBy).toBe('2025')
    expect(open(sealed, place, [current, older])).toEqual(secret)
    expect(Buffer.from(sealed.sealed).includes(Buffer.from(secret))).toBe(false)
  })

  it('do not open elsewhere, changed, or by another key', () => {
    const sealed = seal(secret, place, [current])
    expect(() => open(sealed, 'did:example:b#key-1', [current])).toThrow(/Cannot open key/)
    const changed = Uint8Array.from(sealed.sealed, (byte, at) => (at === 3 ? byte ^ 1 : byte))
    expect(() => open({ ...sealed, sealed: changed }, place, [current])).toThrow(/Cannot open key/)
    expect(() => open({ ...sealed, sealed: sealed.sealed.slice(0, -1) }, place, [current])).toThrow()
    expect(() => open(sealed, place, [{ ...older, name: '2026' }])).toThrow(/another wrapping key/)
    expect(() => open(sealed, place, [older])).toThrow(/has no 2026/)
  })
})

describe('createRemoteSigner()', () => {
  const issuer = pretendIssuer('Remote city')
  const { id } = createSigner(issuer.key)
  /** What the service does with each request, in order; then it signs. */
  let script: ((request: {
    authorization: string | undefined
  }) => number | 'hang' | 'drop' | 'short' | 'zeros')[] = []
  const seen: { id: string; algorithm: string }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', async () => {
      const body = JSON.parse(Buffer.concat(chunks).toString())
      seen.push({ id: body.id, algorithm: body.algorithm })
      const act = script.shift()?.({ authorization: request.headers.authorization }) ?? 200
      if (act === 'hang') return
      if (act === 'drop') return request.socket.destroy()
      response.statusCode = typeof act === 'number' ? act : 200
      const signature = await issuer.key.sign(new Uint8Array(Buffer.from(body.bytes, 'base64')))
      const answered = { short: signature.slice(1), zeros: new Uint8Array(64) }[String(act)] ?? signature
      response.end(JSON.stringify({ signature: Buffer.from(answered).toString('base64') }))
    })
  })
  let url: string
  let publicKey: KeyObject
  beforeAll(async () => {
    allowLoopback()
    publicKey = await readPublicKey(id)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sign`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const signerWith = (more: object = {}) =>
    createRemoteSigner({
      id,
      publicKey,
      url,
      token: 'secret-token',
      timeoutMilliseconds: 300,
      waitMilliseconds: 5,
      ...more,
    })

  it('signs as the key itself, also where the service fails at times', async () => {
    script = [
      () => 500,
      () => 'hang',
      () => 'drop',
      () => 429,
      ({ authorization }) => (authorization === 'Bearer secret-token' ? 200 : 401),
    ]
    const badge = sampleBadge(issuer.profile)
    const created = '2026-05-18T12:00:00Z'
    const signed = await signCredential(badge, signerWith(), { created })
    expect(signed).toEqual(await signCredential(badge, createSigner(issuer.key), { created }))
    expect((await verify(signed, { now: '2026-06-01T00:00:00Z' })).verdict).toBe('valid')
    expect(seen).toHaveLength(5)
    expect(new Set(seen.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ id, algorithm: 'Ed25519' })]),
    )
  })

  it('gives up after its tries, and at once where asking again changes nothing', async () => {
    script = [() => 503, () => 503, () => 503]
    await expect(signerWith({ tries: 3 }).sign(new Uint8Array(64))).rejects.toThrow(/answered 503/)
    expect(script).toHaveLength(0)
    script = [() => 403, () => 200]
    await expect(signerWith().sign(new Uint8Array(64))).rejects.toThrow(/answered 403/)
  })

  it('takes no signature that is not by its key, and asks again', async () => {
    const bytes = new Uint8Array(64)
    script = [() => 'short', () => 'zeros']
    expect(await signerWith().sign(bytes)).toEqual(await issuer.key.sign(bytes))
    for (const wrong of ['short', 'zeros'] as const) {
      script = [() => wrong, () => wrong]
      const credential = sampleBadge(issuer.profile)
      const signing = signCredential(credential, signerWith({ tries: 2 }), {
        created: '2026-05-18T12:00:00Z',
      })
      await expect(signing).rejects.toMatchObject({ code: 'SIGNING_FAILED' })
      expect(script).toHaveLength(0)
    }
  })

  it('says neither its address nor its token', async () => {
    const away = signerWith({ url: 'http://127.0.0.1:1/inner', tries: 2 })
    const error = await away.sign(new Uint8Array(64)).catch((reason: Error) => reason)
    expect(`${error} ${(error as Error).stack}`).not.toMatch(/secret-token|inner/)
  })
})

describe('readPublicKey()', () => {
  it('reads the key of a did:key, and of a method in a DID document', async () => {
    const key = await generateKey()
    const { id } = createSigner(key)
    const did = 'did:web:city.example'
    const document = buildDidDocument({ id: did, keys: [{ id: `${did}#key-1`, key }] })
    const jwk = async (method: string, from?: object) =>
      (await readPublicKey(method, from)).export({ format: 'jwk' })
    expect(await jwk(`${did}#key-1`, document)).toEqual(await jwk(id))
    await expect(readPublicKey(`${did}#key-2`, document)).rejects.toThrow(/does not have did:web/)
    await expect(readPublicKey(`${did}#key-1`)).rejects.toThrow(/does not have did:web/)
  })
})

describe('the settings of the platform', () => {
  const wrapping = `a:${hex('0f')}`
  const database = { DATABASE_URL: 'postgres://user:hush@db/x', PLATFORM_WRAPPING_KEYS: wrapping }

  it('start with nothing, in memory', () => {
    expect(readSettings({})).toMatchObject({
      role: 'all',
      url: 'http://127.0.0.1:8080',
      isDemo: true,
      listTtlSeconds: 2,
    })
    expect(readSettings({ ...database, REDIS_URL: 'redis://r', ROLE: 'worker' })).toMatchObject({
      role: 'worker',
      isDemo: false,
      listTtlSeconds: 300,
    })
  })

  const refused: [string, Record<string, string>, RegExp][] = [
    ['an unknown name', { PLATFORM_SHARDSIZE: '5' }, /got PLATFORM_SHARDSIZE/],
    ['an unknown role', { ROLE: 'boss' }, /ROLE/],
    ['a worker without a server', { ROLE: 'worker' }, /ROLE to be all without DATABASE_URL/],
    ['a queue without a database', { REDIS_URL: 'redis://r' }, /DATABASE_URL with REDIS_URL/],
    ['two databases', { ...database, PLATFORM_DATA: 'x' }, /DATABASE_URL or PLATFORM_DATA/],
    ['a kept database without wrapping keys', { PLATFORM_DATA: 'x' }, /PLATFORM_WRAPPING_KEYS/],
    ['a short wrapping key', { PLATFORM_WRAPPING_KEYS: 'a:c0ffee' }, /PLATFORM_WRAPPING_KEYS/],
    ['a wrapping key twice', { PLATFORM_WRAPPING_KEYS: `${wrapping},${wrapping}` }, /each name once/],
    ['another database', { DATABASE_URL: 'mysql://user:hush@db/x' }, /DATABASE_URL/],
    ['a number out of range', { PORT: '99999' }, /PORT/],
    [
      'a list that ends before its ttl',
      { PLATFORM_LIST_TTL_SECONDS: '100', PLATFORM_LIST_VALID_SECONDS: '100' },
      /PLATFORM_LIST_VALID_SECONDS/,
    ],
    ['an address with a slash at the end', { PLATFORM_URL: 'https://a.example/' }, /PLATFORM_URL/],
    ['a root without its bundle', { PLATFORM_TRUST_ROOT: 'x' }, /or neither/],
    [
      'a bundle that is not there',
      { PLATFORM_TRUST_ROOT: 'x', PLATFORM_TRUST_BUNDLE: '/none' },
      /PLATFORM_TRUST_BUNDLE/,
    ],
  ]

  it.each(refused)('refuse %s, and repeat no secret', (_, env, message) => {
    expect(() => readSettings(env)).toThrow(message)
    expect(() => readSettings(env)).toThrow(/^(?!.*(?:hush|c0ffee))/s)
  })
})

describe('writeLog()', () => {
  it('leaves out the passwords of addresses', () => {
    const written: string[] = []
    const { write } = process.stderr
    process.stderr.write = ((line: string) => written.push(line) > 0) as typeof process.stderr.write
    try {
      writeLog('start', new Error('connect ECONNREFUSED postgres://user:hush@db/x'))
    } finally {
      process.stderr.write = write
    }
    expect(written.join('')).toContain('ECONNREFUSED')
    expect(written.join('')).not.toContain('hush')
  })
})
