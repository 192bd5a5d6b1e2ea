import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { achievementTypes } from '../../src/model/achievement-types'
import { buildAchievement } from '../../src/model/build-achievement'
import { buildProfile } from '../../src/model/build-profile'
import type { LabelScheme } from '../../src/model/generated/documents'
import { anyLanguage, anyText, anyUri, maybe } from '../support/arbitraries'
import { expectNothingEmpty, expectShape } from '../support/check-document'
import { lagoonLab } from '../support/lagoon-lab'

const schemeId = 'https://network.example/schemes/quality-label/2'
const badge = {
  id: 'urn:example:badge',
  name: 'Water sampler',
  description: 'Takes samples',
  criteria: 'Take three',
}

function schemeWith(change: (scheme: LabelScheme) => void): LabelScheme {
  const { scheme } = lagoonLab()
  change(scheme)
  return scheme
}

describe('buildAchievement() of a scheme', () => {
  it('makes the edition of one language, tied to the others', () => {
    const { scheme } = lagoonLab()
    const english = buildAchievement(scheme, { language: 'en' })
    const lithuanian = buildAchievement(scheme, { language: 'lt' })
    expectShape(english, 'achievement')
    expectShape(lithuanian, 'achievement')
    expect(english).toMatchObject({
      id: `${schemeId}#en`,
      type: ['Achievement'],
      achievementType: 'QualityAssuranceCredential',
      version: '2',
      inLanguage: 'en',
      name: 'Quality Label for Badge Recognition',
      criteria: { id: 'https://network.example/quality-label/criteria' },
      creator: { id: 'did:web:network.example', type: ['Profile'], name: 'Cities of Learning Network' },
      related: [{ id: `${schemeId}#lt`, type: ['Related'], inLanguage: 'lt', version: '2' }],
    })
    expect(lithuanian).toMatchObject({
      id: `${schemeId}#lt`,
      name: 'Ženklelių pripažinimo kokybės ženklas',
      related: [{ id: `${schemeId}#en`, inLanguage: 'en' }],
    })
  })

  it('describes formal criteria, the share of indicators and quality criteria as results', () => {
    const { resultDescription = [] } = buildAchievement(lagoonLab().scheme, { language: 'lt' })
    const descriptions = [resultDescription].flat()
    expect(descriptions.map(({ resultType }) => resultType)).toEqual([
      ...Array(5).fill('Status'),
      'Percent',
      ...Array(3).fill('RubricCriterionLevel'),
    ])
    expect(descriptions[0]).toEqual({
      id: `${schemeId}#registered-organiser`,
      type: ['ResultDescription'],
      resultType: 'Status',
      name: 'Registruotas organizatorius',
    })
    expect(descriptions[5]).toEqual({
      id: `${schemeId}#indicator-share`,
      type: ['ResultDescription'],
      resultType: 'Percent',
      name: 'Atitinkamų rodiklių dalis',
      valueMin: '0',
      valueMax: '100',
      requiredValue: '70',
    })
    expect(descriptions[8]).toMatchObject({
      id: `${schemeId}#improvement-plan`,
      requiredLevel: `${schemeId}#level-3`,
      rubricCriterionLevel: [1, 2, 3, 4, 5].map((level) => ({
        id: `${schemeId}#level-${level}`,
        type: ['RubricCriterionLevel'],
        level: String(level),
      })),
    })
  })

  it('takes thresholds from the scheme', () => {
    const scheme = schemeWith(({ rule }) =>
      Object.assign(rule, { minimumLevel: 4, minimumIndicatorShare: 60 }),
    )
    const descriptions = [buildAchievement(scheme, { language: 'en' }).resultDescription ?? []].flat()
    expect(descriptions[5]?.requiredValue).toBe('60')
    expect(descriptions[6]?.requiredLevel).toBe(`${schemeId}#level-4`)
  })

  it('gives a scheme with a fragment, and editions with ids of their own, ids that differ', () => {
    const scheme = schemeWith((changed) =>
      Object.assign(changed, { id: 'https://network.example/schemes#label' }),
    )
    expect(buildAchievement(scheme, { language: 'lt' }).id).toBe('https://network.example/schemes#label-lt')
    const own = buildAchievement(scheme, {
      language: 'lt',
      editionIds: { lt: 'urn:example:lt', en: 'urn:example:en' },
    })
    expect(own).toMatchObject({ id: 'urn:example:lt', related: [{ id: 'urn:example:en' }] })
  })

  it('names the share of indicators without words where it has none in the language', () => {
    const scheme = schemeWith((changed) => {
      const translate = (map: Record<string, string>) => Object.assign(map, { ka: map['en'] })
      changed.languages = ['en', 'ka']
      for (const map of [changed.name, changed.description, changed.criteria]) translate(map)
      for (const { name } of [...changed.formalCriteria, ...changed.qualityCriteria, ...changed.scale])
        translate(name)
    })
    const descriptions = [buildAchievement(scheme, { language: 'ka' }).resultDescription ?? []].flat()
    expect(descriptions[5]?.name).toBe('≥ 70 %')
  })

  it('refuses a language that is missing, a level off the scale and criteria of one id, naming them', () => {
    const { scheme } = lagoonLab()
    expect(() => buildAchievement(scheme, { language: 'nl' })).toThrow(
      'Cannot build achievement: expected language to be one of en, lt, got "nl"',
    )
    expect(() => buildAchievement(scheme, undefined as never)).toThrow(TypeError)
    const untranslated = schemeWith(({ formalCriteria }) => {
      ;(formalCriteria[1] as { name: object }).name = { en: 'Verified account' }
    })
    expect(() => buildAchievement(untranslated, { language: 'lt' })).toThrow(
      'scheme.formalCriteria[1].name.lt',
    )
    const unreachable = schemeWith(({ rule }) => Object.assign(rule, { minimumLevel: 6 }))
    expect(() => buildAchievement(unreachable, { language: 'en' })).toThrow('scheme.rule.minimumLevel')
    const ambiguous = schemeWith(({ formalCriteria }) =>
      Object.assign(formalCriteria[1] as object, { id: formalCriteria[0]?.id }),
    )
    expect(() => buildAchievement(ambiguous, { language: 'en' })).toThrow('scheme criteria')
  })
})

describe('buildAchievement() of a badge', () => {
  it('builds an achievement with only the supplied properties', () => {
    expect(buildAchievement(badge)).toEqual({
      id: 'urn:example:badge',
      type: ['Achievement'],
      achievementType: 'Badge',
      name: 'Water sampler',
      description: 'Takes samples',
      criteria: { narrative: 'Take three' },
    })
    const linked = buildAchievement({
      ...badge,
      criteria: { id: 'https://a.example/c' },
      tags: [],
      language: 'pap',
    })
    expect(linked).toMatchObject({ criteria: { id: 'https://a.example/c' }, inLanguage: 'pap' })
    expect(linked).not.toHaveProperty('tag')
  })

  it('is deterministic, without empty values and valid, for any content', () => {
    const options = fc.record({
      id: anyUri,
      name: anyText,
      description: anyText,
      criteria: fc.oneof(anyText, fc.record({ id: anyUri, narrative: maybe(anyText) })),
      achievementType: fc.constantFrom(undefined, ...achievementTypes, 'ext:Microlearning' as const),
      version: maybe(anyText),
      language: maybe(anyLanguage),
      image: maybe(anyUri),
      tags: maybe(fc.array(anyText, { maxLength: 3 })),
      creator: maybe(fc.record({ id: anyUri, name: anyText }).map(buildProfile)),
    })
    fc.assert(
      fc.property(options, (given) => {
        const achievement = buildAchievement(given)
        expect(JSON.stringify(buildAchievement(structuredClone(given)))).toBe(JSON.stringify(achievement))
        expectNothingEmpty(achievement)
        expectShape(achievement, 'achievement')
      }),
    )
  })

  it('knows the kinds of achievement that the schema lists', () => {
    const common = JSON.parse(readFileSync(new URL('../../schemas/common.json', import.meta.url), 'utf8'))
    expect(achievementTypes).toEqual(common.$defs.AchievementType.anyOf[0].enum)
  })

  it.each<[string, object, string]>([
    ['empty criteria', { criteria: {} }, 'expected criteria to be given by id or narrative'],
    ['criteria that are null', { criteria: null }, 'expected criteria'],
    ['another kind', { achievementType: 'Medal' }, 'expected achievementType'],
    ['a language by its name', { language: 'portuguese' }, 'expected language'],
    ['a blank tag', { tags: ['a', ' '] }, 'expected tags[1]'],
    ['no description', { description: undefined }, 'expected description'],
  ])('refuses %s', (_, change, message) => {
    expect(() => buildAchievement({ ...badge, ...change })).toThrow(message)
  })
})

describe('buildAchievement() and types that can only be one', () => {
  const alignment = { targetName: 'Guiding', targetUrl: 'https://framework.example/guiding' }
  const parts = {
    image: { id: 'https://badges.example/water.png', caption: 'A drop' },
    creator: { id: 'did:web:school.example', name: 'School' },
    alignment: [alignment],
    related: [{ id: 'urn:example:other', inLanguage: 'fi' }],
    resultDescription: [
      {
        id: 'urn:example:level',
        name: 'Level',
        resultType: 'RubricCriterionLevel' as const,
        alignment: [alignment],
        rubricCriterionLevel: [{ id: 'urn:example:level:1', name: 'First', alignment }],
      },
    ],
  }
  const aligned = { type: ['Alignment'], ...alignment }

  it('fills in those that are left out', () => {
    const achievement = buildAchievement({ ...badge, ...parts })
    expectShape(achievement, 'achievement')
    expect(achievement).toMatchObject({
      image: { type: 'Image' },
      creator: { type: ['Profile'] },
      alignment: [aligned],
      related: [{ type: ['Related'] }],
      resultDescription: [
        {
          type: ['ResultDescription'],
          alignment: [aligned],
          rubricCriterionLevel: [{ type: ['RubricCriterionLevel'], alignment: [aligned] }],
        },
      ],
    })
  })

  it('keeps those that are right, on their own or beside others', () => {
    const own = [
      { ...alignment, type: 'Alignment' as const },
      { ...alignment, type: ['Alignment', 'ext:Node'] },
    ]
    expect(buildAchievement({ ...badge, alignment: own }).alignment).toEqual(own)
    const [description] = parts.resultDescription
    const typed = { ...description, type: ['ResultDescription'] } as never
    expect(buildAchievement({ ...badge, resultDescription: [typed] })).toEqual(
      buildAchievement({ ...badge, resultDescription: parts.resultDescription }),
    )
  })

  it.each<[string, object]>([
    ['image.type', { image: { ...parts.image, type: 'Picture' } }],
    ['creator.type', { creator: { ...parts.creator, type: ['Person'] } }],
    ['alignment[0].type', { alignment: [{ ...alignment, type: ['Alignement'] }] }],
    ['alignment[0]', { alignment: ['https://framework.example/guiding'] }],
    ['related[0].type', { related: [{ id: 'urn:example:other', type: [] }] }],
    ['resultDescription[0].type', { resultDescription: [{ ...parts.resultDescription[0], type: 'Result' }] }],
    [
      'resultDescription[0].rubricCriterionLevel[0].alignment[0].type',
      {
        resultDescription: [
          {
            ...parts.resultDescription[0],
            rubricCriterionLevel: [{ id: 'urn:x:1', name: 'x', alignment: { ...alignment, type: null } }],
          },
        ],
      },
    ],
  ])('refuses %s that is something else, by name', (field, wrong) => {
    expect(() => buildAchievement({ ...badge, ...wrong } as never)).toThrow(`expected ${field} to be `)
  })
})
