import type { JsonObject } from '../../core/json'
import { parseJson } from '../../core/parse-json'
import type { TrustMaterial, VerifyOptions } from '../../index'
import { QualityLabelError, readTrustBundle } from '../../index'
import type { Committee, TrustRoot } from '../../model/generated/documents'
import type { Language } from '../../problems/find-language'
import type { TrustBundleFacts } from '../../trust/trust-material'

/** What a page has beside the badges, as the files that it was given. */
export interface Material {
  language: Language
  trustBundle?: Uint8Array
  trustRoot?: Uint8Array
  statusLists: readonly Uint8Array[]
  didDocuments: readonly Uint8Array[]
  endorsements: readonly Uint8Array[]
  authorities: readonly Uint8Array[]
  committees: readonly Uint8Array[]
  /** An e-mail address or id that each badge must be about. */
  recipient?: string
}

/** What a trust bundle turned out to be; `refused` says why it is not used, and then nothing is verified. */
export type BundleState = { facts?: TrustBundleFacts } | { refused: string; code: string }

export type MaterialOptions = Omit<VerifyOptions, 'now' | 'trust'> & { trust?: TrustMaterial }

/** Reads what badges are verified with; there are no options where the bundle is refused. */
export function readMaterial({ trustBundle, trustRoot, recipient, language, ...lists }: Material): {
  options?: MaterialOptions
  bundle: BundleState
} {
  const trust = trustBundle && readBundle(trustBundle, trustRoot)
  if (trust && 'refused' in trust) return { bundle: trust }
  const committees = lists.committees.map((bytes) => parse(bytes) as unknown as Committee)
  const relied = committees.length === 0 ? trust : withCommittees(committees, trust)
  const options: MaterialOptions = {
    ...{ language, endorsements: lists.endorsements, authorities: lists.authorities },
    didDocuments: lists.didDocuments.map(parse),
    statusLists: lists.statusLists.map((credential) => ({ credential })),
    ...(relied === undefined ? {} : { trust: relied }),
    ...(recipient === undefined ? {} : { recipient: toExpected(recipient) }),
  }
  return { options, bundle: trust?.bundle === undefined ? {} : { facts: trust.bundle } }
}

function withCommittees(committees: readonly Committee[], trust: TrustMaterial = {}): TrustMaterial {
  return { ...trust, committees: [...committees, ...(trust.committees ?? [])] }
}

function readBundle(
  bundle: Uint8Array,
  root: Uint8Array | undefined,
): TrustMaterial | { refused: string; code: string } {
  try {
    const pinned = root === undefined ? 'unpinned' : (parse(root) as unknown as TrustRoot)
    return readTrustBundle(bundle, { root: pinned, now: new Date() })
  } catch (error) {
    const code = error instanceof QualityLabelError ? error.code : ''
    return { refused: (error as Error).message, code }
  }
}

function parse(bytes: Uint8Array): JsonObject {
  return parseJson(bytes) as JsonObject
}

/** What a person types: an address of e-mail, or an id. */
function toExpected(text: string): NonNullable<VerifyOptions['recipient']> {
  return /^(?:did|urn|https?):/i.test(text) ? { id: text } : { identifier: text }
}
