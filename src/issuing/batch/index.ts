/** Signs any number of credentials in a batch. */
export type { BatchRunOptions, IssueBatchOptions, IssueJwtBatchOptions } from './batch-options'
export type {
  BatchItem,
  BatchProgress,
  BatchResult,
  FailedItem,
  IssuedItem,
  SkippedItem,
} from './batch-result'
export { issueBatch } from './issue-batch'
