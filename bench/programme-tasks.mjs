/* What programme.mjs measures: for each task a size, the input of a size, and the call. */
import { participationOf, ways } from './participations.mjs'

const at = '2026-11-30T00:00:00Z'
const campaign = 'urn:example:campaign'
const committed = `${campaign}#committed`
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index))
const skill = (index) => `urn:example:skill:${index}`
const issuerOf = (index) => `did:web:issuer-${index}.example`

function holding(index, { id, issuer, results, profile, selfIssued = false, ...achievement }) {
  const validFrom = new Date(Date.UTC(2026, 0, 1) + index * 60).toISOString()
  return {
    ...{ issuer, selfIssued, about: 'proven', issuerKnown: true, label: 'held', authority: 'creator' },
    ...{ awardedAt: validFrom, endorsers: [] },
    credential: {
      id: `urn:example:badge:${index}`,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: issuer, type: ['Profile'], name: `Issuer ${index}`, ...profile },
      validFrom,
      credentialSubject: {
        type: ['AchievementSubject'],
        achievement: { id, type: ['Achievement'], name: 'A', description: 'A', ...achievement },
        result: results,
      },
    },
  }
}

const points = {
  id: 'urn:example:points',
  type: ['ResultDescription'],
  name: 'Points',
  resultType: 'RawScore',
}

/** A badge for one of some skills, with up to 99 points. */
function skilled(index, skills) {
  return holding(index, {
    id: `urn:example:achievement:${index % 500}`,
    issuer: issuerOf(index % 1000),
    alignment: [{ type: ['Alignment'], targetName: 'Skill', targetUrl: skill(index % skills) }],
    resultDescription: [{ ...points, valueMin: '0', valueMax: '100' }],
    results: [{ type: ['Result'], resultDescription: points.id, value: String(index % 100) }],
  })
}

/** 200 requirements for some skills, each with as many points. */
function asked(skills, value) {
  return many(200, (index) => ({
    ...{ id: `urn:example:requirement:${index}`, name: { en: 'A' } },
    anyOf: [{ skill: skill(index % skills), minimum: { value } }],
  }))
}

function matching(skills, value, size = 100_000) {
  return {
    size,
    make: (count) => ({
      list: asked(skills, value),
      holdings: many(count, (index) => skilled(index, skills)),
    }),
    run: ({ matchRequirements }, { list, holdings }) => matchRequirements(list, holdings, { at }),
  }
}

/** Pledges of as many initiatives as `whose` has numbers for. */
function adding(whose, profileOf = () => ({})) {
  return {
    size: 100_000,
    make: (size) =>
      many(size, (index) =>
        holding(index, {
          ...{ id: campaign, issuer: issuerOf(whose(index)), selfIssued: true },
          profile: {
            address: { type: ['Address'], addressCountryCode: ['BE', 'LT', 'NL'][index % 3] },
            ...profileOf(index),
          },
          results: [{ type: ['Result'], resultDescription: committed, value: '30' }],
        }),
      ),
    run: ({ tallyCommitments }, pledges) =>
      tallyCommitments(pledges, { achievement: campaign, committed, at }),
  }
}

const parent = (index) =>
  index === 0 ? {} : { parentOrg: { id: issuerOf(index - 1), type: ['Profile'], name: 'Parent' } }

const reading = (way) => ({
  size: 10_000,
  make: (size) => participationOf(ways[way](size)),
  run: ({ progressOf }, { activity, participation }) =>
    progressOf(activity, participation, { at: '2030-01-01T00:00:00Z' }),
})

// Where all requirements are about one skill, each badge is asked about by each of them: the product counts, so there are fewer badges.
export const tasks = {
  '`matchRequirements`: 200 requirements, a skill of 200 each': matching(200, 50),
  '`matchRequirements`: 200 requirements for one skill, all badges meet them': matching(1, 0, 2000),
  '`matchRequirements`: 200 requirements for one skill, no badge meets them': matching(1, 100, 2000),
  '`tallyCommitments`: an initiative each': adding((index) => index),
  '`tallyCommitments`: of 1,000 initiatives, each newer replaces one': adding((index) => index % 1000),
  '`tallyCommitments`: each the child of the one before': adding((index) => index, parent),
  ...Object.fromEntries(Object.keys(ways).map((way) => [`\`progressOf\`: ${way}`, reading(way)])),
}
