import type { InputKind } from '../model/input-kinds'
import { describeInput } from '../model/input-kinds'
import { recogniseOpenBadges } from '../model/recognise-open-badges'
import { putIntoWords } from '../problems/words'
import { detectShape } from '../schema/detect-shape'
import { nameShape } from '../schema/name-shape'
import { recogniseDocument } from '../schema/recognise-document'
import type { Speech } from './speech'
import { englishSpeech } from './speech'

/** What a document is, in words, and what to do with it. */
export interface NamedDocument {
  kind?: InputKind
  found: string
  advice: string
}

/**
 * Names a parsed document as `verify` does: a badge or endorsement, a document of Open Badges 2.0, or something else that is recognised.
 *
 * @returns `undefined` for what is not recognised, credentials of other kinds among it.
 */
export function nameDocument(
  document: unknown,
  { say, words }: Speech = englishSpeech,
): NamedDocument | undefined {
  const older = recogniseOpenBadges(document)
  if (older) {
    const advice = older.kind === 'Assertion' ? say('turnWithUpgrade') : ''
    return { found: say('namedOldBadge', { version: older.version, kind: older.kind }), advice }
  }
  const other = recogniseDocument(document)
  if (other) return { kind: other.kind, ...describeInput(other, words) }
  const shape = detectShape(document)
  return shape === 'badge' || shape === 'endorsement'
    ? { found: say('namedCredential', { kind: putIntoWords(nameShape(shape), words) }), advice: '' }
    : undefined
}

/** Whether a document sets out to be a credential of any kind. */
export function isCredential(document: unknown): boolean {
  const { type, credentialSubject } = (document ?? {}) as { type?: unknown; credentialSubject?: unknown }
  return credentialSubject !== undefined || [type].flat().includes('VerifiableCredential')
}
