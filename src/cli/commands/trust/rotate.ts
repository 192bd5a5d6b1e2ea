import type { Command } from 'commander'
import { cleanShort } from '../../../describing/clean-text'
import { trustSigners } from '../../../index'
import type { TrustRoot } from '../../../trust/index'
import { CommandError } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { currentInstant, readInstant } from '../../option-values'
import { note } from '../../output'
import { nextVersion } from '../../trust/next-version'
import { readBundleFile, readRootOption } from '../../trust/read-trust-file'
import { reachesThreshold, sayShortfall } from '../../trust/root-signatures'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { writeResult } from '../../write-files'

interface RotateFlags {
  root: string
  issuedAt?: string
  expiresAt?: string
  out?: string
}

/** `trust rotate`: the next version of a bundle, under a new root. */
export function addTrustRotate(parent: Command): void {
  const command = parent
    .command('rotate')
    .summary('make the next version of a bundle, under a new root')
    .description(
      'Puts a root that replaces the present one into a bundle. It must be signed by enough keys of both, so that verifiers who pinned an earlier root can follow. The bundle itself is then signed with keys of the new one.',
    )
    .argument('<bundle>', 'the bundle; - for standard input')
    .requiredOption('--root <file>', 'the new root, signed with keys of both')
    .option('--issued-at <instant>', 'when this version is issued (default: now)', readInstant)
    .option('--expires-at <instant>', 'when it expires (default: after as many days as before)', readInstant)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(rotate)
  addExamples(command, [
    'follow root-2.json from now on',
    'trust rotate bundle.json --root root-2.json --out bundle.json',
  ])
}

async function rotate(file: string, { root: rootFile, out, ...dates }: RotateFlags): Promise<void> {
  const bundle = await readBundleFile(file)
  const root = await readRootOption('--root', rootFile)
  assertSignedByBoth(bundle.roots.at(-1) as TrustRoot, root, dates.issuedAt ?? currentInstant())
  const next = await nextVersion(bundle, { roots: [...bundle.roots, root] }, dates)
  await writeResult(next, out, [file])
  const { say } = await loadSpeech()
  note(say('bundleUnsignedByRoot', { version: next.version, count: root.threshold, root: root.version }))
}

function assertSignedByBoth(before: TrustRoot, next: TrustRoot, now: string): void {
  if (next.id === before.id && next.version === before.version)
    throw new CommandError(
      `Cannot rotate: expected version ${before.version + 1} of ${cleanShort(before.id)}, found version ${next.version}, under which the bundle is already`,
      exitCodes.data,
    )
  if (next.id !== before.id || next.version !== before.version + 1)
    throw new CommandError(
      `Cannot rotate: expected version ${before.version + 1} of ${cleanShort(before.id)}, found version ${next.version} of ${cleanShort(next.id)}`,
      exitCodes.data,
    )
  const signers = trustSigners(next, { now })
  if (reachesThreshold(before, signers) && reachesThreshold(next, signers)) return
  const counts = [before, next].map((root) => sayShortfall(root, signers)).join(', and ')
  throw new CommandError(
    `Cannot rotate: the new root is ${counts}. Sign it first (trust sign)`,
    exitCodes.data,
  )
}
