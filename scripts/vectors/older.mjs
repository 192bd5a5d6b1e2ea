const v1 = 'https://www.w3.org/2018/credentials/v1'
const v2 = 'https://www.w3.org/ns/credentials/v2'
const ob = (name) => `https://purl.imsglobal.org/spec/ob/v3p0/${name}.json`
const dataIntegrity = 'https://w3id.org/security/data-integrity/v2'
const suite2020 = 'https://w3id.org/security/suites/ed25519-2020/v1'

/** Credentials of data model 1.1: what of them is read, and the nearest that is not. */
export async function* older({ badge, seal, issuer, endorser, valid, invalid, undecided }) {
  const contexts = [v1, ob('context-3.0.3'), dataIntegrity]
  const { validFrom: issuanceDate, ...members } = badge()
  const unsigned = { ...members, '@context': contexts, issuanceDate }
  const signed = await seal(unsigned)
  const sealed = (changes, proof) => seal({ ...unsigned, ...changes }, undefined, proof)
  const under = (...context) => ({ '@context': context })

  yield valid('plain', 'A badge of data model 1.1.', signed)
  for (const name of ['context', 'context-3.0.1', 'context-3.0.2'])
    yield valid(
      `under-${name}`,
      `Under ${name} as published.`,
      await sealed(under(v1, ob(name), dataIntegrity)),
    )
  yield valid(
    'suite-2020',
    'Signed by Ed25519Signature2020.',
    await sealed(under(...contexts, suite2020), { type: 'Ed25519Signature2020', purge: ['cryptosuite'] }),
  )
  yield valid(
    'suite-older-name',
    'A suite by the name that it had in drafts.',
    await sealed({}, { cryptosuite: 'eddsa-2022' }),
  )
  yield valid('not-expired', 'A badge with an end.', await sealed({ expirationDate: '2029-05-18T12:00:00Z' }))
  yield valid(
    'image-address',
    'An image by its address alone, as drafts had it.',
    await sealed({ issuer: { ...issuer.profile, image: 'https://organiser.example/logo.png' } }),
  )
  const image = { id: 'https://organiser.example/logo.png', type: 'Image' }
  yield invalid('image-number', 'A number for an image.', 'VALUE_TYPE', { ...signed, image: 5 })
  yield valid('image', 'An image as it should be.', await sealed({ image }))
  yield valid(
    'image-address-2.0',
    'The same in data model 2.0: form on which no trust hangs.',
    await seal({ ...badge(), image: image.id }),
  )

  yield invalid(
    'expired',
    'A badge that has ended.',
    'EXPIRED',
    await sealed({ expirationDate: '2026-11-22T02:00:00Z' }),
  )
  yield invalid(
    'not-yet-valid',
    'A badge that has not begun.',
    'NOT_YET_VALID',
    await sealed({ issuanceDate: '2026-11-22T02:00:01Z' }),
  )
  yield invalid(
    'without-zone',
    'An end without a zone.',
    'VALUE_FORMAT',
    await sealed({ expirationDate: '2029-05-18T12:00:00' }),
  )
  const { issuanceDate: _, ...undated } = unsigned
  yield invalid('without-date', 'Without the date of issuance.', 'MEMBER_REQUIRED', await seal(undated))
  yield invalid(
    'valid-from',
    'A date by the name of data model 2.0.',
    'MEMBER_RENAMED',
    await seal({ ...undated, validFrom: issuanceDate }),
  )
  yield invalid(
    'valid-until',
    'An end by the name of data model 2.0, where a reader of 1.1 does not look.',
    'MEMBER_RENAMED',
    await sealed({ validUntil: '2029-05-18T12:00:00Z' }),
  )
  yield invalid(
    'two-ends',
    'Two ends, by both names.',
    'MEMBER_RENAMED',
    await sealed({ expirationDate: '2029-05-18T12:00:00Z', validUntil: '2026-06-18T12:00:00Z' }),
  )
  const later = await seal(badge())
  const { validFrom, ...laterUndated } = later
  yield invalid('issuance-date-2.0', 'A date by the name of data model 1.1, in 2.0.', 'MEMBER_RENAMED', {
    ...laterUndated,
    issuanceDate: validFrom,
  })
  yield invalid(
    'expiration-date-2.0',
    'An end by the name of data model 1.1 beside the dates of 2.0.',
    'MEMBER_RENAMED',
    { ...later, expirationDate: '2029-05-18T12:00:00Z' },
  )

  const mixed = (id, comment, ...context) =>
    invalid(id, comment, 'DATA_MODEL_MIXED', { ...signed, ...under(...context) })
  yield mixed('both-contexts', 'The contexts of both data models.', v1, v2, ob('context-3.0.3'))
  yield mixed('both-contexts-2.0', 'The same, the later first.', v2, v1, ob('context-3.0.3'))
  yield mixed('both-contexts-last', 'The later context at the end.', ...contexts, v2)
  yield invalid('order', 'The W3C context second.', 'CONTEXT_ORDER', {
    ...signed,
    ...under(ob('context-3.0.3'), v1, dataIntegrity),
  })
  yield invalid('relabelled', 'Signed in data model 1.1, shown as 2.0.', 'MEMBER_RENAMED', {
    ...signed,
    ...under(v2, ob('context-3.0.3')),
  })
  yield invalid('swapped', 'Signed under 3.0.3, read under 3.0.2.', 'PROOF_VERIFICATION_ERROR', {
    ...signed,
    ...under(v1, ob('context-3.0.2'), dataIntegrity),
  })
  yield invalid(
    'prefix',
    'A prefix of the older context in place of the IRI that it stands for.',
    'VALUE_TYPE',
    { ...signed, id: 'cred:badge' },
  )

  yield undecided(
    'suite-older-name-2.0',
    'The older name of the suite in data model 2.0.',
    'CRYPTOSUITE_UNSUPPORTED',
    await seal(badge(), undefined, { cryptosuite: 'eddsa-2022' }),
  )
  yield invalid(
    'suite-renamed',
    'The later name in a proof that was made under the older.',
    'PROOF_VERIFICATION_ERROR',
    {
      ...signed,
      proof: { ...signed.proof, cryptosuite: 'eddsa-2022' },
    },
  )
  yield undecided(
    'suite-older-type',
    'The older name in a proof of another type.',
    'CRYPTOSUITE_UNSUPPORTED',
    {
      ...signed,
      proof: { ...signed.proof, type: 'Ed25519Signature2020', cryptosuite: 'eddsa-2022' },
    },
  )
  for (const [id, document] of [
    ['suite-misprint', unsigned],
    ['suite-misprint-2.0', badge()],
  ])
    yield invalid(
      id,
      'A suite by a name that is a misprint in the specification.',
      'CRYPTOSUITE_MISSPELLED',
      await seal(document, undefined, { cryptosuite: 'eddsa-rdf-2022' }),
    )

  const { achievement } = unsigned.credentialSubject
  const endorsement = {
    '@context': contexts,
    id: 'urn:example:older-endorsement',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'An endorsement',
    issuer: endorser.profile,
    issuanceDate,
    credentialSubject: { id: achievement.id, type: ['EndorsementSubject'], endorsementComment: 'Well made.' },
  }
  const endorsedBy = (embedded) => {
    const { credentialSubject } = unsigned
    return sealed({
      credentialSubject: { ...credentialSubject, achievement: { ...achievement, endorsement: [embedded] } },
    })
  }
  const good = await seal(endorsement, endorser)
  yield valid('endorsed', 'A badge of data model 1.1 with an endorsement of it.', await endorsedBy(good), {
    endorsements: [{ verdict: 'valid', codes: [] }],
  })
  const { issuanceDate: at, ...rest } = endorsement
  const newer = await seal({ ...rest, '@context': [v2, ob('context-3.0.3')], validFrom: at }, endorser)
  yield invalid('endorsed-in-2.0', 'An endorsement of data model 2.0 within.', 'DATA_MODEL_MIXED', {
    ...signed,
    endorsement: [newer],
  })
  yield invalid(
    'endorsed-in-1.1',
    'An endorsement of data model 1.1 within a badge of 2.0.',
    'DATA_MODEL_MIXED',
    {
      ...later,
      endorsement: [good],
    },
  )
}
