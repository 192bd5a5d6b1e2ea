import type {
  BitstringStatusListCredential,
  EndorsementCredential,
  JsonObject,
  OpenBadgeCredential,
  TrustMaterial,
} from '../../index'
import {
  buildAchievement,
  createSigner,
  didKey,
  didKeyVerificationMethod,
  digestNode,
  QualityLabelError,
  readTrustBundle,
  setStatus,
  signCredential,
  textFor,
  verify,
} from '../../index'
import { credentialsV2ContextUrl, openBadgesContextUrl } from '../../model/contexts/context-urls'
import type { RegisterEvent, TrustBundle, TrustBundleInput, TrustRoot } from '../../trust/index'
import { buildTrustBundle, buildTrustRoot, signTrustBundle } from '../../trust/index'
import type { LabelReport, LabelStanding } from '../../verify'
import { readBytes, readJsonFile } from '../read-files'
import type { Dossier } from './dossier'
import { exampleKey } from './dossier'
import type { Storyteller } from './storyteller'
import { expectTold } from './storyteller'
import type { Outcome } from './tell-story'
import { day, markIndex, signStatusList } from './tell-story'

/** When the badge is checked, before and after the suspension. */
export const checkedBefore = '2026-10-10T12:00:00Z'
export const checkedAfter = '2026-11-05T12:00:00Z'

const bundledAt = '2026-10-01T08:00:00Z'
const suspendedAt = '2026-11-02T09:00:00Z'
const suspendedBecause = 'Report is late'
const offices = ['vilnius', 'rotterdam', 'barcelona']

/** The files by which anybody can ask again. */
export interface TrustFiles {
  root: string
  badge: string
  before: string
  after: string
}

/** What happens to the content of a bundle from one version to the next. */
interface Edition {
  version: number
  issuedAt: string
  list: BitstringStatusListCredential
  laterEvents: readonly RegisterEvent[]
}

/** Tells how one file is enough to check a learner's badge and the label behind it, and what a suspension changes. */
export async function tellTrust(dossier: Dossier, story: Outcome, teller: Storyteller): Promise<TrustFiles> {
  const root = makeRoot()
  const first = await makeBundle(dossier, story, root, {
    version: 1,
    issuedAt: bundledAt,
    list: story.statusList,
    laterEvents: [],
  })
  const files = await tellBundle(root, first, story, teller)
  const badge = await tellBadge(dossier, story, teller)
  const before = await checkBadge(badge, files, checkedBefore)
  showLabel(before, teller)
  expectTold(before.now.held === 'yes', 'the label is held before it is suspended')
  const after = await tellSuspension(dossier, story, root, { ...files, badge, labelBefore: before }, teller)
  return { root: files.root, badge, before: files.bundle, after }
}

function makeRoot(): TrustRoot {
  return buildTrustRoot({
    id: 'https://network.example/trust/root',
    threshold: 2,
    keys: offices.map((office) => ({
      publicKeyMultibase: exampleKey(`root-${office}`).publicKeyMultibase,
      name: `Network office ${office}`,
    })),
  })
}

async function makeBundle(
  dossier: Dossier,
  { label }: Outcome,
  root: TrustRoot,
  { version, issuedAt, list, laterEvents }: Edition,
): Promise<TrustBundle> {
  const { committee, networkDocument, organiserDocument, endorserDocument, endorser, scheme } = dossier
  const documents: unknown = [networkDocument, organiserDocument, endorserDocument]
  const digest = await digestNode(label as unknown as JsonObject, label['@context'] as string[])
  const { validFrom: at, validUntil = '' } = label
  const bundle = buildTrustBundle({
    id: 'https://network.example/trust/bundle',
    version,
    issuedAt,
    expiresAt: '2027-06-30T00:00:00Z',
    roots: [root],
    networks: [{ id: scheme.issuer.id, name: scheme.issuer.name }],
    committees: [committee],
    didDocuments: documents as NonNullable<TrustBundleInput['didDocuments']>,
    statusLists: [{ credential: { ...list }, fetchedAt: issuedAt }],
    endorsers: [
      { id: endorser.id, name: textFor(endorser.name, 'en') ?? '', kind: 'municipality', level: 'local' },
    ],
    register: [
      {
        label: label.id ?? '',
        holder: label.credentialSubject.id ?? '',
        network: scheme.issuer.id,
        events: [{ type: 'issued', at, validUntil, digest }, ...laterEvents],
      },
    ],
  })
  return signAsOffices(bundle, issuedAt)
}

async function signAsOffices(bundle: TrustBundle, created: string): Promise<TrustBundle> {
  let signed = bundle
  for (const office of offices.slice(0, 2)) {
    const key = exampleKey(`root-${office}`)
    signed = await signTrustBundle(signed, createSigner(key, { id: didKeyVerificationMethod(key) }), {
      created,
    })
  }
  return signed
}

async function tellBundle(
  root: TrustRoot,
  bundle: TrustBundle,
  { files }: Outcome,
  teller: Storyteller,
): Promise<{ root: string; bundle: string }> {
  teller.chapter('One file to rely on')
  teller.tell(
    `Collecting committees, keys and lists one by one is tedious. So the network puts everything into one file: who decides, whose keys are whose, what became of each label. Three offices keep a root key each, and two of them must sign.`,
  )
  const rootFile = await teller.write('trust-root.json', root)
  const bundleFile = await teller.write('trust-bundle.json', bundle)
  teller.tell('A verifier pins the root once. From then on the bundle may come by any way, even by post:')
  const report = await verify(await readBytes(files.label), {
    now: checkedBefore,
    trust: await readPinned(bundleFile, rootFile, checkedBefore),
  })
  teller.showVerdict(report)
  expectTold(
    report.verdict === 'valid' && report.sections.trust.verdict === 'valid',
    'the label is valid with only the bundle',
  )
  return { root: rootFile, bundle: bundleFile }
}

async function tellBadge(
  { organiser }: Dossier,
  { trustMark }: Outcome,
  teller: Storyteller,
): Promise<string> {
  const issuedAt = '2026-09-30T14:00:00Z'
  teller.chapter('A learner shows a badge')
  teller.tell(
    `On ${day(issuedAt)} ${organiser.name} gives Goda Jankutė, fifteen, the badge “Marių stebėtoja”: she measured the water of the lagoon through a whole summer. The badge contains the trust mark. Goda shows it to a summer camp, which has heard of neither.`,
  )
  const badge = await signCredential(
    learnersBadge(organiser, trustMark, issuedAt),
    createSigner(exampleKey('pamario-laboratorija'), { id: `${organiser.id}#key-2026` }),
    { created: issuedAt },
  )
  return teller.write('badge.json', badge)
}

function learnersBadge(
  organiser: Dossier['organiser'],
  trustMark: EndorsementCredential,
  issuedAt: string,
): OpenBadgeCredential {
  return {
    '@context': [credentialsV2ContextUrl, openBadgesContextUrl],
    id: 'https://pamario-laboratorija.example/issued/2026/17',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { ...organiser, endorsement: [trustMark] },
    name: 'Marių stebėtoja',
    inLanguage: 'lt',
    validFrom: issuedAt,
    credentialSubject: {
      id: didKey(exampleKey('goda-jankute')),
      type: ['AchievementSubject'],
      achievement: buildAchievement({
        id: 'https://pamario-laboratorija.example/badges/mariu-stebetoja',
        name: 'Marių stebėtoja',
        description: 'Matuoja marių vandenį ir supranta, ką rodo skaičiai.',
        criteria: 'Visą vasarą kas savaitę matavo vandenį ir aprašė, kas keitėsi.',
        language: 'lt',
      }),
    },
  }
}

async function tellSuspension(
  dossier: Dossier,
  story: Outcome,
  root: TrustRoot,
  files: { root: string; bundle: string; badge: string; labelBefore: LabelReport },
  teller: Storyteller,
): Promise<string> {
  teller.chapter('The label is suspended')
  teller.tell(
    `On ${day(suspendedAt)} the network suspends the label: a report is late. One bit is set in the status list, one line is added to the register, and two offices sign the next bundle.`,
  )
  const list = await signStatusList(
    setStatus(story.statusList, markIndex, true, { validFrom: suspendedAt }),
    suspendedAt,
  )
  await teller.write('status-list.suspended.json', list)
  const bundle = await makeBundle(dossier, story, root, {
    version: 2,
    issuedAt: suspendedAt,
    list,
    laterEvents: [{ type: 'suspended', at: suspendedAt, reason: suspendedBecause }],
  })
  const after = await teller.write('trust-bundle.suspended.json', bundle)
  teller.tell(
    "The camp checks Goda's badge again. It is as good as it was: she earned it while the label was held.",
  )
  const label = await checkBadge(files.badge, { root: files.root, bundle: after }, checkedAfter)
  showLabel(label, teller)
  expectTold(
    label.atAward.held === 'yes' && label.now.state === 'suspended',
    'the label was held at the award and is suspended now',
  )
  await tellSuspendedLabel(story.files.label, { root: files.root, bundle: after }, teller)
  await tellNoWayBack(files, after, teller)
  return after
}

/** The label itself, which is as well signed as before: what became of it, the register says. */
async function tellSuspendedLabel(
  label: string,
  files: { root: string; bundle: string },
  teller: Storyteller,
): Promise<void> {
  teller.pause()
  teller.tell(
    'And the label itself? Every signature on it still holds, and the register says what became of it:',
  )
  const trust = await readPinned(files.bundle, files.root, checkedAfter)
  const report = await verify(await readBytes(label), { now: checkedAfter, trust })
  teller.showVerdict(report)
  const told = `${report.summary} ${report.label?.now.since} ${report.label?.now.cause}`
  expectTold(
    report.verdict === 'invalid' && report.sections.integrity.verdict === 'valid',
    'the suspended label is refused, although its signatures hold',
  )
  expectTold(
    report.problems.some(({ code }) => code === 'LABEL_SUSPENDED') &&
      told.includes(suspendedAt) &&
      told.includes(suspendedBecause),
    'the refusal names date and reason',
  )
}

async function tellNoWayBack(
  files: { root: string; bundle: string },
  after: string,
  teller: Storyteller,
): Promise<void> {
  const { bundle: lastSeen } = await readPinned(after, files.root, checkedAfter)
  teller.pause()
  teller.tell('Could somebody hand the camp the older bundle, in which all is well? Its verifier remembers:')
  const refused = await readPinned(files.bundle, files.root, checkedAfter, lastSeen).then(
    () => undefined,
    (error: unknown) => error,
  )
  expectTold(
    refused instanceof QualityLabelError && refused.code === 'TRUST_ROLLED_BACK',
    'the older bundle is refused',
  )
  teller.list([[false, (refused as Error).message]])
}

async function checkBadge(
  badge: string,
  files: { root: string; bundle: string },
  now: string,
): Promise<LabelReport> {
  const trust = await readPinned(files.bundle, files.root, now)
  const { verdict, label, network } = await verify(await readBytes(badge), { now, trust })
  expectTold(verdict === 'valid' && network.length === 0, 'the badge is valid, and nothing was fetched')
  expectTold(label !== undefined, 'the badge carries a trust mark that counts')
  return label as LabelReport
}

async function readPinned(
  file: string,
  rootFile: string,
  now: string,
  lastSeen?: TrustMaterial['bundle'],
): Promise<TrustMaterial> {
  const root = (await readJsonFile(rootFile)) as unknown as TrustRoot
  return readTrustBundle(await readBytes(file), { root, now, ...(lastSeen ? { lastSeen } : {}) })
}

function showLabel({ atAward, now }: LabelReport, teller: Storyteller): void {
  const answer = ({ held, state }: LabelStanding) => (held === 'yes' ? 'held' : state)
  teller.list([
    [true, 'The badge is valid'],
    [atAward.held === 'yes', `Its issuer's Quality Label on ${day(atAward.at)}: ${answer(atAward)}`],
    [now.held === 'yes', `Its issuer's Quality Label on ${day(now.at)}: ${answer(now)}`],
  ])
}
