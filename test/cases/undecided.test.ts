import { afterEach, describe, expect, it, vi } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { validate } from '../../src/gate/validate'
import { createSigner } from '../../src/keys/signer'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer } from '../../src/testing/pretend-issuer'
import { sampleBadge } from '../../src/testing/sample-badge'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { craftProof } from '../support/credentials'
import { badgeOf, jwtIssuer } from '../support/jwt'
import { describeWithVectors, readVector } from '../support/vectors'

const now = '2026-11-28T00:00:00Z'
const created = '2026-05-18T12:00:00Z'
const issuer = pretendIssuer()
const stranger = pretendIssuer('Pretend stranger')
const readCase = (name: string) => readVector(`../cases/${name}`)

function toldOf({ verdict, problems }: VerificationReport): string[] {
  const deciding = problems.filter(({ section, severity }) => section !== 'trust' && /^e|^i/.test(severity))
  return [verdict, ...deciding.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)]
}

async function signed(badge: object, by = issuer.signer, changes: JsonObject = {}): Promise<JsonObject> {
  return { ...(badge as JsonObject), proof: await craftProof(badge, by, created, changes) }
}

describeWithVectors('verify() of what it does not know', () => {
  it.each(['47-presentation.json', '48-sd-jwt.txt'])('is undecided about %s, and names it', async (file) => {
    const { verdict, problems } = await verify(readCase(file), { now })
    expect(verdict).toBe('indeterminate')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(problems.find(({ severity }) => severity === 'indeterminate')?.detail).not.toBe('')
  })
})

describeWithVectors('verify() of a kind that it does not know', () => {
  const { '@context': contexts, credentialSubject, ...badge } = sampleBadge(issuer.profile)
  const other = {
    ...badge,
    '@context': contexts.slice(0, 1),
    type: ['VerifiableCredential'],
    issuer: issuer.profile.id,
    credentialSubject: { id: credentialSubject.id as string },
  }

  it('is undecided, while validate has no shape for it', async () => {
    const credential = await signed(other)
    const report = await verify(JSON.stringify(credential), { now })
    expect(toldOf(report)).toEqual(['indeterminate', 'indeterminate SHAPE_UNKNOWN /type'])
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.verified).toBeUndefined()
    expect(validate(credential).problems).toMatchObject([{ code: 'SHAPE_UNKNOWN', severity: 'error' }])
  })

  it('is invalid where it is forged or over', async () => {
    const forged = { ...(await signed(other)), name: 'Another name' }
    expect(toldOf(await verify(JSON.stringify(forged), { now }))[0]).toBe('invalid')
    const over = await signed({ ...other, validUntil: '2026-06-01T00:00:00Z' })
    expect(toldOf(await verify(JSON.stringify(over), { now }))[0]).toBe('invalid')
  })
})

describeWithVectors('verify() of a key in a form that it does not read', () => {
  const did = 'did:web:organiser.example'
  const method = `${did}#key-1`
  const key = issuer.key
  const { publicKeyMultibase } = key
  const judge = async (form: Record<string, JsonValue>, controller = did) => {
    const badge = sampleBadge({ ...issuer.profile, name: 'Organiser', id: controller })
    const signer = createSigner(key, { id: method })
    const verificationMethod = [{ id: method, controller: did, ...form }]
    const document = { id: did, verificationMethod, assertionMethod: [method] }
    const credential = await signed(badge, signer)
    return toldOf(await verify(JSON.stringify(credential), { now, didDocuments: [document] }))
  }
  const place = '/proof/verificationMethod'

  it('is undecided where the key is the issuer’s', async () => {
    for (const form of [{ publicKeyPem: '-----BEGIN PUBLIC KEY-----' }, { publicKeyHex: '00' }])
      expect(await judge({ type: 'Key', ...form })).toEqual([
        'indeterminate',
        `indeterminate VERIFICATION_METHOD_UNSUPPORTED ${place}`,
      ])
  })

  it('checks the same key in a supported form, and refuses a broken one and a stranger’s', async () => {
    expect(await judge({ type: 'Multikey', publicKeyMultibase })).toEqual(['valid'])
    const broken = { type: 'Multikey', publicKeyMultibase: publicKeyMultibase.slice(0, -2) }
    expect(await judge(broken)).toEqual(['invalid', `error INVALID_VERIFICATION_METHOD ${place}`])
    expect(await judge({ type: 'Key', publicKeyPem: 'x' }, stranger.profile.id)).toEqual([
      'invalid',
      `error CONTROLLER_NOT_ISSUER ${place}`,
    ])
  })
})

describeWithVectors('verify() of a suite that it does not know', () => {
  it('is undecided, and invalid where a proof by a known suite is wrong', async () => {
    const unknown = await signed(sampleBadge(issuer.profile), issuer.signer, { cryptosuite: 'bbs-2023' })
    expect(toldOf(await verify(JSON.stringify(unknown), { now }))).toEqual([
      'indeterminate',
      'indeterminate CRYPTOSUITE_UNSUPPORTED /proof',
    ])
    const known = await signed(sampleBadge(issuer.profile))
    const forged = { ...known, name: 'Another name', proof: [known['proof'], unknown['proof']] }
    expect(toldOf(await verify(JSON.stringify(forged), { now }))[0]).toBe('invalid')
  })
})

describe('verify() of a JWT whose key the platform cannot use', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is undecided, and the same JWT is valid where it can', async () => {
    const { profile, signer } = await jwtIssuer('ES256')
    const jwt = await signAsJwt(badgeOf(profile), signer, {})
    const at = { now: '2026-06-01T00:00:00Z' }
    const { integrity } = (await verify(jwt, at)).sections
    expect(integrity.verdict).toBe('valid')
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('P-256', 'NotSupportedError'))
    const report = await verify(jwt, at)
    expect(toldOf(report)).toEqual(['indeterminate', 'indeterminate INVALID_VERIFICATION_METHOD '])
    expect(report.problems[0]?.detail).toContain('this platform cannot use its key')
  })
})
