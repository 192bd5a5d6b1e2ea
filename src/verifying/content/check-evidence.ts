import { digestedMediaType } from '../../canonical/digest-node'
import { matchesDigest } from '../../core/digest'
import { matchesDigestSri } from '../../core/digest-sri'
import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { loadPart } from '../../core/load-part'
import type { GatedDocument } from '../../gate/gate-document'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { coveredIds } from '../facts/covered-ids'
import { subjectId } from '../facts/credential-facts'
import { hidden, mayHide } from '../facts/disclosed-in-part'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import type { SectionOutcome } from '../outcome/section'

/**
 * Compares files with the digests under the signature: where one carries a `digestMultibase` and a `digestSRI`, with both. Digests of JSON-LD
 * contexts are also compared with what is known of those: no file need be supplied for them.
 *
 * @see VCDM 2.0, section 5.3: https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export async function checkEvidence(
  { document, pointers, disclosure }: ProvenSubject,
  settings: VerifySettings,
): Promise<SectionOutcome> {
  const bound = boundIn(document)
  const given = [...settings.files.keys()]
  const isBound = (id: string) => bound.some((resource) => resource['id'] === id)
  // A file that is given and not bound may be one whose digest was left out.
  const unknown =
    mayHide(disclosure, document, 'relatedResource') && !given.every(isBound)
      ? [hidden('/relatedResource', 'relatedResource')]
      : []
  if (bound.length === 0 && unknown.length > 0) return { findings: unknown }
  if (bound.length === 0) return { findings: [], whenValid: say('evidenceNone'), applies: false }
  const findings = bound.flatMap((resource) =>
    compareFile(resource, pointers.get(resource) ?? placeOf(resource, document), settings),
  )
  const contexts = await compareContexts(bound, pointers, settings)
  findings.push(...[...contexts.values()].flat())
  const notGiven = bound.filter(
    (resource) => !settings.files.has(String(resource['id'])) && !contexts.has(resource),
  ).length
  if (notGiven > 0) {
    const pointer = placeOf(bound[0] as JsonObject, document)
    findings.push({ code: 'EVIDENCE_NOT_GIVEN', pointer, params: { count: notGiven } })
  }
  return { findings: [...findings, ...unknown], whenValid: say('evidenceValid') }
}

/** What carries the digest of a file: related resources, then evidence that is not one of them. */
function boundIn(document: JsonObject): JsonObject[] {
  const resources = toArray(document['relatedResource'])
    .filter(isJsonObject)
    .filter((resource) => !isDigestOfNode(resource, document))
  const ids = new Set(resources.map(({ id }) => id))
  const evidence = toArray(document['evidence'])
    .filter(isJsonObject)
    .filter((item) => item['digestMultibase'] !== undefined || item['digestSRI'] !== undefined)
    .filter(({ id }) => !ids.has(id))
  return [...resources, ...evidence]
}

function placeOf(resource: JsonObject, document: JsonObject): string {
  return toArray(document['evidence']).includes(resource) ? '/evidence' : '/relatedResource'
}

/** What was found of each resource that is a context of which something is known. */
async function compareContexts(
  bound: readonly JsonObject[],
  pointers: GatedDocument['pointers'],
  { contexts }: VerifySettings,
): Promise<Map<JsonObject, Finding[]>> {
  const found = new Map<JsonObject, Finding[]>()
  const named = bound.filter(({ id }) => typeof id === 'string' && contexts.has(id))
  if (named.length === 0) return found
  const { compareContext } = await loadPart(
    'digests of contexts',
    () => import('../../canonical/compare-context'),
  )
  for (const resource of named) {
    const findings = compareContext(resource, pointers.get(resource) ?? '/relatedResource', contexts)
    if (findings) found.set(resource, findings)
  }
  return found
}

function compareFile(resource: JsonObject, pointer: string, settings: VerifySettings): Finding[] {
  const id = String(resource['id'])
  const file = settings.files.get(id)
  if (!file) return []
  const { digestMultibase, digestSRI } = resource
  const matches = [
    typeof digestMultibase === 'string' ? matchesDigest(digestMultibase, file) : undefined,
    typeof digestSRI === 'string' ? matchesDigestSri(digestSRI, file) : undefined,
  ]
  if (matches.includes(true) && !matches.includes(false)) return []
  // A digest of an unknown form decides nothing either way.
  const finding: Finding = { code: 'EVIDENCE_MISMATCH', pointer, params: { id } }
  return [matches.includes(false) ? finding : { ...finding, because: 'notComparable' }]
}

/**
 * Whether it is the digest by which an endorsement binds what it is about, or an authority the achievements that it covers; anything else
 * is a file, also under that media type.
 */
function isDigestOfNode({ id, mediaType }: JsonObject, document: JsonObject): boolean {
  if (mediaType !== digestedMediaType) return false
  const isEndorsement = toArray(document['type']).includes('EndorsementCredential')
  return isEndorsement ? id === subjectId(document) : coveredIds(document).includes(id)
}
