import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as vc from '@digitalbazaar/vc'
import {
  createDocumentLoader,
  Ed25519Signature2020,
  eddsaRdfc2022Cryptosuite,
} from 'quality-label/digitalbazaar'
import { isAcceptedEntry } from './inline-contexts'
import {
  asObject,
  assertKnown,
  badRequest,
  isSameSet,
  optionalText,
  optionalTexts,
  problemTypes,
} from './problem'
import type { VerifyingService } from './service'
import { isPublished } from './service'
import type { VerifyAnswer } from './verify-credential'
import { judge } from './verify-credential'

const maxCredentials = 16
const v2 = 'https://www.w3.org/ns/credentials/v2'

interface Expected {
  challenge: string | undefined
  domain: string | string[] | undefined
}

/**
 * `POST /presentations/verify`: `{ verifiablePresentation | presentation, options: { challenge, domain } }`.
 *
 * `@digitalbazaar/vc` verifies the holder's proof, exactly one; `verify` verifies every credential. A presentation without a proof does
 * not show who presents it, and is accepted only if the caller requires no challenge and no domain.
 */
export async function verifyPresentation(body: unknown, service: VerifyingService): Promise<object> {
  const request = asObject(body, 'the body')
  assertKnown(request, 'the body', ['verifiablePresentation', 'presentation', 'options'])
  const options = asObject(request['options'] ?? {}, 'options')
  assertKnown(options, 'options', ['challenge', 'domain', 'checks'])
  const expected = {
    challenge: optionalText(options['challenge'], 'options.challenge'),
    domain: optionalTexts(options['domain'], 'options.domain'),
  }
  const { verifiablePresentation, presentation: unsigned } = request
  if ((verifiablePresentation === undefined) === (unsigned === undefined))
    throw badRequest('Expected verifiablePresentation or presentation')
  const presentation = asObject(verifiablePresentation ?? unsigned, 'the presentation')
  const credentials = assertShape(presentation, service)
  const refused = await checkHolder(presentation, expected, service)
  const credentialResults: VerifyAnswer[] = []
  for (const credential of credentials) credentialResults.push(await judge(credential, service))
  const errors = [
    ...refused.map((detail) => ({
      type: problemTypes.proof,
      title: 'The presentation does not hold',
      detail,
    })),
    ...credentialResults.flatMap((result) => result.errors),
  ]
  const isSigned = presentation['proof'] !== undefined
  return {
    verified: refused.length === 0 && credentialResults.every(({ verified }) => verified),
    checks: isSigned && refused.length === 0 ? ['proof'] : [],
    warnings: warningsOn(isSigned, expected),
    errors,
    credentialResults,
  }
}

function warningsOn(isSigned: boolean, { challenge }: Expected): object[] {
  if (!isSigned) return [{ type: 'about:blank', title: 'Nothing shows who presents: there is no proof' }]
  return challenge === undefined
    ? [{ type: 'about:blank', title: 'No challenge was asked for: the presentation may be an old one' }]
    : []
}

/**
 * A closed shape: a reader sees the holder and the credentials of a presentation, and no content is signed but not seen, or seen but not
 * signed.
 */
function assertShape(presentation: Record<string, unknown>, { contexts }: VerifyingService): unknown[] {
  const members = ['@context', 'id', 'type', 'holder', 'verifiableCredential', 'proof']
  assertKnown(presentation, 'a presentation', members)
  const context = presentation['@context']
  if (
    !Array.isArray(context) ||
    context[0] !== v2 ||
    !context.every((each) => isAcceptedEntry(each, contexts))
  )
    throw badRequest(
      `Expected the @context of a presentation to be a list, ${v2} first, of addresses and of objects that are accepted here`,
    )
  assertTypes(presentation['type'], context.length > 1)
  if (presentation['id'] !== undefined) asUri(presentation['id'], 'the id of the presentation')
  holderOf(presentation)
  const credentials = [presentation['verifiableCredential'] ?? []].flat()
  if (credentials.length > maxCredentials) throw badRequest(`Expected at most ${maxCredentials} credentials`)
  for (const credential of credentials) {
    if (asObject(credential, 'each verifiableCredential')['@context'] === undefined)
      throw badRequest('Expected each verifiableCredential to have a @context of its own')
  }
  return credentials
}

// VCDM 2.0, section 4.13: further types may be named. Without a further context only an address means anything.
function assertTypes(type: unknown, hasFurtherContext: boolean): void {
  const types = [type].flat()
  if (!types.includes('VerifiablePresentation'))
    throw badRequest('Expected the types of a presentation to include VerifiablePresentation')
  if (new Set(types).size !== types.length || types.length > 16)
    throw badRequest('Expected each type of a presentation once, and at most 16')
  for (const each of types) {
    if (each === 'VerifiablePresentation') continue
    const isTerm = typeof each === 'string' && /^[A-Za-z][A-Za-z0-9_-]{0,79}$/.test(each)
    if (!isTerm || !hasFurtherContext || each === 'VerifiableCredential')
      asUri(each, 'each further type of a presentation, without a context that defines it,')
  }
}

/** Returns the id of the holder, which is a text or an object with only an id. */
function holderOf({ holder }: Record<string, unknown>): string | undefined {
  if (holder === undefined) return undefined
  if (typeof holder === 'string') return asUri(holder, 'the holder of the presentation')
  const object = asObject(holder, 'the holder of the presentation')
  assertKnown(object, 'the holder of the presentation', ['id'])
  return asUri(object['id'], 'the id of the holder')
}

function asUri(value: unknown, name: string): string {
  if (typeof value === 'string' && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{|}]+$/.test(value)) return value
  throw badRequest(`Expected ${name} to be a URL`)
}

/** Why the holder's proof does not hold; nothing where it does, or where none is there and none is asked for. */
async function checkHolder(
  presentation: Record<string, unknown>,
  expected: Expected,
  service: VerifyingService,
): Promise<string[]> {
  const { proof } = presentation
  const { challenge, domain } = expected
  if (proof === undefined) {
    const isAsked = challenge !== undefined || domain !== undefined
    return isAsked ? ['Expected a proof, since a challenge or a domain is asked for'] : []
  }
  const own = asObject(proof, 'the proof of a presentation')
  const refused = checkOptions(
    own,
    service.allowNoChallenge ? asItSays(own, expected) : expected,
    service.clock(),
    presentation,
  )
  if (refused.length > 0) return refused
  const { presentationResult, error } = await vc.verify({
    presentation: structuredClone(presentation),
    suite: [new DataIntegrityProof({ cryptosuite: eddsaRdfc2022Cryptosuite }), new Ed25519Signature2020()],
    documentLoader: createLoader(service),
    // Compared above, the domain as a set, which the package does not know.
    challenge: challenge ?? (service.allowNoChallenge ? String(own['challenge']) : undefined),
  })
  // Its own result for the credentials is ignored: `verify` verifies them.
  if (presentationResult?.verified === true) return []
  return [`The proof of the holder does not hold: ${innermost(presentationResult?.error ?? error)}`]
}

// Where the caller names no challenge, what the proof itself says is taken, and the answer warns.
function asItSays(proof: Record<string, unknown>, expected: Expected): Expected {
  if (expected.challenge !== undefined) return expected
  const { challenge, domain } = proof
  return {
    challenge: typeof challenge === 'string' ? challenge : undefined,
    domain: expected.domain ?? (domain as Expected['domain']),
  }
}

// What `@digitalbazaar/vc` does not look at, or would take one good proof of several for.
function checkOptions(
  proof: Record<string, unknown>,
  { challenge, domain }: Expected,
  now: Date,
  presentation: Record<string, unknown>,
): string[] {
  const refused: string[] = []
  const isText = (value: unknown) => typeof value === 'string'
  const odd = Object.entries(proof).find(
    ([name, value]) => !isText(value) && !(name === 'domain' && Array.isArray(value) && value.every(isText)),
  )
  if (odd) return [`Expected ${odd[0].slice(0, 80)} of the proof to be a text`]
  const { type, cryptosuite, created, expires, verificationMethod, proofPurpose } = proof as Record<
    string,
    string
  >
  const isKnown =
    (type === 'DataIntegrityProof' && cryptosuite === 'eddsa-rdfc-2022') ||
    (type === 'Ed25519Signature2020' && cryptosuite === undefined)
  if (!isKnown) refused.push('Expected a proof by eddsa-rdfc-2022 or Ed25519Signature2020')
  if (proof['previousProof'] !== undefined) refused.push('Expected one proof, got one of a chain')
  if (proofPurpose !== 'authentication') refused.push('Expected the purpose authentication')
  if (challenge === undefined)
    refused.push('Expected options.challenge, without which the proof could be an old one')
  else if (proof['challenge'] !== challenge) refused.push('The proof was made for another challenge')
  // A proof with a domain was made for one verifier, so the caller must name its own domain.
  if (!isSameSet(proof['domain'], domain)) refused.push('The proof was made for another domain')
  const from = created === undefined ? 0 : Date.parse(created)
  const until = expires === undefined ? Number.POSITIVE_INFINITY : Date.parse(expires)
  if (!(from <= now.getTime())) refused.push('The proof was made in the future')
  if (!(now.getTime() < until)) refused.push('The proof has expired')
  const holder = holderOf(presentation)
  const presenter = verificationMethod?.split('#')[0]
  if (holder !== undefined && presenter !== holder) refused.push('The proof is not by the holder')
  // VCDM 2.0, section 4.13.4: a party that presents claims about itself is the holder.
  const isOwn = [presentation['verifiableCredential'] ?? []]
    .flat()
    .some((each) => issuerOf(each) === presenter)
  if (isOwn && holder === undefined) refused.push('A credential by whoever presents it, and no holder')
  return refused
}

function issuerOf(credential: unknown): unknown {
  const { issuer } = credential as { issuer?: unknown }
  return typeof issuer === 'object' && issuer !== null ? (issuer as { id?: unknown }).id : issuer
}

function createLoader({ contexts }: VerifyingService): vc.DocumentLoader {
  const load = createDocumentLoader()
  const bodies = new Map(contexts.filter(isPublished).map(({ url, body }) => [url, body]))
  return async (url) => {
    const body = bodies.get(url)
    if (body === undefined) return load(url) as ReturnType<vc.DocumentLoader>
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
    return { contextUrl: null, documentUrl: url, document: JSON.parse(text) }
  }
}

function innermost(error: unknown): string {
  const { errors, message } = (error ?? {}) as { errors?: unknown[]; message?: unknown }
  if (errors?.length) return innermost(errors[0])
  return String(message ?? 'no reason given').slice(0, 200)
}
