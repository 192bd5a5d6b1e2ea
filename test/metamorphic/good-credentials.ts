import { digestMultibase } from '../../src/core/digest'
import type { JsonObject } from '../../src/core/json'
import { buildAcknowledgement } from '../../src/issuing/build-acknowledgement'
import { buildAuthority } from '../../src/issuing/build-authority'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { credentialsV1ContextUrl } from '../../src/model/contexts/context-urls'
import type { Achievement, Alignment } from '../../src/model/generated/documents'
import { signCredential } from '../../src/securing/add-proof'
import { signPresentation } from '../../src/securing/sign-presentation'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { setStatus } from '../../src/status/set-status'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { craftProof } from '../support/credentials'
import { signOlder, toOlder } from '../support/older'

/** A signed credential, how it is verified, and what comes of it. */
export interface Specimen {
  name: string
  credential: JsonObject
  options: VerifyOptions
  /** `valid`, unless it has a fault that no rewrite may remove. */
  verdict: 'valid' | 'invalid' | 'indeterminate'
}

const integrityUrl = 'https://w3id.org/security/data-integrity/v2'
const created = '2026-05-18T12:00:00Z'
const now = '2026-11-22T02:00:00Z'
const issuer = pretendIssuer()
const endorser = pretendIssuer('Pretend municipality')
const second = pretendIssuer('Pretend school')
const learner = pretendIssuer('Pretend learner')

const walkFile = new TextEncoder().encode('Three walks, and what was learned on them.')
const walkFileId = 'https://organiser.example/evidence/walks.txt'

/** Everything that the metamorphic test rewrites. */
export async function goodCredentials(): Promise<Specimen[]> {
  const simple: Specimen[] = [
    specimen('minimal badge', await sign(sampleBadge(issuer.profile))),
    specimen('badge named in languages', await sign(inLanguages())),
    specimen('self-claimed badge', await selfClaimed()),
    specimen('badge whose issuer is the creator', await sign(byItsCreator())),
    specimen('badge of data model 1.1', await signOlder(toOlder(fullContent()), issuer.signer)),
    ...(await Promise.all(['', '-3.0.1', '-3.0.2'].map(badgeUnder))),
    specimen('endorsement', await endorsementOf('urn:example:e:1', endorser, 'Well made.')),
  ]
  return [
    ...simple,
    await fullBadge(),
    await label(),
    await endorsedBadge(),
    await sharingBadge(),
    await spokenForBadge(),
    ...(await supplied()).map(({ name, credential }) => specimen(name, credential)),
  ]
}

/** Genuine signatures over something that must not pass; a rewrite must not make it pass either. */
export async function badCredentials(): Promise<Specimen[]> {
  const expired = sampleBadge(issuer.profile, { validUntil: '2026-06-18T12:00:00Z' })
  const unknownSchema = { id: 'https://organiser.example/schema.json', type: 'JsonSchema' }
  return [
    { ...specimen('expired badge', await sign(expired)), verdict: 'invalid' },
    { ...(await listedBadge(true)), name: 'revoked badge', verdict: 'invalid' },
    {
      ...specimen('badge under a schema nobody knows', await sign(withReference(unknownSchema))),
      verdict: 'indeterminate',
    },
    { ...specimen('badge by a thief', await byThief()), verdict: 'invalid' },
  ]
}

function specimen(name: string, credential: object, options: Partial<VerifyOptions> = {}): Specimen {
  return { name, credential: credential as JsonObject, options: { now, ...options }, verdict: 'valid' }
}

function sign(credential: object): Promise<object> {
  return signCredential(credential, issuer.signer, { created })
}

function inLanguages(): object {
  const texts = [
    { '@value': 'Guide', '@language': 'en' },
    { '@value': 'Gidas', '@language': 'lt', '@direction': 'ltr' },
  ]
  const badge = sampleBadge({ ...issuer.profile, name: texts[0] } as never)
  return { ...badge, name: texts, description: { '@value': 'مرشد', '@direction': 'rtl' } }
}

function selfClaimed(): Promise<object> {
  const badge = sampleBadge(learner.profile, { holder: learner.profile.id })
  return signCredential(badge, learner.signer, { created })
}

function byItsCreator(): object {
  const badge = sampleBadge({ ...issuer.profile, url: 'https://organiser.example/' } as never)
  const { credentialSubject } = badge
  const achievement = { ...credentialSubject.achievement, creator: issuer.profile }
  return { ...badge, credentialSubject: { ...credentialSubject, achievement } }
}

/** Under an earlier version of the Open Badges context, with what it names as a class and as a property. */
async function badgeUnder(version: string): Promise<Specimen> {
  const context = `https://purl.imsglobal.org/spec/ob/v3p0/context${version}.json`
  const badge = byItsCreator() as JsonObject & { issuer: JsonObject; credentialSubject: JsonObject }
  const image = { id: 'https://organiser.example/badge.png', type: 'Image' }
  const achievement = { ...(badge.credentialSubject['achievement'] as JsonObject), image }
  const members = {
    issuer: { ...badge.issuer, image, address: { type: 'Address', addressCountry: 'Lithuania' } },
    credentialSubject: { ...badge.credentialSubject, image, achievement, source: issuer.profile },
  }
  const older = {
    ...toOlder({ ...badge, ...members }),
    '@context': [credentialsV1ContextUrl, context, integrityUrl],
  }
  return specimen(`badge under context${version}.json`, await signOlder(older as JsonObject, issuer.signer))
}

async function byThief(): Promise<object> {
  return signCredential(sampleBadge(issuer.profile), second.signer, { created, allowOtherController: true })
}

// The id of the credential is in it a second time, where its schema could hide.
function withReference(credentialSchema: object): object {
  const badge = sampleBadge(issuer.profile)
  const evidence = [{ id: badge.id, type: ['Evidence'], narrative: 'This badge shows it.' }]
  return { ...badge, evidence, credentialSchema: [credentialSchema] }
}

async function endorsementOf(
  id: string,
  by: typeof issuer,
  comment: string,
  target: object = sampleBadge(issuer.profile).credentialSubject.achievement,
): Promise<object> {
  const options = { id, endorser: by.profile, target: target as never, comment, validFrom: created }
  return by.sign(await buildEndorsement(options), { created })
}

/** What is verified beside a badge as well: an endorsement that says all it can, its acknowledgement, and an authority to issue. */
export async function supplied(): Promise<{ name: string; credential: JsonObject }[]> {
  const { achievement } = sampleBadge(issuer.profile).credentialSubject
  const alignments = [
    { type: ['Alignment'], targetName: 'Guiding', targetUrl: 'https://skills.example/guiding' },
  ]
  const endorsement = await buildEndorsement({
    id: 'urn:example:e:content',
    endorser: endorser.profile,
    target: achievement as Achievement,
    comment: 'Well made.',
    validFrom: created,
    content: {
      alignments: alignments as Alignment[],
      uses: 'Counts as entry.',
      evidence: 'We read two portfolios.',
      assessment: 'Observed by a second guide.',
      interest: 'We fund it.',
    },
  })
  const signed = await endorser.sign(endorsement, { created })
  const acknowledgement = await buildAcknowledgement({
    id: 'urn:example:acknowledgement',
    endorsement: signed,
    by: issuer.profile,
    validFrom: created,
  })
  const authority = await buildAuthority({
    id: 'urn:example:authority',
    creator: second.profile,
    issuer: { id: issuer.profile.id },
    achievements: [{ ...achievement, creator: second.profile } as Achievement],
    validFrom: created,
    validUntil: '2029-05-18T12:00:00Z',
    conditions: 'Two assessors.',
  })
  const credentials = {
    'endorsement with content': signed,
    acknowledgement: await issuer.sign(acknowledgement, { created }),
    'authority to issue': await second.sign(authority, { created }),
  }
  return Object.entries(credentials).map(([name, credential]) => ({
    name,
    credential: credential as unknown as JsonObject,
  }))
}

/** A badge whose achievement is of the creator of the authority, and what a holder presents with it. */
export async function endorsedAndAuthorised() {
  const badge = sampleBadge(issuer.profile, { holder: learner.profile.id })
  const { credentialSubject } = badge
  const own = await sign(badge)
  const achievement = { ...credentialSubject.achievement, creator: second.profile }
  const ofOther = {
    ...badge,
    id: 'urn:example:of-other',
    credentialSubject: { ...credentialSubject, achievement },
  }
  const awarded = await sign(ofOther)
  const presentation = await signPresentation(
    { holder: learner.profile.id, credentials: [own, awarded] },
    learner.signer,
    { created: now, challenge: 'c-1', domain: 'https://employer.example' },
  )
  return { now, own, awarded, presentation: presentation as unknown as JsonObject }
}

async function listedBadge(revoked: boolean): Promise<Specimen> {
  const id = 'https://organiser.example/status/1'
  const options = { id, issuer: issuer.profile.id, statusPurpose: 'revocation', validFrom: created }
  const empty = createStatusList(options)
  const entry = buildStatusEntry(empty, 94567)
  const list = revoked ? setStatus(empty, 94567, true) : empty
  const signedList = await sign(list)
  const badge = { ...fullContent(), credentialStatus: [entry] }
  return specimen('full badge', await sign(badge), {
    statusLists: [{ credential: signedList }],
    files: { [walkFileId]: walkFile },
  })
}

function fullBadge(): Promise<Specimen> {
  return listedBadge(false)
}

function fullContent(): JsonObject {
  const organiser = {
    ...issuer.profile,
    url: 'https://organiser.example/',
    email: 'badges@organiser.example',
    image: { id: 'https://organiser.example/logo.png', type: 'Image', caption: 'A boat' },
    address: {
      type: ['Address'],
      addressCountry: 'Lithuania',
      addressLocality: 'Klaipėda',
      geo: { type: 'GeoCoordinates', latitude: 55.7, longitude: 21.1 },
    },
  }
  const badge = sampleBadge(organiser as never, { validUntil: '2029-05-18T12:00:00Z' })
  const levels = ['seen', 'done'].map((name, index) => ({
    id: `https://organiser.example/levels/${name}`,
    type: ['RubricCriterionLevel'],
    name,
    level: String(index + 1),
  }))
  const description = {
    id: 'https://organiser.example/results/walk',
    type: ['ResultDescription'],
    name: 'Walks led',
    resultType: 'RawScore',
    allowedValue: ['1', '2', '3'],
    requiredValue: '2',
    rubricCriterionLevel: levels,
  }
  const achievement = {
    ...badge.credentialSubject.achievement,
    creator: issuer.profile,
    achievementType: 'Certificate',
    creditsAvailable: 4.5,
    tag: ['tourism', 'gidas', 'e\u0301tude'],
    alignment: [
      {
        type: ['Alignment'],
        targetName: 'Guiding',
        targetUrl: 'https://skills.example/guiding',
        targetType: 'ext:ESCO',
      },
    ],
    resultDescription: [description],
  }
  const credentialSubject = {
    ...badge.credentialSubject,
    identifier: [
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: `sha256$${'0'.repeat(64)}`,
        identityType: 'emailAddress',
        salt: 'a1',
      },
    ],
    creditsEarned: 3,
    result: [
      { type: ['Result'], resultDescription: description.id, value: '3' },
      { type: ['Result'], resultDescription: description.id, achievedLevel: levels[1]?.id },
    ],
    source: issuer.profile,
    achievement,
  }
  return {
    ...badge,
    awardedDate: created,
    credentialSubject,
    evidence: [
      { id: walkFileId, type: ['Evidence'], name: 'Report', narrative: 'Line one\nLine two', genre: 'text' },
      {
        id: 'https://organiser.example/evidence/photo.jpg',
        type: ['Evidence'],
        name: 'Photo',
        audience: 'anyone',
      },
    ],
    relatedResource: [
      { id: walkFileId, mediaType: 'text/plain', digestMultibase: digestMultibase(walkFile) },
    ],
  } as unknown as JsonObject
}

async function label(): Promise<Specimen> {
  const pretend = pretendCommittee({ size: 3, quorum: 2 })
  const credential = await pretend.sign(sampleLabel(pretend), { created, by: [0, 1, 2] })
  return specimen('label with a proof set', credential, { trust: pretend.trust })
}

/** With an endorsement that binds a file which the badge binds as well. */
async function sharingBadge(): Promise<Specimen> {
  const file = { id: walkFileId, mediaType: 'text/plain', digestMultibase: digestMultibase(walkFile) }
  const badge = sampleBadge(issuer.profile)
  const { credentialSubject } = badge
  const { proof: _, ...bound } = (await endorsementOf(
    'urn:example:e:1',
    endorser,
    'Well made.',
  )) as JsonObject
  const resources = [...(bound['relatedResource'] as JsonObject[]), file]
  const endorsement = await endorser.sign({ ...bound, relatedResource: resources }, { created })
  const achievement = { ...credentialSubject.achievement, endorsement: [endorsement] }
  const document = {
    ...badge,
    credentialSubject: { ...credentialSubject, achievement },
    relatedResource: [file],
  }
  const options = { files: { [walkFileId]: walkFile } }
  return specimen('badge that binds a file with its endorsement', await sign(document), options)
}

/** With two endorsements of its achievement: by id and digest, and only by id. */
async function endorsedBadge(): Promise<Specimen> {
  const badge = sampleBadge(issuer.profile)
  const { credentialSubject } = badge
  const bound = await endorsementOf('urn:example:e:1', endorser, 'Well made.')
  const {
    relatedResource: _,
    proof: __,
    ...loose
  } = (await endorsementOf('urn:example:e:2', second, 'Not well made.')) as JsonObject
  const unbound = await second.sign(loose, { created })
  const achievement = { ...credentialSubject.achievement, endorsement: [bound, unbound] }
  return specimen(
    'badge with two endorsements',
    await sign({ ...badge, credentialSubject: { ...credentialSubject, achievement } }),
  )
}

/** With an endorsement that also describes the badge, and so says what could be taken for the issuer's word. */
async function spokenForBadge(): Promise<Specimen> {
  const badge = sampleBadge(issuer.profile)
  const plain = (await endorsementOf('urn:example:e:3', endorser, 'Well made.', badge)) as JsonObject
  const { relatedResource: _, proof: __, ...loose } = plain
  const words = { narrative: 'A walk with a class.', inLanguage: 'en', url: 'https://walks.example/' }
  const said = { ...loose, credentialSubject: { ...(loose['credentialSubject'] as JsonObject), ...words } }
  const seal = async (document: object, by: typeof issuer) => ({
    ...document,
    proof: await craftProof(document, by.signer, created, {}),
  })
  const carrying = { ...badge, description: 'For walks.', endorsement: [await seal(said, endorser)] }
  return specimen('badge whose endorsement describes it', await seal(carrying, issuer))
}
