import type { VerifyCryptosuite } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite'
import { equalBytes } from '../../core/bytes'
import type { JsonObject } from '../../core/json'
import { hostTexts } from '../../problems/parts/host'
import type { Phrase } from '../../problems/phrases/phrase'
import { plain, sayOf } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { selectiveSuiteName } from '../../securing/cryptosuites'
import type { SdProofValue } from '../../securing/read-sd-proof-value'
import type { VerifySettings } from '../options/verify-options'
import { askHost, hostName } from './ask-host'
import { loadPeers } from './load-peers'

/** A document and a derived proof of it as they were read here; the suite must read the same. */
export interface SelectiveReading {
  value: SdProofValue
  /** N-Quads, each with its end. */
  nonMandatory: readonly string[]
  mandatoryHash: Uint8Array
  proofHash: Uint8Array
}

export interface SelectiveQuestion {
  proof: JsonObject
  /** Of the proof in the document. */
  pointer: string
  document: JsonObject
  reading: SelectiveReading
  /** The verification method of the proof, as Multikey. */
  method: JsonObject
  settings: VerifySettings
}

export interface SelectiveAnswer {
  /** `undefined` where the signatures were not checked. */
  signatureValid?: boolean
  finding?: Finding
}

const suiteName = '@digitalbazaar/ecdsa-sd-2023-cryptosuite'

/** Has `@digitalbazaar/vc` with its suite for `ecdsa-sd-2023` check the signatures of a derived proof. */
export async function askSelectiveSuite(question: SelectiveQuestion): Promise<SelectiveAnswer> {
  const { proof, pointer, document, method, settings } = question
  const loaded = await loadPeers(suiteName, '@digitalbazaar/data-integrity', hostName)
  if ('missing' in loaded) {
    const params = { cryptosuite: selectiveSuiteName, missing: plain(loaded.missing.join(', ')) }
    return { finding: { code: 'SUITE_NOT_INSTALLED', pointer, params } }
  }
  const { DataIntegrityProof } = loaded['@digitalbazaar/data-integrity']
  const seen: Seen = {}
  const cryptosuite = watched(loaded[suiteName].createVerifyCryptosuite(), question.reading, seen)
  const suite = new DataIntegrityProof({ cryptosuite })
  const reason = await askHost(loaded[hostName].verifyCredential, {
    document,
    proof,
    suite,
    settings,
    method,
  })
  return answerOf(question, seen, reason)
}

/** What came to light while the suite was at work. */
interface Seen {
  readsTheSame?: boolean
  signatureValid?: boolean
}

/** The suite as it is, with an eye on what it reads and on what it finds. */
function watched(suite: VerifyCryptosuite, reading: SelectiveReading, seen: Seen): VerifyCryptosuite {
  return {
    ...suite,
    createVerifyData: async (options) => {
      const data = await suite.createVerifyData(options)
      seen.readsTheSame = isSame(data, reading)
      if (!seen.readsTheSame) throw new Error('it reads other statements')
      return data
    },
    createVerifier: async (options) => {
      const verifier = await suite.createVerifier(options)
      return {
        ...verifier,
        verify: async (signed) => {
          seen.signatureValid = await verifier.verify(signed)
          return seen.signatureValid
        },
      }
    },
  }
}

type VerifyData = Awaited<ReturnType<VerifyCryptosuite['createVerifyData']>>

function isSame(
  data: VerifyData,
  { value, nonMandatory, mandatoryHash, proofHash }: SelectiveReading,
): boolean {
  const { signatures } = value
  return (
    data.nonMandatory.length === nonMandatory.length &&
    data.nonMandatory.every((statement, place) => statement === nonMandatory[place]) &&
    data.signatures.length === signatures.length &&
    data.signatures.every((signature, place) => equalBytes(signature, signatures[place] as Uint8Array)) &&
    equalBytes(data.mandatoryHash, mandatoryHash) &&
    equalBytes(data.proofHash, proofHash) &&
    equalBytes(data.baseSignature, value.baseSignature) &&
    equalBytes(data.publicKey, value.publicKey)
  )
}

function answerOf(
  { proof, pointer }: SelectiveQuestion,
  { readsTheSame, signatureValid }: Seen,
  reason: Phrase | undefined,
): SelectiveAnswer {
  if (signatureValid === false) {
    const params = { verificationMethod: String(proof['verificationMethod']) }
    return { signatureValid, finding: { code: 'PROOF_VERIFICATION_ERROR', pointer, params } }
  }
  if (signatureValid === true && readsTheSame === true && reason === undefined) return { signatureValid }
  const params = {
    package: plain(signatureValid ? hostName : suiteName),
    reason: whyUndecided(readsTheSame, reason),
  }
  const finding: Finding = { code: 'SUITE_UNDECIDED', pointer, params }
  return signatureValid === true ? { signatureValid, finding } : { finding }
}

// The host passes on the words with which it was stopped here, which are in English.
function whyUndecided(readsTheSame: boolean | undefined, reason: Phrase | undefined): Phrase {
  if (readsTheSame === false) return sayOf(hostTexts, 'hostReadsOther')
  return reason ?? sayOf(hostTexts, 'hostGivesNoReason')
}
