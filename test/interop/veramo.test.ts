import { describe, expect, it } from 'vitest'
import { pretendIssuer } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { networkAttempts } from '../support/block-network.mjs'
import { craftJwt } from '../support/jwt'
import { now } from './forms'
import { jwtPayload } from './with/own-jwt'
import { veramoAgent, veramoFolder } from './with/veramo-agent'

const because = veramoFolder ? '' : ' [skipped: QUALITY_LABEL_VERAMO is not set]'

const forger = pretendIssuer('Pretend forger').signer
const forgerDid = forger.id.split('#')[0] as string

function craft(changes: object): Promise<string> {
  const header = { alg: 'EdDSA', kid: forger.id, typ: 'JWT' }
  return craftJwt(header, { ...jwtPayload(forgerDid), ...changes }, forger)
}

async function withoutForm(credential: string) {
  const policies = { format: false, now: Date.parse(now) / 1000 }
  return (await veramoAgent()).verifyCredential({ credential, policies })
}

// What docs/interop.md says of `policies: { format: false }`.
describe.skipIf(!veramoFolder)(`Veramo${because}`, () => {
  it('names the DID that signed in issuer, also if the credential names another, which verify() finds invalid', async () => {
    const named = pretendIssuer().profile
    const jwt = await craft({ issuer: named })
    expect(await withoutForm(jwt)).toMatchObject({
      verified: true,
      issuer: forgerDid,
      verifiableCredential: { issuer: { id: named.id } },
    })

    const { verdict, problems } = await verify(jwt, { now })
    expect([verdict, problems[0]?.code]).toEqual(['invalid', 'CONTROLLER_NOT_ISSUER'])
  })

  it('reads the times', async () => {
    const instant = Date.parse(now) / 1000
    const outcome = async (times: object) => (await withoutForm(await craft(times))).verified
    expect(await outcome({ exp: instant + 3600 })).toBe(true)
    expect(await outcome({ exp: instant - 3600 })).toBe(false)
    expect(await outcome({ nbf: instant + 3600 })).toBe(false)
  })

  it('reaches for no network', async () => {
    const before = networkAttempts.length
    await withoutForm(await craft({}))
    expect(networkAttempts.slice(before)).toEqual([])
  })
})
