import type { CryptosuiteName, Problem } from 'quality-label'
import { QualityLabelError, signCredential, verify } from 'quality-label'
import { asObject, assertKnown, badRequest, optionalText } from './problem'
import { readPurpose } from './read-purpose'
import type { Service } from './service'
import { asW3cProblem } from './w3c-problem'

const suites = ['eddsa-rdfc-2022', 'Ed25519Signature2020', 'eddsa-jcs-2022'] as const

/** `POST /credentials/issue`: `{ credential, options: { cryptosuite, credentialId, credentialStatus } }`. */
export async function issueCredential(body: unknown, service: Service): Promise<object> {
  const request = asObject(body, 'the body')
  assertKnown(request, 'the body', ['credential', 'options'])
  const given = asObject(request['credential'], 'credential')
  const options = asObject(request['options'] ?? {}, 'options')
  assertKnown(options, 'options', ['cryptosuite', 'type', 'credentialId', 'credentialStatus'])
  const cryptosuite = readSuite(options)
  const credential = withIssuer(given, service.issuer)
  if (given['proof'] !== undefined) throw badRequest('Expected credential to have no proof')
  assertIndexes(given)
  const created = service.clock().toISOString()
  const sign = (document: object) =>
    signCredential(document, service.signer, { created, cryptosuite, ...service.supplied })
  const signed = await orBadRequest(() => sign(credential))
  if (given['relatedResource'] !== undefined) await assertFiles(signed, service)
  if (options['credentialStatus'] === undefined) return { verifiableCredential: signed }
  // Signed first without: a place in a list is never used again, and none is spent on what cannot be signed.
  const purpose = readPurpose(options['credentialStatus'])
  if (given['credentialStatus'] !== undefined)
    throw badRequest('Expected credentialStatus in the credential or in the options, got both')
  const id = optionalText(options['credentialId'], 'options.credentialId') ?? given['id']
  if (typeof id !== 'string') throw badRequest('A status needs credential.id or options.credentialId')
  const credentialStatus = await service.lists.allocate(id, purpose)
  return { verifiableCredential: await orBadRequest(() => sign({ ...credential, credentialStatus })) }
}

function readSuite({ cryptosuite, type }: Record<string, unknown>): CryptosuiteName {
  const asked = cryptosuite ?? (type === 'DataIntegrityProof' ? undefined : type) ?? suites[0]
  const suite = suites.find((known) => known === asked)
  if (suite) return suite
  throw badRequest(`Expected options.cryptosuite to be ${suites.join(' or ')}`)
}

// Bitstring Status List 1.0, section 2.1: an index is written as text; the library reads a number too, which is not for issuing.
function assertIndexes({ credentialStatus }: Record<string, unknown>): void {
  const entries = [credentialStatus ?? []].flat() as ({ statusListIndex?: unknown } | null)[]
  if (entries.some((entry) => typeof entry?.statusListIndex === 'number'))
    throw badRequest('Expected statusListIndex to be a text of decimal digits')
}

// This service signs only in its own name.
function withIssuer(credential: Record<string, unknown>, own: string): object {
  const { issuer } = credential
  if (issuer === undefined) return { ...credential, issuer: own }
  const id = typeof issuer === 'string' ? issuer : asObject(issuer, 'credential.issuer')['id']
  if (id === own) return credential
  throw badRequest(`Expected the issuer of the credential to be ${own}, or none`)
}

// VCDM 2.0, section 5.3: a digest that every verifier would find wrong is not issued.
async function assertFiles(signed: object, { clock, files, supplied }: Service): Promise<void> {
  const { sections, problems } = await verify(signed, { now: clock(), files, ...supplied })
  if (sections.evidence.verdict !== 'invalid') return
  throw badRequest(
    sections.evidence.reason,
    problems.filter(({ section, severity }) => section === 'evidence' && severity === 'error'),
  )
}

async function orBadRequest<T>(sign: () => Promise<T>): Promise<T> {
  try {
    return await sign()
  } catch (error) {
    if (!(error instanceof QualityLabelError) || error.code === 'SIGNING_FAILED') throw error
    const problems = (error.details['problems'] ?? []) as Problem[]
    throw badRequest(error.message, problems.map(asW3cProblem))
  }
}
