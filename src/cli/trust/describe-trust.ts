import type { Fact } from '../../describing/facts'
import { labelStates } from '../../describing/label-states'
import { labelEvents, sayTerm } from '../../describing/terms'
import type { JsonObject, LabelEvent } from '../../index'
import { labelStateAt, trustSigners } from '../../index'
import type { RegisterEntry, TrustBundle, TrustedEndorser, TrustRoot } from '../../trust/index'
import type { Speech } from '../words/speech'
import { describeCommittee } from './describe-committee'
import { listDisagreements } from './list-disagreements'
import { saySigned, saySigners, sayThreshold } from './root-signatures'

/**
 * Describes what is in a bundle or root; only its signatures are checked.
 *
 * @param beside.replaced - The root that a later root replaces, whose keys must sign it too.
 * @param beside.credentials - Labels and trust marks whose entries in status lists are compared with the register.
 */
export function describeTrust(
  document: TrustBundle | TrustRoot,
  now: string,
  speech: Speech,
  { replaced, credentials = [] }: { replaced?: TrustRoot | undefined; credentials?: JsonObject[] } = {},
): Fact[] {
  return document.type === 'TrustBundle'
    ? describeBundle(document, now, speech, credentials)
    : describeRoot(document, now, speech, replaced)
}

function describeBundle(
  bundle: TrustBundle,
  now: string,
  speech: Speech,
  credentials: readonly JsonObject[],
): Fact[] {
  const { say, show } = speech
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
    [say('factRoots'), ...roots.flatMap((one, index) => sayRoot(one, roots[index - 1], now, speech))],
    [say('partSignatures'), ...saySigners([root], signers, speech)],
    [say('factNetworks'), ...list(bundle.networks, (one) => sayNamed(one, speech))],
    [say('factIssuers'), ...list(bundle.issuers, (one) => sayNamed(one, speech))],
    [
      say('factCommittees'),
      ...(bundle.committees ?? []).flatMap((committee) => describeCommittee(committee, speech)),
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
      say('factAuthorities'),
      ...list(bundle.authorities, (one) => show(typeof one === 'string' ? 'JWT' : String(one['id']))),
    ],
    [
      say('factStatusLists'),
      ...list(bundle.statusLists, ({ credential, fetchedAt }) =>
        say('listLine', { id: show(String(credential['id'])), at: show(fetchedAt) }),
      ),
    ],
    [say('factEndorsements'), ...(bundle.endorsements ? [String(bundle.endorsements.length)] : [])],
    [say('factLabels'), ...list(bundle.register, (entry) => sayLabel(entry, now, speech))],
    [say('factDisagreements'), ...listDisagreements(bundle, credentials, now, speech)],
  ]
}

function describeRoot(root: TrustRoot, now: string, speech: Speech, replaced?: TrustRoot): Fact[] {
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
    [say('partSignatures'), ...sayRootSigners(root, signers, speech, replaced)],
  ]
}

/** Who signed a root: of its own keys, and of those of the root that it replaces, which may not be known. The first one need not be signed. */
export function sayRootSigners(
  root: TrustRoot,
  signers: readonly string[],
  speech: Speech,
  replaced?: TrustRoot,
): string[] {
  if (replaced) return saySigners([replaced, root], signers, speech)
  if (root.version === 1) return [speech.say('firstRoot'), ...saySigned(root, signers, speech)]
  return [...saySigners([root], signers, speech), speech.say('replacedRootAsks')]
}

function sayNamed({ name, id }: { name: string; id: string }, { quote, show }: Speech): string {
  return `${quote(name)} <${show(id)}>`
}

function sayEndorser({ name, kind, level }: TrustedEndorser, { quote }: Speech): string {
  return [name, kind, level]
    .filter((part) => part !== undefined)
    .map((part) => quote(part))
    .join(', ')
}

/** A root of a bundle, and what its signatures lack: verifiers follow a later one only where enough keys of both signed. */
function sayRoot(root: TrustRoot, before: TrustRoot | undefined, now: string, speech: Speech): string[] {
  const { version, threshold, keys } = root
  const names = keys.map(({ name, publicKeyMultibase }) => speech.quote(name ?? publicKeyMultibase))
  const line = speech.say('rootLine', { version, threshold, names: names.join(', ') })
  if (!before) return [line]
  const signers = trustSigners(root, { now })
  const told = [before, root].map((one) => `  ${sayThreshold(one, signers, speech)}`)
  return [line, ...told]
}

function sayLabel({ label, holder, events }: RegisterEntry, now: string, speech: Speech): string {
  const { say, show } = speech
  const state = say(labelStates[labelStateAt(events as LabelEvent[], now)])
  const told = { label: show(label), holder: show(holder), state }
  const last = events.at(-1)
  if (!last) return say('registeredLabel', told)
  return say('registeredLabelLast', {
    ...told,
    event: sayTerm(labelEvents, last.type, speech),
    at: show(last.at),
  })
}
