/* Verifies documents of the greatest depth, and posts each call that ran out of stack; for a thread with a small stack. */
import { parentPort, workerData } from 'node:worker_threads'

const { file } = workerData
const library = await import(file)
const now = '2026-11-22T02:00:00Z'
const created = '2026-05-18T12:00:00Z'
const issuer = library.pretendIssuer()
const badge = await issuer.sign(library.sampleBadge(issuer.profile), { created })
const { credentialSubject } = badge
const inSubject = (members) => ({ ...badge, credentialSubject: { ...credentialSubject, ...members } })
const inAchievement = (members) =>
  inSubject({ achievement: { ...credentialSubject.achievement, ...members } })
const nest = (depth, wrap, core) => {
  let inner = core
  for (let level = 0; level < depth; level++) inner = wrap(inner)
  return inner
}
const profile = (parentOrg) => ({ type: ['Profile'], name: 'P', ...(parentOrg ? { parentOrg } : {}) })
const description = { id: 'urn:d', type: ['ResultDescription'], name: 'D', resultType: 'Status' }

const documents = {
  lists: { ...badge, evidence: nest(250, (inner) => [inner], []) },
  profiles: inSubject({ source: nest(58, profile, profile()) }),
  'profiles, 250 deep': inSubject({ source: nest(250, profile, profile()) }),
  sets: inAchievement({
    related: nest(28, (related) => [{ type: ['Related', 'Achievement'], related }], []),
  }),
  'equal values': inAchievement({
    resultDescription: [{ ...description, allowedValue: Array.from({ length: 2500 }, () => '1') }],
  }),
  'references in a chain': {
    ...badge,
    evidence: Array.from({ length: 20_000 }, (_, index) => ({
      id: `urn:n:${index}`,
      type: ['Evidence', 'Profile'],
      parentOrg: `urn:n:${index + 1}`,
    })),
  },
}
const calls = {
  verify: (document) => library.verify(JSON.stringify(document), { now, limits: { maxDepth: 256 } }),
  'verify of a value': (document) => library.verify(document, { now, limits: { maxDepth: 256 } }),
  validate: (document) => library.validate(document),
  sign: ({ proof: _, ...document }) => issuer.sign(document, { created }),
  digest: (document) => library.digestNode(document, badge['@context']),
}

const failures = []
let count = 0
for (const [name, document] of Object.entries(documents)) {
  for (const [verb, call] of Object.entries(calls)) {
    count += 1
    const said = await Promise.resolve()
      .then(() => call(document))
      .then(
        (result) => JSON.stringify(result?.problems ?? ''),
        (error) => `${error.code} ${error.message}`,
      )
    if (/call stack|JSON can carry/.test(said)) failures.push(`${verb}: ${name}: ${said.slice(0, 200)}`)
  }
}
parentPort.postMessage({ count, failures })
