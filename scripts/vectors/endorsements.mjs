import { created } from './kit.mjs'

/** What others say of a badge: held apart from the badge itself, and never counted where it does not hold. */
export async function* endorsements({
  library,
  badge,
  seal,
  issuer,
  stranger,
  endorser,
  valid,
  invalid,
  undecided,
}) {
  const unsigned = badge()
  const { credentialSubject } = unsigned
  const { achievement } = credentialSubject
  const build = async (changes, by = endorser) => {
    const options = {
      id: 'urn:example:e:1',
      endorser: by.profile,
      target: achievement,
      comment: 'Well made.',
      validFrom: created,
    }
    return library.buildEndorsement({ ...options, ...changes })
  }
  const endorse = async (changes, by = endorser) => by.sign(await build(changes, by), { created })
  const carrying = (endorsement, changes = {}) => ({
    ...unsigned,
    credentialSubject: { ...credentialSubject, achievement: { ...achievement, ...changes, endorsement } },
  })
  const judged = (...list) => ({ endorsements: list.map(([verdict, ...codes]) => ({ verdict, codes })) })
  const good = await endorse({})
  const { relatedResource: _, ...loose } = await build(
    { id: 'urn:example:e:2', comment: 'Not well made.' },
    stranger,
  )
  const second = await seal(loose, stranger)

  yield valid(
    'embedded',
    'An endorsement of the achievement that carries it, by id and digest.',
    await seal(carrying([good])),
    judged(['valid']),
  )
  yield valid(
    'two',
    'Two, one of them by id alone.',
    await seal(carrying([good, second])),
    judged(['valid'], ['valid']),
  )
  yield valid(
    'at-root',
    'At the root it may be about any part of the credential.',
    await seal({ ...unsigned, endorsement: [good] }),
    judged(['valid']),
  )
  const walk = { id: 'urn:example:walk', type: ['Evidence'], name: 'Walk' }
  const aboutWalk = await endorse({ target: { ...achievement, id: walk.id } })
  yield valid(
    'at-root-evidence',
    'At the root about a piece of evidence, which none there can be.',
    await seal({ ...unsigned, evidence: [walk], endorsement: [aboutWalk] }),
    judged(['invalid', 'ENDORSEMENT_TARGET_MISMATCH']),
  )
  const named = { id: 'https://organiser.example/walks.txt' }
  const file = (text) => ({
    ...named,
    mediaType: 'text/plain',
    digestMultibase: library.digestMultibase(text),
  })
  const bound = await build({})
  const withFile = await seal(
    { ...bound, relatedResource: [...bound.relatedResource, file('walks')] },
    endorser,
  )
  const sharing = (own) => ({ ...carrying([withFile]), relatedResource: [own] })
  const shared = await seal(sharing(file('walks')))
  yield valid('same-file', 'A file that the badge and its endorsement bind.', shared, judged(['valid']))
  yield invalid(
    'same-file-once',
    'The digest of that file written in the endorsement alone: the same graph, but the badge does not show what it binds.',
    'MEMBER_REQUIRED',
    { ...shared, relatedResource: [named] },
  )
  yield invalid(
    'same-file-two-digests',
    'A file with another digest in the endorsement than in the badge.',
    'NODE_CONFLICT',
    { ...shared, relatedResource: [file('other walks')] },
  )
  yield valid('separate', 'Handed in beside the badge.', await seal(unsigned), {
    ...judged(['valid']),
    options: { endorsements: [good] },
  })
  yield valid('standing-alone', 'An endorsement as a credential of its own.', good)
  yield invalid(
    'standing-alone-changed',
    'The same with another comment.',
    'PROOF_VERIFICATION_ERROR',
    withComment(good, 'Badly made.'),
  )

  const worthless = (id, comment, input, ...verdicts) => valid(id, comment, input, judged(...verdicts))
  const { proof: __, ...unproven } = good
  const { '@context': ___, ...without } = good
  yield worthless('unsigned', 'One that nobody signed; the badge stands.', await seal(carrying([unproven])), [
    'invalid',
    'PROOF_MISSING',
  ])
  yield worthless(
    'comment-changed',
    'Another comment under a valid badge.',
    await seal(carrying([withComment(good, 'Badly made.')])),
    ['invalid', 'PROOF_VERIFICATION_ERROR'],
  )
  const swapped = await seal(
    carrying([withComment(good, 'Not well made.'), withComment(second, 'Well made.')]),
  )
  yield undecided(
    'comments-swapped',
    'Comments swapped between two endorsers: the graph of the badge is the same, and so it would be if one had stood in the other.',
    'ENDORSEMENT_ALTERED',
    { ...swapped, proof: (await seal(carrying([good, second]))).proof },
    judged(['invalid', 'PROOF_VERIFICATION_ERROR'], ['invalid', 'PROOF_VERIFICATION_ERROR']),
  )
  yield* nested({ unsigned, good, second, carrying, build, seal, endorser, stranger, valid, undecided })
  yield worthless(
    'about-another',
    'One about another badge.',
    await seal(carrying([await endorse({ target: { ...achievement, id: 'urn:example:other' } })])),
    ['invalid', 'ENDORSEMENT_TARGET_MISMATCH'],
  )
  yield worthless(
    'on-another-node',
    'One about the achievement, carried by the issuer.',
    await seal({ ...unsigned, issuer: { ...unsigned.issuer, endorsement: [good] } }),
    ['invalid', 'ENDORSEMENT_TARGET_MISMATCH'],
  )
  yield worthless(
    'content-changed',
    'The achievement has changed since.',
    await seal(carrying([good], { description: 'Sells tickets.' })),
    ['invalid', 'ENDORSEMENT_CONTENT_CHANGED'],
  )
  yield worthless(
    'by-itself',
    'By the issuer itself.',
    await seal(
      carrying([await issuer.sign({ ...(await build({}, stranger)), issuer: issuer.profile }, { created })]),
    ),
    ['invalid', 'ENDORSEMENT_BY_ITSELF'],
  )
  yield worthless(
    'expired',
    'One that has expired; the badge stands.',
    await seal(carrying([await endorse({ validUntil: '2026-06-18T12:00:00Z' })])),
    ['invalid', 'EXPIRED'],
  )
  yield invalid(
    'without-context',
    'One without contexts of its own: whose words are these?',
    'VALUE_TYPE',
    await seal(carrying([without])).catch(() => carrying([without])),
  )
  yield invalid(
    'strict',
    'A lapsed endorsement fails the badge where the caller holds to the letter of OB 3.0.',
    'ENDORSEMENT_INVALID',
    await seal(carrying([unproven])),
    { options: { policy: { failOnInvalidEndorsement: true } } },
  )
  yield* sayingMore({ unsigned, build, seal, endorser, valid, undecided })
  yield* hidden({
    unsigned,
    achievement,
    build,
    endorse,
    endorser,
    seal,
    carrying,
    worthless,
    invalid,
    issuer,
    stranger,
    library,
  })
}

// Endorsements within an endorsement are statements like any other: under one signature they can be moved.
async function* nested({
  unsigned,
  good,
  second,
  carrying,
  build,
  seal,
  endorser,
  stranger,
  valid,
  undecided,
}) {
  const inner = { ...good, credentialSubject: { ...good.credentialSubject, endorsement: [second] } }
  const { proof } = await seal(carrying([good, second]))
  yield undecided(
    'moved-into-another',
    'The second of two endorsements moved to the same node within the first: the graph of the badge is the same.',
    'ENDORSEMENT_SAYS_MORE',
    { ...carrying([inner]), proof },
  )
  const plain = await build({ id: 'urn:example:e:4' })
  const ofIt = await seal(await build({ id: 'urn:example:e:5', target: plain }, stranger), stranger)
  yield valid(
    'of-an-endorsement',
    'An endorsement that is endorsed itself, at its root.',
    await seal(carrying([await seal({ ...plain, endorsement: [ofIt] }, endorser)])),
    { endorsements: [{ verdict: 'valid', codes: [] }] },
  )
  const dated = { type: ['Evidence', 'OpenBadgeCredential'], awardedDate: '2020-01-01T00:00:00Z' }
  const dating = await seal({ ...plain, evidence: [{ id: unsigned.id, ...dated }] }, endorser)
  const signed = await seal(carrying([dating]))
  const silent = { ...dating, evidence: [{ id: unsigned.id, type: ['Evidence'] }] }
  yield undecided(
    'award-date-moved-out',
    'An award date of the badge moved out of an endorsement of its achievement, whose digest matches.',
    'ENDORSEMENT_ALTERED',
    {
      ...carrying([silent]),
      type: [...unsigned.type, 'Evidence'],
      awardedDate: dated.awardedDate,
      proof: signed.proof,
    },
  )
  yield undecided(
    'award-date-copied-out',
    'The same date copied instead: the graph and the signature of the endorsement are as they were.',
    'ENDORSEMENT_SAYS_MORE',
    {
      ...carrying([dating]),
      type: [...unsigned.type, 'Evidence'],
      awardedDate: dated.awardedDate,
      proof: signed.proof,
    },
    { endorsements: [{ verdict: 'valid', codes: [] }] },
  )
}

// What an endorsement says of a thing beside its comment is never the issuer's word, wherever it is moved under the one signature.
async function* sayingMore({ unsigned, build, seal, endorser, valid, undecided }) {
  const { relatedResource: _, ...plain } = await build({ target: unsigned })
  const words = { narrative: 'A doctorate.' }
  const saying = await seal(
    { ...plain, credentialSubject: { ...plain.credentialSubject, ...words } },
    endorser,
  )
  const { narrative, ...silentSubject } = saying.credentialSubject
  const silent = { ...saying, credentialSubject: silentSubject }
  const signed = await seal({ ...unsigned, endorsement: [saying] })
  const { proof } = signed
  yield valid('says-more', 'A narrative of the badge in an endorsement: it stays there.', signed, {
    endorsements: [{ verdict: 'valid', codes: [] }],
  })
  yield undecided(
    'says-more-moved-out',
    'The same graph with the narrative on the badge, where it would be the issuer’s word.',
    'ENDORSEMENT_ALTERED',
    { ...unsigned, narrative, endorsement: [silent], proof },
  )
  const both = await seal({ ...unsigned, ...words, endorsement: [saying] })
  yield undecided(
    'says-the-same',
    'The issuer says the same: without its own copy the graph would be no other.',
    'ENDORSEMENT_SAYS_MORE',
    both,
  )
  const honest = await seal(plain, endorser)
  const own = await seal({ ...unsigned, ...words, endorsement: [honest] })
  const taken = { ...honest, credentialSubject: { ...honest.credentialSubject, ...words } }
  yield valid('beside-own-words', 'A narrative by the issuer beside an endorsement.', own, {
    endorsements: [{ verdict: 'valid', codes: [] }],
  })
  yield undecided(
    'own-words-moved-in',
    'The same graph with the issuer’s narrative in the endorsement, where it would vanish.',
    'ENDORSEMENT_SAYS_MORE',
    { ...unsigned, endorsement: [taken], proof: own.proof },
  )
  const dated = { awardedDate: '2020-01-01T00:00:00Z' }
  const dating = await seal(
    { ...plain, credentialSubject: { ...plain.credentialSubject, ...dated } },
    endorser,
  )
  yield undecided(
    'says-the-award-date',
    'An award date in an endorsement: checks read it, and nothing shows whose it is.',
    'ENDORSEMENT_SAYS_MORE',
    await seal({ ...unsigned, endorsement: [dating] }),
  )
}

// The same graph, so that every proof holds, with a statement where a careless reader does not look.
async function* hidden({
  unsigned,
  achievement,
  build,
  endorse,
  endorser,
  seal,
  carrying,
  worthless,
  invalid,
  issuer,
  stranger,
}) {
  const plain = await build({})
  const [resource] = plain.relatedResource
  const digestSRI = `sha384-${'0'.repeat(64)}`
  const { proof } = await endorser.sign(
    { ...plain, relatedResource: [{ ...resource, digestSRI }] },
    { created },
  )
  const { digestMultibase, mediaType, id } = resource
  const hidden = {
    ...plain,
    relatedResource: [{ id, digestSRI }],
    credentialSubject: { ...plain.credentialSubject, digestMultibase, mediaType },
    proof,
  }
  const good = await endorse({})
  yield worthless(
    'digest-hidden',
    'The digest moved to another place of the same node, and the achievement changed.',
    await seal(carrying([hidden], { description: 'Sells tickets.' })),
    ['invalid', 'ENDORSEMENT_CONTENT_CHANGED'],
  )

  const extended = {
    id: 'urn:example:result',
    type: ['ResultDescription'],
    name: 'Walks',
    resultType: 'RawScore',
  }
  const target = { ...achievement, resultDescription: [extended] }
  const bound = await endorser.sign(await build({ target }), { created })
  const more = { ...extended, type: ['ResultDescription', 'Evidence'], valueMax: '3' }
  yield worthless(
    'part-extended',
    'A part of the achievement told more of elsewhere.',
    await seal({ ...carrying([bound], { resultDescription: [extended] }), evidence: [more] }),
    ['invalid', 'ENDORSEMENT_CONTENT_CHANGED'],
  )

  const creator = { id: stranger.profile.id, type: ['Profile'], name: stranger.profile.name }
  const own = await build({}, endorser)
  const { relatedResource: _, ...ownLoose } = { ...own, issuer: creator }
  const byCreator = await seal(ownLoose, stranger)
  const elsewhere = { id: achievement.id, type: ['Evidence', 'Achievement'], creator }
  yield worthless(
    'creator-hidden',
    'By the creator, who is named at another place of the achievement.',
    await seal({ ...carrying([byCreator]), evidence: [elsewhere] }),
    ['invalid', 'ENDORSEMENT_BY_ITSELF'],
  )

  const { endorsementComment, ...subject } = good.credentialSubject
  const moved = { ...good, credentialSubject: subject }
  const outside = carrying([moved], { endorsementComment, type: ['Achievement', 'EndorsementSubject'] })
  yield invalid(
    'comment-outside',
    'The comment moved to the achievement: it would read as the issuer’s.',
    'NODE_CONFLICT',
    { ...outside, proof: (await seal(carrying([good]))).proof },
  )

  const circle = {
    '@context': unsigned['@context'],
    id: unsigned.id,
    type: unsigned.type,
    proof: unsigned.proof,
  }
  yield invalid(
    'circle',
    'The badge as an endorsement of itself: either could be the document.',
    'VALUE_NOT_ALLOWED',
    { ...carrying([{ ...circle, ...unsigned }]), proof: (await seal(unsigned)).proof },
  )
  void issuer
}

function withComment(endorsement, endorsementComment) {
  return { ...endorsement, credentialSubject: { ...endorsement.credentialSubject, endorsementComment } }
}
