import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { from as multikeyFrom } from '@digitalbazaar/ed25519-multikey'
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import { Ed25519VerificationKey2020 } from '@digitalbazaar/ed25519-verification-key-2020'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import type { DocumentLoader, VerifyResult } from '@digitalbazaar/vc'
import { issue, verifyCredential } from '@digitalbazaar/vc'
import type { JsonObject } from '../../src/core/json'
import { isJsonObject, toArray } from '../../src/core/json'
import { exportKey } from '../../src/keys/export-key'
import type { Key } from '../../src/keys/key'
import { readKeyDid } from '../../src/keys/key-did'
import { didContextUrl, multikeyContextUrl } from '../../src/model/contexts/context-urls'
import { findContext } from '../../src/model/contexts/find-context'
import type { CryptosuiteName } from '../../src/securing/cryptosuites'
import { linkedDataSuites, proofsOf } from '../support/credentials'

/**
 * A document loader for the unmodified packages: pinned contexts, the DID documents given and the methods in them, did:key
 * documents. It uses no network, and rejects any other URL.
 */
export function stockLoader(documents: readonly JsonObject[] = []): DocumentLoader {
  const known = new Map(documents.map((document) => [String(document['id']), document]))
  return async (url) => {
    const [did = ''] = url.split('#')
    const controller = known.get(did) ?? didKeyDocument(did)
    const document = findContext(url) ?? (url === did ? controller : methodOf(controller, url))
    if (!document) throw new Error(`Not at hand: ${url}`)
    return { contextUrl: null, documentUrl: url, document: structuredClone(document) }
  }
}

/**
 * Verifies with `@digitalbazaar/vc` as its users do.
 *
 * @param options - `statusChecked`: the status is checked elsewhere. Without it, the package refuses a credential with a status entry.
 */
export function stockVerify(
  credential: object,
  {
    documents = [],
    now,
    statusChecked,
  }: { documents?: readonly JsonObject[]; now: string; statusChecked?: true },
): Promise<VerifyResult> {
  return verifyCredential({
    credential: structuredClone(credential),
    suite: [new DataIntegrityProof({ cryptosuite }), new Ed25519Signature2020()],
    documentLoader: stockLoader(documents),
    now: new Date(now),
    ...(statusChecked ? { checkStatus: async () => ({ verified: true }) } : {}),
  })
}

/** Verifies each proof of a credential as if it were the only one, because one good proof is enough for the packages. */
export async function stockVerifyEach(
  credential: object,
  options: { documents?: readonly JsonObject[]; now: string },
): Promise<{ verificationMethod: string; verified: boolean }[]> {
  return Promise.all(
    proofsOf(credential).map(async (proof) => ({
      verificationMethod: String(proof['verificationMethod']),
      verified: (await stockVerify({ ...credential, proof }, options)).verified,
    })),
  )
}

export interface StockKey {
  key: Key
  /** DID URL of the verification method. */
  id: string
}

/** Adds a proof with `@digitalbazaar/vc` as its users do; existing proofs remain. */
export async function stockSign<T extends object>(
  credential: T,
  signer: StockKey,
  suite: CryptosuiteName,
  created: string,
): Promise<T & { proof: JsonObject | JsonObject[] }> {
  return issue({
    credential: structuredClone(credential),
    suite: await stockSuite(signer, suite, created),
    documentLoader: stockLoader(),
    now: new Date(created),
  })
}

export async function stockSuite(
  { key, id }: StockKey,
  suite: CryptosuiteName,
  date: string,
): Promise<object> {
  if (!linkedDataSuites.some((known) => known === suite))
    throw new Error(`Not among the stock suites here: ${suite}`)
  const names = { includeSecret: true, id, controller: String(id.split('#')[0]) }
  if (suite === 'Ed25519Signature2020') {
    const exported = await exportKey(key, 'ed25519VerificationKey2020', names)
    return new Ed25519Signature2020({ key: await Ed25519VerificationKey2020.from(exported), date })
  }
  const exported = { '@context': multikeyContextUrl, ...(await exportKey(key, 'multikey', names)) }
  return new DataIntegrityProof({ signer: (await multikeyFrom(exported)).signer(), cryptosuite, date })
}

function methodOf(controller: JsonObject | undefined, url: string): JsonObject | undefined {
  const method = toArray(controller?.['verificationMethod'])
    .filter(isJsonObject)
    .find(({ id }) => id === url)
  return method && { '@context': multikeyContextUrl, ...method }
}

function didKeyDocument(did: string): JsonObject | undefined {
  if (!readKeyDid(did)) return undefined
  const publicKeyMultibase = did.slice('did:key:'.length)
  const id = `${did}#${publicKeyMultibase}`
  return {
    '@context': [didContextUrl, multikeyContextUrl],
    id: did,
    verificationMethod: [{ id, type: 'Multikey', controller: did, publicKeyMultibase }],
    assertionMethod: [id],
    authentication: [id],
  }
}
