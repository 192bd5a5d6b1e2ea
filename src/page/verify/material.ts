import { encodeUtf8, equalBytes } from '../../core/bytes'
import { clean } from '../../describing/clean-text'
import type { Language } from '../../problems/find-language'
import type { TrustBundleFacts } from '../../trust/trust-material'
import type { BuiltIn } from '../file/built-in'
import type { FileKind } from '../worker/actions'
import type { Unused } from '../worker/choose-dropped'
import type { BundleState, Material } from '../worker/read-material'

/** A file that helps to verify, by the name that it came with. */
export interface Helper {
  name: string
  bytes: Uint8Array
  /** Whether the maker of the page put it in. */
  isBuiltIn?: true
}

type ListKind = Exclude<FileKind, 'credential' | 'trustBundle' | 'trustRoot'>

/** Whom and what the page relies on: what its maker put in, and what was dropped. */
export interface Relied {
  trustBundle?: Helper
  trustRoot?: Helper
  lists: Record<ListKind, Helper[]>
  /** What the bundle turned out to be; `undefined` until it was read. */
  bundle?: BundleState
  /** The last bundle that was read and used: it stays where a later one is refused, and none that is older is taken. */
  good?: { helper: Helper; facts: TrustBundleFacts }
  /** Language in which the worker has all this; absent where something was added since. */
  toldIn?: Language
  /** Why something that was dropped is not used. */
  refusal?: { key: RefusalKey; reason: string }
}

/** Why a file that was dropped is not used, although there was one before. */
export type RefusalKey = 'bundleOlder' | 'bundleRefused' | 'rootOther'

const putIn = (text: string): Helper => ({ name: '', bytes: encodeUtf8(text), isBuiltIn: true })

/** Returns what the maker of the page put in. */
export function builtInMaterial({ trust, trustRoot }: BuiltIn): Relied {
  const lists = { statusLists: [], didDocuments: [], endorsements: [], authorities: [], committees: [] }
  return {
    lists,
    ...(trust === undefined ? {} : { trustBundle: putIn(trust) }),
    ...(trustRoot === undefined ? {} : { trustRoot: putIn(JSON.stringify(trustRoot)) }),
  }
}

/** Whether there is anything that helps to verify. */
export function isAnyReliedOn({ trustBundle, trustRoot, lists }: Relied): boolean {
  return [trustBundle, trustRoot, ...Object.values(lists).flat()].some((helper) => helper !== undefined)
}

/** Names the files that were dropped and by which anybody could make a badge valid. */
export function namesOfDropped(relied: Relied): string {
  return [...namesOf(relied, 'committees'), ...namesOf(relied, 'didDocuments')].join(', ')
}

/** Names the files of a kind that are used. */
export function namesOf({ lists, bundle }: Relied, kind: ListKind): string[] {
  const unused = unusedOf(bundle).filter((each) => each.kind === kind)
  return lists[kind]
    .filter((_, index) => !unused.some((each) => each.index === index))
    .map(({ name }) => clean(name))
}

/** A file that was dropped and is not used, with its name. */
export type UnusedFile = Unused & { file: string }

/** Returns the files that were dropped and are not used. */
export function unusedFiles({ lists, bundle }: Relied): UnusedFile[] {
  return unusedOf(bundle).flatMap((unused) => {
    const helper = lists[unused.kind][unused.index]
    return helper ? [{ ...unused, file: clean(helper.name) }] : []
  })
}

function unusedOf(bundle: BundleState | undefined): readonly Unused[] {
  return bundle && 'unused' in bundle ? bundle.unused : []
}

/** Whether the bundle is not used: then nothing is verified. */
export function isRefused({ bundle }: Relied): boolean {
  return bundle !== undefined && 'refused' in bundle
}

/**
 * Adds a file that was dropped. A bundle takes the place of the one before if it is good and newer. A root never does: who sends a forged
 * bundle can send its root as well.
 */
export function addHelper(relied: Relied, kind: Exclude<FileKind, 'credential'>, helper: Helper): void {
  delete relied.refusal
  delete relied.toldIn
  if (kind === 'trustRoot') {
    if (relied.trustRoot && !equalBytes(relied.trustRoot.bytes, helper.bytes))
      relied.refusal = { key: 'rootOther', reason: helper.name }
    else relied.trustRoot ??= helper
  } else if (kind === 'trustBundle') {
    relied.trustBundle = helper
  } else relied.lists[kind].push(helper)
}

/** Takes note of what the bundle turned out to be: where one that was dropped is refused, the one before it stays. */
export function settleBundle(relied: Relied, bundle: BundleState): 'settled' | 'again' {
  const { good, trustBundle } = relied
  relied.bundle = bundle
  if ('refused' in bundle) {
    if (!good || good.helper === trustBundle) return 'settled'
    const key = bundle.code === 'TRUST_ROLLED_BACK' ? 'bundleOlder' : 'bundleRefused'
    relied.refusal = { key, reason: bundle.refused }
    relied.trustBundle = good.helper
    return 'again'
  }
  if (trustBundle && bundle.facts) relied.good = { helper: trustBundle, facts: bundle.facts }
  return 'settled'
}

/** Returns the material as the worker takes it. */
export function toMaterial(
  { trustBundle, trustRoot, lists, good }: Relied,
  language: Language,
  recipient = '',
): Material {
  const bytesOf = (kind: ListKind) => lists[kind].map(({ bytes }) => bytes)
  return {
    language,
    statusLists: bytesOf('statusLists'),
    didDocuments: bytesOf('didDocuments'),
    endorsements: bytesOf('endorsements'),
    authorities: bytesOf('authorities'),
    committees: bytesOf('committees'),
    ...(trustBundle === undefined ? {} : { trustBundle: trustBundle.bytes }),
    ...(trustRoot === undefined ? {} : { trustRoot: trustRoot.bytes }),
    ...(recipient === '' ? {} : { recipient }),
    ...(good === undefined ? {} : { lastSeen: good.facts }),
  }
}
