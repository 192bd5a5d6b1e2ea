import { textFor } from '../index'
import type {
  AddressedKeyReport,
  ChangedMember,
  KeptMember,
  LostMember,
  SourcePlace,
  UpgradeOutcome,
} from '../interop/open-badges-2/index'
import { clean, cleanShort } from './clean-text'
import { colours } from './output'

/** What became of a badge, for people: what is known of it, then what was kept, changed and lost. */
export function sayUpgrade({ report, endorsementProposals }: UpgradeOutcome): string[] {
  const { kept, changed, lost, unused, notes, version } = report
  return [
    colours.bold(
      `A credential of Open Badges 3.0 from a badge of Open Badges ${version}; it is not signed yet.`,
    ),
    '',
    `Signature of the old badge: ${saySignature(report.signature)}`,
    `Revocation: ${sayRevocation(report.revocation)}`,
    ...(report.expired ? ['The badge has expired, and so has the credential.'] : []),
    ...part(
      'The image',
      notes.map(({ title, hint }) => `${title}. ${hint}`),
    ),
    ...part(`Kept as it was (${kept.length})`, kept.map(sayKept)),
    ...part(`Changed (${changed.length})`, changed.map(sayChanged)),
    ...part(`Lost (${lost.length})`, lost.map(sayLost)),
    ...part(
      'Documents that the credential has nothing from',
      unused.map(({ document, words }) => `${cleanShort(document)}: ${words}`),
    ),
    ...part(
      'Endorsements that their endorsers may sign anew (in the report)',
      endorsementProposals.map(({ credential }) => cleanShort(textFor(credential.name, 'en') ?? '')),
    ),
  ]
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', colours.bold(title), ...lines.map((line) => `  - ${line}`)]
}

function saySignature(signature: UpgradeOutcome['report']['signature']): string {
  if (signature.state === 'valid') return `valid (${signature.algorithm}), by ${cleanShort(signature.key)}`
  if (signature.state === 'keyByAddress') return sayAddressedKey(signature)
  if (signature.state !== 'none') {
    return `${signature.state === 'invalid' ? colours.red('NOT VALID') : 'not checked'}: ${signature.words}`
  }
  const { host, url, copy, allowedByIssuer, differences = [] } = signature.hosted
  if (host === undefined) return 'none; it is to be believed for where it lies, and does not say where'
  const place = allowedByIssuer ? host : `${host}, which is not a place of its issuer`
  const looked = copy === 'notGiven' ? 'the copy there was not compared' : 'compared with the supplied copy'
  const written = differences.map(({ pointer, words }) => `; ${cleanShort(pointer)}: ${words}`).join('')
  return `none; it is hosted by ${cleanShort(place)} (${cleanShort(url ?? '')}); ${looked}${written}`
}

function sayAddressedKey({ algorithm, key, allowedByIssuer, words }: AddressedKeyReport): string {
  const place = allowedByIssuer ? '' : ', which is not a place of its issuer'
  return `${algorithm}, key at ${cleanShort(key)}${place}; ${words}`
}

function sayRevocation({ state, reason, document, words }: UpgradeOutcome['report']['revocation']): string {
  if (state === 'notChecked') return `not checked: ${clean(words ?? '')}`
  const by = document === undefined ? '' : `, says ${cleanShort(document)}`
  if (state === 'notRevoked') return `none${by}`
  return `${colours.red('REVOKED')}${by}${reason === undefined ? '' : `: ${cleanShort(reason)}`}`
}

function sayKept(entry: KeptMember): string {
  return `${placeOf(entry)} → ${entry.to.map((to) => cleanShort(to)).join(', ')}`
}

function sayChanged(entry: ChangedMember): string {
  return `${sayKept(entry)}: ${entry.words}`
}

function sayLost(entry: LostMember): string {
  return `${placeOf(entry)}: ${entry.words}`
}

function placeOf({ document, pointer }: SourcePlace): string {
  const place = cleanShort(pointer) || 'all of it'
  return document === 'input' ? place : `${place} of ${cleanShort(document)}`
}
