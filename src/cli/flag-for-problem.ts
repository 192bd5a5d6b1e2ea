import { clean } from '../describing/clean-text'
import type { ProblemCode } from '../problems/registry'
import type { Speech } from './words/speech'

type Say = Speech['say']

// Alternatives, of which any one helps.
type Options = readonly (string | ((say: Say) => string))[]

const online = (say: Say) => say('onlineFetches')
const dated = (say: Say) =>
  say('withOption', { option: '--status-list URL=FILE', other: '--status-fetched INSTANT' })

const trustBundle = ['--trust FILE']
const committee = ['--committee FILE', ...trustBundle]
const didDocument = ['--did-document FILE', online]
const statusList = ['--status-list URL=FILE', online]
const datedList = [dated, online]

/** Options of `verify` that supply what a problem asks for; the hints of the library name its own options. */
const flags: Readonly<Partial<Record<ProblemCode, Options>>> = {
  TRUST_NOT_GIVEN: ['--accept-issuer ID=NAME', ...trustBundle],
  ISSUER_NOT_KNOWN: ['--accept-issuer ID=NAME'],
  TRUST_ROOT_NOT_PINNED: ['--trust-root FILE'],
  TRUST_BUNDLE_EXPIRED: trustBundle,
  TRUST_BUNDLE_NOT_YET_ISSUED: ['--now INSTANT'],
  LABEL_NOT_BY_NETWORK: committee,
  LABEL_AFTER_REGISTER: trustBundle,
  TRUST_MARK_NOT_IN_REGISTER: trustBundle,
  ENDORSEMENT_NOT_PUBLISHED: trustBundle,
  HOLDER_LABEL_NOT_ACTIVE: ['--accept-issuer ID=NAME', ...trustBundle],
  POLICY_NOT_GIVEN: committee,
  POLICY_NOT_FOR_ISSUER: committee,
  COMMITTEE_NOT_IN_OFFICE: committee,
  VERIFICATION_METHOD_UNRESOLVED: didDocument,
  SIGNERS_UNDECIDED: didDocument,
  VERIFICATION_METHOD_NOT_FOUND: didDocument,
  STATUS_RETRIEVAL_ERROR: statusList,
  STATUS_VERIFICATION_ERROR: statusList,
  STATUS_LIST_UNREADABLE: statusList,
  STATUS_LIST_ISSUER_MISMATCH: statusList,
  STATUS_LIST_NOT_YET_VALID: statusList,
  STATUS_LIST_EXPIRED: statusList,
  STATUS_LIST_CONFLICT: datedList,
  STATUS_LIST_STALE: datedList,
  AUTHORITY_NOT_SHOWN: ['--authority FILE'],
  AUTHORITY_NOT_HELD: ['--authority FILE'],
  AUTHORITY_CONTENT_CHANGED: ['--authority FILE'],
  RECIPIENT_MISMATCH: ['--recipient ADDRESS --recipient OTHER-SPELLING'],
  EVIDENCE_NOT_GIVEN: ['--evidence URI=FILE'],
}

/** Returns the sentence that names the options of `verify` for a problem, with a space before it; empty where none helps. */
export function flagFor(code: string, { say }: Speech): string {
  const options = flags[code as ProblemCode]?.map((option) =>
    typeof option === 'string' ? option : option(say),
  )
  const listed = options?.reduce((earlier, option) => say('orOption', { options: earlier, option }))
  return listed === undefined ? '' : ` ${say('inThisCommand', { options: listed })}`
}

/** Returns the command line of a verb that a hint names, for a file of the caller; empty where it names none. */
export function commandFor(hint: string, file: string, { say }: Speech): string {
  if (!hint.includes('`quality-label upgrade`')) return ''
  const line = `quality-label upgrade ${toArgument(file)} --issuer issuer.json --out upgraded.json`
  return ` ${say('inShell', { line })}`
}

// As a POSIX shell takes a file name; a name that begins like an option is written as a path.
function toArgument(file: string): string {
  if (file === '-') return file
  const path = file.startsWith('-') ? `./${file}` : file
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${clean(path).replaceAll("'", "'\\''")}'`
}
