import type { JsonObject } from '../../core/json'
import { completeNodes } from '../../gate/complete-nodes'
import type { GatedDocument } from '../../gate/gate-document'
import { gateDocument } from '../../gate/gate-document'
import type { Finding } from '../../problems/problem'
import type { ShapesOf } from '../../schema/shapes-of'
import type { ParsedJwt } from '../../securing/parse-jwt'
import type { ReadInput } from '../input/read-input'
import type { VerifySettings } from '../options/verify-options'
import { shapesBesideProofs } from './shapes-beside-proofs'
import { withoutDropped } from './without-dropped'

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
  { contexts, work }: VerifySettings,
  depth: number,
): OpenedSubject {
  const { document: given, jwt, format } = read
  const { gated, findings, dropped } = gateDocument(given, contexts, work)
  if (!gated) return { refused: findings, written: withoutDropped(given, dropped) }
  const written = withoutDropped(completeNodes(given, gated.partial, work), dropped)
  const shapes = shapesBesideProofs(written)
  const notes = [...read.findings, ...findings]
  return { subject: { ...gated, given, written, shapes, jwt, format, notes, depth } }
}
