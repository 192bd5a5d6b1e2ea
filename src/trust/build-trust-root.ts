import { assertBounded } from '../core/assert-bounded'
import { withoutUndefined } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { required, unchecked } from '../core/kinds'
import { assertArguments, readOptions } from '../core/read-options'
import type { FromJson } from '../model/from-json'
import type { TrustRoot, TrustRootKey } from '../model/generated/documents'
import { assertDocument } from './assert-document'

export interface TrustRootInput {
  /** URI by which the root is known; the same for every version of it. */
  id: string
  /** 1, or one more than the root that it replaces. */
  version?: number
  /** Distinct keys that must sign; in 1..number of keys. */
  threshold: number
  keys: readonly TrustRootKey[]
}

// What each must be, the schema says.
const kinds = {
  id: unchecked<string>(),
  version: unchecked<number>(),
  threshold: unchecked<number>(),
  keys: required(unchecked<readonly TrustRootKey[]>()),
} satisfies KindsOf<TrustRootInput>

/**
 * Builds an unsigned root: the keys whose signatures make a bundle. Verifiers pin it; to replace it, sign the next version with the
 * keys of both.
 *
 * @throws {QualityLabelError} `SHAPE_INVALID` If the root cannot sign, naming the member.
 */
export function buildTrustRoot(input: FromJson<TrustRootInput>): TrustRoot {
  const { id, version = 1, threshold, keys } = readOptions('build trust root', input, kinds)
  assertBounded(keys, 'build trust root')
  assertArguments('build trust root', 'a list', { keys })
  const root = { type: 'TrustRoot', id, version, threshold, keys: keys.map(withoutUndefined) } as TrustRoot
  assertDocument(root, 'trustRoot', 'build trust root')
  return root
}
