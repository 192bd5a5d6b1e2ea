import { plainId } from '../../core/compare-ids'
import { isWorkLimit, WorkBudget } from '../../core/work-budget'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkUnique } from '../../schema/references/make-finding'
import { isEndorsement } from '../facts/credential-facts'
import { maySubjectBeHidden } from '../facts/disclosed-in-part'
import { factsOf } from '../facts/report-facts'
import { openImage } from '../input/open-image'
import { readInput } from '../input/read-input'
import { fetchAfter, fetchBefore } from '../network/when-fetched'
import type { AskedOfHolder } from '../options/presentation-options'
import type { VerifySettings } from '../options/verify-options'
import type { PresentationReport, PresentedReport } from '../outcome/presentation-report'
import type { VerificationReport } from '../outcome/report'
import type { VerifyWithSettings } from '../subject/subject'
import type { HolderClaim, HolderOutcome } from './check-holder'
import { checkHolder, readClaim } from './check-holder'
import type { OpenedPresentation, PresentedItem, ReadItem } from './open-presentation'
import { openPresentation } from './open-presentation'
import { shareEndorsements } from './share-endorsements'
import { writePresentationReport } from './write-presentation-report'

/**
 * Verifies a presentation and each credential in it, as a document of its own.
 *
 * @param input - As `verifyPresentation` takes it, copied.
 */
export async function checkPresentation(
  input: string | Uint8Array | object,
  asked: AskedOfHolder,
  given: VerifySettings,
  verifyAlone: VerifyWithSettings,
): Promise<PresentationReport> {
  const opened = openPresentation(await openImage(input, given.limits), given.limits)
  const { signed, findings: ofOpening } = opened
  const items = opened.items.map((item) => ({
    ...item,
    document: readInput(item.value, given.limits).document,
  }))
  const read = signed && readSigned(signed, items, given)
  const values = items.map(({ value }) => value)
  const settings = await fetchBefore(values, given, read && 'claim' in read ? read.claim : undefined)
  const outcome =
    signed && read ? await holderOf(read, signed.pointer, asked, settings) : unsigned(items, asked)
  const credentials: PresentedReport[] = []
  const endorsements = shareEndorsements(items, settings)
  for (const [index, item] of items.entries()) {
    const own = { ...settings, endorsements: endorsements[index] ?? [], presentedBy: outcome.holder }
    const report = await verifyItem(item, own, verifyAlone)
    credentials.push({ pointer: item.pointer, about: aboutWhom(report, outcome), report })
  }
  const findings = [...ofOpening, ...outcome.findings, ...tellOthers(credentials, outcome)]
  return writePresentationReport({ ...outcome, findings, credentials }, signed?.presentation, settings)
}

type ReadClaim = ReturnType<typeof readClaim>

type Signed = NonNullable<OpenedPresentation['signed']>

// A holder who shows a credential twice counts it twice: such a presentation shows no holder, like any other that has not the closed shape.
function readSigned(
  { presentation, pointer }: Signed,
  items: readonly ReadItem[],
  settings: VerifySettings,
): ReadClaim {
  const read = readClaim(presentation, settings)
  const repeated = 'claim' in read ? tellRepeated(items, pointer) : []
  return repeated.length > 0 ? { refused: { findings: repeated } } : read
}

async function holderOf(
  read: ReadClaim,
  pointer: string,
  asked: AskedOfHolder,
  settings: VerifySettings,
): Promise<HolderOutcome> {
  const { checked, findings, ...shown } =
    'refused' in read ? read.refused : await checkWithin(read.claim, asked, settings)
  const placed = (each: readonly Finding[]) =>
    each.map((finding) => ({ ...finding, pointer: pointer + finding.pointer }))
  if (!checked) return { ...shown, findings: placed(findings) }
  const proof = { ...checked, pointer: pointer + checked.pointer, findings: placed(checked.findings) }
  return { ...shown, checked: proof, findings: placed(findings) }
}

// What would take too long is not known to be wrong, and shows no holder.
async function checkWithin(
  claim: HolderClaim,
  asked: AskedOfHolder,
  settings: VerifySettings,
): Promise<HolderOutcome> {
  const work = new WorkBudget(JSON.stringify(claim.presentation).length)
  try {
    return await checkHolder(claim, asked, { ...settings, work })
  } catch (error) {
    if (!isWorkLimit(error)) throw error
    return { findings: [{ code: 'WORK_LIMIT_EXCEEDED', pointer: '' }] }
  }
}

function unsigned(items: readonly ReadItem[], { challenge, domain }: AskedOfHolder): HolderOutcome {
  if (items.length === 0) return { findings: [] }
  const none = say('foundUnsigned')
  const asked: Finding[] = []
  if (challenge !== undefined)
    asked.push({ code: 'CHALLENGE_MISMATCH', pointer: '', params: { expected: challenge, found: none } })
  if (domain !== undefined)
    asked.push({ code: 'DOMAIN_MISMATCH', pointer: '', params: { expected: domain, found: none } })
  return { findings: [{ code: 'HOLDER_NOT_SHOWN', pointer: '' }, ...asked] }
}

// Each with work of its own: a costly one leaves no other undecided.
async function verifyItem(
  { value }: PresentedItem,
  given: VerifySettings,
  verifyAlone: VerifyWithSettings,
): Promise<VerificationReport> {
  const settings = { ...given, work: new WorkBudget(), workOfNotes: new WorkBudget() }
  return fetchAfter(await verifyAlone(value, settings, { depth: 0 }), settings, verifyAlone)
}

// Where the holder may have left out another subject, nothing shows whose the credential is.
function aboutWhom(report: VerificationReport, { holder }: HolderOutcome): PresentedReport['about'] {
  const { subject } = report.credential
  if (holder === undefined || subject === undefined || maySubjectBeHidden(factsOf(report).disclosure))
    return 'unproven'
  return subject === holder ? 'holder' : 'another'
}

// An endorsement is about what it endorses.
function tellOthers(credentials: readonly PresentedReport[], { holder = '' }: HolderOutcome): Finding[] {
  return credentials
    .filter(
      ({ about, report }) => about === 'another' && !(report.verified && isEndorsement(report.verified)),
    )
    .map(({ pointer, report }) => ({
      code: 'CREDENTIAL_OF_ANOTHER',
      pointer,
      params: { subject: report.credential.subject ?? '', holder },
    }))
}

// A wallet may export one credential twice. The pointers are those of the presentation, which has its own place.
function tellRepeated(items: readonly ReadItem[], place: string): Finding[] {
  return checkUnique(
    items.flatMap(({ document, pointer }) => {
      const id = document?.['id']
      return typeof id === 'string' ? [{ value: plainId(id), pointer: pointer.slice(place.length) }] : []
    }),
  )
}
