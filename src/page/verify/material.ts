import { encodeUtf8 } from '../../core/bytes'
import type { Language } from '../../problems/find-language'
import type { BuiltIn } from '../file/built-in'
import type { FileKind } from '../worker/actions'
import type { BundleState, Material } from '../worker/read-material'

/** A file that helps to verify, by the name that it came with. */
interface Helper {
  name: string
  bytes: Uint8Array
}

type ListKind = Exclude<FileKind, 'credential' | 'trustBundle' | 'trustRoot'>

/** Whom and what the page relies on: what its maker put in, and what was dropped. */
export interface Relied {
  trustBundle?: Helper
  trustRoot?: Helper
  lists: Record<ListKind, Helper[]>
  /** What the bundle turned out to be; `undefined` until it was read. */
  bundle?: BundleState
}

const encode = (name: string, text: string): Helper => ({ name, bytes: encodeUtf8(text) })

/** Returns what the maker of the page put in. */
export function builtInMaterial({ trust, trustRoot }: BuiltIn): Relied {
  const lists = { statusLists: [], didDocuments: [], endorsements: [], authorities: [], committees: [] }
  return {
    lists,
    ...(trust === undefined ? {} : { trustBundle: encode('', trust) }),
    ...(trustRoot === undefined ? {} : { trustRoot: encode('', JSON.stringify(trustRoot)) }),
  }
}

/** Whether there is anything that helps to verify. */
export function isAnyReliedOn({ trustBundle, trustRoot, lists }: Relied): boolean {
  return [trustBundle, trustRoot, ...Object.values(lists).flat()].some((helper) => helper !== undefined)
}

/** Whether the bundle is not used: then nothing is verified. */
export function isRefused({ bundle }: Relied): boolean {
  return bundle !== undefined && 'refused' in bundle
}

/** Adds a file that was dropped. A second bundle or root takes the place of the first. */
export function addHelper(relied: Relied, kind: Exclude<FileKind, 'credential'>, helper: Helper): void {
  if (kind === 'trustBundle' || kind === 'trustRoot') relied[kind] = helper
  else relied.lists[kind].push(helper)
}

/** Returns the material as the worker takes it. */
export function toMaterial(
  { trustBundle, trustRoot, lists }: Relied,
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
  }
}
