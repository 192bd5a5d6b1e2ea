import { CompactEncrypt, compactDecrypt } from 'jose'
import { describe, expect, it } from 'vitest'
import { exportKey, generateKey, importKey } from '../../src/index'
import { pretendKey } from '../../src/testing'

const passphrase = 'correct horse battery'
const key = pretendKey('school')
const encrypted = await exportKey(key, 'encryptedJwk', { passphrase, id: 'did:web:school.example#key-1' })

/** Encrypts a text as others could, with few rounds. */
const encrypt = (text: string, { p2c = 1000, alg = 'PBES2-HS256+A128KW', enc = 'A128CBC-HS256' } = {}) =>
  new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg, enc, cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c })
    .encrypt(new TextEncoder().encode(passphrase))

const headerOf = (jwe: string) => JSON.parse(Buffer.from(String(jwe.split('.')[0]), 'base64url').toString())

describe('exportKey() with a passphrase', () => {
  it('exportKey() writes a JWE that other programs decrypt to the private JWK', async () => {
    expect(headerOf(encrypted)).toMatchObject({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', cty: 'jwk+json' })
    expect(headerOf(encrypted).p2c).toBeGreaterThanOrEqual(310_000)
    const { plaintext } = await compactDecrypt(encrypted, new TextEncoder().encode(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      maxPBES2Count: 1_000_000,
    })
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(
      await exportKey(key, 'jwk', { includeSecret: true, id: 'did:web:school.example#key-1' }),
    )
  })

  it.each([undefined, '', 'short', 'seven77', 12_345_678, null])(
    'exportKey() refuses the passphrase %j and does not show it',
    async (wrong) => {
      const error = await exportKey(key, 'encryptedJwk', { passphrase: wrong as string }).catch(
        (thrown) => thrown,
      )
      expect(String(error)).toMatch(/^(?:Type|Range)Error: Cannot export key: expected passphrase to /)
      if (wrong) expect(String(error)).not.toContain(String(wrong))
    },
  )

  it('exportKey() refuses a passphrase for a format that would not be encrypted, and a public key', async () => {
    await expect(exportKey(key, 'jwk', { includeSecret: true, passphrase })).rejects.toThrow(
      'expected passphrase only for the format encryptedJwk',
    )
    const publicKey = await importKey(key.publicKeyMultibase)
    await expect(exportKey(publicKey, 'encryptedJwk', { passphrase })).rejects.toThrow(TypeError)
  })
})

describe('importKey() with a passphrase', () => {
  it.each(['Ed25519', 'ES256', 'RS256'] as const)(
    'importKey() reads an encrypted %s key again',
    async (algorithm) => {
      const made = await generateKey({ algorithm })
      const read = await importKey(`${await exportKey(made, 'encryptedJwk', { passphrase })}\n`, {
        passphrase,
      })
      expect(read.toJSON()).toEqual(made.toJSON())
      expect(await read.sign(Uint8Array.of(1))).toHaveLength((await made.sign(Uint8Array.of(1))).length)
    },
  )

  it('importKey() reads what others encrypt by PBES2, and a passphrase in either spelling of its accents', async () => {
    const jwk = JSON.stringify(await exportKey(key, 'jwk', { includeSecret: true }))
    for (const alg of ['PBES2-HS256+A128KW', 'PBES2-HS384+A192KW', 'PBES2-HS512+A256KW']) {
      const read = await importKey(await encrypt(jwk, { alg }), { passphrase })
      expect(read.publicKeyMultibase).toBe(key.publicKeyMultibase)
    }
    const accented = await exportKey(key, 'encryptedJwk', { passphrase: 'cafe\u0301 cafe\u0301' })
    expect((await importKey(accented, { passphrase: 'caf\u00e9 caf\u00e9' })).hasSecret).toBe(true)
  })

  it('importKey() refuses a wrong or missing passphrase and a changed text, and shows none of them', async () => {
    const changed = `${encrypted.slice(0, -2)}${encrypted.endsWith('AA') ? 'BB' : 'AA'}`
    for (const [text, given] of [
      [encrypted, 'wrong horse battery'],
      [encrypted, ''],
      [encrypted, undefined],
      [changed, passphrase],
    ] as const) {
      const error = await importKey(text, given === undefined ? {} : { passphrase: given }).catch(
        (thrown) => thrown,
      )
      expect(error).toMatchObject({ code: 'KEY_INVALID' })
      expect(error.message).toContain('passphrase')
      expect(JSON.stringify(error) + error.message).not.toMatch(/horse|eyJ/)
      expect(error.cause).toBeUndefined()
    }
    await expect(importKey(encrypted, { passphrase: 7 as never })).rejects.toThrow(
      'expected passphrase to be a text',
    )
  })

  it('importKey() refuses more rounds than it takes, at once, and what is not a JWK within', async () => {
    const [, ...rest] = encrypted.split('.')
    const header = Buffer.from(JSON.stringify({ ...headerOf(encrypted), p2c: 2_000_000_000 })).toString(
      'base64url',
    )
    await expect(importKey([header, ...rest].join('.'), { passphrase })).rejects.toMatchObject({
      code: 'KEY_INVALID',
    })
    // With the right passphrase only the bound refuses it.
    const secretJwk = JSON.stringify(await exportKey(key, 'jwk', { includeSecret: true }))
    const slow = await encrypt(secretJwk, { p2c: 5_000_001 })
    await expect(importKey(slow, { passphrase })).rejects.toMatchObject({ code: 'KEY_INVALID' })
    for (const text of ['[]', 'not JSON, secret', '{"kty":"oct","k":"c2VjcmV0"}']) {
      const error = await importKey(await encrypt(text), { passphrase }).catch((thrown) => thrown)
      expect(error).toMatchObject({ code: 'KEY_INVALID' })
      expect(error.message).not.toMatch(/not JSON|c2VjcmV0/)
    }
  })

  it('importKey() refuses a JWE that is encrypted for a key', async () => {
    const direct = await new CompactEncrypt(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'A256KW', enc: 'A256GCM' })
      .encrypt(new Uint8Array(32))
    await expect(importKey(direct, { passphrase: 'x'.repeat(32) })).rejects.toMatchObject({
      code: 'KEY_INVALID',
    })
  })
})
