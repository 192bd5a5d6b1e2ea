import { isJsonObject } from '../../core/json'
import { quoteUnlessPlain } from '../../core/quote-text'
import type { OldKind } from '../../model/recognise-open-badges'
import { kindOf } from '../../model/recognise-open-badges'
import type { ReadSource } from './read-source'
import { refusal, unusable } from './refuse-upgrade'
import type { Source } from './source'
import { idOf } from './take-values'

/** A document of a badge, with the reference that led to it. */
export interface Part {
  node: Source
  /** Its id, or the address under which it was supplied. */
  id: string | undefined
  /** Its id in the document that refers to it; `undefined` if the id is its own. */
  reference: Source | undefined
}

export interface BadgeParts {
  version: ReadSource['version']
  assertion: Source
  badge: Part
  issuer: Part
  /** The issuer's profile, as supplied under its address: the keys that the badge itself names prove nothing. */
  issuerDocument: Source | undefined
}

/**
 * Finds the badge class and the issuer, embedded or supplied.
 *
 * The parts embedded in a signed badge were signed, and are used. Anyone can have written the parts of an unsigned badge, so a
 * document supplied for the same id takes precedence.
 *
 * @throws {QualityLabelError} `UPGRADE_DOCUMENT_MISSING` with `details.url`, `UPGRADE_MEMBER_REQUIRED` or `UPGRADE_VALUE_INVALID`.
 */
export function findParts({ version, assertion, documents, jws }: ReadSource): BadgeParts {
  const follow = (reference: Source, kind: OldKind, what: string) =>
    followReference(reference, kind, what, documents, jws !== undefined)
  const badge = follow(assertion.get('badge'), 'BadgeClass', 'the badge class')
  const issuer = follow(badge.node.get('issuer'), 'Issuer', "the issuer's profile")
  const issuerDocument = issuer.id === undefined ? undefined : documents.get(issuer.id)
  return { version, assertion, badge, issuer, issuerDocument }
}

function followReference(
  given: Source,
  kind: OldKind,
  what: string,
  documents: ReadonlyMap<string, Source>,
  isSigned: boolean,
): Part {
  const reference = given.one()
  const id = idOf(reference)
  const document = id === undefined ? undefined : documents.get(id)
  if (isEmbedded(reference) && (isSigned || !document)) {
    assertKind(reference, kind, what)
    document?.lose('embeddedTookItsPlace')
    return { node: reference, id, reference: undefined }
  }
  if (id === undefined) throw unusable(reference, `${what} or its address`)
  if (!document) {
    const expected = `${what}: supply the document at ${quoteUnlessPlain(id)} (named`
    throw missingDocument(expected, reference, id)
  }
  assertKind(document, kind, what)
  assertId(document, id)
  if (!isEmbedded(reference)) return { node: document, id, reference: idPlace(reference) }
  reference.lose('documentTookItsPlace')
  return { node: document, id, reference: undefined }
}

function missingDocument(expected: string, reference: Source, url: string) {
  const { document, pointer } = reference
  return refusal('UPGRADE_DOCUMENT_MISSING', `${expected})`, { document, pointer }, { url })
}

function idPlace(reference: Source): Source {
  return typeof reference.value === 'string' ? reference : reference.first('id', '@id')
}

const ofReferences = new Set(['id', '@id', 'type', '@type', '@context'])

/** Checks whether a part is embedded, not only named by its address: a reference written as an object has an id and at most a type. */
export function isEmbedded({ value }: Source): boolean {
  return isJsonObject(value) && Object.keys(value).some((member) => !ofReferences.has(member))
}

function assertKind(node: Source, kind: OldKind, what: string): void {
  if (!isJsonObject(node.value)) throw unusable(node, what)
  const found = kindOf(node.value)
  if (found !== undefined && found !== kind) throw unusable(node.first('type', '@type'), what)
}

function assertId(document: Source, address: string): void {
  const id = document.first('id', '@id')
  if (id.isGiven && idOf(document) !== address)
    throw unusable(id, `${quoteUnlessPlain(address)}, under which it was supplied`)
}
