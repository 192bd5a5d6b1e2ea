/**
 * Makes every file of this dossier: one achievement that partners designed together, and badges with it by two issuers.
 *
 * The same bytes each time; the README says how to write them anew.
 */
import { createHash } from 'node:crypto'
import type { Achievement, JsonObject, OpenBadgeCredential, Profile, Signer } from 'quality-label'
import {
  buildAchievement,
  buildAuthority,
  buildBadge,
  buildEndorsement,
  buildProfile,
  buildStatusEntry,
  createSigner,
  createStatusList,
  didKey,
  importKey,
  signCredential,
} from 'quality-label'

/** Somebody in this dossier, with a key whose secret everyone knows. */
export interface Party {
  profile: Profile
  signer: Signer
}

/** Makes a party; its seed is public. */
export async function partyOf(slug: string, name: string): Promise<Party> {
  const seed = createHash('sha256').update(`shared-badge example key: ${slug}`).digest()
  const key = await importKey(new Uint8Array(seed))
  return { profile: buildProfile({ id: didKey(key), name }), signer: createSigner(key) }
}

const statusListId = 'https://guild.example/status/1'
const firstOfJanuary = '2026-01-01T00:00:00Z'

/** Every file of the dossier by its name, as plain JSON. */
export async function buildSharedBadge(): Promise<Record<string, object>> {
  const guild = await partyOf('guild', 'Guild of City Guides')
  const school = await partyOf('school', 'Harbour School')
  const museum = await partyOf('museum', 'Museum of the Port')
  const learner = await partyOf('learner', 'Ona')
  const achievement = describeGuide(guild.profile)
  const list = createStatusList({
    id: statusListId,
    issuer: guild.profile.id,
    statusPurpose: 'revocation',
    validFrom: firstOfJanuary,
  })

  /** The guild lets somebody issue the achievement, until an instant. */
  const authorise = async (issuer: Party, slug: string, index: number, validUntil: string) =>
    sign(
      await buildAuthority({
        id: `https://guild.example/authorities/${slug}`,
        creator: guild.profile,
        issuer: issuer.profile,
        achievements: [achievement],
        validFrom: firstOfJanuary,
        validUntil,
        conditions: 'Two assessors whom the guild has trained. A report to the guild each year.',
        language: 'en',
        credentialStatus: buildStatusEntry(list, index),
      }),
      guild,
      firstOfJanuary,
    )

  return {
    'achievement.json': achievement,
    'guild.json': guild.profile,
    'status-list.json': await sign(list, guild, firstOfJanuary),
    'endorsement-city.json': await endorse(
      achievement,
      'city',
      'City of Havenstad',
      'Our guides of 2026 are asked for it.',
    ),
    'endorsement-college.json': await endorse(
      achievement,
      'college',
      'Port College',
      'We count it as one module.',
    ),
    'endorsement-union.json': await endorse(
      achievement,
      'union',
      'Union of Guides',
      'We wrote the criteria with the guild.',
    ),
    'authority-school.json': await authorise(school, 'school', 4108, '2027-01-01T00:00:00Z'),
    'authority-museum.json': await authorise(museum, 'museum', 90_214, '2026-07-01T00:00:00Z'),
    'badge-school.json': await award(school, achievement, learner, '2026-09-30T14:00:00Z'),
    'badge-museum.json': await award(museum, achievement, learner, '2026-09-30T14:00:00Z'),
  }
}

function describeGuide({ id, name }: Profile): Achievement {
  return buildAchievement({
    id: 'https://guild.example/badges/city-guide/2',
    name: 'City guide',
    description: 'Shows visitors around a city, and answers their questions.',
    criteria: 'Three walks of two hours, each before a second guide.',
    creator: { id, ...(name === undefined ? {} : { name }) },
    version: '2',
    language: 'en',
  })
}

/** Partners endorse the achievement itself, before anybody has earned it: all of them one digest of it. */
async function endorse(target: Achievement, slug: string, name: string, comment: string): Promise<object> {
  const endorser = await partyOf(slug, name)
  const endorsement = await buildEndorsement({
    id: `https://${slug}.example/endorsements/city-guide-2`,
    endorser: endorser.profile,
    target,
    comment,
    language: 'en',
    validFrom: firstOfJanuary,
    validUntil: '2028-01-01T00:00:00Z',
  })
  return sign(endorsement, endorser, firstOfJanuary)
}

function award(
  issuer: Party,
  achievement: Achievement,
  learner: Party,
  validFrom: string,
): Promise<OpenBadgeCredential> {
  const badge = buildBadge({
    id: `urn:uuid:${uuidOf(issuer.profile.id)}`,
    issuer: issuer.profile,
    achievement,
    recipient: { id: learner.profile.id },
    validFrom,
    language: 'en',
  })
  return sign(badge, issuer, validFrom)
}

function sign<T extends object>(credential: T, { signer }: Party, created: string): Promise<T> {
  return signCredential(credential as T & JsonObject, signer, { created })
}

/** A UUID (RFC 9562, version 8) that is the same each time. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
