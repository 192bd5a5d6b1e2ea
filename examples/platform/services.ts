import type { IssuingStore, StatusStore } from 'quality-label/platform'
import type { SqlPool } from './database'
import type { Engine } from './engine/engine'
import type { SigningKeys } from './keys/signing-keys'
import type { Metrics } from './metrics'
import type { Settings } from './settings'
import type { OwnLists } from './verifying/own-lists'
import type { TrustSource } from './verifying/trust-source'

/** Writes one line for the operator; never with a secret or a credential. */
export type Log = (what: string, error?: unknown) => void

/** What every part of the platform works with. */
export interface Services {
  settings: Settings
  pool: SqlPool
  store: IssuingStore & StatusStore
  engine: Engine
  keys: SigningKeys
  metrics: Metrics
  ownLists: OwnLists
  trust: TrustSource
  clock: () => Date
  log: Log
}
