import type { JsonObject } from '../../core/json'
import { parseJson } from '../../core/parse-json'
import type { TrustMaterial, VerifyOptions } from '../../index'
import { emailVariants, QualityLabelError, readTrustBundle } from '../../index'
import type { Committee, TrustRoot } from '../../model/generated/documents'
import type { Language } from '../../problems/find-language'
import type { SeenTrustBundle } from '../../trust/read-bundle-options'
import type { TrustBundleFacts } from '../../trust/trust-material'
import type { Unused } from './choose-dropped'
import { chooseDropped } from './choose-dropped'

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
  /** An e-mail address, an id or a name: whom each badge must be about. */
  recipient?: string
  /** The last bundle that was good: an older one is not taken. */
  lastSeen?: SeenTrustBundle
}

/**
 * What a trust bundle turned out to be, and which files beside it are not used; `refused` says why it is not used itself, and then nothing
 * is verified.
 */
export type BundleState =
  | { facts?: TrustBundleFacts; unused: readonly Unused[] }
  | { refused: string; code: string }

export type MaterialOptions = Omit<VerifyOptions, 'now' | 'trust'> & { trust?: TrustMaterial }

/** Reads what badges are verified with; there are no options where the bundle is refused. */
export function readMaterial({ recipient, language, lastSeen, ...lists }: Material): {
  options?: MaterialOptions
  bundle: BundleState
} {
  const { trustBundle, trustRoot } = lists
  const trust = trustBundle && readBundle(trustBundle, trustRoot, lastSeen)
  if (trust && 'refused' in trust) return { bundle: trust }
  const didDocuments = chooseDropped('didDocuments', lists.didDocuments.map(parse), trust)
  const committees = chooseDropped('committees', lists.committees.map(parse), trust)
  const relied = committees.used.length === 0 ? trust : withCommittees(committees.used, trust)
  const options: MaterialOptions = {
    ...{ language, endorsements: lists.endorsements, authorities: lists.authorities },
    didDocuments: didDocuments.used,
    statusLists: lists.statusLists.map((credential) => ({ credential })),
    ...(relied === undefined ? {} : { trust: relied }),
    ...(recipient === undefined ? {} : { recipient: toExpected(recipient) }),
  }
  const unused = [...didDocuments.unused, ...committees.unused]
  return { options, bundle: { ...(trust?.bundle ? { facts: trust.bundle } : {}), unused } }
}

function withCommittees(dropped: readonly JsonObject[], trust: TrustMaterial = {}): TrustMaterial {
  const committees = dropped as readonly object[] as readonly Committee[]
  return { ...trust, committees: [...committees, ...(trust.committees ?? [])] }
}

function readBundle(
  bundle: Uint8Array,
  root: Uint8Array | undefined,
  lastSeen: SeenTrustBundle | undefined,
): TrustMaterial | { refused: string; code: string } {
  try {
    const pinned = root === undefined ? 'unpinned' : (parse(root) as unknown as TrustRoot)
    return readTrustBundle(bundle, { root: pinned, now: new Date(), ...(lastSeen ? { lastSeen } : {}) })
  } catch (error) {
    const code = error instanceof QualityLabelError ? error.code : ''
    return { refused: (error as Error).message, code }
  }
}

function parse(bytes: Uint8Array): JsonObject {
  return parseJson(bytes) as JsonObject
}

/** What a person types: an id, an address of e-mail in any spelling that is likely, or a name. */
function toExpected(text: string): NonNullable<VerifyOptions['recipient']> {
  if (/^(?:did|urn|https?):/i.test(text)) return { id: text }
  const address = text.replace(/^mailto:/i, '')
  if (/^[^\s@]+@[^\s@]+$/.test(address)) return { identifier: emailVariants(address) }
  return { identifier: text, identifierType: 'name' }
}
