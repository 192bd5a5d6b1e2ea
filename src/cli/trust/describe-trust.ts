import type { LabelEvent, RegisterEntry, TrustBundle, TrustRoot } from '../../index'
import { labelStateAt, trustSigners } from '../../index'
import { cleanShort } from '../clean-text'
import type { Fact } from '../describe-document'
import { sayThreshold, signerNames } from './count-signers'

/** What a bundle holds, in words; nothing is judged but whether signatures hold. */
export function describeBundle(bundle: TrustBundle, now: string): Fact[] {
  const { id, version, issuedAt, expiresAt, roots } = bundle
  const root = roots.at(-1) as TrustRoot
  const signers = trustSigners(bundle, { now })
  const list = <T>(items: readonly T[] | undefined, say: (item: T) => string) =>
    (items ?? []).map((item) => cleanShort(say(item)))
  return [
    ['Kind', 'Trust bundle'],
    ['Id', cleanShort(id)],
    ['Version', String(version)],
    ['Issued', cleanShort(issuedAt)],
    ['Expires', cleanShort(expiresAt)],
    ['Roots', ...list(roots, sayRoot)],
    [
      'Signatures',
      sayThreshold(root, signers),
      ...signerNames(root, signers).map((name) => cleanShort(name)),
    ],
    ['Networks', ...list(bundle.networks, ({ name, id: network }) => `${name} <${network}>`)],
    ['Issuers', ...list(bundle.issuers, ({ name, id: issuer }) => `${name} <${issuer}>`)],
    [
      'Committees',
      ...list(
        bundle.committees,
        ({ name, quorum, members, validFrom, validUntil }) =>
          `${name}: ${quorum} of ${members.length} sign, ${validFrom} to ${validUntil ?? 'no end'}`,
      ),
    ],
    ['DID documents', ...list(bundle.didDocuments, (document) => document.id)],
    [
      'Endorsers',
      ...list(bundle.endorsers, ({ name, kind, level }) => [name, kind, level].filter(Boolean).join(', ')),
    ],
    ['Schemes', ...list(bundle.schemes, (scheme) => `${scheme.id}, version ${scheme.version}`)],
    [
      'Status lists',
      ...list(
        bundle.statusLists,
        ({ credential, fetchedAt }) => `${String(credential['id'])}, fetched ${fetchedAt}`,
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
    ['Id', cleanShort(root.id)],
    ['Version', String(root.version)],
    ['Threshold', `${root.threshold} of ${root.keys.length} keys`],
    [
      'Keys',
      ...root.keys.map(({ name, publicKeyMultibase }) =>
        cleanShort(`${name ?? 'no name'}: ${publicKeyMultibase}`),
      ),
    ],
    [
      'Signatures',
      sayThreshold(root, signers),
      ...signerNames(root, signers).map((name) => cleanShort(name)),
    ],
  ]
}

function sayRoot({ version, threshold, keys }: TrustRoot): string {
  const names = keys.map(({ name, publicKeyMultibase }) => name ?? publicKeyMultibase)
  return `${version}: ${threshold} of ${names.join(', ')}`
}

function sayLabel({ label, holder, events }: RegisterEntry, now: string): string {
  const last = events.at(-1)
  return `${label} of ${holder}: ${labelStateAt(events as LabelEvent[], now)}; ${last?.type} ${last?.at}`
}
