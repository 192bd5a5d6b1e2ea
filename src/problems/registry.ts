import type { SectionName, Severity } from './section-names'

interface ProblemKind {
  section: SectionName
  severity: Severity
  /** Its severity in `validate`, if it can be reported there. */
  validate?: Severity
  /** Whether `verify` only warns of it in a place on which no trust hangs. */
  form?: true
  /** Whether its hint is for the author: a verifier cannot change a signed document. */
  hintForAuthor?: true
  /** Namespace of the code, if W3C defines it; otherwise ours. */
  namespace?: string
}

const security = 'https://w3id.org/security#'
const dataModel = 'https://www.w3.org/TR/vc-data-model#'
const statusList = 'https://www.w3.org/ns/credentials/status-list#'
const ownNamespace = 'https://w3id.org/quality-label#'

/** Every code of a problem, with its section and its severity in `verify`. */
export const problemKinds = {
  // Reading
  PARSING_ERROR: { section: 'shape', severity: 'error', validate: 'error', namespace: dataModel },
  NOT_A_CREDENTIAL: { section: 'shape', severity: 'indeterminate', validate: 'error' },
  PRESENTATION: { section: 'shape', severity: 'indeterminate' },
  INPUT_TOO_LARGE: { section: 'shape', severity: 'indeterminate' },
  WORK_LIMIT_EXCEEDED: { section: 'shape', severity: 'indeterminate' },
  FORMAT_UNSUPPORTED: { section: 'shape', severity: 'indeterminate' },
  IMAGE_UNREADABLE: { section: 'shape', severity: 'error' },
  IMAGE_WITHOUT_CREDENTIAL: { section: 'shape', severity: 'indeterminate' },
  IMAGE_CREDENTIAL_REPEATED: { section: 'shape', severity: 'error' },
  IMAGE_OF_OPEN_BADGES_2: { section: 'shape', severity: 'indeterminate' },
  IMAGE_TEXT_COMPRESSED: { section: 'shape', severity: 'warning' },
  IMAGE_DOCTYPE: { section: 'shape', severity: 'warning' },
  IMAGE_ACTIVE_CONTENT: { section: 'shape', severity: 'warning' },
  JWT_MALFORMED: { section: 'shape', severity: 'error' },
  OPEN_BADGES_2: { section: 'shape', severity: 'indeterminate', validate: 'error' },
  // Shape
  SHAPE_UNKNOWN: { section: 'shape', severity: 'indeterminate', validate: 'error', hintForAuthor: true },
  MEMBER_REQUIRED: {
    section: 'shape',
    severity: 'error',
    validate: 'error',
    form: true,
    hintForAuthor: true,
  },
  MEMBER_UNKNOWN: { section: 'shape', severity: 'error', validate: 'error', form: true, hintForAuthor: true },
  MEMBER_RENAMED: { section: 'shape', severity: 'error', validate: 'error', hintForAuthor: true },
  VALUE_TYPE: { section: 'shape', severity: 'error', validate: 'error', form: true, hintForAuthor: true },
  VALUE_FORMAT: { section: 'shape', severity: 'error', validate: 'error', form: true, hintForAuthor: true },
  VALUE_NOT_ALLOWED: {
    section: 'shape',
    severity: 'error',
    validate: 'error',
    form: true,
    hintForAuthor: true,
  },
  VALUE_COUNT: { section: 'shape', severity: 'error', validate: 'error', form: true, hintForAuthor: true },
  VALUE_RANGE: { section: 'shape', severity: 'error', validate: 'error', form: true, hintForAuthor: true },
  VALUE_REPEATED: { section: 'shape', severity: 'error', validate: 'error', form: true, hintForAuthor: true },
  REFERENCE_DANGLING: {
    section: 'shape',
    severity: 'error',
    validate: 'error',
    form: true,
    hintForAuthor: true,
  },
  PROBLEMS_OMITTED: { section: 'shape', severity: 'note', validate: 'note', hintForAuthor: true },
  CONTEXT_NOT_PINNED: { section: 'shape', severity: 'error' },
  CONTEXT_UNKNOWN: { section: 'shape', severity: 'indeterminate' },
  CONTEXT_INLINE: { section: 'shape', severity: 'error' },
  CONTEXT_UNREADABLE: { section: 'shape', severity: 'indeterminate' },
  CONTEXT_ORDER: { section: 'shape', severity: 'error', validate: 'error', hintForAuthor: true },
  CONTEXT_CONFLICT: { section: 'shape', severity: 'error', validate: 'error', hintForAuthor: true },
  CLASS_AS_PROPERTY: { section: 'shape', severity: 'error', validate: 'error', hintForAuthor: true },
  NAME_AMBIGUOUS: { section: 'shape', severity: 'error', validate: 'error' },
  VALUE_DROPPED: { section: 'shape', severity: 'note', hintForAuthor: true },
  NODE_CONFLICT: { section: 'shape', severity: 'error', validate: 'error', form: true, hintForAuthor: true },
  SUBJECT_UNIDENTIFIED: { section: 'shape', severity: 'error', validate: 'error', form: true },
  TERM_UNDEFINED: { section: 'shape', severity: 'error', validate: 'error', hintForAuthor: true },
  DATA_MODEL_1_1: { section: 'shape', severity: 'indeterminate' },
  DATA_MODEL_MIXED: { section: 'shape', severity: 'error' },
  // Integrity
  PROOF_MISSING: { section: 'integrity', severity: 'error' },
  PROOF_VERIFICATION_ERROR: { section: 'integrity', severity: 'error', namespace: security },
  PROOF_TRANSFORMATION_ERROR: { section: 'integrity', severity: 'error', namespace: security },
  MALFORMED_VALUE_ERROR: { section: 'integrity', severity: 'error', namespace: dataModel },
  PROOF_CONTEXT: { section: 'integrity', severity: 'note' },
  CRYPTOSUITE_UNSUPPORTED: { section: 'integrity', severity: 'indeterminate' },
  CRYPTOSUITE_MISSPELLED: { section: 'integrity', severity: 'error' },
  PROOF_PURPOSE_MISMATCH: { section: 'integrity', severity: 'error' },
  PROOF_EXPIRED: { section: 'integrity', severity: 'error' },
  PROOF_FROM_THE_FUTURE: { section: 'integrity', severity: 'error' },
  PROOF_REPEATED: { section: 'integrity', severity: 'warning', hintForAuthor: true },
  PROOFS_TOO_MANY: { section: 'integrity', severity: 'indeterminate' },
  PREVIOUS_PROOF_INVALID: { section: 'integrity', severity: 'error' },
  INVALID_VERIFICATION_METHOD: { section: 'integrity', severity: 'error', namespace: security },
  VERIFICATION_METHOD_UNSUPPORTED: { section: 'integrity', severity: 'indeterminate' },
  VERIFICATION_METHOD_UNRESOLVED: { section: 'integrity', severity: 'indeterminate' },
  VERIFICATION_METHOD_NOT_FOUND: { section: 'integrity', severity: 'error' },
  VERIFICATION_METHOD_REVOKED: { section: 'integrity', severity: 'error' },
  INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
    section: 'integrity',
    severity: 'error',
    namespace: security,
  },
  CONTROLLER_NOT_ISSUER: { section: 'integrity', severity: 'error' },
  HOLDER_NOT_SIGNER: { section: 'integrity', severity: 'error' },
  HOLDER_NOT_SHOWN: { section: 'integrity', severity: 'indeterminate' },
  CREDENTIAL_NOT_OPENED: { section: 'integrity', severity: 'indeterminate' },
  CHALLENGE_MISMATCH: { section: 'integrity', severity: 'error' },
  DOMAIN_MISMATCH: { section: 'integrity', severity: 'error' },
  JWT_HEADER_REFUSED: { section: 'integrity', severity: 'error' },
  JWT_ALGORITHM_REFUSED: { section: 'integrity', severity: 'error' },
  JWT_ALGORITHM_UNSUPPORTED: { section: 'integrity', severity: 'indeterminate' },
  JWT_KEY_MISMATCH: { section: 'integrity', severity: 'error' },
  JWT_KEY_NOT_OF_ISSUER: { section: 'integrity', severity: 'error' },
  JWT_SIGNATURE_DER: { section: 'integrity', severity: 'error' },
  JWT_NOT_BY_ISSUER: { section: 'integrity', severity: 'warning' },
  JWT_CLAIM_MISMATCH: { section: 'integrity', severity: 'error' },
  JWT_CLAIM_TYPE: { section: 'integrity', severity: 'error' },
  JWT_CLAIM_MISSING: { section: 'integrity', severity: 'warning' },
  SECOND_CHECK_MISSING: { section: 'integrity', severity: 'indeterminate' },
  SECOND_CHECK_FAILED: { section: 'integrity', severity: 'indeterminate' },
  PROOF_IS_BASE: { section: 'integrity', severity: 'error' },
  SUITE_NOT_INSTALLED: { section: 'integrity', severity: 'indeterminate' },
  SUITE_UNDECIDED: { section: 'integrity', severity: 'indeterminate' },
  MAY_BE_HIDDEN: { section: 'status', severity: 'indeterminate' },
  DISCLOSURE_SELECTIVE: { section: 'integrity', severity: 'note' },
  // Time
  NOT_YET_VALID: { section: 'time', severity: 'error' },
  EXPIRED: { section: 'time', severity: 'error' },
  PERIOD_REVERSED: { section: 'time', severity: 'error' },
  AWARDED_TOO_LATE: { section: 'time', severity: 'error' },
  // Status
  STATUS_RETRIEVAL_ERROR: { section: 'status', severity: 'indeterminate', namespace: statusList },
  STATUS_VERIFICATION_ERROR: { section: 'status', severity: 'indeterminate', namespace: statusList },
  STATUS_LIST_LENGTH_ERROR: { section: 'status', severity: 'indeterminate', namespace: statusList },
  RANGE_ERROR: { section: 'status', severity: 'error', namespace: statusList },
  STATUS_LIST_UNREADABLE: { section: 'status', severity: 'indeterminate' },
  STATUS_LIST_ISSUER_MISMATCH: { section: 'status', severity: 'indeterminate' },
  STATUS_LIST_CONFLICT: { section: 'status', severity: 'indeterminate' },
  STATUS_LIST_MALFORMED: { section: 'status', severity: 'indeterminate' },
  STATUS_LIST_NOT_YET_VALID: { section: 'status', severity: 'indeterminate' },
  STATUS_LIST_EXPIRED: { section: 'status', severity: 'indeterminate' },
  STATUS_LIST_STALE: { section: 'status', severity: 'indeterminate' },
  STATUS_LIST_UNSIGNED: { section: 'status', severity: 'warning' },
  STATUS_PURPOSE_MISMATCH: { section: 'status', severity: 'indeterminate' },
  STATUS_ENTRY_MALFORMED: { section: 'status', severity: 'error' },
  STATUS_TYPE_UNSUPPORTED: { section: 'status', severity: 'indeterminate' },
  STATUS_MEANING_UNKNOWN: { section: 'status', severity: 'indeterminate' },
  STATUS_MESSAGE: { section: 'status', severity: 'note' },
  STATUS_REFRESH: { section: 'status', severity: 'note' },
  REVOKED: { section: 'status', severity: 'error' },
  SUSPENDED: { section: 'status', severity: 'error' },
  LABEL_SUSPENDED: { section: 'status', severity: 'error' },
  LABEL_WITHDRAWN: { section: 'status', severity: 'error' },
  LABEL_EXPIRED: { section: 'status', severity: 'error' },
  LABEL_NOT_ISSUED: { section: 'status', severity: 'indeterminate' },
  LABEL_SUPERSEDED: { section: 'status', severity: 'warning' },
  LABEL_LIST_DISAGREES: { section: 'status', severity: 'warning' },
  // Schema
  SCHEMA_UNKNOWN: { section: 'schema', severity: 'indeterminate' },
  // Policy
  QUORUM_NOT_REACHED: { section: 'policy', severity: 'error' },
  POLICY_NOT_GIVEN: { section: 'policy', severity: 'indeterminate' },
  POLICY_NOT_FOR_ISSUER: { section: 'policy', severity: 'indeterminate' },
  GROUP_QUORUM_NOT_REACHED: { section: 'policy', severity: 'error' },
  REQUIRED_MEMBER_MISSING: { section: 'policy', severity: 'error' },
  COMMITTEE_NOT_IN_OFFICE: { section: 'policy', severity: 'error' },
  SIGNER_NOT_A_MEMBER: { section: 'policy', severity: 'note' },
  SIGNERS_UNDECIDED: { section: 'policy', severity: 'indeterminate' },
  JWT_HOLDS_ONE_SIGNATURE: { section: 'policy', severity: 'error' },
  // Trust
  TRUST_NOT_GIVEN: { section: 'trust', severity: 'indeterminate' },
  ISSUER_NOT_KNOWN: { section: 'trust', severity: 'indeterminate' },
  LABEL_NOT_BY_NETWORK: { section: 'trust', severity: 'indeterminate' },
  LABEL_NOT_IN_REGISTER: { section: 'trust', severity: 'indeterminate' },
  TRUST_MARK_NOT_IN_REGISTER: { section: 'trust', severity: 'indeterminate' },
  ENDORSEMENT_NOT_PUBLISHED: { section: 'trust', severity: 'indeterminate' },
  LABEL_AFTER_REGISTER: { section: 'trust', severity: 'indeterminate' },
  LABEL_OF_ANOTHER_HOLDER: { section: 'trust', severity: 'error' },
  LABEL_EDITION_UNKNOWN: { section: 'trust', severity: 'error' },
  LABEL_NOT_COMPARABLE: { section: 'trust', severity: 'indeterminate' },
  HOLDER_LABEL_NOT_ACTIVE: { section: 'trust', severity: 'indeterminate' },
  TRUST_BUNDLE_EXPIRED: { section: 'trust', severity: 'indeterminate' },
  TRUST_BUNDLE_NOT_YET_ISSUED: { section: 'trust', severity: 'indeterminate' },
  TRUST_ROOT_NOT_PINNED: { section: 'trust', severity: 'warning' },
  SELF_ISSUED: { section: 'trust', severity: 'note' },
  // Evidence
  EVIDENCE_NOT_GIVEN: { section: 'evidence', severity: 'indeterminate' },
  EVIDENCE_MISMATCH: { section: 'evidence', severity: 'error' },
  CONTEXT_DIGEST_MISMATCH: { section: 'evidence', severity: 'error' },
  // Recipient
  RECIPIENT_MISMATCH: { section: 'recipient', severity: 'error' },
  RECIPIENT_UNKNOWN: { section: 'recipient', severity: 'indeterminate' },
  CREDENTIAL_OF_ANOTHER: { section: 'recipient', severity: 'warning' },
  // Endorsements
  ENDORSEMENT_INVALID: { section: 'endorsements', severity: 'warning' },
  ENDORSEMENT_UNDECIDED: { section: 'endorsements', severity: 'warning' },
  ENDORSEMENT_TARGET_MISMATCH: { section: 'endorsements', severity: 'error' },
  ENDORSEMENT_CONTENT_CHANGED: { section: 'endorsements', severity: 'error' },
  ENDORSEMENTS_TOO_DEEP: { section: 'endorsements', severity: 'note' },
  ENDORSEMENT_BY_ITSELF: { section: 'endorsements', severity: 'error' },
  ENDORSEMENT_SAYS_MORE: { section: 'shape', severity: 'warning', hintForAuthor: true },
  ENDORSEMENT_ALTERED: { section: 'shape', severity: 'indeterminate' },
  ENDORSEMENT_REPEATED: { section: 'endorsements', severity: 'note' },
  ACKNOWLEDGEMENT_NOT_COUNTED: { section: 'endorsements', severity: 'warning' },
  ENDORSER_REPEATED: { section: 'endorsements', severity: 'warning' },
  // Authority to issue
  AUTHORITY_NOT_SHOWN: { section: 'authority', severity: 'note' },
  AUTHORITY_NOT_HELD: { section: 'authority', severity: 'warning' },
  AUTHORITY_CONTENT_CHANGED: { section: 'authority', severity: 'warning' },
  // Refresh
  REFRESH_NOT_ASKED: { section: 'refresh', severity: 'note' },
  REFRESH_UNAVAILABLE: { section: 'refresh', severity: 'note' },
  REFRESH_REFUSED: { section: 'refresh', severity: 'warning' },
  REFRESH_REPLACED: { section: 'refresh', severity: 'warning' },
} as const satisfies Record<string, ProblemKind>

/** Stable code of a problem in a report; docs/errors.md explains each. */
export type ProblemCode = keyof typeof problemKinds

/**
 * Circumstances that change the severity of a code (`problemKinds`), each with the severity then. A finding names its circumstance in
 * `because`; nothing else changes a severity. What a severity does to the verdict is in verifying/report/reach-verdict.ts.
 */
export const circumstances = {
  // Shape
  /** Of form, on which no trust hangs (`isForm`). */
  form: 'warning',
  /** Findings of form were left out: one of them could decide. */
  formLeftOut: 'indeterminate',
  /** The kind of the document is known, and another one. */
  ofAnotherKind: 'error',
  /** Dropped on the way to the verified content, since no signature says which of two values belongs where. */
  droppedValue: 'warning',
  /** Of a key that a document lists under several ids, with different ends. */
  keyEndsDiffer: 'warning',
  // Proofs
  /** Of a proof that is set aside: anyone could have added it. */
  strayProof: 'warning',
  /** Of a key or form that other software may well read. */
  onlyUnreadHere: 'indeterminate',
  /** A JWT needs this claim to say whose and which credential it is. */
  requiredClaim: 'error',
  // Selective disclosure
  /** What would contradict it may have been left out by the holder. */
  mayBeHidden: 'indeterminate',
  /** The caller allows that it may have been left out. */
  hiddenAndAllowed: 'warning',
  /** A disclosure that shows no end or status. */
  endOrStatusNotShown: 'warning',
  /** A status list must be shown as a whole. */
  listInPart: 'error',
  // Status
  /** More entries than are read. */
  entriesLeftOut: 'indeterminate',
  /** By a list that is too old: a suspension may have been lifted. */
  listOutOfDate: 'indeterminate',
  /** An unknown purpose, and nothing is set. */
  nothingSet: 'note',
  // Digests
  /** A digest of an unknown form, or a context that its publisher may change. */
  notComparable: 'indeterminate',
  // Endorsements
  /** Something new is made, and a verifier could not show whose words they are. */
  wordsOfNewDocument: 'error',
  /** Nothing shows whose words they are. */
  wordsOfUnknown: 'indeterminate',
  /** The caller asks that every embedded endorsement is valid (`policy.failOnInvalidEndorsement`). */
  requiredEndorsementInvalid: 'error',
  requiredEndorsementUndecided: 'indeterminate',
  // Authority to issue
  /** The caller asks that the issuer had the authority at the award (`policy.authority`). */
  requiredAuthorityNotHeld: 'error',
  requiredAuthorityUnknown: 'indeterminate',
  // Sections
  /**
   * The verdict does not need its section, such as without trust material, or files that were not given: it decides nothing, and says what
   * was not checked.
   */
  notAsked: 'note',
  // Certification
  /** The certification service lets it pass. */
  passesCertification: 'warning',
  /** Whether the certification service lets it pass is not known. */
  certificationUnknown: 'indeterminate',
  // Validation
  /** No document can be valid with it, even if `verify` is milder. */
  nothingToValidate: 'error',
} as const satisfies Readonly<Record<string, Severity>>

/** Why the severity of a finding differs from that of its code; `validated` is the column `validate` of the registry. */
export type Circumstance = keyof typeof circumstances | 'validated'

/** Checks whether `verify` may only warn of a code, in a place on which no trust hangs. */
export function canBeForm(code: ProblemCode): boolean {
  const kind: ProblemKind = problemKinds[code]
  return kind.form === true
}

/** Checks whether the hint of a code is for the author of a document. */
export function hintIsForAuthor(code: ProblemCode): boolean {
  const kind: ProblemKind = problemKinds[code]
  return kind.hintForAuthor === true
}

/** Returns the severity of a code in `validate`, and so in signing. */
export function severityInValidate(code: ProblemCode): Severity {
  const kind: ProblemKind = problemKinds[code]
  return kind.validate ?? kind.severity
}

/** Returns the URI of a code: W3C's if W3C defines it, otherwise ours. */
export function problemType(code: ProblemCode): string {
  const kind: ProblemKind = problemKinds[code]
  return `${kind.namespace ?? ownNamespace}${code}`
}
