import { createHash } from 'node:crypto'
import type { Command } from 'commander'
import type { Ed25519Key, ExportedKeys, JwsKey } from '../../index'
import {
  didJwk,
  didKey,
  didKeyVerificationMethod,
  exportJwsKey,
  exportKey,
  generateJwsKey,
  generateKey,
} from '../../index'
import { usageError } from '../command-error'
import { addExamples } from '../help-example'
import { readChoice, readController, readKeyId } from '../option-values'
import { note, print, printJson } from '../output'
import { readKeyFile } from '../read-key'
import { toJsonText, writeSecretFile } from '../write-files'

const algorithms = ['Ed25519', 'ES256', 'RS256'] as const
const formats = ['multikey', 'jwk', 'pem', 'ed25519VerificationKey2020'] as const
type Format = (typeof formats)[number]

interface KeygenOptions {
  algorithm: (typeof algorithms)[number]
  seedFile?: string
  format?: Format
  out?: string
  controller?: string
  id?: string
}

/** `keygen`: makes an Ed25519 key, or one only for JWTs; its secret goes only to a file. */
export function addKeygen(program: Command): void {
  const command = program
    .command('keygen')
    .summary('make a key')
    .description(
      'Makes an Ed25519 key, or with --algorithm a P-256 or RSA key, which signs only JWTs. The secret goes to a new file that only you can read, and nowhere else; the public half is printed.',
    )
    .option('--algorithm <name>', algorithms.join(', '), readChoice(algorithms), 'Ed25519')
    .option('--seed-file <file>', 'derive the key from a seed: 32 bytes, or 64 hexadecimal digits')
    .option(
      '--format <name>',
      `${formats.join(', ')}; jwk or pem for ES256 and RS256 (default: multikey, or jwk)`,
      readChoice(formats),
    )
    .option(
      '--out <file>',
      'new file for the secret (default: quality-label-key.json or .pem; with --seed-file none is written)',
    )
    .option(
      '--controller <did>',
      "DID of who controls the key (default: the key's did:key, or did:jwk)",
      readController,
    )
    .option(
      '--id <did-url>',
      "DID URL of the key (default: the controller with the key's Multikey or thumbprint as fragment)",
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
    [
      "an issuer's key for JWTs by ES256",
      'keygen --algorithm ES256 --controller did:web:issuer.example --out issuer.key.json',
    ],
  )
}

async function keygen(options: KeygenOptions): Promise<void> {
  const { algorithm, seedFile, format = 'multikey' } = options
  if (algorithm !== 'Ed25519') return keygenForJwts(algorithm, options)
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

async function keygenForJwts(algorithm: 'ES256' | 'RS256', options: KeygenOptions): Promise<void> {
  const { seedFile, format = 'jwk', out = defaultFile(format) } = options
  if (seedFile !== undefined) throw usageError('Cannot make key: --seed-file is only for Ed25519')
  if (format !== 'jwk' && format !== 'pem')
    throw usageError(`Cannot make key: expected --format jwk or pem for ${algorithm}, got ${format}`)
  const key = await generateJwsKey(algorithm)
  const { id, controller } = namesOfJwsKey(key, options)
  const secret = await exportJwsKey(key, format, { id, includeSecret: true })
  await writeSecretFile(out, typeof secret === 'string' ? secret : toJsonText(secret))
  note(`The secret is in ${out}, for your eyes only; below is the public half.`)
  if (format === 'pem') print((await exportJwsKey(key, 'pem')).trimEnd())
  else printJson({ id, type: 'JsonWebKey', controller, publicKeyJwk: key.toJSON() })
}

function namesOfJwsKey(key: JwsKey, options: KeygenOptions): { id: string; controller: string } {
  const own = didJwk(key.publicKey)
  const controller = options.controller ?? options.id?.split('#')[0] ?? own
  // RFC 7638: SHA-256 over the members of the kind, in this order.
  const thumbprint = createHash('sha256').update(JSON.stringify(key.toJSON())).digest('base64url')
  const ownId = controller === own ? `${own}#0` : `${controller}#${thumbprint}`
  return { controller, id: options.id ?? ownId }
}

function toText(exported: ExportedKeys[Format]): string {
  return typeof exported === 'string' ? exported : toJsonText(exported)
}

function defaultFile(format: Format): string {
  return format === 'pem' ? 'quality-label-key.pem' : 'quality-label-key.json'
}
