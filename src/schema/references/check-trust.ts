import type { TrustBundle, TrustRoot } from '../../model/generated/documents'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkCommittee } from './check-committee'
import { checkCommittees } from './check-committees'
import { checkEnd } from './check-period'
import { checkRegisterEntry } from './check-register-entry'
import { checkScheme } from './check-scheme'
import { checkUnique, makeFinding, placeMembers } from './make-finding'

/** Checks that a root can sign: its threshold is at most its number of keys, and each key occurs once. */
export function checkTrustRoot({ threshold, keys }: TrustRoot, pointer = ''): Finding[] {
  const findings = checkUnique(placeMembers(keys, 'publicKeyMultibase', `${pointer}/keys`))
  if (threshold <= keys.length) return findings
  const expected = say('expectAtMostKeys', { limit: keys.length })
  return [...findings, makeFinding('VALUE_RANGE', `${pointer}/threshold`, expected, threshold)]
}

/** Checks that the parts of a bundle fit together: consecutive roots, each part in order, and each entry once. */
export function checkTrustBundle(bundle: TrustBundle): Finding[] {
  const { committees = [], schemes = [] } = bundle
  return [
    ...checkEnd(bundle.issuedAt, bundle.expiresAt, '/expiresAt'),
    ...bundle.roots.flatMap((root, index) => [
      ...checkRootLine(root, bundle.roots[0], index),
      ...checkTrustRoot(root, `/roots/${index}`),
    ]),
    ...within('/committees', committees, checkCommittee),
    ...within('/schemes', schemes, checkScheme),
    ...checkUnique(placeMembers(committees, 'id', '/committees')),
    ...checkCommittees(committees, '/committees'),
    ...checkUnique(placeMembers(bundle.didDocuments ?? [], 'id', '/didDocuments')),
    ...checkTrustLists(bundle),
  ]
}

/** The lists of trust material whose entries must fit together, from a bundle or written by hand. */
export type TrustLists = Pick<TrustBundle, 'networks' | 'issuers' | 'endorsers' | 'register'>

/** Checks that lists of trust material have each entry once, and that register events that grant a label state until when. */
export function checkTrustLists({
  networks = [],
  issuers = [],
  endorsers = [],
  register = [],
}: TrustLists): Finding[] {
  return [
    ...checkUnique(placeMembers(networks, 'id', '/networks')),
    ...checkUnique(placeMembers(issuers, 'id', '/issuers')),
    ...checkUnique(placeMembers(endorsers, 'id', '/endorsers')),
    ...checkUnique(placeMembers(register, 'label', '/register')),
    ...register.flatMap((entry, index) => checkRegisterEntry(entry, `/register/${index}`)),
  ]
}

function checkRootLine(root: TrustRoot, first: TrustRoot | undefined, index: number): Finding[] {
  const id = first?.id ?? root.id
  const version = (first?.version ?? 1) + index
  const place = `/roots/${index}`
  return [
    ...(root.id === id
      ? []
      : [makeFinding('VALUE_NOT_ALLOWED', `${place}/id`, say('expectRootId', { id }), root.id)]),
    ...(root.version === version
      ? []
      : [
          makeFinding('VALUE_RANGE', `${place}/version`, say('expectRootVersion', { version }), root.version),
        ]),
  ]
}

function within<T>(pointer: string, entries: readonly T[], check: (entry: T) => Finding[]): Finding[] {
  return entries.flatMap((entry, index) =>
    check(entry).map((finding) => ({ ...finding, pointer: `${pointer}/${index}${finding.pointer}` })),
  )
}
