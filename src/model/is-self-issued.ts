import { isSameParty } from '../core/compare-ids'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { WorkBudget } from '../core/work-budget'
import { compareIdentity, looksHashed } from './compare-identity'
import { isEmail } from './document-kinds'
import { emailVariants } from './email-variants'
import { addressOf } from './mail-address'

const emailType = 'emailAddress'

/** An identifier of an issuer. */
interface OwnIdentifier {
  type: JsonValue | undefined
  value: string
}

/**
 * Checks whether an issuer is the subject of its own credential: by id, or by an identity of the subject, hashed or not, that is the
 * e-mail address or another identifier of the issuer.
 *
 * An issuer that wants to hide it can do so, such as with an address that the profile does not have.
 *
 * @param issuer - A profile, or its id.
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED`
 */
export function isSelfIssued(issuer: JsonValue | undefined, subject: JsonObject, work: WorkBudget): boolean {
  return hasIdOfIssuer(issuer, subject) || sharesIdentity(issuer, subject, work)
}

/** Checks whether a subject has the id of the issuer, in any spelling that Open Badges takes for the same. */
function hasIdOfIssuer(issuer: JsonValue | undefined, { id }: JsonObject): boolean {
  const own = isJsonObject(issuer) ? issuer['id'] : issuer
  return typeof own === 'string' && typeof id === 'string' && isSameParty(own, id)
}

function sharesIdentity(issuer: JsonValue | undefined, subject: JsonObject, work: WorkBudget): boolean {
  const own = ownIdentifiers(issuer)
  const identities = toArray(subject['identifier']).filter(isJsonObject)
  const bySubjectId = addressIn(subject['id'])
  if (bySubjectId !== undefined)
    identities.push({ hashed: false, identityHash: bySubjectId, identityType: emailType })
  return identities.some((identity) => own.some((each) => isIdentity(identity, each, work)))
}

/** Returns what identifies an issuer beside its id. A name is not among it: others may have the same. */
function ownIdentifiers(issuer: JsonValue | undefined): OwnIdentifier[] {
  const id = isJsonObject(issuer) ? issuer['id'] : issuer
  const profile = isJsonObject(issuer) ? issuer : {}
  const addresses = [profile['email'], addressIn(id)]
  const others = toArray(profile['otherIdentifier']).filter(isJsonObject)
  return [
    ...addresses.map((value) => ({ type: emailType, value })),
    ...others.map(({ identifier, identifierType }) => ({ type: identifierType, value: identifier })),
  ].filter((each): each is OwnIdentifier => typeof each.value === 'string' && each.type !== 'name')
}

function addressIn(id: JsonValue | undefined): string | undefined {
  return typeof id === 'string' ? addressOf(id.trim()) : undefined
}

// An e-mail address is the same under any type, so that the type does not hide it.
function isIdentity(identity: JsonObject, { type, value }: OwnIdentifier, work: WorkBudget): boolean {
  const { identityType, identityHash } = identity
  const plain = addressOf(value.trim()) ?? value.trim()
  const isAddress = isEmail(plain)
  if (!isAddress && identityType !== type) return false
  if (isAddress && typeof identityHash === 'string' && !looksHashed(identityHash)) {
    return isSameAddress(addressOf(identityHash.trim()) ?? identityHash, plain)
  }
  const spellings = isAddress ? emailVariants(plain) : [plain]
  return spellings.some((spelling) => compareIdentity(identity, spelling, work) === 'same')
}

function isSameAddress(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
