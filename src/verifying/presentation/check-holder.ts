import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import { checkContexts } from '../../gate/check-contexts'
import { FindingList } from '../../gate/finding-list'
import { dataModelOf } from '../../model/contexts/data-model'
import { foreign, plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { isDeciding } from '../../problems/severity'
import { checkShape } from '../../schema/check-shape'
import * as shapes from '../../schema/shapes'
import type { CheckedProof } from '../../securing/check-proof'
import { checkProof } from '../../securing/check-proof'
import { malformed } from '../../securing/check-proof-members'
import { isJcsProof, isSelectiveProof, suiteOfProof } from '../../securing/cryptosuites'
import type { ProofEntry } from '../facts/credential-facts'
import { proofEntries } from '../facts/credential-facts'
import { hashSigned, hashWhole } from '../integrity/signed-bytes'
import type { AskedOfHolder } from '../options/presentation-options'
import type { VerifySettings } from '../options/verify-options'

/** What the proof of a presentation shows. */
export interface HolderOutcome {
  /** The controller of the key, where the proof holds for what was asked. */
  holder?: string
  checked?: CheckedProof
  findings: Finding[]
}

/** A presentation of the closed shape, with its one proof and who made it, as it says. */
export interface HolderClaim {
  presentation: JsonObject
  proof: ProofEntry
  /** The `holder`, or where none is named, the controller of the key. */
  signer: string
  /** What is to be said of the shape. */
  notes: Finding[]
}

/** Returns what a presentation says of its holder, or why its proof is not looked at: it has not the closed shape, or its proof is of a kind that shows nothing. */
export function readClaim(
  presentation: JsonObject,
  settings: VerifySettings,
): { claim: HolderClaim } | { refused: HolderOutcome } {
  const notes = [
    ...checkShape(presentation, shapes.presentation),
    ...checkRootContexts(presentation, settings),
  ]
  if (notes.some(isDeciding)) return { refused: { findings: notes } }
  const [proof] = proofEntries(presentation)
  const signer = proof && namedSigner(presentation, proof)
  if (!proof || signer === undefined)
    return {
      refused: { findings: [malformed('/proof', plain('verificationMethod'), say('foundAnother'))] },
    }
  const kind = refusedKind(proof, presentation['@context'] ?? [])
  if (!kind) return { claim: { presentation, proof, signer, notes } }
  const checked = { ...proof, keyBound: false, findings: [kind] }
  return { refused: { checked, findings: [...notes, kind] } }
}

function namedSigner({ holder }: JsonObject, { proof }: ProofEntry): string | undefined {
  const method = proof['verificationMethod']
  if (typeof method !== 'string') return undefined
  const [controller] = method.split('#', 1)
  const named = isJsonObject(holder) ? holder['id'] : (holder ?? controller)
  return typeof named === 'string' ? named : undefined
}

/**
 * Checks that the proof of a presentation is by a current key of the holder, for `authentication`, and for the challenge and domain that were
 * asked for.
 *
 * @see VC Data Integrity 1.0, section 4.4 (verify proof), steps 7 and 8 (domain and challenge)
 */
export async function checkHolder(
  { presentation, proof: only, signer, notes }: HolderClaim,
  asked: AskedOfHolder,
  settings: VerifySettings,
): Promise<HolderOutcome> {
  const checked = await checkOne(presentation, only, signer, settings)
  const own = { ...checked, findings: checked.findings.map((finding) => asOfHolder(finding, signer)) }
  const findings = [...notes, ...own.findings, ...checkAsked(only, asked)]
  const isShown = own.signatureValid === true && !findings.some(isDeciding)
  return { checked: own, findings, ...(isShown ? { holder: signer } : {}) }
}

// Those of the credentials are checked with each of them.
function checkRootContexts(presentation: JsonObject, { contexts }: VerifySettings): Finding[] {
  const findings = new FindingList()
  checkContexts({ '@context': presentation['@context'] ?? null }, contexts, findings)
  return findings.toArray()
}

// A part of a presentation shows nothing, and a chain has a proof before this one.
function refusedKind({ proof, pointer }: ProofEntry, context: JsonValue): Finding | undefined {
  if (proof['previousProof'] !== undefined)
    return malformed(pointer, say('expectProofOfSet'), say('foundChained'))
  if (!isSelectiveProof(proof) || suiteOfProof(proof, dataModelOf(context)) === undefined) return undefined
  const params = { expected: 'eddsa-jcs-2022, eddsa-rdfc-2022, Ed25519Signature2020', found: 'ecdsa-sd-2023' }
  return { code: 'CRYPTOSUITE_UNSUPPORTED', pointer, params }
}

async function checkOne(
  document: JsonObject,
  { proof, pointer }: ProofEntry,
  expectedController: string,
  settings: VerifySettings,
): Promise<CheckedProof> {
  // A JCS proof is over the text of the presentation: nothing needs to be read as linked data.
  const whole = isJcsProof(proof)
    ? { hash: new Uint8Array() }
    : await hashWhole(document, undefined, settings)
  const hashed =
    'code' in whole
      ? whole
      : await hashSigned(
          { proof, pointer, previous: [], isBound: false },
          { document, documentHash: whole.hash, jcsHashes: new Map() },
          settings,
        )
  if ('code' in hashed) return { proof, pointer, keyBound: false, findings: [{ ...hashed, pointer }] }
  const { contexts, documents, missing, now, clockSkewSeconds, work } = settings
  return checkProof(proof, {
    pointer,
    documentHash: hashed.hash,
    context: document['@context'] ?? [],
    contexts,
    expectedController,
    documents,
    missing,
    now,
    clockSkewSeconds,
    work,
    purpose: 'authentication',
  })
}

function asOfHolder(finding: Finding, holder: string): Finding {
  if (finding.code !== 'CONTROLLER_NOT_ISSUER') return finding
  const { controller = '' } = finding.params ?? {}
  return { ...finding, code: 'HOLDER_NOT_SIGNER', params: { holder, controller } }
}

function checkAsked({ proof, pointer }: ProofEntry, { challenge, domain }: AskedOfHolder): Finding[] {
  const found = (member: string) =>
    typeof proof[member] === 'string' ? proof[member].slice(0, 200) : say('foundNone')
  const findings: Finding[] = []
  if (challenge !== undefined && proof['challenge'] !== challenge)
    findings.push({
      code: 'CHALLENGE_MISMATCH',
      pointer: appendPointer(pointer, 'challenge'),
      params: { expected: foreign(challenge), found: found('challenge') },
    })
  // A proof with a domain was made for one verifier, who names that domain.
  if (proof['domain'] !== domain)
    findings.push({
      code: 'DOMAIN_MISMATCH',
      pointer: appendPointer(pointer, 'domain'),
      params: { expected: domain === undefined ? say('foundNone') : foreign(domain), found: found('domain') },
    })
  return findings
}
