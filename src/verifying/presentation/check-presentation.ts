import { isWorkLimit, WorkBudget } from '../../core/work-budget'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkUnique } from '../../schema/references/make-finding'
import { isEndorsement } from '../facts/credential-facts'
import { openImage } from '../input/open-image'
import { fetchAfter, fetchBefore } from '../network/when-fetched'
import type { AskedOfHolder } from '../options/presentation-options'
import type { VerifySettings } from '../options/verify-options'
import type { PresentationReport, PresentedReport } from '../outcome/presentation-report'
import type { VerificationReport } from '../outcome/report'
import type { VerifyWithSettings } from '../subject/subject'
import type { HolderOutcome } from './check-holder'
import { checkHolder, namedSigner } from './check-holder'
import type { OpenedPresentation, PresentedItem } from './open-presentation'
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
  const { signed, items, findings } = openPresentation(await openImage(input, given.limits), given.limits)
  const signer = signed && namedSigner(signed.presentation)
  const values = items.map(({ value }) => value)
  const settings = await fetchBefore(values, given, signer)
  const outcome = signed
    ? await holderOf(signed, asked, settings)
    : { findings: items.length === 0 ? [] : unsigned(asked) }
  const credentials: PresentedReport[] = []
  const endorsements = shareEndorsements(items, settings)
  for (const [index, item] of items.entries()) {
    const own = { ...settings, endorsements: endorsements[index] ?? [] }
    const found = await verifyItem(item, own, verifyAlone)
    const report = isOwnStatement(found, outcome)
      ? await verifyItem(item, { ...own, trust: undefined, committees: [] }, verifyAlone)
      : found
    credentials.push({ pointer: item.pointer, about: aboutWhom(report, outcome), report })
  }
  const own = [...findings, ...outcome.findings, ...(signed ? tellRepeated(credentials, outcome) : [])]
  const all = [...own, ...tellOthers(credentials, outcome)]
  return writePresentationReport({ ...outcome, findings: all, credentials }, settings)
}

async function holderOf(
  { presentation, pointer }: NonNullable<OpenedPresentation['signed']>,
  asked: AskedOfHolder,
  settings: VerifySettings,
): Promise<HolderOutcome> {
  const own = { ...settings, work: new WorkBudget(JSON.stringify(presentation).length) }
  const { checked, findings, ...shown } = await checkWithin(() => checkHolder(presentation, asked, own))
  const placed = (each: readonly Finding[]) =>
    each.map((finding) => ({ ...finding, pointer: pointer + finding.pointer }))
  if (!checked) return { ...shown, findings: placed(findings) }
  const proof = { ...checked, pointer: pointer + checked.pointer, findings: placed(checked.findings) }
  return { ...shown, checked: proof, findings: placed(findings) }
}

// What would take too long is not known to be wrong, and shows no holder.
async function checkWithin(check: () => Promise<HolderOutcome>): Promise<HolderOutcome> {
  try {
    return await check()
  } catch (error) {
    if (!isWorkLimit(error)) throw error
    return { findings: [{ code: 'WORK_LIMIT_EXCEEDED', pointer: '' }] }
  }
}

function unsigned({ challenge, domain }: AskedOfHolder): Finding[] {
  const none = say('foundNone')
  const asked: Finding[] = []
  if (challenge !== undefined)
    asked.push({ code: 'CHALLENGE_MISMATCH', pointer: '', params: { expected: challenge, found: none } })
  if (domain !== undefined)
    asked.push({ code: 'DOMAIN_MISMATCH', pointer: '', params: { expected: domain, found: none } })
  return [{ code: 'HOLDER_NOT_SHOWN', pointer: '' }, ...asked]
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

// What holders say of themselves needs no one's trust: the proof shows who says it, and the report that it is said by them.
function isOwnStatement(
  { verdict, credential, problems }: VerificationReport,
  { holder }: HolderOutcome,
): boolean {
  const { issuer, subject, selfIssued } = credential
  if (verdict !== 'indeterminate' || !selfIssued || issuer !== holder || subject !== holder) return false
  const deciding = problems.filter(({ severity }) => severity === 'indeterminate')
  return deciding.every(({ code }) => code === 'ISSUER_NOT_KNOWN')
}

function aboutWhom({ credential }: VerificationReport, { holder }: HolderOutcome): PresentedReport['about'] {
  const { subject } = credential
  if (holder === undefined || subject === undefined) return 'unproven'
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

// A wallet may export one credential twice; a holder who shows one twice counts it twice.
function tellRepeated(credentials: readonly PresentedReport[], { findings }: HolderOutcome): Finding[] {
  const ids = credentials.flatMap(({ pointer, report: { credential } }) =>
    credential.id === undefined ? [] : [{ value: credential.id, pointer }],
  )
  // The shape has seen those that are not JWTs.
  const isKnown = ({ pointer }: Finding) => findings.some((known) => known.pointer === `${pointer}/id`)
  return checkUnique(ids).filter((finding) => !isKnown(finding))
}
