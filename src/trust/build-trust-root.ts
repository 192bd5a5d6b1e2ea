import { assertBounded } from '../core/assert-bounded'
import { withoutUndefined } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { required, unchecked } from '../core/kinds'
import { assertArguments, readOptions } from '../core/read-options'
import type { FromJson } from '../model/from-json'
import type { TrustRoot, TrustRootKey } from '../model/generated/documents'
import { assertDocument } from './assert-document'

/** What `buildTrustRoot` takes: the keys of the root, and how many of them must sign. */
export interface TrustRootInput {
  /** URI of the root; the same for all its versions. */
  id: string
  /** 1, or the version of the replaced root plus 1. */
  version?: number
  /** Number of distinct keys that must sign; in 1..number of keys. */
  threshold: number
  keys: readonly TrustRootKey[]
}

// The schema checks the values.
const kinds = {
  id: unchecked<string>(),
  version: unchecked<number>(),
  threshold: unchecked<number>(),
  keys: required(unchecked<readonly TrustRootKey[]>()),
} satisfies KindsOf<TrustRootInput>

/**
 * Builds an unsigned root: the keys that sign bundles. Verifiers pin it. To replace it, sign the next version with the keys of both.
 *
 * @throws {QualityLabelError} `SHAPE_INVALID` if the root cannot be used to sign; the error names the property.
 */
export function buildTrustRoot(options: FromJson<TrustRootInput>): TrustRoot {
  const { id, version = 1, threshold, keys } = readOptions('build trust root', options, kinds)
  assertBounded(keys, 'build trust root')
  assertArguments('build trust root', 'a list', { keys })
  const root = { type: 'TrustRoot', id, version, threshold, keys: keys.map(withoutUndefined) } as TrustRoot
  assertDocument(root, 'trustRoot', 'build trust root')
  return root
}
