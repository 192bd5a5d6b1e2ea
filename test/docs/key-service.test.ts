import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { didKey, importKey, signCredential, verify } from '../../src/index'
import { sampleBadge } from '../../src/testing'
import { blocksOf } from '../support/pages'
import type { KeyService } from '../types/key-service-signer'
import { signerOf } from '../types/key-service-signer'

const file = join(import.meta.dirname, '../types/key-service-signer.ts')

describe('docs/guide/keys.md', () => {
  it('shows the signer over a service that is compiled with all others', () => {
    const [block] = blocksOf('docs/guide/keys.md').filter(({ language }) => language === 'ts')
    expect(block?.text).toBe(readFileSync(file, 'utf8').trimEnd())
  })

  it('has a signer over a service whose badges verify', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const service: KeyService = {
      publicKey: async () => publicKey.export({ type: 'spki', format: 'der' }),
      sign: async (message) => new Uint8Array(sign(null, message, privateKey)),
    }
    const key = await importKey<'Ed25519'>(publicKey.export({ format: 'jwk' }))
    const badge = sampleBadge({ id: didKey(key), type: ['Profile'], name: 'School' })
    const signed = await signCredential(badge, await signerOf(service), { created: '2026-06-01T00:00:00Z' })
    const { sections } = await verify(signed, { now: new Date('2026-06-02T00:00:00Z') })
    expect(sections.integrity.verdict).toBe('valid')
    expect((await signerOf(service, 'did:web:school.example#kms')).id).toBe('did:web:school.example#kms')
  })
})
