import type { Command } from 'commander'
import type { LabelChange } from '../../../index'
import type { TrustBundle } from '../../../trust/index'
import { usageError } from '../../command-error'
import { checkAt, collect, currentInstant, readChoice, readInstant } from '../../option-values'
import { note } from '../../output'
import { enterEvent, enterLabel, eventAt, pairDecisions } from '../../trust/enter-label'
import { nextVersion } from '../../trust/next-version'
import type { PartFlags } from '../../trust/put-parts'
import { putParts } from '../../trust/put-parts'
import { readBundleFile } from '../../trust/read-trust-file'
import type { SignerMaterial } from '../../trust/require-signed'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { writeResult } from '../../write-files'

const eventTypes = ['suspended', 'reinstated', 'withdrawn'] as const

interface AddFlags extends PartFlags {
  label?: string[]
  decision?: string[]
  event?: (typeof eventTypes)[number]
  of?: string
  at?: string
  reason?: string
  issuedAt?: string
  expiresAt?: string
  out?: string
}

/** `trust add`: the next version of a bundle, with more in it. */
export function addTrustAdd(parent: Command): void {
  const command = parent
    .command('add')
    .summary('make the next version of a bundle, with more in it')
    .description(
      'Puts documents into a bundle, each in place of an earlier one of its id, and makes its next version, which is not signed yet. With nothing to add it makes the same bundle anew.',
    )
    .argument('<bundle>', 'the bundle; - for standard input')
    .option('--network <did=name>', 'a network whose labels count (repeatable)', collect)
    .option('--issuer <id=name>', 'an issuer whose badges are accepted (repeatable)', collect)
    .option('--committee <file>', 'a committee, present or past (repeatable)', collect)
    .option('--did-document <file>', 'a DID or controller document (repeatable)', collect)
    .option('--endorser <file>', 'an endorser: id, name, kind and perhaps level (repeatable)', collect)
    .option(
      '--authority <file>',
      'an authority to issue, by which the creator of achievements lets others issue them (repeatable)',
      collect,
    )
    .option('--scheme <file>', 'a label scheme (repeatable)', collect)
    .option('--status-list <file>', 'a signed status list (repeatable)', collect)
    .option(
      '--endorsement <file>',
      'an endorsement or an acknowledgement for the published collection, JSON or JWT; or many, a JSON array or .ndjson (repeatable)',
      collect,
    )
    .option(
      '--fetched-at <instant>',
      'when the status lists were fetched from their issuer (default: now)',
      readInstant,
    )
    .option(
      '--label <file>',
      'a label, issued or renewed, for the register; a committee of the bundle must have signed it (repeatable)',
      collect,
    )
    .option(
      '--decision <file>',
      'the decision by which the label was issued or renewed, for each --label in the same order; needed for a renewal, and where the register has a label of the holder (repeatable)',
      collect,
    )
    .option(
      '--event <type>',
      `what happened to a label in the register: ${eventTypes.join(', ')}`,
      readChoice(eventTypes),
    )
    .option('--of <uri>', 'id of that label')
    .option('--at <instant>', 'when it happened, no later than this version is issued', checkAt)
    .option('--reason <text>', 'why; required for suspended and withdrawn')
    .option('--issued-at <instant>', 'when this version is issued (default: now)', readInstant)
    .option('--expires-at <instant>', 'when it expires (default: after as many days as before)', readInstant)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(add)
  addExamples(
    command,
    [
      'a committee and the documents of two issuers',
      'trust add bundle.json --committee committee.json --did-document network.did.json --did-document holder.did.json --out bundle.json',
    ],
    [
      'what was endorsed, with the acknowledgements',
      'trust add bundle.json --endorsement endorsements.ndjson --out bundle.json',
    ],
    [
      'a label that was issued',
      'trust add bundle.json --label label.signed.json --decision decision.json --out bundle.json',
    ],
    [
      'its suspension',
      'trust add bundle.json --event suspended --of urn:uuid:… --at 2026-11-01T09:00:00Z --reason "No report" --out bundle.json',
    ],
  )
}

async function add(file: string, flags: AddFlags): Promise<void> {
  const bundle = await readBundleFile(file)
  const parts = await putParts(bundle, flags)
  const register = await changeRegister({ ...bundle, ...parts } as TrustBundle, flags)
  const next = await nextVersion(bundle, { ...parts, ...(register ? { register } : {}) }, flags)
  await writeResult(next, flags.out, [file])
  const { threshold = 0 } = next.roots.at(-1) ?? {}
  note((await loadSpeech()).say('bundleUnsigned', { version: next.version, count: threshold }))
}

async function changeRegister(
  { register: before = [], networks, committees, didDocuments, schemes = [] }: TrustBundle,
  flags: AddFlags,
): Promise<TrustBundle['register']> {
  const material = { networks, committees, didDocuments } as SignerMaterial
  let register = before
  for (const files of pairDecisions(flags))
    register = await enterLabel(register, files, material, schemes, flags.issuedAt ?? currentInstant())
  const { event: type, of, at, reason } = flags
  const given = [type, of, at].filter((value) => value !== undefined)
  if (given.length === 0 && reason === undefined) return register === before ? undefined : register
  if (type === undefined || of === undefined || at === undefined) {
    throw usageError('Cannot enter event: expected --event, --of and --at together')
  }
  const event: LabelChange = { type, at, ...eventAt(flags), ...(reason === undefined ? {} : { reason }) }
  return enterEvent(register, of, event)
}
