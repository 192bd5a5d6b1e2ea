import type { JsonObject } from '../core/json'
import { loadPart } from '../core/load-part'
import { assertArguments } from '../core/read-options'
import { isWorkLimit } from '../core/work-budget'
import { loadWords } from '../problems/load-words'
import type { Finding } from '../problems/problem'
import { tellAuthority } from './authority/tell-authority'
import { checkPolicy } from './committee/check-policy'
import { checkCredentialSchema } from './content/check-credential-schema'
import { checkDocumentShape, withShapeFindings } from './content/check-document-shape'
import { checkEvidence } from './content/check-evidence'
import { checkTime } from './content/check-time'
import { tellSelfIssued } from './content/tell-self-issued'
import type { JudgedEndorsements } from './endorsements/judge-endorsements'
import { issuerId } from './facts/credential-facts'
import { openImage } from './input/open-image'
import { ownInput } from './input/own-input'
import type { ReadInput } from './input/read-input'
import { readInput, readPart } from './input/read-input'
import type { ProvenSubject } from './integrity/prove-subject'
import { proveSubject } from './integrity/prove-subject'
import { tellLabel } from './label/tell-label'
import { fetchAfter, fetchBefore } from './network/when-fetched'
import type {
  LastingSettings,
  SuppliedEndorsement,
  VerifyOptions,
  VerifySettings,
} from './options/verify-options'
import { readLastingOptions, settingsOfCall } from './options/verify-options'
import type { VerificationReport } from './outcome/report'
import type { SectionOutcome } from './outcome/section'
import { reachVerdict } from './report/reach-verdict'
import { writeReport, writeUnreadReport } from './report/write-report'
import type { StatusOutcome } from './status/check-status'
import { checkStatus } from './status/check-status'
import type { VerifyScope } from './subject/subject'
import { openSubject } from './subject/subject'
import type { RegisteredSubject, RegisterOutcome } from './trust/check-register'
import { checkTrust } from './trust/check-trust'
import { isWordOfIssuer } from './trust/is-word-of-issuer'
import { isNetwork } from './trust/trust-index'

/**
 * Verifies a credential: is it authentic and current, and signed by enough of the right people?
 *
 * Never throws because a document is bad, and fetches nothing unless `fetch` is given. Without `trust` a label can be valid as a badge; the summary then
 * says that its quorum was not checked.
 *
 * @param input - The credential: text or bytes as received, of JSON, a JWT, or a PNG or SVG image that carries either; or a parsed value.
 * @throws {TypeError | RangeError} If an option is unknown or has a wrong value, or `input` is of another JavaScript type, such as a
 *   Promise, null, an ArrayBuffer or a Response; the message names the option or argument.
 * @see Open Badges 3.0, section 8.2 (verification); VCDM 2.0, section 7.1
 */
export async function verify(
  input: string | Uint8Array | object,
  options: VerifyOptions,
): Promise<VerificationReport> {
  assertArguments('verify', 'text, a Uint8Array or a parsed object', { input })
  // Both are copied before anything is awaited.
  const copyInput = async () => ownInput(input, options?.limits)
  const [settings, own] = await Promise.all([readSettings(options), copyInput()])
  return verifyOwned(own, settings)
}

/** Reads the options of one verification, loads its words and opens the credentials among them. */
export async function readSettings(options: VerifyOptions): Promise<VerifySettings> {
  return settingsOfCall(await completeSettings(await readLastingOptions(options)), {})
}

/** Loads the words of options that were read, and opens the credentials among them. */
export async function completeSettings(read: LastingSettings): Promise<LastingSettings> {
  const words = await loadWords(read.language)
  const endorsements = await openEndorsements(read.endorsements, read.limits)
  const authorities: VerifySettings['authorities'][number][] = []
  for (const authority of read.authorities) authorities.push(await openImage(authority, read.limits))
  return { ...read, words, endorsements, authorities }
}

/** Opens the endorsements that came as images. */
export async function openEndorsements(
  endorsements: readonly SuppliedEndorsement[],
  limits: VerifySettings['limits'],
): Promise<readonly SuppliedEndorsement[]> {
  const opened: SuppliedEndorsement[] = []
  for (const each of endorsements) opened.push({ ...each, input: await openImage(each.input, limits) })
  return opened
}

/** Verifies an input that was copied, from its image to its refresh service. */
export async function verifyOwned(
  own: string | Uint8Array | object,
  read: VerifySettings,
): Promise<VerificationReport> {
  const opened = await openImage(own, read.limits)
  const settings = await fetchBefore([opened], read)
  const report = await verifyWithSettings(opened, settings, { depth: 0 })
  return fetchAfter(report, settings, verifyWithSettings)
}

/** Verifies one document, which can be a part of another: such a one is verified once by a verifier that remembers. */
export function verifyWithSettings(
  input: string | Uint8Array | object,
  settings: VerifySettings,
  scope: VerifyScope,
): Promise<VerificationReport> {
  const { parts } = settings
  return parts && scope.depth > 0
    ? parts.verify(input, settings, scope, verifyNow)
    : verifyNow(input, settings, scope)
}

async function verifyNow(
  input: string | Uint8Array | object,
  settings: VerifySettings,
  { depth, isPart }: VerifyScope,
): Promise<VerificationReport> {
  const read = isPart ? readPart(input, settings.limits) : readInput(input, settings.limits)
  if (!read.document) return writeUnreadReport(read, settings, depth)
  if (!isPart) settings.work.allow(read.characters)
  try {
    return await verifyDocument({ ...read, document: read.document }, settings, depth)
  } catch (error) {
    if (!isWorkLimit(error)) throw error
    return writeUnreadReport({ ...read, findings: [...read.findings, workLimitExceeded] }, settings, depth)
  }
}

// What would take too long is not known to be wrong.
const workLimitExceeded: Finding = { code: 'WORK_LIMIT_EXCEEDED', pointer: '' }

async function verifyDocument(
  read: ReadInput & { document: JsonObject },
  given: VerifySettings,
  depth: number,
): Promise<VerificationReport> {
  const settings = withInlineOf(read.document, given)
  const opened = openSubject(read, settings, depth)
  if ('refused' in opened) {
    const findings = [...read.findings, ...(await withShapeFindings(opened.written, opened.refused))]
    return writeUnreadReport({ ...read, findings }, settings, depth)
  }
  const proven = await proveSubject(opened.subject, settings)
  // Before the endorsements: they may take all the work that is left.
  const register = await findInRegister(proven, settings)
  const registered = { ...proven, register, isSelfIssued: await tellSelfIssued(proven.document, settings) }
  const policy = await checkPolicy(registered, settings)
  const trust = await checkTrust(registered, settings)
  const isIssuersWord = isWordOfIssuer(registered, [policy, trust], settings)
  const { endorsements, repeated, notes } = await judgeItsEndorsements(
    { ...registered, isIssuersWord },
    settings,
  )
  const subject = { ...registered, notes: [...registered.notes, ...notes] }
  const status = await weighByRegister(await checkStatus(subject, settings), subject)
  const outcomes = {
    shape: checkDocumentShape(subject, settings),
    integrity: subject.integrity,
    time: checkTime(subject, settings),
    status,
    schema: checkCredentialSchema(subject),
    policy,
    trust,
    evidence: await checkEvidence(subject, settings),
  }
  const recipient = await checkExpectedRecipient(subject, settings)
  const label = await tellLabel(subject, status, endorsements, settings)
  // Last: it may take all the work that is left, and no other check depends on it.
  const authority = await tellAuthority(subject, settings, verifyWithSettings)
  const reached = reachVerdict(
    { outcomes, recipient, endorsements, repeated, label, authority },
    subject,
    settings,
  )
  return writeReport(reached, subject, settings)
}

// Few documents have a context of their own, and a copy of all settings takes its time.
function withInlineOf(document: JsonObject, settings: VerifySettings): VerifySettings {
  const contexts = settings.contexts.withInlineOf(document)
  return contexts === settings.contexts ? settings : { ...settings, contexts, recurring: undefined }
}

// Only networks have registers of labels.
async function findInRegister(
  subject: ProvenSubject,
  settings: VerifySettings,
): Promise<RegisterOutcome | undefined> {
  if (!isNetwork(issuerId(subject.document), settings.trust)) return undefined
  const { checkRegister } = await loadPart('registers of labels', () => import('./trust/check-register'))
  return checkRegister(subject, settings)
}

async function weighByRegister(status: StatusOutcome, subject: RegisteredSubject): Promise<StatusOutcome> {
  if (!subject.register) return status
  const load = () => import('./trust/weigh-status-lists')
  return (await loadPart('registers of labels', load)).weighStatusLists(status, subject)
}

// Most badges have no endorsements, and need not load what verifies them.
async function judgeItsEndorsements(
  subject: ProvenSubject & { isIssuersWord: boolean },
  settings: VerifySettings,
): Promise<JudgedEndorsements> {
  const supplied = settings.endorsements.length + (settings.trust?.endorsements?.length ?? 0)
  if (subject.endorsements.length + subject.saidMore.length + supplied === 0)
    return { endorsements: [], repeated: [], notes: [] }
  const { judgeEndorsements } = await loadPart(
    'endorsements',
    () => import('./endorsements/judge-endorsements'),
  )
  return judgeEndorsements(subject, settings, verifyWithSettings)
}

async function checkExpectedRecipient(
  subject: ProvenSubject,
  settings: VerifySettings,
): Promise<SectionOutcome | undefined> {
  const { recipient } = settings
  if (!recipient) return undefined
  const { checkRecipient } = await loadPart('recipients', () => import('./content/check-recipient'))
  return checkRecipient(subject, settings, recipient)
}
