import type {
  AcceptedIssuer,
  Committee,
  LabelScheme,
  RegisterEntry,
  TrustedEndorser,
  TrustedNetwork,
} from '../model/generated/documents'

/** A status list and when it was fetched from its issuer. */
export interface FetchedStatusList {
  /** The list as its issuer published it, JSON or a JWT: text, bytes or a parsed value. */
  credential: string | Uint8Array | object
  /**
   * When it was fetched from its issuer, not when it was copied: its `ttl` counts from then. `xsd:dateTimeStamp` or Date; unknown where it
   * is left out.
   */
  fetchedAt?: string | Date
  /**
   * Address that it was fetched from. A list that has an `id` must have this one; one without is taken for the list that credentials
   * name by the address.
   */
  url?: string
}

/** The bundle that trust material came in. */
export interface TrustBundleFacts {
  id: string
  version: number
  issuedAt: string
  expiresAt: string
  /** SHA-256 over the bundle without its proofs, as RFC 8785 writes it, `zQm…`. */
  digest: string
  /** Version of the root that signed it. */
  rootVersion: number
  /** Whether the bundle was read against a root that the verifier had pinned. */
  rootPinned: boolean
}

/** What a verifier has decided to rely on, however it came by it; `readTrustBundle` gives it, or the caller writes it. */
export interface TrustMaterial {
  /** Networks whose labels count; those that a committee speaks for count as well. */
  networks?: readonly TrustedNetwork[]
  /** Issuers whose badges are accepted; no committee is asked for, and none of their badges counts as a label. */
  issuers?: readonly AcceptedIssuer[]
  /** Committees whose quorum is asked for on whatever their network issues. */
  committees?: readonly Committee[]
  /** DID and controller documents, each standing for its own `id`. */
  didDocuments?: readonly object[]
  statusLists?: readonly FetchedStatusList[]
  /** Endorsers that are known, with what they are and how far they reach. */
  endorsers?: readonly TrustedEndorser[]
  /** Schemes of labels; carried along, and not judged against. */
  schemes?: readonly LabelScheme[]
  /** Every label with all that happened to it; the only source for a past instant. */
  register?: readonly RegisterEntry[]
  /** Where the material came from, if from a bundle. */
  bundle?: TrustBundleFacts
}
