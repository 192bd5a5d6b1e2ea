/*
 * Documents that ask for more work than their size tells: equal values, recurring ids, nesting, numbers, long names, references, names of
 * the issuer beside identities of the recipient, and endorsements of things that are in many places. Each is made from a few templates, repeated up to a size.
 */
const created = '2026-05-18T12:00:00Z'
const digest = 'zQmWvQxTqbG2Z9HPJgG57jjwR154cKhbtJenbyYTWkjgF3e'
const kilobytes = [2, 10, 50, 250]
const types = ['Evidence', 'Achievement', 'AchievementSubject', 'Profile', 'ResultDescription', 'Related']

/**
 * @param badge - A credential with its proof.
 * @returns A document whose proof is not over it.
 */
export function makeHeavyDocument(badge, { pick, below }) {
  const ids = Array.from({ length: pick([1, 2, 5, 40]) }, (_, index) => `urn:n:${index}`)
  const longName = 'x'.repeat(pick([1, 1, 1, 2000, 50_000]))
  const size = pick(kilobytes) * 1024
  const document = structuredClone(badge)
  const { achievement } = document.credentialSubject
  const endorsements = pick([0, 0, 0, 3, 30, 100])
  if (endorsements > 0)
    document.endorsement = Array.from({ length: endorsements }, (_, index) => endorse(index))
  if (below(4) === 0) achievement.id = `urn:${longName}`
  if (below(3) === 0) document.credentialSubject.source = nest(pick([3, 20, 50]), 'parentOrg')
  if (below(2) === 0) {
    document.issuer.otherIdentifier = makeNames(size / 3).map((identifier) => ({
      type: 'IdentifierEntry',
      identifier,
      identifierType: 'ext:b',
    }))
    document.credentialSubject.identifier = makeNames(size / 3).map(makeIdentity)
  }
  if (below(3) === 0) achievement.related = [nest(pick([3, 20, 50]), 'related')]
  const templates = Array.from({ length: 1 + below(3) }, () => makeTemplate())
  // The content so far counts, too: repetition fills the rest.
  let left = size - JSON.stringify(document).length
  const evidence = []
  const tag = []
  while (left > 0) {
    const part = pick(templates)()
    ;(typeof part === 'object' ? evidence : tag).push(part)
    left -= JSON.stringify(part).length + 1
  }
  if (evidence.length > 0) document.evidence = evidence
  if (tag.length > 0) achievement.tag = tag
  return document

  /** What is repeated: a scalar, or a node of one kind with the same members each time. */
  function makeTemplate() {
    const scalar = makeScalar()
    if (below(5) === 0) return scalar
    const kind = [...new Set([pick(types), pick(types), 'Evidence'])]
    const members = Array.from({ length: below(4) }, makeMember)
    const name = pick([() => undefined, () => pick(ids), () => `urn:u:${below(1e9)}`])
    return () => {
      const id = name()
      return { ...(id ? { id } : {}), type: kind, ...Object.fromEntries(members.map((make) => make())) }
    }
  }

  /** Names that are addresses, DIDs or neither: few and long, or many and short. */
  function makeNames(most) {
    const make = pick([(name) => `Aa.${name}@b.c`, (name) => `did:web:${name}`, (name) => name])
    const unit = pick(['a', 'Aa.']).repeat(pick([1, 100, most / 4, most / 4]))
    const count = Math.max(1, Math.floor(most / (unit.length + 100)))
    return Array.from({ length: count }, (_, index) => make(`${unit}${index}`))
  }

  /** An identity that no name has: plain, or a hash whose salt may be as long as a name. */
  function makeIdentity(name, index) {
    const hash = pick([undefined, `md5$${'0'.repeat(32)}`, `sha256$${'0'.repeat(64)}`])
    const common = { type: 'IdentityObject', hashed: hash !== undefined, identityType: 'ext:b' }
    if (hash === undefined) return { ...common, identityHash: `x${name}` }
    return { ...common, identityHash: hash, salt: pick([String(index), name]) }
  }

  function makeMember() {
    const scalar = makeScalar()
    const count = pick([0, 1, 3, 30, 300])
    const many = (make) => Array.from({ length: count }, make)
    return pick([
      () => ['tag', many(scalar)],
      () => ['allowedValue', many(() => String(scalar()))],
      () => ['name', String(scalar())],
      () => ['creditsAvailable', below(9)],
      () => [
        'parentOrg',
        pick([pick(ids), { id: pick(ids), type: ['Profile'] }, { type: ['Profile'], name: 'P' }]),
      ],
      () => ['creator', { id: pick(ids), type: ['Profile'] }],
      () => ['source', { id: pick(ids) }],
      () => ['related', many(() => ({ id: pick(ids), type: ['Related', 'Achievement'], inLanguage: 'en' }))],
      () => ['alignment', many(() => ({ type: ['Alignment'], targetName: String(scalar()) }))],
      () => [
        'resultDescription',
        many(() => ({ id: pick(ids), type: ['ResultDescription'], allowedValue: [scalar()] })),
      ],
      () => ['achievement', { id: pick(ids), type: ['Achievement'], tag: many(scalar) }],
      () => ['otherIdentifier', many(() => ({ type: 'IdentifierEntry', identifier: String(scalar()) }))],
    ])
  }

  function makeScalar() {
    return pick([
      () => '1',
      () => String(below(1e9)),
      () => below(1e9),
      () => below(2) === 0,
      () => longName,
      () => null,
    ])
  }

  function nest(depth, member) {
    const make = pick([() => undefined, () => pick(ids)])
    let node = { type: ['Profile', 'Achievement'] }
    for (let level = 0; level < depth; level++) {
      const id = make()
      const inner = member === 'related' ? [node, { type: ['Achievement'] }] : node
      node = { ...(id ? { id } : {}), type: ['Profile', 'Achievement'], name: 'N', [member]: inner }
    }
    return node
  }

  function endorse(index) {
    const subject = pick([badge.id, ...ids])
    return {
      '@context': badge['@context'],
      id: `urn:e:${index}`,
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: { id: badge.issuer.id, type: ['Profile'] },
      validFrom: created,
      credentialSubject: { id: subject, type: ['EndorsementSubject'], endorsementComment: 'Fine.' },
      relatedResource: [{ id: subject, digestMultibase: digest, mediaType: 'application/n-quads' }],
      proof: badge.proof,
    }
  }
}

/**
 * Makes a function that tells how much slower the machine is now than at its best in this run, from 1 on: others may use it too.
 *
 * @param run - Work of a known size, which takes some milliseconds.
 */
export async function makePace(run) {
  let best = Number.POSITIVE_INFINITY
  const measure = async () => {
    let least = Number.POSITIVE_INFINITY
    for (let times = 0; times < 5; times++) least = Math.min(least, await timeOf(run))
    best = Math.min(best, least)
    return least / best
  }
  for (let times = 0; times < 5; times++) await measure()
  return measure
}

/**
 * Runs a call and tells whether it took far more processor time than its size allows: twice 100 ms or 1 ms for each KB, each of three
 * times, and more where the machine is slower than at its best. The fuzzer's small heap costs time of its own; what this looks for grows
 * tenfold.
 *
 * @returns Milliseconds, or `undefined` where it is within.
 */
export async function timeOver(size, run, pace) {
  const most = 2 * Math.max(100, size)
  let least = Number.POSITIVE_INFINITY
  // The first run compiles, and collects what others left.
  for (let times = 0; times < 3; times++) {
    least = Math.min(least, await timeOf(run))
    if (least <= most) return undefined
  }
  return least <= most * (await pace()) ? undefined : least
}

async function timeOf(run) {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  await run()
  const { user, system } = process.cpuUsage(cpu)
  return Math.min(performance.now() - start, (user + system) / 1000)
}
