/** For test suites: a committee that signs real proofs, sample documents, and matchers for vitest and jest. */
export { type MatcherResult, matchers, type QualityLabelMatchers } from './matchers'
export { type MemoryStoreOptions, memoryStore } from './memory-store'
export {
  type PretendCommittee,
  type PretendCommitteeOptions,
  type PretendMember,
  type PretendSignOptions,
  pretendCommittee,
} from './pretend-committee'
export { type PretendIssuer, pretendIssuer } from './pretend-issuer'
export { pretendKey } from './pretend-key'
export { type SampleApplicationOptions, sampleApplication, sampleAssessment } from './sample-application'
export { type SampleBadgeOptions, sampleBadge } from './sample-badge'
export { type SampleLabelOptions, sampleLabel } from './sample-label'
export { sampleScheme } from './sample-scheme'
export { type StoreCheck, storeContract } from './store-contract'
