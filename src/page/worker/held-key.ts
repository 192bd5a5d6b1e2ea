import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { findOwnProof } from '../../describing/find-own-proof'
import type { Key, Signer } from '../../index'
import { createSigner, QualityLabelError } from '../../index'
import type { KeyFile } from '../../keys/key-file'
import { importKeyFile, isEncryptedKeyFile } from '../../keys/key-file'
import { namesOf } from '../../keys/key-names'
import { describeOtherKeyForm } from '../../keys/other-key-form'
import type { Committee } from '../../model/generated/documents'

/** Why a key file cannot be used. */
export type KeyFault = 'notKey' | 'passphrase' | 'publicOnly' | 'onlyJwts' | 'broken'

/** What came of opening a key file; `found` names another kind of key. */
export type KeyState = 'open' | 'needsPassphrase' | { fault: KeyFault; found?: string }

/** Whose key it is, and how it fits a document. */
export interface KeyFit {
  /** Id under which it signs. */
  id: string
  isEncrypted: boolean
  /** Name of the member of a committee whose key it is. */
  member?: string
  /** Names of the committees of the issuer that are known. */
  committees: readonly string[]
  /** When it signed the document already; empty where the proof does not say. */
  signedAt?: string
  /** Issuer of the document, where the key cannot be one of it. */
  otherIssuer?: string
  /** Whether the id cannot be that of the key. */
  isIdWrong: boolean
}

/** The suite by which members sign, as the command does. */
const suite = 'eddsa-rdfc-2022'

/** The only place of an opened key: it is never sent to the page. */
let held: KeyFile | undefined
let signer: Signer | undefined

/** Opens a key file and holds its key until it is dropped, or another is opened. */
export async function openKey(bytes: Uint8Array, passphrase?: string): Promise<KeyState> {
  dropKey()
  if (passphrase === undefined && isEncryptedKeyFile(bytes)) return 'needsPassphrase'
  try {
    const file = await importKeyFile(bytes, passphrase === undefined ? {} : { passphrase })
    if (!file.key.hasSecret) return { fault: 'publicOnly' }
    if (file.key.algorithm !== 'Ed25519') return { fault: 'onlyJwts' }
    held = file
    return 'open'
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return faultOf(error, bytes)
  }
}

function faultOf({ details }: QualityLabelError, bytes: Uint8Array): KeyState {
  const { fault } = details
  if (fault === 'passphrase') return { fault }
  if (fault !== undefined) return { fault: 'broken' }
  const found = describeOtherKeyForm(bytes)
  return { fault: 'notKey', ...(found === undefined ? {} : { found }) }
}

/** Forgets the key. */
export function dropKey(): void {
  held = undefined
  signer = undefined
}

/**
 * Says how the key fits a document, and takes it to sign with.
 *
 * @param document - Absent where there is none yet: the key is only named then.
 * @param committees - Those that are relied on: they know under which id the issuer lists a key.
 * @param given - Id that a person says the key has.
 */
export function fitKey(
  document: JsonObject | undefined,
  committees: readonly Committee[],
  given?: string,
): KeyFit {
  if (!held) throw new Error('No key is open')
  const { key, id: stated, isEncrypted } = held
  const issuer = document && issuerOf(document)
  const own = committees.filter(({ network }) => network === issuer)
  const listed = own.flatMap((committee) => listingsOf(key, committee))
  const wanted = given ?? stated
  const listing = listed.find(({ id }) => id === wanted) ?? listed[0]
  const id = given ?? listing?.id ?? stated ?? namesOf(key, {}).id
  signer = signerOf(key, id)
  const signedAt = document && findOwnProof(document, id, [suite])
  return {
    ...{ id, isEncrypted, committees: own.map(({ name }) => name), isIdWrong: signer === undefined },
    ...(listing === undefined ? {} : { member: listing.name }),
    ...(signedAt === undefined ? {} : { signedAt: String(signedAt['created'] ?? '') }),
    ...(issuer === undefined || id.split('#', 1)[0] === issuer ? {} : { otherIssuer: issuer }),
  }
}

/** Returns what the document is signed with: the key as `fitKey` took it. */
export function heldSigner(): Signer {
  if (!signer) throw new Error('No key is open')
  return signer
}

function issuerOf({ issuer }: JsonObject): string {
  return String((isJsonObject(issuer) ? issuer['id'] : issuer) ?? '')
}

function listingsOf({ publicKeyMultibase }: Key, { members }: Committee): { name: string; id: string }[] {
  return members.flatMap(({ name, keys }) =>
    keys.filter((each) => each.publicKeyMultibase === publicKeyMultibase).map(({ id }) => ({ name, id })),
  )
}

function signerOf(key: Key, id: string): Signer | undefined {
  try {
    return createSigner(key, { id })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
