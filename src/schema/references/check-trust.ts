import type { RegisterEntry, TrustBundle, TrustRoot } from '../../model/generated/documents'
import type { Finding } from '../../problems/problem'
import { checkCommittee } from './check-committee'
import { checkCommittees } from './check-committees'
import { checkEnd } from './check-period'
import { checkScheme } from './check-scheme'
import { checkUnique, makeFinding, placeMembers } from './make-finding'

/** Checks that a root can sign: its threshold is at most its number of keys, and each key occurs once. */
export function checkTrustRoot({ threshold, keys }: TrustRoot, pointer = ''): Finding[] {
  const findings = checkUnique(placeMembers(keys, 'publicKeyMultibase', `${pointer}/keys`), 'each key once')
  if (threshold <= keys.length) return findings
  const expected = `at most ${keys.length}, the number of keys`
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
    ...checkUnique(placeMembers(committees, 'id', '/committees'), 'each committee once'),
    ...checkCommittees(committees, '/committees'),
    ...checkUnique(placeMembers(bundle.didDocuments ?? [], 'id', '/didDocuments'), 'each document once'),
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
    ...checkUnique(placeMembers(networks, 'id', '/networks'), 'each network once'),
    ...checkUnique(placeMembers(issuers, 'id', '/issuers'), 'each issuer once'),
    ...checkUnique(placeMembers(endorsers, 'id', '/endorsers'), 'each endorser once'),
    ...checkUnique(placeMembers(register, 'label', '/register'), 'each label once'),
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
      : [makeFinding('VALUE_NOT_ALLOWED', `${place}/id`, `${id}, as of the root before`, root.id)]),
    ...(root.version === version
      ? []
      : [
          makeFinding(
            'VALUE_RANGE',
            `${place}/version`,
            `${version}, one more than the root before`,
            root.version,
          ),
        ]),
  ]
}

function checkRegisterEntry({ events }: RegisterEntry, pointer: string): Finding[] {
  return events.flatMap(({ type, validUntil }, index): Finding[] => {
    const grants = type === 'issued' || type === 'renewed'
    if (grants === (validUntil !== undefined)) return []
    const place = `${pointer}/events/${index}`
    return grants
      ? [makeFinding('MEMBER_REQUIRED', place, 'the property validUntil', 'none')]
      : [
          makeFinding(
            'MEMBER_UNKNOWN',
            `${place}/validUntil`,
            `no end of the label in the event ${type}`,
            validUntil,
          ),
        ]
  })
}

function within<T>(pointer: string, entries: readonly T[], check: (entry: T) => Finding[]): Finding[] {
  return entries.flatMap((entry, index) =>
    check(entry).map((finding) => ({ ...finding, pointer: `${pointer}/${index}${finding.pointer}` })),
  )
}
