import canonicalize from 'canonicalize'
import { QualityLabelError } from '../../core/errors'
import { parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray, toText } from '../../core/json'
import type { Period } from '../../core/period'
import type { GatedDocument } from '../../gate/gate-document'
import { gateDocument } from '../../gate/gate-document'
import { periodMembers } from '../../model/contexts/data-model'
import type { Phrase } from '../../problems/phrases/phrase'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { isDeciding, severityOf } from '../../problems/severity'
import type { StatusListKind } from '../../schema/status-list-kinds'
import { kindOfList } from '../../schema/status-list-kinds'
import { decodeList } from '../../status/decode-list'
import { issuerId } from '../facts/credential-facts'
import { isDisclosedInPart } from '../facts/disclosed-in-part'
import type { CheckedStatusList, ListFault, SignedStatusList, SuppliedList } from '../input/status-list-store'
import type { IntegrityOutcome } from '../integrity/check-integrity'
import { checkIntegrity } from '../integrity/check-integrity'
import type { VerifySettings } from '../options/verify-options'
import { verdictOf } from '../outcome/section'
import { shapesBesideProofs } from '../subject/subject'
import { checkListTime, hasListBegun } from './check-list-time'
import { checkOnce } from './check-once'

/**
 * Checks a status list as a document of its own: gate, proof by a key of its issuer, shape, time, and its bits.
 *
 * Whether it is the list of a certain credential is not looked at here.
 *
 * @see Bitstring Status List 1.0, section 3.2 (validate algorithm): https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm
 */
export async function checkStatusList(
  supplied: SuppliedList,
  settings: VerifySettings,
): Promise<CheckedStatusList> {
  const { id = '', fetchedAt, characters } = supplied
  settings.work.allow(characters)
  const list = await checkOnce(supplied, settings, (own) => checkSignedList(supplied, own))
  const validFrom = parseInstant(list.period.validFrom)
  return {
    ...list,
    ...(validFrom ? { validFrom } : {}),
    ...(fetchedAt ? { fetchedAt } : {}),
    hasBegun: hasListBegun(list.period, settings),
    notCurrent: checkListTime(list, id, fetchedAt, settings),
  }
}

async function checkSignedList(
  { document, id = '', jwt }: SuppliedList,
  settings: VerifySettings,
): Promise<SignedStatusList> {
  const given = document as JsonObject
  const kind = kindOfList(given)
  const unread: SignedStatusList = { kind, issuer: issuerId(given), period: {}, purposes: [], content: '' }
  const { gated, findings } = gateDocument(given, settings.contexts, settings.work)
  if (!gated) return { ...unread, refusal: notVerified(id, findings) }
  const integrity = await checkIntegrity({ ...gated, given, jwt }, settings)
  if (verdictOf(integrity.findings) !== 'valid')
    return { ...unread, refusal: notVerified(id, integrity.findings) }
  const refusal = checkWhole(id, integrity) ?? checkListShape(id, kind, { ...given, id })
  if (refusal) return { ...unread, refusal }
  const { document: list } = gated
  const { statusPurpose, ttl } = subjectOf(list)
  return {
    ...unread,
    period: periodOf(gated),
    ...(typeof ttl === 'number' ? { ttl } : {}),
    purposes: toArray(statusPurpose).map(toText),
    content: canonicalize(list) as string,
    ...readBits(id, kind, list),
  }
}

/** The period of a list, in the words of its data model. */
function periodOf({ document, dataModel }: GatedDocument): Period {
  const { from, until } = periodMembers[dataModel]
  return { validFrom: document[from], validUntil: document[until] }
}

function notVerified(statusListCredential: string, findings: readonly Finding[]): ListFault {
  const decisive = decisiveOf(findings)
  return {
    code: 'STATUS_VERIFICATION_ERROR',
    params: { statusListCredential, reason: titleOf(decisive) },
  }
}

// A list shown in part may hide its end: an old list would then pass for a current one.
function checkWhole(id: string, { good }: IntegrityOutcome): ListFault | undefined {
  return isDisclosedInPart(good)
    ? notVerified(id, [{ code: 'DISCLOSURE_SELECTIVE', pointer: '', because: 'listInPart' }])
    : undefined
}

function checkListShape(id: string, { shape }: StatusListKind, list: JsonObject): ListFault | undefined {
  // A list that could itself be revoked would need a list of its own.
  if (list['credentialStatus'] !== undefined) {
    const found: Finding = { code: 'STATUS_RETRIEVAL_ERROR', pointer: '/credentialStatus' }
    return notVerified(id, [found])
  }
  const [finding] = shapesBesideProofs(list)(shape).filter((problem) => severityOf(problem) === 'error')
  return finding && malformed(id, finding.pointer, detailOf(finding))
}

function readBits(
  id: string,
  { missingPrefix }: StatusListKind,
  list: JsonObject,
): { bits: Uint8Array } | { refusal: ListFault } {
  try {
    return { bits: decodeList(missingPrefix + toText(subjectOf(list)['encodedList'])) }
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return {
      refusal: malformed(id, '/credentialSubject/encodedList', plain(toText(error.details['reason']))),
    }
  }
}

function malformed(statusListCredential: string, place: string, reason: Phrase): ListFault {
  const params = {
    statusListCredential,
    place: place === '' ? plain('""') : place,
    reason,
  }
  return { code: 'STATUS_LIST_MALFORMED', params }
}

function decisiveOf(findings: readonly Finding[]): Finding {
  const decisive = findings.find(isDeciding)
  return decisive as Finding
}

function titleOf({ code, params = {} }: Finding): Phrase {
  return { problem: code, part: 'title', params }
}

function detailOf({ code, params = {} }: Finding): Phrase {
  return { problem: code, part: 'detail', params }
}

function subjectOf(list: JsonObject): JsonObject {
  const subject = list['credentialSubject']
  return isJsonObject(subject) ? subject : {}
}
