const did = 'did:web:organiser.example'

/** Whose a key is, and what it may sign. */
export async function* keys({ seal, badge, issuer, valid, invalid, undecided }) {
  const id = `${did}#key-1`
  const publicKeyMultibase = issuer.key.publicKeyMultibase
  const method = { id, type: 'Multikey', controller: did, publicKeyMultibase }
  const document = { id: did, verificationMethod: [method], assertionMethod: [id] }
  const unsigned = { ...badge(), issuer: { ...issuer.profile, id: did } }
  const signed = await seal(unsigned, issuer, { verificationMethod: id })
  const under = (...didDocuments) => ({ options: { didDocuments } })
  const listed = (changes) => under({ ...document, verificationMethod: [{ ...method, ...changes }] })
  yield valid('document', 'A key that the issuer lists for assertions.', signed, under(document))
  yield valid(
    'relative',
    'The same by relative names.',
    signed,
    under({ ...document, verificationMethod: [{ ...method, id: '#key-1' }], assertionMethod: ['#key-1'] }),
  )
  yield valid(
    'embedded',
    'The same within assertionMethod.',
    signed,
    under({ id: did, assertionMethod: [method] }),
  )
  yield undecided('no-document', "Without the issuer's document.", 'VERIFICATION_METHOD_UNRESOLVED', signed)
  yield undecided(
    'other-document',
    'With the document of somebody else.',
    'VERIFICATION_METHOD_UNRESOLVED',
    signed,
    under({ ...document, id: 'did:web:attacker.example' }),
  )
  yield invalid(
    'not-listed',
    'A key that the document does not list.',
    'VERIFICATION_METHOD_NOT_FOUND',
    signed,
    under({ ...document, verificationMethod: [], assertionMethod: [] }),
  )
  yield invalid(
    'authentication',
    'A key listed for authentication alone.',
    'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD',
    signed,
    under({ id: did, verificationMethod: [method], authentication: [id] }),
  )
  yield invalid(
    'other-controller',
    'A method that names another controller.',
    'INVALID_VERIFICATION_METHOD',
    signed,
    listed({ controller: 'did:web:attacker.example' }),
  )
  yield invalid(
    'revoked',
    'A revoked key.',
    'VERIFICATION_METHOD_REVOKED',
    signed,
    listed({ revoked: '2026-06-01T00:00:00Z' }),
  )
  yield valid(
    'revoked-later',
    'A key that will be revoked.',
    signed,
    listed({ revoked: '2999-01-01T00:00:00Z' }),
  )
  yield invalid(
    'expired',
    'An expired key.',
    'VERIFICATION_METHOD_REVOKED',
    signed,
    listed({ expires: '2026-11-22T02:00:00Z' }),
  )
  yield invalid(
    'end-unreadable',
    'A key whose end nobody can read.',
    'INVALID_VERIFICATION_METHOD',
    signed,
    listed({ revoked: 'yesterday' }),
  )
  yield invalid(
    'secret-shown',
    'A key whose secret key is published.',
    'INVALID_VERIFICATION_METHOD',
    signed,
    listed({ secretKeyMultibase: 'z3u2' }),
  )
  yield invalid(
    'small-order',
    'A key of small order, under which one signature fits many messages.',
    'INVALID_VERIFICATION_METHOD',
    signed,
    listed({ publicKeyMultibase: smallOrderKey }),
  )
  yield invalid(
    'other-kind',
    'A key of another kind.',
    'INVALID_VERIFICATION_METHOD',
    signed,
    listed({
      type: 'JsonWebKey',
      publicKeyMultibase: undefined,
      publicKeyJwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' },
    }),
  )
  yield invalid(
    'two-keys',
    'One name for two keys.',
    'INVALID_VERIFICATION_METHOD',
    signed,
    under({ ...document, verificationMethod: [method, { ...method, publicKeyMultibase: otherKey }] }),
  )
  yield invalid(
    'changed',
    'Another key under the name.',
    'PROOF_VERIFICATION_ERROR',
    signed,
    listed({ publicKeyMultibase: otherKey }),
  )

  const own = badge()
  const byMethod = (verificationMethod) => seal(own, issuer, { verificationMethod })
  yield valid('did-key', 'A did:key needs no document.', await seal(own))
  yield invalid(
    'did-key-fragment',
    'A did:key with the fragment of another.',
    'VERIFICATION_METHOD_NOT_FOUND',
    await byMethod(`${own.issuer.id}#${otherKey}`),
  )
  yield invalid(
    'did-key-bare',
    'A did:key without a fragment.',
    'INVALID_VERIFICATION_METHOD',
    await byMethod(own.issuer.id),
  )
  yield invalid(
    'did-key-two-fragments',
    'Two fragments.',
    'INVALID_VERIFICATION_METHOD',
    await byMethod(`${own.issuer.id}#${publicKeyMultibase}#x`),
  )
  yield invalid(
    'did-key-base64url',
    'A did:key in another multibase.',
    ['INVALID_VERIFICATION_METHOD'],
    await byMethod(`did:key:u7QE#u7QE`),
  )
  const web = { ...own, issuer: { ...issuer.profile, id: 'https://organiser.example/issuer' } }
  yield undecided(
    'fragment-alone',
    'A key that nothing but the fragment of a web address names.',
    'VERIFICATION_METHOD_UNRESOLVED',
    await seal(web, issuer, { verificationMethod: `https://organiser.example/issuer#${publicKeyMultibase}` }),
  )
  yield invalid(
    'not-the-issuer',
    'A good key of somebody else.',
    'CONTROLLER_NOT_ISSUER',
    await seal(web, issuer),
  )
}

// The point of order 1, and a key of no party in the vectors.
const smallOrderKey = 'z6MkeTG3bFFSLYVU7VqhgZxqr6YzpaGrQtFMh1uvqGy1vDnP'
const otherKey = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'
