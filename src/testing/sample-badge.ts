import type { KindsOf } from '../core/kinds'
import { instant } from '../core/kinds'
import { assertArguments, readOptions } from '../core/read-options'
import { buildAchievement } from '../model/build-achievement'
import { credentialsV2ContextUrl, openBadgesContextUrl } from '../model/contexts/context-urls'
import { uri } from '../model/document-kinds'
import type { NamedProfile, OpenBadgeCredential } from '../model/generated/documents'
import { pretendIssuer } from './pretend-issuer'

/** Options of `sampleBadge`; each has a default. */
export interface SampleBadgeOptions {
  /** URI of the badge. */
  id?: string
  /** DID or URI of the recipient; by default the did:key of a pretend learner. */
  holder?: string
  /** Start of validity; 2026-05-18 by default. */
  validFrom?: string | Date
  validUntil?: string | Date
}

const kinds = {
  id: uri,
  holder: uri,
  validFrom: instant,
  validUntil: instant,
} satisfies KindsOf<SampleBadgeOptions>

/** Makes an unsigned Open Badge 3.0 of any issuer. */
export function sampleBadge(issuer: NamedProfile, options: SampleBadgeOptions = {}): OpenBadgeCredential {
  assertArguments('make badge', 'an object', { issuer })
  const {
    id = 'urn:example:pretend:badge',
    holder = pretendIssuer('Pretend learner').profile.id,
    validFrom = '2026-05-18T12:00:00Z',
    validUntil,
  } = readOptions('make badge', options, kinds)
  return {
    '@context': [credentialsV2ContextUrl, openBadgesContextUrl],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer,
    name: 'Neighbourhood guide',
    validFrom,
    ...(validUntil === undefined ? {} : { validUntil }),
    credentialSubject: {
      id: holder,
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
