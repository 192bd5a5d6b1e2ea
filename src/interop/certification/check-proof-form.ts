import { isInstant } from '../../core/instant'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import { decodeMultibase } from '../../core/multibase'
import type { Finding } from '../../problems/problem'
import { asWarning, unexpected } from './certification-finding'

/** Cryptosuites that certification accepts, with the multibase of their proof values. */
const certifiedSuites = { 'eddsa-rdfc-2022': 'base58btc', 'ecdsa-sd-2023': 'base64url' } as const
export type CertifiedSuite = keyof typeof certifiedSuites

/**
 * Checks the form of the embedded proofs: at least one has a suite that certification accepts, and each of these has its properties.
 *
 * It checks no signature and looks up no key.
 */
export function checkProofForm(document: JsonObject): Finding[] {
  const isList = Array.isArray(document['proof'])
  const proofs = toArray(document['proof']).map((proof, index) => ({
    proof,
    pointer: isList ? appendPointer('/proof', index) : '/proof',
  }))
  if (proofs.length === 0) return [{ code: 'PROOF_MISSING', pointer: '' }]
  const certified = proofs.filter(({ proof }) => suiteOf(proof) !== undefined)
  if (certified.length === 0)
    return proofs.slice(0, 1).map(({ proof, pointer }) => otherSuite(proof, pointer))
  return certified.flatMap(({ proof, pointer }) =>
    checkMembers(proof as JsonObject, pointer, issuerOf(document)),
  )
}

/** Returns the suites that certification accepts, of all proofs. */
export function certifiedSuitesOf(document: JsonObject): string[] {
  const suites = toArray(document['proof']).map(suiteOf)
  return [...new Set(suites.filter((suite) => suite !== undefined))]
}

/** Returns the suite of a proof, if certification accepts it. */
export function suiteOf(proof: JsonValue): CertifiedSuite | undefined {
  if (!isJsonObject(proof) || proof['type'] !== 'DataIntegrityProof') return undefined
  const suite = proof['cryptosuite']
  return typeof suite === 'string' && Object.hasOwn(certifiedSuites, suite)
    ? (suite as CertifiedSuite)
    : undefined
}

function otherSuite(proof: JsonValue, pointer: string): Finding {
  const isDataIntegrity = isJsonObject(proof) && proof['type'] === 'DataIntegrityProof'
  const member = isDataIntegrity ? 'cryptosuite' : 'type'
  const found = isJsonObject(proof) ? proof[member] : proof
  const place = isJsonObject(proof) && found !== undefined ? appendPointer(pointer, member) : pointer
  const expected = 'DataIntegrityProof with eddsa-rdfc-2022 or ecdsa-sd-2023'
  return unexpected('VALUE_NOT_ALLOWED', place, expected, found)
}

function checkMembers(proof: JsonObject, pointer: string, issuer: JsonValue | undefined): Finding[] {
  const at = (member: string) => (proof[member] === undefined ? pointer : appendPointer(pointer, member))
  const { proofPurpose, created, proofValue } = proof
  const encoding = certifiedSuites[suiteOf(proof) as CertifiedSuite]
  const findings: Finding[] = []
  if (proofPurpose !== 'assertionMethod')
    findings.push(unexpected('PROOF_PURPOSE_MISMATCH', at('proofPurpose'), 'assertionMethod', proofPurpose))
  if (created !== undefined && !isInstant(created))
    findings.push(unexpected('VALUE_FORMAT', at('created'), 'an instant with a time zone', created))
  if (!isSignature(proofValue, encoding))
    findings.push(unexpected('VALUE_FORMAT', at('proofValue'), `a signature in ${encoding}`, proofValue))
  return [...findings, ...checkMethod(proof['verificationMethod'], at('verificationMethod'), issuer)]
}

function isSignature(value: JsonValue | undefined, encoding: 'base58btc' | 'base64url'): boolean {
  // The time to decode Base58 grows with the square of its length; a signature has 88 characters.
  if (typeof value !== 'string' || (encoding === 'base58btc' && value.length > 120)) return false
  try {
    const { length } = decodeMultibase(value, encoding)
    return encoding === 'base58btc' ? length === 64 : length > 64
  } catch {
    return false
  }
}

// An Ed25519 or P-256 key as Multikey.
const keyText = /^z(?:6Mk[1-9A-HJ-NP-Za-km-z]{44}|Dna[1-9A-HJ-NP-Za-km-z]{45})$/

function checkMethod(
  method: JsonValue | undefined,
  pointer: string,
  issuer: JsonValue | undefined,
): Finding[] {
  if (typeof method !== 'string' || !/^(?:https?:\/\/[^\s]+|did:[a-z0-9]+:[^\s]+)$/.test(method))
    return [unexpected('VALUE_FORMAT', pointer, 'the DID URL or https address of a key', method)]
  const [controller = '', fragment] = method.split('#')
  const isKey = fragment !== undefined && keyText.test(fragment)
  if (!isKey && !isLookedUp(controller, fragment)) {
    const expected = 'an address with the key, or the name of one, after #'
    return [unexpected('VALUE_FORMAT', pointer, expected, method)]
  }
  if (typeof issuer !== 'string' || controller === issuer) return []
  const finding: Finding = { code: 'CONTROLLER_NOT_ISSUER', pointer, params: { issuer, controller } }
  // Without a look-up, only a key in the fragment shows which controller it claims.
  return [isKey ? finding : asWarning(finding)]
}

// A did:key contains its key, and the service reads no Multikey from a did:jwk. Any other key is looked up by its whole address.
function isLookedUp(controller: string, fragment: string | undefined): boolean {
  const [, method, id = ''] = /^did:(key|jwk):(.*)$/.exec(controller) ?? []
  if (method === undefined) return fragment !== undefined && fragment !== ''
  return method === 'key' && fragment === undefined && keyText.test(id)
}

function issuerOf({ issuer }: JsonObject): JsonValue | undefined {
  return isJsonObject(issuer) ? issuer['id'] : issuer
}
