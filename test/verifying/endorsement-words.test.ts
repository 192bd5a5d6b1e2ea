import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { buildTrustMark } from '../../src/issuing/build-trust-mark'
import { signCredential } from '../../src/securing/add-proof'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { VerificationReport } from '../../src/verifying/report'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-07-01T00:00:00Z'
const issuer = pretendIssuer()
const endorser = pretendIssuer('Pretend municipality')
const school = pretendIssuer('Pretend school')
const badge = sampleBadge(issuer.profile) as unknown as JsonObject
const plain = (await buildEndorsement({
  id: 'urn:example:e:1',
  endorser: endorser.profile,
  target: badge as never,
  comment: 'Well made.',
  validFrom: created,
})) as unknown as JsonObject
const { relatedResource: _, ...loose } = plain

type Party = typeof issuer

/** Signs whatever it is, as software does that asks nothing. */
async function seal(document: JsonObject, by: Party = issuer): Promise<JsonObject> {
  return { ...document, proof: await craftProof(document, by.signer, created, {}) }
}

/** An endorsement whose subject says more, signed by its endorser. */
function saying(more: JsonObject, base: JsonObject = plain, by: Party = endorser): Promise<JsonObject> {
  return seal({ ...base, credentialSubject: { ...(base['credentialSubject'] as JsonObject), ...more } }, by)
}

const carrying = (...endorsement: JsonObject[]): JsonObject => ({ ...badge, endorsement })

/** Codes that leave the badge itself undecided: no trust material is supplied here. */
function undecidedBy(report: VerificationReport): string[] {
  return codesOf(report, 'indeterminate').filter((code) => code.startsWith('ENDORSEMENT'))
}

function judge(document: JsonObject): Promise<VerificationReport> {
  return verify(JSON.stringify(document), { now })
}

/** The same graph: what one endorsement of a badge says moved out of it, or the badge's own words moved into it. */
function moved(document: JsonObject, member: string, direction: 'in' | 'out' | 'drop'): JsonObject {
  const { [member]: own, ...rest } = document
  const [endorsement] = document['endorsement'] as [JsonObject]
  const { [member]: said, ...subject } = endorsement['credentialSubject'] as JsonObject
  if (direction === 'out')
    return {
      ...document,
      [member]: said as never,
      endorsement: [{ ...endorsement, credentialSubject: subject }],
    }
  if (direction === 'drop') return rest
  return {
    ...rest,
    endorsement: [{ ...endorsement, credentialSubject: { ...subject, [member]: own as never } }],
  }
}

const moreOf: [string, JsonObject][] = [
  [
    'alignment',
    { alignment: [{ type: ['Alignment'], targetName: 'Doctorate', targetUrl: 'https://evil.example/' }] },
  ],
  ['narrative', { narrative: 'A doctorate.' }],
  ['inLanguage', { inLanguage: 'lt' }],
  ['url', { url: 'https://evil.example/' }],
  ['image', { image: { id: 'https://evil.example/1.png', type: 'Image' } }],
  ['description', { description: 'A doctorate.' }],
]

describe('verify() and an endorsement that says more', () => {
  it.each(moreOf)('keeps its %s with it, and warns', async (member, more) => {
    for (const base of [plain, loose]) {
      const report = await judge(await seal(carrying(await saying(more, base))))
      expect(report.verdict).toBe('valid')
      expect(report.verified?.[member]).toBeUndefined()
      expect(codesOf(report, 'warning')).toEqual(['ENDORSEMENT_SAYS_MORE'])
      const [said] = report.problems
      expect(said?.pointer).toBe(`/endorsement/0/credentialSubject/${member}`)
      const [endorsed] = report.endorsements
      expect(endorsed?.verdict).toBe('valid')
      const words = endorsed?.report.verified?.['credentialSubject'] as JsonObject
      expect(words[member]).toBeDefined()
    }
  })

  it.each(moreOf)('is undecided where its %s was moved out of it', async (member, more) => {
    for (const base of [plain, loose]) {
      const signed = await seal(carrying(await saying(more, base)))
      const report = await judge(moved(signed, member, 'out'))
      expect(report.sections.integrity.verdict).toBe('valid')
      expect(report.verdict).toBe('indeterminate')
      expect(report.verified).toBeUndefined()
      expect(undecidedBy(report)).toEqual(['ENDORSEMENT_ALTERED'])
    }
  })

  it.each(moreOf)("is undecided where the issuer's %s was moved into it", async (member, more) => {
    const signed = await seal({ ...carrying(await seal(loose, endorser)), ...more })
    expect((await judge(signed)).verdict).toBe('valid')
    const report = await judge(moved(signed, member, 'in'))
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.verdict).toBe('indeterminate')
    expect(report.verified).toBeUndefined()
    expect(undecidedBy(report)).toContain('ENDORSEMENT_SAYS_MORE')
  })

  it('is undecided where both say the same: nothing shows afterwards that the issuer did', async () => {
    const more = { inLanguage: 'lt' }
    const report = await judge(await seal({ ...carrying(await saying(more)), ...more }))
    expect(report.verdict).toBe('indeterminate')
    expect(undecidedBy(report)).toEqual(['ENDORSEMENT_SAYS_MORE'])
  })

  it('is undecided about a date that checks read, and about words that nobody signed', async () => {
    const dated = await judge(await seal(carrying(await saying({ awardedDate: '2020-01-01T00:00:00Z' }))))
    expect(dated.verdict).toBe('indeterminate')
    expect(dated.verified).toBeUndefined()
    const { proof: __, ...unsigned } = await saying({ inLanguage: 'lt' })
    expect((await judge(await seal(carrying(unsigned)))).verdict).toBe('indeterminate')
  })

  it('does not let a digest of the altered badge stand for it', async () => {
    // The endorser states the digest of the badge with the words that the endorsement says, to move them out later.
    const target = { ...badge, inLanguage: 'lt' }
    const options = {
      id: 'urn:example:e:1',
      endorser: endorser.profile,
      comment: 'Fine.',
      validFrom: created,
    }
    const ahead = (await buildEndorsement({ ...options, target: target as never })) as unknown as JsonObject
    const signed = await seal(carrying(await saying({ inLanguage: 'lt' }, ahead)))
    expect((await judge(signed)).verdict).toBe('indeterminate')
  })

  it('leaves the badge valid where a digest shows that an altered endorsement took nothing from it', async () => {
    const honest = await seal(plain, endorser)
    const changed = {
      ...honest,
      credentialSubject: { ...(plain['credentialSubject'] as JsonObject), endorsementComment: 'Badly made.' },
    }
    const bound = await judge(await seal(carrying(changed)))
    expect(bound.verdict).toBe('valid')
    expect(bound.endorsements[0]?.verdict).toBe('invalid')
    const { relatedResource: __, ...unbound } = changed as JsonObject
    expect((await judge(await seal(carrying(unbound as JsonObject)))).verdict).toBe('indeterminate')
  })

  it('warns of one that came by itself', async () => {
    const report = await judge(await saying({ inLanguage: 'lt' }))
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toEqual(['ENDORSEMENT_SAYS_MORE'])
  })

  it('does not let it speak of the issuer through a node of its own', async () => {
    const parentOrg = { ...issuer.profile, url: 'https://evil.example/' }
    const speaking = await seal(
      { ...plain, issuer: { ...endorser.profile, parentOrg } } as unknown as JsonObject,
      endorser,
    )
    const report = await judge(await seal(carrying(speaking)))
    expect(report.verdict).toBe('indeterminate')
    expect(report.verified).toBeUndefined()
  })

  it('accepts one that repeats what the badge says of somebody other than its subject', async () => {
    const { credentialSubject } = badge as { credentialSubject: JsonObject }
    const achievement = {
      ...(credentialSubject['achievement'] as JsonObject),
      creator: school.profile,
    } as unknown as JsonObject
    const made = { ...badge, credentialSubject: { ...credentialSubject, achievement } }
    const { relatedResource: __, ...bySchool } = { ...plain, issuer: school.profile } as unknown as JsonObject
    const report = await judge(
      await seal({ ...made, endorsement: [await seal(bySchool as JsonObject, school)] }),
    )
    expect(report.verdict).toBe('valid')
    expect(undecidedBy(report)).toEqual([])
  })
})

describe('signCredential() and an endorsement that says more', () => {
  const refused = {
    code: 'SHAPE_INVALID',
    details: { problems: [{ code: 'ENDORSEMENT_SAYS_MORE', severity: 'error' }] },
  }

  it.each(moreOf)('refuses to embed one that says %s', async (_, more) => {
    const document = carrying(await saying(more))
    await expect(signCredential(document, issuer.signer, { created })).rejects.toMatchObject(refused)
  })

  it.each(moreOf)('refuses to sign one that says %s', async (_, more) => {
    const subject = { ...(plain['credentialSubject'] as JsonObject), ...more }
    const document = { ...plain, credentialSubject: subject }
    await expect(signCredential(document, endorser.signer, { created })).rejects.toMatchObject(refused)
  })

  it('refuses to embed one that says what the badge says as well', async () => {
    const document = { ...carrying(await saying({ inLanguage: 'lt' })), inLanguage: 'lt' }
    await expect(signCredential(document, issuer.signer, { created })).rejects.toMatchObject(refused)
  })
})

describe('verify() and who made what is endorsed', () => {
  const { credentialSubject } = badge as { credentialSubject: JsonObject & { achievement: JsonObject } }
  const { achievement } = credentialSubject
  const creator = { id: school.profile.id, type: ['Profile'] }
  const about = { ...(loose['credentialSubject'] as JsonObject), id: achievement['id'] as string }
  const ofAchievement = {
    ...loose,
    issuer: school.profile,
    credentialSubject: about,
  } as unknown as JsonObject
  const within = (changes: JsonObject): JsonObject => ({
    ...badge,
    credentialSubject: { ...credentialSubject, achievement: { ...achievement, ...changes } },
  })

  it('finds a creator who is named in the endorsement alone', async () => {
    const said = await saying({ type: ['EndorsementSubject', 'Achievement'], creator }, ofAchievement, school)
    const signed = await seal(within({ creator, endorsement: [said] }))
    const hidden = within({ endorsement: [said] })
    const report = await judge({ ...hidden, proof: signed['proof'] as never })
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.verdict).toBe('indeterminate')
    expect(report.endorsements[0]?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_BY_ITSELF'])
  })

  it('compares keys, not names: another id for the key of the issuer, the holder or the creator is theirs', async () => {
    const did = 'did:web:other.example'
    const judgeBy = async (owner: Party, document: JsonObject, target: JsonObject) => {
      const { signer } = owner
      const method = {
        id: `${did}#key-1`,
        type: 'Multikey',
        controller: did,
        publicKeyMultibase: multikeyOf(owner),
      }
      const didDocument = {
        '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
        id: did,
        verificationMethod: [method],
        assertionMethod: [method.id],
      }
      const one = { ...target, issuer: { id: did, type: ['Profile'], name: 'Another' } } as JsonObject
      const other = {
        id: method.id,
        algorithm: 'Ed25519' as const,
        sign: (data: Uint8Array) => signer.sign(data),
      }
      const signed = { ...one, proof: await craftProof(one, other as never, created, {}) }
      const report = await verify(document, { now, didDocuments: [didDocument], endorsements: [signed] })
      return report.endorsements[0]
    }
    const codes = async (owner: Party, document: JsonObject, target: JsonObject) =>
      (await judgeBy(owner, document, target))?.problems.map(({ code }) => code)
    const signed = await seal(badge)
    const learner = pretendIssuer('Pretend learner')
    expect(credentialSubject['id']).toBe(learner.profile.id)
    expect(await codes(issuer, signed, loose)).toEqual(['ENDORSEMENT_BY_ITSELF'])
    expect(await codes(learner, signed, loose)).toEqual(['ENDORSEMENT_BY_ITSELF'])
    expect(await codes(school, await seal(within({ creator })), ofAchievement)).toEqual([
      'ENDORSEMENT_BY_ITSELF',
    ])
    expect((await judgeBy(endorser, signed, loose))?.verdict).toBe('valid')
  })

  it('marks two endorsers who sign with one key as one', async () => {
    const did = 'did:web:other.example'
    const method = {
      id: `${did}#key-1`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: multikeyOf(endorser),
    }
    const didDocument = {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: did,
      verificationMethod: [method],
      assertionMethod: [method.id],
    }
    const second = {
      ...loose,
      id: 'urn:example:e:2',
      issuer: { id: did, type: ['Profile'], name: 'Another' },
    } as unknown as JsonObject
    const signer = {
      id: method.id,
      algorithm: 'Ed25519',
      sign: (data: Uint8Array) => endorser.signer.sign(data),
    }
    const other = { ...second, proof: await craftProof(second, signer as never, created, {}) }
    const third = await seal(
      { ...loose, id: 'urn:example:e:3', issuer: school.profile } as unknown as JsonObject,
      school,
    )
    const endorsements = [await seal(loose, endorser), other, third]
    const report = await verify(await seal(badge), { now, didDocuments: [didDocument], endorsements })
    expect(report.endorsements.map(({ verdict }) => verdict)).toEqual(['valid', 'valid', 'valid'])
    expect(report.endorsements.map(({ endorser }) => endorser.sameAs)).toEqual([
      undefined,
      endorser.profile.id,
      undefined,
    ])
    expect(report.endorsements[1]?.problems.map(({ code }) => code)).toEqual(['ENDORSER_REPEATED'])
  })
})

describe('verify() and a trust mark that says more', () => {
  it('keeps it out of the issuer', async () => {
    const pretend = pretendCommittee()
    const label = sampleLabel(pretend, { holder: issuer.profile })
    const options = { id: 'urn:example:mark', label, holder: issuer.profile, network: pretend.network }
    const mark = buildTrustMark(options) as unknown as JsonObject
    const spoken = {
      ...mark,
      credentialSubject: { ...(mark['credentialSubject'] as JsonObject), url: 'https://evil.example/' },
    }
    const proofs = await Promise.all(
      pretend.members.slice(0, 3).map(({ signer }) => craftProof(spoken, signer, created, {})),
    )
    const carrier = { ...issuer.profile, endorsement: [{ ...spoken, proof: proofs }] }
    const report = await verify(await seal({ ...badge, issuer: carrier } as unknown as JsonObject), {
      now,
      trust: pretend.trust,
    })
    expect(report.verified?.['issuer']).toEqual({ ...issuer.profile, type: ['Profile'] })
    expect(codesOf(report, 'warning')).toContain('ENDORSEMENT_SAYS_MORE')
    expect(report.endorsements[0]?.verdict).toBe('valid')
  })
})

function multikeyOf({ profile }: Party): string {
  return profile.id.slice('did:key:'.length)
}
