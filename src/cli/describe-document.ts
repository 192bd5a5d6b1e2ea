import { hashInDigest } from '../core/digest'
import type { JsonObject, JsonValue, ShapeName } from '../index'
import { digestNode, QualityLabelError, readEndorsementContent, validate } from '../index'
import { describeInput } from '../model/input-kinds'
import { clean } from './clean-text'
import { requestFacts } from './endorsing/describe-request'
import { sayContent } from './endorsing/say-content'
import type { NamedDocument } from './name-document'
import { nameDocument } from './name-document'
import { namePresented } from './name-presented'
import type { Voice } from './voice'
import { createVoice, objectsOf } from './voice'
import type { CommandKey } from './words/catalogue'
import type { Speech } from './words/speech'

/** A fact about a document: what it is called, and its lines, cleaned. */
export type Fact = readonly [name: string, ...lines: string[]]

const kinds: Readonly<Partial<Record<ShapeName, CommandKey | { name: string }>>> = {
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
  statusList: { name: 'Bitstring Status List' },
  statusList2021: { name: 'Status List 2021' },
}

/** Describes what a document says about itself; nothing is checked. */
export async function describeDocument(document: JsonObject, speech: Speech): Promise<Fact[]> {
  const voice = createVoice(speech)
  const { shape } = validate(document)
  if (shape === 'presentation') return describePresentation(document, voice, speech)
  const named = shape === undefined || shape === 'didDocument' ? nameDocument(document, speech) : undefined
  if (named) return describeNamed(document, named, voice)
  const facts: Fact[] = [
    [voice.say('factKind'), kindOf(document, shape, voice)],
    ...commonFacts(document, voice),
  ]
  if (shape === 'badge' || shape === 'endorsement') {
    const content = shape === 'endorsement' ? sayContent(readEndorsementContent(document), speech) : []
    facts.push(...(await credentialFacts(document, content, voice)))
  } else if (shape === 'endorsementRequest') facts.push(...some(requestFacts(document, voice)))
  else facts.push(...domainFacts(document, voice))
  return facts
}

/** What `verify` would call a document that it does not check, and what to do with it. Of a secret key nothing is shown. */
function describeNamed(document: JsonObject, { kind, found, advice }: NamedDocument, voice: Voice): Fact[] {
  const facts = kind === 'inputPrivateKey' ? [] : commonFacts(document, voice)
  return [[voice.say('factKind'), found], ...facts, ...some([[voice.say('factNext'), advice]])]
}

/** Who presents, as the document says it, and what. */
function describePresentation(document: JsonObject, voice: Voice, speech: Speech): Fact[] {
  const { found } = describeInput({ kind: 'inputPresentation' }, speech.words)
  return some([
    [voice.say('factKind'), found],
    ...commonFacts(document, voice),
    [voice.say('partHolder'), voice.node(document['holder'])],
    [
      voice.say('partCredentials'),
      ...objectsOf(document['verifiableCredential']).map((each) => namePresented(each, voice)),
    ],
    [voice.say('factProofs'), ...sayProofs(document, voice)],
  ])
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
  return some([
    [voice.say('factName'), voice.name(document['name'])],
    [voice.say('factId'), voice.value(document['id'])],
    [voice.say('factReference'), voice.value(document['reference'])],
    [voice.say('factVersion'), voice.value(document['version'])],
  ])
}

async function credentialFacts(
  document: JsonObject,
  content: readonly Fact[],
  voice: Voice,
): Promise<Fact[]> {
  const unnamed = voice.say('factUnnamedSubject')
  const subjects = objectsOf(document['credentialSubject'])
  return some([
    [voice.say('factIssuer'), voice.node(document['issuer'])],
    [
      voice.say('factAbout'),
      ...orElse(
        subjects.map((subject) => voice.node(subject) || unnamed),
        unnamed,
      ),
    ],
    [
      voice.say('factAchievement'),
      ...subjects.flatMap(({ achievement }) =>
        objectsOf(achievement).map((one) => sayAchievement(one, voice)),
      ),
    ],
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

function sayAchievement({ name, achievementType }: JsonObject, voice: Voice): string {
  return [voice.text(name), voice.value(achievementType)].filter(Boolean).join(', ')
}

/** The achievements that an authority covers, by name and id. */
function sayCovered(document: JsonObject, voice: Voice): string[] {
  if (!validate(document, 'authority').valid) return []
  return objectsOf(document['credentialSubject'])
    .flatMap(({ achievement }) => objectsOf(achievement))
    .flatMap(({ alignment }) => objectsOf(alignment))
    .map(({ targetName, targetUrl }) => voice.node({ name: targetName ?? '', id: targetUrl ?? '' }))
}

function domainFacts(document: JsonObject, voice: Voice): Fact[] {
  const count = (member: string) => (Array.isArray(document[member]) ? String(document[member].length) : '')
  return some([
    [voice.say('factIssuer'), voice.node(document['issuer'])],
    [voice.say('factNetwork'), voice.value(document['network'])],
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
    [voice.say('factOutcome'), sayOutcome(document['outcome'] ?? document['recommendation'], voice)],
    [voice.say('factUnmet'), ...unmetChecks(document, voice)],
    [voice.say('factFeedback'), ...voice.lines(document['feedback'])],
    [voice.say('factLanguages'), voice.list(document['languages'])],
    [voice.say('factIndicators'), count('indicators')],
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
    return actual && required ? voice.say('factCheck', { code: name, actual, required }) : name
  })
}

function sayOutcome(outcome: JsonValue | undefined, voice: Voice): string {
  return outcome === 'notYetIssued' ? voice.say('factNotYetIssued') : voice.value(outcome)
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
    purpose: voice.value(statusPurpose),
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

async function digestFacts(document: JsonObject, voice: Voice): Promise<Fact[]> {
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
  const hex = Buffer.from(hashInDigest(digest) ?? []).toString('hex')
  const groups = hex.match(/.{4}/g) ?? []
  return [groups.slice(0, 8).join(' '), groups.slice(8).join(' ')]
}

/** Facts as lines: the names in a column, the lines of a fact below each other. */
export function factLines(facts: readonly Fact[]): string[] {
  const width = Math.max(...facts.map(([name]) => name.length))
  return facts.flatMap(([name, ...lines]) =>
    lines.map((line, index) => `  ${(index === 0 ? name : '').padEnd(width)}  ${line}`),
  )
}

function orElse(lines: string[], otherwise: string): string[] {
  return lines.length > 0 ? lines : [otherwise]
}

/** The facts that say something. */
function some(facts: readonly Fact[]): Fact[] {
  return facts
    .map(([name, ...lines]): Fact => [name, ...lines.filter((line) => line !== '')])
    .filter(([, ...lines]) => lines.length > 0)
}
