import type { Suite, verifyCredential } from '@digitalbazaar/vc'
import type { JsonObject } from '../../core/json'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { CheckedProof } from '../../securing/check-proof'
import { isJcsProof, isSelectiveProof } from '../../securing/cryptosuites'
import type { VerifySettings } from '../options/verify-options'
import { verdictOf } from '../outcome/section'
import { askHost, hostName } from './ask-host'
import { loadPeers } from './load-peers'

/**
 * Has `@digitalbazaar/vc` with its own suites check every proof that holds, each as if it were the only one.
 *
 * Reads contexts that are not pinned a second time: what this does not confirm does not count as good. The package follows no
 * chain; which proofs a proof follows is said to its suites here, and they read, hash and check the document together with those.
 *
 * @param checked - Every embedded proof as it was checked here; each one that is not confirmed gets a finding.
 * @param links - The proofs that each proof follows.
 * @see VC Data Integrity 1.0, section 4.5, step 3: https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains
 */
export async function checkByHost(
  document: JsonObject,
  checked: readonly CheckedProof[],
  links: ReadonlyMap<JsonObject, readonly JsonObject[]>,
  settings: VerifySettings,
): Promise<void> {
  // What a JCS proof signs is the very text of the document, which no context changes; a selective one the host has read already.
  const holding = checked.filter(
    ({ proof, findings }) =>
      verdictOf(findings) === 'valid' && !isJcsProof(proof) && !isSelectiveProof(proof),
  )
  const host = holding.length === 0 ? undefined : await loadHost()
  for (const result of holding) {
    const previous = links.get(result.proof) ?? []
    const finding = host ? await ask(host, document, result, previous, settings) : notInstalled(result)
    if (finding) result.findings.push(finding)
  }
}

interface Host {
  verifyCredential: typeof verifyCredential
  /** Made anew for each question: a suite keeps the hash of the last document. */
  createSuites: () => Suite[]
}

async function loadHost(): Promise<Host | undefined> {
  const loaded = await loadPeers(
    '@digitalbazaar/vc',
    '@digitalbazaar/data-integrity',
    '@digitalbazaar/eddsa-rdfc-2022-cryptosuite',
    '@digitalbazaar/ed25519-signature-2020',
  )
  if ('missing' in loaded) return undefined
  const { DataIntegrityProof } = loaded['@digitalbazaar/data-integrity']
  const { cryptosuite } = loaded['@digitalbazaar/eddsa-rdfc-2022-cryptosuite']
  const { Ed25519Signature2020 } = loaded['@digitalbazaar/ed25519-signature-2020']
  return {
    verifyCredential: loaded['@digitalbazaar/vc'].verifyCredential,
    createSuites: () => [new DataIntegrityProof({ cryptosuite }), new Ed25519Signature2020()],
  }
}

async function ask(
  { verifyCredential, createSuites }: Host,
  document: JsonObject,
  { proof, pointer }: CheckedProof,
  previous: readonly JsonObject[],
  settings: VerifySettings,
): Promise<Finding | undefined> {
  const suites = createSuites()
  const suite = previous.length === 0 ? suites : suites.map((each) => following(each, previous))
  const reason = await askHost(verifyCredential, { document, proof, suite, settings })
  if (reason === undefined) return undefined
  return { code: 'SECOND_CHECK_FAILED', pointer, params: { package: plain(hostName), reason } }
}

// The package takes every proof off the document before a suite sees it; those that this one follows are signed with it.
function following(suite: Suite, previous: readonly JsonObject[]): Suite {
  const createVerifyData = suite.createVerifyData.bind(suite)
  suite.createVerifyData = ({ document, ...options }) =>
    createVerifyData({ ...options, document: { ...document, proof: structuredClone(previous) } })
  return suite
}

function notInstalled({ pointer }: CheckedProof): Finding {
  return { code: 'SECOND_CHECK_MISSING', pointer, params: { package: plain(hostName) } }
}
