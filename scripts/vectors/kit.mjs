/** Instant at which vectors are verified by default. */
export const now = '2026-11-22T02:00:00Z'
export const created = '2026-05-18T12:00:00Z'

/** What the classes of vectors are made with. */
export function makeKit(library) {
  const issuer = library.pretendIssuer()
  const stranger = library.pretendIssuer('Pretend stranger')
  const kit = {
    library,
    issuer,
    stranger,
    endorser: library.pretendIssuer('Pretend municipality'),
    learner: library.pretendIssuer('Pretend learner'),
    badge: (options) => library.sampleBadge(issuer.profile, options),
    /** Signs any document, well-formed or not. */
    seal: (document, by = issuer, changes = {}) => seal(library, document, by.signer ?? by, changes),
    /** The same by eddsa-jcs-2022. */
    sealAsJson: (document) => issuer.sign(document, { created, cryptosuite: 'eddsa-jcs-2022' }),
    /** A badge with changed members, signed after the change. */
    signedWith: (changes, options) => kit.seal({ ...kit.badge(options), ...changes }),
    valid,
    invalid: (id, comment, codes, input, extra) => refused('invalid', id, comment, codes, input, extra),
    undecided: (id, comment, codes, input, extra) =>
      refused('indeterminate', id, comment, codes, input, extra),
  }
  return kit
}

async function seal(library, document, signer, { purge = [], previous = [], ...changes }) {
  const { proof: _, ...unsecured } = document
  const hash = await library.hashDocument(unsecured, previous)
  const context = unsecured['@context']
  const { proofValue: __, ...honest } = await library.createProof(hash, context, 'eddsa-rdfc-2022', signer, {
    created,
  })
  const options = { ...honest, ...changes }
  for (const member of purge) delete options[member]
  const data = library.combineHashes(await library.hashProofOptions(options, context), hash)
  return {
    ...unsecured,
    proof: { ...options, proofValue: library.encodeMultibase(await signer.sign(data)) },
  }
}

function valid(id, comment, input, { options, endorsements } = {}) {
  return vector(id, comment, input, options, {
    verdict: 'valid',
    codes: [],
    ...(endorsements ? { endorsements } : {}),
  })
}

function refused(verdict, id, comment, codes, input, { options, endorsements } = {}) {
  const expect = { verdict, codes: [codes].flat(), ...(endorsements ? { endorsements } : {}) }
  return vector(id, comment, input, options, expect)
}

function vector(id, comment, input, options, expect) {
  const given =
    typeof input === 'string'
      ? { inputText: input }
      : input instanceof Uint8Array
        ? { inputBase64: Buffer.from(input).toString('base64') }
        : { input }
  return { id, comment, ...given, options: { now, ...options }, expect }
}
