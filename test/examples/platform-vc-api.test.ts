import { sampleBadge } from 'quality-label/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../examples/platform/loops'
import { vcApi } from '../../examples/platform/vc-api'
import type { OpenPlatform } from '../support/platform'
import { openPlatform } from '../support/platform'

let now = new Date('2026-11-30T12:00:00Z')
let platform: OpenPlatform
beforeAll(async () => {
  platform = await openPlatform({ clock: () => now, parts: [vcApi] })
}, 120_000)
afterAll(() => platform.close())

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await platform.ask('POST', `/vc-api${path}`, body, headers)
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: JSON.parse(await response.text()),
  }
}

const credentialStatus = { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' }
const badge = (id: string) => ({
  ...sampleBadge({ id: platform.issuer, type: ['Profile'], name: 'Havenlab' }),
  id,
})

describe('the VC-API face of the platform', () => {
  it('issues, revokes and verifies on the store of the platform', async () => {
    const id = 'urn:example:vc-api'
    const issued = await post('/credentials/issue', { credential: badge(id), options: { credentialStatus } })
    expect([issued.status, issued.body.verifiableCredential?.proof.cryptosuite]).toEqual([
      201,
      'eddsa-rdfc-2022',
    ])
    const { verifiableCredential } = issued.body
    expect(await post('/credentials/verify', { verifiableCredential })).toMatchObject({
      status: 200,
      body: { verified: true },
    })
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [verifiableCredential],
    }
    expect(await post('/presentations/verify', { presentation })).toMatchObject({
      status: 200,
      body: { verified: true },
    })
    expect(
      await post('/credentials/status', { credentialId: id, credentialStatus, status: true }),
    ).toMatchObject({ status: 200, body: { credentialId: id, status: true } })
    now = new Date(now.getTime() + 5000)
    await publish(platform.services)
    expect(await post('/credentials/verify', { verifiableCredential })).toMatchObject({
      status: 400,
      body: { verified: false },
    })
    const found = await platform.ask('GET', `/credentials?id=${id}`)
    expect((await found.json()) as object).toMatchObject({
      state: 'signed',
      credential: verifiableCredential,
    })
  })

  it('refuses what it does not do, in problem details', async () => {
    const credential = badge('urn:example:refused')
    const refused: [string, unknown, number, Record<string, string>?][] = [
      ['/credentials/issue', { credential, options: { cryptosuite: 'Ed25519Signature2020' } }, 400],
      ['/credentials/issue', { credential, options: { unknown: 1 } }, 400],
      ['/credentials/issue', { credential: { ...credential, issuer: 'did:example:other' } }, 403],
      ['/credentials/issue', { credential }, 401, { Authorization: '' }],
      ['/credentials/issue', { credential: { ...credential, name: 7 } }, 422],
      ['/credentials/status', { credentialId: 'urn:example:none', credentialStatus, status: true }, 422],
      ['/credentials/status', { credentialId: 'urn:example:vc-api', credentialStatus, status: 'yes' }, 400],
      ['/credentials/verify', { verifiableCredential: 'a.b.c' }, 400],
    ]
    for (const [path, body, status, headers] of refused) {
      const answer = await post(path, body, headers)
      expect([path, answer.status, answer.type]).toEqual([path, status, 'application/problem+json'])
    }
    expect(platform.logged).toEqual([])
  })
})
