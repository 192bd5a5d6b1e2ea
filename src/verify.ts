/** Verifying only: no signing code, no Node built-ins, no eval. */

export type {
  AcceptedContext,
  AcceptedInlineContext,
  SuppliedContext,
} from './canonical/read-supplied-contexts'
export type { ErrorCode } from './core/error-codes'
export { QualityLabelError } from './core/errors'
export type { JsonObject, JsonValue } from './core/json'
export { textFor } from './core/language-value'
export type { JsonLimits } from './core/parse-json'
export { type ExtractedCredential, extract } from './formats/extract'
export type { ImageLimits } from './formats/image-content'
export type { ImageFormat } from './formats/image-format'
export { type ValidationResult, validate } from './gate/validate'
export {
  type EndorsementContent,
  type EndorsementGenre,
  endorsementGenres,
  readEndorsementContent,
} from './model/endorsement-content'
export type { FromJson } from './model/from-json'
export type {
  AcceptedIssuer,
  Committee,
  CommitteeGroup,
  CommitteeMember,
  DidDocument,
  IdentifierType,
  LabelScheme,
  RegisterEntry,
  RegisterEvent,
  TrustBundle,
  TrustedEndorser,
  TrustedNetwork,
  TrustRoot,
  TrustRootKey,
} from './model/generated/documents'
export { docsOf } from './problems/docs-of'
export type { Problem, SectionName, Severity } from './problems/problem'
export type { ProblemCode } from './problems/registry'
export type { HeldCredential, Holding, HoldingEndorser } from './programme/requirement/holding'
export { type ShapeName, shapeNames } from './schema/shape-names'
export type { ReadTrustBundleOptions, SeenTrustBundle } from './trust/read-bundle-options'
export { readTrustBundle } from './trust/read-trust-bundle'
export type { FetchedStatusList, TrustBundleFacts, TrustMaterial } from './trust/trust-material'
export { trustSigners } from './trust/trust-signers'
export { assertValid } from './verifying/assert-valid'
export { type CredentialComparison, compareCredentials } from './verifying/compare-credentials'
export { createVerifier } from './verifying/create-verifier'
export {
  type Concern,
  type DigestEntry,
  type DigestFilter,
  digestEndorsements,
  type EndorsementDigest,
  type EndorsementModel,
} from './verifying/digest-endorsements'
export { findEndorsements, type PublishedEndorsement } from './verifying/endorsements/find-endorsements'
export { holdingsOf } from './verifying/holdings-of'
export type { Fetch, FetchInit, FetchResponse } from './verifying/options/fetch-option'
export type { VerifyPresentationOptions } from './verifying/options/presentation-options'
export type { VerifyPolicy } from './verifying/options/read-policy'
export type { ExpectedRecipient } from './verifying/options/read-recipient'
export type {
  Verifier,
  VerifierCallOptions,
  VerifierOptions,
  VerifyOptions,
} from './verifying/options/verify-options'
export type { PresentationReport, PresentedReport } from './verifying/outcome/presentation-report'
export type {
  AcknowledgementReport,
  AuthorityReport,
  AuthorityStanding,
  AwardStanding,
  EndorsedKind,
  EndorsementReport,
  IntegritySection,
  KeyDocumentReport,
  LabelReport,
  LabelStanding,
  MemberReport,
  PolicySection,
  ProofReport,
  RefreshReport,
  RejectedReport,
  ReportProfile,
  ReportSections,
  Section,
  StatusEntryReport,
  StatusSection,
  ValidReport,
  Verdict,
  VerificationReport,
  VerifiedCredential,
} from './verifying/outcome/report'
export { type SectionLine, type SectionLineName, sectionsOf } from './verifying/outcome/sections-of'
export { prepareStatusLists } from './verifying/prepare-status-lists'
export { verify } from './verifying/verify'
export { verifyEndorsements } from './verifying/verify-endorsements'
export { verifyPresentation } from './verifying/verify-presentation'
