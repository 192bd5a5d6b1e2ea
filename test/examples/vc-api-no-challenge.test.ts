import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { pretendIssuer } from '../../src/testing'
import { stockPresent, v2 } from '../support/generic'
import { now, runServer } from '../support/vc-api'

const holder = pretendIssuer('Pretend holder')
const challenge = 'f0e1d2'
const domain = 'verifier.example'
const unsigned: JsonObject = { '@context': [v2], type: ['VerifiablePresentation'], verifiableCredential: [] }
const signed = (options: { challenge: string; domain: string }) => stockPresent(unsigned, holder, options)

describe('VC_API_NO_CHALLENGE=1', () => {
  const { verifyPresentation } = runServer({ allowNoChallenge: true })

  it('verifies a presentation for a caller who names no challenge, and warns that it may be an old one', async () => {
    const { status, body } = await verifyPresentation(await signed({ challenge, domain }), { checks: [] })
    expect([status, body['verified'], body['checks'], body['errors']]).toEqual([200, true, ['proof'], []])
    expect(body['warnings']).toEqual([
      { type: 'about:blank', title: expect.stringContaining('may be an old one') },
    ])
  })

  it('gives no such warning where the caller names the challenge', async () => {
    const options = { challenge, domain }
    const { status, body } = await verifyPresentation(await signed(options), options)
    expect([status, body['warnings']]).toEqual([200, []])
  })

  it('compares each of them where the caller names it', async () => {
    const presentation = await signed({ challenge, domain })
    for (const options of [{ challenge: 'other', domain }, { challenge }, { domain: 'other.example' }])
      expect((await verifyPresentation(presentation, options)).status, JSON.stringify(options)).toBe(400)
    expect((await verifyPresentation(presentation, { domain })).status).toBe(200)
  })

  it('refuses a proof that names no challenge, a broken one, and one that has expired', async () => {
    const presentation = await signed({ challenge, domain })
    const proof = presentation['proof'] as JsonObject
    const { challenge: _, ...without } = proof
    for (const changed of [
      without,
      { ...proof, challenge: 'other' },
      { ...proof, proofValue: 'z5nmMBw2u9TGKd9NxxHJtyZKgjN2Eh' },
      { ...proof, expires: now },
    ])
      expect((await verifyPresentation({ ...presentation, proof: changed })).status).toBe(400)
  })
})

describe('without VC_API_NO_CHALLENGE', () => {
  const { verifyPresentation } = runServer()

  it('refuses the same presentation', async () => {
    const { status, body } = await verifyPresentation(await signed({ challenge, domain }), { checks: [] })
    expect([status, body['verified']]).toEqual([400, false])
  })
})
