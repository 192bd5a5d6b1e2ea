import type { LabelEvent } from '../../index'
import { labelStateAt, trustSigners } from '../../index'
import type { RegisterEntry, TrustBundle, TrustedEndorser, TrustRoot } from '../../trust/index'
import { quoteShort, showShort } from '../clean-text'
import type { Fact } from '../describe-document'

/** Describes what a bundle contains; only its signatures are checked. */
export function describeBundle(bundle: TrustBundle, now: string): Fact[] {
  const { id, version, issuedAt, expiresAt, roots } = bundle
  const root = roots.at(-1) as TrustRoot
  const signers = trustSigners(bundle, { now })
  const list = <T>(items: readonly T[] | undefined, say: (item: T) => string) => (items ?? []).map(say)
  return [
    ['Kind', 'Trust bundle'],
    ['Id', showShort(id)],
    ['Version', String(version)],
    ['Issued', showShort(issuedAt)],
    ['Expires', showShort(expiresAt)],
    ['Roots', ...list(roots, sayRoot)],
    [
      'Signatures',
      sayThreshold(root, signers),
      ...signerNames(root, signers).map((name) => quoteShort(name)),
    ],
    ['Networks', ...list(bundle.networks, sayNamed)],
    ['Issuers', ...list(bundle.issuers, sayNamed)],
    [
      'Committees',
      ...list(
        bundle.committees,
        ({ name, quorum, members, validFrom, validUntil }) =>
          `${quoteShort(name)}: ${quorum} of ${members.length} sign, ${showShort(validFrom)} to ${validUntil === undefined ? 'no end' : showShort(validUntil)}`,
      ),
    ],
    ['DID documents', ...list(bundle.didDocuments, (document) => showShort(document.id))],
    ['Endorsers', ...list(bundle.endorsers, sayEndorser)],
    [
      'Schemes',
      ...list(bundle.schemes, (scheme) => `${showShort(scheme.id)}, version ${showShort(scheme.version)}`),
    ],
    [
      'Status lists',
      ...list(
        bundle.statusLists,
        ({ credential, fetchedAt }) =>
          `${showShort(String(credential['id']))}, fetched ${showShort(fetchedAt)}`,
      ),
    ],
    ['Labels', ...list(bundle.register, (entry) => sayLabel(entry, now))],
  ]
}

/** What a root holds, in words. */
export function describeRoot(root: TrustRoot, now: string): Fact[] {
  const signers = trustSigners(root, { now })
  return [
    ['Kind', 'Trust root'],
    ['Id', showShort(root.id)],
    ['Version', String(root.version)],
    ['Threshold', `${root.threshold} of ${root.keys.length} keys`],
    [
      'Keys',
      ...root.keys.map(
        ({ name, publicKeyMultibase }) =>
          `${name === undefined ? 'no name' : quoteShort(name)}: ${showShort(publicKeyMultibase)}`,
      ),
    ],
    [
      'Signatures',
      sayThreshold(root, signers),
      ...signerNames(root, signers).map((name) => quoteShort(name)),
    ],
  ]
}

function sayNamed({ name, id }: { name: string; id: string }): string {
  return `${quoteShort(name)} <${showShort(id)}>`
}

function sayEndorser({ name, kind, level }: TrustedEndorser): string {
  return [quoteShort(name), ...[kind, level].filter((part) => part !== undefined)].join(', ')
}

function sayRoot({ version, threshold, keys }: TrustRoot): string {
  const names = keys.map(({ name, publicKeyMultibase }) => quoteShort(name ?? publicKeyMultibase))
  return `${version}: ${threshold} of ${names.join(', ')}`
}

function sayLabel({ label, holder, events }: RegisterEntry, now: string): string {
  const state = labelStateAt(events as LabelEvent[], now)
  const last = events.at(-1)
  return `${showShort(label)} of ${showShort(holder)}: ${state}${last ? `; ${last.type} ${showShort(last.at)}` : ''}`
}

/** Names of the keys of a root that are among some signers, by their place where they have none. */
export function signerNames({ keys }: TrustRoot, signers: readonly string[]): string[] {
  return keys
    .filter(({ publicKeyMultibase }) => signers.includes(publicKeyMultibase))
    .map(({ name, publicKeyMultibase }) => name ?? publicKeyMultibase)
}

/** How far a root's threshold is reached, in words. */
export function sayThreshold(root: TrustRoot, signers: readonly string[]): string {
  const names = signerNames(root, signers)
  return `signed by ${names.length} of the ${root.threshold} keys that root ${root.version} asks for`
}

/** Whether enough keys of a root signed. */
export function reachesThreshold(root: TrustRoot, signers: readonly string[]): boolean {
  return signerNames(root, signers).length >= root.threshold
}
