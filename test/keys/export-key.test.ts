import { createPrivateKey, createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ExportedKeys } from '../../src/keys/export-key'
import { exportKey } from '../../src/keys/export-key'
import { Key } from '../../src/keys/key'
import { knownPublicKey, knownSeed } from './known-keys'

const key = Key.fromSeed(knownSeed)
const publicOnly = Key.fromPublicKey({ kind: 'Ed25519', bytes: knownPublicKey })
const names = { id: 'did:web:network.example#rasa', controller: 'did:web:network.example' }

describe('exportKey()', () => {
  it('exportKey() writes the forms that their specifications show', async () => {
    // RFC 8037, appendix A.1, has the JWK of this very key.
    expect(await exportKey(key, 'jwk', { includeSecret: true })).toEqual({
      kty: 'OKP',
      crv: 'Ed25519',
      d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    })
    expect(await exportKey(key, 'multikey', { includeSecret: true })).toEqual({
      type: 'Multikey',
      publicKeyMultibase: expect.stringMatching(/^z6Mk/),
      secretKeyMultibase: expect.stringMatching(/^z3u2/),
    })
    expect(await exportKey(key, 'ed25519VerificationKey2020', { includeSecret: true })).toEqual({
      type: 'Ed25519VerificationKey2020',
      publicKeyMultibase: expect.stringMatching(/^z6Mk/),
      privateKeyMultibase: expect.stringMatching(/^zrv/),
    })
  })

  it('exportKey() writes the PEM that node:crypto writes', async () => {
    const { d, x } = (await exportKey(key, 'jwk', { includeSecret: true })) as { d: string; x: string }
    const jwk = { kty: 'OKP', crv: 'Ed25519', d, x }
    const secret = createPrivateKey({ key: jwk, format: 'jwk' }).export({ type: 'pkcs8', format: 'pem' })
    const open = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
    expect(await exportKey(key, 'pem', { includeSecret: true })).toBe(secret)
    expect(await exportKey(key, 'pem')).toBe(open)
  })

  it.each(['multikey', 'ed25519VerificationKey2020', 'jwk', 'pem'] as const)(
    'exportKey() writes no secret into %s unless asked, and the same for a key that has none',
    async (format) => {
      const exported = await exportKey(key, format)
      expect(exported).toEqual(await exportKey(publicOnly, format))
      expect(JSON.stringify(exported)).not.toMatch(/secretKey|privateKey|PRIVATE|"d":/)
    },
  )

  it('exportKey() names the key and its controller in the forms that carry names', async () => {
    expect(await exportKey(key, 'multikey', names)).toMatchObject(names)
    expect(await exportKey(key, 'ed25519VerificationKey2020', names)).toMatchObject(names)
    expect(Object.keys(await exportKey(key, 'jwk', names))).toEqual(['kid', 'crv', 'kty', 'x'])
    expect(Object.keys(await exportKey(key, 'multikey'))).toEqual(['type', 'publicKeyMultibase'])
  })

  it('exportKey() gives the seed only when the secret is asked for', async () => {
    expect(await exportKey(key, 'seed', { includeSecret: true })).toEqual(knownSeed)
    await expect(exportKey(key, 'seed')).rejects.toThrow(RangeError)
  })

  it.each(['multikey', 'ed25519VerificationKey2020', 'jwk', 'pem', 'seed'] as const)(
    'exportKey() refuses to write a secret that is not there into %s',
    async (format) => {
      await expect(exportKey(publicOnly, format, { includeSecret: true })).rejects.toThrow(TypeError)
    },
  )

  it.each(['der', '', 'toString', '__proto__'])(
    'exportKey() refuses the unknown format %j',
    async (format) => {
      await expect(exportKey(key, format as keyof ExportedKeys)).rejects.toThrow(RangeError)
    },
  )
})
