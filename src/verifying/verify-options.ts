import type { VerifyProfile } from '../canonical/read-profile'
import { ContextSet } from '../canonical/terms/context-set'
import type { Instant } from '../core/instant'
import { parseInstant } from '../core/instant'
import type { JsonObject } from '../core/json'
import { isJsonObject, toText } from '../core/json'
import { loadPart } from '../core/load-part'
import type { JsonLimits } from '../core/parse-json'
import { mostDepth } from '../core/parse-json'
import { WorkBudget } from '../core/work-budget'
import type { Committee } from '../model/generated/documents'
import type { Language } from '../model/problems/find-language'
import { findLanguage } from '../model/problems/find-language'
import type { Phrase } from '../model/problems/phrases/phrase'
import type { Words } from '../model/problems/words'
import { english } from '../model/problems/words'
import { checkCommittees } from '../schema/references/check-committees'
import { validate } from '../schema/validate'
import type { FetchedStatusList, TrustMaterial } from '../trust/trust-material'
import type { Fetch } from './fetch-bytes'
import type { VerifyPolicy } from './read-policy'
import { readPolicy } from './read-policy'
import type { ExpectedRecipient } from './read-recipient'
import { readRecipient } from './read-recipient'
import { StatusListStore } from './status-list-store'

export interface VerifyOptions {
  /** The instant judged against: `xsd:dateTimeStamp` or Date. Required: the library reads no clock. */
  now: string | Date
  /** What the caller relies on. With it, `policy` and `trust` must be valid too. */
  trust?: TrustMaterial
  /** What is asked beyond the committee's own rules; where it asks anything of the signers, `policy` must be valid too. */
  policy?: VerifyPolicy
  /** DID and controller documents that bind keys to issuers; they say whose a key is, not that anybody is trusted. */
  didDocuments?: readonly object[]
  /** Whom the credential must be about. */
  recipient?: ExpectedRecipient
  /** Status lists, bitstring or 1EdTech revocation lists, for every credential that names one; beside those of the trust material. */
  statusLists?: readonly FetchedStatusList[]
  /** Endorsement credentials that came apart from the credential. */
  endorsements?: readonly (string | Uint8Array | object)[]
  /** Files that the credential binds by digest, by the id it gives them. */
  files?: Readonly<Record<string, Uint8Array>>
  /**
   * Accepts selective disclosures that may hide their end or their status. Loosens the check: such a credential may have expired or
   * been revoked, and its holder may have left out what shows it. The report then has warnings.
   */
  allowUndisclosed?: boolean
  /** How far clocks may differ, in seconds; 0 unless given. Loosens both ends of every period. */
  clockSkewSeconds?: number
  /** Language of the words in the report, BCP 47: en, fi, de, lt, it, es, fr or nl, with or without a region; English unless given. */
  language?: string
  /**
   * The only way to a network: asked for documents of issuers that are not at hand, did:web and `https` alone, each address once, and
   * then, where the credential's proofs hold and it names a refresh service, for its newer copy. Nothing is fetched without it. `globalThis.fetch` fits.
   */
  fetch?: Fetch
  /**
   * Contexts beside the pinned ones that credentials may be read under, each with its hash. Loosens what is judged: of other words
   * than those of W3C and Open Badges nobody here knows the meaning, and the report says that this profile was used. Credentials that
   * are no badges are then judged too, by the rules of the data model alone.
   */
  profile?: VerifyProfile
  /** Bounds on the input; the defaults of `parseJson` unless given. */
  limits?: Partial<JsonLimits>
}

/** Options after they were checked, as the steps read them. */
export interface VerifySettings {
  now: Instant
  checkedAt: string
  /** What the caller relies on, with its committees checked; absent where nothing was given. */
  trust: TrustMaterial | undefined
  committees: readonly Committee[]
  policy: VerifyPolicy | undefined
  documents: ReadonlyMap<string, JsonObject>
  statusLists: StatusListStore
  recipient: ExpectedRecipient | undefined
  /** Why an issuer's document could not be had, by the issuer's id. */
  missing: ReadonlyMap<string, Phrase>
  fetch: Fetch | undefined
  /** Addresses that were asked in this run. */
  network: readonly string[]
  endorsements: readonly (string | Uint8Array | object)[]
  files: ReadonlyMap<string, Uint8Array>
  allowUndisclosed: boolean
  clockSkewSeconds: number
  language: Language
  /** English until the words of the language are loaded. */
  words: Words
  /** Contexts that credentials may be read under. */
  contexts: ContextSet
  limits: Partial<JsonLimits>
  /** What all of one verification spends from: the credential, its endorsements, the status lists. */
  work: WorkBudget
}

const knownOptions = new Set<keyof VerifyOptions>([
  'now',
  'trust',
  'policy',
  'didDocuments',
  'statusLists',
  'recipient',
  'endorsements',
  'files',
  'allowUndisclosed',
  'clockSkewSeconds',
  'language',
  'fetch',
  'profile',
  'limits',
])
const knownTrust = new Set<keyof TrustMaterial>([
  'networks',
  'committees',
  'didDocuments',
  'statusLists',
  'endorsers',
  'schemes',
  'register',
  'bundle',
])
const maxClockSkewSeconds = 86_400

/**
 * Checks the options of `verify` before anything is judged.
 *
 * @throws {TypeError | RangeError} Naming the option: an unknown one is refused, since a misspelt one would loosen the check.
 */
export async function readVerifyOptions(options: VerifyOptions): Promise<VerifySettings> {
  if (!isObject(options)) throw misuse('options', 'an object with now', options)
  assertKnown('option', options, knownOptions)
  if (options.trust !== undefined) {
    if (!isObject(options.trust)) throw misuse('trust', 'an object', options.trust)
    assertKnown('member of trust', options.trust, knownTrust)
    assertLists(options.trust)
  }
  const { clockSkewSeconds = 0 } = options
  if (!Number.isInteger(clockSkewSeconds) || clockSkewSeconds < 0 || clockSkewSeconds > maxClockSkewSeconds) {
    const message = `Cannot verify: expected clockSkewSeconds in 0..${maxClockSkewSeconds}, got ${clockSkewSeconds}`
    throw new RangeError(message)
  }
  const checkedAt = options.now instanceof Date ? writeDate(options.now) : options.now
  const now = typeof checkedAt === 'string' ? parseInstant(checkedAt) : undefined
  if (!now) throw misuse('now', 'an instant with a time zone', options.now)
  const committees = readCommittees(options.trust?.committees)
  return {
    now,
    checkedAt,
    committees,
    trust: options.trust,
    policy: readPolicy(options.policy, committees),
    documents: readDocuments([
      ...readList('didDocuments', options.didDocuments),
      ...(options.trust?.didDocuments ?? []),
    ]),
    missing: new Map(),
    fetch: readFetch(options.fetch),
    network: [],
    statusLists: new StatusListStore([
      ...readStatusLists('statusLists', options.statusLists),
      ...readStatusLists('trust.statusLists', options.trust?.statusLists),
    ]),
    recipient: readRecipient(options.recipient),
    endorsements: readEndorsements(options.endorsements),
    files: readFiles(options.files),
    allowUndisclosed: readFlag('allowUndisclosed', options.allowUndisclosed),
    clockSkewSeconds,
    language: findLanguage(options.language ?? 'en'),
    words: english,
    contexts: await readContexts(options.profile),
    limits: readLimits(options.limits),
    work: new WorkBudget(),
  }
}

async function readContexts(profile: VerifyProfile | undefined): Promise<ContextSet> {
  if (profile === undefined) return ContextSet.pinned
  const { readProfile } = await loadPart('other contexts', () => import('../canonical/read-profile'))
  return readProfile(profile)
}

function writeDate(date: Date): string {
  if (Number.isNaN(date.getTime())) throw misuse('now', 'a real instant', date)
  return date.toISOString()
}

function readList<T>(option: string, list: readonly T[] = []): readonly T[] {
  if (!Array.isArray(list)) throw misuse(option, 'a list', list)
  return list
}

function readEndorsements(list: VerifyOptions['endorsements']): readonly (string | Uint8Array | object)[] {
  const endorsements = readList('endorsements', list)
  endorsements.forEach((endorsement: unknown, index) => {
    if (typeof endorsement === 'string' || (typeof endorsement === 'object' && endorsement !== null)) return
    throw misuse(`endorsements[${index}]`, 'text, bytes or an object', endorsement)
  })
  return endorsements
}

function readFiles(files: VerifyOptions['files'] = {}): Map<string, Uint8Array> {
  if (!isObject(files)) throw misuse('files', 'an object of bytes by id', files)
  for (const [id, bytes] of Object.entries(files)) {
    if (!(bytes instanceof Uint8Array)) throw misuse(`files[${JSON.stringify(id)}]`, 'a Uint8Array', bytes)
  }
  return new Map(Object.entries(files))
}

function readFlag(option: string, flag: boolean | undefined = false): boolean {
  if (typeof flag !== 'boolean') throw misuse(option, 'true or false', flag)
  return flag
}

const knownLimits = new Set<keyof JsonLimits>(['maxInputBytes', 'maxDepth', 'maxNodes'])

// A limit that is no number would be none: nothing is greater than it.
function readLimits(limits: Partial<JsonLimits> = {}): Partial<JsonLimits> {
  if (!isObject(limits)) throw misuse('limits', 'an object', limits)
  assertKnown('member of limits', limits, knownLimits)
  for (const [name, limit] of Object.entries(limits)) {
    if (!Number.isSafeInteger(limit) || limit < 1) throw misuse(`limits.${name}`, 'a positive integer', limit)
  }
  if ((limits.maxDepth ?? 1) > mostDepth)
    throw misuse('limits.maxDepth', `an integer in 1..${mostDepth}`, limits.maxDepth)
  return limits
}

function readFetch(fetch: Fetch | undefined): Fetch | undefined {
  if (fetch === undefined || typeof fetch === 'function') return fetch
  throw misuse('fetch', 'a function like globalThis.fetch', fetch)
}

function assertLists({ bundle: _, ...lists }: TrustMaterial): void {
  for (const [member, list] of Object.entries(lists)) {
    if (list !== undefined && !Array.isArray(list)) throw misuse(`trust.${member}`, 'a list', list)
  }
}

function readCommittees(list: readonly Committee[] = []): readonly Committee[] {
  const committees = list.map(readCommittee)
  const [overlap] = checkCommittees(committees, '')
  if (!overlap) return committees
  const { expected, found } = overlap.params ?? {}
  const place = overlap.pointer.replace(/^\/(\d+)/, 'trust.committees[$1]')
  throw new TypeError(`Cannot verify: expected ${place} to be ${expected}, got ${found}`)
}

function readCommittee(committee: Committee, index: number): Committee {
  const [problem] = validate(committee, 'committee').problems
  if (!problem) return committee
  throw new TypeError(
    `Cannot verify: trust.committees[${index}]${problem.pointer}: ${problem.title}. ${problem.detail}`,
  )
}

function readDocuments(documents: readonly object[]): Map<string, JsonObject> {
  const byId = new Map<string, JsonObject>()
  for (const document of documents) {
    const id = isJsonObject(document) ? document['id'] : undefined
    if (typeof id !== 'string') throw misuse('didDocuments', 'documents with an id', document)
    const other = byId.get(id)
    if (other && JSON.stringify(other) !== JSON.stringify(document)) {
      throw new TypeError(`Cannot verify: expected one document for ${id}, got two that differ`)
    }
    byId.set(id, document as JsonObject)
  }
  return byId
}

const knownOfList = new Set<keyof FetchedStatusList>(['credential', 'fetchedAt'])

function readStatusLists(
  option: string,
  lists: readonly FetchedStatusList[] = [],
): readonly FetchedStatusList[] {
  if (!Array.isArray(lists)) throw misuse(option, 'a list of status lists', lists)
  lists.forEach((list: FetchedStatusList, index) => {
    const place = `${option}[${index}]`
    if (!isObject(list)) throw misuse(place, 'an object with credential', list)
    assertKnown(`member of ${place}`, list, knownOfList)
    const { credential, fetchedAt } = list
    if (typeof credential !== 'string' && (typeof credential !== 'object' || credential === null))
      throw misuse(`${place}.credential`, 'text, bytes or an object', credential)
    if (fetchedAt !== undefined && !(typeof fetchedAt === 'string' && parseInstant(fetchedAt)))
      throw misuse(`${place}.fetchedAt`, 'an instant with a time zone', fetchedAt)
  })
  return lists
}

function isObject(value: unknown): boolean {
  return isJsonObject(value)
}

function assertKnown(what: string, object: object, known: ReadonlySet<string>): void {
  const unknown = Object.keys(object).find((name) => !known.has(name))
  if (unknown !== undefined) {
    throw new TypeError(`Cannot verify: expected one of ${[...known].join(', ')}, got the ${what} ${unknown}`)
  }
}

function misuse(option: string, expected: string, got: unknown): TypeError {
  const shown = typeof got === 'string' ? JSON.stringify(got.slice(0, 60)) : toText(got)
  return new TypeError(`Cannot verify: expected ${option} to be ${expected}, got ${shown}`)
}
