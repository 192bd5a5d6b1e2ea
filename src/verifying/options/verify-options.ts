import type { SuppliedContext } from '../../canonical/read-supplied-contexts'
import { ContextSet } from '../../canonical/terms/context-set'
import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import { isJsonObject, isPlainObject, isWholeList } from '../../core/json'
import type { Kind, KindsOf, MembersOf } from '../../core/kinds'
import { callable, flag, instant, list, required, text, unchecked, wholeNumber } from '../../core/kinds'
import { loadPart } from '../../core/load-part'
import type { JsonLimits } from '../../core/parse-json'
import { jsonLimits } from '../../core/parse-json'
import { quoteText, quoteUnlessPlain } from '../../core/quote-text'
import { readAs, readOptions } from '../../core/read-options'
import { WorkBudget } from '../../core/work-budget'
import type { RecurringParts } from '../../gate/recurring-parts'
import type { FromJson } from '../../model/from-json'
import type { Committee } from '../../model/generated/documents'
import { describeProblem } from '../../problems/describe-problem'
import type { Language } from '../../problems/find-language'
import { findLanguage } from '../../problems/find-language'
import type { Phrase } from '../../problems/phrases/phrase'
import type { Words } from '../../problems/words'
import { english } from '../../problems/words'
import { checkCommittees } from '../../schema/references/check-committees'
import type { FetchedStatusList, TrustMaterial } from '../../trust/trust-material'
import { ownInput } from '../input/own-input'
import type { AskedList } from '../input/status-list-store'
import { StatusListStore } from '../input/status-list-store'
import type { VerificationReport } from '../outcome/report'
import { copyObject, entriesOf, membersOf, misuse } from './copy-option'
import type { Fetch } from './fetch-option'
import type { VerifyPolicy } from './read-policy'
import { readPolicy } from './read-policy'
import type { ExpectedRecipient } from './read-recipient'
import { readRecipient } from './read-recipient'
import { readCredential, readStatusLists } from './read-status-lists'
import { readTrust } from './read-trust'

/** What `verify` takes beside the credential: the instant, what you rely on, and what you ask for. Only `now` is required. */
export interface VerifyOptions {
  /** Instant for which dates are checked: `xsd:dateTimeStamp` or Date. Required: the library reads no clock. */
  now: string | Date
  /** What the caller relies on. With it, `policy` and `trust` must be valid too. */
  trust?: FromJson<TrustMaterial>
  /** What is asked beyond the committee's own rules; where it asks anything of the signers, `policy` must be valid too. */
  policy?: FromJson<VerifyPolicy>
  /** DID and controller documents that bind keys to issuers; they say whose a key is, not that anybody is trusted. */
  didDocuments?: readonly object[]
  /** Whom the credential must be about. */
  recipient?: ExpectedRecipient
  /** Status lists, bitstring or 1EdTech revocation lists, for every credential that names one; beside those of the trust material. */
  statusLists?: readonly FetchedStatusList[]
  /** Endorsement credentials that came separately from the credential. */
  endorsements?: readonly (string | Uint8Array | object)[]
  /**
   * Authorities to issue, by which creators of achievements let others issue them; beside those of the trust material. Those of other
   * creators, issuers and achievements than the credential names are passed over.
   */
  authorities?: readonly (string | Uint8Array | object)[]
  /** Files that the credential binds by digest, by the id it gives them. */
  files?: Readonly<Record<string, Uint8Array>>
  /**
   * Accepts selective disclosures that may hide their end or their status. Loosens the check: such a credential may have expired or
   * been revoked, and its holder may have left out what shows it. The report then has warnings.
   */
  allowUndisclosed?: boolean
  /** How far clocks may differ, in seconds; 0 unless given. Loosens both ends of every period. */
  clockSkewSeconds?: number
  /** Language of the report, BCP 47: en, fi, de, lt, it, es, fr or nl, with or without a region; English by default. */
  language?: string
  /**
   * The only way to a network: asked for documents of issuers and for status lists that were not given, did:web and `https` only, each
   * address once, and then, where the credential's proofs hold and it names a refresh service, for its newer copy. Nothing is fetched without it. `globalThis.fetch` fits.
   */
  fetch?: Fetch
  /**
   * Lets `fetch` be asked for addresses at `localhost`, for development. Loosens the check: an issuer can then make the verifier ask
   * `https` services of its own machine.
   */
  allowLocalhost?: boolean
  /**
   * JSON-LD contexts beside the pinned ones that credentials may be read under, each with its hash; none unless given. Loosens what
   * is verified: the library does not know the meaning of words other than those of W3C and Open Badges, and the report says
   * `profile: 'generic'`. With this option, also with an empty list, credentials that are not badges are verified too, by the rules
   * of the data model only.
   */
  contexts?: readonly SuppliedContext[]
  /** Bounds on the input; by default those of `parseJson`. */
  limits?: Partial<JsonLimits>
}

/** What `createVerifier` takes: the options of `verify`, of which `now` can be left to each call. */
export interface VerifierOptions extends Omit<VerifyOptions, 'now'> {
  /** Instant for which dates are checked in every call that gives none of its own; a verifier that lives longer than a batch gives it in each call. */
  now?: string | Date
}

/** What one call of a verifier can say of its own credential, in place of what the verifier was made with. */
export interface VerifierCallOptions extends Pick<VerifyOptions, 'recipient' | 'endorsements' | 'files'> {
  /** Instant for which dates are checked. Required where the verifier was made without one. */
  now?: string | Date
}

/** Verifies one credential with what the verifier was made with; throws as `verify`. */
export type Verifier = (
  input: string | Uint8Array | object,
  options?: VerifierCallOptions,
) => Promise<VerificationReport>

/** An endorsement that came beside a credential, and its place: in the option, or in the presentation that shows both. */
export interface SuppliedEndorsement {
  input: string | Uint8Array | object
  mode: 'separate' | 'presented'
  pointer: string
}

/** The report of a document that came beside a credential, and the contexts under which it was read. */
export interface SuppliedReport {
  contexts: ContextSet
  report: Promise<VerificationReport>
}

/** What a verifier remembers of the credentials within and beside others. */
export interface PartMemory {
  /** Verifies one by `verifyNow`, or returns what that would return. */
  verify(
    input: string | Uint8Array | object,
    settings: VerifySettings,
    scope: { depth: number; isPart?: boolean },
    verifyNow: (
      input: string | Uint8Array | object,
      settings: VerifySettings,
      scope: { depth: number; isPart?: boolean },
    ) => Promise<VerificationReport>,
  ): Promise<VerificationReport>
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
  /** Address that a document was fetched from in this run, by the issuer's id. */
  fetchedFrom: ReadonlyMap<string, string>
  fetch: Fetch | undefined
  allowLocalhost: boolean
  /** Addresses that were asked in this run. */
  network: readonly string[]
  endorsements: readonly SuppliedEndorsement[]
  authorities: readonly (string | Uint8Array | object)[]
  /** Reports of the endorsements and authorities that came beside a credential: each is verified once in a call. */
  supplied: Map<string | Uint8Array | object, SuppliedReport>
  /** What refresh services answered in this call, by their address: each is asked once. */
  refreshed: Map<string, Promise<{ bytes: Uint8Array } | { failed: Phrase }>>
  /** Who presents the credential, where a presentation shows it. */
  presentedBy: string | undefined
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
  /** What all of its notes spend from that change no verdict: they must not leave anything undecided. */
  workOfNotes: WorkBudget
  /** Absent where each call is for itself. */
  parts: PartMemory | undefined
  /** What is known of parts of documents under `contexts`; absent where each call is for itself. */
  recurring: RecurringParts | undefined
  /** Told of each status list that is asked for. */
  noteList: ((list: AskedList<VerifySettings>) => void) | undefined
}

// Other readers check the values of those that are `unchecked`.
export const kinds = {
  now: required(instant),
  trust: unchecked<FromJson<TrustMaterial>>(),
  policy: unchecked<FromJson<VerifyPolicy>>(),
  didDocuments: list,
  statusLists: list as Kind<readonly FetchedStatusList[]>,
  recipient: unchecked<ExpectedRecipient>(),
  endorsements: list as Kind<readonly (string | Uint8Array | object)[]>,
  authorities: list as Kind<readonly (string | Uint8Array | object)[]>,
  files: unchecked<NonNullable<VerifyOptions['files']>>(),
  allowUndisclosed: flag,
  clockSkewSeconds: wholeNumber(0, 86_400),
  language: text,
  fetch: { ...callable<Fetch>(), expected: 'a function like globalThis.fetch' },
  allowLocalhost: flag,
  contexts: unchecked<readonly SuppliedContext[]>(),
  limits: jsonLimits,
} satisfies KindsOf<VerifyOptions>

type GivenOptions = Omit<MembersOf<typeof kinds>, 'now'> & { now?: string }

/** What the settings of every call of one verifier have; the instant may be missing. */
export type LastingSettings = Omit<VerifySettings, 'checkedAt' | keyof OwnOfCall> & {
  checkedAt: string | undefined
}

/** What no two calls share. */
type OwnOfCall = Pick<VerifySettings, 'now' | 'supplied' | 'refreshed' | 'work' | 'workOfNotes'>

/** What a call has of its own, as it was read; what is absent is that of the verifier. */
export type SettingsOfCall = Partial<
  Pick<VerifySettings, 'checkedAt' | 'recipient' | 'endorsements' | 'files'>
>

/**
 * Checks the options of `verify` before anything is checked.
 *
 * @throws {TypeError | RangeError} Naming the option: an unknown one is refused, since a misspelt one would loosen the check.
 */
export async function readVerifyOptions(options: VerifyOptions): Promise<VerifySettings> {
  return settingsOfCall(await readLastingOptions(options), {})
}

/** As `readVerifyOptions`, before they are the settings of a call. */
export async function readLastingOptions(options: VerifyOptions): Promise<LastingSettings> {
  return readLasting(readOptions('verify', options, kinds))
}

/** As `readLastingOptions`, for any number of calls: `now` can be left to them. */
export async function readVerifierOptions(options: VerifierOptions): Promise<LastingSettings> {
  return readLasting(readOptions('verify', options, { ...kinds, now: instant }))
}

/**
 * The settings of one call: what is lasting, what the call says, and what no other call may have a part in.
 *
 * @throws {TypeError} If neither says for which instant.
 */
export function settingsOfCall(lasting: LastingSettings, own: SettingsOfCall): VerifySettings {
  const checkedAt = own.checkedAt ?? lasting.checkedAt ?? readAs('verify', 'now', instant, undefined)
  return {
    ...lasting,
    ...own,
    checkedAt,
    now: parseInstant(checkedAt) as Instant,
    statusLists: lasting.statusLists.afresh(),
    supplied: new Map(),
    refreshed: new Map(),
    work: new WorkBudget(),
    workOfNotes: new WorkBudget(),
  }
}

async function readLasting(given: GivenOptions): Promise<LastingSettings> {
  const trust = readTrust(given.trust)
  const { clockSkewSeconds = 0, limits = {}, now: checkedAt } = given
  const committees = trust?.committees ?? []
  assertInTurn(committees)
  return {
    checkedAt,
    committees,
    trust,
    policy: readPolicy(given.policy, committees),
    documents: readDocuments([
      ...entriesOf('didDocuments', given.didDocuments).map((document, index) =>
        copyObject(`didDocuments[${index}]`, document, 'a document with an id'),
      ),
      ...((trust?.didDocuments ?? []) as readonly JsonObject[]),
    ]),
    missing: new Map(),
    fetchedFrom: new Map(),
    fetch: given.fetch,
    allowLocalhost: given.allowLocalhost ?? false,
    network: [],
    statusLists: new StatusListStore([
      ...readStatusLists('verify', 'statusLists', given.statusLists),
      ...readStatusLists('verify', 'trust.statusLists', trust?.statusLists),
    ]),
    recipient: given.recipient === undefined ? undefined : ownRecipient(given.recipient),
    endorsements: readEndorsements(given.endorsements, limits),
    presentedBy: undefined,
    authorities: readCredentials('authorities', given.authorities, limits),
    files: readFiles(given.files),
    allowUndisclosed: given.allowUndisclosed ?? false,
    clockSkewSeconds,
    language: findLanguage(given.language ?? 'en'),
    words: english,
    contexts: await readContexts(given.contexts),
    limits,
    parts: undefined,
    recurring: undefined,
    noteList: undefined,
  }
}

async function readContexts(contexts: VerifyOptions['contexts']): Promise<ContextSet> {
  if (contexts === undefined) return ContextSet.pinned
  // Before anything is awaited.
  const own = isWholeList(contexts) ? contexts.map(ownContext) : contexts
  const { readSuppliedContexts } = await loadPart(
    'other contexts',
    () => import('../../canonical/read-supplied-contexts'),
  )
  return readSuppliedContexts(own)
}

function ownContext(context: SuppliedContext): SuppliedContext {
  if (!isPlainObject(context)) return context
  const { body } = context
  return body instanceof Uint8Array ? { ...context, body: new Uint8Array(body) } : { ...context }
}

export function ownRecipient(given: ExpectedRecipient): ExpectedRecipient | undefined {
  return readRecipient(copyObject('recipient', given, 'an object with id or identifier') as ExpectedRecipient)
}

export function readEndorsements(
  given: VerifyOptions['endorsements'],
  limits: Partial<JsonLimits>,
): readonly SuppliedEndorsement[] {
  return readCredentials('endorsements', given, limits).map((credential, index) => ({
    input: credential,
    mode: 'separate',
    pointer: `/${index}`,
  }))
}

function readCredentials(
  option: 'endorsements' | 'authorities',
  list: VerifyOptions['endorsements'],
  limits: Partial<JsonLimits>,
): readonly (string | Uint8Array | object)[] {
  return entriesOf(option, list).map((credential: unknown, index) =>
    ownInput(readCredential(`${option}[${index}]`, credential), limits),
  )
}

export function readFiles(files: VerifyOptions['files'] = {}): Map<string, Uint8Array> {
  const entries = Object.entries(membersOf('files', files, undefined, 'a plain object of bytes by id'))
  for (const [id, bytes] of entries) {
    if (!(bytes instanceof Uint8Array)) throw misuse(`files[${quoteText(id)}]`, 'a Uint8Array', bytes)
  }
  return new Map(entries.map(([id, bytes]) => [id, new Uint8Array(bytes)]))
}

// Which committee was in office at an instant must have one answer.
function assertInTurn(committees: readonly Committee[]): void {
  const [overlap] = checkCommittees(committees, '')
  if (!overlap) return
  const { expected, found } = describeProblem(overlap)
  const place = overlap.pointer.replace(/^\/(\d+)/, 'trust.committees[$1]')
  throw new TypeError(`Cannot verify: expected ${place} to be ${expected}, got ${found}`)
}

function readDocuments(documents: readonly JsonObject[]): Map<string, JsonObject> {
  const byId = new Map<string, JsonObject>()
  for (const document of documents) {
    const { id } = document
    if (typeof id !== 'string') {
      // DID Resolution 0.3, section 4.2: a result holds the document beside its metadata.
      const isResult = isJsonObject(document['didDocument'])
      const expected = isResult ? 'the member didDocument of a DID resolution result' : 'documents with an id'
      throw misuse('didDocuments', expected, document)
    }
    const other = byId.get(id)
    if (other && JSON.stringify(other) !== JSON.stringify(document)) {
      throw new TypeError(
        `Cannot verify: expected one document for ${quoteUnlessPlain(id)}, got two that differ`,
      )
    }
    byId.set(id, document)
  }
  return byId
}
