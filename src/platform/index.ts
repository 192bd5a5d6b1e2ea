/** Issues credentials past one machine: on a database, and on a queue that is there already. */

export { type IssueShardOptions, issueShard, type ShardEvent, type ShardReport } from './issue-shard'
export { type MigratePostgresOptions, migratePostgres } from './postgres/migrate-postgres'
export { type PostgresStoreOptions, postgresStore } from './postgres/postgres-store'
export { type PostgresMigration, postgresSchema } from './postgres/schema'
export type { SqlClient, SqlPool, SqlValue } from './postgres/sql-pool'
export {
  type PublishReport,
  type PublishStatusListsOptions,
  publishStatusLists,
} from './publish-status-lists'
export type { Award } from './read-award'
export { jobKey, type ShardJob } from './shard-job'
export type {
  AwardContent,
  AwardState,
  AwardStatusChange,
  BatchState,
  FailedAward,
  IssuingCounts,
  IssuingStore,
  ItemFailure,
  NewBatch,
  PublishedStatusList,
  Reservation,
  Settlement,
  ShardStart,
  StatusCounts,
  StatusListState,
  StatusListsDue,
  StatusPlace,
  StatusStore,
} from './stores'
