import type { SuppliedContext } from '../canonical/read-supplied-contexts'
import { readSuppliedContexts } from '../canonical/read-supplied-contexts'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import type { Kind, KindsOf } from '../core/kinds'
import { list, required, unchecked } from '../core/kinds'
import { quoteUnlessPlain } from '../core/quote-text'
import { readMembers, readOptions } from '../core/read-options'
import type { Signer } from '../keys/signer'
import { credentialsV2ContextUrl } from '../model/contexts/context-urls'
import { uri, words } from '../model/document-kinds'
import type { Presentation } from '../model/generated/documents'
import { checkShape } from '../schema/check-shape'
import { checkUnique } from '../schema/references/make-finding'
import * as shapes from '../schema/shapes'
import type { Secured } from './add-proof'
import { assertPresentable } from './assert-presentable'
import type { ProofOptions } from './create-proof'
import { assertProofTimes, createProof, proofKinds } from './create-proof'
import type { CryptosuiteName } from './cryptosuites'
import { contextOfSuite, cryptosuiteNames } from './cryptosuites'
import { hashDocument } from './hash-data'
import { hashJcsDocument } from './jcs-hash-data'
import { assertFits, ownDocument } from './own-document'
import { parseJwt } from './parse-jwt'
import { envelopeJwt } from './presented-credential'
import { readSigners } from './read-signers'
import { refuseErrors } from './refuse-errors'

/** What a holder shows. */
export interface PresentationParts {
  /** DID or URL of the holder; the signer's key is a key of this holder. */
  holder: string
  /** Signed credentials: objects with `proof`, and JWTs as text. At least one and at most 100, each once. */
  credentials: readonly (object | string)[]
  /** URI of the presentation; none unless given. */
  id?: string
}

/** Options of the signature of a presentation. */
export interface SignPresentationOptions extends ProofOptions {
  /** What the verifier asked for, so that the presentation is good for this occasion only. */
  challenge?: string
  /** Domain of the verifier, so that the presentation is good for this verifier only. */
  domain?: string
  /** By default `eddsa-jcs-2022`. */
  cryptosuite?: CryptosuiteName
  /** JSON-LD contexts that the credentials may be under in addition to the pinned ones, as in `signCredential`. */
  contexts?: readonly SuppliedContext[]
}

const action = 'sign presentation'

const partKinds = {
  holder: required(uri),
  credentials: required(list as Kind<readonly (object | string)[]>),
  id: uri,
} satisfies KindsOf<PresentationParts>

const suite: Kind<CryptosuiteName> = {
  expected: `one of ${cryptosuiteNames.join(', ')}`,
  read: (value) => cryptosuiteNames.find((name) => name === value),
}

const optionKinds = {
  ...proofKinds,
  challenge: words,
  domain: words,
  cryptosuite: suite,
  contexts: unchecked<readonly SuppliedContext[]>(),
} satisfies KindsOf<SignPresentationOptions>

/**
 * Signs a presentation: credentials that a holder shows, with the holder's proof that it is they who show them, now and to this verifier.
 *
 * Signatures and dates of the credentials are not checked; `verifyPresentation` does that. Each JWT is put into an
 * `EnvelopedVerifiableCredential`.
 *
 * @param parts - The credentials are not changed, and their proofs are kept.
 * @param signer - Its id is a verification method of the holder, one that the holder's document lists under `authentication`.
 * @returns `@context`, `id`, `type`, `holder`, `verifiableCredential` and `proof`, and nothing else.
 * @throws {TypeError | RangeError} If an argument or option is unknown, or has a wrong value; the message names it.
 * @throws {QualityLabelError} `HOLDER_NOT_SIGNER` for a key that cannot be the holder's; `SHAPE_INVALID` with `details.problems` for a
 *   credential that is not signed, that no verifier can read, or that is there twice; `JWT_MALFORMED`; `SIGNING_FAILED`; or as
 *   `parseJson` and `canonize`.
 * @see VCDM 2.0, section 4.13: https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations
 */
export async function signPresentation(
  parts: PresentationParts,
  signer: Signer,
  options: SignPresentationOptions,
): Promise<Secured<Presentation>> {
  const { holder, credentials, id } = readMembers(action, 'parts', parts, partKinds)
  const {
    cryptosuite = 'eddsa-jcs-2022',
    contexts: supplied,
    ...times
  } = readOptions(action, options, optionKinds)
  const [only] = readSigners(signer, action) as readonly [Signer]
  assertProofTimes(times)
  assertKeyOfHolder(holder, only.id)
  const contexts = readSuppliedContexts(supplied)
  const added = contextOfSuite(cryptosuite)
  const { document, room } = ownDocument(
    {
      '@context': [credentialsV2ContextUrl, ...(added === undefined ? [] : [added])],
      ...(id === undefined ? {} : { id }),
      type: ['VerifiablePresentation'],
      holder,
      verifiableCredential: credentials.map(toPresented),
    },
    action,
  )
  refuseErrors(checkShape(document, shapes.presentation), action)
  const presented = document['verifiableCredential'] as JsonObject[]
  assertEachOnce(
    presented.map((each, index) => assertPresentable(each, `/verifiableCredential/${index}`, contexts)),
  )
  const isJcs = cryptosuite === 'eddsa-jcs-2022'
  const hash = isJcs ? hashJcsDocument(document) : await hashDocument(document, [], contexts)
  const statement = { ...times, purpose: 'authentication' } as const
  const proof = await createProof(hash, document['@context'], cryptosuite, only, statement, contexts)
  const secured = { ...document, proof }
  assertFits(secured, room, action)
  return secured as unknown as Secured<Presentation>
}

function toPresented(credential: object | string): object {
  return typeof credential === 'string' ? envelopeJwt(parseJwt(credential).text) : credential
}

function assertKeyOfHolder(holder: string, verificationMethod: string): void {
  const [controller] = verificationMethod.split('#', 1)
  if (controller === holder) return
  const message = `Cannot ${action}: expected a key of the holder ${quoteUnlessPlain(holder)}, got ${quoteUnlessPlain(verificationMethod)}. Give the signer the id under which the holder's document lists its key, with createSigner(key, { id })`
  const details = { pointer: '/holder', holder, verificationMethod }
  throw new QualityLabelError('HOLDER_NOT_SIGNER', message, { details })
}

// The id of a JWT is within it, where no shape sees it.
function assertEachOnce(credentials: readonly JsonObject[]): void {
  const ids = credentials.flatMap(({ id }, index) =>
    typeof id === 'string' ? [{ value: id, pointer: `/verifiableCredential/${index}` }] : [],
  )
  refuseErrors(checkUnique(ids), action)
}
