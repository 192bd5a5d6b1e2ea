import type { JsonObject } from '../core/json'
import { dataIntegrityContextUrls, ed25519Signature2020ContextUrl } from '../model/contexts/context-urls'
import type { DataModel } from '../model/contexts/data-model'

/** The embedded securing mechanisms that this package makes and checks. */
export const cryptosuiteNames = ['eddsa-rdfc-2022', 'Ed25519Signature2020', 'eddsa-jcs-2022'] as const

export type CryptosuiteName = (typeof cryptosuiteNames)[number]

/** A suite whose proofs are checked and never made: the holder derives what is shown from what the issuer signed. */
export const selectiveSuiteName = 'ecdsa-sd-2023'

/** The embedded securing mechanisms that this package checks. */
export type CheckedSuiteName = CryptosuiteName | typeof selectiveSuiteName

const checkedNames: readonly CheckedSuiteName[] = [...cryptosuiteNames, selectiveSuiteName]

/** The members that name each suite in a proof. */
const suiteMembers: Readonly<Record<CheckedSuiteName, JsonObject>> = {
  'eddsa-rdfc-2022': { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
  Ed25519Signature2020: { type: 'Ed25519Signature2020' },
  'eddsa-jcs-2022': { type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022' },
  [selectiveSuiteName]: { type: 'DataIntegrityProof', cryptosuite: selectiveSuiteName },
}

/** `type` and, where the suite has one, `cryptosuite` of a proof. */
export function membersOfSuite(name: CryptosuiteName): JsonObject {
  return suiteMembers[name]
}

/** What `eddsa-rdfc-2022` was called in drafts, as proofs of data model 1.1 still name it; the algorithm is the same. */
const olderName = 'eddsa-2022'

/** A misprint of `eddsa-rdfc-2022` in the text of Open Badges 3.0; no specification defines a suite of that name. */
const misprint = 'eddsa-rdf-2022'

/** The names of suites that proofs of a document may have. */
export function checkedSuiteNames(dataModel: DataModel | undefined): readonly string[] {
  return dataModel === '1.1' ? [...checkedNames, olderName] : checkedNames
}

/**
 * The suite that a proof names, or `undefined` for one that this package does not know.
 *
 * @param dataModel - Of the document. No credential of data model 2.0 needs the older name: its context defines the later one.
 */
export function suiteOfProof(
  proof: JsonObject,
  dataModel: DataModel | undefined,
): CheckedSuiteName | undefined {
  const found = isOlderName(proof) && dataModel === '1.1' ? 'eddsa-rdfc-2022' : proof['cryptosuite']
  return checkedNames.find((name) => {
    const { type, cryptosuite } = suiteMembers[name]
    return proof['type'] === type && found === cryptosuite
  })
}

/** Whether a proof is over the JSON of a document rather than over what it says as linked data. */
export function isJcsProof(proof: JsonObject): boolean {
  return suiteOfProof(proof, undefined) === 'eddsa-jcs-2022'
}

/** Whether a proof is over each statement apart, so that its holder can leave some of them out. */
export function isSelectiveProof(proof: JsonObject): boolean {
  return suiteOfProof(proof, undefined) === selectiveSuiteName
}

function isOlderName({ type, cryptosuite }: JsonObject): boolean {
  return type === 'DataIntegrityProof' && cryptosuite === olderName
}

/** Whether a proof names its suite by the misprint. */
export function namesMisprint({ type, cryptosuite }: JsonObject): boolean {
  return type === 'DataIntegrityProof' && cryptosuite === misprint
}

/** The context that a suite's terms need beside the W3C credentials context, if any. */
export function contextOfSuite(name: CryptosuiteName): string | undefined {
  return name === 'Ed25519Signature2020' ? ed25519Signature2020ContextUrl : undefined
}

/** Pinned contexts that define what a proof by a suite says, and nothing of the credential's own. */
const suiteContexts: Readonly<Partial<Record<CheckedSuiteName, readonly string[]>>> = {
  'eddsa-rdfc-2022': dataIntegrityContextUrls,
  Ed25519Signature2020: [ed25519Signature2020ContextUrl],
}

/** The contexts that a proof may name beside those of its document; `undefined` where its suite allows none in a proof. */
export function contextsInProof(proof: JsonObject): readonly string[] | undefined {
  const suite = suiteOfProof(proof, '1.1')
  return suite && suiteContexts[suite]
}
