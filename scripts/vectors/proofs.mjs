const order = 2n ** 252n + 27742317777372353535851937790883648493n

/** One proof: its members, suite, purpose, times and signature. */
export async function* proofs(kit) {
  yield* jcsProofs(kit)
  const { library, badge, seal, issuer, stranger, valid, invalid, undecided } = kit
  const unsigned = badge()
  const signed = await seal(unsigned)
  const sealed = (changes, by) => seal(unsigned, by, changes)
  const tampered = (changes) => ({ ...signed, proof: { ...signed.proof, ...changes } })
  yield valid('plain', 'One proof.', signed)
  yield valid('array-of-one', 'One proof in a list.', { ...signed, proof: [signed.proof] })
  yield valid(
    'without-created',
    'A proof need not say when it was made.',
    await sealed({ purge: ['created'] }),
  )
  yield valid(
    'expires-later',
    'A proof that has not expired.',
    await sealed({ expires: '2999-01-01T00:00:00Z' }),
  )
  yield valid('with-id', 'A proof with an id.', await sealed({ id: 'urn:example:proof' }))
  yield invalid('none', 'No proof.', 'PROOF_MISSING', unsigned)
  yield invalid('empty', 'An empty list of proofs.', 'PROOF_MISSING', { ...unsigned, proof: [] })
  yield invalid('null', 'null for a proof.', 'PROOF_MISSING', { ...unsigned, proof: null })
  yield invalid('text', 'A text for a proof.', ['PROOF_MISSING'], { ...unsigned, proof: 'signed' })
  yield invalid('text-beside', 'A text beside a good proof.', 'VALUE_TYPE', {
    ...signed,
    proof: [signed.proof, 'signed'],
  })

  const malformed = (id, comment, input) => invalid(id, comment, 'MALFORMED_VALUE_ERROR', input)
  yield malformed(
    'unknown-member',
    'A member that no proof has, signed.',
    await sealed({ nonce: 'x', verificationMethod: signed.proof.verificationMethod, name: 'x' }),
  )
  yield malformed('purpose-array', 'The purpose in a list.', tampered({ proofPurpose: ['assertionMethod'] }))
  yield malformed(
    'method-object',
    'The method as an object.',
    tampered({ verificationMethod: { id: signed.proof.verificationMethod } }),
  )
  yield malformed('nonce-null', 'null for a nonce.', tampered({ nonce: null }))
  yield malformed(
    'created-without-zone',
    'created without a zone.',
    await sealed({ created: '2026-05-18T12:00:00' }),
  )
  yield malformed(
    'created-no-day',
    'created on a day that does not exist.',
    await sealed({ created: '2026-02-30T12:00:00Z' }),
  )
  yield malformed(
    'value-base64url',
    'The signature in another multibase.',
    tampered({ proofValue: `u${Buffer.from(decode(library, signed)).toString('base64url')}` }),
  )
  yield malformed(
    'value-longer',
    'The signature with a zero byte before it.',
    tampered({ proofValue: signed.proof.proofValue.replace('z', 'z1') }),
  )
  yield malformed(
    'value-shorter',
    'Half a signature.',
    tampered({ proofValue: signed.proof.proofValue.slice(0, 40) }),
  )
  yield malformed(
    'value-long',
    'A signature that takes long to decode.',
    tampered({ proofValue: `z${'2'.repeat(100_000)}` }),
  )

  yield invalid(
    'purpose-other',
    'Signed for another purpose.',
    'PROOF_PURPOSE_MISMATCH',
    await sealed({ proofPurpose: 'authentication' }),
  )
  yield invalid(
    'expired',
    'A proof that has expired.',
    'PROOF_EXPIRED',
    await sealed({ expires: '2026-11-22T02:00:00Z' }),
  )
  yield invalid(
    'future',
    'A proof from the future.',
    'PROOF_FROM_THE_FUTURE',
    await sealed({ created: '2026-11-22T02:00:01Z' }),
  )
  yield invalid(
    'dangling',
    'The proof that it builds on is missing.',
    'PREVIOUS_PROOF_INVALID',
    await sealed({ previousProof: 'urn:example:gone' }),
  )
  yield undecided(
    'suite-unknown',
    'A suite that this verifier does not know.',
    'CRYPTOSUITE_UNSUPPORTED',
    tampered({ cryptosuite: 'eddsa-2099' }),
  )
  yield undecided(
    'suite-case',
    'A suite in another case.',
    'CRYPTOSUITE_UNSUPPORTED',
    tampered({ cryptosuite: 'EDDSA-RDFC-2022' }),
  )

  const wrong = (id, comment, input) => invalid(id, comment, 'PROOF_VERIFICATION_ERROR', input)
  yield wrong('nonce-added', 'A nonce added afterwards.', tampered({ nonce: 'x' }))
  yield wrong('created-changed', 'Another time of signing.', tampered({ created: '2026-05-18T12:00:01Z' }))
  yield wrong(
    'malleable',
    'The signature with the group order added to S.',
    tampered({ proofValue: withOrder(library, signed) }),
  )
  yield wrong(
    'value-changed',
    'One bit of the signature.',
    tampered({ proofValue: flip(library, signed, 0) }),
  )
  yield wrong(
    'value-zero',
    'A signature of zeros.',
    tampered({ proofValue: library.encodeMultibase(new Uint8Array(64)) }),
  )
  yield wrong('content-changed', 'One letter of the content.', { ...signed, name: 'Neighbourhood guides' })
  yield wrong('of-another', 'The proof of another badge.', {
    ...signed,
    proof: (await seal(badge({ id: 'urn:example:other' }))).proof,
  })
  yield invalid(
    'stranger',
    "A stranger's proof under the issuer's name.",
    'CONTROLLER_NOT_ISSUER',
    await sealed({}, stranger),
  )
  const claimed = await sealed({ verificationMethod: issuer.signer.id }, stranger)
  yield wrong('stranger-claims-key', "A stranger's signature under the issuer's key.", claimed)
}

/** eddsa-jcs-2022, which signs the JSON and the contexts with it. */
async function* jcsProofs({ badge, sealAsJson, valid, invalid }) {
  const signed = await sealAsJson(badge())
  const suite = 'https://w3id.org/security/suites/ed25519-2020/v1'
  const extensions = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
  const withContexts = (contexts, inProof = signed.proof['@context']) => ({
    ...signed,
    '@context': contexts,
    proof: { ...signed.proof, '@context': inProof },
  })
  const own = signed['@context']
  yield valid('jcs', 'A proof over the JSON, with the contexts of the document.', signed)
  yield valid(
    'jcs-order',
    'The members in another order.',
    Object.fromEntries(Object.entries(signed).reverse()),
  )
  yield valid(
    'jcs-context-behind',
    'A further context behind, which changes nothing.',
    withContexts([...own, suite]),
  )
  const broken = 'PROOF_VERIFICATION_ERROR'
  yield invalid('jcs-changed', 'The name was changed.', broken, { ...signed, name: 'Another' })
  yield invalid('jcs-one-for-a-list', 'The same graph in another form: one type for a list of one.', broken, {
    ...signed,
    issuer: { ...signed.issuer, type: 'Profile' },
  })
  yield invalid(
    'jcs-contexts-changed',
    'Further contexts in the document and in the proof.',
    broken,
    withContexts([...own, extensions], [...own, extensions]),
  )
  yield invalid(
    'jcs-other-contexts',
    'Contexts in the proof that are not those of the document.',
    'MALFORMED_VALUE_ERROR',
    withContexts(own, [own[1], own[0]]),
  )
}

function decode(library, { proof }) {
  return library.decodeMultibase(proof.proofValue)
}

function flip(library, signed, index) {
  const bytes = Uint8Array.from(decode(library, signed))
  bytes[index] ^= 1
  return library.encodeMultibase(bytes)
}

// RFC 8032, section 5.1.7: S must be below the group order; S plus the order is a second signature for a verifier that does not check it.
function withOrder(library, signed) {
  const bytes = Uint8Array.from(decode(library, signed))
  let sum = order
  for (let index = 63; index >= 32; index--) sum += BigInt(bytes[index]) << BigInt(8 * (index - 32))
  for (let index = 32; index < 64; index++) bytes[index] = Number((sum >> BigInt(8 * (index - 32))) & 255n)
  return library.encodeMultibase(bytes)
}
