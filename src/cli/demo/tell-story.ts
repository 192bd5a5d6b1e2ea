import type {
  BitstringStatusListCredential,
  Decision,
  EndorsementCredential,
  JsonObject,
  LabelScheme,
  OpenBadgeCredential,
  VerificationReport,
} from '../../index'
import {
  buildEndorsement,
  buildLabel,
  buildProfile,
  buildStatusEntry,
  buildTrustMark,
  createSigner,
  createStatusList,
  decide,
  evaluateAwardRule,
  mergeProofs,
  signCredential,
  verify,
} from '../../index'
import type { Dossier } from './dossier'
import { exampleKey, slugOf } from './dossier'
import type { Storyteller } from './storyteller'
import { expectTold } from './storyteller'

/** The instant of the story's end; nothing in it depends on the day of the demo. */
export const checkedAt = '2026-06-12T09:00:00Z'
const signedAt = '2026-05-19T10:00:00Z'
/** Who of the five signs. */
const signerSlugs = ['sanne-de-wit', 'rasa-petrauskiene', 'nuria-puig']
/** The place of the trust mark in the status list. */
export const markIndex = 20_260

/** What the good part of the story leaves for the rest of it. */
export interface Outcome {
  label: OpenBadgeCredential & { proof: JsonObject | JsonObject[] }
  copies: OpenBadgeCredential[]
  unsigned: OpenBadgeCredential
  trustMark: EndorsementCredential
  statusList: BitstringStatusListCredential
  files: Record<'label' | 'endorsement' | 'committee' | 'network' | 'municipality', string>
}

/** Tells how Lagoon Lab received its label, from the application to the verdict. */
export async function tellStory(dossier: Dossier, teller: Storyteller): Promise<Outcome> {
  tellBeginning(dossier, teller)
  const decision = await tellDecision(dossier, teller)
  const unsigned = await tellLabel(dossier, decision, teller)
  const { quorum, members } = dossier.committee
  teller.chapter('Three members sign, each on their own')
  teller.tell(
    `Of the ${members.length} members ${quorum} must sign. Each signs a copy on a machine of their own; no key ever travels, and no one waits for another.`,
  )
  const copies = await tellSignatures('label', unsigned, dossier, teller)
  teller.tell('Back at the office the three copies are merged. In which order they came does not matter:')
  const label = mergeProofs(copies)
  expectTold(
    JSON.stringify(mergeProofs([...copies].reverse())) === JSON.stringify(label),
    'copies merged in another order give the same label',
  )
  const labelFile = await teller.write('label.json', label)
  const { endorsement, file: endorsementFile } = await tellEndorsement(dossier, label, teller)
  const marked = await tellTrustMark(dossier, label, teller)
  const trust = await tellVerification(dossier, label, endorsement, teller)
  const files = { label: labelFile, endorsement: endorsementFile, ...trust }
  return { label, copies, unsigned, ...marked, files }
}

/** Verifies as the story's verifier does: with its own copies of the committee and of the DID documents, and no network. */
export function verifyOffline(
  input: string | object,
  { committee, networkDocument, endorserDocument, evidenceFile }: Dossier,
  { endorsements = [], statusLists = [] }: { endorsements?: object[]; statusLists?: object[] } = {},
): Promise<VerificationReport> {
  const didDocuments = [networkDocument, endorserDocument]
  const { files } = evidenceFile
  const trust = { committees: [committee], statusLists: statusLists.map((credential) => ({ credential })) }
  return verify(input, { now: checkedAt, trust, didDocuments, endorsements, files })
}

/** A status list of the network, signed by one of its keys. */
export function signStatusList(
  list: BitstringStatusListCredential,
  created: string,
): Promise<BitstringStatusListCredential> {
  const id = 'did:web:network.example#sanne-de-wit'
  return signCredential(list, createSigner(exampleKey('sanne-de-wit'), { id }), { created })
}

function tellBeginning({ application, organiser, scheme }: Dossier, teller: Storyteller): void {
  const claimed = application.indicators.filter(({ checked }) => checked).length
  teller.chapter('An application')
  teller.tell(
    `${organiser.name} runs a laboratory by a lagoon where young people study the water and earn badges for what they learn. On ${day(application.submittedAt)} it applies for the Quality Label, as ${application.reference}: ${claimed} of ${scheme.indicators.length} indicators checked, three questions answered, evidence attached.`,
  )
  teller.tell(
    'Two evaluators read it apart from each other, one of them in Lithuanian: Rasa Petrauskienė and Jovana Ilić.',
  )
}

const checkNames: Readonly<Record<string, string>> = {
  FORM_COMPLETE: 'parts of the form filled in',
  FORMAL_ALL: 'formal criteria met',
  EVIDENCE_ALL: 'criteria with the evidence they ask for',
  ANSWERS_MIN_LEVEL: 'lowest level that an answer was given',
  INDICATORS_MIN_SHARE: 'indicators checked and confirmed',
}

async function tellDecision(dossier: Dossier, teller: Storyteller): Promise<Decision> {
  const { scheme, application, assessments, committee, decisionOptions } = dossier
  teller.chapter('The award rule, and a decision')
  const evaluation = evaluateAwardRule(scheme, application, assessments)
  teller.tell('The scheme says when the label is issued: when all five of its checks hold.')
  teller.list(
    evaluation.checks.map(({ code, met, actual, required }) => [
      met,
      `${checkNames[code] ?? code}: ${actual} (at least ${required})`,
    ]),
  )
  expectTold(evaluation.award, 'the award rule is met')
  await teller.write('award-rule.json', evaluation)
  const decision = decide({ ...decisionOptions, scheme, application, assessments, committee })
  teller.tell(
    `On ${day(decision.decidedAt)}, within the ${scheme.decisionDeadlineDays} days it has, the committee of ${committee.members.length} decides: issue.`,
  )
  expectTold(decision.outcome === 'issue' && !decision.afterDeadline, 'the decision is to issue, in time')
  await teller.write('decision.json', decision)
  return decision
}

async function tellLabel(
  dossier: Dossier,
  decision: Decision,
  teller: Storyteller,
): Promise<OpenBadgeCredential> {
  const { scheme, committee, organiser: holder, evidenceFile, labelOptions } = dossier
  const { id, language } = labelOptions
  const { evidence } = evidenceFile
  teller.chapter('A label, not signed yet')
  const label = buildLabel({ id, language, decision, scheme, committee, holder, evidence })
  teller.tell(
    `The decision becomes an Open Badge 3.0: “${label.name}”, from ${day(label.validFrom)} until ${day(label.validUntil ?? '')}. The public report and the improvement plan are bound to it by their digests. So far anybody could have written it; it needs signatures.`,
  )
  const { verdict } = await verifyOffline(label, dossier)
  expectTold(verdict === 'invalid', 'an unsigned label is not valid')
  await teller.write('label.unsigned.json', label)
  return label
}

async function tellSignatures<T extends object>(
  name: string,
  unsigned: T,
  { committee }: Dossier,
  teller: Storyteller,
): Promise<T[]> {
  const copies: T[] = []
  for (const slug of signerSlugs) {
    const member = committee.members.find((candidate) => slugOf(candidate) === slug)
    const key = exampleKey(slug)
    const listed = member?.keys.find(
      ({ publicKeyMultibase }) => publicKeyMultibase === key.publicKeyMultibase,
    )
    expectTold(listed !== undefined, `the committee lists the key of ${slug}`)
    const signer = createSigner(key, { id: listed?.id ?? '' })
    copies.push(await signCredential(unsigned, signer, { created: signedAt }))
    teller.list([[true, `${member?.name} (${member?.country}) signs a copy`]])
    await teller.write(`${name}.signed-by-${slug}.json`, copies.at(-1))
  }
  return copies
}

async function tellEndorsement(
  { endorser, endorsementOptions }: Dossier,
  label: OpenBadgeCredential,
  teller: Storyteller,
): Promise<{ endorsement: EndorsementCredential; file: string }> {
  teller.chapter('A municipality endorses it')
  teller.tell(
    `On ${day(endorsementOptions.validFrom)} the municipality ${endorser.name} adds its own voice, from outside:`,
  )
  teller.tell(`“${endorsementOptions.comment}”`)
  teller.tell(
    '(“We rely on the badges of Pamario laboratorija when we give out summer placements: they show us what a young person can really do. We endorse this Quality Label.”) The endorsement names the digest of the label, so that it speaks of this label and no other.',
  )
  const unsigned = await buildEndorsement({ ...endorsementOptions, endorser, target: label })
  const signer = createSigner(exampleKey('mariu-savivaldybe'), { id: `${endorser.id}#key-2026` })
  const endorsement = await signCredential(unsigned, signer, { created: endorsementOptions.validFrom })
  return { endorsement, file: await teller.write('endorsement.json', endorsement) }
}

async function tellTrustMark(
  dossier: Dossier,
  label: OpenBadgeCredential,
  teller: Storyteller,
): Promise<Pick<Outcome, 'trustMark' | 'statusList'>> {
  const { organiser: holder, labelOptions, scheme } = dossier
  const network = networkOf(scheme)
  teller.chapter('The trust mark')
  teller.tell(
    `With the label comes a mark that ${holder.name} may show in the badges it issues to learners: anyone who checks such a badge sees that its issuer held the label. Should the label ever be suspended, a bit in a status list will say so; it has 131,072 places, so that reading it does not reveal the holder. The committee signs the mark as it signed the label.`,
  )
  const statusList = await signStatusList(emptyStatusList(network.id), signedAt)
  await teller.write('status-list.json', statusList)
  const credentialStatus = buildStatusEntry(statusList, markIndex)
  const unsigned = buildTrustMark({ id: labelOptions.trustMarkId, label, holder, network, credentialStatus })
  await teller.write('trust-mark.unsigned.json', unsigned)
  const copies = await tellSignatures('trust-mark', unsigned, dossier, teller)
  const trustMark = mergeProofs(copies)
  await teller.write('trust-mark.json', trustMark)
  const report = await verifyOffline(trustMark, dossier, { statusLists: [statusList] })
  teller.showVerdict(report)
  expectTold(
    report.verdict === 'valid' && report.sections.policy.counted?.length === 3,
    'the trust mark is valid',
  )
  return { trustMark, statusList }
}

function emptyStatusList(issuer: string): BitstringStatusListCredential {
  return createStatusList({
    id: 'https://network.example/status/suspension/1',
    issuer,
    statusPurpose: 'suspension',
    validFrom: signedAt,
  })
}

async function tellVerification(
  dossier: Dossier,
  label: object,
  endorsement: object,
  teller: Storyteller,
): Promise<Pick<Outcome['files'], 'committee' | 'network' | 'municipality'>> {
  teller.chapter('Somebody checks it, offline')
  teller.tell(
    `On ${day(checkedAt)} an employer receives the label, its evidence and the endorsement. The employer has the committee's list and two DID documents, fetched long ago; there is no connection.`,
  )
  const files = {
    committee: await teller.write('trusted-committee.json', dossier.committee),
    network: await teller.write('trusted-network.did.json', dossier.networkDocument),
    municipality: await teller.write('trusted-municipality.did.json', dossier.endorserDocument),
  }
  const report = await verifyOffline(label, dossier, { endorsements: [endorsement] })
  const [endorsed] = report.endorsements
  teller.list([
    [report.sections.policy.verdict === 'valid', report.sections.policy.reason],
    [
      endorsed?.verdict === 'valid',
      `Endorsed by ${endorsed?.endorser.name}, bound to the content of this label`,
    ],
    [report.sections.evidence.verdict === 'valid', 'The report and the plan are the files that were signed'],
    [report.network.length === 0, 'Nothing was fetched'],
  ])
  await teller.write('verification-report.json', report)
  teller.showVerdict(report)
  expectTold(report.verdict === 'valid', 'the label is valid')
  expectTold(report.sections.policy.counted?.length === 3, 'three members count')
  expectTold(report.sections.evidence.verdict === 'valid', 'the evidence is what was signed')
  expectTold(endorsed?.verdict === 'valid' && endorsed.binding === 'id+digest', 'the endorsement holds')
  return files
}

function networkOf({ issuer }: LabelScheme) {
  return buildProfile(issuer)
}

/** The day of an instant, as the story writes it. */
export function day(instant: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(instant))
}
