import type { Command } from 'commander'
import { clean } from '../../describing/clean-text'
import type { ExportedKeys, Key } from '../../index'
import { exportKey, generateKey } from '../../index'
import type { KeyNames } from '../../keys/key-names'
import { namesOf } from '../../keys/key-names'
import { attemptWith, usageError } from '../command-error'
import { addLang, readChoice, readController, readKeyId } from '../option-values'
import { note } from '../output'
import { readPassphrase } from '../passphrase'
import { readKeyFile } from '../read-key'
import { addExamples } from '../verb'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'
import { toJsonText, writeSecretFile } from '../write-files'
import type { Format } from './keygen/public-half'
import { formatOf, formats, printPublicHalf } from './keygen/public-half'
import { showKey } from './keygen/show-key'

const algorithms = ['Ed25519', 'ES256', 'RS256'] as const

interface KeygenOptions {
  algorithm?: (typeof algorithms)[number]
  from?: string
  seedFile?: string
  show?: string
  format?: Format
  out?: string
  controller?: string
  id?: string
  passphrase?: true
  passphraseFile?: string
  lang?: string
}

/** `keygen`: makes an Ed25519 key, or one only for JWTs; its secret goes only to a file. */
export function addKeygen(program: Command): void {
  const command = program
    .command('keygen')
    .summary('make a key')
    .description(
      'Makes an Ed25519 key, or with --algorithm a P-256 or RSA key, which signs only JWTs. The secret goes to a new file that only you can read, and nowhere else; the public half is printed.',
    )
    .option('--algorithm <name>', `${algorithms.join(', ')} (default: Ed25519)`, readChoice(algorithms))
    .option(
      '--from <file>',
      'take the key in this file in place of a new one, to encrypt it or to write it in another format; it keeps its id',
    )
    .option('--seed-file <file>', 'derive the key from a seed: 32 bytes, or 64 hexadecimal digits')
    .option(
      '--show <file>',
      'only show the key in this file: its public half, id, own DID and thumbprint; an encrypted file needs its passphrase',
    )
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
      'encrypt the secret with a passphrase of 8 characters or more, which is asked for twice on the terminal; with --passphrase-file it is read there',
    )
    .action(keygen)
  addLang(command)
  addExamples(
    command,
    ['a key of its own, as did:key', 'keygen --out rasa.key.json'],
    ['the same, encrypted with a passphrase', 'keygen --passphrase --out rasa.key.jwe'],
    ['a key that exists, encrypted', 'keygen --from rasa.key.json --passphrase --out rasa.key.jwe'],
    ['the public half of a key that exists', 'keygen --show rasa.key.json'],
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
  const speech = await loadSpeech(options.lang)
  assertOneSource(options)
  if (options.show !== undefined) return showKey(options.show, options.format, speech)
  const { key, id } = await takeKey(options)
  const format = formatOf(key.algorithm, options.format)
  const passphrase = await passphraseOf(options, speech)
  const out = options.out ?? (options.seedFile === undefined ? defaultFile(format, passphrase) : undefined)
  const names = namesOf(key, options.id === undefined && id !== undefined ? { ...options, id } : options)
  if (out !== undefined) {
    await writeSecretFile(out, await writeSecret(key, format, names, passphrase))
    saySecret(out, passphrase !== undefined, names, speech)
    if (options.from !== undefined && passphrase !== undefined)
      note(speech.say('secretStaysIn', { file: clean(options.from), out: clean(out) }))
  }
  await printPublicHalf(key, format, names)
}

function assertOneSource({ from, seedFile, show, out, passphrase, id }: KeygenOptions): void {
  const sources = Object.entries({ '--from': from, '--seed-file': seedFile, '--show': show })
  const given = sources.filter(([, file]) => file !== undefined).map(([flag]) => flag)
  if (given.length > 1) throw usageError(`Cannot make key: expected one of ${given.join(' and ')}`)
  if (show !== undefined && (out ?? passphrase ?? id) !== undefined)
    throw usageError('--show: writes no key; expected --from with --out, --passphrase or --id')
}

/** The key that is to be written: that of a file, else a new one. */
async function takeKey(options: KeygenOptions): Promise<{ key: Key; id?: string }> {
  const { algorithm, from, seedFile } = options
  if (seedFile !== undefined) return { key: await readSeedFile(seedFile, algorithm) }
  if (from === undefined) return { key: await generateKey({ algorithm: algorithm ?? 'Ed25519' }) }
  const { key, id } = await readKeyFile('--from', from, algorithm === undefined ? {} : { algorithm })
  if (!key.hasSecret) throw usageError(`--from: ${from} holds only a public key; --show prints it`)
  return { key, ...(id === undefined || options.controller !== undefined ? {} : { id }) }
}

async function readSeedFile(file: string, algorithm: KeygenOptions['algorithm']): Promise<Key> {
  if (algorithm !== undefined && algorithm !== 'Ed25519')
    throw usageError('Cannot make key: --seed-file is only for Ed25519')
  return (await readKeyFile('--seed-file', file, { algorithm: 'Ed25519' })).key
}

async function passphraseOf(
  { passphrase, passphraseFile, format }: KeygenOptions,
  { say }: Speech,
): Promise<string | undefined> {
  if (!passphrase && passphraseFile === undefined) return undefined
  if (format !== undefined)
    throw usageError('--format: cannot be given with a passphrase, since the file is then a JWE')
  return readPassphrase(`${say('askNewPassphrase')} `, `${say('askSamePassphrase')} `)
}

async function writeSecret(key: Key, format: Format, names: KeyNames, passphrase?: string): Promise<string> {
  if (passphrase === undefined) return toText(await exportKey(key, format, { ...names, includeSecret: true }))
  const { id } = names
  return attemptWith(
    { passphrase: 'the passphrase' },
    async () => `${await exportKey(key, 'encryptedJwk', { id, passphrase })}\n`,
  )
}

function saySecret(file: string, isEncrypted: boolean, { controller }: KeyNames, { say }: Speech): void {
  note(say(isEncrypted ? 'secretWrittenEncrypted' : 'secretWritten', { file: clean(file) }))
  // A did:key or did:jwk is published nowhere: it is its own document.
  if (!/^(?:did:web:|https:)/.test(controller)) return
  const line = `quality-label did make --id ${controller} --key ${file}`
  note(say('publishKey', { did: clean(controller), line: clean(line), other: 'did add' }))
}

function toText(exported: ExportedKeys[Format]): string {
  return typeof exported === 'string' ? exported : toJsonText(exported)
}

function defaultFile(format: Format, passphrase: string | undefined): string {
  if (passphrase !== undefined) return 'quality-label-key.jwe'
  return format === 'pem' ? 'quality-label-key.pem' : 'quality-label-key.json'
}
