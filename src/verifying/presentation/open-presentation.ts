import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import type { JsonLimits } from '../../core/parse-json'
import { notACredential } from '../../model/input-kinds'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { FoundPart } from '../../schema/find-inside'
import { findInside, isCredential, isPresentation } from '../../schema/find-inside'
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

// Wallets nest a few levels, and write much beside the credentials.
const bounds = { depth: 8, nodes: 50_000, most: maxPresented + 1 }

/**
 * Opens a presentation, or what a wallet or platform exports: a presentation without proof, a list, a wrapper, or one credential.
 *
 * A proof is looked at where one signed presentation has all credentials of the input in it. A wrapper is not signed: of all else in it
 * nothing is read.
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
  const signed = findSigned(value)
  const parts = signed ? presentedIn(signed.presentation, signed.pointer) : partsOf(value)
  if (parts.length === 0 && !signed) return { items: [], findings: [nothingIn(value)] }
  const items = parts.slice(0, maxPresented).map(toItem)
  // The shape of a signed presentation says that it has too many.
  if (parts.length <= maxPresented || signed)
    return signed ? { signed, items, findings: [] } : { items, findings: [] }
  return { items, findings: [leftOut(parts.length)] }
}

function partsOf(value: JsonValue): FoundPart[] {
  // An entry that is not a credential is reported too.
  if (isPresentation(value)) return presentedIn(value as JsonObject, '')
  return findInside(value, isCredential, bounds)
}

function presentedIn({ verifiableCredential }: JsonObject, pointer: string): FoundPart[] {
  return placeEach<JsonValue>(verifiableCredential ?? undefined, `${pointer}/verifiableCredential`)
}

function findSigned(value: JsonValue): OpenedPresentation['signed'] {
  const isSigned = (part: unknown) => isPresentation(part) && (part as JsonObject)['proof'] !== undefined
  if (isSigned(value)) return { presentation: value as JsonObject, pointer: '' }
  const [found, ...others] = findInside(value, isSigned, { ...bounds, most: 2 })
  if (!found || others.length > 0) return undefined
  const isOutside = ({ pointer }: FoundPart) => !pointer.startsWith(`${found.pointer}/`)
  if (findInside(value, isCredential, bounds).some(isOutside)) return undefined
  return { presentation: found.value as JsonObject, pointer: found.pointer }
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
