import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import type { EndorsementOptions, EndorsementTarget } from '../../src/issuing/build-endorsement'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { buildTrustMark } from '../../src/issuing/build-trust-mark'
import { didKey } from '../../src/keys/key-did'
import { createSigner } from '../../src/keys/signer'
import type { EndorsementCredential } from '../../src/model/generated/documents'
import { signCredential } from '../../src/securing/add-proof'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-07-01T00:00:00Z'
const issuer = pretendIssuer()
const municipality = pretendIssuer('Savivaldybė')
const school = pretendIssuer('School')
const badge = sampleBadge(issuer.profile)
const signed = await issuer.sign(badge, { created })
const contexts = [...badge['@context']] as string[]
const { achievement } = badge.credentialSubject as unknown as { achievement: EndorsementTarget }

/** An endorsement before it is signed. */
function endorse(options: Partial<EndorsementOptions> = {}): Promise<EndorsementCredential> {
  return buildEndorsement({
    id: 'urn:example:endorsement:1',
    endorser: municipality.profile,
    target: badge,
    targetContext: contexts,
    comment: 'Mūsų mieste šis ženklas pripažįstamas – и признаётся 👍',
    validFrom: '2026-06-10T00:00:00Z',
    ...options,
  })
}

const unsigned = await endorse()
const endorsement = await municipality.sign(unsigned, { created: '2026-06-10T00:00:00Z' })

/** The badge with an endorsement or several at its root, then signed. */
function embedded(...endorsements: unknown[]): Promise<object> {
  return issuer.sign({ ...badge, endorsement: endorsements }, { created: '2026-06-11T00:00:00Z' })
}

function judge(document: object, endorsements: NonNullable<VerifyOptions['endorsements']> = []) {
  return verify(document, { now, endorsements })
}

describe('verify() and a separate endorsement', () => {
  it('warns of one whose endorser has no known key, and verifies the badge without it', async () => {
    const id = 'did:web:endorser.example'
    const unresolved = await endorse({ endorser: { id, type: ['Profile'], name: 'Savivaldybė' } })
    const proof = await craftProof(unresolved, { ...municipality.signer, id: `${id}#key` }, created, {})
    const report = await judge(signed, [{ ...unresolved, proof }])
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toEqual(['ENDORSEMENT_UNDECIDED'])
    expect(report.endorsements[0]?.report.verdict).toBe('indeterminate')
  })

  it('accepts one that is bound to the id and the content', async () => {
    const report = await judge(signed, [endorsement])
    expect(report.verdict).toBe('valid')
    expect(report.endorsements).toMatchObject([
      {
        id: 'urn:example:endorsement:1',
        verdict: 'valid',
        endorser: { id: municipality.profile.id, name: 'Savivaldybė' },
        mode: 'separate',
        pointer: '/0',
        target: { id: badge.id, pointer: '' },
        binding: 'id+digest',
        comment: 'Mūsų mieste šis ženklas pripažįstamas – и признаётся 👍',
        problems: [],
        report: { verdict: 'valid' },
      },
    ])
  })

  it('accepts it as text, bytes or a value', async () => {
    const text = JSON.stringify(endorsement)
    for (const form of [text, new TextEncoder().encode(text), endorsement]) {
      const report = await judge(signed, [form])
      expect(report.endorsements).toMatchObject([{ verdict: 'valid', pointer: '/0' }])
    }
  })

  it('lists one that came several times once, and says where the others are', async () => {
    const respelt = JSON.stringify(Object.fromEntries(Object.entries(endorsement).reverse()), null, 2)
    const resigned = await municipality.sign(unsigned, { created: '2026-06-12T00:00:00Z' })
    const report = await judge(await embedded(endorsement), [endorsement, respelt, resigned])
    expect(report.endorsements).toMatchObject([{ verdict: 'valid', pointer: '/endorsement/0' }])
    const repeated = report.problems.filter(({ code }) => code === 'ENDORSEMENT_REPEATED')
    expect(repeated.map(({ pointer }) => pointer)).toEqual(['/0', '/1', '/2'])
    for (const { detail } of repeated) expect(detail).toContain('/endorsement/0')
  })

  it('lists a copy that holds beside one that does not', async () => {
    const broken = { ...endorsement, proof: signed.proof }
    const report = await judge(signed, [broken, endorsement])
    expect(report.endorsements.map(({ verdict }) => verdict)).toEqual(['invalid', 'valid'])
  })

  it('says that one without a digest is bound only to the id', async () => {
    const { relatedResource: _, ...undigested } = await endorse()
    const bare = await municipality.sign(undigested, { created: '2026-06-10T00:00:00Z' })
    const report = await judge(signed, [bare])
    expect(report.endorsements).toMatchObject([{ verdict: 'valid', binding: 'id' }])
  })

  it('stays valid when a proof is added to the badge, or an endorsement embedded', async () => {
    const again = await issuer.sign(badge, { created: '2026-06-20T00:00:00Z' })
    expect((await judge(again, [endorsement])).endorsements).toMatchObject([{ verdict: 'valid' }])
    const other = await school.sign(await endorse({ endorser: school.profile }), {
      created: '2026-06-10T00:00:00Z',
    })
    const report = await judge(await embedded(other), [endorsement])
    expect(report.endorsements).toMatchObject([
      { verdict: 'valid', mode: 'embedded', pointer: '/endorsement/0', binding: 'id+digest' },
      { verdict: 'valid', mode: 'separate', pointer: '/0', binding: 'id+digest' },
    ])
  })

  it('refuses it where the content has changed since, however well the new content is signed', async () => {
    const changed = await issuer.sign({ ...badge, name: 'Neighbourhood king' }, { created })
    const report = await judge(changed, [endorsement])
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toEqual(['ENDORSEMENT_INVALID'])
    const [found] = report.endorsements
    expect(found).toMatchObject({ verdict: 'invalid', report: { verdict: 'valid' } })
    expect(found?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_CONTENT_CHANGED'])
  })

  it('refuses it where one of two digests is that of another content', async () => {
    const base = await endorse()
    const [right] = base['relatedResource'] as JsonObject[]
    const wrong = { ...right, digestMultibase: 'zQmcf8fKifs85hFEjiX864J2MXPdsRBacEKoUD31SnLQUH2' }
    const two = { ...base, relatedResource: [right, wrong] } as EndorsementCredential
    const proof = await craftProof(two, municipality.signer, '2026-06-10T00:00:00Z', {})
    const report = await judge(signed, [{ ...two, proof }])
    expect(report.endorsements[0]?.verdict).toBe('invalid')
  })

  it('refuses one that is about something else', async () => {
    const elsewhere = await endorse({ target: { ...badge, id: 'urn:example:another' } })
    const report = await judge(signed, [
      await municipality.sign(elsewhere, { created: '2026-06-10T00:00:00Z' }),
    ])
    expect(report.verdict).toBe('valid')
    expect(report.endorsements).toMatchObject([
      { verdict: 'invalid', binding: 'none', target: { id: 'urn:example:another' } },
    ])
    expect(report.endorsements[0]?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_TARGET_MISMATCH'])
  })

  it('accepts one about the achievement or the issuer within the badge, and says where it stands', async () => {
    const created = '2026-06-10T00:00:00Z'
    const targetContext = contexts
    const ofAchievement = await endorse({ target: achievement, targetContext })
    const ofIssuer = await endorse({ target: issuer.profile, targetContext })
    const report = await judge(signed, [
      await municipality.sign(ofAchievement, { created }),
      await municipality.sign(ofIssuer, { created }),
    ])
    expect(report.endorsements).toMatchObject([
      { verdict: 'valid', binding: 'id+digest', target: { pointer: '/credentialSubject/achievement' } },
      { verdict: 'valid', binding: 'id+digest', target: { pointer: '/issuer' } },
    ])
  })

  it.each<[string, string | object, string]>([
    ['that nobody signed', unsigned, 'PROOF_MISSING'],
    ['that was changed', { ...endorsement, name: 'Another' }, 'PROOF_VERIFICATION_ERROR'],
    ['by a thief', { ...endorsement, proof: signed.proof }, 'CONTROLLER_NOT_ISSUER'],
    ['that cannot be read', '{"endorsement":', 'PARSING_ERROR'],
    ['that is a badge', signed, 'SHAPE_UNKNOWN'],
    ['that is empty', {}, 'NOT_A_CREDENTIAL'],
  ])('refuses one %s, and leaves the badge valid', async (_, input, code) => {
    const report = await judge(signed, [input])
    expect(report.verdict).toBe('valid')
    expect(report.endorsements).toHaveLength(1)
    const [found] = report.endorsements
    expect(found?.verdict).toBe('invalid')
    expect([
      ...codesOf(found?.report ?? report),
      ...(found?.problems ?? []).map((problem) => problem.code),
    ]).toContain(code)
    expect(codesOf(report, 'warning')).toContain('ENDORSEMENT_INVALID')
  })

  it.each([
    ['before it begins', '2026-06-09T23:59:59Z', 'NOT_YET_VALID'],
    ['after it ends', '2027-06-10T00:00:00Z', 'EXPIRED'],
  ])('refuses one %s, while the badge stands', async (_, instant, code) => {
    const limited = await endorse({ validUntil: '2027-06-10T00:00:00Z' })
    const one = await municipality.sign(limited, { created: '2026-06-01T00:00:00Z' })
    expect((await judge(signed, [one])).endorsements[0]?.verdict).toBe('valid')
    const report = await verify(signed, { now: instant, endorsements: [one] })
    expect(report.verdict).toBe('valid')
    expect(report.endorsements[0]?.verdict).toBe('invalid')
    expect(codesOf(report.endorsements[0]?.report ?? report, 'error')).toEqual([code])
  })

  it('is undecided about a compact JWS, which it does not read', async () => {
    const report = await judge(signed, ['eyJhbGciOiJFZERTQSJ9.e30.AA'])
    expect(report.verdict).toBe('valid')
    expect(report.endorsements[0]?.verdict).not.toBe('valid')
  })

  it('gives each its own report, with every section', async () => {
    const report = await judge(signed, [endorsement])
    const sections = Object.keys(report.endorsements[0]?.report.sections ?? {})
    expect(sections).toEqual(Object.keys(report.sections))
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})

describe('verify() and an embedded endorsement', () => {
  it('accepts it, with a signature of its own under that of the badge', async () => {
    const report = await judge(await embedded(endorsement))
    expect(report.verdict).toBe('valid')
    expect(report.endorsements).toMatchObject([
      { verdict: 'valid', mode: 'embedded', pointer: '/endorsement/0', binding: 'id+digest' },
    ])
  })

  it('does not let the signature of the badge stand for its own', async () => {
    const report = await judge(await embedded(await endorse()))
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.endorsements[0]?.verdict).toBe('invalid')
    expect(codesOf(report.endorsements[0]?.report ?? report, 'error')).toContain('PROOF_MISSING')
    expect(codesOf(report, 'warning')).toContain('ENDORSEMENT_INVALID')
  })

  it('refuses both of two whose comments were swapped, though the badge around them is signed', async () => {
    const theirs = await school.sign(
      await endorse({ id: 'urn:example:endorsement:2', endorser: school.profile, comment: 'We would not.' }),
      { created: '2026-06-10T00:00:00Z' },
    )
    const honest = await judge(await embedded(endorsement, theirs))
    expect(honest.endorsements.map(({ verdict }) => verdict)).toEqual(['valid', 'valid'])
    expect(honest.endorsements.map(({ comment }) => comment)).toEqual([
      'Mūsų mieste šis ženklas pripažįstamas – и признаётся 👍',
      'We would not.',
    ])
    const swap = (into: typeof theirs, from: typeof theirs) => ({
      ...into,
      credentialSubject: {
        ...(into.credentialSubject as object),
        endorsementComment: (from.credentialSubject as { endorsementComment: string }).endorsementComment,
      },
    })
    const swapped = await judge(await embedded(swap(endorsement, theirs), swap(theirs, endorsement)))
    expect(swapped.endorsements.filter(({ verdict }) => verdict === 'valid')).toEqual([])
  })

  it('refuses one that sits on a node that it is not about', async () => {
    const targetContext = contexts
    const ofAchievement = await municipality.sign(await endorse({ target: achievement, targetContext }), {
      created: '2026-06-10T00:00:00Z',
    })
    const on = (member: 'issuer' | 'achievement') => {
      const issuerNode = { ...issuer.profile, endorsement: [ofAchievement] }
      const carrier = { ...(achievement as object), endorsement: [ofAchievement] }
      const subject = { ...badge.credentialSubject, achievement: carrier }
      const changes = member === 'issuer' ? { issuer: issuerNode } : { credentialSubject: subject }
      return issuer.sign({ ...badge, ...changes }, { created: '2026-06-11T00:00:00Z' })
    }
    const right = await judge(await on('achievement'))
    expect(right.endorsements).toMatchObject([
      { verdict: 'valid', pointer: '/credentialSubject/achievement/endorsement/0', binding: 'id+digest' },
    ])
    const wrong = await judge(await on('issuer'))
    expect(wrong.endorsements).toMatchObject([{ verdict: 'invalid', pointer: '/issuer/endorsement/0' }])
    expect(wrong.endorsements[0]?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_TARGET_MISMATCH'])
  })

  it('accepts an endorsement of an endorsement, and tells of it in the report of the one that carries it', async () => {
    const report = await judge(await embedded(await nest(2)))
    expect(report.endorsements).toMatchObject([
      { verdict: 'valid', pointer: '/endorsement/0', target: { id: badge.id } },
    ])
    expect(report.endorsements[0]?.report.endorsements).toMatchObject([
      { verdict: 'valid', pointer: '/endorsement/0', target: { id: 'urn:example:endorsement:level-0' } },
    ])
  })

  it('stops before there are too many, and before it takes long', async () => {
    const document = await embedded(await nest(20))
    const report = await judge(document)
    expect(report.verdict).toBe('valid')
    let depth = 0
    for (let at = report.endorsements; at.length > 0; at = at[0]?.report.endorsements ?? []) {
      expect(at).toHaveLength(1)
      depth += 1
    }
    expect(depth).toBe(4)
    expect(JSON.stringify(report).length).toBeLessThan(2 * JSON.stringify(document).length)
  })

  it('does not fall for an endorsement of another that is not signed', async () => {
    const outer = await endorse({ id: 'urn:example:endorsement:level-0' })
    const inner = await endorse({ endorser: school.profile, target: outer as unknown as EndorsementTarget })
    const carrying = { ...outer, endorsement: [inner] } as EndorsementCredential
    const signedOuter = await municipality.sign(carrying, { created: '2026-06-10T00:00:00Z' })
    const report = await judge(await embedded(signedOuter))
    expect(report.endorsements).toMatchObject([{ verdict: 'valid' }])
    expect(report.endorsements[0]?.report.endorsements).toMatchObject([{ verdict: 'invalid' }])
  })
})

/** An endorsement of the badge, with one of that endorsement in it, and so on. */
async function nest(levels: number, level = 0, target: EndorsementTarget = badge): Promise<JsonObject> {
  const endorser = pretendIssuer(`Level ${level}`)
  const own = await endorse({
    id: `urn:example:endorsement:level-${level}`,
    endorser: endorser.profile,
    target,
  })
  const inner =
    level + 1 < levels ? await nest(levels, level + 1, own as unknown as EndorsementTarget) : undefined
  const carrying = inner ? ({ ...own, endorsement: [inner] } as unknown as EndorsementCredential) : own
  return (await endorser.sign(carrying, { created: '2026-06-10T00:00:00Z' })) as unknown as JsonObject
}

describe('verify() and who endorses', () => {
  const byItself = async (endorser: typeof issuer, target: EndorsementTarget = badge) => {
    const honest = await endorse({ target, targetContext: contexts })
    const own = { ...honest, issuer: endorser.profile } as EndorsementCredential
    const report = await judge(signed, [await endorser.sign(own, { created: '2026-06-10T00:00:00Z' })])
    return report.endorsements[0]
  }

  it('refuses the issuer of the badge', async () => {
    const found = await byItself(issuer)
    expect(found?.verdict).toBe('invalid')
    expect(found?.report.verdict).toBe('valid')
    expect(found?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_BY_ITSELF'])
  })

  it('refuses the holder of the badge', async () => {
    const found = await byItself(pretendIssuer('Pretend learner'))
    expect(found?.verdict).toBe('invalid')
    expect(found?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_BY_ITSELF'])
  })

  it('refuses an endorser of their own profile or of an achievement in their own badge', async () => {
    for (const target of [issuer.profile, achievement]) {
      const found = await byItself(issuer, target)
      expect(found?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_BY_ITSELF'])
    }
  })

  it.each<[string, object]>([
    ['the trust material lists', {}],
    ['only its DID document lists', { committees: [] }],
  ])('refuses a member who endorses the label by a key of the network that %s', async (_, more) => {
    const pretend = pretendCommittee()
    const label = sampleLabel(pretend, { holder: issuer.profile })
    const document = await pretend.sign(label, { created, by: [0, 1, 2] })
    const judgeBy = async (index: number, shown: object) => {
      const { key } = pretend.members[index] as (typeof pretend.members)[number]
      const profile = { id: didKey(key), type: ['Profile'] as ['Profile'], name: 'Member' }
      const own = await endorse({ endorser: profile, target: label as unknown as EndorsementTarget })
      const endorsed = await signCredential(own, createSigner(key), { created: '2026-06-10T00:00:00Z' })
      const [found] = (await verify(document, { now, endorsements: [endorsed], ...shown })).endorsements
      return found?.problems.map(({ code }) => code)
    }
    const { didDocuments, committees } = pretend.trust
    // Member 3 did not sign the label, so that only a list can show the key.
    for (const index of [0, 3])
      expect(await judgeBy(index, { trust: { committees, didDocuments, ...more } })).toEqual([
        'ENDORSEMENT_BY_ITSELF',
      ])
    expect(await judgeBy(3, { trust: { committees } })).toEqual(['ENDORSEMENT_BY_ITSELF'])
    // What nothing shows is not known, and is not held against anyone.
    expect(await judgeBy(3, {})).toEqual([])
  })

  it('accepts a third party for each of them', async () => {
    for (const target of [badge, issuer.profile, achievement]) {
      expect((await byItself(school, target))?.verdict).toBe('valid')
    }
  })

  it('distinguishes whether the endorser is known to the caller, and whether the endorsement holds', async () => {
    const pretend = pretendCommittee()
    const without = await judge(signed, [endorsement])
    expect(without.endorsements[0]?.standing).toMatchObject({ state: 'notChecked' })
    const report = await verify(signed, { now, trust: pretend.trust, endorsements: [endorsement] })
    expect(report.endorsements[0]).toMatchObject({ verdict: 'valid', standing: { state: 'unknown' } })
  })

  it("credits a network's word only with the quorum of its committee", async () => {
    const pretend = pretendCommittee()
    const label = sampleLabel(pretend, { holder: issuer.profile })
    const mark = buildTrustMark({
      id: 'urn:example:pretend:trust-mark',
      label,
      holder: issuer.profile,
      network: pretend.network,
    })
    const standing = async (by: number[]) => {
      const issuerNode = { ...issuer.profile, endorsement: [await pretend.sign(mark, { created, by })] }
      const carrying = await issuer.sign({ ...badge, issuer: issuerNode }, { created })
      const report = await verify(carrying, { now, trust: pretend.trust })
      return report.endorsements[0]
    }
    expect(await standing([0, 1, 2])).toMatchObject({ verdict: 'valid', standing: { state: 'known' } })
    const short = await standing([0, 1])
    expect(short).toMatchObject({ verdict: 'invalid', standing: { state: 'known' } })
    expect(codesOf(short?.report ?? { problems: [] }, 'error')).toEqual(['QUORUM_NOT_REACHED'])
  })
})
