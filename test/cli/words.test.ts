import { describe, expect, it } from 'vitest'
import { createCommandSpeech, englishSpeech } from '../../src/cli/words/speech'
import { languages } from '../../src/problems/find-language'
import type { Wording } from '../../src/problems/wording'
import { english } from '../../src/problems/words'
import { catalogues } from '../support/catalogues'
import { formsOf } from '../support/wordings'
import { runCommand } from './support/run-command'

const { en, lt } = catalogues
const others = languages.filter((language) => language !== 'en')

/** Words that are the same in English and in a language. */
const sameAsEnglish: Readonly<Record<(typeof others)[number], readonly string[]>> = {
  fi: [],
  de: [
    'sectionStatus',
    'sectionSchema',
    'factName',
    'factId',
    'factVersion',
    'factQuorum',
    'factChallenge',
    'factDomain',
    'factLabels',
    'jwtBytes',
    'factCodes',
    'checkForm',
  ],
  lt: ['sectionSchema', 'factId'],
  it: ['sectionSchema', 'factId', 'factQuorum', 'jwtBytes'],
  es: ['factId', 'jwtBytes'],
  fr: [
    'partSignatures',
    'anyDocument',
    'factVersion',
    'factQuorum',
    'factLabels',
    'schemeLine',
    'factCodes',
    'factPage',
    'purposeSuspension',
    'purposeMessage',
  ],
  nl: [
    'sectionStatus',
    'sectionSchema',
    'anyDocument',
    'factId',
    'factQuorum',
    'factChallenge',
    'factLabels',
    'jwtBytes',
    'factCodes',
  ],
}

function withoutPlaces(text: string): string {
  return text.replace(/\{[a-zA-Z]+\}/g, '')
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort().join()
}

describe.each(others)('the words of the command in %s', (language) => {
  const entries = Object.entries(catalogues[language])

  it('are those of English, with their placeholders', () => {
    expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(en).sort())
    for (const [key, wording] of entries) {
      const inEnglish = formsOf(en[key as keyof typeof en])[0] ?? ''
      for (const text of formsOf(wording))
        expect([key, placeholders(text)]).toEqual([key, placeholders(inEnglish)])
    }
  })

  it('are not English, but where the word is the same', () => {
    const lower = (wording: Wording) => formsOf(wording).map((text) => text.toLowerCase())
    const same = entries.filter(([key, wording]) => {
      const inEnglish = lower(en[key as keyof typeof en])
      return lower(wording).some((text) => inEnglish.includes(text) && /[a-z]{2}/.test(withoutPlaces(text)))
    })
    expect(same.map(([key]) => key).sort()).toEqual([...sameAsEnglish[language]].sort())
  })

  it('end with a full stop where English does, and nowhere else', () => {
    const wrong = entries.filter(([key, wording]) => {
      const ends = /\.$/.test(formsOf(en[key as keyof typeof en])[0] ?? '')
      return formsOf(wording).some((text) => /\.$/.test(text) !== ends)
    })
    expect(wrong).toEqual([])
  })
})

describe.each(languages)('the words of the command in %s', (language) => {
  it('have each form that the language has for a whole number, where they have any', () => {
    const rules = new Intl.PluralRules(language)
    const needed = new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)))
    for (const [key, wording] of Object.entries<Wording>(catalogues[language]))
      if (typeof wording !== 'string')
        expect([key, Object.keys(wording).sort()]).toEqual([key, [...needed].sort()])
  })
})

describe('createCommandSpeech()', () => {
  it('chooses the form for the number', () => {
    const { say } = createCommandSpeech({ ...english, language: 'lt' }, lt)
    const rest = (count: number) => say('atMorePlaces', { places: '/a', count })
    expect([1, 2, 10, 11, 21].map(rest).map((text) => text.replace(/.* dar /, ''))).toEqual([
      '1 vieta)',
      '2 vietos)',
      '10 vietų)',
      '11 vietų)',
      '21 vieta)',
    ])
  })

  it('fills in no place that a parameter brings', () => {
    const { say } = englishSpeech
    expect(say('notSignedBy', { names: '{names} {id}' })).toBe('Not signed by: {names} {id}')
  })
})

describe('verify --lang', () => {
  const text = { stdin: 'no credential' }

  it.each([
    [['--lang', 'de-AT'], {}, 'NICHT ENTSCHIEDEN  Standardeingabe'],
    [[], { QUALITY_LABEL_LANG: 'lt' }, 'NENUSPRĘSTA  standartinė įvestis'],
    [['--lang', 'nl'], { QUALITY_LABEL_LANG: 'lt' }, 'NIET BESLIST  standaardinvoer'],
    [[], { LANG: 'fi_FI.UTF-8', LC_ALL: 'fi_FI.UTF-8' }, 'NOT DECIDED  standard input'],
    [[], { QUALITY_LABEL_LANG: '' }, 'NOT DECIDED  standard input'],
  ])('is obeyed before the environment: %j %j', async (args, env, expected) => {
    const { stdout } = await runCommand(['verify', '-', ...args], { ...text, env })
    expect(stdout).toContain(expected)
  })

  it('refuses an unknown language, also of the environment', async () => {
    const run = await runCommand(['verify', '-'], { ...text, env: { QUALITY_LABEL_LANG: 'C.UTF-8' } })
    expect(run.exitCode).toBe(64)
    expect(run.stderr).toContain('expected language to be one of en, fi, de')
  })
})
