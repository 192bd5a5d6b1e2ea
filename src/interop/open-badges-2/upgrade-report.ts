import type { EndorsementCredential, OpenBadgeCredential } from '../../model/generated/documents'
import type { Problem } from '../../problems/problem'
import type { UnusedReason, UpgradeChange, UpgradeLoss } from './upgrade-words'

/** Where a member stands in what was handed in. */
export interface SourcePlace {
  /** `input`, or the address under which the document was handed in. */
  document: string
  /** JSON pointer (RFC 6901) of a value, or of a part that met one fate as a whole. */
  pointer: string
}

/** A value that stands in the credential as it was. */
export interface KeptMember extends SourcePlace {
  /** JSON pointers into the credential. */
  to: string[]
}

/** A value that stands in the credential in another form. */
export interface ChangedMember extends SourcePlace {
  /** JSON pointers into the credential. */
  to: string[]
  /** Stable. */
  how: UpgradeChange
  /** The same in English. */
  words: string
}

/** A value of the badge that is not in the credential. */
export interface LostMember extends SourcePlace {
  /** Stable. */
  why: UpgradeLoss
  /** The same in English. */
  words: string
}

/** A supplied document of which nothing is in the credential. */
export interface UnusedDocument {
  /** The address under which it was supplied. */
  document: string
  /** Stable. */
  why: UnusedReason
  /** The same in English. */
  words: string
}

/** What is known of the old badge's signature. */
export type SignatureReport =
  | { state: 'valid'; algorithm: string; key: string }
  | AddressedKeyReport
  | { state: 'invalid' | 'notChecked'; why: SignatureReason; words: string }
  | { state: 'none'; hosted: HostedReport }

/** The signature of a badge of 1.x is right by the key at `verify.url`; that the key is its issuer's, only the address says. */
export interface AddressedKeyReport {
  state: 'keyByAddress'
  algorithm: string
  /** Address of the key. */
  key: string
  /** Whether that address is one that the issuer's profile allows. */
  allowedByIssuer: boolean
  words: string
}

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

/** A badge that is believed because of where it lies; nothing was fetched. */
export interface HostedReport {
  /** Address that the badge claims for itself. */
  url?: string
  host?: string
  /** Whether that host is one that the issuer's profile allows. */
  allowedByIssuer: boolean
  /**
   * What was supplied under that address: the same badge, also in another spelling; the same, but with the address alone of a part that
   * the badge embeds and that was not supplied; or what is left of a revoked badge.
   */
  copy: 'notGiven' | 'same' | 'sameInPart' | 'revoked'
  /** Where the copy is written in another way. */
  differences?: CopyDifference[]
}

/** A place at which a badge and its hosted copy are written differently, and do not contradict each other. */
export interface CopyDifference {
  /** JSON pointer (RFC 6901) into the badge. */
  pointer: string
  /** Stable. */
  why: 'spelling' | 'addressInCopy'
  /** The same in English. */
  words: string
}

/** What is known of a revocation of the old badge. */
export interface RevocationReport {
  state: 'notRevoked' | 'revoked' | 'notChecked'
  /** What the issuer gives as its reason. */
  reason?: string
  /** Document that tells. */
  document?: string
  /** Of `notChecked`, in English: what to hand in. */
  words?: string
}

/** What became of a badge of Open Badges 2.0. */
export interface UpgradeReport {
  /** Version of the specification that the badge follows. */
  version: '1.0' | '1.1' | '2.0'
  kept: KeptMember[]
  changed: ChangedMember[]
  lost: LostMember[]
  /** Supplied documents that are no part of the badge: they served to check it, or nothing leads to them. */
  unused: UnusedDocument[]
  signature: SignatureReport
  revocation: RevocationReport
  /** Whether the badge had expired at `now`. */
  expired: boolean
  /** What was tolerated in the image that carried the badge, or is worth knowing before it is shown; in English. */
  notes: Problem[]
}

/** Somebody's endorsement of the old badge as a credential of 3.0, which they alone can sign. */
export interface EndorsementProposal extends SourcePlace {
  credential: EndorsementCredential
}

export interface UpgradeOutcome {
  /** Unsigned. */
  credential: OpenBadgeCredential
  report: UpgradeReport
  /** Unsigned, and no part of the credential. */
  endorsementProposals: EndorsementProposal[]
}
