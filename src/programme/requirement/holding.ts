import type { OpenBadgeCredential } from '../../model/generated/documents'

/** The content of a badge that was verified: without contexts, proofs and embedded endorsements. */
export type HeldCredential = Pick<
  OpenBadgeCredential,
  | 'id'
  | 'type'
  | 'name'
  | 'description'
  | 'image'
  | 'issuer'
  | 'validFrom'
  | 'validUntil'
  | 'awardedDate'
  | 'credentialSubject'
  | 'evidence'
  | 'relatedResource'
>

/** A valid badge that somebody showed, and what is known of it: what requirements are matched with. */
export interface Holding {
  credential: HeldCredential
  /** When it was awarded, by its issuer's own word; absent where a part does not show it. */
  awardedAt?: string
  /** Id of the issuer. */
  issuer: string
  /** `proven`: the holder signed and is the subject, or the recipient was asked for and matched. */
  about: 'proven' | 'unproven'
  /** Whether the subject is shown to be the issuer. */
  selfIssued: boolean
  /** Whether the trust material knows the issuer. */
  issuerKnown: boolean
  /** Whether the issuer held the Quality Label when it awarded the badge. */
  label: 'held' | 'notHeld' | 'unknown'
  /** `creator`: the issuer made the achievement. `shown`: its creator's authority to issue is shown. `notShown`: it is not, or a part does not show the creator. */
  authority: 'creator' | 'shown' | 'notShown'
  /** Who endorses the badge, its achievement or its issuer: each endorsement that counts, as `digestEndorsements` has it. */
  endorsers: readonly HoldingEndorser[]
}

/** An endorser, with what the trust material knows. */
export interface HoldingEndorser {
  id: string
  kind?: string
  level?: string
}
