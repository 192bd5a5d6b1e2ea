import type { Command } from 'commander'
import type { ExportedKeys, Key, SignatureAlgorithm } from '../../index'
import { didJwk, didKey, didKeyVerificationMethod, exportKey, generateKey } from '../../index'
import { keyFragment } from '../../keys/key-fragment'
import { attempt, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { readChoice, readController, readKeyId } from '../option-values'
import { note, print, printJson } from '../output'
import { readPassphrase } from '../passphrase'
import { readKeyFile } from '../read-key'
import { addExamples } from '../verb'
import { toJsonText, writeSecretFile } from '../write-files'

const algorithms = ['Ed25519', 'ES256', 'RS256'] as const
const formats = ['multikey', 'jwk', 'pem', 'ed25519VerificationKey2020'] as const
type Format = (typeof formats)[number]
/** The formats of keys of each algorithm, the usual one first. */
const formatsOf: Readonly<Record<SignatureAlgorithm, readonly Format[]>> = {
  Ed25519: formats,
  ES256: ['jwk', 'pem'],
  RS256: ['jwk', 'pem'],
}

interface KeygenOptions {
  algorithm: (typeof algorithms)[number]
  seedFile?: string
  format?: Format
  out?: string
  controller?: string
  id?: string
  passphrase?: true
  passphraseFile?: string
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
    .option(
      '--passphrase',
      'encrypt the secret with a passphrase, which is asked for twice on the terminal; with --passphrase-file it is read there',
    )
    .action(keygen)
  addExamples(
    command,
    ['a key of its own, as did:key', 'keygen --out rasa.key.json'],
    ['the same, encrypted with a passphrase', 'keygen --passphrase --out rasa.key.jwe'],
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
  const { algorithm, seedFile } = options
  const format = formatOf(options)
  const key =
    seedFile === undefined ? await generateKey({ algorithm }) : await readSeedFile(seedFile, algorithm)
  const passphrase = await passphraseOf(options)
  const out = options.out ?? (seedFile === undefined ? defaultFile(format, passphrase) : undefined)
  const names = namesOf(key, options)
  if (out !== undefined) {
    await writeSecretFile(out, await writeSecret(key, format, names, passphrase))
    const encrypted = passphrase === undefined ? '' : ', encrypted with the passphrase'
    note(`The secret is in ${out}${encrypted}, for your eyes only; below is the public half.`)
    if (/^(?:did:web:|https:)/.test(names.controller)) note(howToPublish(names.controller, out))
  }
  await printPublicHalf(key, format, names)
}

function passphraseOf({ passphrase, passphraseFile, format }: KeygenOptions): Promise<string> | undefined {
  if (!passphrase && passphraseFile === undefined) return undefined
  if (format !== undefined)
    throw usageError('--format: cannot be given with a passphrase, since the file is then a JWE')
  return readPassphrase('New passphrase: ', 'The same again: ')
}

async function writeSecret(key: Key, format: Format, names: KeyNames, passphrase?: string): Promise<string> {
  if (passphrase === undefined) return toText(await exportKey(key, format, { ...names, includeSecret: true }))
  const { id } = names
  return attempt(async () => `${await exportKey(key, 'encryptedJwk', { id, passphrase })}\n`, exitCodes.usage)
}

// A did:key or did:jwk is published nowhere: it is its own document.
function howToPublish(controller: string, file: string): string {
  return `Add it to the DID document of ${controller}: quality-label did make --id ${controller} --key ${file}, or did add.`
}

function formatOf({ algorithm, format }: KeygenOptions): Format {
  const known = formatsOf[algorithm]
  const chosen = format ?? (known[0] as Format)
  if (known.includes(chosen)) return chosen
  throw usageError(`Cannot make key: expected --format ${known.join(' or ')} for ${algorithm}, got ${chosen}`)
}

async function readSeedFile(file: string, algorithm: SignatureAlgorithm): Promise<Key> {
  if (algorithm !== 'Ed25519') throw usageError('Cannot make key: --seed-file is only for Ed25519')
  return (await readKeyFile('--seed-file', file, { algorithm })).key
}

interface KeyNames {
  id: string
  controller: string
}

async function printPublicHalf(key: Key, format: Format, names: KeyNames): Promise<void> {
  const publicHalf = await exportKey(key, format, names)
  if (typeof publicHalf === 'string') print(publicHalf.trimEnd())
  else if (key.algorithm === 'Ed25519') printJson(publicHalf)
  // As a DID document lists it.
  else
    printJson({ id: names.id, type: 'JsonWebKey', controller: names.controller, publicKeyJwk: key.toJSON() })
}

/** The names of a key: those that are asked for, else its own DID; an Ed25519 key is a did:key, any other a did:jwk. */
function namesOf(key: Key, options: KeygenOptions): KeyNames {
  const isDidKey = key.algorithm === 'Ed25519'
  const own = isDidKey ? didKey(key) : didJwk(key)
  const controller = options.controller ?? options.id?.split('#')[0] ?? own
  const named = `${controller}#${keyFragment(key.publicKey)}`
  const ownId = isDidKey ? didKeyVerificationMethod(key) : `${own}#0`
  return { controller, id: options.id ?? (controller === own ? ownId : named) }
}

function toText(exported: ExportedKeys[Format]): string {
  return typeof exported === 'string' ? exported : toJsonText(exported)
}

function defaultFile(format: Format, passphrase: string | undefined): string {
  if (passphrase !== undefined) return 'quality-label-key.jwe'
  return format === 'pem' ? 'quality-label-key.pem' : 'quality-label-key.json'
}
