import sharedProcessor from 'jsonld'
import { describe, expect, it } from 'vitest'
import { canonize, canonizeByTables } from '../../src/canonical/canonize'
import { canonizeInGeneral } from '../../src/canonical/canonize-in-general'
import type { JsonObject } from '../../src/core/json'
import { credentialsV2ContextUrl, openBadgesContextUrl } from '../../src/model/contexts/context-urls'
import { refusal } from '../core/refusal'
import { badge } from './badge'

const strange = 'https://stranger.example/context.json'

/** Returns a small credential with properties added or replaced. */
function credential(members: Record<string, unknown>): JsonObject {
  return {
    '@context': [credentialsV2ContextUrl, openBadgesContextUrl],
    id: 'urn:x:1',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    ...(members as JsonObject),
  }
}

describe('canonize() in a process with other code', () => {
  it('canonize() uses no context that other code in the process loaded before', async () => {
    const loaded: string[] = []
    // As loaders of other packages do: a static document remains in the cache that all users of the module share.
    const options = {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      base: null,
      safe: true,
      documentLoader: async (url: string) => {
        loaded.push(url)
        const document = {
          '@context': { name: 'https://stranger.example/name', secretly: 'https://stranger.example/x' },
        }
        return { contextUrl: null, documentUrl: url, document, tag: 'static' }
      },
    } as const
    const shared = sharedProcessor as unknown as ReturnType<typeof sharedProcessor>
    for (const url of [strange, openBadgesContextUrl]) {
      await shared.canonize({ '@context': url, '@id': 'urn:x:1', secretly: 'y' }, options)
    }
    expect(loaded).toEqual([strange, openBadgesContextUrl])

    const withStranger = credential({ '@context': [credentialsV2ContextUrl, strange], secretly: 'y' })
    await expect(canonize(withStranger)).rejects.toThrow(refusal('CONTEXT_NOT_PINNED', { url: strange }))
    await expect(canonizeInGeneral(credential({ secretly: 'y' }))).rejects.toThrow(refusal('TERM_UNDEFINED'))
    expect(await canonizeInGeneral(badge())).toBe(canonizeByTables(badge()))
  })
})
