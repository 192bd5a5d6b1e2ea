import type { JsonObject } from '../../core/json'
import { describeDocument, nameSubject } from '../../describing/describe-document'
import type { Fact } from '../../describing/facts'
import { objectsOf } from '../../describing/voice'
import { addProof, signCredential } from '../../index'
import { loadSpeech } from '../speech'
import type { KeyFit } from './held-key'
import { dropKey, fitKey, heldSigner, openKey } from './held-key'
import type { NamingFile } from './known-names'
import { knownNames } from './known-names'
import { makeKey } from './make-key'
import { mergeCopies } from './merge-copies'
import type { BundleState, Material } from './read-material'
import { readMaterial } from './read-material'
import type { Unfit } from './read-to-sign'
import { describeUnfit, readToSign } from './read-to-sign'
import { writeJson } from './write-json'

/** What a document says that is to be signed, and the ids of those that it is about and whose name is not known; or why it cannot be, with what it is. */
export type Described =
  | { facts: readonly Fact[]; unnamed: readonly string[]; bundle: BundleState }
  | { unfit: Unfit; kind?: string }

/** What the worker does for people who sign. The opened key stays in it. */
export const signActions = {
  ...{ openKey, dropKey, makeKey, mergeCopies },

  /** Says in words what would be signed, as the verb `sign` does. */
  async describeToSign(
    bytes: Uint8Array,
    material: Material,
    naming: readonly NamingFile[],
  ): Promise<Described> {
    const speech = await loadSpeech(material.language)
    const read = readToSign(bytes)
    if ('unfit' in read) return describeUnfit(read, speech)
    const { document } = read
    const { options, bundle } = readMaterial(material)
    const known = knownNames(options?.trust ?? {}, naming, speech)
    const unnamed = objectsOf(document['credentialSubject'])
      .map((subject) => nameSubject(subject, document))
      .filter(({ id, name }) => name === undefined && known(id).length === 0)
    return {
      bundle,
      facts: await describeDocument(document, speech, known),
      unnamed: unnamed.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
    }
  },

  /** Says how the opened key fits a document, or only names it where there is none yet. */
  fitKey(bytes: Uint8Array | undefined, material: Material, id?: string): KeyFit {
    const committees = readMaterial(material).options?.trust?.committees ?? []
    return fitKey(bytes && requireDocument(bytes), committees, id)
  },

  /** Signs a document with the opened key. The page drops the key when it keeps what was signed: until then its panel shows it as open. */
  async sign(bytes: Uint8Array): Promise<string> {
    const document = requireDocument(bytes)
    const created = `${new Date().toISOString().slice(0, 19)}Z`
    const add = document['proof'] === undefined ? signCredential : addProof
    return writeJson(await add(document, heldSigner(), { created }))
  },
}

function requireDocument(bytes: Uint8Array): JsonObject {
  const read = readToSign(bytes)
  if ('unfit' in read) throw new Error('Cannot sign: it is not a credential')
  return read.document
}
