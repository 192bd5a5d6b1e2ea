import { join } from 'node:path'
import { cleanShort } from '../../describing/clean-text'
import type {
  Achievement,
  BitstringStatusListCredential,
  DigestFilter,
  EndorsementContent,
  EndorsementCredential,
  EndorsementDigest,
  OpenBadgeCredential,
  Profile,
  VerificationReport,
} from '../../index'
import {
  buildAcknowledgement,
  buildBadge,
  buildEndorsement,
  buildProfile,
  buildStatusEntry,
  createSigner,
  createStatusList,
  didKey,
  digestEndorsements,
  embedEndorsements,
  setStatus,
  signCredential,
  verify,
  verifyEndorsements,
} from '../../index'
import { printDigest } from '../endorsing/print-digest'
import { packageRoot } from '../package-root'
import { readJsonFile } from '../read-files'
import { loadSpeech } from '../words/speech'
import { exampleKey } from './dossier'
import type { Storyteller } from './storyteller'
import { expectTold } from './storyteller'

const folder = join(packageRoot, 'examples', 'endorsements')
const endorsedAt = '2026-06-10T09:00:00Z'
const awardedAt = '2026-09-30T14:00:00Z'
const withdrawnAt = '2026-10-05T09:00:00Z'
/** The instant of the story's end. */
export const readAt = '2026-10-10T09:00:00Z'
const placeInList = 7

/** An organisation of the story, which signs with a key of its own. */
interface Party {
  profile: Profile
  sign<T extends object>(document: T, created: string): Promise<T>
}

/** The files with which a person can read the endorsements again. */
export interface EndorsementFiles {
  badge: string
  endorsements: string
  list: string
}

interface Words {
  id: string
  language: string
  comment: string
  content: EndorsementContent
}

/** Tells who endorses the badge Wijkgids: from outside, acknowledged and agreed, and what an employer reads of it. */
export async function tellEndorsements(teller: Storyteller): Promise<EndorsementFiles> {
  const lab = partyOf('Havenlab Zuid', 'havenlab-zuid')
  const town = partyOf('Gemeente Zuiderhaven', 'gemeente-zuiderhaven')
  const school = partyOf('Havenschool', 'havenschool')
  const read = async <T>(name: string) => (await readJsonFile(join(folder, name))) as T
  const achievement = { ...(await read<Achievement>('achievement.json')), creator: lab.profile }
  const words = (name: string) => read<Words>(name)

  teller.chapter('A municipality endorses a badge')
  teller.tell(
    'Havenlab Zuid describes the badge “Wijkgids”: who has it can show visitors the neighbourhood. Gemeente Zuiderhaven says in public what it thinks of it, once in Dutch and once in Arabic, each a credential of its own. No one asked it to: these endorsements are from outside.',
  )
  await teller.write('achievement.json', achievement)
  const dutch = await endorse(town, achievement, await words('municipality.nl.json'))
  const arabic = await endorse(town, achievement, await words('municipality.ar.json'))
  await teller.write('endorsement.nl.json', dutch)
  await teller.write('endorsement.ar.json', arabic)
  const outside = await digestOf(achievement, [dutch, arabic])
  expectTold(
    outside.entries.every(({ model }) => model === 'outside'),
    'both are from outside',
  )
  expectTold(outside.entries.length === 2, 'a learner can read both before starting')

  teller.chapter('The lab acknowledges it')
  teller.tell(
    'The municipality sends them to Havenlab Zuid, which verifies them and signs an acknowledgement of the Dutch one: an endorsement of the endorsement, bound to its text.',
  )
  const known = await lab.sign(
    await buildAcknowledgement({
      id: 'https://havenlab-zuid.example/acknowledgements/1',
      endorsement: dutch,
      by: lab.profile,
      validFrom: endorsedAt,
    }),
    endorsedAt,
  )
  await teller.write('acknowledgement.json', known)
  const pushed = await digestOf(achievement, [dutch, arabic, known], { language: 'nl' })
  expectTold(pushed.entries[0]?.model === 'pushed', 'the Dutch one is acknowledged')

  teller.chapter('A school endorses it, and takes that back')
  teller.tell(
    'Havenschool endorses the badge too, with a place in its status list. In October it withdraws that.',
  )
  const list = createStatusList({
    id: 'https://school.example/status/1',
    issuer: school.profile.id,
    statusPurpose: 'revocation',
    validFrom: endorsedAt,
  })
  const ofSchool = await endorse(school, achievement, await words('school.nl.json'), list)
  const listFile = await school.sign(
    setStatus(list, placeInList, true, { validFrom: withdrawnAt }),
    withdrawnAt,
  )
  const all = [dutch, arabic, known, ofSchool]
  const endorsements = await teller.write(
    'endorsements.ndjson',
    `${all.map((one) => JSON.stringify(one)).join('\n')}\n`,
  )
  const listName = await teller.write('school.status.json', listFile)

  teller.chapter('The lab agrees')
  teller.tell(
    'For its badges from autumn on, Havenlab Zuid embeds both endorsements of the municipality in the achievement. Its signature on the badge of Shanelle Martina then covers them.',
  )
  const badge = await award(lab, await embedEndorsements(achievement, [dutch, arabic]))
  const badgeName = await teller.write('badge.json', badge)

  teller.chapter('An employer reads them')
  teller.tell(
    'Shanelle applies at a museum, which knows the municipality and the lab. It reads what is said of her badge, first in Dutch:',
  )
  const trust = {
    issuers: [{ id: lab.profile.id, name: 'Havenlab Zuid' }],
    endorsers: [{ id: town.profile.id, name: 'Gemeente Zuiderhaven', kind: 'municipality', level: 'local' }],
  }
  const report = await verify(badge, {
    now: readAt,
    trust,
    endorsements: all,
    statusLists: [{ credential: listFile }],
    language: 'nl',
  })
  teller.pause()
  const inDutch = await showDigest(report, 'nl', 'nl')
  teller.pause()
  teller.tell('A colleague reads Arabic, and asks for what is said in that language:')
  teller.pause()
  const inArabic = await showDigest(report, 'ar', 'nl')
  expectTold(report.verdict === 'valid', 'the badge is valid')
  expectTold(
    [inDutch, inArabic].every(({ entries, withdrawn }) => entries.length === 1 && withdrawn.length === 1),
    'one endorsement in each language counts, and one is withdrawn',
  )
  expectTold(inArabic.entries[0]?.model === 'agreed', 'the lab agreed with it')
  return { badge: badgeName, endorsements, list: listName }
}

function partyOf(name: string, slug: string): Party {
  const key = exampleKey(slug)
  const signer = createSigner(key)
  return {
    profile: buildProfile({ id: didKey(key), name }),
    sign: async (document, created) =>
      (await signCredential(document as never, signer, { created })) as never,
  }
}

async function endorse(
  by: Party,
  target: Achievement,
  { id, language, comment, content }: Words,
  list?: BitstringStatusListCredential,
): Promise<EndorsementCredential> {
  const unsigned = await buildEndorsement({
    id,
    endorser: by.profile,
    target,
    comment,
    language,
    content,
    validFrom: endorsedAt,
    credentialStatus: list && buildStatusEntry(list, placeInList),
  })
  return by.sign(unsigned, endorsedAt)
}

async function award(lab: Party, achievement: Achievement): Promise<OpenBadgeCredential> {
  const badge = await buildBadge({
    id: 'https://havenlab-zuid.example/issued/2026/31',
    issuer: lab.profile,
    achievement,
    recipient: { id: didKey(exampleKey('shanelle-martina')) },
    validFrom: awardedAt,
  })
  return lab.sign(badge, awardedAt)
}

async function digestOf(
  target: Achievement,
  endorsements: readonly EndorsementCredential[],
  filter: DigestFilter = {},
): Promise<EndorsementDigest> {
  return digestEndorsements(await verifyEndorsements(target, endorsements, { now: readAt }), filter)
}

/** Prints what `digest` does. */
async function showDigest(
  report: VerificationReport,
  language: string,
  lang: string,
): Promise<EndorsementDigest> {
  const speech = await loadSpeech(lang)
  const digest = digestEndorsements(report.endorsements, { language })
  const name = speech.quote(String(report.verified?.['name'] ?? 'Wijkgids'))
  printDigest({ name, badge: report }, digest, report.endorsements, {
    ...speech,
    sayName: (known) => cleanShort(known),
  })
  return digest
}
