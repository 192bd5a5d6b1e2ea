import { clean, cleanShort } from '../describing/clean-text'
import { textFor } from '../index'
import type {
  AddressedKeyReport,
  ChangedMember,
  KeptMember,
  LostMember,
  SourcePlace,
  UpgradeOutcome,
} from '../interop/open-badges-2/index'
import { colours } from './output'
import type { Speech } from './words/speech'

/** What became of a badge, for people: what is known of it, then what was kept, changed and lost. */
export function sayUpgrade({ report, endorsementProposals }: UpgradeOutcome, speech: Speech): string[] {
  const { say, words } = speech
  const { kept, changed, lost, unused, notes, version } = report
  return [
    colours.bold(say('upgradeMade', { version })),
    '',
    say('upgradeSignature', { told: saySignature(report.signature, speech) }),
    say('upgradeRevocation', { told: sayRevocation(report.revocation, speech) }),
    ...(report.expired ? [say('upgradeExpired')] : []),
    ...part(
      say('upgradeImage'),
      notes.map(({ title, hint }) => `${title}. ${hint}`),
    ),
    ...part(
      say('upgradeKept', { number: kept.length }),
      kept.map((entry) => sayKept(entry, speech)),
    ),
    ...part(
      say('upgradeChanged', { number: changed.length }),
      changed.map((entry) => sayChanged(entry, speech)),
    ),
    ...part(
      say('upgradeLost', { number: lost.length }),
      lost.map((entry) => sayLost(entry, speech)),
    ),
    ...part(
      say('upgradeUnused'),
      unused.map(({ document, words: why }) => `${cleanShort(document)}: ${why}`),
    ),
    ...part(
      say('upgradeProposals'),
      endorsementProposals.map(({ credential }) =>
        cleanShort(textFor(credential.name, words.language) ?? ''),
      ),
    ),
  ]
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', colours.bold(title), ...lines.map((line) => `  - ${line}`)]
}

function saySignature(signature: UpgradeOutcome['report']['signature'], speech: Speech): string {
  const { say } = speech
  if (signature.state === 'valid')
    return say('upgradeSigned', { algorithm: signature.algorithm, key: cleanShort(signature.key) })
  if (signature.state === 'keyByAddress') return sayAddressedKey(signature, speech)
  if (signature.state === 'invalid') return colours.red(say('upgradeSignedWrong', { words: signature.words }))
  if (signature.state !== 'none') return say('upgradeNotChecked', { words: signature.words })
  const { host, url, copy, allowedByIssuer, differences = [] } = signature.hosted
  if (host === undefined) return say('upgradeHostUnknown')
  return [
    say('upgradeHosted', { host: cleanShort(host), url: cleanShort(url ?? '') }),
    ...(allowedByIssuer ? [] : [say('upgradeElsewhere')]),
    say(copy === 'notGiven' ? 'upgradeNotCompared' : 'upgradeCompared'),
    ...differences.map(({ pointer, words }) => `${cleanShort(pointer)}: ${words}`),
  ].join('; ')
}

function sayAddressedKey(
  { algorithm, key, allowedByIssuer, words }: AddressedKeyReport,
  { say }: Speech,
): string {
  return [
    say('upgradeKeyAt', { algorithm, key: cleanShort(key) }),
    ...(allowedByIssuer ? [] : [say('upgradeElsewhere')]),
    words,
  ].join('; ')
}

function sayRevocation(
  { state, reason, document, words }: UpgradeOutcome['report']['revocation'],
  { say }: Speech,
): string {
  if (state === 'notChecked') return say('upgradeNotChecked', { words: clean(words ?? '') })
  const by = document === undefined ? '' : `, ${say('upgradeSays', { document: cleanShort(document) })}`
  if (state === 'notRevoked') return say('upgradeNotRevoked') + by
  return `${colours.red(say('upgradeRevoked'))}${by}${reason === undefined ? '' : `: ${cleanShort(reason)}`}`
}

function sayKept(entry: KeptMember, speech: Speech): string {
  return `${placeOf(entry, speech)} → ${entry.to.map((to) => cleanShort(to)).join(', ')}`
}

function sayChanged(entry: ChangedMember, speech: Speech): string {
  return `${sayKept(entry, speech)}: ${entry.words}`
}

function sayLost(entry: LostMember, speech: Speech): string {
  return `${placeOf(entry, speech)}: ${entry.words}`
}

function placeOf({ document, pointer }: SourcePlace, { say }: Speech): string {
  const place = cleanShort(pointer) || say('upgradeWhole')
  return document === 'input' ? place : say('upgradePlace', { place, document: cleanShort(document) })
}
