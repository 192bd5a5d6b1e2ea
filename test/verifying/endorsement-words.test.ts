import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { buildTrustMark } from '../../src/issuing/build-trust-mark'
import type { Key } from '../../src/keys/key'
import { writePublicJwk } from '../../src/keys/public-jwk'
import { createSigner } from '../../src/keys/signer'
import { signCredential } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof } from '../support/credentials'
import { jwtIssuer } from '../support/jwt'

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

/** Signs any document, like software without checks. */
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

  it('is undecided about a date that checks read, and about unsigned words', async () => {
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

  it('warns of one that was supplied separately', async () => {
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

  it('finds a creator who is named only in the endorsement', async () => {
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
    const [first, ...rest] = endorsements
    const turned = await verify(await seal(badge), {
      now,
      didDocuments: [didDocument],
      endorsements: [...rest, first as object],
    })
    expect(turned.endorsements.map(({ endorser }) => endorser.sameAs)).toEqual([
      endorser.profile.id,
      undefined,
      undefined,
    ])
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

describe('verify() and endorsements within another', () => {
  const { credentialSubject } = badge as { credentialSubject: JsonObject & { achievement: JsonObject } }
  const { achievement } = credentialSubject
  const source = { id: endorser.profile.id, type: ['Profile'], name: String(endorser.profile.name) }
  const about = (target: JsonObject, id: string, by: Party) =>
    buildEndorsement({
      id,
      endorser: by.profile,
      target: target as never,
      targetContext: badge['@context'] as never,
      comment: 'Good.',
      validFrom: created,
    }) as unknown as Promise<JsonObject>
  const on = (changes: JsonObject, more: JsonObject = {}): JsonObject => ({
    ...badge,
    credentialSubject: { ...credentialSubject, ...more, achievement: { ...achievement, ...changes } },
  })
  const inSubject = (endorsement: JsonObject, more: JsonObject): JsonObject => ({
    ...endorsement,
    credentialSubject: { ...(endorsement['credentialSubject'] as JsonObject), ...more },
  })
  const under = (signed: JsonObject, form: JsonObject) => judge({ ...form, proof: signed['proof'] as never })

  it.each(['endorsement', 'endorsementJwt'])(
    'does not lose an %s that was moved into another',
    async (member) => {
      const first = await seal(await about(achievement, 'urn:example:e:1', endorser), endorser)
      const second = await about(achievement, 'urn:example:e:2', school)
      const form =
        member === 'endorsement'
          ? await seal(second, school)
          : await signAsJwt(second as never, school.signer)
      const signed = await seal(
        on(
          member === 'endorsement'
            ? { endorsement: [first, form] }
            : { endorsement: [first], endorsementJwt: [form] },
        ),
      )
      const before = await judge(signed)
      expect(before.verdict).toBe('valid')
      expect(before.endorsements).toHaveLength(2)
      const moved = await under(signed, on({ endorsement: [inSubject(first, { [member]: [form] })] }))
      expect(moved.sections.integrity.verdict).toBe('valid')
      expect(moved.verdict).toBe('indeterminate')
      expect(undecidedBy(moved)).toContain('ENDORSEMENT_SAYS_MORE')
    },
  )

  it('does not take one from an endorser: not as signed, and not where it was moved out', async () => {
    const accreditation = await seal(await about(source, 'urn:example:e:2', school), school)
    const built = await about(achievement, 'urn:example:e:1', endorser)
    const issuerOf = { ...(built['issuer'] as JsonObject), endorsement: [accreditation] }
    const carrier = await seal({ ...built, issuer: issuerOf }, endorser)
    const signed = await seal(on({ endorsement: [carrier] }, { source }))
    expect(undecidedBy(await judge(signed))).toEqual(['ENDORSEMENT_SAYS_MORE'])
    await expect(
      signCredential(on({ endorsement: [carrier] }, { source }) as never, issuer.signer, { created }),
    ).rejects.toThrow(/ENDORSEMENT_SAYS_MORE|more/)
    const out = on(
      { endorsement: [{ ...carrier, issuer: built['issuer'] as never }] },
      { source: { ...source, endorsement: [accreditation] } },
    )
    const report = await under(signed, out)
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(undecidedBy(report)).toEqual(['ENDORSEMENT_ALTERED'])
    // Where the badge names the endorser nowhere, the graph tells whose it is.
    expect((await judge(await seal(on({ endorsement: [carrier] })))).verdict).toBe('valid')
  })

  it('accepts an endorsement of an endorsement, on its root', async () => {
    const built = await about(achievement, 'urn:example:e:1', endorser)
    const ofIt = await seal(await about(built, 'urn:example:e:2', school), school)
    const report = await judge(
      await seal(on({ endorsement: [await seal({ ...built, endorsement: [ofIt] }, endorser)] })),
    )
    expect(report.verdict).toBe('valid')
    expect(report.endorsements[0]?.verdict).toBe('valid')
    expect(report.endorsements[0]?.report.endorsements[0]?.verdict).toBe('valid')
  })

  it.each([
    ['the badge', badge['id'] as string, { awardedDate: '2020-01-01T00:00:00Z' }],
    ['the recipient', credentialSubject['id'] as string, { creditsEarned: 300, role: 'Doctor' }],
  ])('is undecided if what it said of %s was moved out of it, with any digest', async (_of, id, words) => {
    const types =
      id === badge['id'] ? ['Evidence', 'OpenBadgeCredential'] : ['Evidence', 'AchievementSubject']
    const built = await about(achievement, 'urn:example:e:1', endorser)
    const e = await seal({ ...built, evidence: [{ id, type: types, ...words } as never] }, endorser)
    const signed = await seal(on({ endorsement: [e] }))
    expect(undecidedBy(await judge(signed))).toContain('ENDORSEMENT_SAYS_MORE')
    const silent = { ...e, evidence: [{ id, type: ['Evidence'] }] as never }
    const form = on({ endorsement: [silent] }, id === badge['id'] ? {} : { ...words, type: types })
    const own = id === badge['id'] ? { ...words, type: [...(badge['type'] as string[]), 'Evidence'] } : {}
    const report = await under(signed, { ...form, ...own })
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.verdict).toBe('indeterminate')
    expect(undecidedBy(report)).toContain('ENDORSEMENT_ALTERED')
  })

  it('is undecided where the badge repeats what it says and checks read: it may be a copy', async () => {
    const words = { awardedDate: '2020-01-01T00:00:00Z' }
    const type = ['Evidence', 'OpenBadgeCredential']
    const built = await about(achievement, 'urn:example:e:1', endorser)
    const evidence = [{ id: badge['id'] as string, type, ...words }]
    const e = await seal({ ...built, evidence }, endorser)
    const signed = await seal(on({ endorsement: [e] }))
    const types = [...(badge['type'] as string[]), 'Evidence']
    const report = await under(signed, { ...on({ endorsement: [e] }), ...words, type: types })
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.endorsements[0]?.verdict).toBe('valid')
    expect(undecidedBy(report)).toEqual(['ENDORSEMENT_SAYS_MORE'])
  })

  it('is undecided if only a type was moved out of it', async () => {
    const id = 'https://organiser.example/'
    const { relatedResource: __, ...bare } = await about(badge, 'urn:example:e:1', endorser)
    const subject = { ...(bare['credentialSubject'] as JsonObject), id }
    const e = await seal(
      { ...bare, credentialSubject: { ...subject, type: ['EndorsementSubject', 'Profile'] } },
      endorser,
    )
    const signed = await seal(on({}, { source: { id, endorsement: [e] } }))
    const out = { ...e, credentialSubject: { ...subject, type: ['EndorsementSubject'] } }
    const report = await under(
      signed,
      on({}, { source: { id, type: ['Profile'], endorsement: [out] } as never }),
    )
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(undecidedBy(report)).toEqual(['ENDORSEMENT_ALTERED'])
  })

  it.each(['ES256', 'RS256'] as const)('knows the owner of an %s key under another id', async (alg) => {
    const { key } = await jwtIssuer(alg)
    const jwk = writePublicJwk((key as Key).publicKey) as unknown as Record<string, string>
    const did = (members: string[]) =>
      `did:jwk:${Buffer.from(JSON.stringify(Object.fromEntries(members.map((name) => [name, jwk[name]])))).toString('base64url')}`
    const names = alg === 'ES256' ? ['kty', 'crv', 'x', 'y'] : ['kty', 'n', 'e']
    const id = did([...names].reverse())
    const creator = { id: did(names), type: ['Profile'], name: 'Maker' }
    expect(id).not.toBe(creator.id)
    const made = { ...achievement, creator }
    const byIt = {
      ...(await about(made, 'urn:example:e:1', school)),
      issuer: { id, type: ['Profile'], name: 'Other' },
    }
    const jwt = await signAsJwt(byIt as never, createSigner(key as Key, { id: `${id}#0` }))
    const report = await verify(await seal(on({ creator })), { now, endorsements: [jwt] })
    expect(report.endorsements[0]?.report.verdict).toBe('valid')
    expect(report.endorsements[0]?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_BY_ITSELF'])
    const other = await verify(await seal(on({})), {
      now,
      endorsements: [
        await signAsJwt(
          { ...(await about(achievement, 'urn:example:e:1', school)), issuer: byIt.issuer } as never,
          createSigner(key as Key, { id: `${id}#0` }),
        ),
      ],
    })
    expect(other.endorsements[0]?.verdict).toBe('valid')
  })
})
