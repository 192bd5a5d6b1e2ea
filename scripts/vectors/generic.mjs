import { createHash } from 'node:crypto'
import { created } from './kit.mjs'

const v2 = 'https://www.w3.org/ns/credentials/v2'
const url = 'https://school.example/contexts/v1'
const first = 'urn:uuid:7c1a2f56-3a0e-4b53-9a57-0f6f0d5c1b11'

/** Credentials under contexts that a verifier accepts beside the usual ones, each by its hash. */
export async function* generic({ library, issuer, stranger, valid, invalid, undecided }) {
  const body = JSON.stringify({
    '@context': {
      '@protected': true,
      sch: 'https://school.example/vocab#',
      DegreeCredential: 'sch:DegreeCredential',
      degree: 'sch:degree',
      graduated: { '@id': 'sch:graduated', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
    },
  })
  const accepted = (text, at = url) => ({
    url: at,
    body: text,
    sha256: createHash('sha256').update(text).digest('hex'),
  })
  const under = (...contexts) => ({ options: { contexts } })
  const school = under(accepted(body))
  const degree = {
    '@context': [v2, url],
    id: 'urn:uuid:2d6ab1fc-4f3f-4a3c-9a2d-1f0f4e6c8d10',
    type: ['VerifiableCredential', 'DegreeCredential'],
    issuer: issuer.profile.id,
    validFrom: created,
    validUntil: '2029-05-18T12:00:00Z',
    credentialSubject: { id: 'did:example:learner', degree: 'Bachelor of Arts', graduated: '2026-05-01' },
  }
  const set = new library.ContextSet([library.readSuppliedTable(url, JSON.parse(body))])

  /** One proof over a document and the proofs that it follows. */
  const prove = async (document, changes = {}, previous = [], by = issuer) => {
    const context = document['@context']
    const hash = await library.hashDocument(document, previous, set)
    const made = await library.createProof(hash, context, 'eddsa-rdfc-2022', by.signer, { created }, set)
    const { proofValue: _, ...options } = { ...made, ...changes }
    const data = library.combineHashes(await library.hashProofOptions(options, context, set), hash)
    return { ...options, proofValue: library.encodeMultibase(await by.signer.sign(data)) }
  }
  const signed = async (document, by = issuer) => ({ ...document, proof: await prove(document, {}, [], by) })
  const good = await signed(degree)

  yield valid('degree', 'A degree under the context of its school, which the verifier accepts.', good, school)
  yield undecided(
    'context-not-handed-in',
    'The same for a verifier that does not accept the context.',
    'CONTEXT_UNKNOWN',
    good,
  )
  yield invalid(
    'value-changed',
    'Another degree than was signed.',
    'PROOF_VERIFICATION_ERROR',
    { ...good, credentialSubject: { ...degree.credentialSubject, degree: 'Doctor of Arts' } },
    school,
  )
  yield invalid(
    'context-changed',
    'The context of that address with another meaning of its words than the signer had.',
    'PROOF_VERIFICATION_ERROR',
    good,
    under(accepted(body.replace('school.example/vocab', 'other.example/vocab'))),
  )
  const until = {
    until: {
      '@id': 'https://www.w3.org/2018/credentials#validUntil',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
  }
  const alias = accepted(JSON.stringify({ '@context': until }), 'https://alias.example/v1')
  const { validUntil, ...open } = await signed({ ...degree, validUntil: '2026-06-01T00:00:00Z' })
  yield invalid(
    'end-renamed',
    'An end that has passed, under a name that a second accepted context gives it: the graph is the one signed.',
    'NAME_AMBIGUOUS',
    { ...open, '@context': [v2, url, alias.url], until: validUntil },
    under(accepted(body), alias),
  )
  yield invalid(
    'stranger',
    'Signed by somebody who is not the issuer.',
    'CONTROLLER_NOT_ISSUER',
    await signed(degree, stranger),
    school,
  )

  const one = await prove(degree, { id: first })
  const two = await prove(degree, { previousProof: first }, [one])
  yield valid(
    'chain',
    'A second proof over the degree together with the first.',
    { ...degree, proof: [one, two] },
    school,
  )
  yield invalid(
    'chain-broken',
    'The second proof alone: the one that it follows was taken away.',
    'PREVIOUS_PROOF_INVALID',
    { ...degree, proof: [two] },
    school,
  )
  const alone = await prove(degree, { previousProof: first })
  yield invalid(
    'chain-over-document-alone',
    'A second proof that names the first and is over the degree alone.',
    'PROOF_VERIFICATION_ERROR',
    { ...degree, proof: [one, alone] },
    school,
  )

  const plain = {
    '@context': [v2],
    type: ['VerifiableCredential', 'https://school.example/vocab#Attendance'],
    issuer: issuer.profile.id,
    credentialSubject: { id: 'did:example:learner' },
  }
  yield valid(
    'any-credential',
    'A credential that is no badge, under the context of the data model alone, of a type by its address.',
    await signed(plain),
    school,
  )
  yield invalid(
    'type-with-a-name',
    'A type by its address that the accepted context has a name for: each type has one name.',
    'TERM_UNDEFINED',
    await signed({
      ...plain,
      type: ['VerifiableCredential', 'https://school.example/vocab#DegreeCredential'],
    }),
    school,
  )
  yield invalid(
    'evidence-without-type',
    'Evidence that does not say of which type it is.',
    'MEMBER_REQUIRED',
    await signed({ ...plain, evidence: { id: 'https://school.example/checks/7' } }),
    school,
  )
}
