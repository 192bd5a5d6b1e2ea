import type { InputKind } from '../model/input-kinds'
import { describeInput } from '../model/input-kinds'
import { recogniseOpenBadges } from '../model/recognise-open-badges'
import { detectShape } from '../schema/detect-shape'
import { recogniseDocument } from '../schema/recognise-document'

/** What a document is, in words, and what to do with it. */
export interface NamedDocument {
  kind?: InputKind
  found: string
  advice: string
}

const upgrade = 'Turn it into a credential of Open Badges 3.0 with `upgrade`.'

/**
 * Names a parsed document as `verify` does: a badge or endorsement, a document of Open Badges 2.0, or something else that is recognised.
 *
 * @returns `undefined` for what is not recognised, credentials of other kinds among it.
 */
export function nameDocument(document: unknown): NamedDocument | undefined {
  const older = recogniseOpenBadges(document)
  if (older) {
    const advice = older.kind === 'Assertion' ? upgrade : ''
    return { found: `a document of Open Badges ${older.version} (${older.kind})`, advice }
  }
  const other = recogniseDocument(document)
  if (other) return { kind: other.kind, ...describeInput(other) }
  const shape = detectShape(document)
  return shape === 'badge' || shape === 'endorsement'
    ? { found: `a credential (${shape})`, advice: '' }
    : undefined
}

/** Whether a document sets out to be a credential of any kind. */
export function isCredential(document: unknown): boolean {
  const { type, credentialSubject } = (document ?? {}) as { type?: unknown; credentialSubject?: unknown }
  return credentialSubject !== undefined || [type].flat().includes('VerifiableCredential')
}
