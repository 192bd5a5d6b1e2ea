import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { valueAtPointer } from '../../src/core/json-pointer'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { withoutLooseLinks } from '../../src/verifying/report/without-loose-links'
import { verify } from '../../src/verifying/verify'
import { craftProof, replaceAt } from '../support/credentials'

const issuer = pretendIssuer()
const badge = sampleBadge(issuer.profile) as unknown as JsonObject
const achievement = '/credentialSubject/achievement'

async function verifiedOf(pointer: string, value: JsonValue): Promise<JsonObject | undefined> {
  const changed = replaceAt(badge, pointer, value)
  const proof = await craftProof(changed, issuer.signer, '2026-05-18T12:00:00Z', {})
  const report = await verify(JSON.stringify({ ...changed, proof }), { now: '2026-11-22T02:00:00Z' })
  return report.verified
}

describe('withoutLooseLinks()', () => {
  const narrative = 'Speak a language.'
  it.each<[string, string, (url: string) => JsonValue]>([
    ['an issuer', '/issuer/url', (url) => url],
    ['criteria', `${achievement}/criteria`, (url) => ({ narrative, url })],
    ['a related achievement', `${achievement}/related`, (url) => [{ id: 'urn:x:1', type: ['Related'], url }]],
    ['evidence', '/evidence', (url) => [{ id: 'urn:x:2', type: ['Evidence'], url }]],
    ['the subject', '/credentialSubject/url', (url) => url],
    ['the credential', '/url', (url) => url],
  ])(
    'leaves a link that is not an address out of %s in verified, and keeps one that is',
    async (_, place, of) => {
      const verified = await verifiedOf(place, of('/login'))
      expect(verified).toBeDefined()
      expect(JSON.stringify(verified)).not.toContain('/login')
      const whole = JSON.stringify(await verifiedOf(place, of('https://a.example/login')))
      expect(whole).toContain('https://a.example/login')
    },
  )

  it('leaves nothing else out', () => {
    const document = { name: '/login', url: 'https://a.example/', inner: [{ url: 'login', id: 'urn:x' }] }
    expect(withoutLooseLinks(document)).toEqual({ ...document, inner: [{ id: 'urn:x' }] })
    expect(
      valueAtPointer(withoutLooseLinks({ url: ['https://a.example/', '//evil'] }), '/url'),
    ).toBeUndefined()
    expect(withoutLooseLinks({ url: { '@value': 'x', '@language': 'en' } })).toEqual({})
  })

  it('gives a document without such a link back as it is', () => {
    const document = { url: 'https://a.example/' }
    expect(withoutLooseLinks(document)).toBe(document)
  })
})
