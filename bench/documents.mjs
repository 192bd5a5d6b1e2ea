/** The documents that are measured: the same bytes in every run. */
import { didKey } from './keys.mjs'

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]
const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'
const site = 'https://organiser.example'
const frameworks = 'https://esco.example'

export const issuer = didKey('issuer')
export const learner = didKey('learner')
export const network = 'did:web:network.example'

/** About 1 KB: the least that an Open Badge says. */
function minimalBadge() {
  return {
    '@context': contexts,
    id: `${site}/credentials/2f6d3c2e`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Pamario laboratorija' },
    name: 'Neighbourhood guide',
    validFrom: '2026-05-18T12:00:00Z',
    credentialSubject: {
      id: learner,
      type: ['AchievementSubject'],
      achievement: {
        id: `${site}/badges/neighbourhood-guide`,
        type: ['Achievement'],
        name: 'Neighbourhood guide',
        description: 'Shows visitors around the neighbourhood, in two languages and in any weather.',
        criteria: { narrative: 'Led three walks of at least an hour, and wrote about one of them.' },
      },
    },
  }
}

/** About 8.5 KB: 8 result descriptions, 8 results, 4 evidence items, status and schema. */
function fullBadge() {
  const badge = minimalBadge()
  const { achievement } = badge.credentialSubject
  return {
    ...badge,
    '@context': [...contexts, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
    issuer: {
      ...badge.issuer,
      url: site,
      email: 'labels@organiser.example',
      description: 'A youth workshop by the lagoon.',
      image: { id: `${site}/logo.png`, type: 'Image', caption: 'A heron on a pier' },
    },
    validUntil: '2029-05-18T12:00:00Z',
    credentialSubject: {
      ...badge.credentialSubject,
      achievement: {
        ...achievement,
        achievementType: 'Badge',
        creator: { id: `${site}/people/1`, type: ['Profile'], name: 'Rasa Petrauskienė' },
        image: { id: `${achievement.id}.png`, type: 'Image', caption: 'A lighthouse' },
        tag: ['guide', 'languages', 'heritage', 'lagoon'],
        inLanguage: 'en',
        version: '3',
        resultDescription: repeat(8, resultDescription),
      },
      result: repeat(8, result),
    },
    evidence: repeat(4, evidence),
    credentialSchema: [
      {
        id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
        type: '1EdTechJsonSchemaValidator2019',
      },
    ],
    credentialStatus: {
      id: `${site}/status/1#94567`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '94567',
      statusListCredential: `${site}/status/1`,
    },
  }
}

function resultDescription(index) {
  return {
    id: `${site}/results/${index}`,
    type: ['ResultDescription'],
    name: `Criterion ${index}`,
    resultType: 'RubricCriterionLevel',
    requiredLevel: `${site}/levels/${index}-1`,
    rubricCriterionLevel: [level(index, 1, 'Good'), level(index, 2, 'Very good')],
  }
}

function level(index, rank, name) {
  const id = `${site}/levels/${index}-${rank}`
  return { id, type: ['RubricCriterionLevel'], name, level: String(rank) }
}

function result(index) {
  return {
    type: ['Result'],
    resultDescription: `${site}/results/${index}`,
    achievedLevel: `${site}/levels/${index}-2`,
    status: 'Completed',
    value: String(index),
    alignment: [alignment(index)],
  }
}

function alignment(index) {
  const targetUrl = `${frameworks}/${index}`
  return { type: ['Alignment'], targetName: `Outcome ${index}`, targetUrl, targetCode: `O${index}` }
}

function evidence(index) {
  return {
    id: `${site}/evidence/${index}`,
    type: ['Evidence'],
    name: `Walk ${index} along the quay`,
    description: 'What the learner recorded on the way.',
    genre: 'Report',
    audience: 'Visitors',
    narrative: `From the ferry house to the smithy — “čia gyveno meistrai”.`,
  }
}

/** The minimal badge with 100 evidence items. */
function evidenceBadge() {
  return { ...minimalBadge(), evidence: repeat(100, evidence) }
}

/** An endorsement of the minimal badge by endorser `index`, unsigned. */
export function endorsement(index) {
  const endorser = didKey(`endorser ${index}`)
  return {
    '@context': contexts,
    id: `https://municipality-${index}.example/endorsements/1`,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: endorser, type: ['Profile'], name: `Municipality ${index}` },
    name: 'Endorsement of a badge',
    validFrom: '2026-05-20T12:00:00Z',
    credentialSubject: {
      id: `${site}/badges/neighbourhood-guide`,
      type: ['EndorsementSubject'],
      endorsementComment: `We rely on this badge when we hire guides, as we have since ${2000 + (index % 20)}.`,
    },
  }
}

/** The minimal badge with endorsements, signed before, embedded in its achievement. */
export function endorsedBadge(endorsements) {
  const badge = minimalBadge()
  badge.credentialSubject.achievement.endorsement = endorsements
  return badge
}

/** The full badge as a committee of a network signs it. */
function committeeBadge() {
  const badge = fullBadge()
  return { ...badge, issuer: { ...badge.issuer, id: network, name: 'Cities of Learning Network' } }
}

/** Unsigned documents by name; those with endorsements are made by `endorsedBadge`. */
export const documents = {
  '1kb': minimalBadge,
  '8.5kb': fullBadge,
  evidence: evidenceBadge,
  committee: committeeBadge,
}

/** A document with the context that `Ed25519Signature2020` needs. */
export function withSuiteContext(document) {
  return { ...document, '@context': [...document['@context'], suiteContext] }
}

function repeat(count, make) {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}
