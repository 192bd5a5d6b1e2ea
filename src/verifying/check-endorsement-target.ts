import { digestedMediaType, digestNode } from '../canonical/digest-node'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { Finding } from '../model/problems/problem'
import { detectShape } from '../schema/detect-shape'
import { issuerId } from './check-integrity'
import type { FoundNode } from './find-nodes'
import { findNodes } from './find-nodes'
import type { EndorsementReport } from './report'

export interface TargetOutcome {
  target: EndorsementReport['target']
  binding: EndorsementReport['binding']
  findings: Finding[]
}

/**
 * Matches an endorsement with what it is about in the document it was found with.
 *
 * @param document - The document it was found with, as it was given.
 * @param partial - Pointers of nodes in it that say more of themselves elsewhere.
 * @param carrier - The node that embeds it; `undefined` where it came apart.
 * @see Open Badges 3.0, EndorsementSubject: the subject's id is that of the endorsed entity
 */
export async function checkEndorsementTarget(
  endorsement: JsonObject,
  document: JsonObject,
  partial: ReadonlySet<string>,
  carrier: FoundNode | undefined,
): Promise<TargetOutcome> {
  const targetId = subjectId(endorsement)
  if (detectShape(endorsement) !== 'endorsement') return notAnEndorsement(endorsement, targetId)
  const candidates =
    targetId === '' ? [] : findNodes(document, targetId).filter((node) => mayCarry(carrier, node))
  const digests = statedDigests(endorsement, targetId)
  const [first] = candidates
  if (!first) return mismatch(targetId, expectedId(document, carrier))
  const found = await findEndorsed(candidates, digests, document, partial)
  const findings = checkSelfEndorsement(endorsement, document, found ?? first)
  if (!found) {
    const params = { id: targetId }
    findings.push({ code: 'ENDORSEMENT_CONTENT_CHANGED', pointer: '/relatedResource', params })
  }
  const binding = digests.length > 0 ? 'id+digest' : 'id'
  return { target: { id: targetId, pointer: (found ?? first).pointer }, binding, findings }
}

/** Id of the subject of an endorsement, or an empty text. */
export function subjectId(credential: JsonObject): string {
  const [subject] = toArray(credential['credentialSubject'])
  const id = isJsonObject(subject) ? subject['id'] : undefined
  return typeof id === 'string' ? id : ''
}

// Only the node that carries an endorsement may be its subject; at the root, any node of the credential (OB 3.0, endorsement).
function mayCarry(carrier: FoundNode | undefined, candidate: FoundNode): boolean {
  return carrier === undefined || carrier.pointer === '' || candidate.node['id'] === carrier.node['id']
}

function expectedId(document: JsonObject, carrier: FoundNode | undefined): string {
  const id = (carrier?.node ?? document)['id']
  return typeof id === 'string' ? id : 'a node without id'
}

function notAnEndorsement(credential: JsonObject, targetId: string): TargetOutcome {
  const params = { found: JSON.stringify(credential['type'] ?? null).slice(0, 120) }
  return {
    target: { id: targetId },
    binding: 'none',
    findings: [{ code: 'SHAPE_UNKNOWN', pointer: '/type', params }],
  }
}

function mismatch(found: string, expected: string): TargetOutcome {
  const params = { found: found || 'nothing that has an id', expected }
  const findings: Finding[] = [
    { code: 'ENDORSEMENT_TARGET_MISMATCH', pointer: '/credentialSubject/id', params },
  ]
  return { target: { id: found }, binding: 'none', findings }
}

function statedDigests(endorsement: JsonObject, targetId: string): string[] {
  return toArray(endorsement['relatedResource'])
    .filter(isJsonObject)
    .filter((resource) => resource['id'] === targetId && resource['mediaType'] === digestedMediaType)
    .map((resource) => String(resource['digestMultibase']))
}

/** The occurrence that the endorsement is about: where it states digests, the one that has them and says all of its node. */
async function findEndorsed(
  candidates: readonly FoundNode[],
  digests: readonly string[],
  document: JsonObject,
  partial: ReadonlySet<string>,
): Promise<FoundNode | undefined> {
  if (digests.length === 0) return candidates[0]
  for (const candidate of candidates.filter(({ pointer }) => !partial.has(pointer))) {
    const actual = await digestOf(candidate.node, document)
    if (digests.every((digest) => digest === actual)) return candidate
  }
  return undefined
}

async function digestOf(node: JsonObject, document: JsonObject): Promise<string | undefined> {
  try {
    return await digestNode(node, document['@context'] ?? [])
  } catch (error) {
    if (error instanceof QualityLabelError) return undefined
    throw error
  }
}

function checkSelfEndorsement(endorsement: JsonObject, document: JsonObject, found: FoundNode): Finding[] {
  const endorser = issuerId(endorsement)
  const creator = found.node['creator']
  const creatorId = isJsonObject(creator) ? creator['id'] : creator
  const owners = [found.node['id'], creatorId, subjectId(found.node), issuerId(document)]
  if (endorser === '' || !owners.includes(endorser)) return []
  return [{ code: 'ENDORSEMENT_BY_ITSELF', pointer: '/issuer', params: { endorser } }]
}
