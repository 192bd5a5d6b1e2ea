import type { Command } from 'commander'
import type { Ed25519Key, ExportedKeys } from '../../index'
import { didKey, didKeyVerificationMethod, exportKey, generateKey } from '../../index'
import { addExamples } from '../help-example'
import { readChoice, readController, readKeyId } from '../option-values'
import { note, print, printJson } from '../output'
import { readKeyFile } from '../read-key'
import { toJsonText, writeSecretFile } from '../write-files'

const formats = ['multikey', 'jwk', 'pem', 'ed25519VerificationKey2020'] as const
type Format = (typeof formats)[number]

interface KeygenOptions {
  seedFile?: string
  format: Format
  out?: string
  controller?: string
  id?: string
}

/** `keygen`: makes an Ed25519 key; its secret goes to a file alone. */
export function addKeygen(program: Command): void {
  const command = program
    .command('keygen')
    .summary('make an Ed25519 key')
    .description(
      'Makes an Ed25519 key. The secret goes to a new file that only you can read, and nowhere else; the public half is printed.',
    )
    .option('--seed-file <file>', 'derive the key from a seed: 32 bytes, or 64 hexadecimal digits')
    .option('--format <name>', formats.join(', '), readChoice(formats), 'multikey')
    .option(
      '--out <file>',
      'new file for the secret (default: quality-label-key.json or .pem; with --seed-file none is written)',
    )
    .option('--controller <did>', "DID of who controls the key (default: the key's did:key)", readController)
    .option(
      '--id <did-url>',
      "DID URL of the key (default: the controller with the key's Multikey as fragment)",
      readKeyId,
    )
    .action(keygen)
  addExamples(
    command,
    ['a key of its own, as did:key', 'keygen --out rasa.key.json'],
    [
      "a committee member's key, named in the network's DID document",
      'keygen --controller did:web:network.example --id did:web:network.example#rasa --out rasa.key.json',
    ],
  )
}

async function keygen(options: KeygenOptions): Promise<void> {
  const { seedFile, format } = options
  const key = seedFile === undefined ? generateKey() : (await readKeyFile('--seed-file', seedFile)).key
  const out = options.out ?? (seedFile === undefined ? defaultFile(format) : undefined)
  if (out !== undefined) {
    await writeSecretFile(
      out,
      toText(exportKey(key, format, { ...namesOf(key, options), includeSecret: true })),
    )
    note(`The secret is in ${out}, for your eyes only; below is the public half.`)
  }
  const publicHalf = exportKey(key, format, namesOf(key, options))
  if (typeof publicHalf === 'string') print(publicHalf.trimEnd())
  else printJson(publicHalf)
}

function namesOf(key: Ed25519Key, options: KeygenOptions): { id: string; controller: string } {
  const controller = options.controller ?? options.id?.split('#')[0] ?? didKey(key)
  const ownId =
    options.controller === undefined
      ? didKeyVerificationMethod(key)
      : `${options.controller}#${key.publicKeyMultibase}`
  return { controller, id: options.id ?? ownId }
}

function toText(exported: ExportedKeys[Format]): string {
  return typeof exported === 'string' ? exported : toJsonText(exported)
}

function defaultFile(format: Format): string {
  return format === 'pem' ? 'quality-label-key.pem' : 'quality-label-key.json'
}
