import { recogniseBytes } from '../formats/recognise-bytes'
import { parseJson, QualityLabelError } from '../index'
import type { InputKind } from '../model/input-kinds'
import { describeInput } from '../model/input-kinds'
import { usageError } from './command-error'
import { isJwt } from './describe-jwt'
import { isCredential, nameDocument } from './name-document'

interface Taken {
  kind: InputKind
  name: string
  /** Whether it is a credential: then it may be a JWT, and one of an unknown kind passes. */
  isCredential?: true
}

const takenBy = {
  '--status-list': { kind: 'inputStatusList', name: 'a status list', isCredential: true },
  '--did-document': { kind: 'inputDidDocument', name: 'a DID or controller document (JSON)' },
} as const satisfies Record<string, Taken>

// Their advice names the option that takes them.
const ofAnotherOption: readonly InputKind[] = ['inputDidDocument', 'inputDidResolution', 'inputStatusList']

/**
 * Refuses a file of an option that is recognised as something other than what the option takes.
 *
 * What is not recognised passes: `verify` checks what it says. No message quotes the file, which may be a private key.
 *
 * @throws {CommandError} 64, saying what the option takes and what the file is.
 */
export function assertOptionInput(option: keyof typeof takenBy, file: string, bytes: Uint8Array): void {
  const taken: Taken = takenBy[option]
  const found = recognise(bytes, taken)
  if (found === undefined) return
  throw usageError(`${option}: expected ${taken.name} in ${file}, found ${found}`)
}

function recognise(bytes: Uint8Array, taken: Taken): string | undefined {
  if (isJwt(bytes)) return taken.isCredential ? undefined : 'a JWT'
  const other = recogniseBytes(bytes)
  if (other) return describeInput(other).found
  try {
    return recogniseParsed(parseJson(bytes), taken)
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return 'text that is not JSON'
  }
}

function recogniseParsed(document: unknown, taken: Taken): string | undefined {
  const { kind, found, advice } = nameDocument(document) ?? {}
  if (kind !== undefined && kind === taken.kind) return undefined
  if (found !== undefined) return kind && ofAnotherOption.includes(kind) ? `${found}. ${advice}` : found
  return !taken.isCredential && isCredential(document) ? 'a credential' : undefined
}
