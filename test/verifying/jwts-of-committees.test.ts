import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { signCredential } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'
import { jwtIssuer, now } from '../support/jwt'

describe('verify() and a JWT by a committee', () => {
  it('is valid where one signature is the quorum', async () => {
    const pretend = pretendCommittee({ quorum: 1 })
    const [member] = pretend.members
    const label = await signAsJwt(sampleLabel(pretend), member?.signer ?? pretendIssuer().signer)
    const report = await verify(label, { now, trust: pretend.trust })
    expect(report.verdict).toBe('valid')
    expect(report.sections.policy.counted).toEqual([{ id: member?.id, name: member?.name }])
  })

  it('says that a JWT cannot reach a quorum of more, and who else must sign', async () => {
    const pretend = pretendCommittee({ quorum: 2 })
    const label = await signAsJwt(sampleLabel(pretend), pretend.members[0]?.signer ?? pretendIssuer().signer)
    const report = await verify(label, { now, trust: pretend.trust })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['JWT_HOLDS_ONE_SIGNATURE', 'QUORUM_NOT_REACHED'])
    expect(report.sections.policy.reason).toContain('A JWT has one signature; 2 members must sign')
  })

  it('counts no key that is not Ed25519: members are known by those', async () => {
    const pretend = pretendCommittee({ quorum: 1 })
    const { signer, key } = await jwtIssuer('ES256')
    const id = `${pretend.network.id}#p256`
    const method = {
      id,
      type: 'JsonWebKey',
      controller: pretend.network.id,
      publicKeyJwk: key?.toJSON() ?? {},
    }
    const didDocument: JsonObject = {
      ...pretend.didDocument,
      verificationMethod: [...(pretend.didDocument['verificationMethod'] as JsonObject[]), method],
      assertionMethod: [...(pretend.didDocument['assertionMethod'] as string[]), id],
    }
    const label = await signAsJwt(sampleLabel(pretend), { ...signer, id })
    const trust = { committees: pretend.trust.committees, didDocuments: [didDocument] }
    const report = await verify(label, { now, trust })
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(codesOf(report)).toEqual(expect.arrayContaining(['QUORUM_NOT_REACHED', 'SIGNER_NOT_A_MEMBER']))
  })
})

describe('verify() and endorsements that are JWTs', () => {
  const issuer = pretendIssuer()
  const endorser = pretendIssuer('Endorser')
  const unsigned = sampleBadge(issuer.profile) as unknown as JsonObject
  const endorsement = (target: object, by = endorser.profile) =>
    buildEndorsement({
      id: 'urn:example:endorsement',
      endorser: by,
      target: target as never,
      comment: 'We rely on it',
      validFrom: '2026-05-18T12:00:00Z',
    })

  it.each(['the credential', 'the achievement', 'the issuer'])(
    'finds one in %s, and what it says',
    async (where) => {
      const subject = unsigned['credentialSubject'] as JsonObject
      const achievement = subject['achievement'] as JsonObject
      const badge = structuredClone(unsigned)
      if (where === 'the credential')
        badge['endorsementJwt'] = [await signAsJwt(await endorsement(unsigned), endorser.signer)]
      if (where === 'the achievement')
        badge['credentialSubject'] = {
          ...subject,
          achievement: {
            ...achievement,
            endorsementJwt: [await signAsJwt(await endorsement(achievement), endorser.signer)],
          },
        }
      if (where === 'the issuer')
        badge['issuer'] = {
          ...issuer.profile,
          endorsementJwt: [await signAsJwt(await endorsement(issuer.profile), endorser.signer)],
        } as unknown as JsonObject
      for (const secured of [
        await signAsJwt(badge, issuer.signer),
        await signCredential(badge, issuer.signer, { created: '2026-05-18T12:00:00Z' }),
      ]) {
        const report = await verify(secured, { now })
        expect(report.verdict).toBe('valid')
        expect(report.endorsements).toEqual([
          expect.objectContaining({
            verdict: 'valid',
            mode: 'embedded',
            binding: 'id+digest',
            comment: 'We rely on it',
            endorser: { id: endorser.profile.id, name: 'Endorser' },
          }),
        ])
        expect(report.endorsements[0]?.report.credential.format).toBe('jwt')
        expect(report.endorsements[0]?.pointer).toMatch(/\/endorsementJwt\/0$/)
      }
    },
  )

  it('accepts a separate one, by any algorithm, and refuses it for another badge', async () => {
    for (const alg of ['EdDSA', 'ES256', 'RS256'] as const) {
      const { profile, signer } = await jwtIssuer(alg)
      const by = alg === 'EdDSA' ? endorser : { profile, signer }
      const jwt = await signAsJwt(await endorsement(unsigned, by.profile), by.signer)
      const badge = await signAsJwt(unsigned, issuer.signer)
      const [report] = (await verify(badge, { now, endorsements: [jwt] })).endorsements
      expect(report).toMatchObject({ verdict: 'valid', mode: 'separate', binding: 'id+digest' })
      const other = await signAsJwt({ ...unsigned, id: 'urn:example:other' }, issuer.signer)
      const [refused] = (await verify(other, { now, endorsements: [jwt] })).endorsements
      expect(refused).toMatchObject({ verdict: 'invalid', binding: 'none' })
    }
  })

  it('says that a forged one does not hold, hands on no comment, and leaves the badge valid', async () => {
    const stranger = pretendIssuer('Stranger')
    const forged = await signAsJwt(await endorsement(unsigned), {
      ...stranger.signer,
      id: endorser.signer.id,
    })
    const badge = await signAsJwt({ ...unsigned, endorsementJwt: [forged] }, issuer.signer)
    const report = await verify(badge, { now })
    expect(report.verdict).toBe('valid')
    expect(report.endorsements[0]).toMatchObject({ verdict: 'invalid' })
    expect(report.endorsements[0]).not.toHaveProperty('comment')
    expect(codesOf(report, 'warning')).toEqual(['ENDORSEMENT_INVALID'])
  })

  it('gives a badge the same digest as JWT, as JSON and with an endorsement in it', async () => {
    const digest = async (input: string | object) => (await verify(input, { now })).credential.digest
    const jwt = await signAsJwt(await endorsement(unsigned), endorser.signer)
    const digests = [
      await digest(await signAsJwt(unsigned, issuer.signer)),
      await digest(await signAsJwt({ ...unsigned, endorsementJwt: [jwt] }, issuer.signer)),
      await digest(await signCredential(unsigned, issuer.signer, { created: '2026-05-18T12:00:00Z' })),
    ]
    expect(digests[0]).toMatch(/^zQm/)
    expect(new Set(digests).size).toBe(1)
  })
})
