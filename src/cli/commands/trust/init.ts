import type { Command } from 'commander'
import { trustSigners } from '../../../index'
import type { TrustRoot, TrustRootKey } from '../../../trust/index'
import { buildTrustBundle, buildTrustRoot } from '../../../trust/index'
import { attempt, CommandError, usageError } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { collect, currentInstant, readInstant } from '../../option-values'
import { note } from '../../output'
import { readKeyFile } from '../../read-key'
import { readRootOption } from '../../trust/read-trust-file'
import { reachesThreshold, sayShortfall } from '../../trust/root-signatures'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { assertNew, writeNewResult } from '../../write-files'
import { readCount } from '../status/options'

interface InitFlags {
  key?: string[]
  threshold?: number
  rootId?: string
  replaces?: string
  rootOut?: string
  root?: string
  id?: string
  issuedAt?: string
  expiresAt?: string
  out?: string
}

/** `trust init`: makes a root, an empty bundle, or both. */
export function addTrustInit(parent: Command): void {
  const command = parent
    .command('init')
    .summary('make a root, an empty bundle, or both')
    .description(
      'Makes a root from keys, or an empty bundle under a root. A root needs no signature, since verifiers pin it, unless it replaces another.',
    )
    .option(
      '--key <name=file>',
      'key of the root, secret or public, with the name of who keeps it; a z6Mk… key may stand for the file (repeatable)',
      collect,
    )
    .option('--threshold <n>', 'keys that must sign (default: more than half of them)', readCount)
    .option('--root-id <uri>', 'URI by which the root is known')
    .option('--replaces <file>', 'root that the new one replaces; it keeps the id')
    .option('--root-out <file>', 'where to write the root (default: standard output)')
    .option('--root <file>', 'root of the bundle, where it is there already')
    .option('--id <uri>', 'URI of the bundle; makes an empty one')
    .option('--issued-at <instant>', 'when the bundle is issued (default: now)', readInstant)
    .option('--expires-at <instant>', 'when verifiers must ask for a newer one', readInstant)
    .option('--out <file>', 'where to write the bundle (default: standard output)')
    .action(init)
  addExamples(
    command,
    [
      'a root of three keys, of which two must sign',
      'trust init --root-id https://network.example/trust/root --key Vilnius=a.json --key Rotterdam=b.json --key Barcelona=c.json --root-out root.json',
    ],
    [
      'an empty bundle under it',
      'trust init --root root.json --id https://network.example/trust/bundle --expires-at 2027-06-30T00:00:00Z --out bundle.json',
    ],
    [
      'a root that replaces it; sign it with two keys of each',
      'trust init --replaces root.json --key Vilnius=a.json --key Palermo=d.json --root-out root-2.json',
    ],
  )
}

// Verifiers may have pinned a root that exists, and a bundle that exists can list what they rely on.
const otherName = 'Name another file for a new root'
const addInstead =
  'A bundle that exists is changed, not replaced: quality-label trust add FILE --out FILE. For another bundle name another file'

async function init(flags: InitFlags): Promise<void> {
  const { root: file, key, id, rootOut, out } = flags
  if ((file === undefined) === (key === undefined)) {
    throw usageError('Cannot begin: expected either --key for a new root, or --root for one that is there')
  }
  if (file === undefined && rootOut !== undefined) await assertNew(rootOut, otherName)
  if (id !== undefined && out !== undefined) await assertNew(out, addInstead)
  const root = file === undefined ? await makeRoot(flags) : await readRootOption('--root', file)
  if (file === undefined) {
    if (id !== undefined && rootOut === undefined) {
      throw usageError('Cannot begin: expected --root-out beside --id, since verifiers pin the root')
    }
    await writeNewResult(root, rootOut, otherName)
  }
  if (id !== undefined) return writeNewResult(await makeBundle(id, root, flags), out, addInstead)
  if (file !== undefined) throw usageError('Cannot begin: expected --id of the bundle beside --root')
}

async function makeRoot({ key = [], threshold, rootId, replaces }: InitFlags): Promise<TrustRoot> {
  const keys: TrustRootKey[] = []
  for (const value of key) keys.push(await readRootKey(value))
  const replaced = replaces === undefined ? undefined : await readReplaced(replaces)
  const id = rootId ?? replaced?.id
  if (id === undefined) throw usageError('Cannot build trust root: expected --root-id or --replaces')
  if (replaced && id !== replaced.id) {
    throw usageError(`Cannot build trust root: expected --root-id to be ${replaced.id}, as of --replaces`)
  }
  const version = (replaced?.version ?? 0) + 1
  const enough = threshold ?? Math.floor(keys.length / 2) + 1
  const root = await attempt(() => buildTrustRoot({ id, version, threshold: enough, keys }), exitCodes.usage)
  if (replaced) {
    const { say } = await loadSpeech()
    note(say('rootToSign', { before: replaced.threshold, version: replaced.version, own: enough }))
  }
  return root
}

/** The root that is replaced; a later one counts only where its own keys signed it. The first one is pinned as it is. */
async function readReplaced(file: string): Promise<TrustRoot> {
  const root = await readRootOption('--replaces', file)
  const signers = trustSigners(root, { now: currentInstant() })
  if (root.version === 1 || reachesThreshold(root, signers)) return root
  const message = `Cannot replace the root in ${file}: it is ${sayShortfall(root, signers)}, and no bundle can be under it yet. Sign it first (trust sign), or give the root before it`
  throw new CommandError(message, exitCodes.data)
}

async function makeBundle(id: string, root: TrustRoot, { issuedAt, expiresAt }: InitFlags) {
  if (expiresAt === undefined)
    throw usageError('Cannot build trust bundle: expected --expires-at beside --id')
  const dates = { issuedAt: issuedAt ?? currentInstant(), expiresAt }
  return attempt(() => buildTrustBundle({ id, version: 1, ...dates, roots: [root] }), exitCodes.usage)
}

async function readRootKey(value: string): Promise<TrustRootKey> {
  const [name, source] = splitKey(value)
  const publicKeyMultibase = source.startsWith('z6Mk')
    ? source
    : (await readKeyFile('--key', source, { algorithm: 'Ed25519' })).key.publicKeyMultibase
  return { publicKeyMultibase, ...(name === '' ? {} : { name }) }
}

function splitKey(value: string): [name: string, source: string] {
  const split = value.indexOf('=')
  return split === -1 ? ['', value] : [value.slice(0, split), value.slice(split + 1)]
}
