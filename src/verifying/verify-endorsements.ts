import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { input, list } from '../core/kinds'
import { loadPart } from '../core/load-part'
import type { JsonLimits } from '../core/parse-json'
import { readJsonValue } from '../core/read-json-value'
import { assertArguments, ownMembers, readAs, refuse } from '../core/read-options'
import { gateDocument } from '../gate/gate-document'
import { credentialsV2ContextUrl, openBadgesContextUrl } from '../model/contexts/context-urls'
import { describeProblem } from '../problems/describe-problem'
import type { Problem } from '../problems/problem'
import { wholeDisclosure } from './facts/disclosed-in-part'
import { fetchBefore } from './network/when-fetched'
import type { VerifyOptions } from './options/verify-options'
import type { EndorsementReport } from './outcome/report'
import { readSettings, verify, verifyWithSettings } from './verify'

const action = 'verify endorsements'

/**
 * Verifies endorsements of a badge, an achievement or a profile, also of an achievement that no one has earned yet.
 *
 * Each is verified as a credential of its own and matched with the target. An entry that endorses another entry is its acknowledgement.
 * Those that are about nothing in the target are invalid: pass what `findEndorsements` returns to have only those that are. Endorsements
 * that the target carries, and those in `trust.endorsements`, are verified too.
 *
 * @param target - What is endorsed. Of a credential, text and bytes are read as `verify` reads them.
 * @param endorsements - As they were signed: JSON, or JWTs as text.
 * @param options - As of `verify`, without `endorsements`.
 * @returns A report for each endorsement; the order of acknowledgements in the list does not matter.
 * @throws {TypeError | RangeError} If an argument is of another type, or an option cannot be used.
 * @throws {QualityLabelError} `SHAPE_INVALID` if the target cannot be read, or an achievement or a profile in one way only; `WORK_LIMIT_EXCEEDED`.
 * @see Open Badges 3.0, section 8.3 (endorsement verification)
 */
export async function verifyEndorsements(
  target: string | Uint8Array | object,
  endorsements: readonly (string | Uint8Array | object)[],
  options: Omit<VerifyOptions, 'endorsements'>,
): Promise<EndorsementReport[]> {
  readAs(action, 'target', input, target)
  readAs(action, 'endorsements', list, endorsements)
  assertArguments(action, 'an object', { options })
  const own = ownMembers(options)
  if (own['endorsements'] !== undefined)
    refuse(action, 'options.endorsements', 'left out, as they are the second argument', own['endorsements'])
  const all = { ...own, endorsements } as VerifyOptions
  const node = nodeOf(target, all.limits)
  return node ? verifyOfNode(node, all) : verifyOfCredential(target, all)
}

async function verifyOfCredential(
  target: string | Uint8Array | object,
  options: VerifyOptions,
): Promise<EndorsementReport[]> {
  const { endorsements, sections, problems } = await verify(target, options)
  // Nothing was verified of what was supplied: an empty list would say that there is nothing.
  if (endorsements.length === 0 && sections.shape.verdict !== 'valid')
    throw unreadableTarget(
      problems.filter(({ severity }) => severity === 'error' || severity === 'indeterminate'),
    )
  return endorsements
}

/** Reads a target that is not a credential: only an achievement or a profile. */
function nodeOf(
  target: string | Uint8Array | object,
  limits: VerifyOptions['limits'] = {},
): JsonObject | undefined {
  const own = readOrNothing(target, limits)
  if (!isJsonObject(own) || own['credentialSubject'] !== undefined) return undefined
  const types = toArray(own['type'])
  return types.includes('Achievement') || types.includes('Profile') ? own : undefined
}

// What cannot be read as JSON can be an image or a JWT, and else `verify` says why.
function readOrNothing(
  target: string | Uint8Array | object,
  limits: Partial<JsonLimits>,
): JsonValue | undefined {
  try {
    return readJsonValue(target, limits)
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return undefined
  }
}

async function verifyOfNode(node: JsonObject, options: VerifyOptions): Promise<EndorsementReport[]> {
  const settings = await fetchBefore([], await readSettings(options))
  const given = { '@context': [credentialsV2ContextUrl, openBadgesContextUrl], ...node }
  settings.work.allow(JSON.stringify(given).length)
  const { gated, findings } = gateDocument(given, settings.contexts, settings.work)
  if (!gated) throw unreadableTarget(findings.map((finding) => describeProblem(finding)))
  const unsigned = { integrity: { checked: [] }, disclosure: wholeDisclosure, isIssuersWord: false }
  const subject = { ...gated, ...unsigned, given, depth: 0 }
  const { judgeEndorsementsOfNode } = await loadPart(
    'endorsements',
    () => import('./endorsements/judge-endorsements'),
  )
  return judgeEndorsementsOfNode(subject, settings, verifyWithSettings)
}

function unreadableTarget([first]: readonly Problem[]): QualityLabelError {
  const message = `Cannot ${action}: ${first?.title} in target at ${first?.pointer || 'the root'}. ${first?.detail}`
  return new QualityLabelError('SHAPE_INVALID', message, { details: { pointer: first?.pointer ?? '' } })
}
