import { describe, expect, it } from 'vitest'
import type { Achievement, RequirementOption } from '../../../src/index'
import { matchRequirements } from '../../../src/index'
import { requirements as goodList } from '../../schema/good-documents'
import type { HoldingParts } from '../../support/holdings'
import { aligned, badgeId, holding, school, skill } from '../../support/holdings'
import { hostileHoldings } from '../../support/hostile-holdings'
import { startWork } from '../../support/start-work'

const at = '2026-10-01T00:00:00Z'
const ask = (id: string, ...anyOf: RequirementOption[]) => ({ id, name: { en: id }, anyOf })
const asked = (option: RequirementOption) => [ask('urn:r', option)]

/** What one badge lacks for one option; `met` if nothing. */
function lacks(option: RequirementOption, parts: HoldingParts = {}, extra = {}) {
  const { items, met } = matchRequirements(asked(option), [holding(parts)], { at, ...extra })
  return met ? 'met' : items[0]?.short.map(({ why }) => why.join(' ')).join()
}

const levels = {
  id: 'urn:d:levels',
  type: ['ResultDescription'],
  name: 'Levels',
  resultType: 'RubricCriterionLevel',
  rubricCriterionLevel: [
    { id: 'urn:l:2', type: ['RubricCriterionLevel'], name: 'Good', level: '2' },
    { id: 'urn:l:4', type: ['RubricCriterionLevel'], name: 'Best', level: '4' },
    { id: 'urn:l:p', type: ['RubricCriterionLevel'], name: 'By points', points: '3.5' },
    { id: 'urn:l:w', type: ['RubricCriterionLevel'], name: 'Words', level: 'high', points: '9' },
  ],
} as const
const percent = {
  id: 'urn:d:percent',
  type: ['ResultDescription'],
  name: 'Share',
  resultType: 'Percent',
  valueMin: '0',
  valueMax: '100',
} as const
const withResults = (...results: HoldingParts['results'] & object): HoldingParts => ({
  achievement: {
    resultDescription: [levels, percent] as unknown as Achievement['resultDescription'],
  } as never,
  results,
})

describe('matchRequirements()', () => {
  it('names the badge that meets a requirement', () => {
    const outcome = matchRequirements(asked({ skill }), [holding()], { at })
    const item = { requirement: 'urn:r', met: true, by: ['urn:example:badge'], short: [] }
    expect(outcome).toEqual({ met: true, have: 1, need: 1, items: [item] })
  })

  it('tells nothing of badges that are about something else', () => {
    const { items } = matchRequirements(asked({ skill: `${skill}s` }), [holding()], { at })
    expect(items).toEqual([{ requirement: 'urn:r', met: false, by: [], short: [] }])
  })

  it('counts only badges that are proven to be about the person', () => {
    expect(lacks({ skill }, { about: 'unproven' })).toBe('NOT_PROVEN')
    expect(lacks({ skill }, { about: 'unproven' }, { allowUnproven: true })).toBe('met')
  })

  it('counts what somebody says of themselves only where an option says so', () => {
    const own = { selfIssued: true, issuerKnown: false }
    expect(lacks({ skill, issuedBy: [school] }, own)).toBe('SELF_ISSUED')
    expect(lacks({ skill, selfIssued: true }, own)).toBe('met')
    expect(lacks({ skill, selfIssued: true })).toBe('met')
  })

  it('takes a skill only from an issuer that is known, named or vouched for', () => {
    const stranger = { issuerKnown: false }
    expect(lacks({ skill }, stranger)).toBe('ISSUER_NOT_ACCEPTED')
    expect(lacks({ skill, selfIssued: true }, stranger)).toBe('ISSUER_NOT_ACCEPTED')
    expect(lacks({ skill, issuedBy: [school] }, stranger)).toBe('met')
    expect(lacks({ skill, issuedBy: ['did:web:other.example'] })).toBe('ISSUER_NOT_ACCEPTED')
    expect(lacks({ skill, labelHeld: true }, { ...stranger, label: 'held' })).toBe('met')
    expect(
      lacks({ skill, endorsedBy: { ids: ['urn:city'] } }, { ...stranger, endorsers: [{ id: 'urn:city' }] }),
    ).toBe('met')
  })

  it('takes an achievement only from its creator, with its authority, or from a named issuer', () => {
    const achievement = { id: badgeId, creator: school }
    const creator = { id: school, type: ['Profile'] as string[] }
    const copied = { issuer: 'did:web:copy.example', achievement: { creator } as Partial<Achievement> }
    expect(lacks({ achievement })).toBe('met')
    expect(lacks({ achievement }, { issuer: 'did:web:copy.example' })).toBe('NOT_THE_CREATOR')
    expect(lacks({ achievement }, { ...copied, authority: 'notShown' })).toBe('NOT_THE_CREATOR')
    expect(lacks({ achievement }, { ...copied, authority: 'shown' })).toBe('met')
    expect(
      lacks({ achievement, issuedBy: ['did:web:copy.example'] }, { ...copied, authority: 'notShown' }),
    ).toBe('met')
    expect(lacks({ achievement, issuedBy: ['did:web:other.example'] })).toBe('ISSUER_NOT_ACCEPTED')
  })

  it.each(['Shown', undefined, '', true])('takes no authority for shown that is %s', (authority) => {
    const achievement = { id: badgeId, creator: school }
    expect(lacks({ achievement }, { authority } as HoldingParts)).toBe('NOT_THE_CREATOR')
  })

  it('reads past other editions without an id', () => {
    const achievement = { id: 'https://school.example/badges/gids', creator: school }
    const related = [null, achievement.id, {}, { id: achievement.id }]
    expect(lacks({ achievement }, { achievement: { related } as never })).toBe('met')
  })

  it('takes a result that names no level for none of those without an id', () => {
    const rubricCriterionLevel = [{ type: ['RubricCriterionLevel'], name: 'Best', level: '9' }]
    const parts = withResults({ resultDescription: 'urn:d:x' })
    const resultDescription = [{ ...levels, id: 'urn:d:x', rubricCriterionLevel }]
    expect(
      lacks({ skill, minimum: { level: 4 } }, { ...parts, achievement: { resultDescription } as never }),
    ).toBe('LEVEL_UNKNOWN')
  })

  it('takes another edition only where the creator itself says that it is one', () => {
    const achievement = { id: 'https://school.example/badges/gids', creator: school }
    const related = { related: [{ id: achievement.id, type: ['Related'] }] } as Partial<Achievement>
    expect(lacks({ achievement }, { achievement: related })).toBe('met')
    const stranger = { achievement: related, issuer: 'did:web:copy.example' }
    expect(lacks({ achievement }, stranger)).toBe('NOT_THE_CREATOR')
    expect(lacks({ achievement, issuedBy: ['did:web:copy.example'] }, stranger)).toBe('NOT_THE_CREATOR')
    expect(lacks({ achievement }, { ...stranger, authority: 'shown' })).toBe('NOT_THE_CREATOR')
  })

  it('asks for skill and achievement of the same badge', () => {
    const achievement = { id: badgeId, creator: school }
    expect(lacks({ skill, achievement })).toBe('met')
    expect(lacks({ skill: 'urn:s', achievement })).toBe('')
    const parts = [
      holding({ id: 'urn:1', achievement: { alignment: [] } }),
      holding({ id: 'urn:2', achievement: { id: 'urn:a' } }),
    ]
    expect(matchRequirements(asked({ skill, achievement }), parts, { at }).met).toBe(false)
  })

  it.each(['notHeld', 'unknown'] as const)('takes a label that is %s for none', (label) => {
    expect(lacks({ skill, labelHeld: true }, { label })).toBe('LABEL_NOT_HELD')
  })

  it('asks one endorser for everything that is asked of an endorser', () => {
    const city = { id: 'urn:city', kind: 'municipality', level: 'local' }
    const endorsers = [city, { id: 'urn:firm', kind: 'employer' }]
    const endorsed = (endorsedBy: RequirementOption['endorsedBy']) =>
      lacks({ skill, ...(endorsedBy ? { endorsedBy } : {}) }, { endorsers })
    expect(endorsed({ kind: 'employer' })).toBe('met')
    expect(endorsed({ ids: ['urn:city'], kind: 'municipality', level: 'local' })).toBe('met')
    expect(endorsed({ kind: 'employer', level: 'local' })).toBe('NOT_ENDORSED')
    expect(endorsed({ ids: ['urn:firm'], kind: 'municipality' })).toBe('NOT_ENDORSED')
    expect(lacks({ skill, endorsedBy: { kind: 'employer' } })).toBe('NOT_ENDORSED')
  })

  it('counts a badge that was awarded at the instant, and none whose award is not shown', () => {
    expect(lacks({ skill, awardedAfter: '2026-05-18T14:00:00+02:00' })).toBe('met')
    expect(lacks({ skill, awardedAfter: '2026-05-18T12:00:00.001Z' })).toBe('TOO_OLD')
    const { awardedAt, ...undated } = holding()
    const option = { skill, awardedAfter: '2000-01-01T00:00:00Z' }
    expect(matchRequirements(asked(option), [undated], { at }).items[0]?.short[0]?.why).toEqual(['TOO_OLD'])
  })

  it('counts no badge that is not valid at the instant, or was awarded later', () => {
    expect(lacks({ skill }, { validUntil: at })).toBe('')
    expect(lacks({ skill }, { validUntil: '2026-10-01T00:00:01Z' })).toBe('met')
    expect(lacks({ skill }, { validFrom: '2026-10-01T00:00:01Z' })).toBe('')
    expect(lacks({ skill }, { awardedAt: '2026-10-01T00:00:01Z' })).toBe('')
    const older = holding()
    const credential = { ...older.credential, expirationDate: at }
    expect(matchRequirements(asked({ skill }), [{ ...older, credential }], { at }).met).toBe(false)
  })

  it.each([
    ['2', { achievedLevel: 'urn:l:2', resultDescription: levels.id }, 'LEVEL_TOO_LOW'],
    ['4', { achievedLevel: 'urn:l:4', resultDescription: levels.id }, 'met'],
    ['of points alone', { achievedLevel: 'urn:l:p', resultDescription: levels.id }, 'met'],
    ['in words', { achievedLevel: 'urn:l:w', resultDescription: levels.id }, 'LEVEL_UNKNOWN'],
    ['of no description', { achievedLevel: 'urn:l:4' }, 'LEVEL_UNKNOWN'],
    ['that is missing', { resultDescription: levels.id }, 'LEVEL_UNKNOWN'],
    [
      'that was failed',
      { achievedLevel: 'urn:l:4', resultDescription: levels.id, status: 'Failed' },
      'LEVEL_UNKNOWN',
    ],
  ] as const)('compares a level %s as a number', (_, result, expected) => {
    expect(lacks({ skill, minimum: { level: 3 } }, withResults(result))).toBe(expected)
  })

  it.each([
    ['60', 'met'],
    ['60.00', 'met'],
    ['59.9', 'LEVEL_TOO_LOW'],
    ['101', 'LEVEL_UNKNOWN'],
    ['-1', 'LEVEL_UNKNOWN'],
    ['60%', 'LEVEL_UNKNOWN'],
    ['', 'LEVEL_UNKNOWN'],
    ['Infinity', 'LEVEL_UNKNOWN'],
    ['0x50', 'LEVEL_UNKNOWN'],
  ])('compares the value %j within its scale', (value, expected) => {
    const option = { skill, minimum: { value: 60, resultDescription: percent.id } }
    expect(lacks(option, withResults({ value, resultDescription: percent.id }))).toBe(expected)
  })

  it('knows no scale of a value without a description, or of another one than is asked for', () => {
    expect(lacks({ skill, minimum: { value: 1 } }, withResults({ value: '90' }))).toBe('LEVEL_UNKNOWN')
    const other = { value: 1, resultDescription: levels.id }
    expect(
      lacks({ skill, minimum: other }, withResults({ value: '90', resultDescription: percent.id })),
    ).toBe('LEVEL_UNKNOWN')
    expect(lacks({ skill, minimum: { value: 1 } })).toBe('LEVEL_UNKNOWN')
  })

  it('asks one result for value and level', () => {
    const minimum = { value: 60, level: 3 }
    const value = { value: '90', resultDescription: percent.id }
    const level = { achievedLevel: 'urn:l:4', resultDescription: levels.id }
    expect(lacks({ skill, minimum }, withResults(value, level))).toBe('LEVEL_UNKNOWN')
    expect(lacks({ skill, minimum }, withResults({ ...level, value: '90' }))).toBe('met')
    expect(lacks({ skill, minimum }, withResults({ ...level, value: '9' }))).toBe('LEVEL_TOO_LOW')
  })

  it('finds a skill of a result, and takes only that result for its level', () => {
    const parts = withResults(
      { value: '90', resultDescription: percent.id },
      { value: '40', resultDescription: percent.id, alignment: [aligned('urn:skill:cook')] as never },
    )
    expect(lacks({ skill: 'urn:skill:cook' }, parts)).toBe('met')
    expect(lacks({ skill: 'urn:skill:cook', minimum: { value: 60 } }, parts)).toBe('LEVEL_TOO_LOW')
    expect(lacks({ skill, minimum: { value: 60 } }, parts)).toBe('met')
    const failed = withResults({ status: 'Failed', alignment: [aligned('urn:skill:cook')] as never })
    expect(lacks({ skill: 'urn:skill:cook' }, failed)).toBe('')
  })

  it('takes a skill for a broader one as the caller knows it', () => {
    const broader = (narrow: string) => (narrow === skill ? ['urn:skill:tourism'] : [])
    expect(lacks({ skill: 'urn:skill:tourism' }, {}, { broader })).toBe('met')
    expect(lacks({ skill: 'urn:skill:tourism' })).toBe('')
    // Not the other way round.
    expect(
      lacks({ skill }, { achievement: { alignment: [aligned('urn:skill:tourism')] as never } }, { broader }),
    ).toBe('')
  })

  it('names all reasons of the badges that come nearest, up to ten', () => {
    const many = Array.from({ length: 12 }, (_, index) => holding({ id: `urn:${index}`, about: 'unproven' }))
    const far = holding({ id: 'urn:a', about: 'unproven', selfIssued: true })
    const near = holding({ id: 'urn:z', label: 'notHeld' })
    const option = { skill, labelHeld: true as const }
    const { items } = matchRequirements(asked(option), [far, ...many, near], { at })
    expect(items[0]?.short).toHaveLength(10)
    expect(items[0]?.short[0]).toEqual({ credential: 'urn:z', why: ['LABEL_NOT_HELD'] })
    expect(items[0]?.short[1]).toEqual({ credential: 'urn:0', why: ['NOT_PROVEN', 'LABEL_NOT_HELD'] })
    const [only] = matchRequirements(asked(option), [far], { at }).items
    expect(only?.short[0]?.why).toEqual(['NOT_PROVEN', 'SELF_ISSUED', 'LABEL_NOT_HELD'])
  })

  it('compares a badge with the option that it comes nearest to', () => {
    const options = [ask('urn:r', { skill, labelHeld: true, awardedAfter: at }, { skill, labelHeld: true })]
    const { items } = matchRequirements(options, [holding()], { at })
    expect(items[0]?.short).toEqual([{ credential: 'urn:example:badge', why: ['LABEL_NOT_HELD'] }])
  })

  it('counts no optional requirement, and as many others as are needed', () => {
    const list = [
      ask('urn:1', { skill }),
      ask('urn:2', { skill: 'urn:s' }),
      { ...ask('urn:3', { skill }), optional: true as const },
    ]
    expect(matchRequirements(list, [holding()], { at })).toMatchObject({ met: false, have: 1, need: 2 })
    expect(matchRequirements(list, [holding()], { at, count: 1 })).toMatchObject({
      met: true,
      have: 1,
      need: 1,
    })
    expect(matchRequirements(list, [holding()], { at }).items[2]).toMatchObject({ optional: true, met: true })
    expect(() => matchRequirements(list, [], { at, count: 3 })).toThrow(
      'Cannot match requirements: expected count to be at most 2, the number of requirements that are not optional, got 3',
    )
  })

  it('takes the number that is needed from the list', () => {
    expect(matchRequirements(goodList, [], { at })).toMatchObject({ met: false, have: 0, need: 1 })
  })

  it('names what would fill a gap', () => {
    const offer = (id: string, parts: Partial<Achievement> = {}) =>
      ({ ...holding().credential.credentialSubject.achievement, id, ...parts }) as Achievement
    const creator = (id: string) => ({ creator: { id, type: ['Profile'] } }) as Partial<Achievement>
    const opportunities = [
      offer('urn:b'),
      offer('urn:a', creator(school)),
      offer('urn:other', { alignment: [aligned('urn:s') as never] }),
      offer('urn:by-other', creator('did:web:other.example')),
      offer(badgeId, creator('did:web:other.example')),
    ]
    const gap = (option: RequirementOption) =>
      matchRequirements(asked(option), [], { at, opportunities }).items[0]?.opportunities
    expect(gap({ skill })).toEqual([badgeId, 'urn:a', 'urn:b', 'urn:by-other'])
    expect(gap({ skill, issuedBy: [school] })).toEqual(['urn:a', 'urn:b'])
    expect(gap({ achievement: { id: badgeId, creator: school } })).toEqual([])
    expect(gap({ achievement: { id: badgeId, creator: 'did:web:other.example' } })).toEqual([badgeId])
    expect(gap({ skill, minimum: { level: 1, resultDescription: levels.id } })).toEqual([])
    const [met] = matchRequirements(asked({ skill }), [holding()], { at, opportunities }).items
    expect(met).not.toHaveProperty('opportunities')
    expect(matchRequirements(asked({ skill }), [], { at }).items[0]).not.toHaveProperty('opportunities')
  })

  it.each(hostileHoldings)('leaves out a badge with %s, and names the place', (_, change, pointer) => {
    const hostile = { ...holding({ id: 'urn:hostile' }), ...change(holding()) }
    const outcome = matchRequirements(asked({ skill }), [hostile as never, holding()], { at })
    expect(outcome).toMatchObject({ met: true, items: [{ by: ['urn:example:badge'] }] })
    expect(outcome.unreadable).toMatchObject([{ pointer: expect.stringContaining(`/0${pointer}`) }])
    expect(matchRequirements(asked({ skill }), [holding()], { at })).not.toHaveProperty('unreadable')
  })

  it('names the place in an opportunity that cannot be read', () => {
    const offer = (parts: object) => () =>
      matchRequirements(asked({ skill }), [], { at, opportunities: [{ id: 'urn:a', ...parts }] as never })
    expect(offer({ resultDescription: [null] })).toThrow('expected opportunities[0]/resultDescription/0')
    expect(offer({ resultDescription: 5n })).toThrow('expected opportunities[0]/resultDescription')
    expect(offer({ creator: 5 })).toThrow('expected opportunities[0]/creator to be an object')
    const circular: { alignment: unknown[] } = { alignment: [] }
    circular.alignment.push(circular)
    expect(offer(circular)).toThrow(/expected opportunities\[0\]\/alignment\/0/)
  })

  it('takes a short time for very many badges that are not enough', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      holding({ id: `urn:${index}`, about: 'unproven' }),
    )
    const { items } = matchRequirements(asked({ skill }), many, { at })
    expect(items[0]?.short.map(({ credential }) => credential)).toEqual(
      many
        .map(({ credential }) => credential.id)
        .sort()
        .slice(0, 10),
    )
  }, 10_000)

  describe('with very many requirements', () => {
    const many = <T>(count: number, make: (index: number) => T) =>
      Array.from({ length: count }, (_, index) => make(index))
    const askedTimes = (count: number, option: RequirementOption) =>
      many(count, (index) => ask(`urn:r:${index}`, option))
    // What is equal is matched once: a second is a tenth of what each pair took.
    const quickly = (match: () => unknown) => {
      const worked = startWork()
      match()
      expect(worked()).toBeLessThan(2500)
    }

    it.each([
      ['enough', true],
      ['not enough', false],
    ])('takes a short time for equal ones, whose badges are %s', (_, issuerKnown) => {
      const badges = many(2000, (index) => holding({ id: `urn:b:${index}`, issuerKnown }))
      quickly(() => matchRequirements(askedTimes(4000, { skill }), badges, { at }))
    })

    it('takes a short time for equal and different ones that read thousands of results', () => {
      const results = many(10_000, () => ({ resultDescription: percent.id, value: '1' }))
      const badge = [holding({ achievement: { resultDescription: [percent] } as object, results })]
      const different = many(4000, (index) => ask(`urn:r:${index}`, { skill, minimum: { value: index + 2 } }))
      quickly(() => matchRequirements(askedTimes(4000, { skill, minimum: { value: 5 } }), badge, { at }))
      quickly(() => matchRequirements(different, badge, { at }))
    })

    it('takes a short time for results that share a description with thousands of skills or levels', () => {
      const alignment = many(4000, (index) => aligned(`urn:skill:${index}`))
      const rubricCriterionLevel = many(4000, (index) => ({ id: `urn:l:${index}`, level: '1', name: 'L' }))
      const description = { ...levels, alignment, rubricCriterionLevel }
      const results = many(4000, () => ({ resultDescription: levels.id, achievedLevel: 'urn:l:3999' }))
      const badge = holding({
        achievement: { alignment: [], resultDescription: [description] } as object,
        results,
      })
      quickly(() =>
        matchRequirements(asked({ skill: 'urn:skill:0', minimum: { level: 9 } }), [badge], { at }),
      )
    })

    it.each([
      ['for the skill', skill],
      ['for another', 'urn:skill:other'],
    ])('takes a short time for thousands of opportunities %s', (_, to) => {
      const offered = { name: 'O', description: 'O', criteria: { narrative: 'O' }, alignment: [aligned(to)] }
      const opportunities = many(3000, (index) => ({
        ...offered,
        id: `urn:o:${index}`,
        type: ['Achievement'] as [string],
      }))
      quickly(() =>
        matchRequirements(askedTimes(3000, { skill }), [], {
          at,
          opportunities: opportunities as Achievement[],
        }),
      )
    })

    it('lets no list of one requirement change that of another', () => {
      const [first, second] = matchRequirements(askedTimes(2, { skill }), [holding()], { at }).items
      first?.by.push('urn:changed')
      expect(second?.by).toEqual([holding().credential.id])
      const [far, near] = matchRequirements(askedTimes(2, { skill }), [holding({ about: 'unproven' })], {
        at,
      }).items
      far?.short[0]?.why.push('TOO_OLD')
      expect(near?.short[0]?.why).toEqual(['NOT_PROVEN'])
    })
  })

  it('refuses what it cannot use, by name', () => {
    const good = asked({ skill })
    const call =
      (...args: unknown[]) =>
      () =>
        (matchRequirements as (...all: unknown[]) => unknown)(...args)
    expect(call([], [], { at })).toThrow('VALUE_COUNT at /requirements')
    expect(call([...good, ...good], [], { at })).toThrow('VALUE_REPEATED at /requirements/1/id')
    expect(call([{ ...good[0], anyOf: [{}] }], [], { at })).toThrow(
      'MEMBER_REQUIRED at /requirements/0/anyOf/0',
    )
    expect(call({ ...goodList, count: 9 }, [], { at })).toThrow('VALUE_RANGE at /count')
    expect(call(good, {}, { at })).toThrow(TypeError)
    expect(call(good, [{}], { at })).toThrow('expected holdings[0] to be a holding as holdingsOf returns it')
    expect(call(good, new Array(1), { at })).toThrow('expected holdings to be a list, got an array with gaps')
    expect(call(good, [], {})).toThrow('expected at')
    expect(call(good, [holding()], { at, broader: () => 'urn:x' })).toThrow('the answer of broader')
    expect(call(good, [], { at, opportunities: [null] })).toThrow('opportunities[0]')
    expect(call(good, [], { at, count: 0 })).toThrow('expected count')
  })
})
