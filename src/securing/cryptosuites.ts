import type { JsonObject } from '../core/json'
import { ed25519Signature2020ContextUrl } from '../model/contexts/context-urls'

/** The embedded securing mechanisms that this package makes and checks. */
export const cryptosuiteNames = ['eddsa-rdfc-2022', 'Ed25519Signature2020', 'eddsa-jcs-2022'] as const

export type CryptosuiteName = (typeof cryptosuiteNames)[number]

/** The members that name each suite in a proof. */
const suiteMembers: Readonly<Record<CryptosuiteName, JsonObject>> = {
  'eddsa-rdfc-2022': { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
  Ed25519Signature2020: { type: 'Ed25519Signature2020' },
  'eddsa-jcs-2022': { type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022' },
}

/** `type` and, where the suite has one, `cryptosuite` of a proof. */
export function membersOfSuite(name: CryptosuiteName): JsonObject {
  return suiteMembers[name]
}

/** The suite that a proof names, or `undefined` for one that this package does not know. */
export function suiteOfProof(proof: JsonObject): CryptosuiteName | undefined {
  return cryptosuiteNames.find((name) => {
    const { type, cryptosuite } = suiteMembers[name]
    return proof['type'] === type && proof['cryptosuite'] === cryptosuite
  })
}

/** Whether a proof is over the JSON of a document rather than over what it says as linked data. */
export function isJcsProof(proof: JsonObject): boolean {
  return suiteOfProof(proof) === 'eddsa-jcs-2022'
}

/** The context that a suite's terms need beside the W3C credentials context, if any. */
export function contextOfSuite(name: CryptosuiteName): string | undefined {
  return name === 'Ed25519Signature2020' ? ed25519Signature2020ContextUrl : undefined
}
