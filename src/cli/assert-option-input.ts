import { QualityLabelError } from '../core/errors'
import { parseJson } from '../core/parse-json'
import { isCredential, nameDocument } from '../describing/name-document'
import { recogniseBytes } from '../formats/recognise-bytes'
import type { InputKind } from '../model/input-kinds'
import { describeInput } from '../model/input-kinds'
import { detectShape } from '../schema/detect-shape'
import type { ShapeName } from '../schema/shape-names'
import { credentialOfJwt } from '../securing/jwt-claims'
import { parseJwt } from '../securing/parse-jwt'
import { usageError } from './command-error'
import { isJwt } from './describe-jwt'

interface Taken {
  /** Absent where every kind that is recognised is another. */
  kind?: InputKind
  name: string
  /** Where to get what the option takes. */
  advice: string
  /** Whether it is a credential: then it may be a JWT. */
  isCredential?: true
  /** Shape of the documents that it takes, of those that are recognised by their shape. */
  shape?: ShapeName
  /** What to call a document that is not recognised; without it such a document passes. */
  other?: { credential: string; json: string }
}

const withoutKeys =
  'other JSON: its id is not a DID or https address, or it lists no keys (verificationMethod, assertionMethod, authentication)'

const takenBy = {
  '--status-list': {
    kind: 'inputStatusList',
    name: 'a status list',
    advice:
      'Its address is in `credentialStatus` of the credential: save the file from there, or use --online.',
    isCredential: true,
  },
  '--authority': {
    name: 'an authority to issue (a credential)',
    advice: 'Ask the creator of the achievement for it, or the issuer.',
    isCredential: true,
    shape: 'badge',
  },
  '--endorsement': {
    name: 'an endorsement',
    advice: 'Ask the endorser for it, or make one with endorse.',
    isCredential: true,
    shape: 'endorsement',
    other: { credential: 'another credential', json: 'other JSON' },
  },
  '--did-document': {
    kind: 'inputDidDocument',
    name: 'a DID or controller document (JSON)',
    advice:
      'Ask the issuer for its DID document, which lists its public keys, or use --online to fetch it. A did:key or did:jwk needs none.',
    other: { credential: 'a credential', json: withoutKeys },
  },
} as const satisfies Record<string, Taken>

type Option = keyof typeof takenBy

// Their advice names the option that takes them.
const ofAnotherOption: readonly InputKind[] = ['inputDidDocument', 'inputDidResolution', 'inputStatusList']

const keepSecret = 'Send a secret key to no one: no check needs it.'

/**
 * Refuses a file of an option that is recognised as something other than what the option takes.
 *
 * What is not recognised passes: `verify` checks what it says. No message quotes the file, which may be a secret key.
 *
 * @throws {CommandError} 64, saying what the option takes and what the file is.
 */
export function assertOptionInput(option: Option, file: string, bytes: Uint8Array): void {
  refuse(option, file, recognise(bytes, takenBy[option]))
}

/**
 * As `assertOptionInput`, of a document that was parsed, such as one of a list.
 *
 * @param place - The file, and the place in it.
 */
export function assertOptionDocument(option: Option, place: string, document: unknown): void {
  refuse(option, place, recogniseParsed(document, takenBy[option]))
}

function refuse(option: Option, place: string, other: Other | undefined): void {
  if (other === undefined) return
  const taken: Taken = takenBy[option]
  const advice = adviseOn(other, taken)
  throw usageError(`${option}: expected ${taken.name} in ${place}, found ${other.found}. ${advice}`)
}

interface Other {
  kind?: InputKind
  found: string
  advice?: string
}

function adviseOn({ kind, advice = '' }: Other, taken: Taken): string {
  if (kind && ofAnotherOption.includes(kind)) return advice
  return kind === 'inputPrivateKey' ? `${keepSecret} ${taken.advice}` : taken.advice
}

function recognise(bytes: Uint8Array, taken: Taken): Other | undefined {
  if (isJwt(bytes)) return taken.isCredential ? recogniseJwt(bytes, taken) : { found: 'a JWT' }
  const other = recogniseBytes(bytes)
  if (other) return { kind: other.kind, ...describeInput(other) }
  try {
    return recogniseParsed(parseJson(bytes), taken)
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return { found: `text that is not JSON (${error.message.replace(/^Cannot read JSON: /, '')})` }
  }
}

// What a JWT that cannot be read is, `verify` says.
function recogniseJwt(bytes: Uint8Array, taken: Taken): Other | undefined {
  try {
    return recogniseParsed(credentialOfJwt(parseJwt(bytes)), taken)
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return undefined
  }
}

function recogniseParsed(document: unknown, taken: Taken): Other | undefined {
  if (taken.shape !== undefined && detectShape(document) === taken.shape) return undefined
  const named = nameDocument(document)
  if (named?.kind !== undefined && named.kind === taken.kind) return undefined
  if (named) return named
  if (taken.other === undefined) return undefined
  return { found: isCredential(document) ? taken.other.credential : taken.other.json }
}
