import type { JsonObject } from '../../core/json'
import type { EndorsementContent } from '../../model/endorsement-content'
import type { Problem, SectionName } from '../../problems/problem'

/** `indeterminate`: could not be decided with what was given, and so never a yes. */
export type Verdict = 'valid' | 'invalid' | 'indeterminate'

/** One part of a report. A part that did not run is `indeterminate` and says why. */
export interface Section {
  verdict: Verdict
  /** One sentence: what was found, or why it was not checked. */
  reason: string
  /**
   * `false` where the section says nothing of this document: it has nothing of the kind, or the caller did not ask. The verdict of the
   * document does not depend on it.
   */
  applies?: false
}

/** One proof of the document, also where it was ignored; the JWT that it came in is one. */
export interface ProofReport {
  /** JSON pointer of the proof; `''` for a JWT. */
  pointer: string
  verdict: Verdict
  /** Whether the signature is over this content. */
  signature: 'valid' | 'invalid' | 'notChecked'
  /** Whether the key is shown to be the issuer's. */
  keyBinding: 'bound' | 'notBound'
  /** `JWT` for a JWT. */
  type: string
  cryptosuite?: string
  /** Of a JWT, as its header names it. */
  alg?: string
  verificationMethod?: string
  publicKeyMultibase?: string
  /** Of an RSA key, which has no `publicKeyMultibase`: only `e`, `kty` and `n`. */
  publicKeyJwk?: Readonly<Record<string, string>>
  /** Document that the key was taken from; absent where no document that was read lists it. */
  keyDocument?: KeyDocumentReport
  /** Of a JWT, the digest of its text as it was received, without white space around it: `zQm…`. */
  jwtDigest?: string
  /** End of validity of a key that is retired or revoked: the earlier of `expires` and `revoked` in that document. */
  keyEndsAt?: string
  created?: string
  /** Why the proof does not count; absent where it does. */
  reason?: string
}

/** The DID or controller document that the key of a proof was taken from. */
export interface KeyDocumentReport {
  /** Id of the document: the controller of the key. */
  id: string
  /** `did`: a did:key or did:jwk, which contains its key. `supplied`: by the caller, also within trust material. */
  source: 'did' | 'supplied' | 'fetched'
  /** Address that it was fetched from. */
  address?: string
}

export interface IntegritySection extends Section {
  proofs: ProofReport[]
}

/** A committee member in a policy's outcome. */
export interface MemberReport {
  id: string
  name: string
}

export interface PolicySection extends Section {
  /** How many distinct members must have signed. */
  quorum?: number
  /** Members whose signature counts, each once. */
  counted?: MemberReport[]
  /** Members in office who have not signed. */
  missing?: MemberReport[]
  /** Proofs that do not count, by pointer, and why. */
  notCounted?: { pointer: string; reason: string }[]
  committee?: string
}

/** One status entry of the credential, as its list says. */
export interface StatusEntryReport {
  /** JSON pointer of the entry. */
  pointer: string
  verdict: Verdict
  type: string
  purpose?: string
  /** Id of the list. */
  list?: string
  index?: number
  /** The value in the list; absent where it could not be read. */
  value?: number
  /** What the credential says that the value means, as its issuer wrote it. */
  message?: string
  /** Of when the list tells: when it was made or fetched, whichever is later; absent where neither is known. */
  asOf?: string
  /** When the list was fetched; absent where that is not known. */
  fetchedAt?: string
}

export interface StatusSection extends Section {
  /** Every status entry that the credential has. */
  entries: StatusEntryReport[]
}

/** The sections of a report, in the order of the checks. */
export interface ReportSections {
  shape: Section
  integrity: IntegritySection
  time: Section
  status: StatusSection
  schema: Section
  policy: PolicySection
  trust: Section
  evidence: Section
}

/** What the caller's trust material knows of an endorser. */
export interface EndorserStanding {
  state: 'known' | 'unknown' | 'notChecked'
  name?: string
  /** What the endorser is, in the network's words. */
  kind?: string
  /** How far it reaches, in the network's words. */
  level?: string
  /** Why it is unknown, where it is in the register of labels and held none then. */
  reason?: string
}

/**
 * State of a Quality Label at an instant.
 *
 * `held` is `yes` only where the register says so: unknown is never good. Of an edition that a renewal replaced it is `yes` with the
 * state `superseded`: the label is held, by a later edition.
 */
export interface LabelStanding {
  at: string
  held: 'yes' | 'no' | 'unknown'
  state: 'active' | 'suspended' | 'expired' | 'withdrawn' | 'superseded' | 'notIssued' | 'unknown'
  /** From when on it was in this state, as the register writes it. */
  since?: string
  /** Why it is in this state, in the register's own words. */
  cause?: string
  /** Up to when the source knows; an event after it is not in the answer. */
  asOf?: string
  reason: string
}

/** State of a Quality Label at an award, with the dates that this rests on: only `datedBy` vouches for them. */
export interface AwardStanding extends LabelStanding {
  /** As the credential says it. */
  awardedDate?: string
  /** As the credential says it. */
  validFrom?: string
  /** Id of the issuer whose word these dates are. */
  datedBy: string
}

/** A Quality Label: the credential itself, where it is one of a network that the trust material knows, else that of its issuer. */
export interface LabelReport {
  network: string
  /** Who holds it: the subject of a label, the issuer of any other badge. */
  holder: string
  /** Id of the label in the register, where it is known. */
  label?: string
  /**
   * JSON pointer of the network's trust mark on the issuer; absent of a label itself, and where the badge carries none, or none that
   * the register knows the label of.
   */
  trustMark?: string
  /** When the badge was awarded: the issuer's own date. Of a label itself, when it began. */
  atAward: AwardStanding
  now: LabelStanding
}

/** Whether an authority to issue was held at an instant: `yes` only where everything shows it. */
export interface AuthorityStanding {
  /** Empty where the badge does not say when it was awarded. */
  at: string
  held: 'yes' | 'no' | 'unknown'
  reason: string
}

/**
 * Whether the creator of the achievement let the issuer issue it; of a badge whose achievement names another creator than its issuer.
 *
 * Rely on it where `atAward.held` is `yes`. The date of the award is the issuer's own word.
 */
export interface AuthorityReport {
  /** As the badge names it; `name` is the badge's own word. */
  creator: { id: string; name?: string }
  /** Id of the achievement. */
  achievement: string
  /** `shown`: an authentic authority by the creator for this issuer and achievement is there, of this or another time. */
  state: 'shown' | 'notShown'
  atAward: AuthorityStanding
  now: AuthorityStanding
  /**
   * Whether the achievement has the content of which the authority states the digest: `notBound` if it states none, or too little is
   * shown. Absent where no authority is shown.
   */
  content?: 'same' | 'changed' | 'notBound'
  /** Id of the authority. */
  credential?: string
  /** The authority, verified as a credential of its own; of one that is not shown, why it does not count. */
  report?: VerificationReport
}

/** What an endorsement is about; `profile` is the issuer or a creator, `subject` who holds the credential. */
export type EndorsedKind = 'credential' | 'achievement' | 'profile' | 'subject'

/**
 * Whether the party that an endorsement is about agrees with it: `embedded` in what that party signed, `acknowledged` by an endorsement of
 * the endorsement, or `none`. `by` and `at` are the issuer and the start of the acknowledgement.
 */
export interface AcknowledgementReport {
  state: 'embedded' | 'acknowledged' | 'none'
  by?: string
  at?: string
}

/** An endorsement, verified as a credential of its own and matched with what it is about. */
export interface EndorsementReport {
  id?: string
  /** Whether the endorsement holds and is about what it was found with. */
  verdict: Verdict
  /**
   * `name` is the endorser's own word, as written; `standing.name` is the one that the trust material has. `sameAs` is the smallest
   * id of the endorsers who share a key, directly or through others, if that is another id: they are one endorser.
   */
  endorser: { id: string; name?: string; sameAs?: string }
  /** `embedded` in the credential, `separate` and supplied beside it, `presented` beside it by its holder, or `published` in the trust material. */
  mode: 'embedded' | 'separate' | 'presented' | 'published'
  /** Where it is embedded; else its place in the supplied list, in the presentation, or in the list of the trust material. */
  pointer: string
  /** What it is about; `owners` are the ids of those who answer for it: the issuer, the creator, or the profile itself. */
  target: { id: string; pointer?: string; kind?: EndorsedKind; owners?: string[] }
  /** What ties it to its target: nothing, the id, or the id and a digest of the content. */
  binding: 'none' | 'id' | 'id+digest'
  acknowledgement: AcknowledgementReport
  /** As the endorser wrote it. */
  comment?: string
  /** What the endorser says beyond the comment; present where it says anything and the signature is right. */
  content?: EndorsementContent
  /** Language of the comment, as the endorser names it. */
  language?: string
  /** Start of validity, as the endorser wrote it. */
  validFrom?: string
  validUntil?: string
  /** Whether the caller's trust material knows the endorser; apart from whether the endorsement holds. */
  standing: EndorserStanding
  problems: Problem[]
  report: VerificationReport
}

/**
 * What the issuer says now of a credential that names a refresh service.
 *
 * `replaced`: a newer copy of the same credential is there, and valid. `unchanged`: the issuer sends this very content. `refused`:
 * what was sent takes the place of nothing. `unavailable`: nothing came, or the address may not be asked. `notAsked`: no `fetch`.
 */
export interface RefreshReport {
  /** The service, as the credential names it. */
  service: string
  state: 'replaced' | 'unchanged' | 'refused' | 'unavailable' | 'notAsked'
  reason: string
  /** Of what was sent, verified as a document of its own; present where anything was. */
  report?: VerificationReport
}

/** Whether a credential was read under pinned contexts only, or also under supplied contexts. */
export type ReportProfile = 'pinned' | 'generic'

/** Signed content that came through every check of shape and integrity. Which further properties it has, its issuer decided. */
export interface VerifiedCredential extends JsonObject {
  type: string[]
  /** A profile, or its id only. */
  issuer: string | JsonObject
  credentialSubject: JsonObject | JsonObject[]
}

/** What every report says. */
export interface ReportFindings {
  /**
   * One sentence that a person understands. Texts of documents in it, as in every reason, detail and hint, are quoted, isolated
   * (U+2068 … U+2069), cleaned and cut; names without quotes are those of the trust material.
   */
  summary: string
  /** The instant of the verification, as given. */
  checkedAt: string
  /**
   * `generic` where the credential was read under supplied contexts, or where some were supplied and it is not a badge; absent from
   * reports of versions that read pinned contexts only.
   */
  profile: ReportProfile
  /** Addresses that were fetched; `[]` shows that nothing was. */
  network: string[]
  credential: {
    id?: string
    issuer: string
    /** Id of the subject; absent where it has none, and where there are several. */
    subject?: string
    /** Present where the credential is about its own issuer: by id, or by an identity of the subject that is the issuer's own. */
    selfIssued?: true
    /** The name in the credential: data as its issuer wrote it, neither quoted nor cleaned; treat it as text by a stranger. */
    name?: string
    /** The one digest of the credential, `zQm…`; empty where it could not be taken. */
    digest: string
    format: string
    version: string
  }
  sections: ReportSections
  endorsements: EndorsementReport[]
  /** Whether it is about whom the caller expects; present where the caller said whom. */
  recipient?: Section
  /**
   * The Quality Label: of the credential itself where it is one, of its issuer where the register knows the issuer or the badge carries
   * a trust mark of a network that the trust material knows.
   */
  label?: LabelReport
  /** Whether the creator of the achievement let the issuer issue it; present where the achievement names another creator than the issuer. */
  authority?: AuthorityReport
  /** What the issuer says now; present where the credential is authentic and names a refresh service. The verdict is without it. */
  refresh?: RefreshReport
  /** Everything found, at once, sorted by section, pointer and code. */
  problems: Problem[]
}

/** The report of a credential that is valid. */
export interface ValidReport extends ReportFindings {
  verdict: 'valid'
  /** The content that was signed and may be relied on. */
  verified: VerifiedCredential
}

/** The report of a credential that is invalid, or could not be decided. */
export interface RejectedReport extends ReportFindings {
  verdict: 'invalid' | 'indeterminate'
  /** The content that was signed; only where shape and integrity are valid, so that another section decided. */
  verified?: VerifiedCredential
}

/** What `verify` found: plain JSON, the same bytes for the same input. `verdict` says whether `verified` is there. */
export type VerificationReport = ValidReport | RejectedReport

export type { Problem, SectionName }
