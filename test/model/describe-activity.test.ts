import { describe, expect, it } from 'vitest'
import { activityWords } from '../../src/model/activity-words'
import { buildAchievement } from '../../src/model/build-achievement'
import type { Activity } from '../../src/model/generated/documents'
import { activity as full } from '../schema/good-documents'
import { expectNothingEmpty, expectShape } from '../support/check-document'
import { languageNames, speakingActivity } from '../support/speaking-activity'

const interest: Activity = {
  type: 'Activity',
  id: 'urn:uuid:5ad9b2a4-6a5c-4f0c-9b54-1a4f3f1f7e01',
  organiser: { id: 'did:web:lagoon-lab.example', type: ['Profile'], name: 'Lagoon Lab' },
  name: { en: 'Interest' },
  description: { en: 'Says why.' },
  languages: ['en'],
  tasks: [],
}

describe('buildAchievement() of an activity', () => {
  it('makes the edition of one language, tied to the others', () => {
    const dutch = buildAchievement(full, { language: 'nl' })
    expectShape(dutch, 'achievement')
    expectNothingEmpty(dutch)
    expect(dutch).toMatchObject({
      id: 'https://havenlab.example/activities/guide#nl',
      achievementType: 'Course',
      creator: { id: 'did:web:guild.example', name: 'Gidsengilde' },
      version: '1',
      inLanguage: 'nl',
      name: 'Wijkgids',
      description: 'Leidt een wandeling.',
      tag: ['heritage'],
      image: { id: 'https://havenlab.example/guide.png', caption: 'Een gids' },
      related: [{ id: 'https://havenlab.example/activities/guide#en', inLanguage: 'en', version: '1' }],
      // A name of a framework that is not there in Dutch is better than none.
      alignment: [{ targetName: 'Guide visitors', targetFramework: 'ESCO', targetCode: 'S1.2' }],
    })
    expect(dutch.criteria.narrative).toBe(
      [
        'Leid een wandeling.',
        '**Opdrachten (2/3)**',
        '1. Leid een wandeling – bevestigd door organisatoren (1)\n2. Beantwoord de vragen – bevestigd door aangewezen mensen (1)\n3. Kom langs – bevestigd met een code',
        '**Ook nodig**',
        '- Guides visitors',
        'Benodigde tijd: 1 d 2 h 30 min',
      ].join('\n\n'),
    )
  })

  it('makes a result of each task that says who confirms it', () => {
    const { resultDescription } = buildAchievement(full, { language: 'en' })
    expect(resultDescription).toEqual([
      {
        id: 'https://havenlab.example/activities/guide#walk',
        type: ['ResultDescription'],
        resultType: 'Status',
        name: 'Lead a walk – confirmed by organisers (1)',
      },
      expect.objectContaining({ name: 'Answer the questions – confirmed by named people (1)' }),
      expect.objectContaining({ name: 'Come by – confirmed by code' }),
    ])
  })

  it('names the organiser as creator, so that the achievement is the same for every issuer', () => {
    expect(buildAchievement(interest, { language: 'en' })).toMatchObject({
      achievementType: 'Badge',
      creator: { id: 'did:web:lagoon-lab.example', name: 'Lagoon Lab' },
      criteria: { narrative: 'confirmed by code' },
      resultDescription: [{ id: `${interest.id}#claim`, name: 'confirmed by code' }],
    })
  })

  it.each(Object.keys(languageNames))('makes an edition in %s', (language) => {
    const edition = buildAchievement(speakingActivity, { language })
    expectShape(edition, 'achievement')
    expect(edition).toMatchObject({
      id: `${speakingActivity.id}#${language}`,
      inLanguage: language,
      name: languageNames[language],
    })
    const tied = [edition.related].flat().map((related) => related?.inLanguage)
    expect(tied).toEqual(speakingActivity.languages.filter((other) => other !== language))
    const { claim: byCode, tasks } = activityWords(language)
    expect(language === 'en' || byCode !== activityWords('en').claim).toBe(true)
    expect(edition.criteria.narrative).toContain(tasks)
  })

  it('reads a locale as the language tag that it means', () => {
    const portuguese = buildAchievement(speakingActivity, { language: 'pt-BR' })
    expect(buildAchievement(speakingActivity, { language: 'pt_BR' })).toEqual(portuguese)
    const editionIds = { pt_BR: 'urn:example:pt' }
    expect(buildAchievement(speakingActivity, { language: 'pt-BR', editionIds }).id).toBe('urn:example:pt')
    const { related } = buildAchievement(speakingActivity, { language: 'lt', editionIds })
    expect(related).toContainEqual(expect.objectContaining({ id: 'urn:example:pt', inLanguage: 'pt-BR' }))
  })

  it('escapes prompts in Markdown and keeps the criteria as they are', () => {
    const activity: Activity = {
      ...interest,
      criteria: { en: '*Lead* a walk.' },
      tasks: [
        {
          id: 'urn:example:task:1',
          prompt: { en: 'See\n[here](https://evil.example)' },
          accepts: [],
          review: { by: 'self' },
        },
      ],
    }
    const { criteria, resultDescription } = buildAchievement(activity, { language: 'en' })
    expect(criteria.narrative).toBe(
      '*Lead* a walk.\n\n**Tasks**\n\n1. See \\[here\\](https\\://evil.example) – confirmed by the participant',
    )
    expect(resultDescription).toMatchObject([
      { name: 'See [here](https://evil.example) – confirmed by the participant' },
    ])
  })

  it.each<[string, object, object, string]>([
    ['a language that it does not have', {}, { language: 'fr' }, 'expected language to be one of nl, en'],
    ['no language', {}, {}, 'expected language'],
    ['a text that is missing', { name: { nl: 'Wijkgids' } }, { language: 'en' }, 'expected activity.name.en'],
    ['tasks that are none', { tasks: [null] }, { language: 'en' }, 'expected activity.tasks'],
    ['a misspelt member', { skill: [] }, { language: 'en' }, 'did you mean skills?'],
    [
      'a prompt that is missing',
      { tasks: [{ id: 'urn:x:1', accepts: ['claim'] }] },
      { language: 'en' },
      'expected activity.tasks[0].prompt.en',
    ],
  ])('refuses %s', (_, change, options, message) => {
    expect(() => buildAchievement({ ...full, ...change }, options as { language: string })).toThrow(message)
  })
})

describe('activityWords()', () => {
  it('finds the words of a language and script, and English for others', () => {
    expect(activityWords('sr-Cyrl')).toBe(activityWords('sr'))
    expect(activityWords('sr-Latn-RS').claim).toBe('potvrđeno kodom')
    expect(activityWords('pt-BR')).toBe(activityWords('pt'))
    expect(activityWords('hy-Latn')).toBe(activityWords('en'))
    expect(activityWords('ar-Hebr')).toBe(activityWords('en'))
    expect(activityWords('is')).toBe(activityWords('en'))
    expect(activityWords('constructor')).toBe(activityWords('en'))
  })
})
