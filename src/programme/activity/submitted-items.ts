import { encodeBase64Url } from '../../core/base64url'
import { addressOf, shownByAddress } from '../../core/compare-ids'
import { hashInDigest } from '../../core/digest'
import { isJsonObject } from '../../core/json'
import type {
  AnswerFile,
  FormAnswer,
  ParticipationEvent,
  RelatedResource,
  Visibility,
} from '../../model/generated/documents'

/** What a submission contains to look at, evidence or a file that answers a question: in one form for all spellings. */
export interface SubmittedItem {
  /** Its id. */
  address: string
  /** The digest of its bytes, if it has one. */
  digest: string | undefined
}

/** Evidence that was submitted. */
export interface LoggedEvidence extends SubmittedItem {
  task: string
  visibility: Visibility
}

/** Digests of items by their address and the task in whose submission they are. */
export type KnownItems = Map<string, Map<string, string | undefined>>

type Digests = Pick<RelatedResource, 'digestMultibase' | 'digestSRI'>

/** Checks whether an answer is a file. */
export function isFile(value: FormAnswer['value']): value is AnswerFile {
  return isJsonObject(value)
}

/** Names an item by its id and its digest. */
export function itemOf(id: string, digests: Digests = {}): SubmittedItem {
  return { address: addressOf(id), digest: digestOf(digests) }
}

function digestOf({ digestMultibase, digestSRI }: Digests): string | undefined {
  const hash = digestMultibase === undefined ? undefined : hashInDigest(digestMultibase)
  return hash ? encodeBase64Url(hash) : digestSRI
}

/** Lists the items of a submission. */
export function itemsOf({ evidence = [], answers = [] }: ParticipationEvent): SubmittedItem[] {
  return [
    ...evidence.map(({ evidence: { id }, relatedResource }) => itemOf(String(id), relatedResource)),
    ...answers.flatMap(({ value }) => (isFile(value) ? [itemOf(value.id, value)] : [])),
  ]
}

/**
 * Adds the items of a submission to those that are known.
 *
 * @returns Whether each address still has one digest: a reviewed file could be exchanged for another otherwise. If not, nothing is added.
 */
export function addItems(known: KnownItems, task: string, items: readonly SubmittedItem[]): boolean {
  const own = new Map(items.map(({ address, digest }) => [address, digest]))
  const fits = ({ address, digest }: SubmittedItem) =>
    own.get(address) === digest &&
    [...(known.get(address) ?? [])].every(([of, other]) => of === task || other === digest)
  if (!items.every(fits)) return false
  for (const [address, digest] of own) {
    const byTask = known.get(address) ?? new Map<string, string | undefined>()
    known.set(address, byTask.set(task, digest))
  }
  return true
}

/** Removes the items of a submission that no longer counts. */
export function removeItems(known: KnownItems, task: string, items: readonly SubmittedItem[]): void {
  for (const { address } of items) known.get(address)?.delete(task)
}

/**
 * Makes the check whether an answer shows evidence that is not public: under any address of it, or as a file with the same bytes.
 */
export function hiddenAnswers(evidence: Iterable<LoggedEvidence>): (value: FormAnswer['value']) => boolean {
  const hidden = [...evidence].filter(({ visibility }) => visibility !== 'public')
  const addresses = new Set(hidden.map(({ address }) => shownByAddress(address)[0]))
  const digests = new Set(hidden.flatMap(({ digest }) => digest ?? []))
  const shows = ({ address, digest }: SubmittedItem) =>
    shownByAddress(address).some((each) => addresses.has(each)) ||
    (digest !== undefined && digests.has(digest))
  return (value) =>
    isFile(value) ? shows(itemOf(value.id, value)) : [value].flat().some((text) => shows(itemOf(text)))
}
