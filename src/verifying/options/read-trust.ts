import { isInstant } from '../../core/instant'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import type { FromJson } from '../../model/from-json'
import { describeProblem } from '../../problems/describe-problem'
import type { Finding } from '../../problems/problem'
import { checkShape } from '../../schema/check-shape'
import { checkPart } from '../../schema/check-structure'
import { committee } from '../../schema/committee-shape'
import { registerParts, trustParts } from '../../schema/part-validators'
import type { TrustLists } from '../../schema/references/check-trust'
import { checkTrustLists } from '../../schema/references/check-trust'
import { isOwned } from '../../trust/owned-trust'
import type { TrustBundleFacts, TrustMaterial } from '../../trust/trust-material'
import { copyObject, copyOption, entriesOf, membersOf, misuse } from './copy-option'

/** What is wrong with an entry of a list of trust material, if anything. */
type CheckEntry = (entry: JsonValue) => readonly Finding[]

const checks: Readonly<Record<keyof Omit<TrustMaterial, 'statusLists' | 'bundle'>, CheckEntry>> = {
  networks: (entry) => checkPart(entry, trustParts.network),
  issuers: (entry) => checkPart(entry, trustParts.issuer),
  committees: (entry) => checkShape(entry, committee),
  endorsers: (entry) => checkPart(entry, trustParts.endorser),
  register: (entry) => checkPart(entry, registerParts.entry),
  // A document or a scheme is found by its id; the rest of it is free.
  didDocuments: () => [],
  schemes: () => [],
  // Credentials are verified where they are used.
  endorsements: () => [],
  authorities: () => [],
}
// Lists of credentials, which can be JWTs.
const ofCredentials: ReadonlySet<string> = new Set(['endorsements', 'authorities'])
const known: ReadonlySet<string> = new Set([...Object.keys(checks), 'statusLists', 'bundle'])

/**
 * Copies and checks the option `trust`, so that what was checked is what is used: in time that grows with its size, and at once for
 * what `readTrustBundle` gave, which nothing can change.
 *
 * @returns The material, but with its status lists as they were given.
 * @throws {TypeError} Naming the member and the place in it.
 */
export function readTrust(trust: FromJson<TrustMaterial> | undefined): TrustMaterial | undefined {
  if (trust === undefined) return undefined
  if (isStoredBundle(trust)) {
    const advice = 'read it with readTrustBundle(bundle, { root, now }) and pass the result'
    throw new TypeError(`Cannot verify: trust is a trust bundle as it is stored; ${advice}`)
  }
  const { statusLists, bundle, ...lists } = membersOf('trust', trust, known, 'an object')
  const read: Record<string, unknown> = {}
  for (const [member, list] of Object.entries(lists)) {
    if (list !== undefined) read[member] = readList(member as keyof typeof checks, list)
  }
  return {
    ...read,
    ...(statusLists === undefined ? {} : { statusLists }),
    ...(bundle === undefined ? {} : { bundle: readFacts(bundle) }),
  } as TrustMaterial
}

// Trust material has no roots: only a signed bundle carries them.
function isStoredBundle(trust: unknown): boolean {
  return typeof trust === 'object' && trust !== null && Object.hasOwn(trust, 'roots')
}

function readList(member: keyof typeof checks, list: readonly unknown[]): readonly unknown[] {
  if (isOwned(member, list)) return list
  const option = `trust.${member}`
  const entries = entriesOf(option, list).map((entry, index) => {
    const place = `${option}[${index}]`
    if (typeof entry === 'string' && ofCredentials.has(member)) return entry
    const copy = copyOption(place, entry)
    if (!isJsonObject(copy)) throw misuse(place, 'an object', entry)
    const [finding] = checks[member](copy)
    if (finding) throw malformed(place, finding)
    const hasId = member !== 'register' && !ofCredentials.has(member)
    if (hasId && typeof copy['id'] !== 'string') throw misuse(`${place}.id`, 'a text', copy['id'])
    return copy
  })
  const [finding] = checkTrustLists({ [member]: entries } as TrustLists)
  if (finding) throw malformed('trust', finding)
  return entries
}

function malformed(place: string, finding: Finding): TypeError {
  const { pointer, title, detail } = describeProblem(finding)
  return new TypeError(`Cannot verify: ${place}${pointer}: ${title}. ${detail}`)
}

const factChecks: Readonly<Record<keyof TrustBundleFacts, (value: JsonValue | undefined) => boolean>> = {
  id: isText,
  version: isCount,
  issuedAt: isInstant,
  expiresAt: isInstant,
  digest: isText,
  rootVersion: isCount,
  rootPinned: (value) => typeof value === 'boolean',
}

function readFacts(bundle: TrustBundleFacts): TrustBundleFacts {
  if (isOwned('bundle', bundle)) return bundle
  const facts: JsonObject = copyObject(
    'trust.bundle',
    bundle,
    'the facts of a bundle, as readTrustBundle gives them',
  )
  membersOf('trust.bundle', facts, new Set(Object.keys(factChecks)), 'an object')
  for (const [member, isRight] of Object.entries(factChecks)) {
    if (!isRight(facts[member]))
      throw misuse(`trust.bundle.${member}`, 'as readTrustBundle gives it', facts[member])
  }
  return facts as unknown as TrustBundleFacts
}

function isText(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && value !== ''
}

function isCount(value: JsonValue | undefined): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1
}
