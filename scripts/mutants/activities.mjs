const log = 'programme/activity/read-log.ts'
const progress = 'programme/activity/progress-of.ts'
const answers = 'programme/activity/check-answers.ts'
const award = 'issuing/award-activity.ts'
const judged = 'programme/requirement/judge-holding.ts'
const held = 'programme/requirement/read-holdings.ts'
const levels = 'programme/requirement/find-short-level.ts'
const tally = 'programme/requirement/tally-commitments.ts'
const pledge = 'programme/requirement/pledge.ts'
const claim = 'programme/claim/judge-claim.ts'
const met = 'programme/activity/first-met.ts'
const person = 'core/same-person.ts'
const items = 'programme/activity/submitted-items.ts'
const embedding = 'issuing/embed-endorsements.ts'

const progressTests = ['test/programme/activity/progress-of.test.ts']
const answerTests = ['test/programme/activity/check-answers.test.ts']
const awardTests = ['test/issuing/award-activity.test.ts']
const matchTests = ['test/programme/requirement/match-requirements.test.ts']
const tallyTests = ['test/programme/requirement/tally-commitments.test.ts']
const claimTests = ['test/programme/claim/judge-claim.test.ts']
const embeddingTests = ['test/issuing/embed-endorsements.test.ts']

/** What is broken: its name, the file, the code, what replaces it, and the tests that must notice. */
const changes = [
  ['the participant reviews', log, 'mayBeSamePerson(by, participant)', 'false', progressTests],
  ['one reviewer approves twice', log, 'reviewers.has(personOf(by))', 'false', progressTests],
  ['anybody reviews in any role', log, 'as !== role', 'as === undefined', progressTests],
  [
    'people who are not named review',
    log,
    'review?.people && !isNamedPerson(by, review.people)',
    'false',
    progressTests,
  ],
  [
    'a task is declined without a reason',
    log,
    "outcome !== 'approved' && !isVisible(comment)",
    'false',
    progressTests,
  ],
  [
    'a review comes before the submission',
    log,
    "if (known.state !== 'awaitingReview') return {",
    "if (known.state === 'done') return {",
    progressTests,
  ],
  [
    'one approval is enough',
    log,
    'known.approvals.length >= (known.task.review?.count ?? 1)',
    'known.approvals.length >= 1',
    progressTests,
  ],
  ['approvals outlive what they were of', log, '  known.approvals = []\n', '', progressTests],
  ['a task for review is claimed', log, 'known.task.review !== undefined', 'false', progressTests],
  [
    'a task is claimed twice',
    log,
    "if (known.state !== 'awaitingEvidence') return {",
    'if (false) return {',
    progressTests,
  ],
  ['evidence of another task counts', log, '!== task.id)', "=== '')", progressTests],
  ['a digest is of another file', log, 'id === evidence.id && isReadable', 'isReadable', progressTests],
  [
    'answers are not checked',
    log,
    'return problems.length === 0\n',
    'return problems.length >= 0\n',
    progressTests,
  ],
  [
    'events of the future count',
    log,
    'compareInstants(instant, at) <= 0',
    'compareInstants(instant, at) !== undefined',
    progressTests,
  ],
  ['what was approved is taken back', log, ' || known.approvals.length > 0', '', progressTests],
  [
    'a log of another activity counts',
    progress,
    'participation.activity !== activity.id',
    'false',
    progressTests,
  ],
  [
    'a log of another version counts',
    progress,
    'activityVersion !== activity.version',
    'false',
    progressTests,
  ],
  [
    'the badges that it requires are not asked for',
    progress,
    'met ? met.since : doneAt',
    'doneAt',
    awardTests,
  ],
  ['a question is answered twice', answers, 'answered.has(question.id)', 'false', answerTests],
  [
    'a question that is not asked is answered',
    answers,
    "if (question === undefined) return [{ code: 'ANSWER_UNKNOWN', pointer: appendPointer(pointer, 'question') }]",
    'if (question === undefined) return []',
    answerTests,
  ],
  [
    'an answer is as long as one likes',
    answers,
    'expected !== undefined && found > expected',
    'false',
    answerTests,
  ],
  ['a choice is none of those offered', answers, 'known.has(found)', 'true', answerTests],
  [
    'a file needs no digest',
    answers,
    "digestMultibase !== undefined && matchesDigest(digestMultibase, '') !== undefined",
    'true',
    answerTests,
  ],
  [
    'a file is of any type',
    answers,
    'mediaTypes.some((range) => isInRange(type, range))',
    'true',
    answerTests,
  ],
  [
    'a badge is awarded that is not earned',
    award,
    'earnedAt !== undefined',
    "(earnedAt ?? '2026-01-01T00:00:00Z') !== undefined",
    awardTests,
  ],
  [
    'a badge shows evidence for reviewers',
    award,
    "?.visibility === 'public')\n",
    '?.visibility !== undefined)\n',
    awardTests,
  ],
  ['a badge shows answers for reviewers', award, "asked?.visibility === 'public'", 'asked', awardTests],
  [
    'a badge shows evidence of tasks that are not done',
    award,
    "[...tasks.values()].filter(({ state }) => state === 'done')",
    '[...tasks.values()]',
    awardTests,
  ],
  [
    'badges of anybody are matched',
    judged,
    "holding.about !== 'proven' && !allowUnproven",
    'false',
    matchTests,
  ],
  [
    'what one says of oneself is matched',
    judged,
    'holding.selfIssued && selfIssued !== true',
    'false',
    matchTests,
  ],
  [
    'an achievement of another creator is matched',
    judged,
    'isAllowed && (achievement.creator?.id ?? issuer) === asked.creator',
    'isAllowed',
    matchTests,
  ],
  ['an achievement without authority is matched', judged, 'isAllowed && (', '(', matchTests],
  [
    'an authority that is not known is matched',
    judged,
    "authority === 'creator' || authority === 'shown'",
    "authority !== 'notShown'",
    matchTests,
  ],
  [
    'a badge without a date was earned at the beginning of time',
    held,
    'text: seenAt, instant: parseInstant(seenAt) as Instant',
    "text: '', instant: { epochSeconds: Number.NEGATIVE_INFINITY, fraction: '' }",
    progressTests,
  ],
  [
    'anybody names own achievements editions',
    judged,
    "issuer === asked.creator && authority === 'creator'",
    'true',
    matchTests,
  ],
  [
    'unknown issuers are matched with a skill',
    judged,
    'holding.issuerKnown === true || holding.selfIssued',
    'true',
    matchTests,
  ],
  [
    'a label that is not known is matched',
    judged,
    "holding.label !== 'held'",
    "holding.label === 'notHeld'",
    matchTests,
  ],
  ['endorsers that nobody asked for are matched', judged, 'endorsers?.has(id) ?? true', 'true', matchTests],
  [
    'an award without a date is recent',
    judged,
    'awardedAt !== undefined && compareInstants',
    'awardedAt === undefined || compareInstants',
    matchTests,
  ],
  ['a badge is matched after its end', held, 'compareInstants(at, end) < 0', 'true', matchTests],
  ['a badge is matched before its award', held, '[validFrom, holding.awardedAt]', '[validFrom]', matchTests],
  [
    'a badge that cannot be read is matched',
    held,
    'isHolding(value) ? oddInHolding(value, at) : undefined',
    'undefined',
    matchTests,
  ],
  ['a badge counts at its end', met, 'b.by - a.by', 'a.by - b.by', progressTests],
  ['spellings are people', person, 'a === b || personOf(a) === personOf(b)', 'a === b', progressTests],
  [
    'a stranger is named',
    person,
    'named.includes(id)',
    'named.some((each) => mayBeSamePerson(each, id))',
    progressTests,
  ],
  ['a hidden file is awarded', award, '&& !isHidden(value)', '', awardTests],
  [
    'a hidden file is awarded by its bytes',
    items,
    'digest !== undefined && digests.has(digest)',
    'false',
    awardTests,
  ],
  ['a reviewed file is exchanged for another', items, 'if (!items.every(fits)) return false', '', awardTests],
  [
    'a file has several spellings',
    'core/compare-ids.ts',
    'withoutUnseen(unescapeAll(address)).toLowerCase()',
    'address',
    awardTests,
  ],
  ['invisible characters are people', person, 'withoutUnseen(composed)', 'composed', progressTests],
  ['a claimant claims under each spelling', claim, 'personOf(claimant)', 'claimant', claimTests],
  [
    'the row of a claim is returned',
    claim,
    'withoutUndefined({ offer, task, claimant, serial, at })',
    'arguments[0]',
    claimTests,
  ],
  [
    'an unknown level is enough',
    levels,
    'found === undefined ? undefined : found >= least',
    'found === undefined || found >= least',
    matchTests,
  ],
  [
    'a value beyond its scale is enough',
    'programme/requirement/shown-skills.ts',
    'least <= value && value <= most',
    'true',
    matchTests,
  ],
  [
    'a pledge for another campaign counts',
    tally,
    'achievement.id !== options.achievement',
    'false',
    tallyTests,
  ],
  ['others pledge for an initiative', tally, '!holding.selfIssued', 'false', tallyTests],
  ['a pledge counts after its end', tally, '!isHeldAt(held, at)', 'false', tallyTests],
  [
    'numbers below what is asked count',
    tally,
    'Number.isSafeInteger(number) && (number as number) >= least',
    'Number.isSafeInteger(number)',
    tallyTests,
  ],
  ['one of two numbers counts', pledge, 'others.length === 0 && ', '', tallyTests],
  [
    'the older pledge counts',
    tally,
    'comparePledges(pledge, known) > 0',
    'comparePledges(pledge, known) < 0',
    tallyTests,
  ],
  [
    'initiatives that are not vetted count',
    tally,
    '(vetted?.has(party) ?? true) === isVetted',
    '((vetted?.has(party) ?? true) || true) === isVetted',
    tallyTests,
  ],
  [
    'what a parent counts is counted again',
    tally,
    'if (!parent) return true\n',
    'if (parent !== null) return true\n',
    tallyTests,
  ],
  ['a claim is granted before the offer opens', claim, '!hasBegun(offer.opensAt, now)', 'false', claimTests],
  [
    'a claim is granted after the offer closes',
    claim,
    'compareInstants(parseInstant(offer.closesAt) as Instant, now) < 0',
    'false',
    claimTests,
  ],
  ['any code is right', claim, 'matches.includes(true)', 'matches.length > 0', claimTests],
  ['a card beyond the limit is right', claim, 'serial > offer.limit', 'serial < 0', claimTests],
  ['one person claims twice', claim, 'if (previous.byClaimant) return', 'if (false) return', claimTests],
  ['one card is claimed twice', claim, 'if (previous.bySerial) return', 'if (false) return', claimTests],
  ['the limit of an offer does not hold', claim, 'previous.count >= offer.limit', 'false', claimTests],
  ['an earlier claim of another offer refuses', claim, 'claim.offer !== id', 'false', claimTests],
  [
    'an endorsement is embedded that nobody signed',
    embedding,
    "!jwt && document['proof'] === undefined",
    'false',
    embeddingTests,
  ],
  [
    'endorsements are added to what is signed',
    embedding,
    "document['proof'] !== undefined",
    "document['proof'] === null",
    embeddingTests,
  ],
  [
    'an endorsement of another content is embedded',
    embedding,
    'digests.every((digest) => digest === actual)',
    'true',
    embeddingTests,
  ],
  [
    'an endorsement that says more is embedded',
    embedding,
    'more !== undefined',
    'more === null',
    embeddingTests,
  ],
  [
    'an endorser is embedded twice',
    embedding,
    'others.some((other) => said(other) === mine)',
    'false',
    embeddingTests,
  ],
]

/** Every way in which activities, requirements, pledges, claims and embedding are broken on purpose. */
export const activityMutants = changes.map(([name, file, from, to, tests]) => ({
  name: `activities: ${name}`,
  changes: [{ file: `src/${file}`, from, to }],
  tests,
}))
