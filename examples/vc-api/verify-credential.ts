import type { Problem, VerificationReport } from 'quality-label'
import { verify } from 'quality-label'
import { asObject, assertKnown, badRequest } from './problem'
import type { Service } from './service'

/** The answer about one document, in the form of VC-API. */
export interface VerifyAnswer {
  verified: boolean
  /** Sections of the report that are valid. */
  checks: string[]
  warnings: object[]
  errors: object[]
}

/** `POST /credentials/verify`: `{ verifiableCredential, options }`. */
export async function verifyCredential(body: unknown, service: Service): Promise<VerifyAnswer> {
  const request = asObject(body, 'the body')
  assertKnown(request, 'the body', ['verifiableCredential', 'options'])
  // VC-API lets a caller name the checks; all are made, and none can be left out.
  assertKnown(asObject(request['options'] ?? {}, 'options'), 'options', ['checks'])
  return judge(request['verifiableCredential'], service)
}

/** A credential in any form that VC-API hands over: with its proof, as a JWT, or as an object that envelops one. */
export async function judge(credential: unknown, service: Service): Promise<VerifyAnswer> {
  const now = service.clock()
  const report = await verify(contentOf(credential), {
    now,
    statusLists: service.lists.atHand(),
    ...service.profile,
    ...service.online,
  })
  return toAnswer(report)
}

function contentOf(credential: unknown): object | string {
  if (typeof credential === 'string') return credential
  const object = asObject(credential, 'verifiableCredential')
  return [object['type']].flat().includes('EnvelopedVerifiableCredential') ? jwtIn(object) : object
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

// Nobody hands in trust material here, nor files, so what is open about those decides nothing.
const neverAsked = new Set<string>(['policy', 'trust', 'evidence'])

function toAnswer({ verdict, sections, problems, summary }: VerificationReport): VerifyAnswer {
  const verified = verdict === 'valid'
  const valid = Object.entries(sections).filter(([, section]) => section.verdict === 'valid')
  const decides = ({ severity, section }: Problem) =>
    severity === 'error' || (severity === 'indeterminate' && !neverAsked.has(section))
  const errors = verified ? [] : problems.filter(decides)
  return {
    verified,
    checks: valid.map(([name]) => name),
    warnings: problems.filter((problem) => !errors.includes(problem)),
    // An answer that says no always says why.
    errors:
      verified || errors.length > 0 ? errors : [{ type: 'about:blank', title: summary, detail: summary }],
  }
}
