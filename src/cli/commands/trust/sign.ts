import type { Command } from 'commander'
import type { Signer } from '../../../index'
import { createSigner, didKeyVerificationMethod, trustSigners } from '../../../index'
import type { TrustBundle, TrustRoot } from '../../../trust/index'
import { signTrustBundle, signTrustRoot } from '../../../trust/index'
import { attempt, CommandError } from '../../command-error'
import { factLines } from '../../describe-document'
import { exitCodes } from '../../exit-codes'
import { addLang, currentInstant, readInstant } from '../../option-values'
import { colours, note } from '../../output'
import { readSigningKey } from '../../read-signer'
import { askConsent } from '../../signing/ask-consent'
import { describeTrust, sayThreshold } from '../../trust/describe-trust'
import { readTrustFile } from '../../trust/read-trust-file'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { writeResult } from '../../write-files'

interface SignFlags {
  key: string
  created?: string
  yes?: true
  lang?: string
  out?: string
}

/** `trust sign`: adds the proof of one root key. */
export function addTrustSign(parent: Command): void {
  const command = parent
    .command('sign')
    .summary("add one root key's proof to a bundle or a new root")
    .description(
      'Adds the proof of one root key. Says first what will be signed and, on a terminal, asks. The keys sign one after another, or sign copies that merge joins. A root that replaces another is signed with keys of both.',
    )
    .argument('<file>', 'the bundle or root; - for standard input')
    .requiredOption('--key <file>', 'key file of a root key, as keygen writes it')
    .option('--created <instant>', 'when the proof is made (default: now)', readInstant)
    .option('--yes', 'do not ask; without a terminal it never asks')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(sign)
  addLang(command)
  addExamples(command, [
    'two keys, one after another',
    'trust sign bundle.json --key a.json --out bundle.json',
  ])
}

async function sign(
  file: string,
  { key, created = currentInstant(), yes, lang, out }: SignFlags,
): Promise<void> {
  const document = await readTrustFile(file)
  const { signer, multikey } = await readRootSigner(key)
  if (trustSigners(document, { now: created }).includes(multikey)) {
    throw new CommandError(`Cannot sign: ${key} has signed it already`, exitCodes.data)
  }
  const root = rootOf(document)
  if (document.type === 'TrustBundle') assertOwnKey(root, multikey, key)
  const speech = await loadSpeech(lang)
  const facts = describeTrust(document, created, speech)
  note(
    colours.bold(speech.say('signThis')),
    ...factLines([...facts, [speech.say('factKey'), speech.show(signer.id)]]),
  )
  await askConsent(speech.say('signQuestion'), 'Not signed', yes, speech)
  const signed = await attempt<TrustBundle | TrustRoot>(() =>
    document.type === 'TrustBundle'
      ? signTrustBundle(document, signer, { created })
      : signTrustRoot(document, signer, { created }),
  )
  await writeResult(signed, out, [key])
  note(`It is now ${sayThreshold(root, trustSigners(signed, { now: created }))}.`)
}

async function readRootSigner(file: string): Promise<{ signer: Signer; multikey: string }> {
  const { key } = await readSigningKey('--key', file, { algorithm: 'Ed25519' })
  const id = didKeyVerificationMethod(key)
  return { signer: createSigner(key, { id }), multikey: key.publicKeyMultibase }
}

function rootOf(document: TrustBundle | TrustRoot): TrustRoot {
  return document.type === 'TrustBundle' ? (document.roots.at(-1) as TrustRoot) : document
}

function assertOwnKey(root: TrustRoot, multikey: string, file: string): void {
  if (root.keys.some(({ publicKeyMultibase }) => publicKeyMultibase === multikey)) return
  const message = `Cannot sign: ${file} is not one of the keys of root ${root.version}, and would not count`
  throw new CommandError(message, exitCodes.data)
}
