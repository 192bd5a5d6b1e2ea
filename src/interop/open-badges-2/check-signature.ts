import { isJsonObject } from '../../core/json'
import { describeOtherKeyForm } from '../../keys/other-key-form'
import { showsSecret } from '../../model/shows-secret'
import type { ParsedJwt } from '../../securing/parse-jwt'
import type { JwsAnswer } from '../../securing/verify-jws'
import { checkHosted, isAllowed } from './check-hosted'
import type { BadgeParts } from './find-parts'
import type { ReadSource } from './read-source'
import type { Source } from './source'
import { idOf, uriOf } from './take-values'
import type { SignatureReason, SignatureReport } from './upgrade-report'
import { verificationOf } from './verification-of'
import { flawOf, verifyByPem } from './verify-by-pem'

const words: Readonly<Record<SignatureReason, string>> = {
  notDeclaredSigned: 'the badge is signed, but does not say that it is verified by a signature',
  notAuthentic: "the signature was not made by the issuer's key over this badge",
  algorithmNotSupported: 'the algorithm of the signature is not supported',
  keyNotTheIssuers: "the issuer's profile does not list the key, or the issuer does not own it",
  signatureAsDer:
    'the signature is in DER form, as tools for certificates write it; an ECDSA signature in a JWS is two numbers of fixed length (RFC 7518, 3.4)',
  keyNotAtHand: "the issuer's key was not supplied under its address",
  keyUnusable:
    "the issuer's key cannot be read (expected a PEM that begins with BEGIN PUBLIC KEY), or is too short to be secure",
  keyShowsSecret: "the document of the issuer's key contains the secret key: anyone can sign with it",
  keysTooMany: "the issuer's profile lists too many keys",
  issuerNotAtHand:
    "the issuer's profile was not supplied under its address; the keys that a badge names itself prove nothing",
  signatureNotHere:
    'the badge is verified by a signature, but has none: supply the signed form (a compact JWS)',
  verificationUnknown: 'the badge does not say how it is verified',
}

const wordsOfAddress =
  'the signature is right by the key at verify.url; the key is known only by its address: Open Badges 1.x names no owner of a key'

// An honest profile lists only a few.
const maxKeys = 100

/**
 * Checks the signature of a signed badge; for a hosted badge, checks its address and the supplied copy.
 *
 * @throws {QualityLabelError} `UPGRADE_HOSTED_COPY_DIFFERS`
 * @see Open Badges 2.0, Verification: HostedBadge, SignedBadge; Open Badges 1.0 and 1.1, Signed Badges (`verify.url`)
 */
export async function checkSignature(read: ReadSource, parts: BadgeParts): Promise<SignatureReport> {
  const { type, node } = verificationOf(parts.assertion)
  if (read.jws === undefined) {
    if (type === 'hosted') return { state: 'none', hosted: checkHosted(read, parts) }
    return report('notChecked', type === 'signed' ? 'signatureNotHere' : 'verificationUnknown')
  }
  if (type !== 'signed') return report('invalid', 'notDeclaredSigned')
  // Wrong with any key, so also if the key was not supplied.
  const flaw = flawOf(read.jws)
  if (flaw) return report('invalid', flaw)
  const url = uriOf(node.get('url'))
  const isListed = parts.issuerDocument?.get('publicKey').isGiven === true
  // A profile that lists keys lists all of them: the address in the badge adds none.
  if (read.version !== '2.0' && url !== undefined && !isListed) {
    return checkAddressedKey(read.jws, url, read, parts)
  }
  if (read.version === '1.0' && url === undefined) return report('notChecked', 'verificationUnknown')
  return checkKeys(read.jws, uriOf(node.get('creator')), read, parts)
}

/** Checks a signature by the key at the address in the badge: anyone can have put it there. */
async function checkAddressedKey(
  jws: ParsedJwt,
  url: string,
  { documents }: ReadSource,
  parts: BadgeParts,
): Promise<SignatureReport> {
  const document = documents.get(url)
  if (!document) return report('notChecked', 'keyNotAtHand')
  document.lose('servedChecking')
  const pem = typeof document.value === 'string' ? document.value : document.get('publicKeyPem').one().value
  if (typeof pem !== 'string') return report('notChecked', 'keyUnusable')
  const owner = document.get('owner')
  if (owner.isGiven && uriOf(owner) !== parts.issuer.id) return report('invalid', 'keyNotTheIssuers')
  if (isShown(document)) return report('invalid', 'keyShowsSecret')
  const answer = await verifyByPem(jws, pem)
  if (answer !== 'valid') return reportFailure(answer, pem)
  const allowedByIssuer = isAllowed(url, parts)
  return {
    state: 'keyByAddress',
    algorithm: algorithmOf(jws),
    key: url,
    allowedByIssuer,
    words: wordsOfAddress,
  }
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
  if (named.length > maxKeys) return report('notChecked', 'keysTooMany')
  let answer: SignatureReport = report('invalid', 'keyNotTheIssuers')
  for (const key of named) {
    const id = idOf(key)
    const document = key.get('publicKeyPem').isGiven || id === undefined ? key : documents.get(id)
    if (document && document !== key) document.lose('servedChecking')
    const next = await checkKey(jws, document, issuer.id, id)
    if (next.state === 'valid') return next
    // A signature that could not be checked could be right.
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
  if (isShown(key)) return report('invalid', 'keyShowsSecret')
  const answer = await verifyByPem(jws, pem)
  if (answer === 'valid') return { state: 'valid', algorithm: algorithmOf(jws), key: id ?? '' }
  return reportFailure(answer, pem)
}

function isShown({ value }: Source): boolean {
  return isJsonObject(value) && showsSecret(value)
}

function algorithmOf({ header }: ParsedJwt): string {
  return String(header['alg'])
}

function reportFailure(answer: Exclude<JwsAnswer, 'valid'>, pem: string): SignatureReport {
  if (answer !== 'keyUnusable') return report(answer === 'notAuthentic' ? 'invalid' : 'notChecked', answer)
  const form = describeOtherKeyForm(pem)
  const found = form === undefined ? '' : `; found ${form}`
  return { state: 'notChecked', why: answer, words: `${words[answer]}${found}` }
}

function report(state: 'invalid' | 'notChecked', why: SignatureReason): SignatureReport {
  return { state, why, words: words[why] }
}
