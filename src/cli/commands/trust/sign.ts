import type { Command } from 'commander'
import { quoteShort } from '../../../describing/clean-text'
import { factLines } from '../../../describing/facts'
import type { Signer } from '../../../index'
import { createSigner, didKeyVerificationMethod, trustSigners } from '../../../index'
import type { TrustBundle, TrustRoot } from '../../../trust/index'
import { signTrustBundle, signTrustRoot } from '../../../trust/index'
import { attempt, CommandError } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { addLang, currentInstant, readInstant } from '../../option-values'
import { colours, note } from '../../output'
import { readSigningKey } from '../../read-signer'
import { askConsent } from '../../signing/ask-consent'
import { describeTrust, sayRootSigners } from '../../trust/describe-trust'
import { readReplaced, readTrustFile } from '../../trust/read-trust-file'
import { nameKey, saySigners } from '../../trust/root-signatures'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { writeResult } from '../../write-files'

interface SignFlags {
  key: string
  replaces?: string
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
    .option(
      '--replaces <file>',
      'root that the root replaces: counts the signatures by its keys, and refuses a key of neither',
    )
    .option('--created <instant>', 'when the proof is made (default: now)', readInstant)
    .option('--yes', 'do not ask; without a terminal it never asks')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(sign)
  addLang(command)
  addExamples(
    command,
    ['two keys, one after another', 'trust sign bundle.json --key a.json --out bundle.json'],
    [
      'a root that replaces root.json',
      'trust sign root-2.json --replaces root.json --key a.json --out root-2.json',
    ],
  )
}

async function sign(
  file: string,
  { key, replaces, created = currentInstant(), yes, lang, out }: SignFlags,
): Promise<void> {
  const document = await readTrustFile(file)
  const { signer, multikey } = await readRootSigner(key)
  if (trustSigners(document, { now: created }).includes(multikey)) {
    throw new CommandError(`Cannot sign: ${key} has signed it already`, exitCodes.data)
  }
  const replaced = await readReplaced(replaces, document)
  const root = rootOf(document)
  const roots = replaced ? [replaced, root] : [root]
  if (document.type === 'TrustBundle' || replaced) assertOwnKey(roots, multikey, key)
  const speech = await loadSpeech(lang)
  const facts = describeTrust(document, created, speech, { replaced })
  const name = nameKey(roots, multikey)
  const keeper = name === undefined ? speech.show(signer.id) : speech.quote(name)
  note(colours.bold(speech.say('signThis')), ...factLines([...facts, [speech.say('factKey'), keeper]]))
  await askConsent(speech.say('signQuestion'), 'Not signed', yes, speech)
  const signed = await attempt<TrustBundle | TrustRoot>(() =>
    document.type === 'TrustBundle'
      ? signTrustBundle(document, signer, { created })
      : signTrustRoot(document, signer, { created }),
  )
  await writeResult(signed, out, [file])
  const signers = trustSigners(signed, { now: created })
  const told =
    document.type === 'TrustBundle'
      ? saySigners(roots, signers, speech)
      : sayRootSigners(root, signers, speech, replaced)
  note(...factLines([[speech.say('partSignatures'), ...told]]))
}

async function readRootSigner(file: string): Promise<{ signer: Signer; multikey: string }> {
  const { key } = await readSigningKey('--key', file, { algorithm: 'Ed25519' })
  const id = didKeyVerificationMethod(key)
  return { signer: createSigner(key, { id }), multikey: key.publicKeyMultibase }
}

function rootOf(document: TrustBundle | TrustRoot): TrustRoot {
  return document.type === 'TrustBundle' ? (document.roots.at(-1) as TrustRoot) : document
}

function assertOwnKey(roots: readonly TrustRoot[], multikey: string, file: string): void {
  const keys = roots.flatMap((root) => root.keys)
  if (keys.some(({ publicKeyMultibase }) => publicKeyMultibase === multikey)) return
  const versions = roots.map(({ version }) => `root ${version}`).join(' or ')
  const names = keys.map(({ name, publicKeyMultibase }) => quoteShort(name ?? publicKeyMultibase)).join(', ')
  const message = `Cannot sign: this looks like the wrong key file. ${file} has the key ${multikey}; expected a key of ${versions}: ${names}. Others would not count`
  throw new CommandError(message, exitCodes.data)
}
