import type { KindsOf } from '../core/kinds'
import { instant, unchecked } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { FromJson } from '../model/from-json'
import type { TrustBundle } from '../model/generated/documents'
import { assertDocument } from './assert-document'

/** The content of a bundle; what is left out is empty. */
export interface TrustBundleInput extends Omit<TrustBundle, 'type' | 'proof' | 'issuedAt' | 'expiresAt'> {
  /** `xsd:dateTimeStamp` or Date. */
  issuedAt: string | Date
  /** When a verifier must ask for a newer bundle: `xsd:dateTimeStamp` or Date. */
  expiresAt: string | Date
}

const part = unchecked<unknown>()
// What each part must be, the schema says.
const kinds = {
  id: part,
  version: part,
  issuedAt: instant,
  expiresAt: instant,
  roots: part,
  networks: part,
  issuers: part,
  committees: part,
  didDocuments: part,
  endorsers: part,
  schemes: part,
  statusLists: part,
  register: part,
} satisfies KindsOf<TrustBundleInput>

/**
 * Builds an unsigned trust bundle.
 *
 * @param input - `version` grows with each bundle; `roots` holds every signed root so far, oldest first.
 * @throws {QualityLabelError} `SHAPE_INVALID` If a part does not hold together, naming the member.
 */
export function buildTrustBundle(input: FromJson<TrustBundleInput>): TrustBundle {
  const bundle = { type: 'TrustBundle', ...readOptions('build trust bundle', input, kinds) } as TrustBundle
  assertDocument(bundle, 'trustBundle', 'build trust bundle')
  return bundle
}
