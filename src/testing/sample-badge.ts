import { assertArguments, assertOptions } from '../core/assert-options'
import { buildAchievement } from '../model/build-achievement'
import { credentialsV2ContextUrl, openBadgesContextUrl } from '../model/contexts/context-urls'
import type { NamedProfile, OpenBadgeCredential } from '../model/generated/documents'
import { pretendIssuer } from './pretend-issuer'

export interface SampleBadgeOptions {
  /** URI of the badge. */
  id?: string
  /** DID or URI of who earned it; a pretend learner's did:key unless given. */
  holder?: string
  /** 2026-05-18 unless given. */
  validFrom?: string
  validUntil?: string
}

/** An unsigned Open Badge 3.0 by any issuer. */
export function sampleBadge(issuer: NamedProfile, options: SampleBadgeOptions = {}): OpenBadgeCredential {
  assertArguments('make badge', 'an object', { issuer })
  assertOptions('make badge', options, ['id', 'holder', 'validFrom', 'validUntil'])
  return {
    '@context': [credentialsV2ContextUrl, openBadgesContextUrl],
    id: options.id ?? 'urn:example:pretend:badge',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer,
    name: 'Neighbourhood guide',
    validFrom: options.validFrom ?? '2026-05-18T12:00:00Z',
    ...(options.validUntil === undefined ? {} : { validUntil: options.validUntil }),
    credentialSubject: {
      id: options.holder ?? pretendIssuer('Pretend learner').profile.id,
      type: ['AchievementSubject'],
      achievement: buildAchievement({
        id: 'https://organiser.example/badges/neighbourhood-guide',
        name: 'Neighbourhood guide',
        description: 'Shows visitors around the neighbourhood.',
        criteria: 'Led three walks and wrote about one of them.',
      }),
    },
  }
}
