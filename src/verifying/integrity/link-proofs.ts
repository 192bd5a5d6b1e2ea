import type { JsonObject, JsonValue } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import { loadPart } from '../../core/load-part'
import { resolveVerificationMethod } from '../../keys/did-document'
import { dataModelOf } from '../../model/contexts/data-model'
import type { Finding } from '../../problems/problem'
import { checkBinding } from '../../securing/check-binding'
import { checkProofMembers } from '../../securing/check-proof-members'
import { isSelectiveProof, suiteOfProof } from '../../securing/cryptosuites'
import { previousOf } from '../../securing/previous-proofs'
import { maxChained, maxSelective } from '../../securing/proof-limits'
import type { ProofEntry } from '../facts/credential-facts'
import type { VerifySettings } from '../options/verify-options'
import type { KeyCheck } from './check-selective-proof'
import type { LinkedProof } from './linked-proof'
import { textOfProof } from './linked-proof'

/**
 * Links each proof of a document to those that it follows, and says which are not read: those that follow something other than one proof, or one of
 * several, and those that are more than a document may have of the kinds that cost most.
 *
 * Anybody can add a proof, so those by current keys of the issuer come first: no other takes the id of a link from them, or their room.
 *
 * @param issuer - Who must control the keys.
 * @see VC Data Integrity 1.0, section 4.5, step 3: https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains
 */
export async function linkProofs(
  entries: readonly ProofEntry[],
  document: JsonObject,
  issuer: string,
  settings: VerifySettings,
): Promise<LinkedProof[]> {
  const weighed = await Promise.all(
    entries.map((entry) => weighEntry(entry, document['@context'] ?? [], issuer, settings)),
  )
  const everybody = candidatesOf(weighed)
  const own = candidatesOf(withoutBorrowedIds(weighed))
  const linked = weighed.map((entry) => linkEntry(entry, entry.isBound ? own : everybody))
  const chained = linked.filter(({ previous }) => previous.length > 0)
  const selective = linked.filter(({ proof, isReadable }) => isReadable && isSelectiveProof(proof))
  return linked.map((entry) => {
    if (chained.includes(entry)) return leaveUnread(entry, chained, maxChained)
    return selective.includes(entry) ? leaveUnread(entry, selective, maxSelective) : entry
  })
}

interface WeighedEntry extends LinkedProof {
  isReadable: boolean
  binding: Finding[]
}

async function weighEntry(
  { proof, pointer }: ProofEntry,
  context: JsonValue,
  issuer: string,
  { documents, missing, now }: VerifySettings,
): Promise<WeighedEntry> {
  const isReadable =
    suiteOfProof(proof, dataModelOf(context)) !== undefined && checkProofMembers(proof, pointer).length === 0
  const unread = { proof, pointer, previous: [], isReadable, isBound: false, binding: [] }
  if (!isReadable) return unread
  const check = { pointer, documents, expectedController: issuer, missing, now }
  const binding = await bindingOf(proof, check)
  return { ...unread, binding, isBound: binding.length === 0 }
}

async function bindingOf(proof: JsonObject, check: KeyCheck): Promise<Finding[]> {
  if (isSelectiveProof(proof)) {
    const load = () => import('./check-selective-proof')
    return (await loadPart('selective disclosures', load)).resolveSelectiveKey(proof, check).binding
  }
  const method = proof['verificationMethod'] as string
  const place = appendPointer(check.pointer, 'verificationMethod')
  return checkBinding(resolveVerificationMethod(method, check.documents), method, check, place)
}

/** Proofs that another can follow. */
interface Candidates {
  proofs: readonly JsonObject[]
  readable: ReadonlySet<JsonObject>
  /** How many have an id. */
  counts: ReadonlyMap<unknown, number>
}

function candidatesOf(entries: readonly WeighedEntry[]): Candidates {
  const counts = new Map<unknown, number>()
  for (const { proof } of entries) counts.set(proof['id'], (counts.get(proof['id']) ?? 0) + 1)
  const readable = new Set(entries.filter(({ isReadable }) => isReadable).map(({ proof }) => proof))
  return { proofs: entries.map(({ proof }) => proof), readable, counts }
}

// A proof by the issuer follows the issuer's: neither a copy of that one nor a stranger's under its id is another link.
function withoutBorrowedIds(entries: readonly WeighedEntry[]): WeighedEntry[] {
  const bound = entries.filter(({ isBound }) => isBound)
  const ids = new Set(bound.map(({ proof }) => proof['id']))
  const seen = new Set<string>()
  return entries.filter(({ proof, isBound }) => {
    if (!isBound) return !ids.has(proof['id'])
    const text = textOfProof(proof)
    const isFirst = !seen.has(text)
    seen.add(text)
    return isFirst
  })
}

function linkEntry(entry: WeighedEntry, { proofs, readable, counts }: Candidates): WeighedEntry {
  const { proof, pointer, isReadable, binding } = entry
  // One by a selective suite that follows another is refused by its own check.
  if (!isReadable || isSelectiveProof(proof)) return entry
  const previous = previousOf(proof, proofs)
  // To hash what follows no proof, or one of several, would be work for nothing, and the signature is not to blame.
  const odd = previous.find((each) => !readable.has(each) || counts.get(each['id']) !== 1)
  if (!odd) return { ...entry, previous }
  const place = appendPointer(pointer, 'previousProof')
  const params = { previousProof: String(odd['id']) }
  return { ...entry, unread: [...binding, { code: 'PREVIOUS_PROOF_INVALID', pointer: place, params }] }
}

// All of a kind or none: which of them a document lists first is anybody's choice.
function leaveUnread(entry: WeighedEntry, costly: readonly WeighedEntry[], most: number): WeighedEntry {
  const considered = entry.isBound ? costly.filter(({ isBound }) => isBound) : costly
  // A copy is read no second time.
  const count = new Set(considered.map(({ proof }) => textOfProof(proof))).size
  if (count <= most) return entry
  const { pointer, binding } = entry
  return { ...entry, unread: [...binding, { code: 'PROOFS_TOO_MANY', pointer, params: { most } }] }
}
