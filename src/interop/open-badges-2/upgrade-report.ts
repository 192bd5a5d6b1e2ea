import type { EndorsementCredential, OpenBadgeCredential } from '../../model/generated/documents'
import type { Problem } from '../../problems/problem'
import type { UnusedReason, UpgradeChange, UpgradeLoss } from './upgrade-words'

/** Place of a value in the supplied documents. */
export interface SourcePlace {
  /** `input`, or the address under which the document was supplied. */
  document: string
  /** JSON pointer (RFC 6901) to a value, or to a part that was treated as a whole. */
  pointer: string
}

/** A value that is in the credential unchanged. */
export interface KeptMember extends SourcePlace {
  /** JSON pointers into the credential. */
  to: string[]
}

/** A value that is in the credential in another form. */
export interface ChangedMember extends SourcePlace {
  /** JSON pointers into the credential. */
  to: string[]
  /** Stable code. */
  how: UpgradeChange
  /** The reason in English. */
  words: string
}

/** A value of the badge that is not in the credential. */
export interface LostMember extends SourcePlace {
  /** Stable code. */
  why: UpgradeLoss
  /** The reason in English. */
  words: string
}

/** A supplied document that the credential does not use. */
export interface UnusedDocument {
  /** The address under which it was supplied. */
  document: string
  /** Stable code. */
  why: UnusedReason
  /** The reason in English. */
  words: string
}

/** What is known about the old badge's signature. */
export type SignatureReport =
  | { state: 'valid'; algorithm: string; key: string }
  | AddressedKeyReport
  | { state: 'invalid' | 'notChecked'; why: SignatureReason; words: string }
  | { state: 'none'; hosted: HostedReport }

/** The signature of a badge of 1.x is right by the key at `verify.url`; only that address connects the key with the issuer. */
export interface AddressedKeyReport {
  state: 'keyByAddress'
  algorithm: string
  /** Address of the key. */
  key: string
  /** Whether the issuer's profile allows that address. */
  allowedByIssuer: boolean
  words: string
}

/** Why the signature of an old badge is invalid or was not checked. */
export type SignatureReason =
  | 'notDeclaredSigned'
  | 'notAuthentic'
  | 'algorithmNotSupported'
  | 'signatureAsDer'
  | 'keyNotTheIssuers'
  | 'keyNotAtHand'
  | 'keyUnusable'
  | 'keyShowsSecret'
  | 'keysTooMany'
  | 'issuerNotAtHand'
  | 'signatureNotHere'
  | 'verificationUnknown'

/** A badge that is trusted because of its address; nothing was fetched. */
export interface HostedReport {
  /** Address that the badge claims for itself. */
  url?: string
  host?: string
  /** Whether the issuer's profile allows that address. */
  allowedByIssuer: boolean
  /**
   * Document supplied under that address: `same` is the same badge, also in another spelling; `sameInPart` has only the address of a
   * part that the badge embeds and that was not supplied; `revoked` is the rest of a revoked badge.
   */
  copy: 'notGiven' | 'same' | 'sameInPart' | 'revoked'
  /** Places at which the copy is written in another way. */
  differences?: CopyDifference[]
}

/** A place at which a badge and its hosted copy are written differently without a contradiction. */
export interface CopyDifference {
  /** JSON pointer (RFC 6901) into the badge. */
  pointer: string
  /** Stable code. */
  why: 'spelling' | 'addressInCopy'
  /** The reason in English. */
  words: string
}

/** What is known about a revocation of the old badge. */
export interface RevocationReport {
  state: 'notRevoked' | 'revoked' | 'notChecked'
  /** The issuer's reason. */
  reason?: string
  /** Document that shows it. */
  document?: string
  /** For `notChecked`: what to supply, in English. */
  words?: string
}

/** Report on the upgrade of a badge of Open Badges 2.0. */
export interface UpgradeReport {
  /** Version of the specification that the badge follows. */
  version: '1.0' | '1.1' | '2.0'
  kept: KeptMember[]
  changed: ChangedMember[]
  lost: LostMember[]
  /** Supplied documents that are not part of the badge: they were used to check it, or nothing refers to them. */
  unused: UnusedDocument[]
  signature: SignatureReport
  revocation: RevocationReport
  /** Whether the badge had expired at `now`. */
  expired: boolean
  /** Faults that were tolerated in the image that carried the badge, and warnings to read before the image is shown; in English. */
  notes: Problem[]
}

/** An endorsement of the old badge as a credential of 3.0, which only the endorser can sign. */
export interface EndorsementProposal extends SourcePlace {
  credential: EndorsementCredential
}

/** What `upgradeFromOpenBadges2` returns: the unsigned credential, and a report of what became of the badge. */
export interface UpgradeOutcome {
  /** Unsigned. */
  credential: OpenBadgeCredential
  report: UpgradeReport
  /** Unsigned, and not part of the credential. */
  endorsementProposals: EndorsementProposal[]
}
