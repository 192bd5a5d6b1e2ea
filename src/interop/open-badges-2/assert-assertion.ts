import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { quoteText } from '../../core/quote-text'
import type { OldOpenBadges } from '../../model/recognise-open-badges'
import { kindOf, recogniseOpenBadges, typesOf } from '../../model/recognise-open-badges'
import { detectShape } from '../../schema/detect-shape'
import { refusal } from './refuse-upgrade'
import type { UpgradeReport } from './upgrade-report'

const input = { document: 'input', pointer: '' }
const blockcertsContext = /^https?:\/\/(?:w3id\.org\/blockcerts|(?:www\.)?blockcerts\.org)\//

/**
 * Checks that a document is an assertion of Open Badges 1.0 to 2.1; the error names any other kind of document.
 *
 * @returns The version that the assertion follows.
 * @throws {QualityLabelError} `UPGRADE_NOT_AN_ASSERTION`
 */
export function assertAssertion(value: JsonValue): UpgradeReport['version'] {
  const found = recogniseOpenBadges(value)
  const got = isJsonObject(value) ? describeOther(value as JsonObject, found) : 'something else'
  if (got === undefined && found && found.version !== '0.5') return found.version
  const expected = `an assertion of Open Badges 1.0 to 2.1, got ${got},`
  throw refusal('UPGRADE_NOT_AN_ASSERTION', expected, input, found ? { ...found } : {})
}

/** Names the kind of a document that cannot be upgraded; `undefined` for an assertion that can. */
function describeOther(document: JsonObject, found: OldOpenBadges | undefined): string | undefined {
  if (isBlockcert(document)) return 'a Blockcert, whose proof is in a blockchain'
  if (!found) return describeUnknown(document)
  const { kind, version } = found
  if (kind !== 'Assertion' || version === '0.5') return `${article(kind)} of Open Badges ${version}`
  const types = typesOf(document)
  const isUnknown = types.length > 0 && kindOf(document) === undefined
  return isUnknown ? `an assertion of unknown type ${quoteText(types.join(', '))}` : undefined
}

function describeUnknown(document: JsonObject): string {
  const shape = detectShape(document)
  if (shape === 'badge' || shape === 'endorsement') return 'a credential of Open Badges 3.0 already'
  return 'something else'
}

/** @see Blockcerts Schema 2.0 (`MerkleProof2017`) and 3.0 (`MerkleProof2019`) */
function isBlockcert(document: JsonObject): boolean {
  const contexts = toArray<unknown>(document['@context'])
  if (contexts.some((context) => typeof context === 'string' && blockcertsContext.test(context))) return true
  const parts = ['signature', 'verification', 'proof'].map((member) => document[member])
  return parts.some((part) => isJsonObject(part) && typesOf(part).some((type) => /^MerkleProof/.test(type)))
}

function article(kind: string): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`
}
