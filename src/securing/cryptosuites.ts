import type { JsonObject } from '../core/json'
import { dataIntegrityContextUrls, ed25519Signature2020ContextUrl } from '../model/contexts/context-urls'
import type { DataModel } from '../model/contexts/data-model'

/** The embedded securing mechanisms that this package creates and checks. */
export const cryptosuiteNames = ['eddsa-rdfc-2022', 'Ed25519Signature2020', 'eddsa-jcs-2022'] as const

/** Name of a securing mechanism for embedded proofs. */
export type CryptosuiteName = (typeof cryptosuiteNames)[number]

/** A suite whose proofs are checked and never created: the holder derives them from the proof of the issuer. */
export const selectiveSuiteName = 'ecdsa-sd-2023'

/** The embedded securing mechanisms that this package checks. */
export type CheckedSuiteName = CryptosuiteName | typeof selectiveSuiteName

const checkedNames: readonly CheckedSuiteName[] = [...cryptosuiteNames, selectiveSuiteName]

/** The properties that name each suite in a proof. */
const suiteMembers: Readonly<Record<CheckedSuiteName, JsonObject>> = {
  'eddsa-rdfc-2022': { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
  Ed25519Signature2020: { type: 'Ed25519Signature2020' },
  'eddsa-jcs-2022': { type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022' },
  [selectiveSuiteName]: { type: 'DataIntegrityProof', cryptosuite: selectiveSuiteName },
}

/** Returns the `type` of a proof and, if the suite has one, its `cryptosuite`. */
export function membersOfSuite(name: CryptosuiteName): JsonObject {
  return suiteMembers[name]
}

/** Name of `eddsa-rdfc-2022` in drafts, still used by proofs of data model 1.1; the algorithm is the same. */
const olderName = 'eddsa-2022'

/** A misprint of `eddsa-rdfc-2022` in the text of Open Badges 3.0; no specification defines a suite with that name. */
const misprint = 'eddsa-rdf-2022'

/** Returns the names of suites that proofs of a document may have. */
export function checkedSuiteNames(dataModel: DataModel | undefined): readonly string[] {
  return dataModel === '1.1' ? [...checkedNames, olderName] : checkedNames
}

/**
 * Returns the suite that a proof names, or `undefined` for one that this package does not know.
 *
 * @param dataModel - Data model of the document. The older name is accepted only for 1.1: the context of 2.0 defines the later name.
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

/** Returns whether a proof is over the JSON of a document, not over its statements as linked data. */
export function isJcsProof(proof: JsonObject): boolean {
  return suiteOfProof(proof, undefined) === 'eddsa-jcs-2022'
}

/** Returns whether a proof is over each statement separately, so that the holder can leave some of them out. */
export function isSelectiveProof(proof: JsonObject): boolean {
  return suiteOfProof(proof, undefined) === selectiveSuiteName
}

function isOlderName({ type, cryptosuite }: JsonObject): boolean {
  return type === 'DataIntegrityProof' && cryptosuite === olderName
}

/** Returns whether a proof names its suite by the misprint. */
export function namesMisprint({ type, cryptosuite }: JsonObject): boolean {
  return type === 'DataIntegrityProof' && cryptosuite === misprint
}

/** Returns the context that the terms of a suite need in addition to the W3C credentials context, if any. */
export function contextOfSuite(name: CryptosuiteName): string | undefined {
  return name === 'Ed25519Signature2020' ? ed25519Signature2020ContextUrl : undefined
}

/** Pinned contexts that define the terms of proofs by a suite, and none of credentials. */
const suiteContexts: Readonly<Partial<Record<CheckedSuiteName, readonly string[]>>> = {
  'eddsa-rdfc-2022': dataIntegrityContextUrls,
  Ed25519Signature2020: [ed25519Signature2020ContextUrl],
}

/** Returns the contexts that a proof may name in addition to those of its document; `undefined` if its suite allows none in a proof. */
export function contextsInProof(proof: JsonObject): readonly string[] | undefined {
  const suite = suiteOfProof(proof, '1.1')
  return suite && suiteContexts[suite]
}
