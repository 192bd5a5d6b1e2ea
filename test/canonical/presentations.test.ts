import { describe, expect, it } from 'vitest'
import { canonizeByTables } from '../../src/canonical/canonize'
import { canonizeInGeneral } from '../../src/canonical/canonize-in-general'
import type { JsonObject } from '../../src/core/json'
import {
  credentialsV1ContextUrl,
  credentialsV2ContextUrl,
  ed25519Signature2020ContextUrl,
} from '../../src/model/contexts/context-urls'
import { badge as buildBadge, endorsement, proof } from './badge'

const badge = buildBadge()
const signed: JsonObject = { ...badge, proof }
const envelope = {
  '@context': credentialsV2ContextUrl,
  id: 'data:application/vc+jwt,eyJhbGciOiJFZERTQSJ9.e30.AAAA',
  type: 'EnvelopedVerifiableCredential',
}

function presentation(verifiableCredential: JsonObject[], members: object = {}): JsonObject {
  return {
    '@context': [credentialsV2ContextUrl],
    id: 'urn:example:presentation',
    type: ['VerifiablePresentation'],
    holder: 'did:web:ona.example',
    verifiableCredential,
    ...members,
  }
}

describe('canonizeByTables() of presentations', () => {
  it.each<[string, JsonObject]>([
    ['one badge', presentation([signed])],
    ['badges, of which two say the same', presentation([signed, signed, badge])],
    [
      'an endorsement and an envelope',
      presentation([{ '@context': badge['@context'] as string[], ...endorsement }, envelope]),
    ],
    ['a holder as an object', presentation([signed], { holder: { id: 'did:web:ona.example' } })],
    [
      'the context of another suite',
      presentation([signed], { '@context': [credentialsV2ContextUrl, ed25519Signature2020ContextUrl] }),
    ],
    [
      'a further type',
      presentation([signed], { type: ['VerifiablePresentation', 'https://x.example/Award'] }),
    ],
    ['no credential', presentation([])],
  ])('reads %s as a general processor does', async (_what, document) => {
    const text = canonizeByTables(document)
    expect(text).toBeDefined()
    expect(text).toBe(await canonizeInGeneral(document))
  })

  it('begins anew within a presentation: a credential without a context has no terms', async () => {
    const { '@context': _, ...bare } = signed
    const document = presentation([bare])
    expect(canonizeByTables(document)).toBeUndefined()
    await expect(canonizeInGeneral(document)).rejects.toMatchObject({ code: 'TERM_UNDEFINED' })
  })

  it('reads a presentation of data model 1.1, where the terms go on', async () => {
    const older = {
      ...badge,
      '@context': [credentialsV1ContextUrl, ...(badge['@context'] as string[]).slice(1)],
    }
    const document = presentation([older], { '@context': [credentialsV1ContextUrl] })
    const general = await canonizeInGeneral(document).catch(() => undefined)
    expect(canonizeByTables(document)).toBe(general)
  })
})
