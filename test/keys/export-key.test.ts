import { createPrivateKey, createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Ed25519Key } from '../../src/keys/ed25519-key'
import type { ExportedKeys } from '../../src/keys/export-key'
import { exportKey } from '../../src/keys/export-key'
import { knownPublicKey, knownSeed } from './known-keys'

const key = Ed25519Key.fromSeed(knownSeed)
const publicOnly = Ed25519Key.fromPublicKey(knownPublicKey)
const names = { id: 'did:web:network.example#rasa', controller: 'did:web:network.example' }

describe('exportKey()', () => {
  it('exportKey() writes the forms that their specifications show', () => {
    // RFC 8037, appendix A.1, has the JWK of this very key.
    expect(exportKey(key, 'jwk', { includeSecret: true })).toEqual({
      kty: 'OKP',
      crv: 'Ed25519',
      d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    })
    expect(exportKey(key, 'multikey', { includeSecret: true })).toEqual({
      type: 'Multikey',
      publicKeyMultibase: expect.stringMatching(/^z6Mk/),
      secretKeyMultibase: expect.stringMatching(/^z3u2/),
    })
    expect(exportKey(key, 'ed25519VerificationKey2020', { includeSecret: true })).toEqual({
      type: 'Ed25519VerificationKey2020',
      publicKeyMultibase: expect.stringMatching(/^z6Mk/),
      privateKeyMultibase: expect.stringMatching(/^zrv/),
    })
  })

  it('exportKey() writes the PEM that node:crypto writes', () => {
    const { d, x } = exportKey(key, 'jwk', { includeSecret: true }) as { d: string; x: string }
    const jwk = { kty: 'OKP', crv: 'Ed25519', d, x }
    const secret = createPrivateKey({ key: jwk, format: 'jwk' }).export({ type: 'pkcs8', format: 'pem' })
    const open = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
    expect(exportKey(key, 'pem', { includeSecret: true })).toBe(secret)
    expect(exportKey(key, 'pem')).toBe(open)
  })

  it.each(['multikey', 'ed25519VerificationKey2020', 'jwk', 'pem'] as const)(
    'exportKey() writes no secret into %s unless asked, and the same for a key that has none',
    (format) => {
      const exported = exportKey(key, format)
      expect(exported).toEqual(exportKey(publicOnly, format))
      expect(JSON.stringify(exported)).not.toMatch(/secretKey|privateKey|PRIVATE|"d":/)
    },
  )

  it('exportKey() names the key and its controller in the forms that carry names', () => {
    expect(exportKey(key, 'multikey', names)).toMatchObject(names)
    expect(exportKey(key, 'ed25519VerificationKey2020', names)).toMatchObject(names)
    expect(Object.keys(exportKey(key, 'jwk', names))).toEqual(['kty', 'crv', 'x'])
    expect(Object.keys(exportKey(key, 'multikey'))).toEqual(['type', 'publicKeyMultibase'])
  })

  it('exportKey() gives the seed only when the secret is asked for', () => {
    expect(exportKey(key, 'seed', { includeSecret: true })).toEqual(knownSeed)
    expect(() => exportKey(key, 'seed')).toThrow(RangeError)
  })

  it.each(['multikey', 'ed25519VerificationKey2020', 'jwk', 'pem', 'seed'] as const)(
    'exportKey() refuses to write a secret that is not there into %s',
    (format) => {
      expect(() => exportKey(publicOnly, format, { includeSecret: true })).toThrow(TypeError)
    },
  )

  it.each(['der', '', 'toString', '__proto__'])('exportKey() refuses the unknown format %j', (format) => {
    expect(() => exportKey(key, format as keyof ExportedKeys)).toThrow(RangeError)
  })
})
