/** Everything: build, sign, verify and validate. */
export { type CanonizeCounts, canonize, canonizeCounts } from './canonical/canonize'
export { digestNode } from './canonical/digest-node'
export { digestMultibase } from './core/digest'
export { isInstant } from './core/instant'
export { textFor } from './core/language-value'
export { parseJson } from './core/parse-json'
export { type BakeOptions, bake } from './formats/bake'
export type {
  CertificationReport,
  CertificationSection,
  CertificationSectionId,
  CertificationVerdict,
} from './interop/certification/certification-report'
export { type CertificationOptions, checkCertification } from './interop/certification/check-certification'
export { upgradeFromOpenBadges2 } from './interop/open-badges-2/upgrade-from-open-badges-2'
export type { UpgradeOptions } from './interop/open-badges-2/upgrade-options'
export type {
  AddressedKeyReport,
  ChangedMember,
  CopyDifference,
  EndorsementProposal,
  HostedReport,
  KeptMember,
  LostMember,
  RevocationReport,
  SignatureReason,
  SignatureReport,
  SourcePlace,
  UnusedDocument,
  UpgradeOutcome,
  UpgradeReport,
} from './interop/open-badges-2/upgrade-report'
export type { UnusedReason, UpgradeChange, UpgradeLoss } from './interop/open-badges-2/upgrade-words'
export type {
  BatchRunOptions,
  IssueBatchAsJwtsOptions,
  IssueBatchOptions,
} from './issuing/batch/batch-options'
export type {
  BatchItem,
  BatchProgress,
  BatchResult,
  FailedItem,
  IssuedItem,
  SkippedItem,
} from './issuing/batch/batch-result'
export { issueBatch, issueBatchAsJwts } from './issuing/batch/issue-batch'
export {
  buildEndorsement,
  type EndorsementOptions,
  type EndorsementTarget,
} from './issuing/build-endorsement'
export { buildLabel, type LabelOptions } from './issuing/build-label'
export { buildTrustMark, type TrustMarkOptions } from './issuing/build-trust-mark'
export { didJwk } from './keys/did-jwk'
export { didKey, didKeyVerificationMethod } from './keys/did-key'
export type { Ed25519Key } from './keys/ed25519-key'
export { type ExportedJwsKeys, type ExportJwsKeyOptions, exportJwsKey } from './keys/export-jws-key'
export { type ExportedKeys, type ExportKeyOptions, exportKey } from './keys/export-key'
export { type GenerateJwsKeyOptions, generateJwsKey } from './keys/generate-jws-key'
export { type GenerateKeyOptions, generateKey } from './keys/generate-key'
export { importJwsKey } from './keys/import-jws-key'
export { importKey } from './keys/import-key'
export type { JwsAlgorithm, JwsKey } from './keys/jws-key'
export type { PublicKey, SignatureAlgorithm } from './keys/public-key'
export { type CreateSignerOptions, createSigner, type Signer } from './keys/signer'
export type { AchievementOptions, SchemeAchievementOptions } from './model/achievement-options'
export { buildAchievement } from './model/build-achievement'
export {
  type BuiltEvidence,
  buildEvidence,
  type EvidenceOptions,
  type FileEvidenceOptions,
  type FormEvidenceOptions,
  type LinkEvidenceOptions,
  type TextEvidenceOptions,
} from './model/build-evidence'
export type { ImageOptions } from './model/build-image'
export { buildProfile, type ProfileOptions } from './model/build-profile'
export {
  credentialsV2ContextUrl,
  ed25519Signature2020ContextUrl,
  openBadgesContextUrl,
  openBadgesExtensionsContextUrl,
} from './model/contexts/context-urls'
export type {
  AcceptedIssuer,
  Achievement,
  Assessment,
  AwardCheck,
  BitstringStatusListCredential,
  Committee,
  CommitteeMember,
  CredentialStatus,
  Decision,
  EndorsementCredential,
  Evidence,
  IdentifierType,
  LabelApplication,
  LabelScheme,
  LanguageMap,
  OpenBadgeCredential,
  Profile,
  RegisterEntry,
  RegisterEvent,
  TrustBundle,
  TrustedEndorser,
  TrustedNetwork,
  TrustRoot,
  TrustRootKey,
} from './model/generated/documents'
export { type DecideOptions, decide } from './programme/decide'
export { type AwardEvaluation, evaluateAwardRule } from './programme/evaluate-award-rule'
export {
  type LabelEvent,
  type LabelState,
  type LabelStateOptions,
  labelStateAt,
} from './programme/label-state'
export { addProof, type Secured, type SignOptions, signCredential } from './securing/add-proof'
export type { CryptosuiteName } from './securing/cryptosuites'
export { contentOfPayload, type JwtContent } from './securing/jwt-claims'
export { mergeProofs } from './securing/merge-proofs'
export { type ParsedJwt, parseJwt } from './securing/parse-jwt'
export { type SignAsJwtOptions, signAsJwt } from './securing/sign-as-jwt'
export { validateJwt } from './securing/validate-jwt'
export { buildStatusEntry, type StatusEntryOptions } from './status/build-status-entry'
export { type CreateStatusListOptions, createStatusList } from './status/create-status-list'
export { type ListedStatuses, listStatuses } from './status/list-statuses'
export { readStatus } from './status/read-status'
export { type SetStatusOptions, setStatus } from './status/set-status'
export { buildTrustBundle, type TrustBundleInput } from './trust/build-trust-bundle'
export { buildTrustRoot, type TrustRootInput } from './trust/build-trust-root'
export { signTrustBundle, signTrustRoot } from './trust/sign-trust-document'
export * from './verify'
