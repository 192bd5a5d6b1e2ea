import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import type { JsonLimits } from '../../core/parse-json'
import { notACredential } from '../../model/input-kinds'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { FoundPart } from '../../schema/find-inside'
import { findInside, isCredential, isPresentation } from '../../schema/find-inside'
import { holdsUnopened } from '../../schema/holds-unopened'
import { recogniseDocument } from '../../schema/recognise-document'
import { maxPresented } from '../../schema/references/check-presentation'
import { placeEach } from '../../schema/references/make-finding'
import { openEnvelope } from '../../securing/presented-credential'
import { OpenedImage } from '../input/open-image'
import { otherJson, readWhole } from '../input/read-input'

/** A credential as it came, out of its envelope, and its place in the input. */
export interface PresentedItem {
  value: string | Uint8Array | object
  pointer: string
}

/** What came in: credentials, and the signed presentation that shows them, if one does. */
export interface OpenedPresentation {
  signed?: { presentation: JsonObject; pointer: string }
  items: readonly PresentedItem[]
  /** Why nothing was opened, or not all of it. */
  findings: readonly Finding[]
}

/** As it was read, before anything of it was checked. */
export interface ReadItem extends PresentedItem {
  document: JsonObject | undefined
}

// To the end: what was not looked at could be of someone else. Reading the input has bounds of its own.
const everything = { depth: Infinity, nodes: Infinity, most: Infinity }

/**
 * Opens a presentation, or what a wallet or platform exports: a presentation without proof, a list, a wrapper, or one credential.
 *
 * A proof is looked at where one signed presentation has all credentials of the input in it. A wrapper is not signed: of all else in it
 * nothing is read. What may hold more credentials and is not opened, such as JSON in a text, is named, and then no proof is looked at.
 */
export function openPresentation(
  input: string | Uint8Array | object,
  limits: Partial<JsonLimits>,
): OpenedPresentation {
  const itself = { items: [{ value: input, pointer: '' }], findings: [] }
  if (input instanceof OpenedImage) return itself
  const { jwt, value, findings } = readWhole(input, limits)
  if (jwt) return itself
  if (value === undefined) return { items: [], findings }
  if (isCredential(value)) return { items: [toItem({ value, pointer: '' })], findings: [] }
  const other = recogniseDocument(value)
  // A trust bundle or a request for an endorsement has credentials in it, and shows none of them.
  if (other?.kind === 'inputOfShape') return { items: [], findings: [notACredential(other)] }
  const { signed, unopened } = findSigned(value)
  const parts = signed ? presentedIn(signed.presentation, signed.pointer) : partsOf(value)
  if (parts.length === 0 && !signed) return { items: [], findings: [nothingIn(value), ...unopened] }
  const items = parts.slice(0, maxPresented).map(toItem)
  // The shape of a signed presentation says that it has too many.
  if (signed) return { signed, items, findings: [] }
  const tooMany = parts.length > maxPresented ? [leftOut(parts.length)] : []
  return { items, findings: [...tooMany, ...unopened] }
}

function partsOf(value: JsonValue): FoundPart[] {
  if (!isPresentation(value)) return findInside(value, isCredential, everything)
  // An entry that is not a credential is reported too, and so are credentials beside the entries.
  const { verifiableCredential: _, ...others } = value as JsonObject
  return [...presentedIn(value as JsonObject, ''), ...findInside(others, isCredential, everything)]
}

function presentedIn({ verifiableCredential }: JsonObject, pointer: string): FoundPart[] {
  return placeEach<JsonValue>(verifiableCredential ?? undefined, `${pointer}/verifiableCredential`)
}

interface FoundSigned {
  signed?: NonNullable<OpenedPresentation['signed']>
  /** What may hold credentials and is not opened. */
  unopened: Finding[]
}

function findSigned(value: JsonValue): FoundSigned {
  if (isSigned(value)) return { signed: { presentation: value as JsonObject, pointer: '' }, unopened: [] }
  const isFound = (part: unknown) => isSigned(part) || isCredential(part) || holdsUnopened(part)
  const found = findInside(value, isFound, everything)
  const unopened = found.filter((part) => holdsUnopened(part.value)).map(notOpened)
  const [first, ...others] = found
  if (!first || others.length > 0 || !isSigned(first.value)) return { unopened }
  return { signed: { presentation: first.value as JsonObject, pointer: first.pointer }, unopened }
}

function isSigned(part: unknown): boolean {
  return isPresentation(part) && (part as JsonObject)['proof'] !== undefined
}

function toItem({ value, pointer }: FoundPart): PresentedItem {
  const opened = openEnvelope(value)
  // Any other value is refused like a document of another kind.
  const isReadable = typeof opened === 'string' || isJsonObject(opened)
  return { value: isReadable ? opened : {}, pointer }
}

function nothingIn(value: JsonValue): Finding {
  return notACredential(recogniseDocument(value) ?? otherJson)
}

function leftOut(found: number): Finding {
  const params = { expected: say('expectAtMost', { limit: maxPresented }), found: String(found) }
  return { code: 'VALUE_COUNT', pointer: '', params, because: 'entriesLeftOut' }
}

function notOpened({ pointer }: FoundPart): Finding {
  return { code: 'CREDENTIAL_NOT_OPENED', pointer }
}
