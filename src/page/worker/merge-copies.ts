import type { JsonObject } from '../../core/json'
import { sayProofs } from '../../describing/describe-document'
import { createVoice, objectsOf } from '../../describing/voice'
import type { VerificationReport } from '../../index'
import { mergeProofs, QualityLabelError, verify } from '../../index'
import { loadSpeech } from '../speech'
import type { Material } from './read-material'
import { readMaterial } from './read-material'
import type { Unfit } from './read-to-sign'
import { describeUnfit, readToSign } from './read-to-sign'
import { writeJson } from './write-json'

/** What a copy brings: the proofs in it, in words, or why it is not joined. `differs` names the copy that it is compared with. */
export type CopyState =
  | { proofs: readonly string[] }
  | { unfit: Unfit | 'unsigned'; kind?: string }
  | { differs: number }
  | { failed: string }

/** Copies that were joined, and what is found of the result; there is none while a copy does not fit. */
export interface Joined {
  copies: readonly CopyState[]
  text?: string
  count: number
  report?: VerificationReport
  /** Why the trust bundle is not used. */
  refused?: string
}

/** Joins signed copies of one document, and verifies what they make. */
export async function mergeCopies(files: readonly Uint8Array[], material: Material): Promise<Joined> {
  const read = files.map(readToSign)
  const first = read.findIndex((each) => !('unfit' in each) && objectsOf(each.document['proof']).length > 0)
  const speech = await loadSpeech(material.language)
  const voice = createVoice(speech)
  const stateOf = async (each: (typeof read)[number]): Promise<CopyState> =>
    'unfit' in each
      ? describeUnfit(each, speech)
      : (compare(each.document, read[first]?.document, first) ?? { proofs: sayProofs(each.document, voice) })
  const copies = await Promise.all(read.map(stateOf))
  if (copies.length === 0 || !copies.every((copy) => 'proofs' in copy)) return { copies, count: 0 }
  const merged = mergeProofs(read.map(({ document }) => document as JsonObject)) as JsonObject
  const joined = { copies, text: writeJson(merged), count: objectsOf(merged['proof']).length }
  const { options, bundle } = readMaterial(material)
  if (!options) return { ...joined, ...('refused' in bundle ? { refused: bundle.refused } : {}) }
  return { ...joined, report: await verify(merged, { ...options, now: new Date() }) }
}

/** Compares a copy with the first, by joining the two. */
function compare(copy: JsonObject, first: JsonObject | undefined, index: number): CopyState | undefined {
  try {
    mergeProofs([copy])
    if (first) mergeProofs([first, copy])
    return undefined
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    if (error.code === 'COPY_UNSIGNED') return { unfit: 'unsigned' }
    return error.code === 'COPIES_DIFFER' ? { differs: index } : { failed: error.message }
  }
}
