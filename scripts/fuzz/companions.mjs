import canonicalize from 'canonicalize'

const created = '2026-05-18T12:00:00Z'
const now = '2026-11-22T02:00:00Z'
const asked = { challenge: 'fuzz', domain: 'https://employer.example' }

/**
 * A badge with what is verified beside it, and what its holder presents: endorsements with content, an acknowledgement and an authority.
 *
 * @param signed - Gets what is signed, as it is verified.
 */
export async function makeCompanions(library, signed) {
  const [issuer, town, creator, learner] = ['Issuer', 'Town', 'Creator', 'Learner'].map((name) =>
    library.pretendIssuer(`Fuzz ${name}`),
  )
  const plain = library.sampleBadge(issuer.profile, { holder: learner.profile.id })
  const achievement = { ...plain.credentialSubject.achievement, creator: creator.profile }
  const unsigned = { ...plain, credentialSubject: { ...plain.credentialSubject, achievement } }
  const badge = await issuer.sign(unsigned, { created })
  const jwt = await library.signAsJwt({ ...plain, id: 'urn:example:as-jwt' }, issuer.signer)
  const endorsement = await library.buildEndorsement({
    id: 'urn:example:endorsement',
    endorser: town.profile,
    target: achievement,
    comment: 'Well made.',
    validFrom: created,
    content: { uses: 'Counts as entry.', evidence: 'We read it.', interest: 'We fund it.' },
  })
  const ofTown = await town.sign(endorsement, { created })
  const acknowledgement = await library.buildAcknowledgement({
    id: 'urn:example:acknowledgement',
    endorsement: ofTown,
    by: creator.profile,
    validFrom: created,
  })
  const authority = await library.buildAuthority({
    id: 'urn:example:authority',
    creator: creator.profile,
    issuer: { id: issuer.profile.id },
    achievements: [achievement],
    validFrom: created,
    validUntil: '2029-05-18T12:00:00Z',
  })
  const ofCreator = await creator.sign(acknowledgement, { created })
  const options = {
    now,
    endorsements: [ofTown, ofCreator, await library.signAsJwt(endorsement, town.signer)],
    authorities: [await creator.sign(authority, { created })],
  }
  for (const each of [badge, jwt, ...options.endorsements, ...options.authorities])
    signed.add(canonicalize((await library.verify(each, { now })).verified))
  const present = (credentials) =>
    library.signPresentation({ holder: learner.profile.id, credentials }, learner.signer, {
      created: now,
      ...asked,
    })
  const presentations = [
    await present([badge]),
    await present([badge, ofTown, jwt]),
    { verifiableCredential: [badge, ofTown] },
  ]

  const assertSigned = ({ verdict, verified }) => {
    if (verdict === 'valid' && !signed.has(canonicalize(verified)))
      throw new Error(`It is called valid, and nobody signed ${JSON.stringify(verified)}`)
  }
  return {
    badge,
    options,
    presentations,
    // Nothing beside a badge makes it less valid, and nothing that is not signed counts.
    async judge(input, given) {
      const report = await library.verify(input, given)
      JSON.stringify(report)
      const valid = report.endorsements.filter(({ verdict }) => verdict === 'valid')
      for (const each of valid) assertSigned(each.report)
      if (report.authority?.atAward.held === 'yes')
        assertSigned({ verdict: 'valid', verified: report.authority.report.verified })
      const { entries } = library.digestEndorsements(report.endorsements)
      if (entries.length > valid.length) throw new Error('An endorsement that is not valid counts')
      library.holdingsOf([report])
      return valid.length > 0
    },
    async judgeShown(input) {
      const report = await library.verifyPresentation(input, { now, ...asked })
      JSON.stringify(report)
      for (const each of report.credentials) assertSigned(each.report)
      if (report.verdict === 'valid' && report.holder !== learner.profile.id)
        throw new Error(`It is called valid, and ${report.holder} presented nothing`)
      library.holdingsOf(report)
      return report.verdict === 'valid'
    },
    async build(endorsement) {
      await library.embedEndorsements(unsigned, [endorsement])
      library.readEndorsementContent(endorsement)
      await library.buildAcknowledgement({
        id: 'urn:example:new',
        endorsement,
        by: creator.profile,
        validFrom: created,
      })
    },
  }
}
