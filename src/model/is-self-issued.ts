import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { WorkBudget } from '../core/work-budget'
import { compareIdentity, looksHashed } from './compare-identity'
import type { PartyName } from './party-name'
import { partyName, partyNameOfId } from './party-name'

/**
 * Checks whether an issuer is a subject of its own credential: by its id or web address, or by an identity of the subject, hashed or not,
 * that is the e-mail address or another name of the issuer. Only names that belong to one party everywhere count.
 *
 * An issuer that wants to hide it can do so, such as with an address that the profile does not have.
 *
 * Each pair with a hash is charged to the work; other names are read once each.
 *
 * @param issuer - A profile, or its id.
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED`
 */
export function isSelfIssued(
  issuer: JsonValue | undefined,
  subjects: readonly JsonObject[],
  work: WorkBudget,
): boolean {
  const own = namesOf(isJsonObject(issuer) ? issuer : { id: issuer ?? null })
  const keys = new Set(own.map(({ key }) => key))
  const isOwn = (name: PartyName | undefined) => name !== undefined && keys.has(name.key)
  const identities = subjects.flatMap(({ identifier }) => toArray(identifier)).filter(isJsonObject)
  const hashed = identities.filter(isHashed)
  return (
    subjects.some(({ id }) => isOwn(partyNameOfId(id))) ||
    identities.some((identity) => isOwn(plainName(identity))) ||
    (hashed.length > 0 && hasHashOf(own, hashed, work))
  )
}

/** Returns what names a profile. Its `name` is not among it: others may have the same. */
function namesOf({ id, url, email, otherIdentifier }: JsonObject): PartyName[] {
  const others = toArray(otherIdentifier).filter(isJsonObject)
  return [
    partyNameOfId(id),
    ...toArray(url).map(partyNameOfId),
    ...toArray(email).map((address) => partyName(address, 'emailAddress')),
    ...others.map(({ identifier, identifierType }) => partyName(identifier, identifierType)),
  ].filter((name) => name !== undefined)
}

function isHashed({ identityHash }: JsonObject): boolean {
  return typeof identityHash === 'string' && looksHashed(identityHash)
}

function plainName(identity: JsonObject): PartyName | undefined {
  return isHashed(identity) ? undefined : partyName(identity['identityHash'], identity['identityType'])
}

function hasHashOf(names: readonly PartyName[], hashed: readonly JsonObject[], work: WorkBudget): boolean {
  const spelled = names.flatMap(({ type, spellings }) => spellings().map((text) => ({ type, text })))
  return hashed.some((identity) =>
    spelled.some(
      ({ type = identity['identityType'], text }) =>
        identity['identityType'] === type && compareIdentity(identity, text, work) === 'same',
    ),
  )
}
