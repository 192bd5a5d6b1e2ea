/**
 * For pages and services that need no keys: builds, decides and tells states. JSON in, unsigned JSON out.
 *
 * What takes digests (`buildBadge`, `awardActivity`, `buildEndorsement`, `enterInRegister`) is only in `quality-label`: canonicalisation would triple the size.
 */
export type { ErrorCode } from './core/error-codes'
export { QualityLabelError } from './core/errors'
export { textFor } from './core/language-value'
export { buildAchievement } from './model/build-achievement'
export { type BuiltEvidence, buildEvidence, type EvidenceOptions } from './model/build-evidence'
export { buildIdentity, type IdentityOptions } from './model/build-identity'
export { buildProfile, type ProfileOptions } from './model/build-profile'
export { emailVariants } from './model/email-variants'
export {
  type EndorsementContent,
  type EndorsementGenre,
  endorsementGenres,
  readEndorsementContent,
} from './model/endorsement-content'
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
export { type AwardEvaluation, evaluateAwardRule } from './programme/label/evaluate-award-rule'
export { formOf } from './programme/label/form-of'
export { type HoldersOptions, holdersAt, type LabelHolder } from './programme/label/holders-at'
export { type LabelEvent, type LabelState, labelStateAt } from './programme/label/label-state'
export { renewalScheme } from './programme/label/renewal-scheme'
export type { Holding } from './programme/requirement/holding'
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
