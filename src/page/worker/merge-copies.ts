import type { JsonObject } from '../../core/json'
import { digestFacts, sayProofs } from '../../describing/describe-document'
import type { Voice } from '../../describing/voice'
import { createVoice, objectsOf } from '../../describing/voice'
import type { VerificationReport } from '../../index'
import { mergeProofs, QualityLabelError, verify } from '../../index'
import { loadSpeech } from '../speech'
import type { BundleState, Material } from './read-material'
import { readMaterial } from './read-material'
import type { Unfit } from './read-to-sign'
import { describeUnfit, readToSign } from './read-to-sign'
import { writeJson } from './write-json'

/**
 * What a copy brings: the proofs in it, in words, or why it is not joined. `differs` is the index of the copy that it is compared with; both
 * then have the digits that their signers read aloud.
 */
export type CopyState =
  | { proofs: readonly string[]; digits?: readonly string[] }
  | { unfit: Unfit | 'unsigned'; kind?: string }
  | { differs: number; digits: readonly string[] }
  | { failed: string }

/** Copies that were joined, and what is found of the result; there is none while a copy does not fit. */
export interface Joined {
  copies: readonly CopyState[]
  text?: string
  count: number
  report?: VerificationReport
  bundle: BundleState
}

/** Joins signed copies of one document, and verifies what they make. */
export async function mergeCopies(files: readonly Uint8Array[], material: Material): Promise<Joined> {
  const read = files.map(readToSign)
  const first = read.findIndex((each) => !('unfit' in each) && objectsOf(each.document['proof']).length > 0)
  const speech = await loadSpeech(material.language)
  const voice = createVoice(speech)
  const { options, bundle } = readMaterial(material)
  const stateOf = async (each: (typeof read)[number]): Promise<CopyState> => {
    if ('unfit' in each) return describeUnfit(each, speech)
    const whyNot = await compare(each.document, read[first]?.document, first, voice)
    return whyNot ?? { proofs: sayProofs(each.document, voice) }
  }
  const copies = await Promise.all(read.map(stateOf))
  const standard = read[first]
  if (standard?.document && copies.some((copy) => 'differs' in copy))
    copies[first] = {
      proofs: sayProofs(standard.document, voice),
      digits: await digitsOf(standard.document, voice),
    }
  if (copies.length === 0 || !copies.every((copy) => 'proofs' in copy)) return { copies, bundle, count: 0 }
  const merged = mergeProofs(read.map(({ document }) => document as JsonObject)) as JsonObject
  const joined = { copies, bundle, text: writeJson(merged), count: objectsOf(merged['proof']).length }
  return options ? { ...joined, report: await verify(merged, { ...options, now: new Date() }) } : joined
}

async function digitsOf(document: JsonObject, voice: Voice): Promise<string[]> {
  const [, ...lines] = (await digestFacts(document, voice)).at(-1) ?? ['']
  return lines
}

/** Compares a copy with the first, by joining the two. */
async function compare(
  copy: JsonObject,
  first: JsonObject | undefined,
  index: number,
  voice: Voice,
): Promise<CopyState | undefined> {
  try {
    mergeProofs([copy])
    if (first) mergeProofs([first, copy])
    return undefined
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    if (error.code === 'COPY_UNSIGNED') return { unfit: 'unsigned' }
    if (error.code !== 'COPIES_DIFFER') return { failed: error.message }
    return { differs: index, digits: await digitsOf(copy, voice) }
  }
}
