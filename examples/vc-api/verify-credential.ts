import type { Problem, VerificationReport } from 'quality-label'
import { verify } from 'quality-label'
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
import { asW3cProblem } from './w3c-problem'

/** The answer about one document, in the form of VC-API. */
export interface VerifyAnswer {
  verified: boolean
  /** Sections of the report that are valid. */
  checks: string[]
  warnings: object[]
  errors: object[]
}

/** `POST /credentials/verify`: `{ verifiableCredential, options }`. */
export async function verifyCredential(body: unknown, service: VerifyingService): Promise<VerifyAnswer> {
  const request = asObject(body, 'the body')
  assertKnown(request, 'the body', ['verifiableCredential', 'options'])
  // VC-API lets a caller name the checks; all are made, and none can be left out.
  const options = asObject(request['options'] ?? {}, 'options')
  assertKnown(options, 'options', ['checks', 'expectedProofPurpose', 'domain', 'challenge'])
  const answer = await judge(request['verifiableCredential'], service)
  const unmet = checkAsked(request['verifiableCredential'], options)
  return unmet.length === 0 ? answer : { ...answer, verified: false, errors: [...answer.errors, ...unmet] }
}

/**
 * What a caller asks of every proof and `verify` does not know of; nothing where all of it is met.
 *
 * @see VC Data Integrity 1.0, section 4.4: https://www.w3.org/TR/vc-data-integrity/#verify-proof
 */
function checkAsked(credential: unknown, options: Record<string, unknown>): object[] {
  const names = { domain: 'domain', challenge: 'challenge', proofPurpose: 'expectedProofPurpose' }
  const asked = Object.entries(names).flatMap(([member, option]) => {
    const read = member === 'domain' ? optionalTexts : optionalText
    const expected = read(options[option], `options.${option}`)
    return expected === undefined ? [] : [{ member, expected: [expected].flat() }]
  })
  const proofs = [(credential as { proof?: unknown } | null)?.proof ?? []].flat() as Record<string, unknown>[]
  // A JWT says none of them.
  const isMet = ({ member, expected }: { member: string; expected: string[] }) =>
    proofs.length > 0 && proofs.every((proof) => isSameSet(proof?.[member], expected))
  return asked
    .filter((each) => !isMet(each))
    .map(({ member }) => ({
      type: problemTypes.proof,
      title: `A proof has not the ${member} that was asked for`,
    }))
}

/** A credential in any form that VC-API hands over: with its proof, as a JWT, or as an object that envelops one. */
export async function judge(credential: unknown, service: VerifyingService): Promise<VerifyAnswer> {
  const now = service.clock()
  const report = await verify(contentOf(credential), {
    now,
    statusLists: service.lists.atHand(),
    files: service.files,
    // VC-API has no answer for what is undecided; the warnings say what may be hidden.
    allowUndisclosed: true,
    ...service.supplied,
    ...service.online,
  })
  return toAnswer(report)
}

function contentOf(credential: unknown): object | string {
  if (typeof credential === 'string')
    throw badRequest(
      'Expected verifiableCredential to be an object; a JWT comes in an EnvelopedVerifiableCredential',
    )
  const object = asObject(credential, 'verifiableCredential')
  if ([object['type']].flat().includes('EnvelopedVerifiableCredential')) return jwtIn(object)
  assertFewProofs(object)
  return object
}

/** Each proof is a signature to check: more than a committee needs are refused before any is. */
export const maxProofs = 64

export function assertFewProofs({ proof }: Record<string, unknown>): void {
  if ([proof ?? []].flat().length <= maxProofs) return
  throw badRequest(`Expected at most ${maxProofs} proofs on one document`)
}

const dataUrl = /^data:application\/vc\+jwt,([\w-]+\.[\w-]+\.[\w-]+)$/

// VCDM 2.0, section 4.14: the object says nothing of its own; what is in the data: URL says all.
function jwtIn(enveloped: Record<string, unknown>): string {
  assertKnown(enveloped, 'an EnvelopedVerifiableCredential', ['@context', 'id', 'type'])
  const { id, type } = enveloped
  const context = [enveloped['@context']].flat()
  const [, jwt] = dataUrl.exec(typeof id === 'string' ? id : '') ?? []
  if (jwt === undefined)
    throw badRequest('Expected the id of an EnvelopedVerifiableCredential to be data:application/vc+jwt,…')
  if (
    [type].flat().length !== 1 ||
    context.length !== 1 ||
    context[0] !== 'https://www.w3.org/ns/credentials/v2'
  )
    throw badRequest(
      'Expected an EnvelopedVerifiableCredential under https://www.w3.org/ns/credentials/v2 alone',
    )
  return jwt
}

// Callers supply neither trust material nor files, so open questions about those decide nothing.
const neverAsked = new Set<string>(['policy', 'trust', 'evidence'])

function toAnswer({ verdict, sections, problems, summary }: VerificationReport): VerifyAnswer {
  const verified = verdict === 'valid'
  const valid = Object.entries(sections).filter(([, section]) => section.verdict === 'valid')
  const decides = ({ severity, section }: Problem) =>
    severity === 'error' || (severity === 'indeterminate' && !neverAsked.has(section))
  const deciding = verified ? [] : problems.filter(decides)
  const errors = deciding.map(asW3cProblem)
  return {
    verified,
    checks: valid.map(([name]) => name),
    warnings: problems.filter((problem) => !deciding.includes(problem)),
    // An answer that says no always says why.
    errors:
      verified || errors.length > 0
        ? errors
        : [{ type: problemTypes.proof, title: summary, detail: summary }],
  }
}
