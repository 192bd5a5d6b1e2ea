import { describe, expect, it } from 'vitest'
import { ContextSet } from '../../src/canonical/terms/context-set'
import { digestMultibase } from '../../src/core/digest'
import type { JsonObject } from '../../src/core/json'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { exportKey } from '../../src/keys/export-key'
import { signCredential } from '../../src/securing/add-proof'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { setStatus } from '../../src/status/set-status'
import { pretendCommittee, pretendIssuer } from '../../src/testing'
import type { TrustMaterial } from '../../src/trust/trust-material'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import type { SelectiveIssuer } from '../support/selective'
import {
  created,
  disclose,
  loaderOf,
  now,
  richBadge,
  selectiveIssuer,
  selectivePointers,
  signBase,
} from '../support/selective'

const did = 'did:web:school.example'
const fixed = ['/id', '/issuer', '/name', '/validFrom']
const ed25519 = pretendIssuer('Pretend school')
const edSigner = { ...ed25519.signer, id: `${did}#ed` }
const key = await selectiveIssuer(did)
const didDocument = await documentOf(key)
const documentLoader = loaderOf(ContextSet.pinned, new Map([[did, didDocument]]))

/** An issuer with one key for parts and one for the whole. */
async function documentOf({ method, publicKeyMultibase }: SelectiveIssuer): Promise<JsonObject> {
  const selective = { id: method, type: 'Multikey', controller: did, publicKeyMultibase }
  const whole = (await exportKey(ed25519.key, 'multikey', { id: `${did}#ed`, controller: did })) as JsonObject
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [selective, whole],
    assertionMethod: [method, `${did}#ed`],
  }
}

const achievementId = String(subjectOf(richBadge(key))['achievement']?.id)

function subjectOf(badge: JsonObject) {
  return badge['credentialSubject'] as JsonObject & { achievement: JsonObject }
}

/** A badge of the issuer with changes to it and to its achievement. */
function badgeOf(changes: JsonObject = {}, achievement: JsonObject = {}): JsonObject {
  const badge = richBadge(key)
  const subject = subjectOf(badge)
  return {
    ...badge,
    credentialSubject: { ...subject, achievement: { ...subject.achievement, ...achievement } },
    ...changes,
  }
}

/** What its holder shows of a badge. */
async function partOf(
  badge: JsonObject,
  mandatory: string[] = [],
  pointers: string[] = [],
): Promise<JsonObject> {
  const base = await signBase(badge, key, { mandatory: [...fixed, ...mandatory], documentLoader })
  return disclose(base, [...selectivePointers, ...pointers], documentLoader)
}

const judge = (input: object, options: Partial<VerifyOptions> = {}) =>
  verify(JSON.stringify(input), { now, didDocuments: [didDocument], ...options })

/** Where something may be hidden, and whether that decides. */
function hiddenIn({ problems }: Pick<VerificationReport, 'problems'>): string[] {
  return problems
    .filter(({ code }) => code === 'MAY_BE_HIDDEN')
    .map(({ section, pointer, severity }) => `${section} ${pointer} ${severity}`)
}

describe('verify() and an end or a status that a part does not show', () => {
  const end = ['/validUntil']

  it('does not take it for none', async () => {
    const report = await judge(await partOf(badgeOf()))
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections).toMatchObject({
      integrity: { verdict: 'valid' },
      time: { verdict: 'indeterminate' },
      status: { verdict: 'indeterminate' },
    })
    expect(hiddenIn(report)).toEqual([
      'time /validUntil indeterminate',
      'status /credentialStatus indeterminate',
    ])
    expect(report.verified).toBeDefined()
  })

  it('knows the end that is shown', async () => {
    const report = await judge(await partOf(badgeOf(), end))
    expect(hiddenIn(report)).toEqual(['status /credentialStatus indeterminate'])
    const late = await judge(await partOf(badgeOf(), end), { now: '2029-05-18T12:00:00Z' })
    expect(late.sections.time.verdict).toBe('invalid')
  })

  it('takes it for none where the caller allows it, with warnings', async () => {
    const report = await judge(await partOf(badgeOf()), { allowUndisclosed: true })
    expect(report.verdict).toBe('valid')
    expect(hiddenIn(report)).toEqual(['time /validUntil warning', 'status /credentialStatus warning'])
    await expect(judge({}, { allowUndisclosed: 'yes' as never })).rejects.toThrow(/allowUndisclosed/)
  })

  describe('with two status lists', () => {
    const listed = async (revoked: boolean) => {
      const lists = (['revocation', 'suspension'] as const).map((statusPurpose) => {
        const id = `https://school.example/status/${statusPurpose}`
        const list = createStatusList({ id, issuer: did, statusPurpose, validFrom: created })
        return statusPurpose === 'revocation' ? setStatus(list, 41, revoked) : list
      })
      const credentialStatus = lists.map((list) => buildStatusEntry(list, 41))
      const signed = lists.map((list) => signCredential(list, edSigner, { created }))
      const statusLists = (await Promise.all(signed)).map((credential) => ({ credential }))
      return { badge: badgeOf({ credentialStatus } as unknown as JsonObject), statusLists }
    }

    it('is undecided where another entry than the shown one may be left out', async () => {
      const { badge, statusLists } = await listed(true)
      const part = await partOf(badge, end, ['/credentialStatus/1'])
      expect(part['credentialStatus']).toMatchObject([{ statusPurpose: 'suspension' }])
      const report = await judge(part, { statusLists })
      expect(report.sections.status.verdict).toBe('indeterminate')
      expect(hiddenIn(report)).toEqual(['status /credentialStatus indeterminate'])
    })

    it.each([
      ['one entry', ['/credentialStatus/1'], ['/credentialStatus/0']],
      ['the link to an entry', ['/credentialStatus/1/type'], ['/credentialStatus/1']],
    ])('is undecided where the issuer made %s mandatory, and more is shown', async (_, fixedPart, shown) => {
      const { badge, statusLists } = await listed(false)
      const report = await judge(await partOf(badge, [...end, ...fixedPart], shown), { statusLists })
      expect([report.verdict, hiddenIn(report)]).toEqual([
        'indeterminate',
        ['status /credentialStatus indeterminate'],
      ])
    })

    it('reads a mandatory entry that is shown without others as all of the status', async () => {
      const { badge, statusLists } = await listed(false)
      const [suspension] = (badge['credentialStatus'] as JsonObject[]).slice(1)
      const single = { ...badge, credentialStatus: suspension as JsonObject }
      const report = await judge(await partOf(single, [...end, '/credentialStatus']), { statusLists })
      expect([report.verdict, hiddenIn(report)]).toEqual(['valid', []])
    })

    it.each([
      [false, 'valid'],
      [true, 'invalid'],
    ])('decides if the issuer makes all of them mandatory: revoked %s', async (revoked, verdict) => {
      const { badge, statusLists } = await listed(revoked)
      const report = await judge(await partOf(badge, [...end, '/credentialStatus']), { statusLists })
      expect([report.verdict, hiddenIn(report)]).toEqual([verdict, []])
    })
  })
})

describe('verify() and the digest, the creator and the target that a part does not show', () => {
  const endorser = pretendIssuer('Pretend municipality')
  const options = { allowUndisclosed: true }

  /** An endorsement of the achievement as a whole badge has it. */
  async function endorsementBy(profile: object, badge: JsonObject): Promise<JsonObject> {
    const target = subjectOf(badge).achievement
    const built = {
      id: 'urn:example:e',
      endorser: profile,
      target,
      comment: 'Well made.',
      validFrom: created,
    }
    return (await buildEndorsement(built as never)) as unknown as JsonObject
  }

  it.each([
    [[], 'indeterminate', ['endorsements /relatedResource indeterminate']],
    [['/relatedResource'], 'valid', []],
  ])('leaves an endorsement undecided whose digest may be hidden: %s', async (more, verdict, hidden) => {
    const badge = await signCredential(badgeOf(), edSigner, { created })
    const network = await selectiveIssuer()
    const profile = { id: network.id, type: ['Profile'], name: 'Municipality' }
    const mandatory = [...fixed, '/validUntil', '/credentialSubject', ...more]
    const base = await signBase(await endorsementBy(profile, badgeOf()), network, {
      mandatory: mandatory.filter((pointer) => pointer !== '/validUntil'),
    })
    const part = await disclose(base, ['/credentialSubject/endorsementComment'])
    const [report] = (await judge(badge, { ...options, endorsements: [part] })).endorsements
    expect([report?.verdict, hiddenIn(report as never)]).toEqual([verdict, hidden])
  })

  it('tells that an endorsement is shown in part, however many notes there are of it', async () => {
    const badge = badgeOf({ issuer: endorser.profile as unknown as JsonObject })
    const signed = await endorser.sign(badge, { created })
    const id = 'https://school.example/status/1'
    const list = createStatusList({ id, issuer: did, statusPurpose: 'revocation', validFrom: created })
    const statusLists = [{ credential: await signCredential(list, edSigner, { created }) }]
    const endorsement = {
      ...(await endorsementBy({ id: did, type: ['Profile'], name: 'Pretend school' }, badge)),
      validUntil: '2029-05-18T12:00:00Z',
      credentialStatus: buildStatusEntry(list, 3) as unknown as JsonObject,
    }
    const mandatory = [...fixed, '/validUntil', '/credentialStatus', '/credentialSubject']
    const base = await signBase(endorsement, key, { mandatory, documentLoader })
    const part = await disclose(base, ['/credentialSubject/endorsementComment'], documentLoader)
    const members = ['description', 'image', 'url', 'email', 'phone', 'address', 'official', 'parentOrg']
    const nulls = [...members, 'familyName', 'givenName', 'additionalName', 'patronymicName']
    Object.assign(part['issuer'] as JsonObject, Object.fromEntries(nulls.map((name) => [name, null])))
    const [report] = (await judge(signed, { statusLists, endorsements: [part] })).endorsements
    expect(report?.report.verdict).toBe('valid')
    const codes = report?.report.problems.map(({ code }) => code)
    expect(codes).toContain('PROBLEMS_OMITTED')
    expect(codes).not.toContain('DISCLOSURE_SELECTIVE')
    expect([report?.verdict, hiddenIn(report as never)]).toEqual([
      'indeterminate',
      ['endorsements /relatedResource indeterminate'],
    ])
  })

  it('does not call an endorsement that of a third party where the creator may be hidden', async () => {
    const badge = badgeOf({}, { creator: endorser.profile as unknown as JsonObject })
    const { id } = endorser.profile
    const unbound = { ...(await endorsementBy(endorser.profile, badgeOf())), relatedResource: [] }
    const endorsements = [await endorser.sign(unbound, { created })]
    const whole = await judge(await signCredential(badge, edSigner, { created }), { endorsements })
    expect(whole.endorsements[0]).toMatchObject({ verdict: 'invalid', endorser: { id } })
    const part = await judge(await partOf(badge, ['/validUntil']), { ...options, endorsements })
    expect(part.endorsements[0]?.verdict).toBe('indeterminate')
    expect(hiddenIn(part.endorsements[0] as never)).toEqual(['endorsements /issuer indeterminate'])
    const shown = ['/credentialSubject/achievement/creator']
    const told = await judge(await partOf(badge, ['/validUntil'], shown), { ...options, endorsements })
    expect(told.endorsements[0]).toMatchObject({ verdict: 'invalid' })
  })

  it('does not say that an achievement was changed of which a part is shown', async () => {
    const badge = badgeOf({}, { tag: ['walks'], creator: { id: 'urn:example:c', type: ['Profile'] } })
    const endorsements = [await endorser.sign(await endorsementBy(endorser.profile, badge), { created })]
    const all = await judge(await partOf(badge, [], ['/credentialSubject/achievement']), {
      ...options,
      endorsements,
    })
    expect(all.endorsements[0]?.verdict).toBe('valid')
    const part = await judge(await partOf(badge, [], ['/credentialSubject/achievement/creator']), {
      ...options,
      endorsements,
    })
    expect(part.endorsements[0]?.problems.map(({ code }) => code)).toEqual(['MAY_BE_HIDDEN'])
  })

  it('does not say that an endorsement is of something else where its target may be hidden', async () => {
    const { '@context': context } = badgeOf()
    const target = { id: 'urn:example:evidence', type: ['Profile'], name: 'x' }
    const built = {
      id: 'urn:example:e',
      endorser: endorser.profile,
      target,
      comment: 'x',
      validFrom: created,
    }
    const endorsement = await buildEndorsement({ ...built, targetContext: context } as never)
    const endorsements = [await endorser.sign(endorsement, { created })]
    const part = await judge(await partOf(badgeOf()), { ...options, endorsements })
    expect(part.endorsements[0]?.problems.map(({ code }) => code)).toEqual(['MAY_BE_HIDDEN'])
    const whole = await judge(await signCredential(badgeOf(), edSigner, { created }), { endorsements })
    expect(whole.endorsements[0]?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_TARGET_MISMATCH'])
    expect(achievementId).not.toBe(target.id)
  })
})

describe('verify() and the award that a part does not date', () => {
  it('does not check the label by the start of the badge', async () => {
    const network = pretendIssuer('Pretend network')
    const mark = {
      ...(await buildEndorsement({
        id: 'urn:example:mark',
        endorser: network.profile,
        target: { id: did, type: ['Profile'], name: 'Pretend school' },
        comment: 'Holds the label.',
        validFrom: created,
        validUntil: '2029-01-01T00:00:00Z',
      } as never)),
      relatedResource: [],
    }
    const endorsements = [await network.sign(mark, { created })]
    const events = [{ type: 'issued', at: '2026-01-01T00:00:00Z', validUntil: '2029-01-01T00:00:00Z' }]
    const entry = { label: 'urn:example:label', holder: did, network: network.profile.id, events }
    const trust = {
      networks: [{ id: network.profile.id, name: 'Network' }],
      register: [entry],
    } as unknown as TrustMaterial
    const badge = badgeOf({ awardedDate: '2025-06-01T00:00:00Z' })
    const atAward = async (input: JsonObject) =>
      (await judge(input, { endorsements, trust, allowUndisclosed: true })).label?.atAward
    expect(await atAward(await partOf(badge, ['/awardedDate']))).toMatchObject({ held: 'no' })
    expect(await atAward(await partOf(badge))).toMatchObject({ held: 'unknown', at: '' })
  })

  it('chooses no committee where the begin of the edition is hidden', async () => {
    const pretend = pretendCommittee()
    const committees = (pretend.trust.committees ?? []).map((committee) => ({ ...committee, network: did }))
    const trust = { committees, didDocuments: [didDocument] } as TrustMaterial
    const mandatory = ['/id', '/issuer', '/name']
    const base = await signBase(badgeOf(), key, { mandatory, documentLoader })
    const part = await disclose(base, selectivePointers, documentLoader)
    const report = await verify(JSON.stringify(part), { now, trust })
    expect(report.sections.policy.verdict).toBe('indeterminate')
    expect(hiddenIn(report)).toContain('policy /validFrom indeterminate')
  })
})

describe('verify() and what a part does not show of the recipient and of files', () => {
  const identity = (identityHash: string, salt?: string) => ({
    type: 'IdentityObject',
    hashed: salt !== undefined,
    identityHash,
    identityType: 'emailAddress',
    ...(salt === undefined ? {} : { salt }),
  })
  const badge = badgeOf()
  const identified = {
    ...badge,
    credentialSubject: {
      ...subjectOf(badge),
      identifier: [identity('a@school.example'), identity('b@school.example')],
    },
  }
  const options = { recipient: { identifier: 'b@school.example' } }

  it('does not say that it is about another where an identifier may be hidden', async () => {
    const verdictOf = async (input: JsonObject) => (await judge(input, options)).recipient?.verdict
    expect(await verdictOf(await partOf(identified, [], ['/credentialSubject/identifier/0']))).toBe(
      'indeterminate',
    )
    const identifiers = ['/credentialSubject/identifier']
    // Without a link that the holder cannot leave out, another subject may be hidden.
    expect(await verdictOf(await partOf(identified, [], identifiers))).toBe('indeterminate')
    expect(await verdictOf(await partOf(identified, ['/credentialSubject/id'], identifiers))).toBe('valid')
    const other = { recipient: { identifier: 'c@school.example' } }
    const whole = await signCredential(identified, edSigner, { created })
    expect((await judge(whole, other)).recipient?.verdict).toBe('invalid')
  })

  it('does not say that no file is bound where a digest may be hidden', async () => {
    const file = new TextEncoder().encode('Three walks.')
    const id = 'https://school.example/walks.txt'
    const resource = { id, mediaType: 'text/plain', digestMultibase: digestMultibase(file) }
    const bound = badgeOf({ relatedResource: [resource] })
    const evidenceOf = async (input: JsonObject, content = file) =>
      (await judge(input, { files: { [id]: content } })).sections.evidence.verdict
    expect(await evidenceOf(await partOf(bound))).toBe('indeterminate')
    expect(await evidenceOf(await partOf(bound, [], ['/relatedResource']))).toBe('valid')
    expect(await evidenceOf(await partOf(bound, [], ['/relatedResource']), new Uint8Array(3))).toBe('invalid')
  })
})
