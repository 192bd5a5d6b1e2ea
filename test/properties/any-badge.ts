import fc from 'fast-check'
import { addSeconds, formatInstant, parseInstant } from '../../src/core/instant'
import { buildAchievement } from '../../src/model/build-achievement'
import type { BuiltEvidence } from '../../src/model/build-evidence'
import { buildEvidence } from '../../src/model/build-evidence'
import { buildProfile } from '../../src/model/build-profile'
import {
  credentialsV2ContextUrl,
  ed25519Signature2020ContextUrl,
  openBadgesContextUrl,
} from '../../src/model/contexts/context-urls'
import type { CryptosuiteName } from '../../src/securing/cryptosuites'
import { pretendIssuer } from '../../src/testing'
import { anyLanguage, anyText, anyUri, maybe } from '../support/arbitraries'
import { linkedDataSuites } from '../support/credentials'

/** A badge before it is signed, and who signs it. */
export interface AnyBadge {
  issuer: ReturnType<typeof pretendIssuer>
  badge: ReturnType<typeof assemble>
  /** An instant within its period of validity. */
  now: string
  created: string
}

interface Parts {
  issuerName: string
  ids: string[]
  name: string
  description: string
  criteria: string
  narrative: string | undefined
  language: string | undefined
  tags: string[]
  evidence: { kind: 'text' | 'file' | 'form'; text: string; name: string | undefined }[]
  creditsEarned: number | undefined
  identifier: string | undefined
  from: Date
  days: number | undefined
}

const anyParts: fc.Arbitrary<Parts> = fc.record({
  issuerName: anyText,
  ids: fc.uniqueArray(anyUri, { minLength: 6, maxLength: 6 }),
  name: anyText,
  description: anyText,
  criteria: anyText,
  narrative: maybe(anyText),
  language: maybe(anyLanguage),
  tags: fc.uniqueArray(anyText, { maxLength: 3 }),
  evidence: fc.array(
    fc.record({
      kind: fc.constantFrom('text' as const, 'file' as const, 'form' as const),
      text: anyText,
      name: maybe(anyText),
    }),
    { maxLength: 3 },
  ),
  creditsEarned: maybe(
    fc.oneof(
      fc.nat(1000),
      fc.nat(100_000).map((hundredths) => hundredths / 100),
    ),
  ),
  identifier: maybe(anyText),
  from: fc.date({ min: new Date('1990-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }),
  days: maybe(fc.integer({ min: 2, max: 4000 })),
})

/** Any badge that can be built, by an issuer whose did:key needs no document. */
export const anyBadge: fc.Arbitrary<AnyBadge> = anyParts.map((parts) => {
  const issuer = pretendIssuer(parts.issuerName)
  return {
    issuer,
    badge: assemble(parts, issuer.profile.id),
    now: later(parts.from, 86_400),
    created: later(parts.from, 3600),
  }
})

/** One suite or both, in any order. */
export const anySuites: fc.Arbitrary<CryptosuiteName[]> = fc
  .subarray([...linkedDataSuites], { minLength: 1 })
  .chain((names) => fc.shuffledSubarray(names, { minLength: names.length }))

function assemble(parts: Parts, issuerId: string) {
  const [id = '', achievementId = '', holder = '', ...evidenceIds] = parts.ids
  const evidence = parts.evidence.map((item, index) => assembleEvidence(item, evidenceIds[index] ?? ''))
  return {
    '@context': [credentialsV2ContextUrl, openBadgesContextUrl, ed25519Signature2020ContextUrl],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: buildProfile({ id: issuerId, name: parts.issuerName }),
    name: parts.name,
    validFrom: later(parts.from, 0),
    ...(parts.days === undefined ? {} : { validUntil: later(parts.from, parts.days * 86_400) }),
    credentialSubject: {
      id: holder,
      type: ['AchievementSubject'],
      achievement: buildAchievement({
        id: achievementId,
        name: parts.name,
        description: parts.description,
        criteria: parts.criteria,
        language: parts.language,
        tags: parts.tags,
      }),
      ...(parts.narrative === undefined ? {} : { narrative: parts.narrative }),
      ...(parts.creditsEarned === undefined ? {} : { creditsEarned: parts.creditsEarned }),
      ...(parts.identifier === undefined ? {} : { identifier: [identityOf(parts.identifier)] }),
    },
    ...listOf(
      'evidence',
      evidence.map((built) => built.evidence),
    ),
    ...listOf(
      'relatedResource',
      evidence.flatMap(({ relatedResource }) => relatedResource ?? []),
    ),
  }
}

function assembleEvidence({ kind, text, name }: Parts['evidence'][number], id: string): BuiltEvidence {
  const names = name === undefined ? {} : { name }
  if (kind === 'text') return buildEvidence({ kind, id, text, ...names })
  if (kind === 'form')
    return buildEvidence({ kind, id, answers: [{ question: text, answer: text }], ...names })
  return buildEvidence({ kind, id, bytes: new TextEncoder().encode(text), mediaType: 'text/plain', ...names })
}

function identityOf(identityHash: string): object {
  return { type: 'IdentityObject', identityHash, identityType: 'emailAddress', hashed: false }
}

// Empty sets are left out, as builders do.
function listOf(member: string, values: object[]): object {
  return values.length === 0 ? {} : { [member]: values }
}

function later(from: Date, seconds: number): string {
  const instant = parseInstant(from.toISOString())
  if (!instant) throw new Error('a date is an instant')
  return formatInstant(addSeconds(instant, seconds))
}
