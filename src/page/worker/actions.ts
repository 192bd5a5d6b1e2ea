import type { JsonObject } from '../../core/json'
import { parseJson } from '../../core/parse-json'
import type {
  PresentationReport,
  ShapeName,
  TrustMaterial,
  VerificationReport,
  VerifyOptions,
} from '../../index'
import { QualityLabelError, readTrustBundle, validate } from '../../index'
import type { TrustRoot } from '../../model/generated/documents'
import { detectShape } from '../../schema/detect-shape'
import type { TrustBundleFacts } from '../../trust/trust-material'
import { peek } from '../../verifying/input/peek'
import { verifyEither } from '../../verifying/verify-either'
import { namedFiles } from './named-files'

export type Report = VerificationReport | PresentationReport

/** What a page has beside the badges, as the files that it was given. */
export interface Material {
  language: string
  trustBundle?: Uint8Array
  trustRoot?: Uint8Array
  statusLists: readonly Uint8Array[]
  didDocuments: readonly Uint8Array[]
  endorsements: readonly Uint8Array[]
  authorities: readonly Uint8Array[]
  /** An e-mail address or id that each badge must be about. */
  recipient?: string
}

/** What a trust bundle turned out to be; `refused` says why it is not used, and then nothing is verified. */
export type BundleState = { facts?: TrustBundleFacts } | { refused: string; code: string }

/** What a file is for: something that a page verifies, or something that helps to. */
export type FileKind =
  | 'credential'
  | 'trustBundle'
  | 'trustRoot'
  | 'statusLists'
  | 'didDocuments'
  | 'endorsements'
  | 'authorities'

const helpers: Readonly<Partial<Record<ShapeName, FileKind>>> = {
  trustBundle: 'trustBundle',
  trustRoot: 'trustRoot',
  statusList: 'statusLists',
  statusList2021: 'statusLists',
  didDocument: 'didDocuments',
  endorsement: 'endorsements',
}

type Options = Omit<VerifyOptions, 'now'>

/** What the worker does for the page. Nothing of a badge is kept in it; material is, so that it is read once. */
export const actions = {
  /** Says what a file is for. */
  sort(bytes: Uint8Array): FileKind {
    const document = peek(bytes)
    if (document === undefined) return 'credential'
    if (validate(document, 'authority').valid) return 'authorities'
    const shape = detectShape(document)
    return (shape && helpers[shape]) ?? 'credential'
  },

  /** Takes what badges are verified with from now on. */
  use({ trustBundle, trustRoot, recipient, language, ...lists }: Material): BundleState {
    material = undefined
    const trust = trustBundle && readBundle(trustBundle, trustRoot)
    if (trust && 'refused' in trust) return trust
    material = {
      ...{ language, endorsements: lists.endorsements, authorities: lists.authorities },
      didDocuments: lists.didDocuments.map(parse),
      statusLists: lists.statusLists.map((credential) => ({ credential })),
      ...(trust === undefined ? {} : { trust }),
      ...(recipient === undefined ? {} : { recipient: toExpected(recipient) }),
    }
    return trust?.bundle === undefined ? {} : { facts: trust.bundle }
  },

  /**
   * Verifies a file.
   *
   * @param others - Files among which may be the evidence of a badge.
   */
  async verify(bytes: Uint8Array, others: readonly Uint8Array[]): Promise<Report> {
    if (material === undefined) throw new Error('The trust material cannot be used')
    const options: VerifyOptions = { ...material, now: new Date() }
    const report = await verifyEither(bytes, options)
    const files = 'credentials' in report ? {} : namedFiles(report.verified, others)
    return Object.keys(files).length === 0 ? report : verifyEither(bytes, { ...options, files })
  },
}

export type Actions = typeof actions

let material: Options | undefined

function readBundle(
  bundle: Uint8Array,
  root: Uint8Array | undefined,
): TrustMaterial | { refused: string; code: string } {
  try {
    const pinned = root === undefined ? 'unpinned' : (parse(root) as unknown as TrustRoot)
    return readTrustBundle(bundle, { root: pinned, now: new Date() })
  } catch (error) {
    const code = error instanceof QualityLabelError ? error.code : ''
    return { refused: (error as Error).message, code }
  }
}

function parse(bytes: Uint8Array): JsonObject {
  return parseJson(bytes) as JsonObject
}

/** What a person types: an address of e-mail, or an id. */
function toExpected(text: string): NonNullable<VerifyOptions['recipient']> {
  return /^(?:did|urn|https?):/i.test(text) ? { id: text } : { identifier: text }
}
