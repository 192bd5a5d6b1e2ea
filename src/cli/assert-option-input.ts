import { recogniseBytes } from '../formats/recognise-bytes'
import { parseJson, QualityLabelError } from '../index'
import type { InputKind } from '../model/input-kinds'
import { describeInput } from '../model/input-kinds'
import { detectShape } from '../schema/detect-shape'
import { usageError } from './command-error'
import { isJwt } from './describe-jwt'
import { isCredential, nameDocument } from './name-document'

interface Taken {
  /** Absent where every kind that is recognised is another. */
  kind?: InputKind
  name: string
  /** Where to get what the option takes. */
  advice: string
  /** Whether it is a credential: then it may be a JWT, and one of an unknown kind passes. */
  isCredential?: true
  /** Whether it is a badge. */
  isBadge?: true
}

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
    isBadge: true,
  },
  '--did-document': {
    kind: 'inputDidDocument',
    name: 'a DID or controller document (JSON)',
    advice:
      'Ask the issuer for its DID document, which lists its public keys, or use --online to fetch it. A did:key or did:jwk needs none.',
  },
} as const satisfies Record<string, Taken>

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
export function assertOptionInput(option: keyof typeof takenBy, file: string, bytes: Uint8Array): void {
  const taken: Taken = takenBy[option]
  const other = recognise(bytes, taken)
  if (other === undefined) return
  const expected = `${option}: expected ${taken.name} in ${file}`
  throw usageError(`${expected}, found ${other.found}. ${adviseOn(other, taken)}`)
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
  if (isJwt(bytes)) return taken.isCredential ? undefined : { found: 'a JWT' }
  const other = recogniseBytes(bytes)
  if (other) return { kind: other.kind, ...describeInput(other) }
  try {
    return recogniseParsed(parseJson(bytes), taken)
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return { found: 'text that is not JSON' }
  }
}

const withoutKeys =
  'other JSON: its id is not a DID or https address, or it lists no keys (verificationMethod, assertionMethod, authentication)'

function recogniseParsed(document: unknown, taken: Taken): Other | undefined {
  if (taken.isBadge && detectShape(document) === 'badge') return undefined
  const named = nameDocument(document)
  if (named?.kind !== undefined && named.kind === taken.kind) return undefined
  if (named) return named
  if (taken.isCredential) return undefined
  return { found: isCredential(document) ? 'a credential' : withoutKeys }
}
