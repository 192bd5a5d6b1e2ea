import type { Command } from 'commander'
import type { CryptosuiteName, JsonObject, Signer } from '../../index'
import { addProof, signAsJwt, signCredential } from '../../index'
import { attempt, usageError } from '../command-error'
import { addLang, currentInstant } from '../option-values'
import { readJsonFile } from '../read-files'
import { readSigner } from '../read-signer'
import type { SigningFlags } from '../say-signing-error'
import { saySigningError } from '../say-signing-error'
import { confirmSigning } from '../signing/confirm-signing'
import { addProofFlags, cryptosuites } from '../signing/proof-flags'
import { requireCredential } from '../signing/require-credential'
import { addExamples } from '../verb'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'
import { writeResult, writeTextResult } from '../write-files'

interface SignFileOptions {
  key: string
  verificationMethod?: string
  cryptosuite?: CryptosuiteName[]
  created?: string
  jwt?: true
  force?: true
  yes?: true
  out?: string
  lang?: string
}

/** `sign`: signs a credential, or adds one more proof to it. */
export function addSign(program: Command): void {
  const command = program
    .command('sign')
    .summary('sign a credential, or add a proof to it')
    .description(
      'Signs a credential. If it is signed already, the new proof is added to its proofs. Says first what will be signed and, on a terminal, asks. Members compare the digest that is shown: it is the same for every copy.',
    )
    .argument('<file>', 'the credential; - for standard input')
    .requiredOption('--key <file>', 'key file, as keygen writes it')
  addProofFlags(command)
    .option(
      '--jwt',
      'write a JWT (EdDSA, ES256 or RS256, as the key is), which has one signature and takes no more',
    )
    .option(
      '--force',
      "sign with a key that is not the issuer's, which no verifier counts as the issuer's; or once more with the same key",
    )
    .option('--yes', 'do not ask; without a terminal it never asks')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(sign)
  addLang(command)
  addExamples(
    command,
    ['a member signs a copy', 'sign label.json --key rasa.key.json --out label.rasa.json'],
    [
      'with both suites, for verifiers that know only the older one',
      'sign label.json --key rasa.key.json --cryptosuite eddsa-rdfc-2022 --cryptosuite Ed25519Signature2020',
    ],
    ['an issuer signs a badge as a JWT', 'sign badge.json --key issuer.key.json --jwt --out badge.jwt'],
  )
}

async function sign(file: string, options: SignFileOptions): Promise<void> {
  const credential = await readJsonFile(file)
  await requireCredential(credential, file)
  const signer = await readSigner('--key', options.key, { ...options, jwt: options.jwt ?? false })
  await writeSigned(credential, signer, options, await loadSpeech(options.lang), [file])
}

/**
 * Says in a language what will be signed, signs it with embedded proofs, or as a JWT, and writes it.
 *
 * @param changed - Files to which the proof is added, as of `writeResult`.
 */
export async function writeSigned(
  credential: JsonObject,
  signer: Signer,
  options: Omit<SignFileOptions, 'verificationMethod' | 'lang'>,
  speech: Speech,
  changed?: readonly string[],
): Promise<void> {
  const { key, cryptosuite, created, jwt, out, force = false } = options
  if (jwt && (cryptosuite !== undefined || created !== undefined))
    throw usageError('Cannot sign: --cryptosuite and --created mean nothing with --jwt')
  await confirmSigning(credential, signer, jwt ? [] : (cryptosuite ?? [cryptosuites[0]]), options, speech)
  if (!jwt) return writeResult(await signDocument(credential, signer, { ...options, force }), out, changed)
  const signed = await attemptToSign(() => signAsJwt(credential, signer, { allowOtherController: force }), {
    key,
    hasForce: true,
  })
  await writeTextResult(signed, out)
}

/** Signs a document, or adds a proof beside those it has; `force` is absent for a verb that does not have it. */
export function signDocument(
  credential: JsonObject,
  signer: Signer,
  options: Pick<SignFileOptions, 'key' | 'created' | 'cryptosuite'> & { force?: boolean },
): Promise<object> {
  const { key, created = currentInstant(), cryptosuite, force } = options
  const signOptions = {
    created,
    allowOtherController: force ?? false,
    ...(cryptosuite === undefined ? {} : { cryptosuite }),
  }
  const isSigned = credential['proof'] !== undefined
  return attemptToSign<object>(
    () =>
      isSigned ? addProof(credential, signer, signOptions) : signCredential(credential, signer, signOptions),
    { key, hasForce: force !== undefined },
  )
}

async function attemptToSign<T>(step: () => Promise<T>, how: SigningFlags): Promise<T> {
  try {
    return await attempt(step)
  } catch (error) {
    throw saySigningError(error, how)
  }
}
