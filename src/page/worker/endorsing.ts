import { looksLikeJwt } from '../../core/compact-jws'
import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { describeDocument } from '../../describing/describe-document'
import type { Fact } from '../../describing/facts'
import { imageFormatOf } from '../../formats/image-format'
import { validateInWords } from '../../gate/validate'
import type { AcknowledgementOptions, EndorsementOptions, ShapeName } from '../../index'
import {
  buildAcknowledgement,
  buildEndorsement,
  credentialOfJwt,
  extract,
  parseJson,
  parseJwt,
  QualityLabelError,
  validate,
} from '../../index'
import { ownersOf } from '../../issuing/owners-of'
import { readEndorsed } from '../../issuing/read-endorsed'
import type { EndorsementRequest, Profile } from '../../model/generated/documents'
import type { Language } from '../../problems/find-language'
import { peek } from '../../verifying/input/peek'
import { verifyEither } from '../../verifying/verify-either'
import { loadSpeech } from '../speech'
import { readToSign } from './read-to-sign'

/** What a file is to somebody who endorses. */
export interface Opened {
  /** What can be done with it; `undefined` where it is something else. */
  use?: 'endorse' | 'answer' | 'acknowledge'
  shape?: ShapeName
  /** What it says of itself. */
  facts: readonly Fact[]
  /** Why it cannot be used: a word of the page's, or a sentence. */
  refused?: 'otherKind' | 'isKey' | 'unsigned' | 'expired' | { problem: string }
  document: JsonObject
  /** The thing that is endorsed: the document, or what a request is about. */
  target: JsonObject
  /** The document as it was signed, where that is a JWT. */
  jwt?: string
  /** Whether the target is a badge that no one has signed yet. */
  isDraft: boolean
  /** Ids of those who cannot endorse it, or acknowledge it. */
  owners: readonly string[]
}

/** What is about to be signed, and what it says. */
export interface Drawn {
  document: JsonObject
  facts: readonly Fact[]
}

/** What is built: the options of the library without what was opened. */
export type Said = Omit<EndorsementOptions, 'target' | 'request'>

const targets: readonly (ShapeName | undefined)[] = ['badge', 'achievement', 'profile']

/** Opens what somebody endorses or acknowledges: JSON, a JWT, or a badge in an image. */
export async function openEndorsable(bytes: Uint8Array, language: Language): Promise<Opened> {
  const speech = await loadSpeech(language)
  if (isKeyFile(bytes)) return { ...nothing, refused: 'isKey' }
  const read = await readDocument(bytes).catch((error: unknown) => {
    if (error instanceof QualityLabelError) return undefined
    throw error
  })
  if (!read) throw new Error(await sayUnreadable(bytes, language))
  const { document, jwt } = read
  const { valid, shape, problems } = validateInWords(speech.words, document)
  const request =
    shape === 'endorsementRequest' && valid ? (document as unknown as EndorsementRequest) : undefined
  const target = (request?.target as JsonObject | undefined) ?? document
  const opened: Opened = {
    facts: await describeDocument(document, speech),
    ...{ document, target, owners: [], isDraft: false },
    ...(jwt === undefined ? {} : { jwt }),
    ...(shape === undefined ? {} : { shape }),
  }
  const use = useOf(shape)
  if (use === undefined) return { ...opened, refused: 'otherKind' }
  const [problem] = problems
  if (!valid) return { ...opened, use, refused: { problem: `${problem?.title}. ${problem?.detail}` } }
  const isSigned = jwt !== undefined || target['proof'] !== undefined
  const isDraft = target['credentialSubject'] !== undefined && !isSigned
  try {
    const owners = use === 'acknowledge' ? issuerOf(document) : await endorsedOwners(target, request)
    return { ...opened, use, owners, isDraft, ...refuse(use, isDraft, request) }
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return { ...opened, use, refused: { problem: error.message } }
  }
}

/** An issuer asks for the endorsement of a badge that it will sign with it; without being asked, no one endorses a draft. */
function refuse(use: Opened['use'], isDraft: boolean, request?: EndorsementRequest): Pick<Opened, 'refused'> {
  if (request && Date.parse(request.expiresAt) < Date.now()) return { refused: 'expired' }
  return isDraft && use !== 'answer' ? { refused: 'unsigned' } : {}
}

/** A key file is not looked into: nothing of it is shown. */
function isKeyFile(bytes: Uint8Array): boolean {
  const read = readToSign(bytes)
  return 'unfit' in read && read.unfit === 'isKey'
}

const nothing: Opened = { facts: [], document: {}, target: {}, owners: [], isDraft: false }

/** Reads the profile of who endorses. */
export function openProfile(bytes: Uint8Array): Profile | undefined {
  const profile = peek(bytes)
  return validate(profile, 'profile').valid ? (profile as unknown as Profile) : undefined
}

/** Builds the unsigned endorsement, or acknowledgement, of what was opened. */
export async function drawUp({ use, document, jwt }: Opened, said: Said, language: Language): Promise<Drawn> {
  const built = await (use === 'acknowledge'
    ? buildAcknowledgement(acknowledging(jwt ?? document, said))
    : buildEndorsement({
        ...said,
        ...(use === 'answer'
          ? { request: document as unknown as EndorsementRequest }
          : { target: document as unknown as Profile }),
      }))
  const unsigned = built as unknown as JsonObject
  return { document: unsigned, facts: await describeDocument(unsigned, await loadSpeech(language)) }
}

/** Says anew what a document says, in another language. */
export async function describe(document: JsonObject, language: Language): Promise<readonly Fact[]> {
  return describeDocument(document, await loadSpeech(language))
}

function acknowledging(
  endorsement: JsonObject | string,
  { endorser, comment, content: _, ...said }: Said,
): AcknowledgementOptions {
  return {
    ...said,
    by: endorser,
    endorsement: endorsement as AcknowledgementOptions['endorsement'],
    ...(comment === '' ? {} : { comment }),
  }
}

function useOf(shape: ShapeName | undefined): Opened['use'] {
  if (shape === 'endorsement') return 'acknowledge'
  if (shape === 'endorsementRequest') return 'answer'
  return targets.includes(shape) ? 'endorse' : undefined
}

function issuerOf({ issuer }: JsonObject): string[] {
  const id = isJsonObject(issuer) ? issuer['id'] : issuer
  return typeof id === 'string' ? [id] : []
}

async function endorsedOwners(target: JsonObject, request?: EndorsementRequest): Promise<string[]> {
  const context = request?.targetContext as JsonObject | undefined
  const { gated } = await readEndorsed('build endorsement', target, context)
  return ownersOf(String(target['id']), gated)
}

async function readDocument(bytes: Uint8Array): Promise<{ document: JsonObject; jwt?: string }> {
  const isImage = imageFormatOf(bytes) !== undefined
  const text = isImage ? (await extract(bytes)).credential : new TextDecoder().decode(bytes).trim()
  if (looksLikeJwt(text)) return { document: credentialOfJwt(parseJwt(text)), jwt: text }
  const document = parseJson(isImage ? text : bytes)
  if (isJsonObject(document)) return { document }
  throw new QualityLabelError('JSON_INVALID', 'Cannot read: expected a JSON object')
}

/** Says of a file that cannot be read what it is instead, as `verify` does. */
async function sayUnreadable(bytes: Uint8Array, language: Language): Promise<string> {
  const { problems } = await verifyEither(bytes, { now: new Date(), language })
  return problems.map(({ detail, hint }) => `${detail} ${hint}`)[0] ?? ''
}
