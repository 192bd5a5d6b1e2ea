import { digestedMediaType } from '../../canonical/digest-node'
import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray, toText } from '../../core/json'
import type { Phrase } from '../../problems/phrases/phrase'
import { foreign, plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { detectShape } from '../../schema/detect-shape'
import { quoteList } from '../../schema/quote-found'
import { issuerId, subjectId } from '../facts/credential-facts'
import type { Disclosure } from '../facts/disclosed-in-part'
import { hidden, mayHide, wholeDisclosure } from '../facts/disclosed-in-part'
import type { FoundNode } from '../facts/find-nodes'
import type { EndorsementReport } from '../outcome/report'
import type { EndorsedDocument } from './endorsed-document'

/** What the holders of a document and of an endorsement in it may have left out. */
export interface ShownParts {
  document: Disclosure
  endorsement: Disclosure
}

export interface TargetOutcome {
  target: EndorsementReport['target']
  binding: EndorsementReport['binding']
  findings: Finding[]
}

/**
 * Matches an endorsement with what it is about in the document it was found with.
 *
 * @param endorsement - What it says, as it came through the gate where its proof holds.
 * @param signedWith - Keys of the endorser whose signatures on it are right.
 * @param endorsed - The document it was found with.
 * @param carrier - The node that embeds it; `undefined` where it was supplied separately.
 * @param shown - What the holders of the document and of the endorsement may have left out.
 * @see Open Badges 3.0, EndorsementSubject: the subject's id is that of the endorsed entity
 */
export async function checkEndorsementTarget(
  endorsement: JsonObject,
  signedWith: readonly string[],
  endorsed: EndorsedDocument,
  carrier: FoundNode | undefined,
  shown: ShownParts = { document: wholeDisclosure, endorsement: wholeDisclosure },
): Promise<TargetOutcome> {
  const { document } = endorsed
  const targetId = subjectId(endorsement)
  if (detectShape(endorsement) !== 'endorsement') return notAnEndorsement(endorsement, targetId)
  const candidates = targetId !== '' && mayCarry(carrier, targetId, endorsed) ? endorsed.find(targetId) : []
  const digests = statedDigests(endorsement, targetId)
  const [first] = candidates
  if (!first && (shown.document.isPart || (targetId === '' && shown.endorsement.isPart)))
    return { target: { id: targetId }, binding: 'none', findings: [left('/credentialSubject/id', 'id')] }
  if (!first) return mismatch(targetId, expectedId(document, carrier))
  const found = await findEndorsed(candidates, digests, endorsed)
  const endorser = { id: issuerId(endorsement), keys: signedWith }
  const findings = checkSelfEndorsement(endorser, targetId, endorsed, candidates, shown.document)
  if (digests.length === 0 && mayHide(shown.endorsement, endorsement, 'relatedResource'))
    findings.push(left('/relatedResource', 'relatedResource'))
  if (!found && shown.document.isPart) findings.push(left('/relatedResource', first.pointer))
  else if (!found) {
    const params = { id: targetId }
    findings.push({ code: 'ENDORSEMENT_CONTENT_CHANGED', pointer: '/relatedResource', params })
  }
  const binding = digests.length > 0 ? 'id+digest' : 'id'
  const node = found ?? first
  const kind = endorsed.kindOf(targetId, node)
  const owners = endorsed.responsibleFor(targetId, kind)
  return { target: { id: targetId, pointer: node.pointer, kind, owners }, binding, findings }
}

// Only the node that carries an endorsement may be its subject; at the root, the credential or any achievement or profile in it
// (OB 3.0, endorsement). A separate endorsement was supplied for something in the credential, so anything in it can be its subject.
function mayCarry(carrier: FoundNode | undefined, id: string, endorsed: EndorsedDocument): boolean {
  if (carrier === undefined) return endorsed.has(id)
  if (id === carrier.node['id']) return true
  const types = endorsed.typesOf(id)
  return carrier.pointer === '' && (types.includes('Achievement') || types.includes('Profile'))
}

function expectedId(document: JsonObject, carrier: FoundNode | undefined): Phrase {
  const id = (carrier?.node ?? document)['id']
  return typeof id === 'string' ? foreign(id) : say('foundWithoutId')
}

function notAnEndorsement(credential: JsonObject, targetId: string): TargetOutcome {
  const params = { found: plain(quoteList(toArray(credential['type']))) }
  return {
    target: { id: targetId },
    binding: 'none',
    // Its kind is known, and another.
    findings: [{ code: 'SHAPE_UNKNOWN', pointer: '/type', params, because: 'ofAnotherKind' }],
  }
}

function mismatch(found: string, expected: Phrase): TargetOutcome {
  const params = { found: found || say('foundNothingWithId'), expected }
  const findings: Finding[] = [
    { code: 'ENDORSEMENT_TARGET_MISMATCH', pointer: '/credentialSubject/id', params },
  ]
  return { target: { id: found }, binding: 'none', findings }
}

/** Digests of a node's content that an endorsement, or an authority to issue, states. */
export function statedDigests(endorsement: JsonObject, targetId: string): string[] {
  return toArray(endorsement['relatedResource'])
    .filter(isJsonObject)
    .filter((resource) => resource['id'] === targetId && resource['mediaType'] === digestedMediaType)
    .map((resource) => toText(resource['digestMultibase']))
}

/** The occurrence that the endorsement is about: where it states digests, the one that has them and says all of its node. */
export async function findEndorsed(
  candidates: readonly FoundNode[],
  digests: readonly string[],
  endorsed: EndorsedDocument,
): Promise<FoundNode | undefined> {
  if (digests.length === 0) return candidates[0]
  for (const candidate of candidates) {
    if (!endorsed.isWhole(candidate)) continue
    const actual = await endorsed.digestOf(candidate.node)
    if (digests.every((digest) => digest === actual)) return candidate
  }
  return undefined
}

// Everything that says who made it counts, endorsements too, and keys as well as ids: one key under another id is the same party.
function checkSelfEndorsement(
  endorser: { id: string; keys: readonly string[] },
  targetId: string,
  endorsed: EndorsedDocument,
  candidates: readonly FoundNode[],
  disclosure: Disclosure,
): Finding[] {
  const owners = [targetId, issuerId(endorsed.document), ...endorsed.ownersOf(targetId)]
  if (endorser.id !== '' && (owners.includes(endorser.id) || endorsed.haveKeyOf(owners, endorser.keys)))
    return [{ code: 'ENDORSEMENT_BY_ITSELF', pointer: '/issuer', params: { endorser: endorser.id } }]
  return candidates.some((candidate) => mayHideOwner(candidate, disclosure))
    ? [left('/issuer', 'creator')]
    : []
}

// A disclosure in part cannot show that the endorser did not make the endorsed achievement, or is not the holder of the endorsed credential.
function mayHideOwner({ node }: FoundNode, disclosure: Disclosure): boolean {
  const subjects = toArray(node['credentialSubject']).filter(isJsonObject)
  const isAchievement = toArray(node['type']).includes('Achievement')
  return (
    (isAchievement && mayHide(disclosure, node, 'creator')) ||
    subjects.some((subject) => mayHide(disclosure, subject, 'id'))
  )
}

function left(pointer: string, member: string): Finding {
  return { ...hidden(pointer, member), section: 'endorsements' }
}
