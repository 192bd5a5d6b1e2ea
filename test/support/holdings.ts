import type { Achievement, Holding, Result } from '../../src/index'

/** What of a holding a test changes; the rest is a proven badge for one skill by an issuer that is known. */
export interface HoldingParts extends Partial<Omit<Holding, 'credential'>> {
  id?: string
  validFrom?: string
  validUntil?: string
  achievement?: Partial<Achievement>
  results?: readonly Partial<Result>[]
  profile?: object
}

export const school = 'did:web:school.example'
export const skill = 'http://data.europa.eu/esco/skill/guide'
export const badgeId = 'https://school.example/badges/guide'

export function holding({
  id,
  validFrom,
  validUntil,
  achievement,
  results,
  profile,
  ...rest
}: HoldingParts = {}) {
  const { issuer = school, awardedAt = '2026-05-18T12:00:00Z' } = rest
  return {
    credential: {
      id: id ?? 'urn:example:badge',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: 'Guide',
      issuer: { id: issuer, type: ['Profile'], ...profile },
      validFrom: validFrom ?? '2026-05-18T12:00:00Z',
      ...(validUntil === undefined ? {} : { validUntil }),
      credentialSubject: {
        id: 'did:example:ona',
        type: ['AchievementSubject'],
        achievement: {
          id: badgeId,
          type: ['Achievement'],
          name: 'Guide',
          description: 'Guides visitors',
          criteria: { narrative: 'Guides' },
          alignment: [aligned(skill)],
          ...achievement,
        } as Achievement,
        ...(results === undefined
          ? {}
          : { result: results.map((result) => ({ type: ['Result'] as string[], ...result })) }),
      },
    },
    issuer,
    awardedAt,
    about: 'proven',
    selfIssued: false,
    issuerKnown: true,
    label: 'unknown',
    authority: 'creator',
    endorsers: [],
    ...rest,
  } as Holding
}

export function aligned(targetUrl: string) {
  return { type: ['Alignment'], targetName: 'A skill', targetUrl }
}
