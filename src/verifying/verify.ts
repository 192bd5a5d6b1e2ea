import type { JsonObject } from '../core/json'
import { loadPart } from '../core/load-part'
import { isWorkLimit } from '../core/work-budget'
import { completeNodes } from '../gate/complete-nodes'
import { gateDocument } from '../gate/gate-document'
import { loadWords } from '../problems/load-words'
import type { Finding } from '../problems/problem'
import { checkPolicy } from './committee/check-policy'
import { checkCredentialSchema } from './content/check-credential-schema'
import { checkDocumentShape, withShapeFindings } from './content/check-document-shape'
import { checkEvidence } from './content/check-evidence'
import { checkTime } from './content/check-time'
import { checkEndorsementWords } from './endorsements/check-endorsement-words'
import { checkEndorsements } from './endorsements/check-endorsements'
import { openImage } from './input/open-image'
import { ownInput } from './input/own-input'
import type { ReadInput } from './input/read-input'
import { readInput, readPart } from './input/read-input'
import type { IntegrityOutcome } from './integrity/check-integrity'
import { checkIntegrity } from './integrity/check-integrity'
import { digestOf } from './integrity/digest-of'
import { shapesBesideProofs } from './integrity/shapes-beside-proofs'
import { refreshServiceOf } from './network/refresh-service-of'
import type { VerifyOptions, VerifySettings } from './options/verify-options'
import { readVerifyOptions } from './options/verify-options'
import type { VerifyScope } from './options/verify-scope'
import type { VerificationReport } from './outcome/report'
import { writeReport, writeUnreadReport } from './report/write-report'
import { checkStatus } from './status/check-status'
import { disclosureOf } from './subject/disclosed-in-part'
import { keyTexts } from './subject/known-keys'
import { withoutDropped } from './subject/without-dropped'
import { checkRegister } from './trust/check-register'
import { checkTrust } from './trust/check-trust'
import { weighStatusLists } from './trust/weigh-status-lists'

/**
 * Verifies a credential: is it authentic and current, and signed by enough of the right people?
 *
 * Never throws because a document is bad, and fetches nothing unless `fetch` is given. Without `trust` a label can be valid as a badge; the summary then
 * says that nobody judged its quorum.
 *
 * @param input - The credential: text or bytes as received, of JSON, a JWT, or a PNG or SVG image that carries either; or a parsed value.
 * @throws {TypeError | RangeError} If an option is unknown or not what it should be; it is named.
 * @see Open Badges 3.0, section 8.2 (verification); VCDM 2.0, section 7.1
 */
export async function verify(
  input: string | Uint8Array | object,
  options: VerifyOptions,
): Promise<VerificationReport> {
  // Both are copied before anything is awaited.
  const copyInput = async () => ownInput(input, options?.limits)
  // The network and the judgement are apart: whatever is fetched is at hand before anything is judged.
  const [read, own] = await Promise.all([readVerifyOptions(options), copyInput()])
  const words = await loadWords(read.language)
  const opened = await openImage(own, read.limits)
  const endorsements = await openImages(read)
  const settings = await withFetched(opened, { ...read, words, endorsements })
  const report = await verifyWithSettings(opened, settings, { depth: 0 })
  // OB 3.0, Verification, step 3: once, and only for a credential whose proof holds. The answer is judged with what is at hand.
  const service = report.verified && refreshServiceOf(report.verified)
  if (service === undefined) return report
  const { withRefresh } = await loadPart('refresh services', () => import('./network/with-refresh'))
  return withRefresh(report, service, settings, verifyWithSettings)
}

async function withFetched(
  input: string | Uint8Array | object,
  settings: VerifySettings,
): Promise<VerifySettings> {
  if (!settings.fetch) return settings
  const { fetchMissingDocuments } = await loadPart(
    'fetching',
    () => import('./network/fetch-missing-documents'),
  )
  return fetchMissingDocuments(input, settings, settings.fetch)
}

async function openImages({ endorsements, limits }: VerifySettings): Promise<VerifySettings['endorsements']> {
  const opened: VerifySettings['endorsements'][number][] = []
  for (const endorsement of endorsements) opened.push(await openImage(endorsement, limits))
  return opened
}

async function verifyWithSettings(
  input: string | Uint8Array | object,
  settings: VerifySettings,
  scope: VerifyScope,
): Promise<VerificationReport> {
  const read = scope.isPart ? readPart(input, settings.limits) : readInput(input, settings.limits)
  if (!read.document) return writeUnreadReport(read, settings, scope)
  if (!scope.isPart) settings.work.allow(read.characters)
  try {
    return await judge({ ...read, document: read.document }, settings, scope)
  } catch (error) {
    if (!isWorkLimit(error)) throw error
    return writeUnreadReport({ ...read, findings: [...read.findings, workLimitExceeded] }, settings, scope)
  }
}

// What would take too long is not known to be wrong.
const workLimitExceeded: Finding = { code: 'WORK_LIMIT_EXCEEDED', pointer: '' }

// Few documents have a context of their own, and a copy of all settings takes its time.
function withInlineOf(document: JsonObject, settings: VerifySettings): VerifySettings {
  const contexts = settings.contexts.withInlineOf(document)
  return contexts === settings.contexts ? settings : { ...settings, contexts }
}

async function judge(
  read: ReadInput & { document: JsonObject },
  given: VerifySettings,
  scope: VerifyScope,
): Promise<VerificationReport> {
  const settings = withInlineOf(read.document, given)
  const { work } = settings
  const { gated, findings, dropped } = gateDocument(read.document, settings.contexts, work)
  if (!gated) {
    const refused = [...read.findings, ...withShapeFindings(withoutDropped(read.document, dropped), findings)]
    return writeUnreadReport({ ...read, findings: refused }, settings, scope)
  }
  // Proofs are over the document as it was given; everything else reads only what came through the gate.
  const { document } = gated
  const written = withoutDropped(completeNodes(read.document, gated.partial, work), dropped)
  const shapes = shapesBesideProofs(written)
  const integrity = await checkIntegrity(read.document, gated.signed, settings, read.jwt)
  const disclosure = disclosureOf(document, integrity.good)
  // Before the endorsements: they may take all the work that is left.
  const digest = await digestOf(read.document, gated, integrity, settings)
  const register = checkRegister(gated, digest, disclosure, settings)
  const shown = { ...gated, disclosure }
  const keys = rightKeys(integrity)
  const endorsements = await checkEndorsements(
    read.document,
    shown,
    keys,
    settings,
    scope,
    verifyWithSettings,
  )
  const notes = [...read.findings, ...findings, ...checkEndorsementWords(gated, endorsements)]
  const outcomes = {
    shape: checkDocumentShape(written, shapes, notes, settings),
    integrity,
    time: checkTime(gated, settings, disclosure),
    status: weighStatusLists(await checkStatus(gated, settings, disclosure), register),
    schema: checkCredentialSchema(shapes, gated, written),
    policy: checkPolicy(document, integrity, settings, disclosure),
    trust: checkTrust(document, disclosure, register, settings, scope),
    evidence: await checkEvidence(gated, settings, disclosure),
  }
  return writeReport(read, shown, { outcomes, endorsements, digest, register }, settings, scope)
}

function rightKeys({ checked }: IntegrityOutcome): string[] {
  return checked.flatMap((proof) => (proof.signatureValid === true ? keyTexts(proof) : []))
}
