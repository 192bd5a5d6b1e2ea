import type { ParsedJwt } from '../../securing/parse-jwt'
import { checkHosted } from './check-hosted'
import type { BadgeParts } from './find-parts'
import type { ReadSource } from './read-source'
import type { Source } from './source'
import { idOf, uriOf } from './take-values'
import type { SignatureReason, SignatureReport } from './upgrade-report'
import { verificationOf } from './verification-of'
import { verifyJws } from './verify-jws'

const words: Readonly<Record<SignatureReason, string>> = {
  notDeclaredSigned: 'the badge came signed, and does not say that it is to be verified by a signature',
  notAuthentic: "the signature is not one by the issuer's key over this badge",
  algorithmNotSupported: 'the signature is of a kind that is not checked here',
  keyNotTheIssuers: "the key is not listed in the issuer's profile, or is not owned by the issuer",
  keyNotAtHand: "the issuer's key document was not handed in",
  keyUnusable: "the issuer's key cannot be read, or is too short to prove anything",
  issuerNotAtHand:
    "the issuer's profile was not handed in under its address; what a badge says of its own keys proves nothing",
  openBadges1Key: 'in Open Badges 1.x nothing but the address of the key tells whose it is',
  signatureNotHere:
    'the badge is to be verified by a signature, and came without: hand in the signed form (a compact JWS)',
  verificationUnknown: 'the badge does not say how it is to be verified',
}

/**
 * Checks the signature of a signed badge, or tells where a hosted one is said to lie.
 *
 * @throws {QualityLabelError} `UPGRADE_HOSTED_COPY_DIFFERS`
 * @see Open Badges 2.0, Verification: HostedBadge, SignedBadge
 */
export async function checkSignature(read: ReadSource, parts: BadgeParts): Promise<SignatureReport> {
  const { type, node } = verificationOf(parts.assertion)
  if (read.jws === undefined) {
    if (type === 'hosted') return { state: 'none', hosted: checkHosted(read, parts) }
    return report('notChecked', type === 'signed' ? 'signatureNotHere' : 'verificationUnknown')
  }
  if (type !== 'signed') return report('invalid', 'notDeclaredSigned')
  if (read.version === '1.0') return report('notChecked', 'openBadges1Key')
  return checkKeys(read.jws, uriOf(node.get('creator')), read, parts)
}

async function checkKeys(
  jws: ParsedJwt,
  creator: string | undefined,
  { documents }: ReadSource,
  { issuer, issuerDocument }: BadgeParts,
): Promise<SignatureReport> {
  if (!issuerDocument) return report('notChecked', 'issuerNotAtHand')
  issuerDocument.get('publicKey').lose('servedChecking')
  const listed = issuerDocument.get('publicKey').items()
  const named = listed.filter((key) => creator === undefined || idOf(key) === creator)
  let answer: SignatureReport = report('invalid', 'keyNotTheIssuers')
  for (const key of named) {
    const id = idOf(key)
    const document = key.get('publicKeyPem').isGiven || id === undefined ? key : documents.get(id)
    if (document && document !== key) document.lose('servedChecking')
    const next = await checkKey(jws, document, issuer.id, id)
    if (next.state === 'valid') return next
    // What could not be checked might have held.
    if (answer.state === 'invalid') answer = next
  }
  return answer
}

async function checkKey(
  jws: ParsedJwt,
  key: Source | undefined,
  issuerId: string | undefined,
  id: string | undefined,
): Promise<SignatureReport> {
  const pem = key?.get('publicKeyPem').one().value
  if (!key || typeof pem !== 'string') return report('notChecked', key ? 'keyUnusable' : 'keyNotAtHand')
  if (issuerId === undefined || uriOf(key.get('owner')) !== issuerId)
    return report('invalid', 'keyNotTheIssuers')
  const ownId = idOf(key)
  if (ownId !== undefined && ownId !== id) return report('invalid', 'keyNotTheIssuers')
  const answer = await verifyJws(jws, pem)
  if (answer === 'valid') return { state: 'valid', algorithm: String(jws.header['alg']), key: id ?? '' }
  return report(answer === 'notAuthentic' ? 'invalid' : 'notChecked', answer)
}

function report(state: 'invalid' | 'notChecked', why: SignatureReason): SignatureReport {
  return { state, why, words: words[why] }
}
