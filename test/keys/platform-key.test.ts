import { createECDH, generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { compressPoint, decompressPoint, isOnCurve } from '../../src/keys/ec-point'
import { exportKey } from '../../src/keys/export-key'
import { generateKey } from '../../src/keys/generate-key'
import { importKey } from '../../src/keys/import-key'
import type { Key } from '../../src/keys/key'
import { didJwk } from '../../src/keys/key-did'
import { readPublicMultikey, writePublicMultikey } from '../../src/keys/multikey'
import { readPublicJwk } from '../../src/keys/public-jwk'
import { weaknessOf } from '../../src/keys/public-key'
import { createSigner } from '../../src/keys/signer'
import { signCredential } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { badgeOf } from '../support/jwt'

const keys = {
  ES256: await generateKey({ algorithm: 'ES256' }),
  RS256: await generateKey({ algorithm: 'RS256', modulusBits: 2048 }),
}

describe.each(['ES256', 'RS256'] as const)('Key of %s', (algorithm) => {
  const key = keys[algorithm]

  it('never shows its secret when printed, serialised or listed', async () => {
    const { d } = await exportKey(key, 'jwk', { includeSecret: true })
    const shown = [
      inspect(key, { depth: 9, showHidden: true }),
      JSON.stringify(key),
      String(key),
      `${Object.keys(key)}`,
    ]
    for (const text of shown) expect(text).not.toContain(d)
    expect(String(key)).toBe(`Key(${key.publicKeyMultibase ?? algorithm}, secret redacted)`)
  })

  it.each(['jwk', 'pem'] as const)('comes back from %s, with and without its secret', async (format) => {
    const secret = await importKey(await exportKey(key, format, { includeSecret: true }))
    const open = await importKey(await exportKey(key, format))
    expect([secret.hasSecret, open.hasSecret]).toEqual([true, false])
    expect(secret.toJSON()).toEqual(key.toJSON())
    expect(open.toJSON()).toEqual(key.toJSON())
    await expect(open.sign(new Uint8Array(1))).rejects.toThrow(/^Cannot sign: expected a secret key/)
    expect(() => createSigner(open)).toThrow(TypeError)
  })

  it('signs as its did:jwk by default, and only for JWTs', async () => {
    const signer = createSigner(key)
    expect(signer).toMatchObject({ id: `${didJwk(key)}#0`, algorithm })
    await expect(
      signCredential(sampleBadge(pretendIssuer().profile), signer, { created: '2026-05-18T12:00:00Z' }),
    ).rejects.toThrow(`expected a signer with algorithm Ed25519, got ${algorithm}`)
  })

  it('is refused where its halves do not belong together', async () => {
    const other =
      algorithm === 'ES256'
        ? await generateKey({ algorithm: 'ES256' })
        : await generateKey({ algorithm: 'RS256', modulusBits: 2048 })
    const secret = await exportKey(key, 'jwk', { includeSecret: true })
    const mixed = { ...secret, ...other.toJSON() }
    await expect(importKey(mixed)).rejects.toMatchObject({ code: 'KEY_INVALID' })
    const error = await importKey(mixed).catch((reason: Error) => reason)
    expect(inspect(error)).not.toContain(secret['d'])
  })
})

describe('importKey()', () => {
  const rsa1024 = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  it.each([
    ['RSA with 1024 bits', rsa1024.privateKey.export({ format: 'jwk' })],
    ['RSA with 1024 bits as PEM', rsa1024.privateKey.export({ format: 'pem', type: 'pkcs8' })],
    ['P-384', p384.privateKey.export({ format: 'jwk' })],
    ['P-384 as PEM', p384.publicKey.export({ format: 'pem', type: 'spki' })],
    ['PKCS #1', rsa1024.publicKey.export({ format: 'pem', type: 'pkcs1' })],
    ['an Ed25519 key', { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }],
    ['a shared secret', { kty: 'oct', k: 'AAAA' }],
    ['an array', []],
    ['nothing', undefined],
    ['text', 'key'],
  ])('refuses %s', async (_what, material) => {
    await expect(importKey(material)).rejects.toMatchObject({ code: 'KEY_INVALID' })
  })
})

describe('signAsJwt() and signers', () => {
  const { profile, signer } = pretendIssuer()
  const badge = badgeOf(profile)
  const web = { id: 'did:web:organiser.example', type: ['Profile'] }
  const webSigner = { ...signer, id: `${web.id}#key-1` }

  it('gives the same text each time for Ed25519 and RS256', async () => {
    const content = { ...badge, issuer: web }
    for (const each of [webSigner, createSigner(keys.RS256, { id: webSigner.id })])
      expect(await signAsJwt(content, each)).toBe(await signAsJwt(content, each))
  })

  it.each([
    ['too short a signature', { ...signer, sign: async () => new Uint8Array(63) }],
    ['DER for ES256', { ...webSigner, algorithm: 'ES256' as const, sign: async () => new Uint8Array(71) }],
    ['no bytes', { ...signer, sign: async () => 'x' as unknown as Uint8Array }],
    [
      'a KMS that fails',
      {
        ...signer,
        sign: () => {
          throw new Error('away')
        },
      },
    ],
  ])('refuses %s', async (_what, broken) => {
    const content = broken.id === webSigner.id ? { ...badge, issuer: web } : badge
    await expect(signAsJwt(content, broken)).rejects.toMatchObject({ code: 'SIGNING_FAILED' })
  })

  it('refuses what is signed already, ill-shaped, or has claims of its own', async () => {
    await expect(signAsJwt({ ...badge, proof: {} }, signer)).rejects.toMatchObject({ code: 'ALREADY_SIGNED' })
    await expect(signAsJwt({ ...badge, validFrom: 'soon' }, signer)).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
    })
    await expect(signAsJwt({ ...badge, issuer: { ...profile, '@nest': {} } }, signer)).rejects.toThrow()
    await expect(signAsJwt({ ...badge, jti: 'x' }, signer)).rejects.toThrow(
      'a credential without the claim jti',
    )
    await expect(signAsJwt(badge, { ...signer, algorithm: 'HS256' as never })).rejects.toThrow(RangeError)
  })

  it('writes a jwk where asked, and never a secret one or one for another algorithm', async () => {
    const jwk = keys.ES256.toJSON()
    const es256 = createSigner(keys.ES256, { id: webSigner.id })
    const jwt = await signAsJwt({ ...badge, issuer: web }, es256, { jwk })
    expect(JSON.parse(Buffer.from(jwt.split('.')[0] ?? '', 'base64url').toString()).jwk).toEqual(jwk)
    await expect(signAsJwt(badge, signer, { jwk })).rejects.toThrow('a public key for Ed25519')
    const secret = await exportKey(keys.ES256, 'jwk', { includeSecret: true })
    await expect(signAsJwt(badge, createSigner(keys.ES256), { jwk: secret })).rejects.toThrow(TypeError)
  })
})

describe('P-256 points', () => {
  it('compressPoint() and decompressPoint() agree with the platform on random keys', () => {
    const ecdh = createECDH('prime256v1')
    for (let count = 0; count < 50; count++) {
      ecdh.generateKeys()
      const full = new Uint8Array(ecdh.getPublicKey())
      const point = { x: full.slice(1, 33), y: full.slice(33) }
      expect(isOnCurve('P-256', point)).toBe(true)
      expect(compressPoint(point)).toEqual(new Uint8Array(ecdh.getPublicKey(null, 'compressed')))
      expect(decompressPoint('P-256', compressPoint(point))).toEqual(point)
      const [last] = point.y.slice(31)
      point.y[31] = (last as number) ^ 1
      expect(isOnCurve('P-256', point)).toBe(false)
    }
  })

  it('refuses coordinates that are not reduced, the origin, and x without a point', () => {
    const zero = new Uint8Array(32)
    expect(isOnCurve('P-256', { x: zero, y: zero })).toBe(false)
    expect(isOnCurve('P-256', { x: new Uint8Array(32).fill(0xff), y: zero })).toBe(false)
    const compressed = (x: number) => Uint8Array.of(2, ...new Array(31).fill(0), x)
    const found = Array.from({ length: 40 }, (_, x) => decompressPoint('P-256', compressed(x)) !== undefined)
    expect(new Set(found)).toEqual(new Set([true, false]))
    expect(decompressPoint('P-256', Uint8Array.of(4, ...zero))).toBeUndefined()
    expect(decompressPoint('P-256', zero)).toBeUndefined()
  })

  it('readPublicMultikey() reads what writePublicMultikey() writes, and no other spelling', () => {
    const { publicKey } = keys.ES256
    const text = String(writePublicMultikey(publicKey))
    expect(readPublicMultikey(text)).toEqual(publicKey)
    for (const other of [`${text}1`, text.slice(0, -1), text.replace('z', 'u'), `z1${text.slice(1)}`])
      expect(readPublicMultikey(other)).toBeUndefined()
    expect(writePublicMultikey(keys.RS256.publicKey)).toBeUndefined()
  })

  it.each([
    ['a padded x', { x: `${keys.ES256.toJSON()['x']}=` }],
    ['x in an array', { x: [keys.ES256.toJSON()['x'] as string] }],
    ['a short y', { y: 'AAAA' }],
    ['another curve', { crv: 'secp256k1' }],
    ['no verify in key_ops', { key_ops: ['sign'] }],
  ])('readPublicJwk() refuses %s', (_what, changes) => {
    expect(readPublicJwk({ ...keys.ES256.toJSON(), ...changes })).toBeUndefined()
  })

  it('readPublicJwk() refuses leading zeros of RSA numbers, and weaknessOf() small ones', () => {
    const jwk = keys.RS256.toJSON()
    expect(readPublicJwk({ ...jwk, e: 'AAEAAQ' })).toBeUndefined()
    expect(weaknessOf(keys.RS256.publicKey)).toBeUndefined()
    for (const e of ['AQ', 'Ag', 'AQAAAAAB']) {
      const weak = readPublicJwk({ ...jwk, e })
      expect(weak && weaknessOf(weak)).toBe('methodRsa')
    }
  })
})

describe('one family of keys', () => {
  const { ES256: key } = keys

  it('importKey() reads a key of each kind, and only the one that is asked for', async () => {
    for (const each of [pretendIssuer().key, keys.ES256, keys.RS256] as Key[]) {
      const jwk = await exportKey(each, 'jwk', { includeSecret: true })
      expect((await importKey(jwk)).algorithm).toBe(each.algorithm)
      expect((await importKey(jwk, { algorithm: each.algorithm })).toJSON()).toEqual(each.toJSON())
      const other = each.algorithm === 'Ed25519' ? 'ES256' : 'Ed25519'
      await expect(importKey(jwk, { algorithm: other })).rejects.toThrow(
        `expected a key for ${other}, found one for ${each.algorithm}`,
      )
    }
    await expect(importKey(key, { algorithm: 'HS256' as never })).rejects.toThrow(RangeError)
  })

  it('importKey() reads secret JWKs as browsers write them, and none for something else', async () => {
    const jwk = await exportKey(key, 'jwk', { includeSecret: true })
    expect((await importKey({ ...jwk, key_ops: ['sign'], ext: true })).hasSecret).toBe(true)
    const own = await exportKey(pretendIssuer().key, 'jwk', { includeSecret: true })
    expect((await importKey({ ...own, key_ops: ['sign'] })).hasSecret).toBe(true)
    for (const other of [{ use: 'enc' }, { key_ops: ['deriveBits'] }, { alg: 'ECDH-ES' }])
      for (const each of [jwk, own])
        await expect(importKey({ ...each, ...other })).rejects.toMatchObject({ code: 'KEY_INVALID' })
  })

  it('importKey() refuses a weak Ed25519 key, as it refuses a weak RSA key', async () => {
    const x = Buffer.from([1, ...new Uint8Array(31)]).toString('base64url')
    await expect(importKey({ kty: 'OKP', crv: 'Ed25519', x })).rejects.toMatchObject({ code: 'KEY_INVALID' })
  })

  it.each(['multikey', 'ed25519VerificationKey2020', 'seed'] as const)(
    'exportKey() refuses %s for a key for JWTs, and names the forms that it has',
    async (format) => {
      await expect(exportKey(key, format, { includeSecret: true })).rejects.toThrow(
        `expected format jwk, pem, encryptedJwk for ES256, got "${format}"`,
      )
    },
  )

  it.each([
    [{ algorithm: 'ES256' as const, modulusBits: 2048 as const }, TypeError],
    [{ algorithm: 'RS256' as const, randomBytes: () => new Uint8Array(32) }, TypeError],
    [{ algorithm: 'RS256' as const, modulusBits: 1024 as never }, RangeError],
    [{ algorithm: 'HS256' as never }, RangeError],
  ])('generateKey() refuses %j', async (options, kind) => {
    await expect(generateKey(options)).rejects.toThrow(kind)
  })

  it('signCredential() says what to do with a key for JWTs', async () => {
    const signing = signCredential(sampleBadge(pretendIssuer().profile), createSigner(key), {
      created: '2026-05-18T12:00:00Z',
    })
    await expect(signing).rejects.toThrow(/got ES256, which signs only JWTs; use signAsJwt, or a key made/)
  })

  it('writes the id of a key as kid of its JWK', async () => {
    const id = 'did:web:issuer.example#k'
    for (const each of [pretendIssuer().key, key] as Key[])
      expect(await exportKey(each, 'jwk', { id })).toEqual({ kid: id, ...each.toJSON() })
  })
})
