import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { openBadgesContextUrl } from '../../model/contexts/context-urls'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { detectShape } from '../../schema/detect-shape'
import { quoteFound, quoteList } from '../../schema/quote-found'
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

/** The kinds of credential that the profile judges. */
export type CertifiedShape = 'badge' | 'endorsement'

/** What the checks found in one credential. */
export interface JudgedCredential {
  /** Absent where it is no credential that the profile judges; then only its type was looked at. */
  shape?: CertifiedShape
  findings: CertificationFinding[]
}

/**
 * Runs every check over one credential.
 *
 * @param asked - The kind it must be; without it, what its type says.
 * @param depth - How many endorsements it lies in.
 */
export function judgeCredential(
  document: JsonObject,
  jwt: ParsedJwt | undefined,
  settings: VerifySettings,
  asked?: CertifiedShape,
  depth = 0,
): JudgedCredential {
  const shape = asked ?? detectShape(document)
  if (shape !== 'badge' && shape !== 'endorsement') {
    const params = { found: plain(quoteList(toArray(document['type']))) }
    return {
      findings: under('type', [
        { code: 'SHAPE_UNKNOWN', pointer: '/type', params, because: 'ofAnotherKind' },
      ]),
    }
  }
  const judgeInner = (inner: JsonObject, innerJwt?: ParsedJwt) =>
    judgeCredential(inner, innerJwt, settings, 'endorsement', depth + 1).findings.map(
      ({ finding }) => finding,
    )
  const findings = [
    // Endorsements are judged by themselves, below.
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
    ...under('endorsements', checkEndorsementForms(document, settings, depth, judgeInner)),
  ]
  return { shape, findings: eachOnce(findings) }
}

function isOwn(check: string, code: string): boolean {
  return check !== 'endorsements' || code === 'PROBLEMS_OMITTED'
}

// A schema and a check of the profile may find the same mistake.
function eachOnce(findings: readonly CertificationFinding[]): CertificationFinding[] {
  const byPlace = new Map<string, CertificationFinding>()
  for (const found of findings) {
    const key = `${found.check} ${found.finding.code} ${found.finding.pointer} ${claimOf(found)}`
    if (!byPlace.has(key)) byPlace.set(key, found)
  }
  return [...byPlace.values()]
}

// Several members may be missing in one place, and several claims in one JWT.
function claimOf({ finding: { code, params } }: CertificationFinding): string {
  if (code === 'MEMBER_REQUIRED' || code === 'JWT_HEADER_REFUSED') return String(params?.['expected'])
  return code === 'JWT_CLAIM_MISSING' ? String(params?.['claim']) : ''
}

/** Warns of an earlier edition of the Open Badges context, which the service accepts with a warning. */
export function checkContextVersion(document: JsonObject): Finding[] {
  const contexts = document['@context']
  const second = Array.isArray(contexts) ? contexts[1] : undefined
  if (typeof second !== 'string' || second === openBadgesContextUrl) return []
  const params = { expected: openBadgesContextUrl, found: plain(quoteFound(second)) }
  return [asWarning({ code: 'CONTEXT_ORDER', pointer: '/@context/1', params })]
}

/** Checks that the issuer is written out as a profile, and that its id is one under which keys can be found. */
export function checkIssuerForm(document: JsonObject): Finding[] {
  const { issuer } = document
  if (issuer === undefined) return []
  if (!isJsonObject(issuer))
    return [unexpected('VALUE_TYPE', '/issuer', 'an object of the type Profile', issuer)]
  const { id } = issuer
  if (typeof id !== 'string' || /^(?:https?:\/\/|did:)/.test(id)) return []
  return [asUndecided(unexpected('VALUE_FORMAT', '/issuer/id', 'a DID or an https address', id))]
}
