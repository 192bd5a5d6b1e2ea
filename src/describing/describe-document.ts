import { encodeHex } from '../core/bytes'
import { hashInDigest } from '../core/digest'
import type {
  Activity,
  BitstringStatusListCredential,
  JsonObject,
  JsonValue,
  RequirementList,
  ShapeName,
} from '../index'
import { digestNode, listStatuses, QualityLabelError, readEndorsementContent, validate } from '../index'
import type { CheckCode } from '../model/generated/documents'
import { describeInput } from '../model/input-kinds'
import { clean } from './clean-text'
import { claimOfferFacts } from './describe-claim-offer'
import { keyFacts } from './describe-did-document'
import { listFacts } from './describe-list'
import { applicationFacts, assessmentFacts, decisionFacts, schemeFacts } from './describe-programme'
import { requestFacts } from './describe-request'
import { requirementFacts } from './describe-requirements'
import type { Fact } from './facts'
import { someFacts } from './facts'
import type { NamedDocument } from './name-document'
import { nameDocument } from './name-document'
import { namePresented } from './name-presented'
import { sayContent } from './say-content'
import type { Speech } from './speech'
import { checkNames, checkSentences, outcomeWords, purposes, sayTerm } from './terms'
import type { Voice } from './voice'
import { createVoice, objectsOf } from './voice'
import type { DescribingKey } from './words/catalogue'

const kinds: Readonly<Partial<Record<ShapeName, DescribingKey | { name: string }>>> = {
  badge: 'kindBadge',
  label: 'kindLabel',
  endorsement: 'kindEndorsement',
  trustMark: 'kindTrustMark',
  authority: 'kindAuthority',
  achievement: 'kindAchievement',
  profile: 'kindProfile',
  evidence: 'kindEvidence',
  scheme: 'kindScheme',
  application: 'kindApplication',
  assessment: 'kindAssessment',
  decision: 'kindDecision',
  committee: 'kindCommittee',
  trustRoot: 'kindTrustRoot',
  trustBundle: 'kindTrustBundle',
  didDocument: 'kindDidDocument',
  endorsementRequest: 'kindEndorsementRequest',
  requirements: 'kindRequirements',
  activity: 'kindActivity',
  participation: 'kindParticipation',
  claimOffer: 'kindClaimOffer',
  statusList: 'kindStatusList',
  statusList2021: 'kindStatusList2021',
}

/** What others call a party, by its id: a line for each, cleaned. */
export type KnownNames = (id: JsonValue | undefined) => readonly string[]

/**
 * Describes what a document says about itself; nothing is checked.
 *
 * @param known - Also says what others call those that a credential is about.
 */
export async function describeDocument(
  document: JsonObject,
  speech: Speech,
  known: KnownNames = () => [],
): Promise<Fact[]> {
  const voice = createVoice(speech)
  const { shape } = validate(document)
  if (shape === 'presentation') return describePresentation(document, voice, speech)
  const named = shape === undefined || shape === 'didDocument' ? nameDocument(document, speech) : undefined
  if (named) {
    const keys = shape === 'didDocument' ? keyFacts(document, speech) : []
    return describeNamed(document, named, keys, voice)
  }
  const facts: Fact[] = [
    [voice.say('factKind'), kindOf(document, shape, voice)],
    ...commonFacts(document, voice),
  ]
  if (shape === 'badge' || shape === 'endorsement') {
    const content = shape === 'endorsement' ? sayContent(readEndorsementContent(document), speech) : []
    facts.push(...(await credentialFacts(document, content, known, voice)))
  } else if (shape === 'endorsementRequest') facts.push(...someFacts(requestFacts(document, voice)))
  else facts.push(...domainFacts(document, voice), ...someFacts(partFacts(document, shape, voice, speech)))
  return facts
}

/** What `verify` would call a document that it does not check, and what to do with it. Of a secret key nothing is shown. */
function describeNamed(
  document: JsonObject,
  { kind, found, advice }: NamedDocument,
  keys: readonly Fact[],
  voice: Voice,
): Fact[] {
  const facts = kind === 'inputPrivateKey' ? [] : [...commonFacts(document, voice), ...keys]
  return [[voice.say('factKind'), found], ...facts, ...someFacts([[voice.say('factNext'), advice]])]
}

/** Who presents, as the document says it, and what. */
function describePresentation(document: JsonObject, voice: Voice, speech: Speech): Fact[] {
  const { found } = describeInput({ kind: 'inputPresentation' }, speech.words)
  return someFacts([
    [voice.say('factKind'), found],
    ...commonFacts(document, voice),
    [voice.say('partHolder'), voice.node(document['holder'])],
    [
      voice.say('partCredentials'),
      ...objectsOf(document['verifiableCredential']).map((each) => namePresented(each, voice)),
    ],
    [voice.say('factProofs'), ...sayProofs(document, voice)],
    ...objectsOf(document['proof']).flatMap((proof) => occasionFacts(proof, voice)),
  ])
}

/** For what occasion, for whom and for how long the proof of a presentation is, also where it is for any. */
export function occasionFacts({ challenge, domain, expires }: JsonObject, voice: Voice): Fact[] {
  const none = voice.say('factNone')
  return [
    [voice.say('factChallenge'), voice.value(challenge) || none],
    [voice.say('factDomain'), ...orElse([domain ?? []].flat().map(voice.value).filter(Boolean), none)],
    [voice.say('factExpires'), voice.value(expires) || voice.say('factNoEnd')],
  ]
}

function kindOf(document: JsonObject, shape: ShapeName | undefined, voice: Voice): string {
  if (shape === undefined)
    return voice.say('factUnrecognised', { type: voice.value(document['type']) || voice.say('factNoType') })
  if (shape === 'badge' && validate(document, 'label').valid) return voice.say('kindLabelBadge')
  if (shape === 'badge' && validate(document, 'authority').valid) return voice.say('kindAuthority')
  if (shape === 'endorsement' && validate(document, 'trustMark').valid) {
    return voice.say('kindMaybeTrustMark')
  }
  const kind = kinds[shape] ?? { name: shape }
  return typeof kind === 'string' ? voice.say(kind) : kind.name
}

function commonFacts(document: JsonObject, voice: Voice): Fact[] {
  return someFacts([
    [voice.say('factName'), voice.name(document['name'])],
    [voice.say('factId'), voice.value(document['id'])],
    [voice.say('factReference'), voice.value(document['reference'])],
    [voice.say('factVersion'), voice.value(document['version'])],
  ])
}

async function credentialFacts(
  document: JsonObject,
  content: readonly Fact[],
  known: KnownNames,
  voice: Voice,
): Promise<Fact[]> {
  const unnamed = voice.say('factUnnamedSubject')
  const subjects = objectsOf(document['credentialSubject'])
  return someFacts([
    [voice.say('factIssuer'), voice.node(document['issuer'])],
    [
      voice.say('factAbout'),
      ...orElse(
        subjects.flatMap((subject) => [
          voice.node(nameSubject(subject, document)) || unnamed,
          ...known(subject['id']),
        ]),
        unnamed,
      ),
    ],
    [
      voice.say('factAchievement'),
      ...subjects.flatMap(({ achievement }) =>
        objectsOf(achievement).map((one) => sayAchievement(one, voice)),
      ),
    ],
    [voice.say('factResults'), ...subjects.flatMap((subject) => sayResults(subject, voice))],
    [voice.say('factCovers'), ...sayCovered(document, voice)],
    [voice.say('factComment'), ...subjects.map(({ endorsementComment }) => voice.value(endorsementComment))],
    ...content,
    [voice.say('factDecidedBy'), ...subjects.map(({ source }) => voice.node(source))],
    [voice.say('factAwarded'), voice.value(document['awardedDate'])],
    [voice.say('factValidFrom'), voice.value(document['validFrom'] ?? document['issuanceDate'])],
    [
      voice.say('factValidUntil'),
      voice.value(document['validUntil'] ?? document['expirationDate']) || voice.say('factNoEnd'),
    ],
    [voice.say('factEvidence'), ...objectsOf(document['evidence']).map(voice.node)],
    [
      voice.say('factStatusList'),
      ...objectsOf(document['credentialStatus']).map((status) => sayStatus(status, voice)),
    ],
    [voice.say('factProofs'), ...sayProofs(document, voice)],
    [
      voice.say('factEndorsements'),
      ...embeddedEndorsements(document).map((endorsement) => sayEndorsement(endorsement, voice)),
    ],
    ...(await digestFacts(document, voice)),
  ])
}

/** Gives a subject the name that the issuer writes elsewhere in the document, where the same id is the issuer or the creator. */
export function nameSubject(subject: JsonObject, document: JsonObject): JsonObject {
  const { id, name } = subject
  if (name !== undefined || id === undefined) return subject
  const creators = objectsOf(document['credentialSubject'])
    .flatMap(({ achievement }) => objectsOf(achievement))
    .flatMap(({ creator }) => objectsOf(creator))
  const named = [...objectsOf(document['issuer']), ...creators].find((party) => party['id'] === id)
  return named?.['name'] === undefined ? subject : { ...subject, name: named['name'] }
}

function sayAchievement({ name, achievementType }: JsonObject, voice: Voice): string {
  return [voice.text(name), voice.value(achievementType)].filter(Boolean).join(', ')
}

/** Each result by the name of what it measures: a number that is signed is a number that was shown. */
function sayResults({ achievement, result }: JsonObject, voice: Voice): string[] {
  const described = objectsOf(achievement).flatMap(({ resultDescription }) => objectsOf(resultDescription))
  return objectsOf(result).map(({ resultDescription, value, achievedLevel, status }) => {
    const of = described.find(({ id }) => id === resultDescription)
    const level = objectsOf(of?.['rubricCriterionLevel']).find(({ id }) => id === achievedLevel)
    const name = voice.text(of?.['name']) || voice.value(resultDescription)
    const reached = [voice.value(value), voice.text(level?.['name']) || voice.value(achievedLevel)]
    const said = [...reached, voice.value(status)].filter(Boolean).join(', ')
    return [name, said].filter(Boolean).join(': ')
  })
}

/** The achievements that an authority covers, by name and id. */
function sayCovered(document: JsonObject, voice: Voice): string[] {
  if (!validate(document, 'authority').valid) return []
  return objectsOf(document['credentialSubject'])
    .flatMap(({ achievement }) => objectsOf(achievement))
    .flatMap(({ alignment }) => objectsOf(alignment))
    .map(({ targetName, targetUrl }) => voice.node({ name: targetName ?? '', id: targetUrl ?? '' }))
}

/** What only a document of one shape has; nothing of one that has not its shape. */
function partFacts(
  document: JsonObject,
  shape: ShapeName | undefined,
  voice: Voice,
  speech: Speech,
): readonly Fact[] {
  const say = shape === undefined ? undefined : parts[shape]
  return say === undefined || !validate(document, shape).valid ? [] : say(document as never, voice, speech)
}

const parts: Readonly<
  Partial<Record<ShapeName, (document: never, voice: Voice, speech: Speech) => readonly Fact[]>>
> = {
  scheme: schemeFacts,
  application: applicationFacts,
  assessment: assessmentFacts,
  decision: decisionFacts,
  requirements: ({ requirements, count }: RequirementList, voice) =>
    requirementFacts(requirements, count, voice),
  activity: ({ requires = [], requiresCount }: Activity, voice) =>
    requirementFacts(requires, requiresCount, voice),
  statusList: (list: BitstringStatusListCredential, _, speech) => listFacts(list, listStatuses(list), speech),
  claimOffer: claimOfferFacts,
  trustRoot: (_, voice) => [[voice.say('factNext'), voice.say('nextTrustShow')]],
  trustBundle: (_, voice) => [[voice.say('factNext'), voice.say('nextTrustShow')]],
}

function domainFacts(document: JsonObject, voice: Voice): Fact[] {
  return someFacts([
    [voice.say('factIssuer'), voice.node(document['issuer'])],
    [voice.say('factNetwork'), voice.value(document['network'])],
    [voice.say('factOrganiser'), voice.node(document['organiser'])],
    [
      voice.say('factActivity'),
      voice.value(
        ['Participation', 'ClaimOffer'].includes(String(document['type'])) ? document['activity'] : undefined,
      ),
    ],
    [voice.say('factTasks'), ...objectsOf(document['tasks']).map(({ prompt }) => voice.name(prompt))],
    [
      voice.say('factEvents'),
      voice.value(Array.isArray(document['events']) ? document['events'].length : undefined),
    ],
    [
      voice.say('factScheme'),
      voice.value(document['type'] === 'LabelScheme' ? undefined : document['scheme']),
    ],
    [voice.say('factApplicant'), voice.node(document['applicant'])],
    [voice.say('factApplication'), voice.value(document['application'])],
    [voice.say('factEvaluator'), voice.value(document['evaluator'])],
    [voice.say('factSubmitted'), voice.value(document['submittedAt'])],
    [voice.say('factAssessed'), voice.value(document['assessedAt'])],
    [voice.say('factDecided'), voice.value(document['decidedAt'])],
    [voice.say('factOutcome'), sayOutcome(document['outcome'], voice)],
    [voice.say('factRecommendation'), sayOutcome(document['recommendation'], voice)],
    [voice.say('factUnmet'), ...unmetChecks(document, voice)],
    [voice.say('factFeedback'), ...voice.lines(document['feedback'])],
    [voice.say('factLanguages'), voice.list(document['languages'])],
    [voice.say('factMembers'), ...objectsOf(document['members']).map(({ name }) => voice.name(name))],
    [
      voice.say('factQuorum'),
      voice.value(typeof document['quorum'] === 'number' ? document['quorum'] : undefined),
    ],
    [voice.say('factValidFrom'), voice.value(document['validFrom'])],
    [voice.say('factValidUntil'), voice.value(document['validUntil'])],
  ])
}

/** Each check of a decision that is not met, with what was found and what is asked. */
function unmetChecks({ unmet, checks }: JsonObject, voice: Voice): string[] {
  const codes = Array.isArray(unmet) ? unmet : []
  return codes.map((code) => {
    const check = objectsOf(checks).find((each) => each['code'] === code)
    const [actual, required] = [voice.value(check?.['actual']), voice.value(check?.['required'])]
    const name = voice.value(code)
    const known = Object.hasOwn(checkSentences, String(code)) ? checkSentences[code as CheckCode] : undefined
    if (!actual || !required) return known ? voice.say(checkNames[code as CheckCode]) : name
    return voice.say(known ?? 'factCheck', { code: name, actual, required })
  })
}

function sayOutcome(outcome: JsonValue | undefined, voice: Voice): string {
  return typeof outcome === 'string' ? sayTerm(outcomeWords, outcome, voice) : voice.value(outcome)
}

/** A line for each proof of a document: its key, suite and date. */
export function sayProofs({ proof: proofs }: JsonObject, voice: Voice): string[] {
  const lines = objectsOf(proofs).map((proof) => sayProof(proof, voice))
  return orElse(lines, voice.say('factUnsigned'))
}

function sayProof({ type, cryptosuite, verificationMethod, created }: JsonObject, voice: Voice): string {
  const suite = [type, cryptosuite].map(voice.value).filter(Boolean).join(' ')
  return `${voice.value(verificationMethod) || voice.say('unnamedKey')} (${suite}, ${voice.value(created) || voice.say('factUndated')})`
}

function sayStatus(
  { statusListCredential, statusPurpose, statusListIndex }: JsonObject,
  voice: Voice,
): string {
  return voice.say('factStatusEntry', {
    purpose: sayTerm(purposes, String(statusPurpose ?? ''), voice),
    index: voice.value(statusListIndex),
    list: voice.value(statusListCredential),
  })
}

function embeddedEndorsements(document: JsonObject): JsonObject[] {
  const subjects = objectsOf(document['credentialSubject'])
  const achievements = subjects.flatMap(({ achievement }) => objectsOf(achievement))
  const carriers = [document, ...objectsOf(document['issuer']), ...subjects, ...achievements]
  return carriers.flatMap((carrier) => objectsOf(carrier['endorsement']))
}

function sayEndorsement(endorsement: JsonObject, voice: Voice): string {
  const comment = objectsOf(endorsement['credentialSubject'])
    .map(({ endorsementComment }) => voice.value(endorsementComment))
    .filter(Boolean)
    .join(' / ')
  return voice.say(comment ? 'factBySaying' : 'factBy', {
    endorser: voice.node(endorsement['issuer']),
    comment,
  })
}

/** The digest of a document, and in groups as people read it aloud; where there is none, why. */
export async function digestFacts(document: JsonObject, voice: Voice): Promise<Fact[]> {
  try {
    const digest = await digestNode(document, document['@context'] ?? [])
    return [
      [voice.say('factDigest'), digest],
      [voice.say('factReadAloud'), ...groupsOf(digest)],
    ]
  } catch (error) {
    if (error instanceof QualityLabelError)
      return [[voice.say('factDigest'), voice.say('factNoDigest', { reason: clean(error.message) })]]
    throw error
  }
}

/**
 * The digest as people read it to each other, to know that they sign the same: proofs and endorsements do not change it.
 *
 * Hexadecimal digits in groups of four. Base32 would save twelve characters, but people of every language hear the difference between
 * sixteen digits, and not between b, d, p and t. All 256 bits are there: of half of them, the author of a text could make two that agree.
 */
function groupsOf(digest: string): string[] {
  const hex = encodeHex(hashInDigest(digest) ?? new Uint8Array())
  const groups = hex.match(/.{4}/g) ?? []
  return [groups.slice(0, 8).join(' '), groups.slice(8).join(' ')]
}

function orElse(lines: string[], otherwise: string): string[] {
  return lines.length > 0 ? lines : [otherwise]
}
