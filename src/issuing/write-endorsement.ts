import { digestedMediaType } from '../canonical/digest-node'
import { textFor } from '../core/language-value'
import type { InputGuards } from '../model/assert-input'
import { optional } from '../model/assert-input'
import type { EndorsementCredential, Evidence, Profile, TextInLanguages } from '../model/generated/documents'
import { withoutEmpty } from '../model/without-empty'
import { badgeContexts, issuerProfile, requireOrder } from './credential-parts'
import type { StatusEntries } from './status-entries'
import { requireStatusEntries } from './status-entries'

/** What an endorsement consists of. */
export interface EndorsementParts {
  id: string
  /** Option that names who endorses, for messages. */
  party: string
  endorser: Profile
  /** What is endorsed, and its digest. */
  target: { id: string; digest: string }
  comment?: string | undefined
  name: TextInLanguages
  language?: string | undefined
  validFrom: string
  validUntil?: string | undefined
  evidence?: Evidence[] | undefined
  credentialStatus?: StatusEntries | undefined
}

/**
 * Writes an endorsement that is bound to the present content of what it is about.
 *
 * @throws {TypeError | RangeError} If a part cannot be used; the message names the option.
 */
export function writeEndorsement(guards: InputGuards, parts: EndorsementParts): EndorsementCredential {
  const { id, party, endorser, target, comment, validFrom, validUntil, credentialStatus } = parts
  if (id === target.id) guards.refuse('id', 'another than that of the target', id)
  if (validUntil !== undefined) requireOrder(guards, ['validFrom', validFrom], ['validUntil', validUntil])
  return withoutEmpty<EndorsementCredential>({
    '@context': badgeContexts(),
    id: guards.uri('id', id),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: issuerProfile(guards, party, endorser),
    name: guards.texts('name', parts.name),
    inLanguage: optional(guards.language, 'language', parts.language),
    validFrom,
    validUntil,
    credentialSubject: {
      id: target.id,
      type: ['EndorsementSubject'],
      ...(comment === undefined ? {} : { endorsementComment: guards.text('comment', comment) }),
    },
    evidence: parts.evidence,
    relatedResource: [{ id: target.id, digestMultibase: target.digest, mediaType: digestedMediaType }],
    credentialStatus:
      credentialStatus &&
      requireStatusEntries(guards, credentialStatus, ['revocation', 'suspension', 'message']),
  })
}

/** Names an endorsement by its endorser and its target. */
export function bothNames(endorser: unknown, target: unknown, language = 'en'): string {
  return [endorser, target]
    .map((name) => textFor(name, language))
    .filter(Boolean)
    .join(' – ')
}
