/**
 * For an issuer whose platform speaks JWT: a badge as VC-JWT, with an endorsement in it, and a verifier who reads both.
 *
 * Usage: jwt.js NAME
 */
import { fileURLToPath } from 'node:url'
import type { OpenBadgeCredential, Profile, Signer, VerificationReport } from 'quality-label'
import { buildEndorsement, createSigner, didJwk, didKey, generateKey, signAsJwt, verify } from 'quality-label'

export interface Issuer {
  profile: Profile & { name: string }
  signer: Signer
}

/** An issuer with a new P-256 key, whose did:jwk needs no document. */
export async function newIssuer(name: string): Promise<Issuer> {
  const key = await generateKey({ algorithm: 'ES256' })
  return { profile: { id: didJwk(key), type: ['Profile'], name }, signer: createSigner(key) }
}

/** Signs a badge as a JWT; the endorsement in it is one too, by somebody else with an Ed25519 key. */
export async function issueEndorsed(badge: OpenBadgeCredential, { signer }: Issuer): Promise<string> {
  const key = await generateKey()
  const endorsement = await buildEndorsement({
    id: 'urn:example:endorsement',
    endorser: { id: didKey(key), type: ['Profile'], name: 'Town hall' },
    target: badge,
    comment: 'Our youth workers count on this badge.',
    validFrom: badge.validFrom,
  })
  const endorsementJwt = await signAsJwt(endorsement, createSigner(key))
  return signAsJwt({ ...badge, endorsementJwt: [endorsementJwt] }, signer)
}

/** What to tell a person of a JWT: the verdict, and who endorses. */
export function explainJwt({ summary, endorsements }: VerificationReport): string[] {
  const lines = endorsements.map(
    ({ endorser, verdict, comment }) => `${endorser.name} (${verdict}): ${comment}`,
  )
  return [summary, ...lines]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name] = process.argv.slice(2)
  if (name === undefined) throw new TypeError('expected NAME')
  const issuer = await newIssuer(name)
  const jwt = await issueEndorsed(
    {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'urn:example:badge',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: 'Neighbourhood guide',
      issuer: issuer.profile,
      validFrom: '2026-05-18T14:00:00Z',
      credentialSubject: {
        id: 'urn:example:learner',
        type: ['AchievementSubject'],
        achievement: {
          id: 'urn:example:achievement',
          type: ['Achievement'],
          name: 'Neighbourhood guide',
          description: 'Leads walks through the neighbourhood.',
          criteria: { narrative: 'Led three walks.' },
        },
      },
    },
    issuer,
  )
  console.log(jwt)
  console.log(explainJwt(await verify(jwt, { now: new Date() })).join('\n'))
}
