import { beforeAll, describe, expect, it } from 'vitest'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { embedEndorsements } from '../../src/issuing/embed-endorsements'
import { readEndorsementContent } from '../../src/model/endorsement-content'
import type {
  Achievement,
  EndorsementCredential,
  EndorsementRequest,
} from '../../src/model/generated/documents'
import type { Secured } from '../../src/securing/add-proof'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { endorsementRequest } from '../schema/good-documents'

const created = '2026-06-10T00:00:00Z'
const issuer = pretendIssuer()
const endorser = pretendIssuer('Savivaldybė')
const badge = sampleBadge(issuer.profile)
const achievement = badge.credentialSubject.achievement as Achievement
const options = {
  id: 'urn:example:endorsement',
  endorser: endorser.profile,
  target: achievement,
  comment: 'Good',
  validFrom: created,
}

let endorsement: Secured<EndorsementCredential>

beforeAll(async () => {
  endorsement = await endorser.sign(await buildEndorsement(options), { created })
})

describe('embedEndorsements()', () => {
  it('puts each where its subject is, and changes nothing that it was given', async () => {
    const sign = async (target: object, id: string) =>
      endorser.sign(await buildEndorsement({ ...options, id, target: target as never }), { created })
    const ofIssuer = await sign(issuer.profile, 'urn:example:of-issuer')
    const ofBadge = await sign(badge, 'urn:example:of-badge')
    const before = JSON.stringify(badge)
    const embedded = await embedEndorsements(badge, [endorsement, ofIssuer, ofBadge])
    expect(JSON.stringify(badge)).toBe(before)
    expect(embedded).toMatchObject({
      endorsement: [ofBadge],
      issuer: { endorsement: [ofIssuer] },
      credentialSubject: { achievement: { endorsement: [endorsement] } },
    })
    expect(await embedEndorsements(achievement, [endorsement])).toEqual({
      ...achievement,
      endorsement: [endorsement],
    })
    expect(await embedEndorsements(issuer.profile, [ofIssuer])).toMatchObject({ endorsement: [ofIssuer] })
  })

  it('keeps those that are there already, in several languages', async () => {
    const dutch = await endorser.sign(
      await buildEndorsement({ ...options, id: 'urn:example:nl', language: 'nl' }),
      { created },
    )
    const once = await embedEndorsements(achievement, [endorsement])
    expect(await embedEndorsements(once, [dutch])).toMatchObject({ endorsement: [endorsement, dutch] })
    await expect(embedEndorsements(once, [endorsement])).rejects.toThrow(
      /expected endorsements\[0\] to be the only one of its endorser about this target/,
    )
  })

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'a signed target',
      async () => embedEndorsements(await issuer.sign(badge, { created }), [endorsement]),
      'ALREADY_SIGNED',
    ],
    [
      'one about something else',
      () => embedEndorsements(issuer.profile, [endorsement]),
      'ENDORSEMENT_NOT_ABOUT_TARGET',
    ],
    [
      'a changed target',
      () => embedEndorsements({ ...achievement, description: 'Other' }, [endorsement]),
      'ENDORSEMENT_CONTENT_CHANGED',
    ],
    [
      'words about the target itself',
      () =>
        embedEndorsements(achievement, [
          {
            ...endorsement,
            credentialSubject: { ...endorsement.credentialSubject, narrative: 'The issuer is accredited' },
          },
        ]),
      'ENDORSEMENT_SAYS_MORE',
    ],
  ])('refuses %s', async (_name, embed, code) => {
    await expect(embed()).rejects.toMatchObject({ code })
  })

  it('refuses one without a proof, and what is not an endorsement', async () => {
    const { proof: _, ...unsigned } = endorsement
    await expect(embedEndorsements(achievement, [unsigned])).rejects.toThrow(/endorsements\[0\] to be signed/)
    await expect(embedEndorsements(achievement, [badge as never])).rejects.toThrow(/schema of its kind/)
    await expect(embedEndorsements(achievement, endorsement as never)).rejects.toThrow(/to be a list/)
  })
})

describe('buildEndorsement() with content', () => {
  const content = {
    alignments: [{ type: ['Alignment'], targetName: 'Guide visitors', targetUrl: 'urn:example:skill' }],
    uses: 'Counts as entry.',
    interest: 'We fund it.',
  }

  it('writes it as evidence of the endorsement, and reads it back', async () => {
    const built = await buildEndorsement({ ...options, content })
    expect(built.evidence).toEqual([
      {
        type: ['Evidence'],
        genre: 'StandardsAlignment',
        description: 'Guide visitors',
        alignment: content.alignments,
      },
      { type: ['Evidence'], genre: 'UseInContext', narrative: 'Counts as entry.' },
      { type: ['Evidence'], genre: 'Interest', narrative: 'We fund it.' },
    ])
    expect(Object.keys(built.credentialSubject)).toEqual(['id', 'type', 'endorsementComment'])
    expect(readEndorsementContent(built)).toEqual(content)
    expect(readEndorsementContent(await buildEndorsement(options))).toEqual({})
  })

  it('reads what others wrote: several texts of a genre, one item in place of a list, and leaves out the rest', () => {
    const evidence = [
      { type: 'Evidence', genre: 'UseInContext', narrative: 'One' },
      { type: ['Evidence'], genre: 'UseInContext', narrative: 'Two' },
      { type: ['Evidence'], genre: 'Photo', narrative: 'Three' },
      { type: ['Evidence'], genre: 'StandardsAlignment', alignment: [{ targetName: 'no address' }] },
    ]
    expect(readEndorsementContent({ evidence })).toEqual({ uses: 'One\n\nTwo' })
    expect(readEndorsementContent({ evidence: evidence[0] as never })).toEqual({ uses: 'One' })
  })

  it('refuses what it cannot write', async () => {
    await expect(buildEndorsement({ ...options, content: { use: 'x' } as never })).rejects.toThrow(
      /did you mean uses/,
    )
    await expect(
      buildEndorsement({ ...options, content: { alignments: [{ targetName: 'x' }] as never } }),
    ).rejects.toThrow(/content.alignments\[0\].targetUrl/)
  })
})

describe('buildEndorsement() with a request', () => {
  const request: EndorsementRequest = {
    ...endorsementRequest,
    target: achievement as unknown as EndorsementRequest['target'],
  }
  const { target: _, ...withoutTarget } = options

  it('takes target and language from it', async () => {
    const built = await buildEndorsement({ ...withoutTarget, request })
    const { relatedResource } = await buildEndorsement(options)
    expect(built).toMatchObject({
      inLanguage: 'lt',
      credentialSubject: { id: achievement.id },
      relatedResource,
    })
  })

  it('refuses an endorsement after its end, one with another target, and one without any', async () => {
    await expect(
      buildEndorsement({ ...withoutTarget, request, validFrom: '2026-07-01T00:00:01Z' }),
    ).rejects.toMatchObject({ code: 'ENDORSEMENT_REQUEST_EXPIRED' })
    await expect(buildEndorsement({ ...options, request })).rejects.toThrow(/target to be left out/)
    await expect(buildEndorsement(withoutTarget)).rejects.toThrow(/target to be an object, or request/)
  })
})
