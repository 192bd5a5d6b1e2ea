import { digestedMediaType, digestNode } from '../canonical/digest-node'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { Finding } from '../model/problems/problem'
import { detectShape } from '../schema/detect-shape'
import { issuerId } from './check-integrity'
import type { FoundNode } from './find-endorsements'
import { findNodes } from './find-endorsements'
import type { EndorsementReport } from './report'

export interface TargetOutcome {
  target: EndorsementReport['target']
  binding: EndorsementReport['binding']
  findings: Finding[]
}

/**
 * Matches an endorsement with what it is about in the document it was found with.
 *
 * @param carrier - The node that embeds it; `undefined` where it came apart.
 * @see Open Badges 3.0, EndorsementSubject: the subject's id is that of the endorsed entity
 */
export async function checkEndorsementTarget(
  endorsement: JsonObject,
  document: JsonObject,
  carrier: FoundNode | undefined,
): Promise<TargetOutcome> {
  const targetId = subjectId(endorsement)
  if (detectShape(endorsement) !== 'endorsement') return notAnEndorsement(endorsement, targetId)
  const candidates =
    targetId === '' ? [] : findNodes(document, targetId).filter((node) => mayCarry(carrier, node))
  const [found] = candidates
  if (!found) return mismatch(targetId, expectedId(document, carrier))
  const digests = statedDigests(endorsement, targetId)
  const findings = checkSelfEndorsement(endorsement, document, found)
  if (!(await matchesOne(digests, found.node, document))) {
    findings.push({
      code: 'ENDORSEMENT_CONTENT_CHANGED',
      pointer: '/relatedResource',
      params: { id: targetId },
    })
  }
  const binding = digests.length > 0 ? 'id+digest' : 'id'
  return { target: { id: targetId, pointer: found.pointer }, binding, findings }
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

async function matchesOne(digests: string[], node: JsonObject, document: JsonObject): Promise<boolean> {
  if (digests.length === 0) return true
  try {
    const actual = await digestNode(node, document['@context'] ?? [])
    return digests.every((digest) => digest === actual)
  } catch (error) {
    if (error instanceof QualityLabelError) return false
    throw error
  }
}

function checkSelfEndorsement(endorsement: JsonObject, document: JsonObject, found: FoundNode): Finding[] {
  const endorser = issuerId(endorsement)
  const creator = found.node['creator']
  const creatorId = isJsonObject(creator) ? creator['id'] : creator
  const owners = [found.node['id'], creatorId, issuerId(document)]
  if (endorser === '' || !owners.includes(endorser)) return []
  return [{ code: 'ENDORSEMENT_BY_ITSELF', pointer: '/issuer', params: { endorser } }]
}
