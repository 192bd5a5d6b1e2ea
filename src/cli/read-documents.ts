import { dirname, resolve } from 'node:path'
import { cleanShort } from '../describing/clean-text'
import type { BuiltEvidence, Evidence, EvidenceOptions, JsonObject, ShapeName } from '../index'
import { buildEvidence, credentialOfJwt, parseJson, parseJwt, validate } from '../index'
import type { FileEvidenceOptions } from '../model/build-evidence'
import type { OldOpenBadges } from '../model/recognise-open-badges'
import { recogniseOpenBadges } from '../model/recognise-open-badges'
import { assertOptionInput } from './assert-option-input'
import { attempt, CommandError, usageError } from './command-error'
import { isJwt } from './describe-jwt'
import { exitCodes } from './exit-codes'
import { pathOf } from './host'
import { placeOf } from './place-of'
import {
  nameOf,
  parseObject,
  readBakedFile,
  readBytes,
  readOptionBytes,
  readOptionWithId,
} from './read-files'
import { englishSpeech } from './words/english-speech'

/** The shape that a document must have, or one that its content decides. */
type AskedShape = ShapeName | ((document: JsonObject) => ShapeName)

/**
 * The document in a file that an option names, where it has its shape.
 *
 * @throws {CommandError} 66 if the file cannot be read, 64 if it holds anything else; the message names option, line and problem.
 */
export async function readDocument<T extends object>(
  option: string,
  file: string,
  shape: AskedShape,
): Promise<T> {
  const bytes = await readOptionBytes(option, file)
  const document = await parseOption(option, file, bytes)
  const fault = findFault(document, shape, bytes, file)
  if (fault !== undefined) throw usageError(`${option}: ${fault}`)
  return document as T
}

/** As `readDocument`, for a FILE argument: one that holds anything else is 65. */
export async function readDocumentFile<T extends object>(file: string, shape: AskedShape): Promise<T> {
  const bytes = await readBytes(file)
  return ofShape<T>(await parseObject(bytes, file), shape, bytes, file)
}

/** As `readDocumentFile`, also for a credential that is a JWT or is baked into an image. */
export async function readBakedDocument<T extends object>(file: string, shape: AskedShape): Promise<T> {
  const { bytes } = await readBakedFile(file)
  const document = isJwt(bytes) ? await credentialIn(bytes, file) : await parseObject(bytes, file)
  return ofShape<T>(document, shape, bytes, file)
}

function ofShape<T extends object>(
  document: JsonObject,
  shape: AskedShape,
  bytes: Uint8Array,
  file: string,
): T {
  const fault = findFault(document, shape, bytes, nameOf(file))
  if (fault !== undefined) throw new CommandError(`Cannot use ${nameOf(file)}: ${fault}`, exitCodes.data)
  return document as T
}

async function credentialIn(bytes: Uint8Array, file: string): Promise<JsonObject> {
  return attempt(() => credentialOfJwt(parseJwt(bytes))).catch((error: Error) => {
    throw error instanceof CommandError
      ? new CommandError(`${nameOf(file)}: ${error.message}`, exitCodes.data)
      : error
  })
}

/** What keeps a document from having a shape: what was expected, the line, and the first problem. */
function findFault(
  document: JsonObject,
  asked: AskedShape,
  bytes: Uint8Array,
  name: string,
): string | undefined {
  const shape = typeof asked === 'string' ? asked : asked(document)
  const [problem] = validate(document, shape).problems.filter(({ severity }) => severity === 'error')
  if (!problem) return undefined
  const older = recogniseOpenBadges(document)
  if (older) return sayOlder(older, shape, name)
  if (shape === 'achievement' && document['type'] === 'Activity')
    return `expected a document of the shape achievement, found an activity in ${cleanShort(name)}. Its badge is made by award`
  const { line } = placeOf(new TextDecoder().decode(bytes), problem.pointer)
  const where = cleanShort(`${name}, line ${line}, ${problem.pointer || 'the whole document'}`)
  return `expected a document of the shape ${shape}. ${where}: ${problem.title}. ${problem.detail}`
}

// Its parts are in use as files of their own, so people try them in place of those of Open Badges 3.0.
function sayOlder({ version, kind }: OldOpenBadges, shape: ShapeName, name: string): string {
  const found = englishSpeech.say('namedOldBadge', { version, kind })
  const how =
    kind === 'Assertion' ? 'Turn it' : 'Turn a badge that refers to it, with this file as --document,'
  const own = shape === 'achievement' || shape === 'profile' ? `; or write one with new ${shape}` : ''
  return `expected a document of the shape ${shape}, found ${found} in ${cleanShort(name)}. ${how} into Open Badges 3.0 with upgrade${own}`
}

/** An item of an evidence file: evidence as it is, or what `buildEvidence` takes with `file` for its bytes. */
type EvidenceItem = Evidence | EvidenceOptions | (Omit<FileEvidenceOptions, 'bytes'> & { file: string })

/**
 * The evidence in a file that an option names: one item or an array of them.
 *
 * The `file` of an item lies beside the file that names it; only its digest is kept.
 */
export async function readEvidence(option: string, file: string): Promise<EvidenceFile> {
  const value = (await parseOption(option, file, await readOptionBytes(option, file))) as unknown
  const items = (Array.isArray(value) ? value : [value]) as EvidenceItem[]
  const read: EvidenceFile = { evidence: [], files: {} }
  for (const item of items) await readEvidenceItem(option, file, item, read)
  return read
}

/** What an evidence file comes to. */
export interface EvidenceFile {
  evidence: (BuiltEvidence | Evidence)[]
  /** Bytes of the files it names, by the URI of their evidence. */
  files: Record<string, Uint8Array>
}

async function readEvidenceItem(
  option: string,
  listFile: string,
  item: EvidenceItem,
  read: EvidenceFile,
): Promise<void> {
  if (typeof item !== 'object' || item === null) {
    throw usageError(`${option}: expected evidence as JSON objects in ${listFile}`)
  }
  const build = (options: EvidenceOptions) => attempt(() => buildEvidence(options), exitCodes.usage)
  if (!('kind' in item)) {
    read.evidence.push(item as Evidence)
  } else if ('file' in item && typeof item.file === 'string') {
    const { file, ...options } = item
    const bytes = Uint8Array.from(await readOptionBytes(option, resolve(pathOf(dirname(listFile)), file)))
    const built = await build({ ...(options as FileEvidenceOptions), bytes })
    read.evidence.push(built)
    read.files[built.evidence.id ?? ''] = bytes
  } else {
    read.evidence.push(await build(item as EvidenceOptions))
  }
}

function parseOption(option: string, file: string, bytes: Uint8Array): Promise<JsonObject> {
  return attempt(() => parseJson(bytes) as JsonObject).catch((error: Error) => {
    throw error instanceof CommandError ? usageError(`${option}: ${file}: ${error.message}`) : error
  })
}

/**
 * Reads the DID or controller document in a file of `--did-document`.
 *
 * @throws {CommandError} 66 if the file cannot be read, 64 if it is recognised as something else or has no id.
 */
export function readDidDocument(file: string): Promise<JsonObject & { id: string }> {
  const option = '--did-document'
  return readOptionWithId(option, file, (bytes) => assertOptionInput(option, file, bytes))
}
