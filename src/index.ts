/** For platforms: build, sign, verify and validate. Rarer tasks have entries of their own. */
export { canonize } from './canonical/canonize'
export { digestNode } from './canonical/digest-node'
export { parseJson } from './core/parse-json'
export { bake } from './formats/bake'
export { type AwardActivityOptions, awardActivity } from './issuing/award-activity'
export { type AcknowledgementOptions, buildAcknowledgement } from './issuing/build-acknowledgement'
export { type AuthorityOptions, buildAuthority, type NamedAchievement } from './issuing/build-authority'
export { type BadgeOptions, buildBadge } from './issuing/build-badge'
export {
  buildEndorsement,
  type EndorsementOptions,
  type EndorsementTarget,
} from './issuing/build-endorsement'
export { buildLabel, type LabelOptions } from './issuing/build-label'
export { buildTrustMark, type TrustMarkOptions } from './issuing/build-trust-mark'
export { embedEndorsements } from './issuing/embed-endorsements'
export { type ReissueBadgeOptions, reissueBadge } from './issuing/reissue-badge'
export { type RenewBadgeOptions, renewBadge } from './issuing/renew-badge'
export { buildDidDocument, type DidDocumentOptions } from './keys/build-did-document'
export type { DidDocumentKey } from './keys/did-document-key'
export { didWebUrl } from './keys/did-web-url'
export { type ExportedKeys, exportKey } from './keys/export-key'
export { generateKey } from './keys/generate-key'
export { type ImportKeyOptions, importKey } from './keys/import-key'
export type { Key } from './keys/key'
export { didJwk, didKey, didKeyVerificationMethod } from './keys/key-did'
export type {
  PublicKey,
  SignatureAlgorithm,
} from './keys/public-key'
export { createSigner, type Signer } from './keys/signer'
export { type DidDocumentChanges, updateDidDocument } from './keys/update-did-document'
export type { AchievementOptions, EditionOptions } from './model/achievement-options'
export { buildAchievement } from './model/build-achievement'
export { type BuiltEvidence, buildEvidence, type EvidenceOptions } from './model/build-evidence'
export { buildIdentity, type IdentityOptions } from './model/build-identity'
export { buildProfile, type ProfileOptions } from './model/build-profile'
export { emailVariants } from './model/email-variants'
export type {
  Achievement,
  AchievementSubject,
  AchievementType,
  Activity,
  Alignment,
  Assessment,
  BitstringStatusListCredential,
  ClaimOffer,
  CredentialStatus,
  Decision,
  EndorsementCredential,
  EndorsementRequest,
  EndorsementSubject,
  Evidence,
  FormAnswer,
  IdentityObject,
  Image,
  LabelApplication,
  LabelScheme,
  LanguageMap,
  OpenBadgeCredential,
  Participation,
  ParticipationEvent,
  Presentation,
  Profile,
  Proof,
  Question,
  RelatedResource,
  Requirement,
  RequirementList,
  RequirementOption,
  Result,
  ResultDescription,
  SubmittedEvidence,
  Task,
  TaskReview,
} from './model/generated/documents'
export {
  listPersonalData,
  type PersonalData,
  type PersonalDataKind,
} from './model/list-personal-data'
export {
  type AnswerCode,
  type AnswerProblem,
  checkAnswers,
} from './programme/activity/check-answers'
export {
  type Progress,
  type ProgressOptions,
  progressOf,
  type TaskProgress,
} from './programme/activity/progress-of'
export type { TaskState } from './programme/activity/read-log'
export { type ClaimCodeOptions, claimCode, claimLink, claimSerial } from './programme/claim/claim-code'
export {
  type Claim,
  type ClaimJudgement,
  type ClaimRefusal,
  type EarlierClaims,
  type JudgeClaimOptions,
  judgeClaim,
} from './programme/claim/judge-claim'
export {
  type EndorsementEvent,
  type EndorsementState,
  endorsementStateAt,
} from './programme/endorsement/endorsement-state'
export { type ApplicationOptions, buildApplication } from './programme/label/build-application'
export {
  checkEvaluators,
  type EvaluatorCode,
  type EvaluatorFinding,
  type EvaluatorOptions,
} from './programme/label/check-evaluators'
export { type DecideOptions, decide } from './programme/label/decide'
export {
  enterInRegister,
  type LabelChange,
  type RegisterChange,
  type RegisterOptions,
} from './programme/label/enter-in-register'
export { type AwardEvaluation, evaluateAwardRule } from './programme/label/evaluate-award-rule'
export { formOf } from './programme/label/form-of'
export { type HoldersOptions, holdersAt, type LabelHolder } from './programme/label/holders-at'
export {
  type LabelEvent,
  type LabelState,
  labelStateAt,
} from './programme/label/label-state'
export { renewalScheme } from './programme/label/renewal-scheme'
export type { MatchedRequirement, MatchOutcome } from './programme/requirement/match-held'
export { type MatchOptions, matchRequirements } from './programme/requirement/match-requirements'
export type { TallyCode } from './programme/requirement/pledge'
export type { UnreadableHolding } from './programme/requirement/read-holdings'
export type { ShortBadge, ShortCode } from './programme/requirement/short-badge'
export {
  type RefusedPledge,
  type Tally,
  type TallyEntry,
  type TallyNumbers,
  type TallyOptions,
  tallyCommitments,
} from './programme/requirement/tally-commitments'
export { addProof, type Secured, type SignOptions, signCredential } from './securing/add-proof'
export type { CryptosuiteName } from './securing/cryptosuites'
export { credentialOfJwt } from './securing/jwt-claims'
export { mergeProofs } from './securing/merge-proofs'
export { type ParsedJwt, parseJwt } from './securing/parse-jwt'
export { type SignAsJwtOptions, signAsJwt } from './securing/sign-as-jwt'
export {
  type PresentationParts,
  type SignPresentationOptions,
  signPresentation,
} from './securing/sign-presentation'
export { validateJwt } from './securing/validate-jwt'
export { buildStatusEntry, type StatusListAddress } from './status/build-status-entry'
export type { RefusedChange } from './status/changes-refused'
export { createStatusList } from './status/create-status-list'
export { type ListedStatuses, listStatuses } from './status/list-statuses'
export { readStatus } from './status/read-status'
export { setStatus } from './status/set-status'
export { type StatusChange, setStatuses } from './status/set-statuses'
export { shuffledIndexes } from './status/shuffled-indexes'
// The verifier's functions, and the types of it that a caller writes down; its entry has the types of every part of a report.
export {
  assertValid,
  type Committee,
  type CommitteeGroup,
  type CommitteeMember,
  type Concern,
  type CredentialComparison,
  compareCredentials,
  createVerifier,
  type DidDocument,
  type DigestEntry,
  type DigestFilter,
  digestEndorsements,
  docsOf,
  type EndorsementContent,
  type EndorsementDigest,
  type EndorsementGenre,
  type EndorsementModel,
  type EndorsementReport,
  type ErrorCode,
  type ExpectedRecipient,
  type ExtractedCredential,
  endorsementGenres,
  extract,
  type Fetch,
  type FetchedStatusList,
  type FromJson,
  findEndorsements,
  type HeldCredential,
  type Holding,
  type HoldingEndorser,
  holdingsOf,
  type IdentifierType,
  type JsonObject,
  type JsonValue,
  type PresentationReport,
  type Problem,
  type ProblemCode,
  type PublishedEndorsement,
  prepareStatusLists,
  QualityLabelError,
  type ReadTrustBundleOptions,
  readEndorsementContent,
  readTrustBundle,
  type SectionLine,
  type SectionLineName,
  type SeenTrustBundle,
  type ShapeName,
  type SuppliedContext,
  sectionsOf,
  shapeNames,
  type TrustMaterial,
  textFor,
  trustSigners,
  type ValidationResult,
  type Verdict,
  type VerificationReport,
  type VerifiedCredential,
  type Verifier,
  type VerifierCallOptions,
  type VerifierOptions,
  type VerifyOptions,
  type VerifyPolicy,
  type VerifyPresentationOptions,
  validate,
  verify,
  verifyEndorsements,
  verifyPresentation,
} from './verify'
