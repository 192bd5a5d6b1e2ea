import type {
  AcceptedIssuer,
  Committee,
  LabelScheme,
  RegisterEntry,
  TrustedEndorser,
  TrustedNetwork,
} from '../model/generated/documents'

/** A status list, with the instant at which it was fetched from its issuer. */
export interface FetchedStatusList {
  /** The list as its issuer published it, JSON or a JWT: text, bytes or a parsed value. */
  credential: string | Uint8Array | object
  /**
   * Instant at which it was fetched from its issuer, not of a later copy: its `ttl` counts from then. `xsd:dateTimeStamp` or Date;
   * unknown by default.
   */
  fetchedAt?: string | Date
  /**
   * Address from which it was fetched. The `id` of the list must be this address; a list without `id` is used for credentials that name
   * this address.
   */
  url?: string
}

/** Facts of the bundle that contained the trust material. */
export interface TrustBundleFacts {
  id: string
  version: number
  issuedAt: string
  expiresAt: string
  /** SHA-256 of the bundle without its proofs, in the form of RFC 8785, `zQm…`. */
  digest: string
  /** Version of the root that signed it. */
  rootVersion: number
  /** Whether the bundle was verified by a root that the verifier had pinned. */
  rootPinned: boolean
}

/** Material that a verifier trusts, from `readTrustBundle` or from the caller. */
export interface TrustMaterial {
  /** Networks whose labels count; networks with a committee count, too. */
  networks?: readonly TrustedNetwork[]
  /** Issuers whose badges are accepted; they need no committee, and their badges never count as labels. */
  issuers?: readonly AcceptedIssuer[]
  /** Committees whose quorum is required on all credentials of their network. */
  committees?: readonly Committee[]
  /** DID and controller documents, each for its own `id`. */
  didDocuments?: readonly object[]
  statusLists?: readonly FetchedStatusList[]
  /**
   * The published collection of endorsements: JSON or JWTs as text. Those about something in a credential are verified and reported with it;
   * the others are passed over.
   */
  endorsements?: readonly (object | string)[]
  /** Known endorsers, with their kinds and scopes. */
  endorsers?: readonly TrustedEndorser[]
  /** Schemes of labels; not used for checks. */
  schemes?: readonly LabelScheme[]
  /** Every label with all its events; the only source for a past instant. */
  register?: readonly RegisterEntry[]
  /** Authorities to issue, as JSON or as JWTs: each counts only if it is valid and by the creator of the achievement. */
  authorities?: readonly (string | object)[]
  /** Bundle of the material, if it is from one. */
  bundle?: TrustBundleFacts
}
