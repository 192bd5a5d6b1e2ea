import type { Command } from 'commander'
import { clean, cleanShort } from '../../../describing/clean-text'
import type { DidDocument, DidDocumentKey, JsonObject } from '../../../index'
import { didWebUrl } from '../../../index'
import { attemptWith, usageError } from '../../command-error'
import { addLang, collect } from '../../option-values'
import { note } from '../../output'
import { readJsonFile } from '../../read-files'
import { readKeyFile } from '../../read-key'
import { loadSpeech } from '../../words/speech'
import { writeResult } from '../../write-files'

/** Options of the verbs that write keys into a document. */
export interface KeyFlags {
  key: string[]
  authentication?: true
  force?: true
  out?: string
}

/** Adds the options for the keys of a document. */
export function addKeyOptions(command: Command): Command {
  return command
    .requiredOption(
      '--key <file>',
      'key file, with or without its secret; its id in the document is the one that the file names, if that is under the same DID (repeatable)',
      collect,
    )
    .option('--force', 'take a key whose file says that it belongs to another DID')
    .option('--authentication', 'the keys also log in and sign presentations, beside signing credentials')
}

/** Adds the option that names the file to write over, or beside, the document that was read. */
export function addOut(command: Command): Command {
  return addLang(
    command.option(
      '--out <file>',
      'where to write it, also over the document that was read (default: standard output)',
    ),
  )
}

/** Reads the keys of `--key`. */
export async function readKeys(
  controller: string,
  { key, authentication, force }: KeyFlags,
): Promise<DidDocumentKey[]> {
  const keys: DidDocumentKey[] = []
  for (const file of key) {
    const { key: read, id } = await readKeyFile('--key', file)
    const own = id?.split('#', 1)[0]
    if (own !== undefined && own !== controller && hasDocument(own) && hasDocument(controller) && !force)
      throw usageError(
        `--key: expected a key of ${controller}, found one of ${cleanShort(own)} in ${file}. Give --force to put it into the document all the same`,
      )
    keys.push({
      key: read,
      ...(id?.startsWith(`${controller}#`) ? { id } : {}),
      ...(authentication ? { relationships: ['assertionMethod', 'authentication'] } : {}),
    })
  }
  return keys
}

/** Whether an id has a document that lists keys: a did:key, as keygen names a key by default, is its own. */
function hasDocument(id: string): boolean {
  return /^(?:did:web:|https:)[^#]+$/.test(id)
}

/** The key files, by the names that the library has for their keys. */
export function keyFields({ key }: KeyFlags): Record<string, string> {
  return Object.fromEntries(key.map((file, index) => [`keys[${index}]`, `the key in ${file}`]))
}

/** Reads the document to update. */
export async function readDocument(file: string): Promise<JsonObject & { id: string }> {
  const document = await readJsonFile(file)
  const { id } = document
  if (typeof id !== 'string') throw usageError(`Cannot update DID document: expected an id in ${file}`)
  return { ...document, id }
}

/** Writes a document that was read from a file and updated, and says where verifiers look for it. */
export async function writeDocument(
  document: DidDocument,
  file: string,
  out: string | undefined,
): Promise<void> {
  await writeResult(document, out, [file])
  await sayWhereToPublish(document)
}

/** Says where verifiers look for a document. */
export async function sayWhereToPublish(document: DidDocument): Promise<void> {
  const { say } = await loadSpeech()
  note(say('publishDocument', { address: clean(await addressOf(document.id)) }))
}

/** Returns the address at which the document of a DID, or of an https address, is published. */
export async function addressOf(id: string): Promise<string> {
  return id.startsWith('https://') ? id : attemptWith({ did: 'the DID' }, () => didWebUrl(id))
}
