/** Signs any number of credentials. */
export type { BatchRunOptions, IssueBatchAsJwtsOptions, IssueBatchOptions } from './batch-options'
export type {
  BatchItem,
  BatchProgress,
  BatchResult,
  FailedItem,
  IssuedItem,
  SkippedItem,
} from './batch-result'
export { issueBatch, issueBatchAsJwts } from './issue-batch'
