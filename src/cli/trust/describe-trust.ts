import type { LabelEvent } from '../../index'
import { labelStateAt, trustSigners } from '../../index'
import type { RegisterEntry, TrustBundle, TrustedEndorser, TrustRoot } from '../../trust/index'
import type { Fact } from '../describe-document'
import { labelStates } from '../words/label-states'
import type { Speech } from '../words/speech'
import { englishSpeech } from '../words/speech'

/** Describes what is in a bundle or root; only its signatures are checked. */
export function describeTrust(document: TrustBundle | TrustRoot, now: string, speech: Speech): Fact[] {
  return document.type === 'TrustBundle'
    ? describeBundle(document, now, speech)
    : describeRoot(document, now, speech)
}

function describeBundle(bundle: TrustBundle, now: string, speech: Speech): Fact[] {
  const { say, show, quote } = speech
  const { id, version, issuedAt, expiresAt, roots } = bundle
  const root = roots.at(-1) as TrustRoot
  const signers = trustSigners(bundle, { now })
  const list = <T>(items: readonly T[] | undefined, sayItem: (item: T) => string) =>
    (items ?? []).map(sayItem)
  return [
    [say('factKind'), say('kindTrustBundle')],
    [say('factId'), show(id)],
    [say('factVersion'), String(version)],
    [say('factIssued'), show(issuedAt)],
    [say('factExpires'), show(expiresAt)],
    [say('factRoots'), ...list(roots, (one) => sayRoot(one, speech))],
    [
      say('partSignatures'),
      sayThreshold(root, signers, speech),
      ...signerNames(root, signers).map((name) => quote(name)),
    ],
    [say('factNetworks'), ...list(bundle.networks, (one) => sayNamed(one, speech))],
    [say('factIssuers'), ...list(bundle.issuers, (one) => sayNamed(one, speech))],
    [
      say('factCommittees'),
      ...list(bundle.committees, ({ name, quorum, members, validFrom, validUntil }) =>
        say('committeeLine', {
          name: quote(name),
          quorum,
          members: members.length,
          from: show(validFrom),
          until: validUntil === undefined ? say('factNoEnd') : show(validUntil),
        }),
      ),
    ],
    [say('factDidDocuments'), ...list(bundle.didDocuments, (document) => show(document.id))],
    [say('factEndorsers'), ...list(bundle.endorsers, (one) => sayEndorser(one, speech))],
    [
      say('factSchemes'),
      ...list(bundle.schemes, (scheme) =>
        say('schemeLine', { id: show(scheme.id), version: show(scheme.version) }),
      ),
    ],
    [
      say('factStatusLists'),
      ...list(bundle.statusLists, ({ credential, fetchedAt }) =>
        say('listLine', { id: show(String(credential['id'])), at: show(fetchedAt) }),
      ),
    ],
    [say('factEndorsements'), ...(bundle.endorsements ? [String(bundle.endorsements.length)] : [])],
    [say('factLabels'), ...list(bundle.register, (entry) => sayLabel(entry, now, speech))],
  ]
}

function describeRoot(root: TrustRoot, now: string, speech: Speech): Fact[] {
  const { say, show, quote } = speech
  const signers = trustSigners(root, { now })
  return [
    [say('factKind'), say('kindTrustRoot')],
    [say('factId'), show(root.id)],
    [say('factVersion'), String(root.version)],
    [say('factThreshold'), say('thresholdLine', { threshold: root.threshold, keys: root.keys.length })],
    [
      say('factKeys'),
      ...root.keys.map(
        ({ name, publicKeyMultibase }) =>
          `${name === undefined ? say('noName') : quote(name)}: ${show(publicKeyMultibase)}`,
      ),
    ],
    [
      say('partSignatures'),
      sayThreshold(root, signers, speech),
      ...signerNames(root, signers).map((name) => quote(name)),
    ],
  ]
}

function sayNamed({ name, id }: { name: string; id: string }, { quote, show }: Speech): string {
  return `${quote(name)} <${show(id)}>`
}

function sayEndorser({ name, kind, level }: TrustedEndorser, { quote }: Speech): string {
  return [quote(name), ...[kind, level].filter((part) => part !== undefined)].join(', ')
}

function sayRoot({ version, threshold, keys }: TrustRoot, { say, quote }: Speech): string {
  const names = keys.map(({ name, publicKeyMultibase }) => quote(name ?? publicKeyMultibase))
  return say('rootLine', { version, threshold, names: names.join(', ') })
}

function sayLabel({ label, holder, events }: RegisterEntry, now: string, { say, show }: Speech): string {
  const state = say(labelStates[labelStateAt(events as LabelEvent[], now)])
  const told = { label: show(label), holder: show(holder), state }
  const last = events.at(-1)
  if (!last) return say('registeredLabel', told)
  return say('registeredLabelLast', { ...told, event: last.type, at: show(last.at) })
}

/** Names of the keys of a root that are among some signers, by their place where they have none. */
export function signerNames({ keys }: TrustRoot, signers: readonly string[]): string[] {
  return keys
    .filter(({ publicKeyMultibase }) => signers.includes(publicKeyMultibase))
    .map(({ name, publicKeyMultibase }) => name ?? publicKeyMultibase)
}

/** How far a root's threshold is reached, in words. */
export function sayThreshold(
  root: TrustRoot,
  signers: readonly string[],
  { say }: Speech = englishSpeech,
): string {
  const names = signerNames(root, signers)
  return say('signedByKeys', { number: names.length, threshold: root.threshold, version: root.version })
}

/** Whether enough keys of a root signed. */
export function reachesThreshold(root: TrustRoot, signers: readonly string[]): boolean {
  return signerNames(root, signers).length >= root.threshold
}
