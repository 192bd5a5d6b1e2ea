import type { Command } from 'commander'
import { decodeUtf8 } from '../../core/bytes'
import { looksLikeJwt } from '../../core/compact-jws'
import { occasionFacts } from '../../describing/describe-document'
import { createVoice } from '../../describing/voice'
import type { CryptosuiteName, JsonObject } from '../../index'
import { signPresentation } from '../../index'
import { envelopeJwt } from '../../securing/presented-credential'
import { attempt } from '../command-error'
import { addLang, currentInstant, readChoice, readInstant, readKeyId } from '../option-values'
import { parseObject, readBakedFile } from '../read-files'
import { readSigner } from '../read-signer'
import { confirmSigning } from '../signing/confirm-signing'
import { cryptosuites } from '../signing/proof-flags'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writeResult } from '../write-files'

interface PresentOptions {
  key: string
  verificationMethod?: string
  holder?: string
  id?: string
  challenge?: string
  domain?: string
  created?: string
  expires?: string
  cryptosuite?: CryptosuiteName
  yes?: true
  out?: string
  lang?: string
}

/** `present`: makes and signs a presentation of credentials, as their holder. */
export function addPresent(program: Command): void {
  const command = program
    .command('present')
    .summary('show credentials as their holder, in one signed file')
    .description(
      'Puts signed credentials into a presentation and signs it as their holder: who reads it with `verify` sees who shows them. Says first what will be signed and, on a terminal, asks. The files are not changed.',
    )
    .argument(
      '<files...>',
      'signed credentials, JSON or JWT, or PNG or SVG images that hold one; - for standard input',
    )
    .requiredOption('--key <file>', 'key file of the holder, as keygen writes it')
    .option(
      '--verification-method <did-url>',
      'DID URL that verifiers find the key under (default: the id in the key file, else its did:key)',
      readKeyId,
    )
    .option('--holder <id>', 'DID or URL of the holder (default: the controller of the key)')
    .option('--id <uri>', 'URI of the presentation (default: none)')
    .option(
      '--challenge <text>',
      'what the verifier asked you to sign: the presentation is for this occasion only',
    )
    .option('--domain <name>', 'domain of the verifier: the presentation is for this verifier only')
    .option('--created <instant>', 'when the proof is made (default: now)', readInstant)
    .option('--expires <instant>', 'when the proof ends (default: never)', readInstant)
    .option('--cryptosuite <name>', 'suite of the proof (default: eddsa-jcs-2022)', readChoice(cryptosuites))
    .option('--yes', 'do not ask; without a terminal it never asks')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(present)
  addLang(command)
  addExamples(
    command,
    [
      'two badges, for one employer and one occasion',
      'present badge.json diploma.png --key ona.key.json --challenge n-5f2c81 --domain employer.example --out presentation.json',
    ],
    ['a portfolio for anyone', 'present page.json badge.json --key ona.key.json --out portfolio.json'],
  )
}

async function present(files: readonly string[], options: PresentOptions): Promise<void> {
  const { key, id, challenge, domain, created = currentInstant(), expires, cryptosuite, out } = options
  const credentials: (JsonObject | string)[] = []
  for (const file of files) credentials.push(await readCredential(file))
  const signer = await readSigner('--key', key, options)
  const { holder = signer.id.split('#', 1)[0] ?? '' } = options
  const parts = { holder, credentials, ...(id === undefined ? {} : { id }) }
  const optional = { challenge, domain, expires, cryptosuite }
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))
  const shown: JsonObject = {
    type: ['VerifiablePresentation'],
    ...(id === undefined ? {} : { id }),
    holder,
    verifiableCredential: credentials.map((each) => (typeof each === 'string' ? envelopeJwt(each) : each)),
  }
  const speech = await loadSpeech(options.lang)
  const occasion = occasionFacts(given as JsonObject, createVoice(speech))
  await confirmSigning(shown, signer, [], options, speech, occasion)
  const presentation = await attempt(() => signPresentation(parts, signer, { created, ...given }))
  await writeResult(presentation, out)
}

async function readCredential(file: string): Promise<JsonObject | string> {
  const { bytes } = await readBakedFile(file)
  const text = decodeUtf8(bytes).trim()
  return looksLikeJwt(text) ? text : parseObject(bytes, file)
}
