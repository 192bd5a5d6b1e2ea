import { equalBytes } from '../../core/bytes'
import { recogniseShape, validate } from '../../gate/validate'
import type { PresentationReport, ShapeName, VerificationReport, VerifyOptions } from '../../index'
import { findEndorsements } from '../../index'
import type { PublishedEndorsement } from '../../verify'
import { peek } from '../../verifying/input/peek'
import type { BeginCall } from '../../verifying/prepare-calls'
import { prepareCalls } from '../../verifying/prepare-calls'
import { verifyEitherBy } from '../../verifying/verify-either'
import { describe, drawUp, openEndorsable, openProfile } from './endorsing'
import { namedFiles } from './named-files'
import type { BundleState, Material, MaterialOptions } from './read-material'
import { readMaterial } from './read-material'
import { signActions } from './sign-actions'

export type Report = VerificationReport | PresentationReport

/** What a file is for: something that a page verifies, or something that helps to. */
export type FileKind =
  | 'credential'
  | 'trustBundle'
  | 'trustRoot'
  | 'statusLists'
  | 'didDocuments'
  | 'endorsements'
  | 'authorities'
  | 'committees'

const helpers: Readonly<Partial<Record<ShapeName, FileKind>>> = {
  trustBundle: 'trustBundle',
  trustRoot: 'trustRoot',
  statusList: 'statusLists',
  statusList2021: 'statusLists',
  didDocument: 'didDocuments',
  endorsement: 'endorsements',
  committee: 'committees',
}

/** What the worker does for the page. Nothing of a badge is kept in it; material is, so that it is read once. */
export const actions = {
  ...{ openEndorsable, openProfile, drawUp, describe },

  /** Says what a file is for. */
  sort(bytes: Uint8Array): FileKind {
    const document = peek(bytes)
    if (document === undefined) return 'credential'
    if (validate(document, 'authority').valid) return 'authorities'
    const shape = recogniseShape(document)
    // One that is malformed could not be relied on: it gets a line that says so.
    if (shape === 'committee' && !validate(document, shape).valid) return 'credential'
    return (shape && helpers[shape]) ?? 'credential'
  },

  /** Takes what badges are verified with from now on. */
  use(given: Material): BundleState {
    const { options, bundle } = readMaterial(given)
    verifier = options && openVerifier(options)
    return bundle
  },

  /**
   * Verifies a file.
   *
   * @param others - Files among which may be the evidence of a badge.
   */
  async verify(bytes: Uint8Array, others: readonly Uint8Array[]): Promise<Report> {
    if (verifier === undefined) throw new Error('The trust material cannot be used')
    return verifier(bytes, others)
  },

  /** Verifies a file with material of its own, where its bundle is used: what other files are verified with stays as it is. */
  async verifyWith(given: Material, bytes: Uint8Array): Promise<{ bundle: BundleState; report?: Report }> {
    const { options, bundle } = readMaterial(given)
    return options ? { bundle, report: await openVerifier(options)(bytes, []) } : { bundle }
  },

  ...signActions,
}

export type Actions = typeof actions

type VerifyFile = (bytes: Uint8Array, others: readonly Uint8Array[]) => Promise<Report>

let verifier: VerifyFile | undefined

/** Returns what verifies files with the same material, which is read with the first of them. */
function openVerifier({ endorsements: collected = [], ...options }: MaterialOptions): VerifyFile {
  let prepared: Promise<BeginCall> | undefined
  return async (bytes, others) => {
    const endorsements = aboutFile(bytes, collected)
    prepared ??= prepareCalls(options)
    const begin = await prepared
    const own = { endorsements, now: presentSecond() }
    const report = await verifyEitherBy(begin, bytes, own)
    const files = 'credentials' in report ? {} : namedFiles(report.verified, others)
    return Object.keys(files).length === 0 ? report : verifyEitherBy(begin, bytes, { ...own, files })
  }
}

// Whole seconds, so that what many badges carry is verified once in each; rounded up, or what was signed just now would be of the future.
function presentSecond(): Date {
  return new Date(Math.ceil(Date.now() / 1000) * 1000)
}

/** The endorsements that came beside a file and are about something in it: one of another badge says nothing of this one. */
function aboutFile(
  bytes: Uint8Array,
  endorsements: NonNullable<VerifyOptions['endorsements']>,
): NonNullable<VerifyOptions['endorsements']> {
  const others = endorsements.filter((each) => !(each instanceof Uint8Array && equalBytes(each, bytes)))
  const document = others.length > 0 ? peek(bytes) : undefined
  if (!document) return others
  const opened = new Map(others.map((each) => [peek(each) as object, each]))
  return findEndorsements(document, [...opened.keys()] as PublishedEndorsement[]).flatMap(
    (found) => opened.get(found as object) ?? [],
  )
}
