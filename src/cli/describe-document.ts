import { hashInDigest } from '../core/digest'
import type { JsonObject, JsonValue, ShapeName } from '../index'
import { digestNode, QualityLabelError, validate } from '../index'
import { clean, quoteShort, showShort } from './clean-text'
import type { NamedDocument } from './name-document'
import { nameDocument } from './name-document'

/** A fact about a document: what it is called, and its lines, cleaned. */
export type Fact = readonly [name: string, ...lines: string[]]

const kinds: Readonly<Partial<Record<ShapeName, string>>> = {
  badge: 'Open Badge credential',
  label: 'Quality Label',
  endorsement: 'Endorsement credential',
  trustMark: 'Trust mark',
  achievement: 'Achievement',
  profile: 'Profile of a person or organisation',
  evidence: 'Evidence',
  scheme: 'Label scheme',
  application: 'Application for a label',
  assessment: 'Assessment of an application',
  decision: 'Decision on an application',
  committee: 'Committee',
  trustRoot: 'Trust root',
  trustBundle: 'Trust bundle',
  didDocument: 'DID document',
  statusList: 'Bitstring Status List',
  statusList2021: 'Status List 2021',
}

/** Describes what a document says about itself; nothing is checked. */
export async function describeDocument(document: JsonObject): Promise<Fact[]> {
  const { shape } = validate(document)
  const named = shape === undefined || shape === 'didDocument' ? nameDocument(document) : undefined
  if (named) return describeNamed(document, named)
  const facts: Fact[] = [['Kind', kindOf(document, shape)], ...commonFacts(document)]
  if (shape === 'badge' || shape === 'endorsement') facts.push(...(await credentialFacts(document)))
  else facts.push(...domainFacts(document))
  return facts
}

/** What `verify` would call a document that it does not check, and what to do with it. Of a secret key nothing is shown. */
function describeNamed(document: JsonObject, { kind, found, advice }: NamedDocument): Fact[] {
  const facts = kind === 'inputPrivateKey' ? [] : commonFacts(document)
  return [['Kind', found], ...facts, ...some([['Next', advice]])]
}

function kindOf(document: JsonObject, shape: ShapeName | undefined): string {
  if (shape === undefined) return `not recognised; its type is ${sayValue(document['type']) || 'missing'}`
  if (shape === 'badge' && validate(document, 'label').valid) return 'Quality Label, an Open Badge credential'
  if (shape === 'endorsement' && validate(document, 'trustMark').valid) {
    return 'Endorsement credential; it could be a trust mark'
  }
  return kinds[shape] ?? shape
}

function commonFacts(document: JsonObject): Fact[] {
  return some([
    ['Name', sayName(document['name'])],
    ['Id', sayValue(document['id'])],
    ['Reference', sayValue(document['reference'])],
    ['Version', sayValue(document['version'])],
  ])
}

async function credentialFacts(document: JsonObject): Promise<Fact[]> {
  const subjects = objectsOf(document['credentialSubject'])
  return some([
    ['Issuer', sayNode(document['issuer'])],
    ['About', ...orElse(subjects.map(saySubject), unnamed)],
    ['Achievement', ...subjects.flatMap(({ achievement }) => objectsOf(achievement).map(sayAchievement))],
    ['Comment', ...subjects.map(({ endorsementComment }) => sayValue(endorsementComment))],
    ['Decided by', ...subjects.map(({ source }) => sayNode(source))],
    ['Awarded', sayValue(document['awardedDate'])],
    ['Valid from', sayValue(document['validFrom'] ?? document['issuanceDate'])],
    ['Valid until', sayValue(document['validUntil'] ?? document['expirationDate']) || 'no end'],
    ['Evidence', ...objectsOf(document['evidence']).map(sayNode)],
    ['Status list', ...objectsOf(document['credentialStatus']).map(sayStatus)],
    ['Proofs', ...orElse(objectsOf(document['proof']).map(sayProof), 'none: it is not signed')],
    ['Endorsements', ...embeddedEndorsements(document).map(sayEndorsement)],
    ...(await digestFacts(document)),
  ])
}

const unnamed = 'no one named by id'

function saySubject(subject: JsonObject): string {
  return sayNode(subject) || unnamed
}

function sayAchievement({ name, achievementType }: JsonObject): string {
  return [sayText(name), sayValue(achievementType)].filter(Boolean).join(', ')
}

function domainFacts(document: JsonObject): Fact[] {
  const count = (member: string) => (Array.isArray(document[member]) ? String(document[member].length) : '')
  return some([
    ['Issuer', sayNode(document['issuer'])],
    ['Network', sayValue(document['network'])],
    ['Scheme', sayValue(document['type'] === 'LabelScheme' ? undefined : document['scheme'])],
    ['Applicant', sayNode(document['applicant'])],
    ['Application', sayValue(document['application'])],
    ['Evaluator', sayValue(document['evaluator'])],
    ['Submitted', sayValue(document['submittedAt'])],
    ['Assessed', sayValue(document['assessedAt'])],
    ['Decided', sayValue(document['decidedAt'])],
    ['Outcome', sayOutcome(document['outcome'] ?? document['recommendation'])],
    ['Unmet checks', sayList(document['unmet'])],
    ['Languages', sayList(document['languages'])],
    ['Indicators', count('indicators')],
    ['Members', ...objectsOf(document['members']).map(({ name }) => sayName(name))],
    ['Quorum', sayValue(typeof document['quorum'] === 'number' ? document['quorum'] : undefined)],
    ['Valid from', sayValue(document['validFrom'])],
    ['Valid until', sayValue(document['validUntil'])],
  ])
}

function sayOutcome(outcome: JsonValue | undefined): string {
  return outcome === 'notYetIssued' ? 'not yet issued' : sayValue(outcome)
}

function sayProof({ type, cryptosuite, verificationMethod, created }: JsonObject): string {
  const suite = [type, cryptosuite].map(sayValue).filter(Boolean).join(' ')
  return `${sayValue(verificationMethod) || 'an unnamed key'} (${suite}, ${sayValue(created) || 'undated'})`
}

function sayStatus({ statusListCredential, statusPurpose, statusListIndex }: JsonObject): string {
  return `${sayValue(statusPurpose)}: entry ${sayValue(statusListIndex)} of ${sayValue(statusListCredential)}`
}

function embeddedEndorsements(document: JsonObject): JsonObject[] {
  const subjects = objectsOf(document['credentialSubject'])
  const achievements = subjects.flatMap(({ achievement }) => objectsOf(achievement))
  const carriers = [document, ...objectsOf(document['issuer']), ...subjects, ...achievements]
  return carriers.flatMap((carrier) => objectsOf(carrier['endorsement']))
}

function sayEndorsement(endorsement: JsonObject): string {
  const comment = objectsOf(endorsement['credentialSubject'])
    .map(({ endorsementComment }) => sayValue(endorsementComment))
    .filter(Boolean)
    .join(' / ')
  return `by ${sayNode(endorsement['issuer'])}${comment ? `: ${comment}` : ''}`
}

async function digestFacts(document: JsonObject): Promise<Fact[]> {
  try {
    const digest = await digestNode(document, document['@context'] ?? [])
    return [
      ['Digest', digest],
      ['Read aloud', ...groupsOf(digest)],
    ]
  } catch (error) {
    if (error instanceof QualityLabelError) return [['Digest', `none: ${clean(error.message)}`]]
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

/** A node by its name and id, or a reference. */
function sayNode(node: JsonValue | undefined): string {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return sayValue(node)
  const name = sayName(node['name'])
  const id = sayValue(node['id'])
  return name && id ? `${name} <${id}>` : name || id
}

/** A text, in each of its languages where it has several. */
function sayText(value: JsonValue | undefined): string {
  return sayTexts(value) || sayValue(value)
}

/** A name is quoted even where it is one word. */
function sayName(name: JsonValue | undefined): string {
  return typeof name === 'string' && name !== '' ? quoteShort(name) : sayText(name)
}

/** A name in its languages, as language value objects have it. */
function sayTexts(value: JsonValue | undefined): string {
  return objectsOf(value)
    .filter((entry) => typeof entry['@value'] === 'string')
    .map(({ '@value': text, '@language': language }) => {
      const said = quoteShort(String(text))
      return typeof language === 'string' ? `${said} (${showShort(language)})` : said
    })
    .join(' / ')
}

/** A scalar, or a text in its languages. */
function sayValue(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return sayList(value)
  if (typeof value !== 'object') return showShort(String(value))
  return Object.entries(value)
    .map(([language, text]) => `${quoteShort(String(text))} (${showShort(language)})`)
    .join(' / ')
}

function sayList(value: JsonValue | undefined): string {
  return Array.isArray(value) ? value.map((entry) => showShort(String(entry))).join(', ') : ''
}

function objectsOf(value: JsonValue | undefined): JsonObject[] {
  const isObject = (entry: JsonValue): entry is JsonObject =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(isObject)
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
