import { QualityLabelError } from '../../core/errors'
import { parseJson } from '../../core/parse-json'
import type { JsonObject } from '../../index'
import { credentialOfJwt } from '../../securing/jwt-claims'
import { parseJwt } from '../../securing/parse-jwt'
import { findEndorsements } from '../../verifying/endorsements/find-endorsements'
import { CommandError } from '../command-error'
import { isJwt } from '../describe-jwt'
import { openFile } from '../open-file'
import { limitsOf } from '../option-values'
import type { EndorsementFile } from './read-collection'

/** Endorsements as `verify` takes them. */
export type Endorsements = (Uint8Array | object | string)[]

/** The endorsements of files for a target: each that was given on its own; of collections what is about the target, and acknowledgements of what is supplied. */
export function chooseEndorsements(files: readonly EndorsementFile[], target: object): Endorsements {
  const single = files.flatMap((each) => (each.isCollection ? [] : [each.bytes]))
  const collected = files.flatMap((each) => (each.isCollection ? each.endorsements : [])) as never[]
  const found = new Set<object | string>([
    ...findEndorsements(target, collected),
    ...findEndorsements(single.flatMap(idOf), collected),
  ])
  return [...single, ...found]
}

/** As `chooseEndorsements`, for the target in the bytes of a file; of one that cannot be read nothing is chosen from a collection. */
export async function chooseForFile(
  files: readonly EndorsementFile[],
  bytes: Uint8Array,
  maxBytes?: number,
): Promise<Endorsements> {
  const isChosen = files.some(({ isCollection }) => isCollection)
  return chooseEndorsements(files, (isChosen ? await peek(bytes, maxBytes) : undefined) ?? {})
}

// What cannot be read is reported as an endorsement that does not count.
function idOf(bytes: Uint8Array): string[] {
  try {
    const { id } = readDocument(bytes) as JsonObject
    return typeof id === 'string' ? [id] : []
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return []
  }
}

async function peek(bytes: Uint8Array, maxBytes: number | undefined): Promise<object | undefined> {
  try {
    const opened = await openFile(bytes, maxBytes)
    const document = readDocument(opened.bytes, maxBytes)
    return typeof document === 'object' && document !== null ? document : undefined
  } catch (error) {
    if (!(error instanceof QualityLabelError) && !(error instanceof CommandError)) throw error
    return undefined
  }
}

function readDocument(bytes: Uint8Array, maxBytes?: number): unknown {
  const limits = limitsOf(maxBytes)
  return isJwt(bytes) ? credentialOfJwt(parseJwt(bytes, limits)) : parseJson(bytes, limits)
}
