import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { openBadgesContextUrl } from '../../model/contexts/context-urls'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { detectShape } from '../../schema/detect-shape'
import { quoteList, sayFound } from '../../schema/quote-found'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { checkTime } from '../../verifying/content/check-time'
import { wholeDisclosure } from '../../verifying/facts/disclosed-in-part'
import type { VerifySettings } from '../../verifying/options/verify-options'
import type { CertificationFinding } from './certification-finding'
import { asUndecided, asWarning, under, unexpected } from './certification-finding'
import { checkEndorsementForms } from './check-endorsement-forms'
import { checkImages } from './check-images'
import { checkJwtForm } from './check-jwt-form'
import { checkMembers } from './check-members'
import { checkOfPlace } from './check-of-place'
import { checkProofForm } from './check-proof-form'
import { checkRefreshForm, checkSchemaForm } from './check-services'
import { checkStatusForm } from './check-status-form'
import { checkTerms } from './check-terms'

/** Kinds of credential that the profile covers. */
export type CertifiedShape = 'badge' | 'endorsement'

/** Findings of all checks of one credential. */
export interface CheckedCredential {
  /** Absent if the profile does not cover the document; then only its type was checked. */
  shape?: CertifiedShape
  findings: CertificationFinding[]
}

/**
 * Runs every check over one credential.
 *
 * @param asked - Required kind; by default the kind that its type names.
 * @param depth - Number of endorsements around it.
 */
export function checkCredential(
  document: JsonObject,
  jwt: ParsedJwt | undefined,
  settings: VerifySettings,
  asked?: CertifiedShape,
  depth = 0,
): CheckedCredential {
  const shape = asked ?? detectShape(document)
  if (shape !== 'badge' && shape !== 'endorsement') {
    const params = { found: plain(quoteList(toArray(document['type']))) }
    return {
      findings: under('type', [
        { code: 'SHAPE_UNKNOWN', pointer: '/type', params, because: 'ofAnotherKind' },
      ]),
    }
  }
  const checkInner = (inner: JsonObject, innerJwt?: ParsedJwt) =>
    checkCredential(inner, innerJwt, settings, 'endorsement', depth + 1).findings.map(
      ({ finding }) => finding,
    )
  const findings = [
    // `checkInner` checks endorsements, below.
    ...checkMembers(document, shape).filter(({ check, finding }) => isOwn(check, finding.code)),
    ...under('context', checkContextVersion(document)),
    ...under('terms', checkTerms(document)).filter(({ finding }) => checkOfPlace(finding) !== 'endorsements'),
    ...under('issuer', checkIssuerForm(document)),
    ...under('proof', jwt ? checkJwtForm(jwt, document, settings) : checkProofForm(document)),
    ...under('refreshService', checkRefreshForm(document)),
    ...under('status', checkStatusForm(document)),
    ...under(
      'dates',
      checkTime({ document, dataModel: '2.0', disclosure: wholeDisclosure }, settings).findings,
    ),
    ...under('credentialSchema', checkSchemaForm(document, shape)),
    ...under('images', checkImages(document)),
    ...under('endorsements', checkEndorsementForms(document, settings, depth, checkInner)),
  ]
  return { shape, findings: eachOnce(findings) }
}

function isOwn(check: string, code: string): boolean {
  return check !== 'endorsements' || code === 'PROBLEMS_OMITTED'
}

// A schema and a check of the profile can find the same mistake.
function eachOnce(findings: readonly CertificationFinding[]): CertificationFinding[] {
  const byPlace = new Map<string, CertificationFinding>()
  for (const found of findings) {
    const key = `${found.check} ${found.finding.code} ${found.finding.pointer} ${claimOf(found)}`
    if (!byPlace.has(key)) byPlace.set(key, found)
  }
  return [...byPlace.values()]
}

// Several properties can be missing in one place, and several claims in one JWT.
function claimOf({ finding: { code, params } }: CertificationFinding): string {
  if (code === 'MEMBER_REQUIRED' || code === 'JWT_HEADER_REFUSED') return JSON.stringify(params?.['expected'])
  return code === 'JWT_CLAIM_MISSING' ? String(params?.['claim']) : ''
}

/** Warns of an earlier edition of the Open Badges context, which the service accepts with a warning. */
export function checkContextVersion(document: JsonObject): Finding[] {
  const contexts = document['@context']
  const second = Array.isArray(contexts) ? contexts[1] : undefined
  if (typeof second !== 'string' || second === openBadgesContextUrl) return []
  const params = { expected: openBadgesContextUrl, found: sayFound(second) }
  return [asWarning({ code: 'CONTEXT_ORDER', pointer: '/@context/1', params })]
}

/** Checks that the issuer is a full profile, and that keys can be found under its id. */
export function checkIssuerForm(document: JsonObject): Finding[] {
  const { issuer } = document
  if (issuer === undefined) return []
  if (!isJsonObject(issuer))
    return [unexpected('VALUE_TYPE', '/issuer', 'an object of the type Profile', issuer)]
  const { id } = issuer
  if (typeof id !== 'string' || /^(?:https?:\/\/|did:)/.test(id)) return []
  return [asUndecided(unexpected('VALUE_FORMAT', '/issuer/id', 'a DID or an https address', id))]
}
