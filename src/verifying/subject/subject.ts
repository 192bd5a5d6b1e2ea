import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import { completeNodes } from '../../gate/complete-nodes'
import type { GatedDocument } from '../../gate/gate-document'
import { gateDocument } from '../../gate/gate-document'
import type { Finding } from '../../problems/problem'
import type { ShapesOf } from '../../schema/check-shape'
import { shapesOf } from '../../schema/check-shape'
import type { KnownToPass } from '../../schema/shape-error'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { isOfOpenBadges, proofEntries } from '../facts/credential-facts'
import type { ReadInput } from '../input/read-input'
import type { VerifySettings } from '../options/verify-options'
import type { ReportProfile, VerificationReport } from '../outcome/report'

/**
 * One credential as every check reads it. Its proofs are over `given`, its shape is that of `written`; everything else is read from
 * `document`, which came through the gate.
 */
export interface Subject extends GatedDocument {
  /** As it was parsed. */
  given: JsonObject
  /** As given, but with each node whole and without what says nothing. */
  written: JsonObject
  /** What is wrong with `written` by a shape. */
  shapes: ShapesOf
  /** What secures it from without; absent for JSON. */
  jwt: ParsedJwt | undefined
  /** `json`, `jwt`, `png` or `svg`. */
  format: string
  /** What reading and gate have to say of it. */
  notes: readonly Finding[]
  /** In how many endorsements it lies: 0 is the credential that the caller supplied. */
  depth: number
}

/** A credential that came through the gate, or why it did not. */
export type OpenedSubject = { subject: Subject } | { refused: readonly Finding[]; written: JsonObject }

/**
 * Opens a credential that was read: puts it through the gate and keeps every form of it that a check asks for.
 *
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED`
 */
export function openSubject(
  read: ReadInput & { document: JsonObject },
  { contexts, work, recurring }: VerifySettings,
  depth: number,
): OpenedSubject {
  const { jwt, format } = read
  const given = recurring ? recurring.recognise(read.document, read.characters) : read.document
  const { gated, findings, dropped } = gateDocument(given, contexts, work, recurring)
  if (!gated) return { refused: findings, written: withoutDropped(given, dropped) }
  const written = withoutDropped(completeNodes(given, gated.partial, work), dropped)
  const shapes = shapesBesideProofs(written, recurring)
  const notes = [...read.findings, ...findings]
  return { subject: { ...gated, given, written, shapes, jwt, format, notes, depth } }
}

/**
 * Checks a document against shapes, but for what is within its proofs: whose proof it is decides what follows from that, so it is left
 * to their own check.
 */
export function shapesBesideProofs(document: JsonObject, known?: KnownToPass): ShapesOf {
  const shapes = shapesOf(document, known)
  return (shape) => shapes(shape).filter(({ pointer }) => !isWithinProof(pointer, document))
}

function isWithinProof(pointer: string, document: JsonObject): boolean {
  if (!pointer.startsWith('/proof')) return false
  return proofEntries(document).some(
    ({ pointer: proof }) => pointer === proof || pointer.startsWith(`${proof}/`),
  )
}

/**
 * A document without what the gate dropped: `null` and empty sets, which say nothing and which real issuers write.
 *
 * @param dropped - Pointers to it.
 */
export function withoutDropped(document: JsonObject, dropped: ReadonlySet<string>): JsonObject {
  return dropped.size === 0 ? document : (copy(document, '', dropped) as JsonObject)
}

function copy(value: JsonValue, pointer: string, dropped: ReadonlySet<string>): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .map(([key, inner]) => ({ key, inner, place: appendPointer(pointer, key) }))
    .filter(({ place }) => !dropped.has(place))
    .map(({ key, inner, place }): [string, JsonValue] => [key, copy(inner, place, dropped)])
  return isJsonObject(value) ? Object.fromEntries(kept) : kept.map(([, inner]) => inner)
}

// An endorsement of an endorsement is rare, of a third order unheard of; deeper ones are not verified.
export const maxEndorsementDepth = 4

/** Where in a nest of endorsements a verification stands: 0 is the credential that the caller supplied. */
export interface VerifyScope {
  depth: number
  /** Whether it is a part of a document that was read before, and so brings no work of its own. */
  isPart?: boolean
}

/** One verification, of the credential itself or of an endorsement that it carries. */
export type VerifyWithSettings = (
  input: string | Uint8Array | object,
  settings: VerifySettings,
  scope: VerifyScope,
) => Promise<VerificationReport>

/**
 * Returns the profile that a document is checked by: the generic one under supplied contexts, and, where some were supplied, for each credential
 * that is neither a badge nor an endorsement.
 */
export function profileOf(document: JsonObject | undefined, { contexts }: VerifySettings): ReportProfile {
  if (!document || !contexts.isGeneric) return 'pinned'
  return contexts.areSuppliedIn(document) || !isOfOpenBadges(document) ? 'generic' : 'pinned'
}
